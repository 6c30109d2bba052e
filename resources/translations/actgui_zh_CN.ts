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
        <source>Write the view that is shown to a PNG or SVG file</source>
        <translation>把当前显示的视图保存为 PNG 或 SVG 文件</translation>
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
        <source>&amp;Find Function</source>
        <translation>查找函数(&amp;F)</translation>
    </message>
    <message>
        <source>Search the list of all functions</source>
        <translation>在全部函数的列表中搜索</translation>
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
        <source>Points of I&amp;nterest</source>
        <translation>特征点(&amp;N)</translation>
    </message>
    <message>
        <source>Zeros, extrema, inflexions and kinks of the selected function</source>
        <translation>所选函数的零点、极值、拐点与折点</translation>
    </message>
    <message>
        <source>Shade where the slope of the selected function has almost vanished</source>
        <translation>用底色标出所选函数斜率几乎为零之处</translation>
    </message>
    <message>
        <source>Sat&amp;uration</source>
        <translation>饱和区(&amp;U)</translation>
    </message>
    <message>
        <source>Difference &amp;A − B</source>
        <translation>差值 A − B(&amp;A)</translation>
    </message>
    <message>
        <source>Plot the difference of two functions</source>
        <translation>画出两个函数的差值</translation>
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
        <translation>概率(&amp;P)</translation>
    </message>
    <message>
        <source>The outputs as bars, with their sums</source>
        <translation>以条形显示输出及其总和</translation>
    </message>
    <message>
        <source>&amp;Jacobian</source>
        <translation>雅可比矩阵(&amp;J)</translation>
    </message>
    <message>
        <source>How each output answers to each input</source>
        <translation>每个输出如何随每个输入变化</translation>
    </message>
    <message>
        <source>D&amp;ifferences</source>
        <translation>差异(&amp;I)</translation>
    </message>
    <message>
        <source>Two functions compared, point by point</source>
        <translation>逐项比较两个函数</translation>
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
        <translation>黑底白字，适合需要高对比度的人和场合</translation>
    </message>
    <message>
        <source>Larger letters and thicker lines</source>
        <translation>文字更大，线条更粗</translation>
    </message>
    <message>
        <source>Pr&amp;ojector</source>
        <translation>投影模式(&amp;O)</translation>
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
        <source>E&amp;xamples</source>
        <translation>示例(&amp;X)</translation>
    </message>
    <message>
        <source>Inputs with functions to look at; Undo brings back what was there</source>
        <translation>现成的输入与函数；撤销即可恢复之前的内容</translation>
    </message>
    <message>
        <source>Sigmoid or &amp;Softmax?</source>
        <translation>Sigmoid 还是 Softmax？(&amp;S)</translation>
    </message>
    <message>
        <source>A lesson of eight steps; your own work is put aside meanwhile</source>
        <translation>共八个步骤的课程；你自己的内容会先暂存，离开时恢复</translation>
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
    <name>AnswerButton</name>
    <message>
        <source>Right</source>
        <translation>答对了</translation>
    </message>
    <message>
        <source>Not quite</source>
        <translation>不太对</translation>
    </message>
