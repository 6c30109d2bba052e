<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>About</name>
    <message>
        <source>A workbench for neural-network activation functions.
MIT licence. It works offline and sends nothing anywhere.</source>
        <translation>神经网络激活函数的工作台。
MIT 许可证。离线运行，不会向外发送任何内容。</translation>
    </message>
    <message>
        <source>About ActGUI</source>
        <translation>关于 ActGUI</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New</source>
        <translation>新建(&amp;N)</translation>
    </message>
    <message>
        <source>Start again from the example</source>
        <translation>从示例重新开始</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a session</source>
        <translation>打开会话</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save the session</source>
        <translation>保存会话</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Save the session in another file</source>
        <translation>把会话保存到另一个文件</translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>导出 CSV(&amp;E)…</translation>
    </message>
    <message>
        <source>Write every number to a CSV file</source>
        <translation>把所有数写入 CSV 文件</translation>
    </message>
    <message>
        <source>Export &amp;Image…</source>
        <translation>导出图片(&amp;I)…</translation>
    </message>
    <message>
        <source>Write the plot to a PNG or SVG file</source>
        <translation>把图形保存为 PNG 或 SVG 文件</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>关闭窗口</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>&amp;Copy Table</source>
        <translation>复制表格(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the results as tab-separated text</source>
        <translation>把结果复制为以制表符分隔的文本</translation>
    </message>
    <message>
        <source>&amp;Derivative</source>
        <translation>导数(&amp;D)</translation>
    </message>
    <message>
        <source>Show derivatives: the selected function&apos;s curve, and columns in the table</source>
        <translation>显示导数：所选函数的导数曲线，以及表格中的列</translation>
    </message>
    <message>
        <source>&amp;Markers</source>
        <translation>标记(&amp;M)</translation>
    </message>
    <message>
        <source>Mark the inputs on the curves</source>
        <translation>在曲线上标出输入</translation>
    </message>
    <message>
        <source>&amp;Log y</source>
        <translation>y 轴对数(&amp;L)</translation>
    </message>
    <message>
        <source>Logarithmic y axis</source>
        <translation>y 轴使用对数刻度</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>适应窗口(&amp;F)</translation>
    </message>
    <message>
        <source>Show all points</source>
        <translation>显示所有点</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一视野(&amp;B)</translation>
    </message>
    <message>
        <source>Return to the previous view</source>
        <translation>回到上一视野</translation>
    </message>
    <message>
        <source>&amp;Curves</source>
        <translation>曲线(&amp;C)</translation>
    </message>
    <message>
        <source>The functions as curves</source>
        <translation>以曲线显示函数</translation>
    </message>
    <message>
        <source>&amp;Probabilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outputs as bars, with their sums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xplanation</source>
        <translation>函数说明(&amp;X)</translation>
    </message>
    <message>
        <source>Explain the selected function</source>
        <translation>说明所选的函数</translation>
    </message>
    <message>
        <source>&amp;Gallery of Functions</source>
        <translation>函数图库(&amp;G)</translation>
    </message>
    <message>
        <source>See all functions at a glance</source>
        <translation>一览所有函数</translation>
    </message>
    <message>
        <source>&amp;System theme</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>Follow the system&apos;s theme</source>
        <translation>主题跟随系统</translation>
    </message>
    <message>
        <source>Light &amp;theme</source>
        <translation>浅色主题(&amp;T)</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>浅色主题</translation>
    </message>
    <message>
        <source>Dar&amp;k theme</source>
        <translation>深色主题(&amp;K)</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>深色主题</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>高对比度(&amp;H)</translation>
    </message>
    <message>
        <source>Black and white, for eyes and rooms that need it</source>
        <translation>黑白分明，适合有需要的眼睛和场地</translation>
    </message>
    <message>
        <source>&amp;Projector</source>
        <translation>投影模式(&amp;P)</translation>
    </message>
    <message>
        <source>Larger letters and thicker lines</source>
        <translation>文字更大，线条更粗</translation>
    </message>
    <message>
        <source>&amp;Keys and gestures</source>
        <translation>按键与手势(&amp;K)</translation>
    </message>
    <message>
        <source>All shortcuts on one page</source>
        <translation>快捷键一览</translation>
    </message>
    <message>
        <source>&amp;About ActGUI</source>
        <translation>关于 ActGUI(&amp;A)</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>版本与许可证</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
</context>
<context>
    <name>BarLegend</name>
    <message>
        <source>outputs share a total of 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each output from all inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each output on its own</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Show functions whatever their properties</source>
        <translation>不论性质，显示所有函数</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>{function} needs an even number of values in each row, not {count}.</source>
        <translation>{function} 的每一行需要偶数个值，不能是 {count} 个。</translation>
    </message>
    <message>
        <source>{function} needs an even number of values in each column, not {count}.</source>
        <translation>{function} 的每一列需要偶数个值，不能是 {count} 个。</translation>
    </message>
    <message>
        <source>{function} needs an even number of values, not {count}.</source>
        <translation>{function} 需要偶数个值，不能是 {count} 个。</translation>
    </message>
</context>
<context>
    <name>Crosshair</name>
    <message>
        <source>input {index} of {count}</source>
        <translation>第 {index} 个输入，共 {count} 个</translation>
    </message>
</context>
<context>
    <name>DistributionRows</name>
    <message>
        <source>Top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of the most probable inputs to name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many equally probable outcomes would be as uncertain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bits} bits · {nats} nats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{perplexity} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>Open session</source>
        <translation>打开会话</translation>
    </message>
    <message>
        <source>session</source>
        <translation>session</translation>
    </message>
    <message>
        <source>Save session</source>
        <translation>保存会话</translation>
    </message>
    <message>
        <source>Save changes?</source>
        <translation>要保存更改吗？</translation>
    </message>
    <message>
        <source>Save the changes to “{name}”?</source>
        <translation>要保存对“{name}”的更改吗？</translation>
    </message>
    <message>
        <source>If you do not save them, they are lost.</source>
        <translation>如果不保存，更改将会丢失。</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>放弃(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>已保存 {name}</translation>
    </message>
    <message>
        <source>ActGUI sessions (*{suffix})</source>
        <translation>ActGUI 会话文件 (*{suffix})</translation>
    </message>
</context>
<context>
    <name>EvaluationDisplay</name>
    <message>
        <source>Evaluating: showing the last result</source>
        <translation>正在计算：显示上一次的结果</translation>
    </message>
    <message>
        <source>Cancelled: showing the last result. Change anything to evaluate again</source>
        <translation>已取消：显示上一次的结果。做任何更改即可重新计算</translation>
    </message>
    <message>
        <source>Showing the last valid input</source>
        <translation>显示上一次有效的输入</translation>
    </message>
    <message>
        <source>Not enough memory for so many numbers. Try fewer numbers or fewer functions.</source>
        <translation>内存不足，无法处理这么多数。请减少数或函数的数量。</translation>
    </message>
    <message>
        <source>Showing the last result</source>
        <translation>显示上一次的结果</translation>
    </message>
</context>
<context>
    <name>ExportImageDialog</name>
    <message>
        <source>Export image</source>
        <translation>导出图片</translation>
    </message>
    <message>
        <source>Preview of the image</source>
        <translation>图片预览</translation>
    </message>
    <message>
        <source>PNG, for screens</source>
        <translation>PNG，适合屏幕</translation>
    </message>
    <message>
        <source>SVG, for print and drawing programs</source>
        <translation>SVG，适合打印和绘图软件</translation>
    </message>
    <message>
        <source> px</source>
        <translation> 像素</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>宽度（像素）</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>高度（像素）</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Background</source>
        <translation>背景(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>大小(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;cale</source>
        <translation>缩放(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} 像素</translation>
    </message>
    <message>
        <source>Sharp at every size</source>
        <translation>任意大小都清晰</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>A file is still being written. Close once more to stop that; the file stays as it was.</source>
        <translation>仍在写入文件。再关闭一次即可停止写入，文件会保持原样。</translation>
    </message>
    <message>
        <source>An export is being written: wait for it, or cancel it.</source>
        <translation>正在导出：请等待完成，或取消导出。</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>导出 CSV</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>{format} images (*{suffix})</source>
        <translation>{format} 图片 (*{suffix})</translation>
    </message>
    <message>
        <source>Export image</source>
        <translation>导出图片</translation>
    </message>
    <message>
        <source>Wrote {name}</source>
        <translation>已写入 {name}</translation>
    </message>
    <message>
        <source>Export cancelled; no file was changed.</source>
        <translation>已取消导出，没有更改任何文件。</translation>
    </message>
    <message>
        <source>Not enough memory to write the file. Close other programs, or try fewer numbers.</source>
        <translation>内存不足，无法写入文件。请关闭其他程序，或减少数的数量。</translation>
    </message>
    <message>
        <source>Wrote {count} row</source>
        <translation>已写入 {count} 行</translation>
    </message>
    <message>
        <source>Wrote {count} rows</source>
        <translation>已写入 {count} 行</translation>
    </message>
    <message>
        <source>{rows} to {name}</source>
        <translation>{rows}，存到 {name}</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>increasing</source>
        <translation>递增</translation>
    </message>
    <message>
        <source>decreasing</source>
        <translation>递减</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>常数</translation>
    </message>
    <message>
        <source>not monotonic</source>
        <translation>不单调</translation>
    </message>
    <message>
        <source>odd</source>
        <translation>奇函数</translation>
    </message>
    <message>
        <source>f(−x) = −f(x): inputs spread evenly about 0 have outputs whose mean is 0</source>
        <translation>f(−x) = −f(x)：输入对称分布于 0 两侧时，输出的均值为 0</translation>
    </message>
    <message>
        <source>even</source>
        <translation>偶函数</translation>
    </message>
    <message>
        <source>f(−x) = f(x)</source>
        <translation>f(−x) = f(x)</translation>
    </message>
    <message>
        <source>range {range}</source>
        <translation>值域 {range}</translation>
    </message>
    <message>
        <source>jumps at {places}</source>
        <translation>在 {places} 处跳跃</translation>
    </message>
    <message>
        <source>The value itself jumps there</source>
        <translation>函数值本身在该处跳跃</translation>
    </message>
    <message>
        <source>kink at {places}</source>
        <translation>折点在 {places}</translation>
    </message>
    <message>
        <source>The derivative jumps there</source>
        <translation>导数在该处跳跃</translation>
    </message>
    <message>
        <source>jumps</source>
        <translation>有跳跃</translation>
    </message>
    <message>
        <source>kinks</source>
        <translation>有折点</translation>
    </message>
    <message>
        <source>{count} continuous derivatives</source>
        <translation>{count} 阶连续可微</translation>
    </message>
    <message>
        <source>no kink</source>
        <translation>无折点</translation>
    </message>
    <message>
        <source>smooth</source>
        <translation>光滑</translation>
    </message>
    <message>
        <source>It has derivatives of every order</source>
        <translation>任意阶导数都存在</translation>
    </message>
    <message>
        <source>zero at {places}</source>
        <translation>零点在 {places}</translation>
    </message>
    <message>
        <source>minimum {value} at {place}</source>
        <translation>最小值 {value}，在 {place} 处</translation>
    </message>
    <message>
        <source>maximum {value} at {place}</source>
        <translation>最大值 {value}，在 {place} 处</translation>
    </message>
    <message>
        <source>{left} at −∞, {right} at ∞</source>
        <translation>−∞ 处为 {left}，∞ 处为 {right}</translation>
    </message>
    <message>
        <source>The limits of f at minus infinity and at infinity</source>
        <translation>f 在负无穷大与正无穷大处的极限</translation>
    </message>
</context>
<context>
    <name>Family</name>
    <message>
        <source>Sigmoidal</source>
        <translation>S 型函数</translation>
    </message>
    <message>
        <source>Rectifiers</source>
        <translation>整流函数</translation>
    </message>
    <message>
        <source>Exponential units</source>
        <translation>指数单元</translation>
    </message>
    <message>
        <source>Smooth rectifiers</source>
        <translation>光滑整流函数</translation>
    </message>
    <message>
        <source>Gated</source>
        <translation>门控函数</translation>
    </message>
    <message>
        <source>Shrinkage</source>
        <translation>收缩函数</translation>
    </message>
    <message>
        <source>Normalising</source>
        <translation>归一化函数</translation>
    </message>
    <message>
        <source>Periodic</source>
        <translation>周期函数</translation>
    </message>
    <message>
        <source>Softmax family</source>
        <translation>Softmax 族</translation>
    </message>
    <message>
        <source>Halving (GLU)</source>
        <translation>减半函数（GLU）</translation>
    </message>
</context>
<context>
    <name>FileChoice</name>
    <message>
        <source>Replace the file?</source>
        <translation>要替换文件吗？</translation>
    </message>
    <message>
        <source>“{name}” exists already. Replace it?</source>
        <translation>“{name}”已存在，要替换吗？</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>替换(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
</context>
<context>
    <name>FilterButton</name>
    <message>
        <source>Filter by property or framework</source>
        <translation>按性质或框架筛选</translation>
    </message>
    <message>
        <source>{count} is on</source>
        <translation>已启用 {count} 项</translation>
    </message>
    <message>
        <source>{count} are on</source>
        <translation>已启用 {count} 项</translation>
    </message>
</context>
<context>
    <name>FrameworkTable</name>
    <message>
        <source>Use the defaults of {name}</source>
        <translation>使用 {name} 的默认值</translation>
    </message>
    <message>
        <source>Version {version}.</source>
        <translation>版本 {version}。</translation>
    </message>
    <message>
        <source>Opset {opsets}.</source>
        <translation>Opset {opsets}。</translation>
    </message>
</context>
<context>
    <name>Frameworks</name>
    <message>
        <source>The value at zero must be a tensor.</source>
        <translation>零处的值必须是张量。</translation>
    </message>
    <message>
        <source>The default is where learning starts.</source>
        <translation>默认值是学习的起点。</translation>
    </message>
    <message>
        <source>The default, &apos;Zeros&apos;, is where learning starts.</source>
        <translation>默认的 &apos;Zeros&apos; 是学习的起点。</translation>
    </message>
    <message>
        <source>Random slopes with training=True.</source>
        <translation>training=True 时斜率是随机的。</translation>
    </message>
    <message>
        <source>Its constants are those of single precision.</source>
        <translation>其常数为单精度。</translation>
    </message>
    <message>
        <source>It jumps to x where beta x exceeds threshold=20.</source>
        <translation>beta x 超过 threshold=20 时，直接取 x，该处有跳跃。</translation>
    </message>
    <message>
        <source>Without the option it is gelu_tanh.</source>
        <translation>不加此选项就是 gelu_tanh。</translation>
    </message>
    <message>
        <source>Here approximate=True is the default.</source>
        <translation>此处默认为 approximate=True。</translation>
    </message>
    <message>
        <source>Its bias must be equal to its lambd.</source>
        <translation>其 bias 必须等于 lambd。</translation>
    </message>
    <message>
        <source>Without dim it warns and takes axis 0 of one or three dimensions, else axis 1.</source>
        <translation>不给 dim 时会发出警告：一维或三维时取轴 0，其他取轴 1。</translation>
    </message>
    <message>
        <source>Along the channels of (N, C, H, W) or (C, H, W).</source>
        <translation>沿 (N, C, H, W) 或 (C, H, W) 的通道。</translation>
    </message>
    <message>
        <source>Before opset 13 the default axis was 1, and all later axes counted as one with it.</source>
        <translation>opset 13 之前默认轴为 1，其后的轴都与它合并为一。</translation>
    </message>
    <message>
        <source>Wrong up to version 3.15.1: 0.1, 0.5, 0.9 give 0, 0, 0.25.</source>
        <translation>到 3.15.1 版为止有误：0.1, 0.5, 0.9 得到 0, 0, 0.25。</translation>
    </message>
</context>
<context>
    <name>FunctionCard</name>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>In frameworks</source>
        <translation>在各框架中</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参考文献</translation>
    </message>
    <message>
        <source>Close the explanation</source>
        <translation>关闭函数说明</translation>
    </message>
</context>
<context>
    <name>FunctionPanel</name>
    <message>
        <source>Functions</source>
        <translation>函数</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>图库</translation>
    </message>
    <message>
        <source>{found} of {count}</source>
        <translation>{found} / {count}</translation>
    </message>
</context>
<context>
    <name>FunctionTree</name>
    <message>
        <source>Catalogue of functions</source>
        <translation>函数目录</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>Close the gallery (Esc)</source>
        <translation>关闭图库（Esc）</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>图库</translation>
    </message>
    <message>
        <source>{found} of {count}</source>
        <translation>{found} / {count}</translation>
    </message>
</context>
<context>
    <name>GalleryDetails</name>
    <message>
        <source>range {range}</source>
        <translation>值域 {range}</translation>
    </message>
</context>
<context>
    <name>HistoryActions</name>
    <message>
        <source>Undo: {step}</source>
        <translation>撤销：{step}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation>重做：{step}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
</context>
<context>
    <name>InputNames</name>
    <message>
        <source>cat, dog, bird, fish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of the inputs, in their order, with commas between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which row or column to show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InputPanel</name>
    <message>
        <source>the four inputs of the first example</source>
        <translation>第一个示例的四个输入</translation>
    </message>
    <message>
        <source>whole numbers 0 to 20</source>
        <translation>整数 0 到 20</translation>
    </message>
    <message>
        <source>101 numbers from −5 to 5</source>
        <translation>从 −5 到 5 的 101 个数</translation>
    </message>
    <message>
        <source>steps of 0.25</source>
        <translation>间隔 0.25</translation>
    </message>
    <message>
        <source>powers of ten</source>
        <translation>10 的幂</translation>
    </message>
    <message>
        <source>1000 normal values, seed 1</source>
        <translation>1000 个正态随机数，种子 1</translation>
    </message>
    <message>
        <source>1000 uniform values, seed 1</source>
        <translation>1000 个均匀随机数，种子 1</translation>
    </message>
    <message>
        <source>Input numbers</source>
        <translation>输入的数</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Put a ready-made list in place of the input; Undo brings it back</source>
        <translation>用现成的数列替换输入；撤销即可恢复</translation>
    </message>
    <message>
        <source>each row</source>
        <translation>每一行</translation>
    </message>
    <message>
        <source>each column</source>
        <translation>每一列</translation>
    </message>
    <message>
        <source>all numbers</source>
        <translation>所有数</translation>
    </message>
    <message>
        <source>Softmax and GLU act on</source>
        <translation>Softmax 与 GLU 作用于</translation>
    </message>
    <message>
        <source>Line {line}, column {column}:</source>
        <translation>第 {line} 行，第 {column} 列：</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>No numbers: a comment, or a range that is empty.</source>
        <translation>没有数：只有注释，或范围为空。</translation>
    </message>
    <message>
        <source>Type numbers, for example 2, 3, 5, 6 or range(0, 21).</source>
        <translation>输入一些数，例如 2, 3, 5, 6 或 range(0, 21)。</translation>
    </message>
    <message>
        <source>{count} number</source>
        <translation>{count} 个数</translation>
    </message>
    <message>
        <source>{count} numbers</source>
        <translation>{count} 个数</translation>
    </message>
    <message>
        <source>matrix {shape}</source>
        <translation>矩阵 {shape}</translation>
    </message>
    <message>
        <source>min {value}</source>
        <translation>最小 {value}</translation>
    </message>
    <message>
        <source>max {value}</source>
        <translation>最大 {value}</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>en</source>
        <translation>zh_CN</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Something went wrong inside ActGUI. Your input is still here: save it, then start the program again.</source>
        <translation>ActGUI 内部出错。你的输入还在：请先保存，再重新启动程序。</translation>
    </message>
    <message>
        <source>activations</source>
        <translation>activations</translation>
    </message>
</context>
<context>
    <name>NaiveStrip</name>
    <message>
        <source>Try {inputs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put these numbers in place of the input; Undo brings it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The textbook formulas give the same digits for these inputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too many inputs to look at each of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No textbook formula is known to go wrong here. There is one for {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} outputs go wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} output goes wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{function} as {formula}: {count}. At {input}: {steps}; the right output is {exact}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>No function is called “{text}”.</source>
        <translation>没有名为“{text}”的函数。</translation>
    </message>
    <message>
        <source>No function has all of these: {traits}.</source>
        <translation>没有函数同时符合：{traits}。</translation>
    </message>
    <message>
        <source>No function called “{text}” has all of these: {traits}.</source>
        <translation>名为“{text}”的函数都不同时符合：{traits}。</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>NumberTable</name>
    <message>
        <source>{count} cells are too many for the clipboard. Export them as CSV instead.</source>
        <translation>剪贴板放不下 {count} 个单元格，请改为导出 CSV。</translation>
    </message>
</context>
<context>
    <name>ParameterForm</name>
    <message>
        <source>{parameter}, slider</source>
        <translation>{parameter}，滑块</translation>
    </message>
    <message>
        <source>Allowed: {range}. Arithmetic such as 1/6 works.</source>
        <translation>允许范围：{range}。可以输入 1/6 这样的算式。</translation>
    </message>
</context>
<context>
    <name>ParameterTable</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>允许范围</translation>
    </message>
</context>
<context>
    <name>PlotPanel</name>
    <message>
        <source>Plot of the functions</source>
        <translation>函数图形</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一视野</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适应窗口</translation>
    </message>
    <message>
        <source>{function} Scores</source>
        <translation>{function} 得分</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>+{count} more</source>
        <translation>还有 {count} 个</translation>
    </message>
    <message>
        <source>{count} input has no place on the axis: nan, inf, or beyond 1e100</source>
        <translation>{count} 个输入无法画在轴上：nan、inf 或超过 1e100</translation>
    </message>
    <message>
        <source>{count} inputs have no place on the axis: nan, inf, or beyond 1e100</source>
        <translation>{count} 个输入无法画在轴上：nan、inf 或超过 1e100</translation>
    </message>
    <message>
        <source>Click to show all points</source>
        <translation>单击以显示所有点</translation>
    </message>
    <message>
        <source>↑ {count} above the view</source>
        <translation>↑ {count} 个在视野上方</translation>
    </message>
    <message>
        <source>↓ {count} below the view</source>
        <translation>↓ {count} 个在视野下方</translation>
    </message>
    <message>
        <source>{count} not positive, no place on a log axis</source>
        <translation>{count} 个非正，无法画在对数轴上</translation>
    </message>
    <message>
        <source>many</source>
        <translation>很多</translation>
    </message>
    <message>
        <source>{function}: {places}</source>
        <translation>{function}：{places}</translation>
    </message>
</context>
<context>
    <name>PresetButton</name>
    <message>
        <source>Default parameters</source>
        <translation>默认参数</translation>
    </message>
    <message>
        <source>Custom parameters</source>
        <translation>自定义参数</translation>
    </message>
    <message>
        <source>Preset: {title}</source>
        <translation>预设组合：{title}</translation>
    </message>
    <message>
        <source>{title}. Choose the parameters that a framework gives it</source>
        <translation>{title}。选择各框架所用的参数</translation>
    </message>
</context>
<context>
    <name>ProbabilityPanel</name>
    <message>
        <source>Naive formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what the textbook formulas would give, and where they overflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the outputs over all temperatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum of the outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one block per input, laid end to end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So long an input can only be changed as text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProbabilityPlot</name>
    <message>
        <source>{count} inputs in order of size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} inputs</source>
        <translation>{count} 个输入</translation>
    </message>
    <message>
        <source>Add a function, or show one with the eye beside its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type some numbers to see their bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bars of the outputs, one group for each input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left and right select an input, up and down change it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Writing the file</source>
        <translation>正在写入文件</translation>
    </message>
    <message>
        <source>Evaluating</source>
        <translation>正在计算</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Left</source>
        <translation>←</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>→</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>↑</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>↓</translation>
    </message>
</context>
<context>
    <name>QueryField</name>
    <message>
        <source>Search functions</source>
        <translation>搜索函数</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Search {count} functions</source>
        <translation>搜索 {count} 个函数</translation>
    </message>
</context>
<context>
    <name>Readout</name>
    <message>
        <source>+{count} more</source>
        <translation>还有 {count} 个</translation>
    </message>
</context>
<context>
    <name>Remark</name>
    <message>
        <source>{text} ({remark})</source>
        <translation>{text}（{remark}）</translation>
    </message>
</context>
<context>
    <name>ResultModel</name>
    <message>
        <source>A gate of {name}: it has no output of its own</source>
        <translation>{name} 的门控：本身没有输出</translation>
    </message>
    <message>
        <source>{name} in the CSV</source>
        <translation>CSV 中的 {name}</translation>
    </message>
</context>
<context>
    <name>ResultPanel</name>
    <message>
        <source>from the last valid input</source>
        <translation>来自上一次有效的输入</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Type some numbers to see results</source>
        <translation>输入一些数，即可看到结果</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 行</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} 行</translation>
    </message>
    <message>
        <source>{rows} · float64 · all digits</source>
        <translation>{rows} · float64 · 全部位数</translation>
    </message>
</context>
<context>
    <name>ResultTable</name>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Choose another folder, or ask for permission.</source>
        <translation>请选择另一个文件夹，或取得权限。</translation>
    </message>
    <message>
        <source>There is no file “{name}” in the folder “{folder}”.</source>
        <translation>文件夹“{folder}”中没有文件“{name}”。</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>请检查名称。</translation>
    </message>
    <message>
        <source>There is no folder “{folder}”.</source>
        <translation>没有文件夹“{folder}”。</translation>
    </message>
    <message>
        <source>Choose a folder that exists.</source>
        <translation>请选择存在的文件夹。</translation>
    </message>
    <message>
        <source>“{name}” cannot be used: {reason}.</source>
        <translation>无法使用“{name}”：{reason}。</translation>
    </message>
    <message>
        <source>Try again, or choose another folder.</source>
        <translation>请重试，或选择另一个文件夹。</translation>
    </message>
    <message>
        <source>The disk is full: “{name}” was not written.</source>
        <translation>磁盘已满：未写入“{name}”。</translation>
    </message>
    <message>
        <source>Free some space, or choose another disk.</source>
        <translation>请释放一些空间，或选择另一个磁盘。</translation>
    </message>
    <message>
        <source>Your disk quota is used up: “{name}” was not written.</source>
        <translation>磁盘配额已用完：未写入“{name}”。</translation>
    </message>
    <message>
        <source>No permission for “{name}” in the folder “{folder}”.</source>
        <translation>没有访问文件夹“{folder}”中“{name}”的权限。</translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be written to.</source>
        <translation>文件夹“{folder}”无法写入。</translation>
    </message>
    <message>
        <source>“{folder}” is not a folder.</source>
        <translation>“{folder}”不是文件夹。</translation>
    </message>
    <message>
        <source>“{name}” is a folder.</source>
        <translation>“{name}”是文件夹。</translation>
    </message>
    <message>
        <source>Choose the name of a file.</source>
        <translation>请选择文件名。</translation>
    </message>
    <message>
        <source>The name of the file is too long.</source>
        <translation>文件名太长。</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>请选择较短的名称。</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a file.</source>
        <translation>“{name}”不能用作文件名。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请选择其他名称。</translation>
    </message>
    <message>
        <source>“{text}” is too large: the largest number is about 1.8e308.</source>
        <translation>“{text}”太大：最大的数约为 1.8e308。</translation>
    </message>
    <message>
        <source>Write inf for infinity.</source>
        <translation>无穷大请写成 inf。</translation>
    </message>
    <message>
        <source>“{text}” is not a real number.</source>
        <translation>“{text}”不是实数。</translation>
    </message>
    <message>
        <source>Only whole powers of a negative number are real.</source>
        <translation>负数只有整数次幂才是实数。</translation>
    </message>
    <message>
        <source>“{text}” divides by zero.</source>
        <translation>“{text}”除以零。</translation>
    </message>
    <message>
        <source>Write inf, -inf or nan if you mean one of these.</source>
        <translation>如果想要的是 inf、-inf 或 nan，请直接写出。</translation>
    </message>
    <message>
        <source>“{text}” is not a number.</source>
        <translation>“{text}”不是数。</translation>
    </message>
    <message>
        <source>“{text}” cannot be read.</source>
        <translation>无法读懂“{text}”。</translation>
    </message>
    <message>
        <source>Check its operators, commas and parentheses.</source>
        <translation>请检查运算符、逗号和括号。</translation>
    </message>
    <message>
        <source>Write digits ({found}), or use range(start, stop, step).</source>
        <translation>请写成数字（{found}），或使用 range(start, stop, step)。</translation>
    </message>
    <message>
        <source>Write {signature}, as in {example}.</source>
        <translation>请写成 {signature}，例如 {example}。</translation>
    </message>
    <message>
        <source>“{text}” needs numbers in parentheses.</source>
        <translation>“{text}”后面要有括号和数。</translation>
    </message>
    <message>
        <source>Did you mean {found}?</source>
        <translation>是否要输入 {found}？</translation>
    </message>
    <message>
        <source>Write digits, or use one of {found}.</source>
        <translation>请写成数字，或使用其中之一：{found}。</translation>
    </message>
    <message>
        <source>“{text}” stands for many numbers and cannot be part of a calculation.</source>
        <translation>“{text}”代表多个数，不能放在算式里。</translation>
    </message>
    <message>
        <source>Write it on its own, separated by a comma or a space.</source>
        <translation>请单独写，并用逗号或空格隔开。</translation>
    </message>
    <message>
        <source>“{text}” is a list in parentheses.</source>
        <translation>“{text}”是放在圆括号中的列表。</translation>
    </message>
    <message>
        <source>Leave the parentheses out, or write [ and ].</source>
        <translation>请去掉圆括号，或改用 [ 和 ]。</translation>
    </message>
    <message>
        <source>To multiply write *.</source>
        <translation>乘法请写 *。</translation>
    </message>
    <message>
        <source>{parameter} must be a whole number, not {value}.</source>
        <translation>{parameter} 必须是整数，不能是 {value}。</translation>
    </message>
    <message>
        <source>Write digits without a decimal point; for steps such as 0.5 use arange(start, stop, step).</source>
        <translation>请写不含小数点的数字；若间隔要用 0.5 这类的数，请使用 arange(start, stop, step)。</translation>
    </message>
    <message>
        <source>{parameter} must be a finite number.</source>
        <translation>{parameter} 必须是有限数。</translation>
    </message>
    <message>
        <source>Write a number such as 5 or -0.5.</source>
        <translation>请写一个数，例如 5 或 -0.5。</translation>
    </message>
    <message>
        <source>{parameter} must not be negative.</source>
        <translation>{parameter} 不能是负数。</translation>
    </message>
    <message>
        <source>Write 0 or more.</source>
        <translation>请写 0 或更大的数。</translation>
    </message>
    <message>
        <source>step must not be 0.</source>
        <translation>step 不能是 0。</translation>
    </message>
    <message>
        <source>Write the distance from one number to the next, such as 1 or -1.</source>
        <translation>请写相邻两数的间隔，例如 1 或 -1。</translation>
    </message>
    <message>
        <source>base must be greater than 0.</source>
        <translation>base 必须大于 0。</translation>
    </message>
    <message>
        <source>Leave it out for 10, or write 2.</source>
        <translation>省略即为 10，也可以写 2。</translation>
    </message>
    <message>
        <source>low must not be above high, nor too far below it.</source>
        <translation>low 不能大于 high，也不能小得太多。</translation>
    </message>
    <message>
        <source>Write the smaller number first, as in uniform(-1, 1, 100).</source>
        <translation>请先写较小的数，例如 uniform(-1, 1, 100)。</translation>
    </message>
    <message>
        <source>{name} takes at most {most} numbers, not {given}.</source>
        <translation>{name} 最多接受 {most} 个数，不能有 {given} 个。</translation>
    </message>
    <message>
        <source>{name} has no parameter “{parameter}”.</source>
        <translation>{name} 没有参数“{parameter}”。</translation>
    </message>
    <message>
        <source>{name} needs {parameter}.</source>
        <translation>{name} 缺少 {parameter}。</translation>
    </message>
    <message>
        <source>{name} is given {parameter} twice.</source>
        <translation>{name} 的 {parameter} 给了两次。</translation>
    </message>
    <message>
        <source>Write the number only; to multiply write *, as in 2*pi.</source>
        <translation>请只写数；乘法请写 *，例如 2*pi。</translation>
    </message>
    <message>
        <source>Leave out the name before the point, as in pi or linspace(-5, 5, 11).</source>
        <translation>请省略点号前的名称，例如 pi 或 linspace(-5, 5, 11)。</translation>
    </message>
    <message>
        <source>Write numbers such as 0.5, -2 or 1e-3, separated by commas, spaces or new lines.</source>
        <translation>请写 0.5、-2 或 1e-3 这样的数，用逗号、空格或换行隔开。</translation>
    </message>
    <message>
        <source>Write ** for a power, as in 2**10.</source>
        <translation>乘方请写 **，例如 2**10。</translation>
    </message>
    <message>
        <source>Leave out the quotation marks.</source>
        <translation>请去掉引号。</translation>
    </message>
    <message>
        <source>Use square brackets, or none at all.</source>
        <translation>请使用方括号，或完全不用括号。</translation>
    </message>
    <message>
        <source>For evenly spaced numbers write range(start, stop, step).</source>
        <translation>等间隔的数请写成 range(start, stop, step)。</translation>
    </message>
    <message>
        <source>Write digits with one decimal point, as in 0.5.</source>
        <translation>请写只有一个小数点的数字，例如 0.5。</translation>
    </message>
    <message>
        <source>This item is too long.</source>
        <translation>这一项太长。</translation>
    </message>
    <message>
        <source>Use at most {limit} characters for one number or expression.</source>
        <translation>一个数或算式最多 {limit} 个字符。</translation>
    </message>
    <message>
        <source>This parenthesis is never closed.</source>
        <translation>这个圆括号没有闭合。</translation>
    </message>
    <message>
        <source>Add ) where the expression ends.</source>
        <translation>请在算式结尾加上 )。</translation>
    </message>
    <message>
        <source>Something is missing inside “{text}”.</source>
        <translation>“{text}”里面缺少内容。</translation>
    </message>
    <message>
        <source>Write * to multiply, or a comma between two numbers.</source>
        <translation>乘法请写 *，两个数之间请加逗号。</translation>
    </message>
    <message>
        <source>This expression has too many operators.</source>
        <translation>这个算式的运算符太多。</translation>
    </message>
    <message>
        <source>Use at most {limit} in one expression.</source>
        <translation>一个算式最多 {limit} 个。</translation>
    </message>
    <message>
        <source>A number is missing before “{text}”.</source>
        <translation>“{text}”前面少了一个数。</translation>
    </message>
    <message>
        <source>Write one at each side, as in 2 {text} 3.</source>
        <translation>请在两边各写一个数，例如 2 {text} 3。</translation>
    </message>
    <message>
        <source>A number is missing after “{text}”.</source>
        <translation>“{text}”后面少了一个数。</translation>
    </message>
    <message>
        <source>Write the number, or remove “{text}”.</source>
        <translation>请补上数，或移除“{text}”。</translation>
    </message>
    <message>
        <source>Remove it, or add ( before it.</source>
        <translation>请移除，或在前面加上 (。</translation>
    </message>
    <message>
        <source>Write the numbers only.</source>
        <translation>请只写数。</translation>
    </message>
    <message>
        <source>“{text}” does not belong here.</source>
        <translation>“{text}”不该出现在这里。</translation>
    </message>
    <message>
        <source>Square brackets go around a whole list, as in [2, 3, 5].</source>
        <translation>方括号要括住整个列表，例如 [2, 3, 5]。</translation>
    </message>
    <message>
        <source>There are too many parentheses inside one another.</source>
        <translation>括号的层数太多。</translation>
    </message>
    <message>
        <source>Use at most {limit}.</source>
        <translation>最多 {limit} 个。</translation>
    </message>
    <message>
        <source>There are more than {limit} numbers up to here.</source>
        <translation>到这里已超过 {limit} 个数。</translation>
    </message>
    <message>
        <source>Use fewer numbers, or a larger step.</source>
        <translation>请减少数的数量，或加大间隔。</translation>
    </message>
    <message>
        <source>This bracket is never closed.</source>
        <translation>这个方括号没有闭合。</translation>
    </message>
    <message>
        <source>Add ] where the list ends.</source>
        <translation>请在列表结尾加上 ]。</translation>
    </message>
    <message>
        <source>A number is missing between two separators.</source>
        <translation>两个分隔符之间少了一个数。</translation>
    </message>
    <message>
        <source>Write the number, write nan for one that is unknown, or remove “{text}”.</source>
        <translation>请补上数，未知的写 nan，或移除“{text}”。</translation>
    </message>
    <message>
        <source>Use [[1, 2], [3, 4]] for a matrix.</source>
        <translation>矩阵请写成 [[1, 2], [3, 4]]。</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>请移除。</translation>
    </message>
    <message>
        <source>This row has length {count}, but the others have length {expected}.</source>
        <translation>这一行有 {count} 个数，其他行有 {expected} 个。</translation>
    </message>
    <message>
        <source>Give every row the same count, or write all numbers in one row.</source>
        <translation>请让每一行的个数相同，或把所有数写在同一行。</translation>
    </message>
    <message>
        <source>Open a file that ActGUI saved.</source>
        <translation>请打开 ActGUI 保存的文件。</translation>
    </message>
    <message>
        <source>The file is damaged or was changed by hand: put this right, or open another copy.</source>
        <translation>文件已损坏或被手动修改：请改正，或打开另一份。</translation>
    </message>
    <message>
        <source>“{name}” is too large for a session.</source>
        <translation>“{name}”太大，不是会话文件。</translation>
    </message>
    <message>
        <source>Two traces have the same slot.</source>
        <translation>图中有两个函数占用同一位置。</translation>
    </message>
    <message>
        <source>This file is not a session: line {line}, column {column} is not JSON.</source>
        <translation>这个文件不是会话文件：第 {line} 行第 {column} 列不是 JSON。</translation>
    </message>
    <message>
        <source>This file is not a session.</source>
        <translation>这个文件不是会话文件。</translation>
    </message>
    <message>
        <source>This session was made by a newer ActGUI.</source>
        <translation>这个会话由较新版的 ActGUI 创建。</translation>
    </message>
    <message>
        <source>Install the newest version to open it.</source>
        <translation>请安装最新版本再打开。</translation>
    </message>
    <message>
        <source>“{key}” has a value that is not allowed.</source>
        <translation>“{key}”的值不在允许范围内。</translation>
    </message>
    <message>
        <source>The function “{key}” is not known here.</source>
        <translation>这里没有函数“{key}”。</translation>
    </message>
    <message>
        <source>It may come from a newer ActGUI: install the newest version to open this session.</source>
        <translation>它可能来自较新版的 ActGUI：请安装最新版本再打开这个会话。</translation>
    </message>
    <message>
        <source>“{key}” is missing.</source>
        <translation>缺少“{key}”。</translation>
    </message>
    <message>
        <source>This file is not UTF-8 text, so it is no session.</source>
        <translation>这个文件不是 UTF-8 文本，因此不是会话文件。</translation>
    </message>
    <message>
        <source>There is not enough memory for an image of {width} × {height} pixels.</source>
        <translation>内存不足，无法生成 {width} × {height} 像素的图片。</translation>
    </message>
    <message>
        <source>Choose a smaller size or scale, or SVG.</source>
        <translation>请选择较小的大小或缩放，或改用 SVG。</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Plot</source>
        <translation>图形</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>滚轮</translation>
    </message>
    <message>
        <source>Zoom; over an axis along it only</source>
        <translation>缩放；在坐标轴上时只缩放该轴</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>拖动</translation>
    </message>
    <message>
        <source>Move the view</source>
        <translation>平移视野</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>←、→</translation>
    </message>
    <message>
        <source>Crosshair to the next input</source>
        <translation>十字光标移到下一个输入</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>↑、↓</translation>
    </message>
    <message>
        <source>Move the view up or down</source>
        <translation>上下平移视野</translation>
    </message>
    <message>
        <source>+, −</source>
        <translation>+、−</translation>
    </message>
    <message>
        <source>Zoom in or out</source>
        <translation>放大或缩小</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Hide the crosshair</source>
        <translation>隐藏十字光标</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change its input until the bar ends there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wheel over a bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change its input by 0.1; with Shift by 0.01, with Ctrl by 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the next input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the selected input, or the temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>函数</translation>
    </message>
    <message>
        <source>Enter in the search</source>
        <translation>搜索框中的 Enter</translation>
    </message>
    <message>
        <source>Add the first match</source>
        <translation>添加第一个匹配的函数</translation>
    </message>
    <message>
        <source>Down in the search</source>
        <translation>搜索框中的 ↓</translation>
    </message>
    <message>
        <source>Go into the list</source>
        <translation>进入列表</translation>
    </message>
    <message>
        <source>Space in the plot list</source>
        <translation>图中函数列表的空格键</translation>
    </message>
    <message>
        <source>Show or hide</source>
        <translation>显示或隐藏</translation>
    </message>
    <message>
        <source>Delete in the plot list</source>
        <translation>图中函数列表的 Delete</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Keys and gestures</source>
        <translation>按键与手势</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>{count} input</source>
        <translation>{count} 个输入</translation>
    </message>
    <message>
        <source>{count} inputs</source>
        <translation>{count} 个输入</translation>
    </message>
    <message>
        <source>{count} function</source>
        <translation>{count} 个函数</translation>
    </message>
    <message>
        <source>{count} functions</source>
        <translation>{count} 个函数</translation>
    </message>
    <message>
        <source>evaluated in {time}</source>
        <translation>计算用时 {time}</translation>
    </message>
    <message>
        <source>1 problem in the input</source>
        <translation>输入中有 1 个问题</translation>
    </message>
