<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
<context>
    <name>About</name>
    <message>
        <source>A workbench for neural-network activation functions.
MIT licence. It works offline and sends nothing anywhere.</source>
        <translation>神經網路激活函數的工作台。
MIT 授權條款。離線運作，不會對外傳送任何內容。</translation>
    </message>
    <message>
        <source>About ActGUI</source>
        <translation>關於 ActGUI</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New</source>
        <translation>新增(&amp;N)</translation>
    </message>
    <message>
        <source>Start again from the example</source>
        <translation>從範例重新開始</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開啟(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a session</source>
        <translation>開啟工作階段</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>儲存(&amp;S)</translation>
    </message>
    <message>
        <source>Save the session</source>
        <translation>儲存工作階段</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>另存新檔(&amp;A)…</translation>
    </message>
    <message>
        <source>Save the session in another file</source>
        <translation>將工作階段存成另一個檔案</translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>匯出 CSV(&amp;E)…</translation>
    </message>
    <message>
        <source>Write every number to a CSV file</source>
        <translation>將所有數寫入 CSV 檔案</translation>
    </message>
    <message>
        <source>Export &amp;Image…</source>
        <translation>匯出圖片(&amp;I)…</translation>
    </message>
    <message>
        <source>Write the view that is shown to a PNG or SVG file</source>
        <translation>將目前顯示的檢視存成 PNG 或 SVG 檔案</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>結束(&amp;Q)</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>關閉視窗</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>&amp;Copy Table</source>
        <translation>複製表格(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the results as tab-separated text</source>
        <translation>將結果複製為以 Tab 分隔的文字</translation>
    </message>
    <message>
        <source>&amp;Find Function</source>
        <translation>尋找函數(&amp;F)</translation>
    </message>
    <message>
        <source>Search the list of all functions</source>
        <translation>搜尋所有函數的清單</translation>
    </message>
    <message>
        <source>&amp;Derivative</source>
        <translation>導數(&amp;D)</translation>
    </message>
    <message>
        <source>Show derivatives: the selected function&apos;s curve, and columns in the table</source>
        <translation>顯示導數：所選函數的導數曲線，以及表格中的欄</translation>
    </message>
    <message>
        <source>&amp;Markers</source>
        <translation>標記(&amp;M)</translation>
    </message>
    <message>
        <source>Mark the inputs on the curves</source>
        <translation>在曲線上標出輸入</translation>
    </message>
    <message>
        <source>&amp;Log y</source>
        <translation>y 軸對數(&amp;L)</translation>
    </message>
    <message>
        <source>Logarithmic y axis</source>
        <translation>y 軸使用對數刻度</translation>
    </message>
    <message>
        <source>Points of I&amp;nterest</source>
        <translation>特徵點(&amp;N)</translation>
    </message>
    <message>
        <source>Zeros, extrema, inflexions and kinks of the selected function</source>
        <translation>所選函數的零點、極值、反曲點與折點</translation>
    </message>
    <message>
        <source>Shade where the slope of the selected function has almost vanished</source>
        <translation>以底色標出所選函數斜率幾乎為零之處</translation>
    </message>
    <message>
        <source>Sat&amp;uration</source>
        <translation>飽和區(&amp;U)</translation>
    </message>
    <message>
        <source>Difference &amp;A − B</source>
        <translation>差值 A − B(&amp;A)</translation>
    </message>
    <message>
        <source>Plot the difference of two functions</source>
        <translation>畫出兩個函數的差值</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>符合視窗(&amp;F)</translation>
    </message>
    <message>
        <source>Show all points</source>
        <translation>顯示所有點</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一個視野(&amp;B)</translation>
    </message>
    <message>
        <source>Return to the previous view</source>
        <translation>回到上一個視野</translation>
    </message>
    <message>
        <source>&amp;Curves</source>
        <translation>曲線(&amp;C)</translation>
    </message>
    <message>
        <source>The functions as curves</source>
        <translation>以曲線顯示函數</translation>
    </message>
    <message>
        <source>&amp;Probabilities</source>
        <translation>機率(&amp;P)</translation>
    </message>
    <message>
        <source>The outputs as bars, with their sums</source>
        <translation>以長條顯示輸出及其總和</translation>
    </message>
    <message>
        <source>&amp;Jacobian</source>
        <translation>雅可比矩陣(&amp;J)</translation>
    </message>
    <message>
        <source>How each output answers to each input</source>
        <translation>每個輸出如何隨每個輸入改變</translation>
    </message>
    <message>
        <source>D&amp;ifferences</source>
        <translation>差異(&amp;I)</translation>
    </message>
    <message>
        <source>Two functions compared, point by point</source>
        <translation>逐項比較兩個函數</translation>
    </message>
    <message>
        <source>E&amp;xplanation</source>
        <translation>函數說明(&amp;X)</translation>
    </message>
    <message>
        <source>Explain the selected function</source>
        <translation>說明所選的函數</translation>
    </message>
    <message>
        <source>&amp;Gallery of Functions</source>
        <translation>函數圖庫(&amp;G)</translation>
    </message>
    <message>
        <source>See all functions at a glance</source>
        <translation>一覽所有函數</translation>
    </message>
    <message>
        <source>&amp;System theme</source>
        <translation>跟隨系統(&amp;S)</translation>
    </message>
    <message>
        <source>Follow the system&apos;s theme</source>
        <translation>佈景主題跟隨系統</translation>
    </message>
    <message>
        <source>Light &amp;theme</source>
        <translation>淺色佈景主題(&amp;T)</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>淺色佈景主題</translation>
    </message>
    <message>
        <source>Dar&amp;k theme</source>
        <translation>深色佈景主題(&amp;K)</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>深色佈景主題</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>高對比(&amp;H)</translation>
    </message>
    <message>
        <source>Black and white, for eyes and rooms that need it</source>
        <translation>黑底白字，適合需要高對比的人與場合</translation>
    </message>
    <message>
        <source>Larger letters and thicker lines</source>
        <translation>文字更大，線條更粗</translation>
    </message>
    <message>
        <source>Pr&amp;ojector</source>
        <translation>投影模式(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Keys and gestures</source>
        <translation>按鍵與手勢(&amp;K)</translation>
    </message>
    <message>
        <source>All shortcuts on one page</source>
        <translation>快速鍵一覽</translation>
    </message>
    <message>
        <source>E&amp;xamples</source>
        <translation>範例(&amp;X)</translation>
    </message>
    <message>
        <source>Inputs with functions to look at; Undo brings back what was there</source>
        <translation>現成的輸入與函數；復原即可還原先前的內容</translation>
    </message>
    <message>
        <source>Sigmoid or &amp;Softmax?</source>
        <translation>Sigmoid 還是 Softmax？(&amp;S)</translation>
    </message>
    <message>
        <source>A lesson of eight steps; your own work is put aside meanwhile</source>
        <translation>共八個步驟的課程；你自己的內容會先暫存，離開時還原</translation>
    </message>
    <message>
        <source>&amp;About ActGUI</source>
        <translation>關於 ActGUI(&amp;A)</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>版本與授權條款</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>檔案(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編輯(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>檢視(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>說明(&amp;H)</translation>
    </message>
</context>
<context>
    <name>AnswerButton</name>
    <message>
        <source>Right</source>
        <translation>答對了</translation>
    </message>
    <message>
        <source>Not quite</source>
        <translation>不太對</translation>
    </message>
</context>
<context>
    <name>BarLegend</name>
    <message>
        <source>outputs share a total of 1</source>
        <translation>所有輸出的總和為 1</translation>
    </message>
    <message>
        <source>each output from all inputs</source>
        <translation>每個輸出取決於所有輸入</translation>
    </message>
    <message>
        <source>each output on its own</source>
        <translation>每個輸出各自獨立</translation>
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
        <translation>不論性質，顯示所有函數</translation>
    </message>
</context>
<context>
    <name>ColorScale</name>
    <message>
        <source>Colours from {low} to {high}</source>
        <translation>顏色從 {low} 到 {high}</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Formula</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>One output depends on</source>
        <translation>一個輸出取決於</translation>
    </message>
    <message>
        <source>Output range</source>
        <translation>值域</translation>
    </message>
    <message>
        <source>Sum of the outputs</source>
        <translation>輸出的總和</translation>
    </message>
    <message>
        <source>Typical use</source>
        <translation>典型用途</translation>
    </message>
    <message>
        <source>In a network</source>
        <translation>在網路中的位置</translation>
    </message>
    <message>
        <source>A high input</source>
        <translation>較大的輸入</translation>
    </message>
    <message>
        <source>One input grows by 1</source>
        <translation>一個輸入增加 1</translation>
    </message>
    <message>
        <source>The same added to all</source>
        <translation>所有輸入加上同一個數</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>曲線</translation>
    </message>
    <message>
        <source>Derivative</source>
        <translation>導數</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>飽和</translation>
    </message>
    <message>
        <source>Its own input: one value from one input</source>
        <translation>自己的輸入：一個輸入得到一個值</translation>
    </message>
    <message>
        <source>All inputs: one value from the whole vector</source>
        <translation>所有輸入：整個向量得到一個值</translation>
    </message>
    <message>
        <source>Two inputs, a value and its gate: half as many outputs</source>
        <translation>兩個輸入，即值與其閘門：輸出的數量減半</translation>
    </message>
    <message>
        <source>the outputs are the probabilities of one choice</source>
        <translation>各輸出是單一選擇的機率</translation>
    </message>
    <message>
        <source>each output can be a probability by itself</source>
        <translation>每個輸出各自都可以是機率</translation>
    </message>
    <message>
        <source>Always 1, whatever the inputs</source>
        <translation>無論輸入為何，總是 1</translation>
    </message>
    <message>
        <source>Need not be 1: of so many inputs it lies between {low} and {high}</source>
        <translation>不必為 1：以目前的輸入數量，介於 {low} 與 {high} 之間</translation>
    </message>
    <message>
        <source>Need not be 1</source>
        <translation>不必為 1</translation>
    </message>
    <message>
        <source>What it gets depends on its partner: value times gate</source>
        <translation>取決於與它配對的數：值乘以閘門</translation>
    </message>
    <message>
        <source>It gets a high output, but not at the cost of the others: several can be high</source>
        <translation>得到較大的輸出，且不影響其他輸出：可以同時有多個較大的輸出</translation>
    </message>
    <message>
        <source>It gets a low output, whatever the others are</source>
        <translation>無論其他輸入為何，都得到較小的輸出</translation>
    </message>
    <message>
        <source>It gets the same output as every other</source>
        <translation>與其他所有輸入得到相同的輸出</translation>
    </message>
    <message>
        <source>Its output does not follow it everywhere: a higher input can get less</source>
        <translation>輸出不一定隨之增加：較大的輸入可能得到較小的輸出</translation>
    </message>
    <message>
        <source>The highest gets everything, all others nothing</source>
        <translation>最大的輸入得到全部，其他輸入都得到 0</translation>
    </message>
    <message>
        <source>The highest gets the largest share, at the cost of all others</source>
        <translation>最大的輸入占最大份額，其他輸入的份額因此變小</translation>
    </message>
    <message>
        <source>The highest gets the highest output, and the others get less</source>
        <translation>最大的輸入得到最大的輸出，其他的變小</translation>
    </message>
    <message>
        <source>The highest gets the smallest share; the lowest gets the largest</source>
        <translation>最大的輸入占最小份額，最小的輸入占最大份額</translation>
    </message>
    <message>
        <source>What it gets depends on all others; more is not always more</source>
        <translation>取決於其他所有輸入；輸入增加，輸出不一定增加</translation>
    </message>
    <message>
        <source>The others stay as they are</source>
        <translation>其他輸出維持不變</translation>
    </message>
    <message>
        <source>The outputs of other pairs stay as they are</source>
        <translation>其他各對的輸出維持不變</translation>
    </message>
    <message>
        <source>The others lose together what it gains</source>
        <translation>它增加多少，其他輸出合計就減少多少</translation>
    </message>
    <message>
        <source>The others gain together what it loses</source>
        <translation>它減少多少，其他輸出合計就增加多少</translation>
    </message>
    <message>
        <source>The others stay, until the highest changes</source>
        <translation>其他輸出不變，直到最大的輸入換成另一個</translation>
    </message>
    <message>
        <source>The others fall</source>
        <translation>其他輸出下降</translation>
    </message>
    <message>
        <source>The others rise</source>
        <translation>其他輸出上升</translation>
    </message>
    <message>
        <source>The others change, up or down</source>
        <translation>其他輸出或升或降</translation>
    </message>
    <message>
        <source>Nothing changes: only differences between inputs count</source>
        <translation>完全不變：只取決於輸入之間的差</translation>
    </message>
    <message>
        <source>Every output moves along the curve by itself</source>
        <translation>每個輸出各自沿曲線移動</translation>
    </message>
    <message>
        <source>The outputs change</source>
        <translation>輸出會改變</translation>
    </message>
    <message>
        <source>each output rises with its own input</source>
        <translation>每個輸出隨自己的輸入上升</translation>
    </message>
    <message>
        <source>each output falls with its own input</source>
        <translation>每個輸出隨自己的輸入下降</translation>
    </message>
    <message>
        <source>an output can rise or fall with its own input</source>
        <translation>輸出隨自己的輸入可升可降</translation>
    </message>
    <message>
        <source>no curve of its own: the other inputs move it</source>
        <translation>沒有固定的曲線：隨其他輸入而移動</translation>
    </message>
    <message>
        <source>S-shaped: rises everywhere</source>
        <translation>S 形：處處上升</translation>
    </message>
    <message>
        <source>rises everywhere</source>
        <translation>處處上升</translation>
    </message>
    <message>
        <source>never falls</source>
        <translation>從不下降</translation>
    </message>
    <message>
        <source>never rises</source>
        <translation>從不上升</translation>
    </message>
    <message>
        <source>level everywhere</source>
        <translation>處處水平</translation>
    </message>
    <message>
        <source>rises and falls</source>
        <translation>有升有降</translation>
    </message>
    <message>
        <source>from {left} at −∞ to {right} at ∞</source>
        <translation>從 −∞ 處的 {left} 到 ∞ 處的 {right}</translation>
    </message>
    <message>
        <source>above 0.9 from x = {x}</source>
        <translation>從 x = {x} 起大於 0.9</translation>
    </message>
    <message>
        <source>odd</source>
        <translation>奇函數</translation>
    </message>
    <message>
        <source>even</source>
        <translation>偶函數</translation>
    </message>
    <message>
        <source>half a turn about ({x}, {y}) leaves it as it is</source>
        <translation>繞 ({x}, {y}) 旋轉半圈後不變</translation>
    </message>
    <message>
        <source>jumps</source>
        <translation>有跳躍</translation>
    </message>
    <message>
        <source>kinks</source>
        <translation>有折點</translation>
    </message>
    <message>
        <source>smooth</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>More than {count} inputs: add it to the plot to see this</source>
        <translation>輸入超過 {count} 個：加入圖中即可看到</translation>
    </message>
    <message>
        <source>no outputs: it needs an even number of inputs</source>
        <translation>沒有輸出：需要偶數個輸入</translation>
    </message>
    <message>
        <source>now {inputs} inputs, {outputs} outputs</source>
        <translation>目前 {inputs} 個輸入，{outputs} 個輸出</translation>
    </message>
    <message>
        <source>now from {low} to {high}</source>
        <translation>目前從 {low} 到 {high}</translation>
    </message>
    <message>
        <source>now {total}</source>
        <translation>目前 {total}</translation>
    </message>
    <message>
        <source>now {total} over {vectors} vectors</source>
        <translation>目前 {vectors} 個向量共 {total}</translation>
    </message>
    <message>
        <source>now {x} gets {output}</source>
        <translation>目前 {x} 得到 {output}</translation>
    </message>
    <message>
        <source>now {x} gets {output}, {share} % of the sum</source>
        <translation>目前 {x} 得到 {output}，占總和的 {share}%</translation>
    </message>
    <message>
        <source>now {x} → {raised}: its output {own}, all others together {others}</source>
        <translation>目前 {x} → {raised}：它的輸出 {own}，其他合計 {others}</translation>
    </message>
    <message>
        <source>at the inputs now {slopes}</source>
        <translation>在目前的輸入處為 {slopes}</translation>
    </message>
    <message>
        <source>now {count} of {all} slopes is below {slope}</source>
        <translation>目前 {all} 個斜率中有 {count} 個小於 {slope}</translation>
    </message>
    <message>
        <source>now {count} of {all} slopes are below {slope}</source>
        <translation>目前 {all} 個斜率中有 {count} 個小於 {slope}</translation>
    </message>
    <message>
        <source>Two for each output: by its value and by its gate</source>
        <translation>每個輸出有兩個導數：對值、對閘門</translation>
    </message>
    <message>
        <source>0 everywhere but at the jumps</source>
        <translation>除跳躍處外處處為 0</translation>
    </message>
    <message>
        <source>positive everywhere</source>
        <translation>處處為正</translation>
    </message>
    <message>
        <source>never negative</source>
        <translation>恆不為負</translation>
    </message>
    <message>
        <source>never positive</source>
        <translation>恆不為正</translation>
    </message>
    <message>
        <source>0 everywhere</source>
        <translation>處處為 0</translation>
    </message>
    <message>
        <source>positive and negative</source>
        <translation>有正有負</translation>
    </message>
    <message>
        <source>grows without bound</source>
        <translation>可無限增大</translation>
    </message>
    <message>
        <source>tends to {slope} at most</source>
        <translation>最大趨近 {slope}</translation>
    </message>
    <message>
        <source>at most {slope}, at x = {x}</source>
        <translation>最大 {slope}，在 x = {x} 處</translation>
    </message>
    <message>
        <source>at most {slope}</source>
        <translation>最大 {slope}</translation>
    </message>
    <message>
        <source>by its own input positive</source>
        <translation>對自身輸入為正</translation>
    </message>
    <message>
        <source>by its own input never negative</source>
        <translation>對自身輸入恆不為負</translation>
    </message>
    <message>
        <source>by its own input negative</source>
        <translation>對自身輸入為負</translation>
    </message>
    <message>
        <source>by its own input never positive</source>
        <translation>對自身輸入恆不為正</translation>
    </message>
    <message>
        <source>by its own input of either sign</source>
        <translation>對自身輸入可正可負</translation>
    </message>
    <message>
        <source>by any other input negative</source>
        <translation>對其他輸入為負</translation>
    </message>
    <message>
        <source>by any other input never positive</source>
        <translation>對其他輸入恆不為正</translation>
    </message>
    <message>
        <source>by any other input positive</source>
        <translation>對其他輸入為正</translation>
    </message>
    <message>
        <source>by any other input never negative</source>
        <translation>對其他輸入恆不為負</translation>
    </message>
    <message>
        <source>by other inputs of either sign</source>
        <translation>對其他輸入可正可負</translation>
    </message>
    <message>
        <source>Where the gate is shut: its value gets no gradient</source>
        <translation>閘門關閉之處：值得不到梯度</translation>
    </message>
    <message>
        <source>Never: it swings for ever</source>
        <translation>不飽和：始終來回擺動</translation>
    </message>
    <message>
        <source>At both ends: the slope goes to 0, and gradients vanish</source>
        <translation>在兩端：斜率趨近 0，梯度消失</translation>
    </message>
    <message>
        <source>On the left only: the slope goes to 0 there</source>
        <translation>只在左側：斜率在該側趨近 0</translation>
    </message>
    <message>
        <source>On the right only: the slope goes to 0 there</source>
        <translation>只在右側：斜率在該側趨近 0</translation>
    </message>
    <message>
        <source>Never: the slope stays away from 0 at both ends</source>
        <translation>不飽和：斜率在兩端都不趨近 0</translation>
    </message>
    <message>
        <source>below {slope} outside {low} to {high}</source>
        <translation>在 {low} 到 {high} 之外小於 {slope}</translation>
    </message>
    <message>
        <source>below {slope} left of {low}</source>
        <translation>在 {low} 左側小於 {slope}</translation>
    </message>
    <message>
        <source>below {slope} right of {high}</source>
        <translation>在 {high} 右側小於 {slope}</translation>
    </message>
    <message>
        <source>Always: no gradient passes</source>
        <translation>處處飽和：沒有梯度通過</translation>
    </message>
    <message>
        <source>When one input leads: outputs near 0 and 1 have slopes near 0</source>
        <translation>當一個輸入領先時：接近 0 與 1 的輸出，斜率接近 0</translation>
    </message>
    <message>
        <source>Only for an input that leads; the slopes of all others stay large</source>
        <translation>只有領先的輸入會飽和；其他的斜率仍然很大</translation>
    </message>
    <message>
        <source>Depends on all inputs</source>
        <translation>取決於所有輸入</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>{function} needs an even number of values in each row, not {count}.</source>
        <translation>{function} 的每一列需要偶數個值，不能是 {count} 個。</translation>
    </message>
    <message>
        <source>{function} needs an even number of values in each column, not {count}.</source>
        <translation>{function} 的每一欄需要偶數個值，不能是 {count} 個。</translation>
    </message>
    <message>
        <source>{function} needs an even number of values, not {count}.</source>
        <translation>{function} 需要偶數個值，不能是 {count} 個。</translation>
    </message>
</context>
<context>
    <name>Crosshair</name>
    <message>
        <source>from x = {x}: Δx = {distance}</source>
        <translation>從 x = {x} 起：Δx = {distance}</translation>
    </message>
    <message>
        <source>input {index} of {count}</source>
        <translation>第 {index} 個輸入，共 {count} 個</translation>
    </message>
    <message>
        <source>{features} of {function}</source>
        <translation>{function} 的{features}</translation>
    </message>
</context>
<context>
    <name>DifferenceBar</name>
    <message>
        <source>Function A</source>
        <translation>函數 A</translation>
    </message>
    <message>
        <source>Function B</source>
        <translation>函數 B</translation>
    </message>
    <message>
        <source>How the difference is measured</source>
        <translation>差值的計算方式</translation>
    </message>
    <message>
        <source>A − B</source>
        <translation>A − B</translation>
    </message>
    <message>
        <source>|A − B| / |B|</source>
        <translation>|A − B| / |B|</translation>
    </message>
    <message>
        <source>ULP of B</source>
        <translation>B 的 ULP</translation>
    </message>
    <message>
        <source>Plain, compared with the size of B, or in units of the last binary place of B</source>
        <translation>直接相減、相對於 B 的大小，或以 B 的末位單位（ULP）計</translation>
    </message>
</context>
<context>
    <name>DifferencePanel</name>
    <message>
        <source>Plot of the difference</source>
        <translation>差值圖形</translation>
    </message>
    <message>
        <source>{difference} at x = {x}</source>
        <translation>{difference}，在 x = {x} 處</translation>
    </message>
    <message>
        <source>A − B</source>
        <translation>A − B</translation>
    </message>
    <message>
        <source>It takes two visible functions</source>
        <translation>需要兩個顯示中的函數</translation>
    </message>
    <message>
        <source>No difference can be told</source>
        <translation>無法求出差值</translation>
    </message>
    <message>
        <source>The same in all the view</source>
        <translation>在整個視野中相同</translation>
    </message>
    <message>
        <source>The same at all inputs</source>
        <translation>在所有輸入處相同</translation>
    </message>
    <message>
        <source>max {difference} at x = {x}</source>
        <translation>最大 {difference}，在 x = {x} 處</translation>
    </message>
    <message>
        <source>max {difference} at input {x}</source>
        <translation>最大 {difference}，在輸入 {x} 處</translation>
    </message>
</context>
<context>
    <name>DifferenceRows</name>
    <message>
        <source>Grey lines hold at the present inputs; their tool tips have all digits.</source>
        <translation>灰色文字適用於目前的輸入；工具提示中有所有位數。</translation>
    </message>
</context>
<context>
    <name>DifferencesView</name>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>As &amp;Markdown, with formulas in LaTeX</source>
        <translation>Markdown，公式為 LaTeX(&amp;M)</translation>
    </message>
    <message>
        <source>As a &amp;table for spreadsheets, in all digits</source>
        <translation>試算表用的表格，含所有位數(&amp;T)</translation>
    </message>
    <message>
        <source>First function</source>
        <translation>第一個函數</translation>
    </message>
    <message>
        <source>Second function</source>
        <translation>第二個函數</translation>
    </message>
    <message>
        <source>Let the two functions change places</source>
        <translation>對調兩個函數</translation>
    </message>
    <message>
        <source>Copy the comparison</source>
        <translation>複製比較表</translation>
    </message>
    <message>
        <source>Comparison of two functions</source>
        <translation>兩個函數的比較</translation>
    </message>
</context>
<context>
    <name>DistributionRows</name>
    <message>
        <source>Top</source>
        <translation>前</translation>
    </message>
    <message>
        <source>How many of the most probable inputs to name</source>
        <translation>列出機率最高的前幾個輸入</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>分布</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>熵</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>困惑度</translation>
    </message>
    <message>
        <source>How many equally probable outcomes would be as uncertain</source>
        <translation>不確定程度相當於多少個等機率的結果</translation>
    </message>
    <message>
        <source>{bits} bits · {nats} nats</source>
        <translation>{bits} bit · {nats} nat</translation>
    </message>
    <message>
        <source>{perplexity} of {count}</source>
        <translation>{perplexity} / {count}</translation>
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
        <translation>開啟工作階段</translation>
    </message>
    <message>
        <source>session</source>
        <translation>session</translation>
    </message>
    <message>
        <source>Save session</source>
        <translation>儲存工作階段</translation>
    </message>
    <message>
        <source>Save changes?</source>
        <translation>要儲存變更嗎？</translation>
    </message>
    <message>
        <source>Save the changes to “{name}”?</source>
        <translation>要儲存「{name}」的變更嗎？</translation>
    </message>
    <message>
        <source>If you do not save them, they are lost.</source>
        <translation>若不儲存，變更就會遺失。</translation>
    </message>
    <message>
        <source>They are in your own work, which the lesson has put aside. If you do not save them, they are lost.</source>
        <translation>這些變更屬於你自己的內容，課程期間先暫存起來了。若不儲存，變更就會遺失。</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>儲存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>捨棄(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>已儲存 {name}</translation>
    </message>
    <message>
        <source>ActGUI sessions (*{suffix})</source>
        <translation>ActGUI 工作階段檔 (*{suffix})</translation>
    </message>
</context>
<context>
    <name>EvaluationDisplay</name>
    <message>
        <source>Evaluating: showing the last result</source>
        <translation>計算中：顯示上一次的結果</translation>
    </message>
    <message>
        <source>Cancelled: showing the last result. Change anything to evaluate again</source>
        <translation>已取消：顯示上一次的結果。做任何變更即可重新計算</translation>
    </message>
    <message>
        <source>Showing the last valid input</source>
        <translation>顯示上一次有效的輸入</translation>
    </message>
    <message>
        <source>Not enough memory for so many numbers. Try fewer numbers or fewer functions.</source>
        <translation>記憶體不足，無法處理這麼多數。請減少數或函數的數量。</translation>
    </message>
    <message>
        <source>Showing the last result</source>
        <translation>顯示上一次的結果</translation>
    </message>
</context>
<context>
    <name>ExactSpinBox</name>
    <message>
        <source>“{text}” cannot be used here; {value} stays.</source>
        <translation>這裡不能用「{text}」，仍為 {value}。</translation>
    </message>
</context>
<context>
    <name>Examples</name>
    <message>
        <source>q·k of “tired” with eight words, not yet divided by √64</source>
        <translation>「tired」與八個詞的 q·k，尚未除以 √64</translation>
    </message>
    <message>
        <source>layer {number}: weights of scale {scale}</source>
        <translation>第 {number} 層：權重的尺度為 {scale}</translation>
    </message>
    <message>
        <source>Sigmoid of four numbers</source>
        <translation>四個數的 sigmoid</translation>
    </message>
    <message>
        <source>the article&apos;s first output, for 2, 3, 5, 6</source>
        <translation>文章的第一個輸出，輸入為 2, 3, 5, 6</translation>
    </message>
    <message>
        <source>Softmax of four numbers</source>
        <translation>四個數的 softmax</translation>
    </message>
    <message>
        <source>the same inputs share out a whole</source>
        <translation>同樣的輸入，輸出合計為 1</translation>
    </message>
    <message>
        <source>Graph of sigmoid</source>
        <translation>sigmoid 的圖形</translation>
    </message>
    <message>
        <source>the whole numbers from 0 to 20</source>
        <translation>0 到 20 的整數</translation>
    </message>
    <message>
        <source>Graph of softmax</source>
        <translation>softmax 的圖形</translation>
    </message>
    <message>
        <source>the same numbers; the largest takes most</source>
        <translation>同樣的數；最大的占去大半</translation>
    </message>
    <message>
        <source>Attention logits</source>
        <translation>注意力 logit</translation>
    </message>
    <message>
        <source>scaled by √64, and what happens without it</source>
        <translation>除以 √64 縮放，以及不縮放的結果</translation>
    </message>
    <message>
        <source>Saturating network</source>
        <translation>飽和的網路</translation>
    </message>
    <message>
        <source>larger and larger weights, vanishing derivatives</source>
        <translation>權重越來越大，導數消失</translation>
    </message>
    <message>
        <source>Quantised input</source>
        <translation>量化的輸入</translation>
    </message>
    <message>
        <source>all 256 steps of int8, scale 1/16: sigmoid and its cheap relatives</source>
        <translation>int8 的全部 256 階，尺度 1/16：sigmoid 與計算成本較低的同類函數</translation>
    </message>
    <message>
        <source>A million normal values</source>
        <translation>一百萬個常態亂數</translation>
    </message>
    <message>
        <source>evaluated in the background</source>
        <translation>在背景計算</translation>
    </message>
    <message>
        <source>the four inputs of the first example</source>
        <translation>第一個範例的四個輸入</translation>
    </message>
    <message>
        <source>whole numbers 0 to 20</source>
        <translation>整數 0 到 20</translation>
    </message>
    <message>
        <source>101 numbers from −5 to 5</source>
        <translation>從 −5 到 5 的 101 個數</translation>
    </message>
    <message>
        <source>steps of 0.25</source>
        <translation>間隔 0.25</translation>
    </message>
    <message>
        <source>powers of ten</source>
        <translation>10 的次方</translation>
    </message>
    <message>
        <source>1000 normal values, seed 1</source>
        <translation>1000 個常態亂數，種子 1</translation>
    </message>
    <message>
        <source>1000 uniform values, seed 1</source>
        <translation>1000 個均勻亂數，種子 1</translation>
    </message>
</context>
<context>
    <name>ExportImageDialog</name>
    <message>
        <source>Export image: {view}</source>
        <translation>匯出圖片：{view}</translation>
    </message>
    <message>
        <source>Preview of the image</source>
        <translation>圖片預覽</translation>
    </message>
    <message>
        <source>PNG, for screens</source>
        <translation>PNG，適合螢幕</translation>
    </message>
    <message>
        <source>SVG, for print and drawing programs</source>
        <translation>SVG，適合列印與繪圖軟體</translation>
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
        <translation>寬度（像素）</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>高度（像素）</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>縮放</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
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
        <translation>縮放(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} 像素</translation>
    </message>
    <message>
        <source>Sharp at every size</source>
        <translation>任何大小都清晰</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>A file is still being written. Close once more to stop that; the file stays as it was.</source>
        <translation>仍在寫入檔案。再關閉一次即可停止寫入，檔案會維持原狀。</translation>
    </message>
    <message>
        <source>An export is being written: wait for it, or cancel it.</source>
        <translation>正在匯出：請等待完成，或取消匯出。</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>匯出 CSV</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 檔案 (*.csv)</translation>
    </message>
    <message>
        <source>{format} images (*{suffix})</source>
        <translation>{format} 圖片 (*{suffix})</translation>
    </message>
    <message>
        <source>Export image: {view}</source>
        <translation>匯出圖片：{view}</translation>
    </message>
    <message>
        <source>Wrote {name}</source>
        <translation>已寫入 {name}</translation>
    </message>
    <message>
        <source>Export cancelled; no file was changed.</source>
        <translation>已取消匯出，沒有變更任何檔案。</translation>
    </message>
    <message>
        <source>Not enough memory to write the file. Close other programs, or try fewer numbers.</source>
        <translation>記憶體不足，無法寫入檔案。請關閉其他程式，或減少數的數量。</translation>
    </message>
    <message>
        <source>Wrote {count} row</source>
        <translation>已寫入 {count} 列</translation>
    </message>
    <message>
        <source>Wrote {count} rows</source>
        <translation>已寫入 {count} 列</translation>
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
        <translation>遞增</translation>
    </message>
    <message>
        <source>decreasing</source>
        <translation>遞減</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>常數</translation>
    </message>
    <message>
        <source>not monotonic</source>
        <translation>不單調</translation>
    </message>
    <message>
        <source>odd</source>
        <translation>奇函數</translation>
    </message>
    <message>
        <source>f(−x) = −f(x): inputs spread evenly about 0 have outputs whose mean is 0</source>
        <translation>f(−x) = −f(x)：輸入對稱分布於 0 兩側時，輸出的平均值為 0</translation>
    </message>
    <message>
        <source>even</source>
        <translation>偶函數</translation>
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
        <translation>在 {places} 處跳躍</translation>
    </message>
    <message>
        <source>The value itself jumps there</source>
        <translation>函數值本身在該處跳躍</translation>
    </message>
    <message>
        <source>kink at {places}</source>
        <translation>折點在 {places}</translation>
    </message>
    <message>
        <source>The derivative jumps there</source>
        <translation>導數在該處跳躍</translation>
    </message>
    <message>
        <source>jumps</source>
        <translation>有跳躍</translation>
    </message>
    <message>
        <source>kinks</source>
        <translation>有折點</translation>
    </message>
    <message>
        <source>{count} continuous derivatives</source>
        <translation>{count} 階連續可微</translation>
    </message>
    <message>
        <source>no kink</source>
        <translation>無折點</translation>
    </message>
    <message>
        <source>smooth</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>It has derivatives of every order</source>
        <translation>任意階導數都存在</translation>
    </message>
    <message>
        <source>zero at {places}</source>
        <translation>零點在 {places}</translation>
    </message>
    <message>
        <source>minimum {value} at {place}</source>
        <translation>極小值 {value}，在 {place} 處</translation>
    </message>
    <message>
        <source>maximum {value} at {place}</source>
        <translation>極大值 {value}，在 {place} 處</translation>
    </message>
    <message>
        <source>point symmetry about ({x}, {y})</source>
        <translation>對 ({x}, {y}) 點對稱</translation>
    </message>
    <message>
        <source>f({double_x} − x) = {double_y} − f(x): half a turn leaves the graph as it is</source>
        <translation>f({double_x} − x) = {double_y} − f(x)：旋轉半圈後圖形不變</translation>
    </message>
    <message>
        <source>inflexion at {places}</source>
        <translation>反曲點在 {places}</translation>
    </message>
    <message>
        <source>The curve changes the side to which it bends, at {places}</source>
        <translation>曲線在 {places} 處改變彎曲方向</translation>
    </message>
    <message>
        <source>no Lipschitz bound</source>
        <translation>沒有利普希茨常數</translation>
    </message>
    <message>
        <source>The slope grows without bound</source>
        <translation>斜率可無限增大</translation>
    </message>
    <message>
        <source>Lipschitz {constant}</source>
        <translation>利普希茨常數 {constant}</translation>
    </message>
    <message>
        <source>Outputs are at most {constant} times as far apart as their inputs</source>
        <translation>輸出之間的距離最多是輸入之間距離的 {constant} 倍</translation>
    </message>
    <message>
        <source>(root of the sum of squares)</source>
        <translation>（平方和的平方根）</translation>
    </message>
    <message>
        <source>(largest difference)</source>
        <translation>（最大的差）</translation>
    </message>
    <message>
        <source>{left} at −∞, {right} at ∞</source>
        <translation>−∞ 處為 {left}，∞ 處為 {right}</translation>
    </message>
    <message>
        <source>The limits of f at minus infinity and at infinity</source>
        <translation>f 在負無窮大與正無窮大處的極限</translation>
    </message>
</context>
<context>
    <name>Family</name>
    <message>
        <source>Sigmoidal</source>
        <translation>S 型函數</translation>
    </message>
    <message>
        <source>Rectifiers</source>
        <translation>整流函數</translation>
    </message>
    <message>
        <source>Exponential units</source>
        <translation>指數單元</translation>
    </message>
    <message>
        <source>Smooth rectifiers</source>
        <translation>平滑整流函數</translation>
    </message>
    <message>
        <source>Gated</source>
        <translation>閘控函數</translation>
    </message>
    <message>
        <source>Shrinkage</source>
        <translation>收縮函數</translation>
    </message>
    <message>
        <source>Normalising</source>
        <translation>正規化函數</translation>
    </message>
    <message>
        <source>Periodic</source>
        <translation>週期函數</translation>
    </message>
    <message>
        <source>Softmax family</source>
        <translation>Softmax 家族</translation>
    </message>
    <message>
        <source>Halving (GLU)</source>
        <translation>減半函數（GLU）</translation>
    </message>
</context>
<context>
    <name>FileChoice</name>
    <message>
        <source>Replace the file?</source>
        <translation>要取代檔案嗎？</translation>
    </message>
    <message>
        <source>“{name}” exists already. Replace it?</source>
        <translation>「{name}」已經存在，要取代嗎？</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>取代(&amp;R)</translation>
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
        <translation>依性質或框架篩選</translation>
    </message>
    <message>
        <source>{count} is on</source>
        <translation>已啟用 {count} 項</translation>
    </message>
    <message>
        <source>{count} are on</source>
        <translation>已啟用 {count} 項</translation>
    </message>
</context>
<context>
    <name>Formula</name>
    <message>
        <source>otherwise</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>by</source>
        <translation>對</translation>
    </message>
</context>
<context>
    <name>FrameworkTable</name>
    <message>
        <source>Use the defaults of {name}</source>
        <translation>使用 {name} 的預設值</translation>
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
        <translation>零處的值必須是張量。</translation>
    </message>
    <message>
        <source>The default is where learning starts.</source>
        <translation>預設值是學習的起點。</translation>
    </message>
    <message>
        <source>The default, &apos;Zeros&apos;, is where learning starts.</source>
        <translation>預設的 &apos;Zeros&apos; 是學習的起點。</translation>
    </message>
    <message>
        <source>Random slopes with training=True.</source>
        <translation>training=True 時斜率為隨機。</translation>
    </message>
    <message>
        <source>Its constants are those of single precision.</source>
        <translation>其常數為單精度。</translation>
    </message>
    <message>
        <source>It jumps to x where beta x exceeds threshold=20.</source>
        <translation>beta x 超過 threshold=20 時，直接取 x，該處有跳躍。</translation>
    </message>
    <message>
        <source>Without the option it is gelu_tanh.</source>
        <translation>不加此選項就是 gelu_tanh。</translation>
    </message>
    <message>
        <source>Here approximate=True is the default.</source>
        <translation>此處預設為 approximate=True。</translation>
    </message>
    <message>
        <source>Its bias must be equal to its lambd.</source>
        <translation>其 bias 必須等於 lambd。</translation>
    </message>
    <message>
        <source>Without dim it warns and takes axis 0 of one or three dimensions, else axis 1.</source>
        <translation>不給 dim 時會發出警告：一維或三維時取軸 0，其他取軸 1。</translation>
    </message>
    <message>
        <source>Along the channels of (N, C, H, W) or (C, H, W).</source>
        <translation>沿 (N, C, H, W) 或 (C, H, W) 的通道。</translation>
    </message>
    <message>
        <source>Before opset 13 the default axis was 1, and all later axes counted as one with it.</source>
        <translation>opset 13 之前預設軸為 1，其後的軸都與它合併為一。</translation>
    </message>
    <message>
        <source>Wrong up to version 3.15.1: 0.1, 0.5, 0.9 give 0, 0, 0.25.</source>
        <translation>到 3.15.1 版為止有誤：0.1, 0.5, 0.9 得到 0, 0, 0.25。</translation>
    </message>
</context>
<context>
    <name>FunctionCard</name>
    <message>
        <source>Parameters</source>
        <translation>參數</translation>
    </message>
    <message>
        <source>In frameworks</source>
        <translation>各框架中的名稱</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>參考文獻</translation>
    </message>
    <message>
        <source>Close the explanation</source>
        <translation>關閉函數說明</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>函數說明</translation>
    </message>
</context>
<context>
    <name>FunctionPanel</name>
    <message>
        <source>Functions</source>
        <translation>函數</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>圖庫</translation>
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
        <translation>函數目錄</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>Close the gallery (Esc)</source>
        <translation>關閉圖庫（Esc）</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>圖庫</translation>
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
        <translation>復原：{step}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
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
        <translation>貓、狗、鳥、魚</translation>
    </message>
    <message>
        <source>Names of the inputs, in their order, with commas between them</source>
        <translation>依序為各輸入命名，以逗號分隔</translation>
    </message>
    <message>
        <source>Class labels</source>
        <translation>類別標籤</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>欄</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>列</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>/ {count}</translation>
    </message>
    <message>
        <source>Which row or column to show</source>
        <translation>要顯示哪一列或哪一欄</translation>
    </message>
</context>
<context>
    <name>InputPanel</name>
    <message>
        <source>Input numbers</source>
        <translation>輸入的數</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>輸入</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>範例</translation>
    </message>
    <message>
        <source>Look at an example; Undo brings back what was there</source>
        <translation>看一個範例；復原即可還原先前的內容</translation>
    </message>
    <message>
        <source>each row</source>
        <translation>每一列</translation>
    </message>
    <message>
        <source>each column</source>
        <translation>每一欄</translation>
    </message>
    <message>
        <source>all numbers</source>
        <translation>所有數</translation>
    </message>
    <message>
        <source>Softmax and GLU act on</source>
        <translation>Softmax 與 GLU 作用於</translation>
    </message>
    <message>
        <source>Line {line}, column {column}:</source>
        <translation>第 {line} 行，第 {column} 字：</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>No numbers: a comment, or a range that is empty.</source>
        <translation>沒有數：只有註解，或範圍是空的。</translation>
    </message>
    <message>
        <source>Type numbers, for example 2, 3, 5, 6 or range(0, 21).</source>
        <translation>輸入一些數，例如 2, 3, 5, 6 或 range(0, 21)。</translation>
    </message>
    <message>
        <source>{count} number</source>
        <translation>{count} 個數</translation>
    </message>
    <message>
        <source>{count} numbers</source>
        <translation>{count} 個數</translation>
    </message>
    <message>
        <source>matrix {shape}</source>
        <translation>矩陣 {shape}</translation>
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
    <name>Jacobian</name>
    <message>
        <source>Sum</source>
        <translation>總和</translation>
    </message>
    <message>
        <source>There are no inputs.</source>
        <translation>沒有輸入。</translation>
    </message>
    <message>
        <source>{function} needs an even number of inputs, not {count}.</source>
        <translation>{function} 需要偶數個輸入，不能是 {count} 個。</translation>
    </message>
    <message>
        <source>Each output of {function} depends on its own input only: a diagonal matrix.</source>
        <translation>{function} 的每個輸出只取決於自己的輸入：矩陣只有對角線。</translation>
    </message>
    <message>
        <source>Each output of {function} depends on two inputs: its value and its gate.</source>
        <translation>{function} 的每個輸出取決於兩個輸入：值與閘門。</translation>
    </message>
    <message>
        <source>Drawn: outputs {rows} and inputs {columns} of {count}; the sums are of all.</source>
        <translation>圖中為 {count} 個之中的輸出 {rows} 與輸入 {columns}；總和包含全部。</translation>
    </message>
    <message>
        <source>Rows sum to 0: adding the same to all inputs changes nothing.</source>
        <translation>各列總和為 0：所有輸入加上同一個數，結果不變。</translation>
    </message>
    <message>
        <source>The sums of rows lie between {low} and {high}.</source>
        <translation>各列總和介於 {low} 與 {high} 之間。</translation>
    </message>
    <message>
        <source>Columns sum to 0: what one output gains, others lose.</source>
        <translation>各欄總和為 0：一個輸出增加多少，其他輸出就減少多少。</translation>
    </message>
    <message>
        <source>There is no such derivative at these inputs</source>
        <translation>在這些輸入處沒有此導數</translation>
    </message>
    <message>
        <source>Raising {input} raises {output}</source>
        <translation>{input} 增加時，{output} 上升</translation>
    </message>
    <message>
        <source>Raising {input} lowers {output}</source>
        <translation>{input} 增加時，{output} 下降</translation>
    </message>
    <message>
        <source>Raising {input} leaves {output} as it is</source>
        <translation>{input} 增加時，{output} 不變</translation>
    </message>
</context>
<context>
    <name>JacobianHead</name>
    <message>
        <source>Input</source>
        <translation>輸入</translation>
    </message>
    <message>
        <source>Log colours</source>
        <translation>對數色階</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>欄</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>列</translation>
    </message>
    <message>
        <source> of {count}</source>
        <translation> / {count}</translation>
    </message>
    <message>
        <source>Function of the Jacobian</source>
        <translation>雅可比矩陣的函數</translation>
    </message>
    <message>
        <source>Go to an input: its own derivative, on the diagonal</source>
        <translation>前往某個輸入：對角線上它自己的導數</translation>
    </message>
    <message>
        <source>Let colours follow the powers of ten: small numbers are seen beside large ones</source>
        <translation>顏色隨 10 的次方變化：大數旁邊的小數也看得見</translation>
    </message>
</context>
<context>
    <name>JacobianMap</name>
    <message>
        <source>Jacobian: arrow keys go from cell to cell</source>
        <translation>雅可比矩陣：以方向鍵在儲存格之間移動</translation>
    </message>
</context>
<context>
    <name>JacobianPane</name>
    <message>
        <source>Which outputs are drawn</source>
        <translation>圖中顯示哪些輸出</translation>
    </message>
    <message>
        <source>Which inputs are drawn</source>
        <translation>圖中顯示哪些輸入</translation>
    </message>
</context>
<context>
    <name>JacobianView</name>
    <message>
        <source>Working out the derivatives of {count} inputs…</source>
        <translation>正在計算 {count} 個輸入的導數…</translation>
    </message>
    <message>
        <source>Not enough memory for the derivatives of so many inputs. Try fewer numbers.</source>
        <translation>記憶體不足，無法計算這麼多輸入的導數。請減少數的個數。</translation>
    </message>
</context>
<context>
    <name>Landmarks</name>
    <message>
        <source>minimum</source>
        <translation>極小值</translation>
    </message>
    <message>
        <source>maximum</source>
        <translation>極大值</translation>
    </message>
    <message>
        <source>jump</source>
        <translation>跳躍</translation>
    </message>
    <message>
        <source>kink</source>
        <translation>折點</translation>
    </message>
    <message>
        <source>zero</source>
        <translation>零點</translation>
    </message>
    <message>
        <source>inflexion</source>
        <translation>反曲點</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of features</comment>
        <translation>、</translation>
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
    <name>LessonDots</name>
    <message>
        <source>Step {number} of {count}, {answered} answered</source>
        <translation>第 {number} 步，共 {count} 步，已回答 {answered} 題</translation>
    </message>
</context>
<context>
    <name>LessonPanel</name>
    <message>
        <source>Set up again</source>
        <translation>還原此步驟</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>第 {number} / {count} 步</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Use this input</source>
        <translation>使用此輸入</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>離開</translation>
    </message>
    <message>
        <source>Leave the lesson: your own work comes back, and the lesson remembers where it stood</source>
        <translation>離開課程：還原你自己的內容，課程會記住進度</translation>
    </message>
    <message>
        <source>Your own work comes back when you leave.</source>
        <translation>離開後會還原你自己的內容。</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Something went wrong inside ActGUI. Your input is still here: save it, then start the program again.</source>
        <translation>ActGUI 內部發生錯誤。你的輸入還在：請先儲存，再重新啟動程式。</translation>
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
        <translation>試試 {inputs}</translation>
    </message>
    <message>
        <source>Put these numbers in place of the input; Undo brings it back</source>
        <translation>以這些數取代輸入；復原即可還原</translation>
    </message>
    <message>
        <source>The textbook formulas give the same digits for these inputs.</source>
        <translation>對這些輸入，課本公式得到的數字相同。</translation>
    </message>
    <message>
        <source>There are too many inputs to look at each of them.</source>
        <translation>輸入太多，無法逐一檢查。</translation>
    </message>
    <message>
        <source>No textbook formula is known to go wrong here. There is one for {names}.</source>
        <translation>這裡沒有已知會出錯的課本公式。有這種公式的函數：{names}。</translation>
    </message>
    <message>
        <source>{count} outputs go wrong</source>
        <translation>{count} 個輸出出錯</translation>
    </message>
    <message>
        <source>{count} output goes wrong</source>
        <translation>{count} 個輸出出錯</translation>
    </message>
    <message>
        <source>{function} as {formula}: {count}. At {input}: {steps}; the right output is {exact}.</source>
        <translation>{function} 以 {formula} 計算：{count}。在 {input} 處：{steps}；正確的輸出是 {exact}。</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>Clear filters</source>
        <translation>清除篩選</translation>
    </message>
    <message>
        <source>No function is called “{text}”.</source>
        <translation>沒有名為「{text}」的函數。</translation>
    </message>
    <message>
        <source>No function has all of these: {traits}.</source>
        <translation>沒有函數同時符合：{traits}。</translation>
    </message>
    <message>
        <source>No function called “{text}” has all of these: {traits}.</source>
        <translation>名為「{text}」的函數都不同時符合：{traits}。</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close this message</source>
        <translation>關閉此訊息</translation>
    </message>
</context>
<context>
    <name>NumberTable</name>
    <message>
        <source>{count} cells are too many for the clipboard. Export them as CSV instead.</source>
        <translation>剪貼簿放不下 {count} 個儲存格，請改為匯出 CSV。</translation>
    </message>
</context>
<context>
    <name>Parameter</name>
    <message>
        <source>The slope for negative inputs; 0 gives ReLU, 1 the identity.</source>
        <translation>負輸入的斜率；0 為 ReLU，1 為恆等函數。</translation>
    </message>
    <message>
        <source>Divides the inputs: below 1 outputs differ more, above 1 less; at 0 only the extreme counts.</source>
        <translation>輸入先除以它：小於 1 時輸出差異更大，大於 1 時更小；為 0 時只看極端的輸入。</translation>
    </message>
    <message>
        <source>Inputs no farther from 0 than this become 0.</source>
        <translation>與 0 的距離不超過此值的輸入變成 0。</translation>
    </message>
    <message>
        <source>The bound that outputs approach; near 0 they stay what they were.</source>
        <translation>輸出趨近的界限；在 0 附近維持原值。</translation>
    </message>
    <message>
        <source>How round the corner is: the output at 0 is half the root of it, and 0 gives ReLU.</source>
        <translation>轉角的圓滑程度：0 處的輸出是它平方根的一半；0 為 ReLU。</translation>
    </message>
    <message>
        <source>The frequency, in radians for each unit of the input; also the slope at 0.</source>
        <translation>頻率，以每單位輸入的弧度計；也是 0 處的斜率。</translation>
    </message>
    <message>
        <source>The input at which the output is one half.</source>
        <translation>輸出為二分之一時的輸入。</translation>
    </message>
    <message>
        <source>The width of the step: the standard deviation of its slope.</source>
        <translation>階梯的寬度：其斜率的標準差。</translation>
    </message>
    <message>
        <source>The slope for negative inputs, which networks learn; here it is fixed.</source>
        <translation>負輸入的斜率，由網路學習；此處為固定值。</translation>
    </message>
    <message>
        <source>The least slope for negative inputs that training draws at random.</source>
        <translation>訓練時隨機抽取的負輸入斜率的下限。</translation>
    </message>
    <message>
        <source>The largest slope that training draws; here, as in evaluation, the mean of both is the slope.</source>
        <translation>訓練時抽取的斜率的上限；此處如同評估模式，斜率取兩者的平均值。</translation>
    </message>
    <message>
        <source>The slope of the straight part between 0 and 1.</source>
        <translation>0 與 1 之間直線部分的斜率。</translation>
    </message>
    <message>
        <source>The output for the input 0, before it is limited to [0, 1].</source>
        <translation>輸入為 0 時、限制到 [0, 1] 之前的輸出。</translation>
    </message>
    <message>
        <source>The least output: smaller inputs are raised to it.</source>
        <translation>最小的輸出：較小的輸入提高到此值。</translation>
    </message>
    <message>
        <source>The largest output: greater inputs are lowered to it.</source>
        <translation>最大的輸出：較大的輸入降低到此值。</translation>
    </message>
    <message>
        <source>Multiplies the square.</source>
        <translation>平方項的倍數。</translation>
    </message>
    <message>
        <source>Inputs above it pass unchanged.</source>
        <translation>大於它的輸入原樣通過。</translation>
    </message>
    <message>
        <source>The output for all inputs that do not exceed the threshold.</source>
        <translation>所有不超過閾值的輸入的輸出。</translation>
    </message>
    <message>
        <source>Is added before the error function: moves the curve to the left.</source>
        <translation>在誤差函數之前加上：使曲線左移。</translation>
    </message>
    <message>
        <source>The coefficient of the square of positive inputs.</source>
        <translation>正輸入平方項的係數。</translation>
    </message>
    <message>
        <source>How strongly the negative side bends; far to the left the slope tends to beta minus this.</source>
        <translation>負側彎曲的程度；遠在左側時，斜率趨近 beta 減去此值。</translation>
    </message>
    <message>
        <source>How early it saturates: outputs stay below 1 divided by the root of it.</source>
        <translation>多早飽和：輸出小於 1 除以它的平方根。</translation>
    </message>
    <message>
        <source>How early negative inputs saturate: outputs stay above −1 divided by the root of it.</source>
        <translation>負輸入多早飽和：輸出大於 −1 除以它的平方根。</translation>
    </message>
    <message>
        <source>Inputs above it pass unchanged, all others give 0.</source>
        <translation>大於它的輸入原樣通過，其他都為 0。</translation>
    </message>
    <message>
        <source>Outputs tend to minus this for very negative inputs; other values than 1 make a kink at 0.</source>
        <translation>輸入非常負時，輸出趨近此值的負數；不是 1 時，0 處會有折點。</translation>
    </message>
    <message>
        <source>Outputs tend to minus this for very negative inputs, and there is a kink for no value of it.</source>
        <translation>輸入非常負時，輸出趨近此值的負數；無論取何值都沒有折點。</translation>
    </message>
    <message>
        <source>The depth of the negative side; the default keeps mean and variance over the layers.</source>
        <translation>負側的深度；預設值使平均值與變異數在各層間保持不變。</translation>
    </message>
    <message>
        <source>Multiplies all outputs, so that the slope can exceed 1.</source>
        <translation>所有輸出的倍數，使斜率可以超過 1。</translation>
    </message>
    <message>
        <source>The slope at 0, on both sides.</source>
        <translation>0 處兩側的斜率。</translation>
    </message>
    <message>
        <source>How sharp the corner is: the larger it is, the closer the curve comes to ReLU.</source>
        <translation>轉角的銳利程度：越大，曲線越接近 ReLU。</translation>
    </message>
    <message>
        <source>How sharp the gate is: 0 gives half the input, 1 SiLU, and large values approach ReLU.</source>
        <translation>閘門的銳利程度：0 為輸入的一半，1 為 SiLU，越大越接近 ReLU。</translation>
    </message>
    <message>
        <source>What the gate adds to tanh; 1 closes it far to the left.</source>
        <translation>閘門在 tanh 上加的數；為 1 時，遠在左側會關閉。</translation>
    </message>
    <message>
        <source>How sharp the gate is.</source>
        <translation>閘門的銳利程度。</translation>
    </message>
    <message>
        <source>Multiplies all outputs; 1/2 gives the slope 1 far to the right.</source>
        <translation>所有輸出的倍數；1/2 使遠在右側的斜率為 1。</translation>
    </message>
    <message>
        <source>Is added to all outputs, which balances their mean.</source>
        <translation>加到所有輸出上，以平衡其平均值。</translation>
    </message>
    <message>
        <source>By so much all other inputs move towards 0; equal to lambd it gives soft shrinkage.</source>
        <translation>其他輸入都向 0 移動這麼多；等於 lambd 時就是軟收縮。</translation>
    </message>
    <message>
        <source>The frequency of the ripples; their height is 1 divided by it, and 0 gives the identity.</source>
        <translation>波紋的頻率；波紋高度為 1 除以它；0 為恆等函數。</translation>
    </message>
    <message>
        <source>Scales the inputs: the larger it is, the earlier they saturate. Networks learn it.</source>
        <translation>縮放輸入：越大越早飽和。由網路學習。</translation>
    </message>
    <message>
        <source>Multiplies the outputs, as in layer normalisation.</source>
        <translation>乘上輸出，如同層正規化。</translation>
    </message>
    <message>
        <source>Is added to the outputs, as in layer normalisation.</source>
        <translation>加到輸出上，如同層正規化。</translation>
    </message>
</context>
<context>
    <name>ParameterForm</name>
    <message>
        <source>{parameter}, slider</source>
        <translation>{parameter}，滑桿</translation>
    </message>
    <message>
        <source>Allowed: {range}. Arithmetic such as 1/6 works.</source>
        <translation>允許範圍：{range}。可以輸入 1/6 這樣的算式。</translation>
    </message>
</context>
<context>
    <name>ParameterSweep</name>
    <message>
        <source>Outputs over a parameter</source>
        <translation>參數變化時的輸出</translation>
    </message>
    <message>
        <source>Temperature T</source>
        <translation>溫度 T</translation>
    </message>
    <message>
        <source>{parameter} of {function}</source>
        <translation>{function} 的 {parameter}</translation>
    </message>
    <message>
        <source>The sweep is for up to {count} inputs</source>
        <translation>掃描最多適用 {count} 個輸入</translation>
    </message>
    <message>
        <source>Type some numbers to see what the parameter does to them</source>
        <translation>輸入一些數，看看參數對它們的影響</translation>
    </message>
    <message>
        <source>Add a function that has one, such as softmax with its temperature or swish with its beta.</source>
        <translation>請加入有參數的函數，例如有 temperature 的 softmax，或有 beta 的 swish。</translation>
    </message>
    <message>
        <source>No function is shown.</source>
        <translation>沒有顯示任何函數。</translation>
    </message>
    <message>
        <source>Nothing to sweep: no parameter in {functions}.</source>
        <translation>無法掃描：{functions} 沒有參數。</translation>
    </message>
</context>
<context>
    <name>ParameterTable</name>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>預設值</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>允許範圍</translation>
    </message>
</context>
<context>
    <name>PlotPanel</name>
    <message>
        <source>Plot of the functions</source>
        <translation>函數圖形</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>輸入</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一個視野</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>符合視窗</translation>
    </message>
    <message>
        <source>{function} Scores</source>
        <translation>{function} 分數</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>分數</translation>
    </message>
    <message>
        <source>+{count} more</source>
        <translation>還有 {count} 個</translation>
    </message>
    <message>
        <source>{count} input has no place on the axis: nan, inf, or beyond 1e100</source>
        <translation>{count} 個輸入無法畫在軸上：nan、inf 或超過 1e100</translation>
    </message>
    <message>
        <source>{count} inputs have no place on the axis: nan, inf, or beyond 1e100</source>
        <translation>{count} 個輸入無法畫在軸上：nan、inf 或超過 1e100</translation>
    </message>
    <message>
        <source>Click to show all points</source>
        <translation>按一下以顯示所有點</translation>
    </message>
    <message>
        <source>↑ {count} above the view</source>
        <translation>↑ {count} 個在視野上方</translation>
    </message>
    <message>
        <source>↓ {count} below the view</source>
        <translation>↓ {count} 個在視野下方</translation>
    </message>
    <message>
        <source>{count} not positive, no place on a log axis</source>
        <translation>{count} 個非正，無法畫在對數軸上</translation>
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
        <translation>預設參數</translation>
    </message>
    <message>
        <source>Custom parameters</source>
        <translation>自訂參數</translation>
    </message>
    <message>
        <source>Preset: {title}</source>
        <translation>預設組合：{title}</translation>
    </message>
    <message>
        <source>{title}. Choose the parameters that a framework gives it</source>
        <translation>{title}。選擇各框架所用的參數</translation>
    </message>
</context>
<context>
    <name>ProbabilityPanel</name>
    <message>
        <source>Naive formula</source>
        <translation>課本公式</translation>
    </message>
    <message>
        <source>Show what the textbook formulas would give, and where they overflow</source>
        <translation>顯示課本公式會得到什麼，以及在何處溢位</translation>
    </message>
    <message>
        <source>Parameter sweep</source>
        <translation>參數掃描</translation>
    </message>
    <message>
        <source>Show the outputs over all values of a parameter, such as the temperature</source>
        <translation>顯示輸出隨某個參數（例如溫度）變化的曲線</translation>
    </message>
    <message>
        <source>Which parameter to sweep</source>
        <translation>要掃描的參數</translation>
    </message>
    <message>
        <source>Sum of the outputs</source>
        <translation>輸出的總和</translation>
    </message>
    <message>
        <source>one block per input, laid end to end</source>
        <translation>每個輸入一段，首尾相接</translation>
    </message>
    <message>
        <source>So long an input can only be changed as text</source>
        <translation>這麼長的輸入只能以文字修改</translation>
    </message>
</context>
<context>
    <name>ProbabilityPlot</name>
    <message>
        <source>{count} inputs in order of size</source>
        <translation>{count} 個輸入，依大小排序</translation>
    </message>
    <message>
        <source>{count} inputs</source>
        <translation>{count} 個輸入</translation>
    </message>
    <message>
        <source>Add a function, or show one with the eye beside its name</source>
        <translation>加入函數，或按名稱旁的眼睛來顯示</translation>
    </message>
    <message>
        <source>Type some numbers to see their bars</source>
        <translation>輸入一些數，即可看到長條</translation>
    </message>
    <message>
        <source>Bars of the outputs, one group for each input</source>
        <translation>輸出的長條圖，每個輸入一組</translation>
    </message>
    <message>
        <source>Left and right select an input, up and down change it</source>
        <translation>左右鍵選擇輸入，上下鍵變更其值</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Writing the file</source>
        <translation>正在寫入檔案</translation>
    </message>
    <message>
        <source>Evaluating</source>
        <translation>計算中</translation>
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
        <translation>搜尋函數</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜尋</translation>
    </message>
    <message>
        <source>Search {count} functions</source>
        <translation>搜尋 {count} 個函數</translation>
    </message>
</context>
<context>
    <name>QuestionBox</name>
    <message>
        <source>Check</source>
        <translation>檢查</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>顯示答案</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>一個數</translation>
    </message>
    <message>
        <source>✓ That is it.</source>
        <translation>✓ 答對了。</translation>
    </message>
    <message>
        <source>Write a number, such as 0.25.</source>
        <translation>請寫一個數，例如 0.25。</translation>
    </message>
    <message>
        <source>Not quite.</source>
        <translation>不太對。</translation>
    </message>
</context>
<context>
    <name>Readout</name>
    <message>
        <source>+{count} more</source>
        <translation>還有 {count} 個</translation>
    </message>
</context>
<context>
    <name>ReferenceList</name>
    <message>
        <source>Read it</source>
        <translation>閱讀全文</translation>
    </message>
    <message>
        <source>Open {url} in the browser</source>
        <translation>在瀏覽器中開啟 {url}</translation>
    </message>
    <message>
        <source>Copy BibTeX</source>
        <translation>複製 BibTeX</translation>
    </message>
    <message>
        <source>Copy the entry {key} for a bibliography</source>
        <translation>複製參考文獻條目 {key}</translation>
    </message>
    <message>
        <source>Copy BibTeX of {names} {year}</source>
        <translation>複製 {names} {year} 的 BibTeX</translation>
    </message>
    <message>
        <source>Copied the BibTeX entry {key}</source>
        <translation>已複製 BibTeX 條目 {key}</translation>
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
    <name>ResultColumn</name>
    <message>
        <source>row</source>
        <translation>列</translation>
    </message>
    <message>
        <source>column</source>
        <translation>欄</translation>
    </message>
</context>
<context>
    <name>ResultModel</name>
    <message>
        <source>A gate of {name}: it has no output of its own</source>
        <translation>{name} 的閘門：本身沒有輸出</translation>
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
        <translation>來自上一次有效的輸入</translation>
    </message>
    <message>
        <source>Show the table</source>
        <translation>顯示表格</translation>
    </message>
    <message>
        <source>Hide the table</source>
        <translation>隱藏表格</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Type some numbers to see results</source>
        <translation>輸入一些數，即可看到結果</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 列</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} 列</translation>
    </message>
    <message>
        <source>{rows} · float64 · all digits</source>
        <translation>{rows} · float64 · 所有位數</translation>
    </message>
</context>
<context>
    <name>ResultTable</name>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
</context>
<context>
    <name>SaturationBar</name>
    <message>
        <source>Threshold of saturation</source>
        <translation>飽和的閾值</translation>
    </message>
    <message>
        <source>Slopes smaller than this count as vanished; any positive number</source>
        <translation>小於此值的斜率視為消失；可用任何正數</translation>
    </message>
    <message>
        <source>{function} is saturated where |f′(x)| &lt;</source>
        <translation>{function} 的飽和區：|f′(x)| &lt;</translation>
    </message>
    <message>
        <source>{count} of {total} inputs is saturated</source>
        <translation>{total} 個輸入中有 {count} 個飽和</translation>
    </message>
    <message>
        <source>{count} of {total} inputs are saturated</source>
        <translation>{total} 個輸入中有 {count} 個飽和</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Choose another folder, or ask for permission.</source>
        <translation>請選擇另一個資料夾，或取得權限。</translation>
    </message>
    <message>
        <source>There is no file “{name}” in the folder “{folder}”.</source>
        <translation>資料夾「{folder}」中沒有檔案「{name}」。</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>請檢查名稱。</translation>
    </message>
    <message>
        <source>There is no folder “{folder}”.</source>
        <translation>沒有資料夾「{folder}」。</translation>
    </message>
    <message>
        <source>Choose a folder that exists.</source>
        <translation>請選擇存在的資料夾。</translation>
    </message>
    <message>
        <source>“{name}” cannot be used: {reason}.</source>
        <translation>無法使用「{name}」：{reason}。</translation>
    </message>
    <message>
        <source>Try again, or choose another folder.</source>
        <translation>請再試一次，或選擇另一個資料夾。</translation>
    </message>
    <message>
        <source>The disk is full: “{name}” was not written.</source>
        <translation>磁碟已滿：未寫入「{name}」。</translation>
    </message>
    <message>
        <source>Free some space, or choose another disk.</source>
        <translation>請釋出一些空間，或選擇另一個磁碟。</translation>
    </message>
    <message>
        <source>Your disk quota is used up: “{name}” was not written.</source>
        <translation>磁碟配額已用完：未寫入「{name}」。</translation>
    </message>
    <message>
        <source>No permission for “{name}” in the folder “{folder}”.</source>
        <translation>沒有存取資料夾「{folder}」中「{name}」的權限。</translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be written to.</source>
        <translation>資料夾「{folder}」無法寫入。</translation>
    </message>
    <message>
        <source>“{folder}” is not a folder.</source>
        <translation>「{folder}」不是資料夾。</translation>
    </message>
    <message>
        <source>“{name}” is a folder.</source>
        <translation>「{name}」是資料夾。</translation>
    </message>
    <message>
        <source>Choose the name of a file.</source>
        <translation>請選擇檔案名稱。</translation>
    </message>
    <message>
        <source>The name of the file is too long.</source>
        <translation>檔案名稱太長。</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>請選擇較短的名稱。</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a file.</source>
        <translation>「{name}」不能當作檔案名稱。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>請選擇其他名稱。</translation>
    </message>
    <message>
        <source>“{text}” is too large: the largest number is about 1.8e308.</source>
        <translation>「{text}」太大：最大的數約為 1.8e308。</translation>
    </message>
    <message>
        <source>Write inf for infinity.</source>
        <translation>無窮大請寫成 inf。</translation>
    </message>
    <message>
        <source>“{text}” is not a real number.</source>
        <translation>「{text}」不是實數。</translation>
    </message>
    <message>
        <source>Only whole powers of a negative number are real.</source>
        <translation>負數只有整數次方才是實數。</translation>
    </message>
    <message>
        <source>“{text}” divides by zero.</source>
        <translation>「{text}」除以零。</translation>
    </message>
    <message>
        <source>Write inf, -inf or nan if you mean one of these.</source>
        <translation>如果想要的是 inf、-inf 或 nan，請直接寫出。</translation>
    </message>
    <message>
        <source>“{text}” is not a number.</source>
        <translation>「{text}」不是數。</translation>
    </message>
    <message>
        <source>“{text}” cannot be read.</source>
        <translation>無法解讀「{text}」。</translation>
    </message>
    <message>
        <source>Check its operators, commas and parentheses.</source>
        <translation>請檢查運算符號、逗號與括號。</translation>
    </message>
    <message>
        <source>Write digits ({found}), or use range(start, stop, step).</source>
        <translation>請寫成數字（{found}），或使用 range(start, stop, step)。</translation>
    </message>
    <message>
        <source>Write {signature}, as in {example}.</source>
        <translation>請寫成 {signature}，例如 {example}。</translation>
    </message>
    <message>
        <source>“{text}” needs numbers in parentheses.</source>
        <translation>「{text}」後面要有括號和數。</translation>
    </message>
    <message>
        <source>Did you mean {found}?</source>
        <translation>是否要輸入 {found}？</translation>
    </message>
    <message>
        <source>Write digits, or use one of {found}.</source>
        <translation>請寫成數字，或使用其中之一：{found}。</translation>
    </message>
    <message>
        <source>“{text}” stands for many numbers and cannot be part of a calculation.</source>
        <translation>「{text}」代表多個數，不能放在算式裡。</translation>
    </message>
    <message>
        <source>Write it on its own, separated by a comma or a space.</source>
        <translation>請單獨寫，並以逗號或空格隔開。</translation>
    </message>
    <message>
        <source>“{text}” is a list in parentheses.</source>
        <translation>「{text}」是放在圓括號中的清單。</translation>
    </message>
    <message>
        <source>Leave the parentheses out, or write [ and ].</source>
        <translation>請去掉圓括號，或改用 [ 與 ]。</translation>
    </message>
    <message>
        <source>To multiply write *.</source>
        <translation>乘法請寫 *。</translation>
    </message>
    <message>
        <source>{parameter} must be a whole number, not {value}.</source>
        <translation>{parameter} 必須是整數，不能是 {value}。</translation>
    </message>
    <message>
        <source>Write digits without a decimal point; for steps such as 0.5 use arange(start, stop, step).</source>
        <translation>請寫不含小數點的數字；若間隔要用 0.5 這類的數，請使用 arange(start, stop, step)。</translation>
    </message>
    <message>
        <source>{parameter} must be a finite number.</source>
        <translation>{parameter} 必須是有限數。</translation>
    </message>
    <message>
        <source>Write a number such as 5 or -0.5.</source>
        <translation>請寫一個數，例如 5 或 -0.5。</translation>
    </message>
    <message>
        <source>{parameter} must not be negative.</source>
        <translation>{parameter} 不能是負數。</translation>
    </message>
    <message>
        <source>Write 0 or more.</source>
        <translation>請寫 0 或更大的數。</translation>
    </message>
    <message>
        <source>step must not be 0.</source>
        <translation>step 不能是 0。</translation>
    </message>
    <message>
        <source>Write the distance from one number to the next, such as 1 or -1.</source>
        <translation>請寫相鄰兩數的間隔，例如 1 或 -1。</translation>
    </message>
    <message>
        <source>base must be greater than 0.</source>
        <translation>base 必須大於 0。</translation>
    </message>
    <message>
        <source>Leave it out for 10, or write 2.</source>
        <translation>省略即為 10，也可以寫 2。</translation>
    </message>
    <message>
        <source>low must not be above high, nor too far below it.</source>
        <translation>low 不能大於 high，也不能小得太多。</translation>
    </message>
    <message>
        <source>Write the smaller number first, as in uniform(-1, 1, 100).</source>
        <translation>請先寫較小的數，例如 uniform(-1, 1, 100)。</translation>
    </message>
    <message>
        <source>{name} takes at most {most} numbers, not {given}.</source>
        <translation>{name} 最多接受 {most} 個數，不能有 {given} 個。</translation>
    </message>
    <message>
        <source>{name} has no parameter “{parameter}”.</source>
        <translation>{name} 沒有參數「{parameter}」。</translation>
    </message>
    <message>
        <source>{name} needs {parameter}.</source>
        <translation>{name} 缺少 {parameter}。</translation>
    </message>
    <message>
        <source>{name} is given {parameter} twice.</source>
        <translation>{name} 的 {parameter} 給了兩次。</translation>
    </message>
    <message>
        <source>Write the number only; to multiply write *, as in 2*pi.</source>
        <translation>請只寫數；乘法請寫 *，例如 2*pi。</translation>
    </message>
    <message>
        <source>Leave out the name before the point, as in pi or linspace(-5, 5, 11).</source>
        <translation>請省略點號前的名稱，例如 pi 或 linspace(-5, 5, 11)。</translation>
    </message>
    <message>
        <source>Write numbers such as 0.5, -2 or 1e-3, separated by commas, spaces or new lines.</source>
        <translation>請寫 0.5、-2 或 1e-3 這樣的數，以逗號、空格或換行隔開。</translation>
    </message>
    <message>
        <source>Write ** for a power, as in 2**10.</source>
        <translation>次方請寫 **，例如 2**10。</translation>
    </message>
    <message>
        <source>Leave out the quotation marks.</source>
        <translation>請去掉引號。</translation>
    </message>
    <message>
        <source>Use square brackets, or none at all.</source>
        <translation>請使用方括號，或完全不用括號。</translation>
    </message>
    <message>
        <source>For evenly spaced numbers write range(start, stop, step).</source>
        <translation>等間隔的數請寫成 range(start, stop, step)。</translation>
    </message>
    <message>
        <source>Write digits with one decimal point, as in 0.5.</source>
        <translation>請寫只有一個小數點的數字，例如 0.5。</translation>
    </message>
    <message>
        <source>This item is too long.</source>
        <translation>這一項太長。</translation>
    </message>
    <message>
        <source>Use at most {limit} characters for one number or expression.</source>
        <translation>一個數或算式最多 {limit} 個字元。</translation>
    </message>
    <message>
        <source>This parenthesis is never closed.</source>
        <translation>這個圓括號缺少對應的右括號。</translation>
    </message>
    <message>
        <source>Add ) where the expression ends.</source>
        <translation>請在算式結尾加上 )。</translation>
    </message>
    <message>
        <source>Something is missing inside “{text}”.</source>
        <translation>「{text}」裡面少了內容。</translation>
    </message>
    <message>
        <source>Write * to multiply, or a comma between two numbers.</source>
        <translation>乘法請寫 *，兩個數之間請加逗號。</translation>
    </message>
    <message>
        <source>This expression has too many operators.</source>
        <translation>這個算式的運算符號太多。</translation>
    </message>
    <message>
        <source>Use at most {limit} in one expression.</source>
        <translation>一個算式最多 {limit} 個。</translation>
    </message>
    <message>
        <source>A number is missing before “{text}”.</source>
        <translation>「{text}」前面少了一個數。</translation>
    </message>
    <message>
        <source>Write one at each side, as in 2 {text} 3.</source>
        <translation>請在兩邊各寫一個數，例如 2 {text} 3。</translation>
    </message>
    <message>
        <source>A number is missing after “{text}”.</source>
        <translation>「{text}」後面少了一個數。</translation>
    </message>
    <message>
        <source>Write the number, or remove “{text}”.</source>
        <translation>請補上數，或移除「{text}」。</translation>
    </message>
    <message>
        <source>Remove it, or add ( before it.</source>
        <translation>請移除，或在前面加上 (。</translation>
    </message>
    <message>
        <source>Write the numbers only.</source>
        <translation>請只寫數。</translation>
    </message>
    <message>
        <source>“{text}” does not belong here.</source>
        <translation>「{text}」不該出現在這裡。</translation>
    </message>
    <message>
        <source>Square brackets go around a whole list, as in [2, 3, 5].</source>
        <translation>方括號要框住整個清單，例如 [2, 3, 5]。</translation>
    </message>
    <message>
        <source>There are too many parentheses inside one another.</source>
        <translation>括號的層數太多。</translation>
    </message>
    <message>
        <source>Use at most {limit}.</source>
        <translation>最多 {limit} 個。</translation>
    </message>
    <message>
        <source>There are more than {limit} numbers up to here.</source>
        <translation>到這裡已超過 {limit} 個數。</translation>
    </message>
    <message>
        <source>Use fewer numbers, or a larger step.</source>
        <translation>請減少數的數量，或加大間隔。</translation>
    </message>
    <message>
        <source>This bracket is never closed.</source>
        <translation>這個方括號缺少對應的右括號。</translation>
    </message>
    <message>
        <source>Add ] where the list ends.</source>
        <translation>請在清單結尾加上 ]。</translation>
    </message>
    <message>
        <source>A number is missing between two separators.</source>
        <translation>兩個分隔符號之間少了一個數。</translation>
    </message>
    <message>
        <source>Write the number, write nan for one that is unknown, or remove “{text}”.</source>
        <translation>請補上數，未知的寫 nan，或移除「{text}」。</translation>
    </message>
    <message>
        <source>Use [[1, 2], [3, 4]] for a matrix.</source>
        <translation>矩陣請寫成 [[1, 2], [3, 4]]。</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>請移除。</translation>
    </message>
    <message>
        <source>This row has length {count}, but the others have length {expected}.</source>
        <translation>這一列有 {count} 個數，其他列有 {expected} 個。</translation>
    </message>
    <message>
        <source>Give every row the same count, or write all numbers in one row.</source>
        <translation>請讓每一列的個數相同，或把所有數寫在同一列。</translation>
    </message>
    <message>
        <source>Open a file that ActGUI saved.</source>
        <translation>請開啟 ActGUI 儲存的檔案。</translation>
    </message>
    <message>
        <source>The file is damaged or was changed by hand: put this right, or open another copy.</source>
        <translation>檔案已損壞或經過手動修改：請改正，或開啟另一份。</translation>
    </message>
    <message>
        <source>“{name}” is too large for a session.</source>
        <translation>「{name}」太大，不是工作階段檔。</translation>
    </message>
    <message>
        <source>Two traces have the same slot.</source>
        <translation>圖中有兩個函數佔用同一位置。</translation>
    </message>
    <message>
        <source>This file is not a session: line {line}, column {column} is not JSON.</source>
        <translation>這個檔案不是工作階段檔：第 {line} 行第 {column} 字不是 JSON。</translation>
    </message>
    <message>
        <source>This file is not a session.</source>
        <translation>這個檔案不是工作階段檔。</translation>
    </message>
    <message>
        <source>This session was made by a newer ActGUI.</source>
        <translation>這個工作階段由較新版的 ActGUI 建立。</translation>
    </message>
    <message>
        <source>Install the newest version to open it.</source>
        <translation>請安裝最新版本再開啟。</translation>
    </message>
    <message>
        <source>“{key}” has a value that is not allowed.</source>
        <translation>「{key}」的值不在允許範圍內。</translation>
    </message>
    <message>
        <source>The function “{key}” is not known here.</source>
        <translation>這裡沒有函數「{key}」。</translation>
    </message>
    <message>
        <source>It may come from a newer ActGUI: install the newest version to open this session.</source>
        <translation>它可能來自較新版的 ActGUI：請安裝最新版本再開啟這個工作階段。</translation>
    </message>
    <message>
        <source>“{key}” is missing.</source>
        <translation>缺少「{key}」。</translation>
    </message>
    <message>
        <source>This file is not UTF-8 text, so it is no session.</source>
        <translation>這個檔案不是 UTF-8 文字，因此不是工作階段檔。</translation>
    </message>
    <message>
        <source>There is not enough memory for an image of {width} × {height} pixels.</source>
        <translation>記憶體不足，無法產生 {width} × {height} 像素的圖片。</translation>
    </message>
    <message>
        <source>Choose a smaller size or scale, or SVG.</source>
        <translation>請選擇較小的大小或縮放，或改用 SVG。</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Plot</source>
        <translation>圖形</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>滾輪</translation>
    </message>
    <message>
        <source>Zoom; over an axis along it only</source>
        <translation>縮放；在座標軸上時只縮放該軸</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>拖曳</translation>
    </message>
    <message>
        <source>Move the view</source>
        <translation>平移視野</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>←、→</translation>
    </message>
    <message>
        <source>Crosshair to the next input</source>
        <translation>十字游標移到下一個輸入</translation>
    </message>
    <message>
        <source>Shift+Left, Right</source>
        <translation>Shift+←、→</translation>
    </message>
    <message>
        <source>Crosshair to the next point of interest</source>
        <translation>十字游標移到下一個特徵點</translation>
    </message>
    <message>
        <source>Shift+click, Space</source>
        <translation>Shift+按一下、空白鍵</translation>
    </message>
    <message>
        <source>Pin the crosshair: from there it measures Δx, Δy and the slope</source>
        <translation>固定十字游標：從該處量測 Δx、Δy 與斜率</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>↑、↓</translation>
    </message>
    <message>
        <source>Move the view up or down</source>
        <translation>上下平移視野</translation>
    </message>
    <message>
        <source>+, −</source>
        <translation>+、−</translation>
    </message>
    <message>
        <source>Zoom in or out</source>
        <translation>放大或縮小</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Unpin, then hide the crosshair</source>
        <translation>取消固定，再隱藏十字游標</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>長條圖</translation>
    </message>
    <message>
        <source>Drag a bar</source>
        <translation>拖曳長條</translation>
    </message>
    <message>
        <source>Change its input until the bar ends there</source>
        <translation>變更其輸入，使長條止於該處</translation>
    </message>
    <message>
        <source>Wheel over a bar</source>
        <translation>在長條上轉動滾輪</translation>
    </message>
    <message>
        <source>Change its input by 0.1; with Shift by 0.01, with Ctrl by 1</source>
        <translation>輸入每次變更 0.1；按住 Shift 為 0.01，Ctrl 為 1</translation>
    </message>
    <message>
        <source>Select the next input</source>
        <translation>選擇下一個輸入</translation>
    </message>
    <message>
        <source>Change the selected input, or the temperature</source>
        <translation>變更所選的輸入或溫度</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>熱圖</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>方向鍵</translation>
    </message>
    <message>
        <source>Go to the next cell; Page Up and Page Down go ten rows</source>
        <translation>移到下一格；Page Up 與 Page Down 移動十列</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home、End</translation>
    </message>
    <message>
        <source>First or last input; with Ctrl the corner</source>
        <translation>第一個或最後一個輸入；加 Ctrl 為角落</translation>
    </message>
    <message>
        <source>Move a large matrix up or down; with Shift sideways</source>
        <translation>上下移動大矩陣；加 Shift 左右移動</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>函數</translation>
    </message>
    <message>
        <source>Enter in the search</source>
        <translation>在搜尋欄按 Enter</translation>
    </message>
    <message>
        <source>Add the first match</source>
        <translation>加入第一個符合的函數</translation>
    </message>
    <message>
        <source>Down in the search</source>
        <translation>在搜尋欄按 ↓</translation>
    </message>
    <message>
        <source>Go into the list</source>
        <translation>進入清單</translation>
    </message>
    <message>
        <source>Space in the plot list</source>
        <translation>在圖中函數清單按空白鍵</translation>
    </message>
    <message>
        <source>Show or hide</source>
        <translation>顯示或隱藏</translation>
    </message>
    <message>
        <source>Delete in the plot list</source>
        <translation>在圖中函數清單按 Delete</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>課程</translation>
    </message>
    <message>
        <source>1, 2, 3</source>
        <translation>1、2、3</translation>
    </message>
    <message>
        <source>Give that answer</source>
        <translation>選擇該答案</translation>
    </message>
    <message>
        <source>Page Down, Page Up</source>
        <translation>Page Down、Page Up</translation>
    </message>
    <message>
        <source>Next step, step before</source>
        <translation>下一步、上一步</translation>
    </message>
    <message>
        <source>Keys and gestures</source>
        <translation>按鍵與手勢</translation>
    </message>
</context>
<context>
    <name>SnippetButton</name>
    <message>
        <source>Copy as</source>
        <translation>複製為</translation>
    </message>
    <message>
        <source>Copy this function with its present parameters, to paste it into a text or a program</source>
        <translation>複製此函數與目前的參數，以貼到文件或程式中</translation>
    </message>
    <message>
        <source>&amp;ONNX node</source>
        <translation>ONNX 節點(&amp;O)</translation>
    </message>
    <message>
        <source>{language} has no such function</source>
        <translation>{language} 沒有這個函數</translation>
    </message>
    <message>
        <source>{language} has this function, but not with these parameters</source>
        <translation>{language} 有這個函數，但不支援這些參數</translation>
    </message>
    <message>
        <source>The formula, with the present parameters stated</source>
        <translation>公式，並註明目前的參數</translation>
    </message>
    <message>
        <source>Source text with the present parameters that checks itself against golden values</source>
        <translation>含目前參數的原始碼，會與標準值比對以自我檢查</translation>
    </message>
    <message>
        <source>Copied {function} as {language}</source>
        <translation>已將 {function} 複製為 {language}</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Progress</source>
        <translation>進度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>{count} input</source>
        <translation>{count} 個輸入</translation>
    </message>
    <message>
        <source>{count} inputs</source>
        <translation>{count} 個輸入</translation>
    </message>
    <message>
        <source>{count} function</source>
        <translation>{count} 個函數</translation>
    </message>
    <message>
        <source>{count} functions</source>
        <translation>{count} 個函數</translation>
    </message>
    <message>
        <source>evaluated in {time}</source>
        <translation>計算耗時 {time}</translation>
    </message>
    <message>
        <source>1 problem in the input</source>
        <translation>輸入中有 1 個問題</translation>
    </message>
</context>
<context>
    <name>SummaryModel</name>
    <message>
        <source>Σ sum</source>
        <translation>Σ 總和</translation>
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
        <translation>Σ 欄</translation>
    </message>
    <message>
        <source>Σ rows</source>
        <translation>Σ 列</translation>
    </message>
    <message>
        <source>row {row}, column {column}</source>
        <translation>第 {row} 列，第 {column} 欄</translation>
    </message>
    <message>
        <source>x = {x} (row {row})</source>
        <translation>x = {x}（第 {row} 列）</translation>
    </message>
    <message>
        <source>Sum of the {count} outputs</source>
        <translation>{count} 個輸出的總和</translation>
    </message>
    <message>
        <source>Smallest of the {count} outputs</source>
        <translation>{count} 個輸出中的最小值</translation>
    </message>
    <message>
        <source>Largest of the {count} outputs</source>
        <translation>{count} 個輸出中的最大值</translation>
    </message>
    <message>
        <source>Where {name} is largest; the first place if there are several</source>
        <translation>{name} 最大的位置；若有多處則取第一處</translation>
    </message>
    <message>
        <source>Sum of each column, the first ones</source>
        <translation>每一欄的總和（前幾欄）</translation>
    </message>
    <message>
        <source>Sum of each row, the first ones</source>
        <translation>每一列的總和（前幾列）</translation>
    </message>
    <message>
        <source>nan is left out</source>
        <translation>nan 不計入</translation>
    </message>
</context>
<context>
    <name>SummaryTable</name>
    <message>
        <source>Summary of each column</source>
        <translation>各欄摘要</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Export image</source>
        <translation>匯出圖片</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>匯出 CSV</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>已編輯</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>淺色佈景主題</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>深色佈景主題</translation>
    </message>
</context>
<context>
    <name>TraceList</name>
    <message>
        <source>Functions in the plot</source>
        <translation>圖中的函數</translation>
    </message>
</context>
<context>
    <name>TracePanel</name>
    <message>
        <source>In the plot</source>
        <translation>圖中</translation>
    </message>
    <message>
        <source>No function yet: choose one below.</source>
        <translation>尚無函數：請從下方選擇。</translation>
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
        <translation>單調</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>Zero-centred</source>
        <translation>以零為中心</translation>
    </message>
    <message>
        <source>All outputs lie between two finite numbers</source>
        <translation>所有輸出都介於兩個有限數之間</translation>
    </message>
    <message>
        <source>Never falls, or never rises, as its input grows; it may stay level</source>
        <translation>輸入增加時輸出從不下降（或從不上升），可以持平</translation>
    </message>
    <message>
        <source>Neither the value nor the derivative jumps anywhere</source>
        <translation>函數值與導數在任何地方都不跳躍</translation>
    </message>
    <message>
        <source>Odd, f(−x) = −f(x): inputs symmetric about 0 have outputs whose mean is 0</source>
        <translation>奇函數，f(−x) = −f(x)：輸入對稱於 0 時，輸出的平均值為 0</translation>
    </message>
    <message>
        <source>{framework} has it, under any name</source>
        <translation>{framework} 中有此函數，名稱不拘</translation>
    </message>
</context>
<context>
    <name>TraitChips</name>
    <message>
        <source>Filter functions</source>
        <translation>篩選函數</translation>
    </message>
</context>
<context>
    <name>Use</name>
    <message>
        <source>Activation function of hidden layers</source>
        <translation>隱藏層的激活函數</translation>
    </message>
    <message>
        <source>Activation function of hidden layers, deep ones too</source>
        <translation>隱藏層的激活函數，深層網路也適用</translation>
    </message>
    <message>
        <source>Activation function of the feed-forward blocks of transformers</source>
        <translation>Transformer 前饋區塊的激活函數</translation>
    </message>
    <message>
        <source>Activation function and gates of small networks, also in whole numbers</source>
        <translation>小型網路的激活函數與閘門，也適合整數運算</translation>
    </message>
    <message>
        <source>Output layer, and the weights of attention within the network</source>
        <translation>輸出層，以及網路內部的注意力權重</translation>
    </message>
    <message>
        <source>Last step before the loss, in the place of the probability itself</source>
        <translation>損失之前的最後一步，取代機率本身</translation>
    </message>
    <message>
        <source>Bounded signals: gates, and targets between two limits</source>
        <translation>有界的訊號：閘門，以及介於兩個界限之間的目標</translation>
    </message>
    <message>
        <source>Activation function, gates, or an output with limits</source>
        <translation>激活函數、閘門，或有界限的輸出</translation>
    </message>
    <message>
        <source>Features that are there or not: sparse hidden units</source>
        <translation>非有即無的特徵：稀疏的隱藏單元</translation>
    </message>
    <message>
        <source>Hidden units whose mean stays near 0 without normalisation</source>
        <translation>不需正規化，平均值就保持在 0 附近的隱藏單元</translation>
    </message>
    <message>
        <source>Quantities that must be positive, and rectifiers without a kink</source>
        <translation>必須為正的量，以及沒有折點的整流函數</translation>
    </message>
    <message>
        <source>Hidden layers, or an output such as a variance or a rate</source>
        <translation>隱藏層，或變異數、速率之類的輸出</translation>
    </message>
    <message>
        <source>Smooth hidden units that let some gradient pass left of 0</source>
        <translation>平滑的隱藏單元，在 0 的左側仍讓部分梯度通過</translation>
    </message>
    <message>
        <source>Removing noise: small values become 0, or nearly so</source>
        <translation>去除雜訊：小的值變成 0 或接近 0</translation>
    </message>
    <message>
        <source>Between layers, in sparse coding and unrolled optimisers</source>
        <translation>層與層之間，用於稀疏編碼與展開的最佳化演算法</translation>
    </message>
    <message>
        <source>Signals that repeat, and fine detail of pictures and sounds</source>
        <translation>重複的訊號，以及圖片與聲音的細節</translation>
    </message>
    <message>
        <source>Activation function of networks that stand for a signal</source>
        <translation>以網路表示訊號時的激活函數</translation>
    </message>
    <message>
        <source>Keeping activations in bounds without statistics of the batch</source>
        <translation>不用批次統計量，就讓激活值保持在界限內</translation>
    </message>
    <message>
        <source>In the place of a normalisation layer of a transformer</source>
        <translation>取代 Transformer 的正規化層</translation>
    </message>
    <message>
        <source>One choice among several: weights or scores that depend on each other</source>
        <translation>多選一：彼此相關的權重或分數</translation>
    </message>
    <message>
        <source>Features that are let through by a gate of their own</source>
        <translation>由自身的閘門決定放行多少的特徵</translation>
    </message>
    <message>
        <source>Hidden layers, with twice the weights: one half is the gate of the other</source>
        <translation>隱藏層，權重加倍：一半是另一半的閘門</translation>
    </message>
    <message>
        <source>Binary classification, as in logistic regression, and multi-label: each output is a yes or no by itself. In statistics it is a cumulative distribution</source>
        <translation>二元分類（如邏輯迴歸）與多標籤分類：每個輸出各自判斷是或否。在統計學中是累積分布函數</translation>
    </message>
    <message>
        <source>Activation function of artificial neurons; today at the output, and in gates</source>
        <translation>人工神經元的激活函數；如今用於輸出與閘門</translation>
    </message>
    <message>
        <source>Multi-class classification, as in multinomial logistic regression: the class with the highest probability is the answer</source>
        <translation>多類別分類（如多元邏輯迴歸）：機率最高的類別就是答案</translation>
    </message>
    <message>
        <source>Different layers: the output of a classifier, and attention within the network</source>
        <translation>不同的層：分類器的輸出，以及網路內部的注意力</translation>
    </message>
    <message>
        <source>Loss of a binary or multi-label classifier</source>
        <translation>二元或多標籤分類器的損失</translation>
    </message>
    <message>
        <source>Gates where an exponential is too expensive</source>
        <translation>指數運算成本過高時的閘門</translation>
    </message>
    <message>
        <source>Signals of both signs within −1 and 1, such as actions and audio</source>
        <translation>介於 −1 與 1 之間、有正有負的訊號，例如動作與音訊</translation>
    </message>
    <message>
        <source>Hidden state of recurrent networks, and outputs with limits</source>
        <translation>循環網路的隱藏狀態，以及有界限的輸出</translation>
    </message>
    <message>
        <source>A hard yes or no; not trainable, as its slope is 0</source>
        <translation>非是即否；斜率為 0，因此無法訓練</translation>
    </message>
    <message>
        <source>The first perceptrons; today decisions after the training</source>
        <translation>最早的感知器；如今用於訓練後的判斷</translation>
    </message>
    <message>
        <source>Keeping logits within limits</source>
        <translation>把 logit 限制在界限內</translation>
    </message>
    <message>
        <source>Before the softmax of attention or of the output</source>
        <translation>在注意力或輸出的 softmax 之前</translation>
    </message>
    <message>
        <source>Nearness to a place: large only around 0</source>
        <translation>與某處的接近程度：只在 0 附近較大</translation>
    </message>
    <message>
        <source>Hidden layer of radial basis function networks</source>
        <translation>徑向基底函數網路的隱藏層</translation>
    </message>
    <message>
        <source>Regression: any real number</source>
        <translation>迴歸：任何實數</translation>
    </message>
    <message>
        <source>Output layer; between layers it would join them into one</source>
        <translation>輸出層；放在層與層之間，會使它們合而為一</translation>
    </message>
    <message>
        <source>The first choice for hidden units: cheap and sparse</source>
        <translation>隱藏單元的首選：計算成本低，輸出稀疏</translation>
    </message>
    <message>
        <source>Hidden units with an upper limit, for numbers of few bits</source>
        <translation>有上限的隱藏單元，適合低位元數值</translation>
    </message>
    <message>
        <source>Quantities that must be positive and may span many magnitudes</source>
        <translation>必須為正、可跨越多個數量級的量</translation>
    </message>
    <message>
        <source>Output layer, for a rate or a variance</source>
        <translation>輸出層，用於速率或變異數</translation>
    </message>
    <message>
        <source>Smooth hidden units of language and vision models</source>
        <translation>語言與視覺模型的平滑隱藏單元</translation>
    </message>
    <message>
        <source>Smooth hidden units of vision and language models</source>
        <translation>視覺與語言模型的平滑隱藏單元</translation>
    </message>
    <message>
        <source>Convolutional layers, and the gates of SwiGLU</source>
        <translation>卷積層，以及 SwiGLU 的閘門</translation>
    </message>
    <message>
        <source>Swish where an exponential is too expensive</source>
        <translation>指數運算成本過高時的 Swish</translation>
    </message>
    <message>
        <source>Loss of a multi-class classifier: the log-likelihood</source>
        <translation>多類別分類器的損失：對數概似</translation>
    </message>
    <message>
        <source>One choice among costs or distances: the smallest is the answer</source>
        <translation>從成本或距離中選一：最小的就是答案</translation>
    </message>
    <message>
        <source>Output layer, where scores are costs</source>
        <translation>分數代表成本的輸出層</translation>
    </message>
    <message>
        <source>Attention that may also choose nothing</source>
        <translation>也可以什麼都不選的注意力</translation>
    </message>
    <message>
        <source>Weights of attention within the network</source>
        <translation>網路內部的注意力權重</translation>
    </message>
    <message>
        <source>The decision itself: one class, without degrees; not trainable</source>
        <translation>判斷本身：只選一個類別，沒有程度之分；無法訓練</translation>
    </message>
    <message>
        <source>After the training, behind the output layer</source>
        <translation>訓練之後，接在輸出層後面</translation>
    </message>
    <message>
        <source>Multi-class, with unlikely classes at exactly 0</source>
        <translation>多類別，不太可能的類別恰好為 0</translation>
    </message>
    <message>
        <source>Multi-class, between softmax and sparsemax</source>
        <translation>多類別，介於 softmax 與 sparsemax 之間</translation>
    </message>
    <message>
        <source>Hidden units that compete, so that they are easier to interpret</source>
        <translation>互相競爭、因此較易解讀的隱藏單元</translation>
    </message>
</context>
<context>
    <name>ViewRow</name>
    <message>
        <source>Derivative</source>
        <translation>導數</translation>
    </message>
    <message>
        <source>Markers</source>
        <translation>標記</translation>
    </message>
    <message>
        <source>Log y</source>
        <translation>y 軸對數</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>特徵點</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>飽和區</translation>
    </message>
    <message>
        <source>A − B</source>
        <translation>A − B</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Typing</source>
        <translation>輸入</translation>
    </message>
    <message>
        <source>Change input</source>
        <translation>變更輸入</translation>
    </message>
    <message>
        <source>Class labels</source>
        <translation>類別標籤</translation>
    </message>
    <message>
        <source>Add {function}</source>
        <translation>加入 {function}</translation>
    </message>
    <message>
        <source>Remove function</source>
        <translation>移除函數</translation>
    </message>
    <message>
        <source>Change {parameter}</source>
        <translation>變更 {parameter}</translation>
    </message>
    <message>
        <source>Change parameters</source>
        <translation>變更參數</translation>
    </message>
    <message>
        <source>Show or hide</source>
        <translation>顯示或隱藏</translation>
    </message>
    <message>
        <source>Change view</source>
        <translation>變更檢視</translation>
    </message>
    <message>
        <source>Change axis</source>
        <translation>變更作用方向</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>範例</translation>
    </message>
</context>
<context>
    <name>_TraceRow</name>
    <message>
        <source>Hide {name}</source>
        <translation>隱藏 {name}</translation>
    </message>
    <message>
        <source>Show {name}</source>
        <translation>顯示 {name}</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>移除 {name}</translation>
    </message>
    <message>
        <source>needs an even number</source>
        <translation>需要偶數個輸入</translation>
    </message>
</context>
</TS>