</context>
<context>
    <name>BarLegend</name>
    <message>
        <source>outputs share a total of 1</source>
        <translation>所有输出的总和为 1</translation>
    </message>
    <message>
        <source>each output from all inputs</source>
        <translation>每个输出取决于所有输入</translation>
    </message>
    <message>
        <source>each output on its own</source>
        <translation>每个输出各自独立</translation>
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
    <name>ColorScale</name>
    <message>
        <source>Colours from {low} to {high}</source>
        <translation>颜色从 {low} 到 {high}</translation>
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
        <translation>一个输出取决于</translation>
    </message>
    <message>
        <source>Output range</source>
        <translation>值域</translation>
    </message>
    <message>
        <source>Sum of the outputs</source>
        <translation>输出的总和</translation>
    </message>
    <message>
        <source>Typical use</source>
        <translation>典型用途</translation>
    </message>
    <message>
        <source>In a network</source>
        <translation>在网络中的位置</translation>
    </message>
    <message>
        <source>A high input</source>
        <translation>较大的输入</translation>
    </message>
    <message>
        <source>One input grows by 1</source>
        <translation>一个输入增大 1</translation>
    </message>
    <message>
        <source>The same added to all</source>
        <translation>所有输入加上同一个数</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Derivative</source>
        <translation>导数</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>饱和</translation>
    </message>
    <message>
        <source>Its own input: one value from one input</source>
        <translation>自己的输入：一个输入得到一个值</translation>
    </message>
    <message>
        <source>All inputs: one value from the whole vector</source>
        <translation>所有输入：整个向量得到一个值</translation>
    </message>
    <message>
        <source>Two inputs, a value and its gate: half as many outputs</source>
        <translation>两个输入，即值与其门控值：输出的数量减半</translation>
    </message>
    <message>
        <source>the outputs are the probabilities of one choice</source>
        <translation>各输出是单一选择的概率</translation>
    </message>
    <message>
        <source>each output can be a probability by itself</source>
        <translation>每个输出各自都可以是概率</translation>
    </message>
    <message>
        <source>Always 1, whatever the inputs</source>
        <translation>无论输入是什么，总是 1</translation>
    </message>
    <message>
        <source>Need not be 1: of so many inputs it lies between {low} and {high}</source>
        <translation>不必为 1：按目前的输入数量，介于 {low} 与 {high} 之间</translation>
    </message>
    <message>
        <source>Need not be 1</source>
        <translation>不必为 1</translation>
    </message>
    <message>
        <source>What it gets depends on its partner: value times gate</source>
        <translation>取决于与它配对的数：值乘以门控值</translation>
    </message>
    <message>
        <source>It gets a high output, but not at the cost of the others: several can be high</source>
        <translation>得到较大的输出，且不影响其他输出：可以同时有多个较大的输出</translation>
    </message>
    <message>
        <source>It gets a low output, whatever the others are</source>
        <translation>无论其他输入是什么，都得到较小的输出</translation>
    </message>
    <message>
        <source>It gets the same output as every other</source>
        <translation>与其他所有输入得到相同的输出</translation>
    </message>
    <message>
        <source>Its output does not follow it everywhere: a higher input can get less</source>
        <translation>输出不一定随之增大：较大的输入可能得到较小的输出</translation>
    </message>
    <message>
        <source>The highest gets everything, all others nothing</source>
        <translation>最大的输入得到全部，其他输入都得到 0</translation>
    </message>
    <message>
        <source>The highest gets the largest share, at the cost of all others</source>
        <translation>最大的输入占最大份额，其他输入的份额因此变小</translation>
    </message>
    <message>
        <source>The highest gets the highest output, and the others get less</source>
        <translation>最大的输入得到最大的输出，其他的变小</translation>
    </message>
    <message>
        <source>The highest gets the smallest share; the lowest gets the largest</source>
        <translation>最大的输入占最小份额，最小的输入占最大份额</translation>
    </message>
    <message>
        <source>What it gets depends on all others; more is not always more</source>
        <translation>取决于其他所有输入；输入增大，输出不一定增大</translation>
    </message>
    <message>
        <source>The others stay as they are</source>
        <translation>其他输出保持不变</translation>
    </message>
    <message>
        <source>The outputs of other pairs stay as they are</source>
        <translation>其他各对的输出保持不变</translation>
    </message>
    <message>
        <source>The others lose together what it gains</source>
        <translation>它增加多少，其他输出合计就减少多少</translation>
    </message>
    <message>
        <source>The others gain together what it loses</source>
        <translation>它减少多少，其他输出合计就增加多少</translation>
    </message>
    <message>
        <source>The others stay, until the highest changes</source>
        <translation>其他输出不变，直到最大的输入换成另一个</translation>
    </message>
    <message>
        <source>The others fall</source>
        <translation>其他输出下降</translation>
    </message>
    <message>
        <source>The others rise</source>
        <translation>其他输出上升</translation>
    </message>
    <message>
        <source>The others change, up or down</source>
        <translation>其他输出或升或降</translation>
    </message>
    <message>
        <source>Nothing changes: only differences between inputs count</source>
        <translation>完全不变：只取决于输入之间的差</translation>
    </message>
    <message>
        <source>Every output moves along the curve by itself</source>
        <translation>每个输出各自沿曲线移动</translation>
    </message>
    <message>
        <source>The outputs change</source>
        <translation>输出会改变</translation>
    </message>
    <message>
        <source>each output rises with its own input</source>
        <translation>每个输出随自己的输入上升</translation>
    </message>
    <message>
        <source>each output falls with its own input</source>
        <translation>每个输出随自己的输入下降</translation>
    </message>
    <message>
        <source>an output can rise or fall with its own input</source>
        <translation>输出随自己的输入可升可降</translation>
    </message>
    <message>
        <source>no curve of its own: the other inputs move it</source>
        <translation>没有固定的曲线：随其他输入而移动</translation>
    </message>
    <message>
        <source>S-shaped: rises everywhere</source>
        <translation>S 形：处处上升</translation>
    </message>
    <message>
        <source>rises everywhere</source>
        <translation>处处上升</translation>
    </message>
    <message>
        <source>never falls</source>
        <translation>从不下降</translation>
    </message>
    <message>
        <source>never rises</source>
        <translation>从不上升</translation>
    </message>
    <message>
        <source>level everywhere</source>
        <translation>处处水平</translation>
    </message>
    <message>
        <source>rises and falls</source>
        <translation>有升有降</translation>
    </message>
    <message>
        <source>from {left} at −∞ to {right} at ∞</source>
        <translation>从 −∞ 处的 {left} 到 ∞ 处的 {right}</translation>
    </message>
    <message>
        <source>above 0.9 from x = {x}</source>
        <translation>从 x = {x} 起大于 0.9</translation>
    </message>
    <message>
        <source>odd</source>
        <translation>奇函数</translation>
    </message>
    <message>
        <source>even</source>
        <translation>偶函数</translation>
    </message>
    <message>
        <source>half a turn about ({x}, {y}) leaves it as it is</source>
        <translation>绕 ({x}, {y}) 旋转半圈后不变</translation>
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
        <source>smooth</source>
        <translation>光滑</translation>
    </message>
    <message>
        <source>More than {count} inputs: add it to the plot to see this</source>
        <translation>输入超过 {count} 个：添加到图中即可看到</translation>
    </message>
    <message>
        <source>no outputs: it needs an even number of inputs</source>
        <translation>没有输出：需要偶数个输入</translation>
    </message>
    <message>
        <source>now {inputs} inputs, {outputs} outputs</source>
        <translation>目前 {inputs} 个输入，{outputs} 个输出</translation>
    </message>
    <message>
        <source>now from {low} to {high}</source>
        <translation>目前从 {low} 到 {high}</translation>
    </message>
    <message>
        <source>now {total}</source>
        <translation>目前 {total}</translation>
    </message>
    <message>
        <source>now {total} over {vectors} vectors</source>
        <translation>目前 {vectors} 个向量共 {total}</translation>
    </message>
    <message>
        <source>now {x} gets {output}</source>
        <translation>目前 {x} 得到 {output}</translation>
    </message>
    <message>
        <source>now {x} gets {output}, {share} % of the sum</source>
        <translation>目前 {x} 得到 {output}，占总和的 {share}%</translation>
    </message>
    <message>
        <source>now {x} → {raised}: its output {own}, all others together {others}</source>
        <translation>目前 {x} → {raised}：它的输出 {own}，其他合计 {others}</translation>
    </message>
    <message>
        <source>at the inputs now {slopes}</source>
        <translation>在目前的输入处为 {slopes}</translation>
    </message>
    <message>
        <source>now {count} of {all} slopes is below {slope}</source>
        <translation>目前 {all} 个斜率中有 {count} 个小于 {slope}</translation>
    </message>
    <message>
        <source>now {count} of {all} slopes are below {slope}</source>
        <translation>目前 {all} 个斜率中有 {count} 个小于 {slope}</translation>
    </message>
    <message>
        <source>Two for each output: by its value and by its gate</source>
        <translation>每个输出有两个导数：对值、对门控值</translation>
    </message>
    <message>
        <source>0 everywhere but at the jumps</source>
        <translation>除跳跃处外处处为 0</translation>
    </message>
    <message>
        <source>positive everywhere</source>
        <translation>处处为正</translation>
    </message>
    <message>
        <source>never negative</source>
        <translation>恒不为负</translation>
    </message>
    <message>
        <source>never positive</source>
        <translation>恒不为正</translation>
    </message>
    <message>
        <source>0 everywhere</source>
        <translation>处处为 0</translation>
    </message>
    <message>
        <source>positive and negative</source>
        <translation>有正有负</translation>
    </message>
    <message>
        <source>grows without bound</source>
        <translation>可无限增大</translation>
    </message>
    <message>
        <source>tends to {slope} at most</source>
        <translation>最大趋近 {slope}</translation>
    </message>
    <message>
        <source>at most {slope}, at x = {x}</source>
        <translation>最大 {slope}，在 x = {x} 处</translation>
    </message>
    <message>
        <source>at most {slope}</source>
        <translation>最大 {slope}</translation>
    </message>
    <message>
        <source>by its own input positive</source>
        <translation>对自身输入为正</translation>
    </message>
    <message>
        <source>by its own input never negative</source>
        <translation>对自身输入恒不为负</translation>
    </message>
    <message>
        <source>by its own input negative</source>
        <translation>对自身输入为负</translation>
    </message>
    <message>
        <source>by its own input never positive</source>
        <translation>对自身输入恒不为正</translation>
    </message>
    <message>
        <source>by its own input of either sign</source>
        <translation>对自身输入可正可负</translation>
    </message>
    <message>
        <source>by any other input negative</source>
        <translation>对其他输入为负</translation>
    </message>
    <message>
        <source>by any other input never positive</source>
        <translation>对其他输入恒不为正</translation>
    </message>
    <message>
        <source>by any other input positive</source>
        <translation>对其他输入为正</translation>
    </message>
    <message>
        <source>by any other input never negative</source>
        <translation>对其他输入恒不为负</translation>
    </message>
    <message>
        <source>by other inputs of either sign</source>
        <translation>对其他输入可正可负</translation>
    </message>
    <message>
        <source>Where the gate is shut: its value gets no gradient</source>
        <translation>门控关闭处：值得不到梯度</translation>
    </message>
    <message>
        <source>Never: it swings for ever</source>
        <translation>不饱和：始终来回摆动</translation>
    </message>
    <message>
        <source>At both ends: the slope goes to 0, and gradients vanish</source>
        <translation>在两端：斜率趋近 0，梯度消失</translation>
    </message>
    <message>
        <source>On the left only: the slope goes to 0 there</source>
        <translation>只在左侧：斜率在该侧趋近 0</translation>
    </message>
    <message>
        <source>On the right only: the slope goes to 0 there</source>
        <translation>只在右侧：斜率在该侧趋近 0</translation>
    </message>
    <message>
        <source>Never: the slope stays away from 0 at both ends</source>
        <translation>不饱和：斜率在两端都不趋近 0</translation>
    </message>
    <message>
        <source>below {slope} outside {low} to {high}</source>
        <translation>在 {low} 到 {high} 之外小于 {slope}</translation>
    </message>
    <message>
        <source>below {slope} left of {low}</source>
        <translation>在 {low} 左侧小于 {slope}</translation>
    </message>
    <message>
        <source>below {slope} right of {high}</source>
        <translation>在 {high} 右侧小于 {slope}</translation>
    </message>
    <message>
        <source>Always: no gradient passes</source>
        <translation>处处饱和：没有梯度通过</translation>
    </message>
    <message>
        <source>When one input leads: outputs near 0 and 1 have slopes near 0</source>
        <translation>当一个输入领先时：接近 0 和 1 的输出，斜率接近 0</translation>
    </message>
    <message>
        <source>Only for an input that leads; the slopes of all others stay large</source>
        <translation>只有领先的输入会饱和；其他的斜率仍然很大</translation>
    </message>
    <message>
        <source>Depends on all inputs</source>
        <translation>取决于所有输入</translation>
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
        <source>from x = {x}: Δx = {distance}</source>
        <translation>从 x = {x} 起：Δx = {distance}</translation>
    </message>
    <message>
        <source>input {index} of {count}</source>
        <translation>第 {index} 个输入，共 {count} 个</translation>
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
        <translation>函数 A</translation>
    </message>
    <message>
        <source>Function B</source>
        <translation>函数 B</translation>
    </message>
    <message>
        <source>How the difference is measured</source>
        <translation>差值的计算方式</translation>
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
        <translation>直接相减、相对于 B 的大小，或以 B 的末位单位（ULP）计</translation>
    </message>