</context>
<context>
    <name>SummaryModel</name>
    <message>
        <source>Σ sum</source>
        <translation>Σ 总和</translation>
    </message>
    <message>
        <source>min</source>
        <translation>最小值</translation>
    </message>
    <message>
        <source>max</source>
        <translation>最大值</translation>
    </message>
    <message>
        <source>argmax</source>
        <translation>argmax</translation>
    </message>
    <message>
        <source>Σ columns</source>
        <translation>Σ 列</translation>
    </message>
    <message>
        <source>Σ rows</source>
        <translation>Σ 行</translation>
    </message>
    <message>
        <source>row {row}, column {column}</source>
        <translation>第 {row} 行，第 {column} 列</translation>
    </message>
    <message>
        <source>x = {x} (row {row})</source>
        <translation>x = {x}（第 {row} 行）</translation>
    </message>
    <message>
        <source>Sum of the {count} outputs</source>
        <translation>{count} 个输出的总和</translation>
    </message>
    <message>
        <source>Smallest of the {count} outputs</source>
        <translation>{count} 个输出中的最小值</translation>
    </message>
    <message>
        <source>Largest of the {count} outputs</source>
        <translation>{count} 个输出中的最大值</translation>
    </message>
    <message>
        <source>Where {name} is largest; the first place if there are several</source>
        <translation>{name} 最大的位置；若有多处则取第一处</translation>
    </message>
    <message>
        <source>Sum of each column, the first ones</source>
        <translation>每一列的总和（前几列）</translation>
    </message>
    <message>
        <source>Sum of each row, the first ones</source>
        <translation>每一行的总和（前几行）</translation>
    </message>
    <message>
        <source>nan is left out</source>
        <translation>nan 不计入</translation>
    </message>
