<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
<context>
    <name>About</name>
    <message>
        <source>A workbench for neural-network activation functions.
MIT licence. It works offline and sends nothing anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About ActGUI</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again from the example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the session in another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write every number to a CSV file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;Image…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the plot to a PNG or SVG file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the results as tab-separated text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Derivative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show derivatives: the selected function&apos;s curve, and columns in the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Markers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the inputs on the curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Log y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithmic y axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return to the previous view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Curves</source>
        <translation>曲線(&amp;C)</translation>
    </message>
    <message>
        <source>The functions as curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xplanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain the selected function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;System theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the system&apos;s theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light &amp;theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dar&amp;k theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About ActGUI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Crosshair</name>
    <message>
        <source>input {index} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save changes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes to “{name}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you do not save them, they are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ActGUI sessions (*{suffix})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportImageDialog</name>
    <message>
        <source>Export image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG, for screens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG, for print and drawing programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;cale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharp at every size</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>A file is still being written. Close once more to stop that; the file stays as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An export is being written: wait for it, or cancel it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{format} images (*{suffix})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export cancelled; no file was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough memory to write the file. Close other programs, or try fewer numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote {count} row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote {count} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rows} to {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>increasing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decreasing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>constant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not monotonic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>odd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f(−x) = −f(x): inputs spread evenly about 0 have outputs whose mean is 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>even</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f(−x) = f(x)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>range {range}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jumps at {places}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value itself jumps there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kink at {places}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The derivative jumps there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} continuous derivatives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no kink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smooth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has derivatives of every order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zero at {places}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minimum {value} at {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maximum {value} at {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} at −∞, {right} at ∞</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limits of f at minus infinity and at infinity</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Family</name>
    <message>
        <source>Sigmoidal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rectifiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exponential units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smooth rectifiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shrinkage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normalising</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periodic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softmax family</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileChoice</name>
    <message>
        <source>Replace the file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” exists already. Replace it?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FrameworkTable</name>
    <message>
        <source>Use the defaults of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opset {opsets}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FunctionCard</name>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In frameworks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the explanation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FunctionPanel</name>
    <message>
        <source>Search functions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search {count} functions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Functions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No function is called “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FunctionTree</name>
    <message>
        <source>Catalogue of functions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryActions</name>
    <message>
        <source>Undo: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InputPanel</name>
    <message>
        <source>the four inputs of the first example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole numbers 0 to 20</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>101 numbers from −5 to 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps of 0.25</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>powers of ten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1000 normal values, seed 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1000 uniform values, seed 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a ready-made list in place of the input; Undo brings it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softmax acts on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}, column {column}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No numbers: a comment, or a range that is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type numbers, for example 2, 3, 5, 6 or range(0, 21).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matrix {shape}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>max {value}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>en</source>
        <translation>zh_TW</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Something went wrong inside ActGUI. Your input is still here: save it, then start the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluating: showing the last result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled: showing the last result. Change anything to evaluate again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Showing the last valid input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough memory for so many numbers. Try fewer numbers or fewer functions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Showing the last result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberTable</name>
    <message>
        <source>{count} cells are too many for the clipboard. Export them as CSV instead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParameterForm</name>
    <message>
        <source>{parameter}, slider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed: {range}. Arithmetic such as 1/6 works.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlotPanel</name>
    <message>
        <source>Plot of the functions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{function} Scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+{count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} input has no place on the axis: nan, inf, or beyond 1e100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} inputs have no place on the axis: nan, inf, or beyond 1e100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to show all points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑ {count} above the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↓ {count} below the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} not positive, no place on a log axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{function}: {places}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Writing the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluating</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Readout</name>
    <message>
        <source>+{count} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultModel</name>
    <message>
        <source>{name} in the CSV</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultPanel</name>
    <message>
        <source>from the last valid input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type some numbers to see results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rows} · float64 · all digits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultTable</name>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Choose another folder, or ask for permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “{name}” in the folder “{folder}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder “{folder}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder that exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be used: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: “{name}” was not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space, or choose another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your disk quota is used up: “{name}” was not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No permission for “{name}” in the folder “{folder}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{folder}” is not a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the name of a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the file is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is too large: the largest number is about 1.8e308.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write inf for infinity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a real number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only whole powers of a negative number are real.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” divides by zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write inf, -inf or nan if you mean one of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its operators, commas and parentheses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write digits ({found}), or use range(start, stop, step).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write {signature}, as in {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” needs numbers in parentheses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean {found}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write digits, or use one of {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” stands for many numbers and cannot be part of a calculation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it on its own, separated by a comma or a space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is a list in parentheses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the parentheses out, or write [ and ].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To multiply write *.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parameter} must be a whole number, not {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write digits without a decimal point; for steps such as 0.5 use arange(start, stop, step).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parameter} must be a finite number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a number such as 5 or -0.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parameter} must not be negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write 0 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step must not be 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the distance from one number to the next, such as 1 or -1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>base must be greater than 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out for 10, or write 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low must not be above high, nor too far below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the smaller number first, as in uniform(-1, 1, 100).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} takes at most {most} numbers, not {given}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no parameter “{parameter}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} needs {parameter}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is given {parameter} twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the number only; to multiply write *, as in 2*pi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out the name before the point, as in pi or linspace(-5, 5, 11).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write numbers such as 0.5, -2 or 1e-3, separated by commas, spaces or new lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write ** for a power, as in 2**10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out the quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use square brackets, or none at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For evenly spaced numbers write range(start, stop, step).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write digits with one decimal point, as in 0.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This item is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use at most {limit} characters for one number or expression.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This parenthesis is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add ) where the expression ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing inside “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write * to multiply, or a comma between two numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This expression has too many operators.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use at most {limit} in one expression.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number is missing before “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one at each side, as in 2 {text} 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number is missing after “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the number, or remove “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it, or add ( before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the numbers only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” does not belong here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Square brackets go around a whole list, as in [2, 3, 5].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too many parentheses inside one another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use at most {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more than {limit} numbers up to here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use fewer numbers, or a larger step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This bracket is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add ] where the list ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number is missing between two separators.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the number, write nan for one that is unknown, or remove “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use [[1, 2], [3, 4]] for a matrix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row has length {count}, but the others have length {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give every row the same count, or write all numbers in one row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file that ActGUI saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged or was changed by hand: put this right, or open another copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is too large for a session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two traces have the same slot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a session: line {line}, column {column} is not JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session was made by a newer ActGUI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newest version to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” has a value that is not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The function “{key}” is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may come from a newer ActGUI: install the newest version to open this session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not UTF-8 text, so it is no session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for an image of {width} × {height} pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a smaller size or scale, or SVG.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} functions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evaluated in {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 problem in the input</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SummaryModel</name>
    <message>
        <source>Σ sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>max</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>argmax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Σ columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Σ rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {row}, column {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x = {x} (row {row})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum of the {count} outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest of the {count} outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest of the {count} outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where {name} is largest; the first place if there are several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum of each column, the first ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum of each row, the first ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nan is left out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SummaryTable</name>
    <message>
        <source>Summary of each column</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Export image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TraceList</name>
    <message>
        <source>Functions in the plot</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TracePanel</name>
    <message>
        <source>In the plot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No function yet: choose one below.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewRow</name>
    <message>
        <source>Derivative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log y</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {function}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {parameter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change axis</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_TraceRow</name>
    <message>
        <source>Hide {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>table</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