</context>
<context>
    <name>DifferencePanel</name>
    <message>
        <source>Plot of the difference</source>
        <translation>差值图形</translation>
    </message>
    <message>
        <source>{difference} at x = {x}</source>
        <translation>{difference}，在 x = {x} 处</translation>
    </message>
    <message>
        <source>A − B</source>
        <translation>A − B</translation>
    </message>
    <message>
        <source>It takes two visible functions</source>
        <translation>需要两个显示中的函数</translation>
    </message>
    <message>
        <source>No difference can be told</source>
        <translation>无法求出差值</translation>
    </message>
    <message>
        <source>The same in all the view</source>
        <translation>在整个视野中相同</translation>
    </message>
    <message>
        <source>The same at all inputs</source>
        <translation>在所有输入处相同</translation>
    </message>
    <message>
        <source>max {difference} at x = {x}</source>
        <translation>最大 {difference}，在 x = {x} 处</translation>
    </message>
    <message>
        <source>max {difference} at input {x}</source>
        <translation>最大 {difference}，在输入 {x} 处</translation>
    </message>
</context>
<context>
    <name>DifferenceRows</name>
    <message>
        <source>Grey lines hold at the present inputs; their tool tips have all digits.</source>
        <translation>灰色文字适用于目前的输入；工具提示中有全部位数。</translation>
    </message>
</context>
<context>
    <name>DifferencesView</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>As &amp;Markdown, with formulas in LaTeX</source>
        <translation>Markdown，公式为 LaTeX(&amp;M)</translation>
    </message>
    <message>
        <source>As a &amp;table for spreadsheets, in all digits</source>
        <translation>电子表格用的表格，含全部位数(&amp;T)</translation>
    </message>
    <message>
        <source>First function</source>
        <translation>第一个函数</translation>
    </message>
    <message>
        <source>Second function</source>
        <translation>第二个函数</translation>
    </message>
    <message>
        <source>Let the two functions change places</source>
        <translation>对调两个函数</translation>
    </message>
    <message>
        <source>Copy the comparison</source>
        <translation>复制比较表</translation>
    </message>
    <message>
        <source>Comparison of two functions</source>
        <translation>两个函数的比较</translation>
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
        <translation>列出概率最高的前几个输入</translation>
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
        <translation>不确定程度相当于多少个等概率的结果</translation>
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
        <source>They are in your own work, which the lesson has put aside. If you do not save them, they are lost.</source>
        <translation>这些更改属于你自己的内容，课程期间先暂存起来了。如果不保存，更改就会丢失。</translation>
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
    <name>ExactSpinBox</name>
    <message>
        <source>“{text}” cannot be used here; {value} stays.</source>
        <translation>这里不能用“{text}”，仍为 {value}。</translation>
    </message>