</context>
<context>
    <name>SummaryTable</name>
    <message>
        <source>Summary of each column</source>
        <translation>各列汇总</translation>
    </message>
</context>
<context>
    <name>TemperatureSweep</name>
    <message>
        <source>Outputs over the temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature T</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sweep is for up to {count} inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a function with a temperature, such as softmax, to see what the temperature does</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Export image</source>
        <translation>导出图片</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>导出 CSV</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>已编辑</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>浅色主题</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>深色主题</translation>
    </message>
</context>
<context>
    <name>TraceList</name>
    <message>
        <source>Functions in the plot</source>
        <translation>图中的函数</translation>
    </message>
</context>
<context>
    <name>TracePanel</name>
    <message>
        <source>In the plot</source>
        <translation>图中</translation>
    </message>
    <message>
        <source>No function yet: choose one below.</source>
        <translation>还没有函数：请从下方选择。</translation>
    </message>
</context>
<context>
    <name>Trait</name>
    <message>
        <source>Bounded</source>
        <translation>有界</translation>
    </message>
    <message>
        <source>Monotonic</source>
        <translation>单调</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>光滑</translation>
    </message>
    <message>
        <source>Zero-centred</source>
        <translation>以零为中心</translation>
    </message>
    <message>
        <source>All outputs lie between two finite numbers</source>
        <translation>所有输出都介于两个有限数之间</translation>
    </message>
    <message>
        <source>Never falls, or never rises, as its input grows; it may stay level</source>
        <translation>输入增大时输出从不下降（或从不上升），可以持平</translation>
    </message>
    <message>
        <source>Neither the value nor the derivative jumps anywhere</source>
        <translation>函数值与导数在任何地方都不跳跃</translation>
    </message>
    <message>
        <source>Odd, f(−x) = −f(x): inputs symmetric about 0 have outputs whose mean is 0</source>
        <translation>奇函数，f(−x) = −f(x)：输入关于 0 对称时，输出的均值为 0</translation>
    </message>
    <message>
        <source>{framework} has it, under any name</source>
        <translation>{framework} 中有此函数，名称不限</translation>
    </message>