</context>
<context>
    <name>Examples</name>
    <message>
        <source>q·k of “tired” with eight words, not yet divided by √64</source>
        <translation>“tired”与八个词的 q·k，尚未除以 √64</translation>
    </message>
    <message>
        <source>layer {number}: weights of scale {scale}</source>
        <translation>第 {number} 层：权重的尺度为 {scale}</translation>
    </message>
    <message>
        <source>Sigmoid of four numbers</source>
        <translation>四个数的 sigmoid</translation>
    </message>
    <message>
        <source>the article&apos;s first output, for 2, 3, 5, 6</source>
        <translation>文章的第一个输出，输入为 2, 3, 5, 6</translation>
    </message>
    <message>
        <source>Softmax of four numbers</source>
        <translation>四个数的 softmax</translation>
    </message>
    <message>
        <source>the same inputs share out a whole</source>
        <translation>同样的输入，输出合计为 1</translation>
    </message>
    <message>
        <source>Graph of sigmoid</source>
        <translation>sigmoid 的图形</translation>
    </message>
    <message>
        <source>the whole numbers from 0 to 20</source>
        <translation>0 到 20 的整数</translation>
    </message>
    <message>
        <source>Graph of softmax</source>
        <translation>softmax 的图形</translation>
    </message>
    <message>
        <source>the same numbers; the largest takes most</source>
        <translation>同样的数；最大的占去大半</translation>
    </message>
    <message>
        <source>Attention logits</source>
        <translation>注意力 logit</translation>
    </message>
    <message>
        <source>scaled by √64, and what happens without it</source>
        <translation>除以 √64 缩放，以及不缩放的结果</translation>
    </message>
    <message>
        <source>Saturating network</source>
        <translation>饱和的网络</translation>
    </message>
    <message>
        <source>larger and larger weights, vanishing derivatives</source>
        <translation>权重越来越大，导数消失</translation>
    </message>
    <message>
        <source>Quantised input</source>
        <translation>量化的输入</translation>
    </message>
    <message>
        <source>all 256 steps of int8, scale 1/16: sigmoid and its cheap relatives</source>
        <translation>int8 的全部 256 级，尺度 1/16：sigmoid 与计算开销较小的同类函数</translation>
    </message>
    <message>
        <source>A million normal values</source>
        <translation>一百万个正态随机数</translation>
    </message>
    <message>
        <source>evaluated in the background</source>
        <translation>在后台计算</translation>
    </message>
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
</context>
<context>
    <name>ExportImageDialog</name>
    <message>
        <source>Export image: {view}</source>
        <translation>导出图片：{view}</translation>
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
        <source>Export image: {view}</source>
        <translation>导出图片：{view}</translation>
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
        <translation>极小值 {value}，在 {place} 处</translation>
    </message>
    <message>
        <source>maximum {value} at {place}</source>
        <translation>极大值 {value}，在 {place} 处</translation>
    </message>
    <message>
        <source>point symmetry about ({x}, {y})</source>
        <translation>关于 ({x}, {y}) 中心对称</translation>
    </message>
    <message>
        <source>f({double_x} − x) = {double_y} − f(x): half a turn leaves the graph as it is</source>
        <translation>f({double_x} − x) = {double_y} − f(x)：旋转半圈后图形不变</translation>
    </message>
    <message>
        <source>inflexion at {places}</source>
        <translation>拐点在 {places}</translation>
    </message>
    <message>
        <source>The curve changes the side to which it bends, at {places}</source>
        <translation>曲线在 {places} 处改变弯曲方向</translation>
    </message>
    <message>
        <source>no Lipschitz bound</source>
        <translation>没有利普希茨常数</translation>
    </message>
    <message>
        <source>The slope grows without bound</source>
        <translation>斜率可无限增大</translation>
    </message>
    <message>
        <source>Lipschitz {constant}</source>
        <translation>利普希茨常数 {constant}</translation>
    </message>
    <message>
        <source>Outputs are at most {constant} times as far apart as their inputs</source>
        <translation>输出之间的距离最多是输入之间距离的 {constant} 倍</translation>
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
    <name>Formula</name>
    <message>
        <source>otherwise</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>by</source>
        <translation>对</translation>
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
        <translation>各框架中的名称</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参考文献</translation>
    </message>
    <message>
        <source>Close the explanation</source>
        <translation>关闭函数说明</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>函数说明</translation>
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
        <translation>猫、狗、鸟、鱼</translation>
    </message>
    <message>
        <source>Names of the inputs, in their order, with commas between them</source>
        <translation>按顺序为各输入命名，用逗号分隔</translation>
    </message>
    <message>
        <source>Class labels</source>
        <translation>类别标签</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>/ {count}</translation>
    </message>
    <message>
        <source>Which row or column to show</source>
        <translation>要显示哪一行或哪一列</translation>
    </message>
</context>
<context>
    <name>InputPanel</name>
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
        <source>Look at an example; Undo brings back what was there</source>
        <translation>看一个示例；撤销即可恢复之前的内容</translation>
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
    <name>Jacobian</name>
    <message>
        <source>Sum</source>
        <translation>总和</translation>
    </message>
    <message>
        <source>There are no inputs.</source>
        <translation>没有输入。</translation>
    </message>
    <message>
        <source>{function} needs an even number of inputs, not {count}.</source>
        <translation>{function} 需要偶数个输入，不能是 {count} 个。</translation>
    </message>
    <message>
        <source>Each output of {function} depends on its own input only: a diagonal matrix.</source>
        <translation>{function} 的每个输出只取决于自己的输入：矩阵只有对角线。</translation>
    </message>
    <message>
        <source>Each output of {function} depends on two inputs: its value and its gate.</source>
        <translation>{function} 的每个输出取决于两个输入：值与门控。</translation>
    </message>
    <message>
        <source>Drawn: outputs {rows} and inputs {columns} of {count}; the sums are of all.</source>
        <translation>图中为 {count} 个之中的输出 {rows} 与输入 {columns}；总和包含全部。</translation>
    </message>
    <message>
        <source>Rows sum to 0: adding the same to all inputs changes nothing.</source>
        <translation>各行总和为 0：所有输入加上同一个数，结果不变。</translation>
    </message>
    <message>
        <source>The sums of rows lie between {low} and {high}.</source>
        <translation>各行总和介于 {low} 与 {high} 之间。</translation>
    </message>
    <message>
        <source>Columns sum to 0: what one output gains, others lose.</source>
        <translation>各列总和为 0：一个输出增加多少，其他输出就减少多少。</translation>
    </message>
    <message>
        <source>There is no such derivative at these inputs</source>
        <translation>在这些输入处没有此导数</translation>
    </message>
    <message>
        <source>Raising {input} raises {output}</source>
        <translation>{input} 增大时，{output} 上升</translation>
    </message>
    <message>
        <source>Raising {input} lowers {output}</source>
        <translation>{input} 增大时，{output} 下降</translation>
    </message>
    <message>
        <source>Raising {input} leaves {output} as it is</source>
        <translation>{input} 增大时，{output} 不变</translation>
    </message>
</context>
<context>
    <name>JacobianHead</name>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Log colours</source>
        <translation>对数色阶</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source> of {count}</source>
        <translation> / {count}</translation>
    </message>
    <message>
        <source>Function of the Jacobian</source>
        <translation>雅可比矩阵的函数</translation>
    </message>
    <message>
        <source>Go to an input: its own derivative, on the diagonal</source>
        <translation>转到某个输入：对角线上它自己的导数</translation>
    </message>
    <message>
        <source>Let colours follow the powers of ten: small numbers are seen beside large ones</source>
        <translation>颜色随 10 的幂变化：大数旁边的小数也看得见</translation>
    </message>
</context>
<context>
    <name>JacobianMap</name>
    <message>
        <source>Jacobian: arrow keys go from cell to cell</source>
        <translation>雅可比矩阵：用方向键在单元格之间移动</translation>
    </message>
</context>
<context>
    <name>JacobianPane</name>
    <message>
        <source>Which outputs are drawn</source>
        <translation>图中显示哪些输出</translation>
    </message>
    <message>
        <source>Which inputs are drawn</source>
        <translation>图中显示哪些输入</translation>
    </message>
</context>
<context>
    <name>JacobianView</name>
    <message>
        <source>Working out the derivatives of {count} inputs…</source>
        <translation>正在计算 {count} 个输入的导数…</translation>
    </message>
    <message>
        <source>Not enough memory for the derivatives of so many inputs. Try fewer numbers.</source>
        <translation>内存不足，无法计算这么多输入的导数。请减少数的个数。</translation>
    </message>
</context>
<context>
    <name>Landmarks</name>
    <message>
        <source>minimum</source>
        <translation>极小值</translation>
    </message>
    <message>
        <source>maximum</source>
        <translation>极大值</translation>
    </message>
    <message>
        <source>jump</source>
        <translation>跳跃</translation>
    </message>
    <message>
        <source>kink</source>
        <translation>折点</translation>
    </message>
    <message>
        <source>zero</source>
        <translation>零点</translation>
    </message>
    <message>
        <source>inflexion</source>
        <translation>拐点</translation>
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
        <translation>zh_CN</translation>
    </message>
</context>
<context>
    <name>LessonDots</name>
    <message>
        <source>Step {number} of {count}, {answered} answered</source>
        <translation>第 {number} 步，共 {count} 步，已回答 {answered} 题</translation>
    </message>
</context>
<context>
    <name>LessonPanel</name>
    <message>
        <source>Set up again</source>
        <translation>还原此步骤</translation>
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
        <translation>使用此输入</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Leave the lesson: your own work comes back, and the lesson remembers where it stood</source>
        <translation>离开课程：恢复你自己的内容，课程会记住进度</translation>
    </message>
    <message>
        <source>Your own work comes back when you leave.</source>
        <translation>离开后会恢复你自己的内容。</translation>
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
        <translation>试试 {inputs}</translation>
    </message>
    <message>
        <source>Put these numbers in place of the input; Undo brings it back</source>
        <translation>用这些数替换输入；撤销即可恢复</translation>
    </message>
    <message>
        <source>The textbook formulas give the same digits for these inputs.</source>
        <translation>对这些输入，教科书公式得到的数字相同。</translation>
    </message>
    <message>
        <source>There are too many inputs to look at each of them.</source>
        <translation>输入太多，无法逐个检查。</translation>
    </message>
    <message>
        <source>No textbook formula is known to go wrong here. There is one for {names}.</source>
        <translation>这里没有已知会出错的教科书公式。有这种公式的函数：{names}。</translation>
    </message>
    <message>
        <source>{count} outputs go wrong</source>
        <translation>{count} 个输出出错</translation>
    </message>
    <message>
        <source>{count} output goes wrong</source>
        <translation>{count} 个输出出错</translation>
    </message>
    <message>
        <source>{function} as {formula}: {count}. At {input}: {steps}; the right output is {exact}.</source>
        <translation>{function} 按 {formula} 计算：{count}。在 {input} 处：{steps}；正确的输出是 {exact}。</translation>
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
    <name>Parameter</name>
    <message>
        <source>The slope for negative inputs; 0 gives ReLU, 1 the identity.</source>
        <translation>负输入的斜率；0 为 ReLU，1 为恒等函数。</translation>
    </message>
    <message>
        <source>Divides the inputs: below 1 outputs differ more, above 1 less; at 0 only the extreme counts.</source>
        <translation>输入先除以它：小于 1 时输出差异更大，大于 1 时更小；为 0 时只看极端的输入。</translation>
    </message>
    <message>
        <source>Inputs no farther from 0 than this become 0.</source>
        <translation>与 0 的距离不超过此值的输入变成 0。</translation>
    </message>
    <message>
        <source>The bound that outputs approach; near 0 they stay what they were.</source>
        <translation>输出趋近的界限；在 0 附近保持原值。</translation>
    </message>
    <message>
        <source>How round the corner is: the output at 0 is half the root of it, and 0 gives ReLU.</source>
        <translation>拐角的圆滑程度：0 处的输出是它平方根的一半；0 为 ReLU。</translation>
    </message>
    <message>
        <source>The frequency, in radians for each unit of the input; also the slope at 0.</source>
        <translation>频率，以每单位输入的弧度计；也是 0 处的斜率。</translation>
    </message>
    <message>
        <source>The input at which the output is one half.</source>
        <translation>输出为二分之一时的输入。</translation>
    </message>
    <message>
        <source>The width of the step: the standard deviation of its slope.</source>
        <translation>台阶的宽度：其斜率的标准差。</translation>
    </message>
    <message>
        <source>The slope for negative inputs, which networks learn; here it is fixed.</source>
        <translation>负输入的斜率，由网络学习；此处为固定值。</translation>
    </message>
    <message>
        <source>The least slope for negative inputs that training draws at random.</source>
        <translation>训练时随机抽取的负输入斜率的下限。</translation>
    </message>
    <message>
        <source>The largest slope that training draws; here, as in evaluation, the mean of both is the slope.</source>
        <translation>训练时抽取的斜率的上限；此处如同评估模式，斜率取两者的均值。</translation>
    </message>
    <message>
        <source>The slope of the straight part between 0 and 1.</source>
        <translation>0 与 1 之间直线部分的斜率。</translation>
    </message>
    <message>
        <source>The output for the input 0, before it is limited to [0, 1].</source>
        <translation>输入为 0 时、限制到 [0, 1] 之前的输出。</translation>
    </message>
    <message>
        <source>The least output: smaller inputs are raised to it.</source>
        <translation>最小的输出：较小的输入提高到此值。</translation>
    </message>
    <message>
        <source>The largest output: greater inputs are lowered to it.</source>
        <translation>最大的输出：较大的输入降低到此值。</translation>
    </message>
    <message>
        <source>Multiplies the square.</source>
        <translation>平方项的倍数。</translation>
    </message>
    <message>
        <source>Inputs above it pass unchanged.</source>
        <translation>大于它的输入原样通过。</translation>
    </message>
    <message>
        <source>The output for all inputs that do not exceed the threshold.</source>
        <translation>所有不超过阈值的输入的输出。</translation>
    </message>
    <message>
        <source>Is added before the error function: moves the curve to the left.</source>
        <translation>在误差函数之前加上：使曲线左移。</translation>
    </message>
    <message>
        <source>The coefficient of the square of positive inputs.</source>
        <translation>正输入平方项的系数。</translation>
    </message>
    <message>
        <source>How strongly the negative side bends; far to the left the slope tends to beta minus this.</source>
        <translation>负侧弯曲的程度；远在左侧时，斜率趋近 beta 减去此值。</translation>
    </message>
    <message>
        <source>How early it saturates: outputs stay below 1 divided by the root of it.</source>
        <translation>多早饱和：输出小于 1 除以它的平方根。</translation>
    </message>
    <message>
        <source>How early negative inputs saturate: outputs stay above −1 divided by the root of it.</source>
        <translation>负输入多早饱和：输出大于 −1 除以它的平方根。</translation>
    </message>
    <message>
        <source>Inputs above it pass unchanged, all others give 0.</source>
        <translation>大于它的输入原样通过，其他都为 0。</translation>
    </message>
    <message>
        <source>Outputs tend to minus this for very negative inputs; other values than 1 make a kink at 0.</source>
        <translation>输入非常负时，输出趋近此值的负数；不是 1 时，0 处会有折点。</translation>
    </message>
    <message>
        <source>Outputs tend to minus this for very negative inputs, and there is a kink for no value of it.</source>
        <translation>输入非常负时，输出趋近此值的负数；无论取何值都没有折点。</translation>
    </message>
    <message>
        <source>The depth of the negative side; the default keeps mean and variance over the layers.</source>
        <translation>负侧的深度；默认值使均值与方差在各层间保持不变。</translation>
    </message>
    <message>
        <source>Multiplies all outputs, so that the slope can exceed 1.</source>
        <translation>所有输出的倍数，使斜率可以超过 1。</translation>
    </message>
    <message>
        <source>The slope at 0, on both sides.</source>
        <translation>0 处两侧的斜率。</translation>
    </message>
    <message>
        <source>How sharp the corner is: the larger it is, the closer the curve comes to ReLU.</source>
        <translation>拐角的锐利程度：越大，曲线越接近 ReLU。</translation>
    </message>
    <message>
        <source>How sharp the gate is: 0 gives half the input, 1 SiLU, and large values approach ReLU.</source>
        <translation>门控的锐利程度：0 为输入的一半，1 为 SiLU，越大越接近 ReLU。</translation>
    </message>
    <message>
        <source>What the gate adds to tanh; 1 closes it far to the left.</source>
        <translation>门控在 tanh 上加的数；为 1 时，远在左侧会关闭。</translation>
    </message>
    <message>
        <source>How sharp the gate is.</source>
        <translation>门控的锐利程度。</translation>
    </message>
    <message>
        <source>Multiplies all outputs; 1/2 gives the slope 1 far to the right.</source>
        <translation>所有输出的倍数；1/2 使远在右侧的斜率为 1。</translation>
    </message>
    <message>
        <source>Is added to all outputs, which balances their mean.</source>
        <translation>加到所有输出上，以平衡其均值。</translation>
    </message>
    <message>
        <source>By so much all other inputs move towards 0; equal to lambd it gives soft shrinkage.</source>
        <translation>其他输入都向 0 移动这么多；等于 lambd 时就是软收缩。</translation>
    </message>
    <message>
        <source>The frequency of the ripples; their height is 1 divided by it, and 0 gives the identity.</source>
        <translation>波纹的频率；波纹高度为 1 除以它；0 为恒等函数。</translation>
    </message>
    <message>
        <source>Scales the inputs: the larger it is, the earlier they saturate. Networks learn it.</source>
        <translation>缩放输入：越大越早饱和。由网络学习。</translation>
    </message>
    <message>
        <source>Multiplies the outputs, as in layer normalisation.</source>
        <translation>乘到输出上，如同层归一化。</translation>
    </message>
    <message>
        <source>Is added to the outputs, as in layer normalisation.</source>
        <translation>加到输出上，如同层归一化。</translation>
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
    <name>ParameterSweep</name>
    <message>
        <source>Outputs over a parameter</source>
        <translation>参数变化时的输出</translation>
    </message>
    <message>
        <source>Temperature T</source>
        <translation>温度 T</translation>
    </message>
    <message>
        <source>{parameter} of {function}</source>
        <translation>{function} 的 {parameter}</translation>
    </message>
    <message>
        <source>The sweep is for up to {count} inputs</source>
        <translation>扫描最多支持 {count} 个输入</translation>
    </message>
    <message>
        <source>Type some numbers to see what the parameter does to them</source>
        <translation>输入一些数，看看参数对它们的影响</translation>
    </message>
    <message>
        <source>Add a function that has one, such as softmax with its temperature or swish with its beta.</source>
        <translation>请添加有参数的函数，例如有 temperature 的 softmax，或有 beta 的 swish。</translation>
    </message>
    <message>
        <source>No function is shown.</source>
        <translation>没有显示任何函数。</translation>
    </message>
    <message>
        <source>Nothing to sweep: no parameter in {functions}.</source>
        <translation>无法扫描：{functions} 没有参数。</translation>
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
        <translation>教科书公式</translation>
    </message>
    <message>
        <source>Show what the textbook formulas would give, and where they overflow</source>
        <translation>显示教科书公式会得到什么，以及在何处溢出</translation>
    </message>
    <message>
        <source>Parameter sweep</source>
        <translation>参数扫描</translation>
    </message>
    <message>
        <source>Show the outputs over all values of a parameter, such as the temperature</source>
        <translation>显示输出随某个参数（例如温度）变化的曲线</translation>
    </message>
    <message>
        <source>Which parameter to sweep</source>
        <translation>要扫描的参数</translation>
    </message>
    <message>
        <source>Sum of the outputs</source>
        <translation>输出的总和</translation>
    </message>
    <message>
        <source>one block per input, laid end to end</source>
        <translation>每个输入一段，首尾相接</translation>
    </message>
    <message>
        <source>So long an input can only be changed as text</source>
        <translation>这么长的输入只能以文本修改</translation>
    </message>