</context>
<context>
    <name>TraitChips</name>
    <message>
        <source>Filter functions</source>
        <translation>筛选函数</translation>
    </message>
</context>
<context>
    <name>ViewRow</name>
    <message>
        <source>Derivative</source>
        <translation>导数</translation>
    </message>
    <message>
        <source>Markers</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Log y</source>
        <translation>y 轴对数</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Typing</source>
        <translation>键入</translation>
    </message>
    <message>
        <source>Change input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {function}</source>
        <translation>添加 {function}</translation>
    </message>
    <message>
        <source>Remove function</source>
        <translation>移除函数</translation>
    </message>
    <message>
        <source>Change {parameter}</source>
        <translation>更改 {parameter}</translation>
    </message>
    <message>
        <source>Change parameters</source>
        <translation>更改参数</translation>
    </message>
    <message>
        <source>Show or hide</source>
        <translation>显示或隐藏</translation>
    </message>
    <message>
        <source>Change view</source>
        <translation>更改视图</translation>
    </message>
    <message>
        <source>Change axis</source>
        <translation>更改作用方向</translation>
    </message>
</context>
<context>
    <name>_TraceRow</name>
    <message>
        <source>Hide {name}</source>
        <translation>隐藏 {name}</translation>
    </message>
    <message>
        <source>Show {name}</source>
        <translation>显示 {name}</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>移除 {name}</translation>
    </message>
    <message>
        <source>needs an even number</source>
        <translation>需要偶数个输入</translation>
    </message>
</context>
</TS>