</context>
<context>
    <name>ProbabilityPlot</name>
    <message>
        <source>{count} inputs in order of size</source>
        <translation>{count} 个输入，按大小排序</translation>
    </message>
    <message>
        <source>{count} inputs</source>
        <translation>{count} 个输入</translation>
    </message>
    <message>
        <source>Add a function, or show one with the eye beside its name</source>
        <translation>添加函数，或单击名称旁的眼睛来显示</translation>
    </message>
    <message>
        <source>Type some numbers to see their bars</source>
        <translation>输入一些数，即可看到条形</translation>
    </message>
    <message>
        <source>Bars of the outputs, one group for each input</source>
        <translation>输出的条形图，每个输入一组</translation>
    </message>
    <message>
        <source>Left and right select an input, up and down change it</source>
        <translation>左右键选择输入，上下键更改其值</translation>
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
    <name>QuestionBox</name>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>显示答案</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>一个数</translation>
    </message>
    <message>
        <source>✓ That is it.</source>
        <translation>✓ 答对了。</translation>
    </message>
    <message>
        <source>Write a number, such as 0.25.</source>
        <translation>请写一个数，例如 0.25。</translation>
    </message>
    <message>
        <source>Not quite.</source>
        <translation>不太对。</translation>
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
    <name>ReferenceList</name>
    <message>
        <source>Read it</source>
        <translation>阅读全文</translation>
    </message>
    <message>
        <source>Open {url} in the browser</source>
        <translation>在浏览器中打开 {url}</translation>
    </message>
    <message>
        <source>Copy BibTeX</source>
        <translation>复制 BibTeX</translation>
    </message>
    <message>
        <source>Copy the entry {key} for a bibliography</source>
        <translation>复制参考文献条目 {key}</translation>
    </message>
    <message>
        <source>Copy BibTeX of {names} {year}</source>
        <translation>复制 {names} {year} 的 BibTeX</translation>
    </message>
    <message>
        <source>Copied the BibTeX entry {key}</source>
        <translation>已复制 BibTeX 条目 {key}</translation>
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
        <translation>行</translation>
    </message>
    <message>
        <source>column</source>
        <translation>列</translation>
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
        <source>Show the table</source>
        <translation>显示表格</translation>
    </message>
    <message>
        <source>Hide the table</source>
        <translation>隐藏表格</translation>
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
    <name>SaturationBar</name>
    <message>
        <source>Threshold of saturation</source>
        <translation>饱和的阈值</translation>
    </message>
    <message>
        <source>Slopes smaller than this count as vanished; any positive number</source>
        <translation>小于此值的斜率视为消失；可用任何正数</translation>
    </message>
    <message>
        <source>{function} is saturated where |f′(x)| &lt;</source>
        <translation>{function} 的饱和区：|f′(x)| &lt;</translation>
    </message>
    <message>
        <source>{count} of {total} inputs is saturated</source>
        <translation>{total} 个输入中有 {count} 个饱和</translation>
    </message>
    <message>
        <source>{count} of {total} inputs are saturated</source>
        <translation>{total} 个输入中有 {count} 个饱和</translation>
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
        <translation>无法解读“{text}”。</translation>
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
        <source>Shift+Left, Right</source>
        <translation>Shift+←、→</translation>
    </message>
    <message>
        <source>Crosshair to the next point of interest</source>
        <translation>十字光标移到下一个特征点</translation>
    </message>
    <message>
        <source>Shift+click, Space</source>
        <translation>Shift+单击、空格键</translation>
    </message>
    <message>
        <source>Pin the crosshair: from there it measures Δx, Δy and the slope</source>
        <translation>固定十字光标：从该处测量 Δx、Δy 与斜率</translation>
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
        <source>Unpin, then hide the crosshair</source>
        <translation>取消固定，再隐藏十字光标</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>条形图</translation>
    </message>
    <message>
        <source>Drag a bar</source>
        <translation>拖动条形</translation>
    </message>
    <message>
        <source>Change its input until the bar ends there</source>
        <translation>更改其输入，使条形止于该处</translation>
    </message>
    <message>
        <source>Wheel over a bar</source>
        <translation>在条形上转动滚轮</translation>
    </message>
    <message>
        <source>Change its input by 0.1; with Shift by 0.01, with Ctrl by 1</source>
        <translation>输入每次更改 0.1；按住 Shift 为 0.01，Ctrl 为 1</translation>
    </message>
    <message>
        <source>Select the next input</source>
        <translation>选择下一个输入</translation>
    </message>
    <message>
        <source>Change the selected input, or the temperature</source>
        <translation>更改所选的输入或温度</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>热图</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>方向键</translation>
    </message>
    <message>
        <source>Go to the next cell; Page Up and Page Down go ten rows</source>
        <translation>移到下一格；Page Up 与 Page Down 移动十行</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home、End</translation>
    </message>
    <message>
        <source>First or last input; with Ctrl the corner</source>
        <translation>第一个或最后一个输入；加 Ctrl 为角落</translation>
    </message>
    <message>
        <source>Move a large matrix up or down; with Shift sideways</source>
        <translation>上下移动大矩阵；加 Shift 左右移动</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>函数</translation>
    </message>
    <message>
        <source>Enter in the search</source>
        <translation>在搜索框按 Enter</translation>
    </message>
    <message>
        <source>Add the first match</source>
        <translation>添加第一个匹配的函数</translation>
    </message>
    <message>
        <source>Down in the search</source>
        <translation>在搜索框按 ↓</translation>
    </message>
    <message>
        <source>Go into the list</source>
        <translation>进入列表</translation>
    </message>
    <message>
        <source>Space in the plot list</source>
        <translation>在图中函数列表按空格键</translation>
    </message>
    <message>
        <source>Show or hide</source>
        <translation>显示或隐藏</translation>
    </message>
    <message>
        <source>Delete in the plot list</source>
        <translation>在图中函数列表按 Delete</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>1, 2, 3</source>
        <translation>1、2、3</translation>
    </message>
    <message>
        <source>Give that answer</source>
        <translation>选择该答案</translation>
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
        <translation>按键与手势</translation>
    </message>
</context>
<context>
    <name>SnippetButton</name>
    <message>
        <source>Copy as</source>
        <translation>复制为</translation>
    </message>
    <message>
        <source>Copy this function with its present parameters, to paste it into a text or a program</source>
        <translation>复制此函数与当前的参数，以粘贴到文档或程序中</translation>
    </message>
    <message>
        <source>&amp;ONNX node</source>
        <translation>ONNX 节点(&amp;O)</translation>
    </message>
    <message>
        <source>{language} has no such function</source>
        <translation>{language} 没有这个函数</translation>
    </message>
    <message>
        <source>{language} has this function, but not with these parameters</source>
        <translation>{language} 有这个函数，但不支持这些参数</translation>
    </message>
    <message>
        <source>The formula, with the present parameters stated</source>
        <translation>公式，并注明当前的参数</translation>
    </message>
    <message>
        <source>Source text with the present parameters that checks itself against golden values</source>
        <translation>含当前参数的源代码，会与标准值比对以自我检查</translation>
    </message>
    <message>
        <source>Copied {function} as {language}</source>
        <translation>已将 {function} 复制为 {language}</translation>
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
    <name>Use</name>
    <message>
        <source>Activation function of hidden layers</source>
        <translation>隐藏层的激活函数</translation>
    </message>
    <message>
        <source>Activation function of hidden layers, deep ones too</source>
        <translation>隐藏层的激活函数，深层网络也适用</translation>
    </message>
    <message>
        <source>Activation function of the feed-forward blocks of transformers</source>
        <translation>Transformer 前馈模块的激活函数</translation>
    </message>
    <message>
        <source>Activation function and gates of small networks, also in whole numbers</source>
        <translation>小型网络的激活函数与门控，也适合整数运算</translation>
    </message>
    <message>
        <source>Output layer, and the weights of attention within the network</source>
        <translation>输出层，以及网络内部的注意力权重</translation>
    </message>
    <message>
        <source>Last step before the loss, in the place of the probability itself</source>
        <translation>损失之前的最后一步，代替概率本身</translation>
    </message>
    <message>
        <source>Bounded signals: gates, and targets between two limits</source>
        <translation>有界的信号：门控，以及介于两个界限之间的目标</translation>
    </message>
    <message>
        <source>Activation function, gates, or an output with limits</source>
        <translation>激活函数、门控，或有界限的输出</translation>
    </message>
    <message>
        <source>Features that are there or not: sparse hidden units</source>
        <translation>非有即无的特征：稀疏的隐藏单元</translation>
    </message>
    <message>
        <source>Hidden units whose mean stays near 0 without normalisation</source>
        <translation>无需归一化，均值就保持在 0 附近的隐藏单元</translation>
    </message>
    <message>
        <source>Quantities that must be positive, and rectifiers without a kink</source>
        <translation>必须为正的量，以及没有折点的整流函数</translation>
    </message>
    <message>
        <source>Hidden layers, or an output such as a variance or a rate</source>
        <translation>隐藏层，或方差、速率之类的输出</translation>
    </message>
    <message>
        <source>Smooth hidden units that let some gradient pass left of 0</source>
        <translation>光滑的隐藏单元，在 0 的左侧仍让部分梯度通过</translation>
    </message>
    <message>
        <source>Removing noise: small values become 0, or nearly so</source>
        <translation>去除噪声：小的值变成 0 或接近 0</translation>
    </message>
    <message>
        <source>Between layers, in sparse coding and unrolled optimisers</source>
        <translation>层与层之间，用于稀疏编码与展开的优化算法</translation>
    </message>
    <message>
        <source>Signals that repeat, and fine detail of pictures and sounds</source>
        <translation>重复的信号，以及图片与声音的细节</translation>
    </message>
    <message>
        <source>Activation function of networks that stand for a signal</source>
        <translation>用网络表示信号时的激活函数</translation>
    </message>
    <message>
        <source>Keeping activations in bounds without statistics of the batch</source>
        <translation>不用批次统计量，就让激活值保持在界限内</translation>
    </message>
    <message>
        <source>In the place of a normalisation layer of a transformer</source>
        <translation>代替 Transformer 的归一化层</translation>
    </message>
    <message>
        <source>One choice among several: weights or scores that depend on each other</source>
        <translation>多选一：彼此相关的权重或得分</translation>
    </message>
    <message>
        <source>Features that are let through by a gate of their own</source>
        <translation>由自身的门控放行的特征</translation>
    </message>
    <message>
        <source>Hidden layers, with twice the weights: one half is the gate of the other</source>
        <translation>隐藏层，权重加倍：一半是另一半的门控</translation>
    </message>
    <message>
        <source>Binary classification, as in logistic regression, and multi-label: each output is a yes or no by itself. In statistics it is a cumulative distribution</source>
        <translation>二分类（如逻辑回归）与多标签分类：每个输出各自判断是或否。在统计学中是累积分布函数</translation>
    </message>
    <message>
        <source>Activation function of artificial neurons; today at the output, and in gates</source>
        <translation>人工神经元的激活函数；如今用于输出与门控</translation>
    </message>
    <message>
        <source>Multi-class classification, as in multinomial logistic regression: the class with the highest probability is the answer</source>
        <translation>多分类（如多项逻辑回归）：概率最高的类别就是答案</translation>
    </message>
    <message>
        <source>Different layers: the output of a classifier, and attention within the network</source>
        <translation>不同的层：分类器的输出，以及网络内部的注意力</translation>
    </message>
    <message>
        <source>Loss of a binary or multi-label classifier</source>
        <translation>二分类或多标签分类器的损失</translation>
    </message>
    <message>
        <source>Gates where an exponential is too expensive</source>
        <translation>指数运算开销过大时的门控</translation>
    </message>
    <message>
        <source>Signals of both signs within −1 and 1, such as actions and audio</source>
        <translation>介于 −1 与 1 之间、有正有负的信号，例如动作与音频</translation>
    </message>
    <message>
        <source>Hidden state of recurrent networks, and outputs with limits</source>
        <translation>循环网络的隐藏状态，以及有界限的输出</translation>
    </message>
    <message>
        <source>A hard yes or no; not trainable, as its slope is 0</source>
        <translation>非是即否；斜率为 0，因此无法训练</translation>
    </message>
    <message>
        <source>The first perceptrons; today decisions after the training</source>
        <translation>最早的感知机；如今用于训练后的判断</translation>
    </message>
    <message>
        <source>Keeping logits within limits</source>
        <translation>把 logit 限制在界限内</translation>
    </message>
    <message>
        <source>Before the softmax of attention or of the output</source>
        <translation>在注意力或输出的 softmax 之前</translation>
    </message>
    <message>
        <source>Nearness to a place: large only around 0</source>
        <translation>与某处的接近程度：只在 0 附近较大</translation>
    </message>
    <message>
        <source>Hidden layer of radial basis function networks</source>
        <translation>径向基函数网络的隐藏层</translation>
    </message>
    <message>
        <source>Regression: any real number</source>
        <translation>回归：任何实数</translation>
    </message>
    <message>
        <source>Output layer; between layers it would join them into one</source>
        <translation>输出层；放在层与层之间，会使它们合而为一</translation>
    </message>
    <message>
        <source>The first choice for hidden units: cheap and sparse</source>
        <translation>隐藏单元的首选：计算开销小，输出稀疏</translation>
    </message>
    <message>
        <source>Hidden units with an upper limit, for numbers of few bits</source>
        <translation>有上限的隐藏单元，适合低比特数值</translation>
    </message>
    <message>
        <source>Quantities that must be positive and may span many magnitudes</source>
        <translation>必须为正、可跨越多个数量级的量</translation>
    </message>
    <message>
        <source>Output layer, for a rate or a variance</source>
        <translation>输出层，用于速率或方差</translation>
    </message>
    <message>
        <source>Smooth hidden units of language and vision models</source>
        <translation>语言与视觉模型的光滑隐藏单元</translation>
    </message>
    <message>
        <source>Smooth hidden units of vision and language models</source>
        <translation>视觉与语言模型的光滑隐藏单元</translation>
    </message>
    <message>
        <source>Convolutional layers, and the gates of SwiGLU</source>
        <translation>卷积层，以及 SwiGLU 的门控</translation>
    </message>
    <message>
        <source>Swish where an exponential is too expensive</source>
        <translation>指数运算开销过大时的 Swish</translation>
    </message>
    <message>
        <source>Loss of a multi-class classifier: the log-likelihood</source>
        <translation>多分类器的损失：对数似然</translation>
    </message>
    <message>
        <source>One choice among costs or distances: the smallest is the answer</source>
        <translation>从代价或距离中选一：最小的就是答案</translation>
    </message>
    <message>
        <source>Output layer, where scores are costs</source>
        <translation>得分代表代价的输出层</translation>
    </message>
    <message>
        <source>Attention that may also choose nothing</source>
        <translation>也可以什么都不选的注意力</translation>
    </message>
    <message>
        <source>Weights of attention within the network</source>
        <translation>网络内部的注意力权重</translation>
    </message>
    <message>
        <source>The decision itself: one class, without degrees; not trainable</source>
        <translation>判断本身：只选一个类别，没有程度之分；无法训练</translation>
    </message>
    <message>
        <source>After the training, behind the output layer</source>
        <translation>训练之后，接在输出层后面</translation>
    </message>
    <message>
        <source>Multi-class, with unlikely classes at exactly 0</source>
        <translation>多分类，不太可能的类别恰好为 0</translation>
    </message>
    <message>
        <source>Multi-class, between softmax and sparsemax</source>
        <translation>多分类，介于 softmax 与 sparsemax 之间</translation>
    </message>
    <message>
        <source>Hidden units that compete, so that they are easier to interpret</source>
        <translation>互相竞争、因此较易解读的隐藏单元</translation>
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
    <message>
        <source>Points</source>
        <translation>特征点</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>饱和区</translation>
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
        <translation>键入</translation>
    </message>
    <message>
        <source>Change input</source>
        <translation>更改输入</translation>
    </message>
    <message>
        <source>Class labels</source>
        <translation>类别标签</translation>
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
    <message>
        <source>Example</source>
        <translation>示例</translation>
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
