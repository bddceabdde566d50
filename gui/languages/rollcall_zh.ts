<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
  <context>
    <name>Rollcall</name>
    <message>
      <source>&amp;About Rollcall</source>
      <translation>关于 Rollcall(&amp;A)</translation>
    </message>
    <message>
      <source>&amp;Add</source>
      <translation>添加(&amp;A)</translation>
    </message>
    <message>
      <source>&amp;Add by hand…</source>
      <translation>手动添加(&amp;A)…</translation>
    </message>
    <message>
      <source>&amp;Address…</source>
      <translation>地址(&amp;A)…</translation>
    </message>
    <message>
      <source>&amp;Add…</source>
      <translation>添加(&amp;A)…</translation>
    </message>
    <message>
      <source>&amp;Attendance…</source>
      <translation>考勤(&amp;A)…</translation>
    </message>
    <message>
      <source>&amp;Camera</source>
      <translation>摄像头(&amp;C)</translation>
    </message>
    <message>
      <source>&amp;Cancel</source>
      <translation>取消(&amp;C)</translation>
    </message>
    <message>
      <source>&amp;Check the gallery…</source>
      <translation>检查人像库(&amp;C)…</translation>
    </message>
    <message>
      <source>&amp;Choose a folder…</source>
      <translation>选择文件夹(&amp;C)…</translation>
    </message>
    <message>
      <source>&amp;Choose people…</source>
      <translation>选择人员(&amp;C)…</translation>
    </message>
    <message>
      <source>&amp;Clear</source>
      <translation>清空(&amp;C)</translation>
    </message>
    <message>
      <source>&amp;Clear this list</source>
      <translation>清空此列表(&amp;C)</translation>
    </message>
    <message>
      <source>&amp;Close</source>
      <translation>关闭(&amp;C)</translation>
    </message>
    <message>
      <source>&amp;Close the window</source>
      <translation>关闭窗口(&amp;C)</translation>
    </message>
    <message>
      <source>&amp;Compare</source>
      <translation>比较(&amp;C)</translation>
    </message>
    <message>
      <source>&amp;Continue</source>
      <translation>继续(&amp;C)</translation>
    </message>
    <message>
      <source>&amp;Copy the face as a picture</source>
      <translation>将人脸复制为图片(&amp;C)</translation>
    </message>
    <message>
      <source>&amp;Correct a face</source>
      <translation>更正人脸(&amp;C)</translation>
    </message>
    <message>
      <source>&amp;Dark</source>
      <translation>深色(&amp;D)</translation>
    </message>
    <message>
      <source>&amp;Days</source>
      <translation>按天(&amp;D)</translation>
    </message>
    <message>
      <source>&amp;Demo</source>
      <translation>演示(&amp;D)</translation>
    </message>
    <message>
      <source>&amp;Directory…</source>
      <translation>通讯录(&amp;D)…</translation>
    </message>
    <message>
      <source>&amp;Done</source>
      <translation>完成(&amp;D)</translation>
    </message>
    <message>
      <source>&amp;Download…</source>
      <translation>下载(&amp;D)…</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>编辑(&amp;E)</translation>
    </message>
    <message>
      <source>&amp;Enter by hand…</source>
      <translation>手动录入(&amp;E)…</translation>
    </message>
    <message>
      <source>&amp;Erase for good…</source>
      <translation>永久清除(&amp;E)…</translation>
    </message>
    <message>
      <source>&amp;Export…</source>
      <translation>导出(&amp;E)…</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>文件(&amp;F)</translation>
    </message>
    <message>
      <source>&amp;Findings</source>
      <translation>问题(&amp;F)</translation>
    </message>
    <message>
      <source>&amp;First steps…</source>
      <translation>快速入门(&amp;F)…</translation>
    </message>
    <message>
      <source>&amp;From</source>
      <translation>生效日期(&amp;F)</translation>
    </message>
    <message>
      <source>&amp;Full screen</source>
      <translation>全屏(&amp;F)</translation>
    </message>
    <message>
      <source>&amp;Go on</source>
      <translation>继续(&amp;G)</translation>
    </message>
    <message>
      <source>&amp;Groups and schedules…</source>
      <translation>组和时间表(&amp;G)…</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>帮助(&amp;H)</translation>
    </message>
    <message>
      <source>&amp;How good is it…</source>
      <translation>效果如何(&amp;H)…</translation>
    </message>
    <message>
      <source>&amp;Ignore this face</source>
      <translation>忽略这张人脸(&amp;I)</translation>
    </message>
    <message>
      <source>&amp;Import</source>
      <translation>导入(&amp;I)</translation>
    </message>
    <message>
      <source>&amp;Import a folder of people…</source>
      <translation>导入人员文件夹(&amp;I)…</translation>
    </message>
    <message>
      <source>&amp;Import file…</source>
      <translation>导入文件(&amp;I)…</translation>
    </message>
    <message>
      <source>&amp;Keep watching</source>
      <translation>继续监看(&amp;K)</translation>
    </message>
    <message>
      <source>&amp;Keep watching when the window is closed</source>
      <translation>窗口关闭后继续监看(&amp;K)</translation>
    </message>
    <message>
      <source>&amp;Keys</source>
      <translation>按键(&amp;K)</translation>
    </message>
    <message>
      <source>&amp;Kiosk</source>
      <translation>自助终端模式(&amp;K)</translation>
    </message>
    <message>
      <source>&amp;Light</source>
      <translation>浅色(&amp;L)</translation>
    </message>
    <message>
      <source>&amp;Measure</source>
      <translation>测量(&amp;M)</translation>
    </message>
    <message>
      <source>&amp;Merge into…</source>
      <translation>合并到(&amp;M)…</translation>
    </message>
    <message>
      <source>&amp;Mirror</source>
      <translation>镜像(&amp;M)</translation>
    </message>
    <message>
      <source>&amp;Models and licences…</source>
      <translation>模型与许可证(&amp;M)…</translation>
    </message>
    <message>
      <source>&amp;Move to somebody else…</source>
      <translation>移给其他人(&amp;M)…</translation>
    </message>
    <message>
      <source>&amp;My own people</source>
      <translation>我自己的人员(&amp;M)</translation>
    </message>
    <message>
      <source>&amp;Name or correct…</source>
      <translation>命名或更正(&amp;N)…</translation>
    </message>
    <message>
      <source>&amp;Network cameras…</source>
      <translation>网络摄像头(&amp;N)…</translation>
    </message>
    <message>
      <source>&amp;New training…</source>
      <translation>新建训练(&amp;N)…</translation>
    </message>
    <message>
      <source>&amp;Note</source>
      <translation>备注(&amp;N)</translation>
    </message>
    <message>
      <source>&amp;Open</source>
      <translation>打开(&amp;O)</translation>
    </message>
    <message>
      <source>&amp;Open folder</source>
      <translation>打开文件夹(&amp;O)</translation>
    </message>
    <message>
      <source>&amp;Open what was saved</source>
      <translation>打开保存结果(&amp;O)</translation>
    </message>
    <message>
      <source>&amp;Operators…</source>
      <translation>操作员(&amp;O)…</translation>
    </message>
    <message>
      <source>&amp;Paste a picture of somebody</source>
      <translation>粘贴某人的照片(&amp;P)</translation>
    </message>
    <message>
      <source>&amp;Pause</source>
      <translation>暂停(&amp;P)</translation>
    </message>
    <message>
      <source>&amp;Play again</source>
      <translation>重新播放(&amp;P)</translation>
    </message>
    <message>
      <source>&amp;Print…</source>
      <translation>打印(&amp;P)…</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>退出(&amp;Q)</translation>
    </message>
    <message>
      <source>&amp;Read a file…</source>
      <translation>读取文件(&amp;R)…</translation>
    </message>
    <message>
      <source>&amp;Recent</source>
      <translation>最近使用(&amp;R)</translation>
    </message>
    <message>
      <source>&amp;Record</source>
      <translation>录制(&amp;R)</translation>
    </message>
    <message>
      <source>&amp;Register</source>
      <translation>登记(&amp;R)</translation>
    </message>
    <message>
      <source>&amp;Register somebody from the camera…</source>
      <translation>用摄像头登记人员(&amp;R)…</translation>
    </message>
    <message>
      <source>&amp;Registering people</source>
      <translation>登记人员(&amp;R)</translation>
    </message>
    <message>
      <source>&amp;Remove</source>
      <translation>移除(&amp;R)</translation>
    </message>
    <message>
      <source>&amp;Remove…</source>
      <translation>移除(&amp;R)…</translation>
    </message>
    <message>
      <source>&amp;Rename…</source>
      <translation>重命名(&amp;R)…</translation>
    </message>
    <message>
      <source>&amp;Rename…	F2</source>
      <translation>重命名(&amp;R)…	F2</translation>
    </message>
    <message>
      <source>&amp;Restore</source>
      <translation>恢复(&amp;R)</translation>
    </message>
    <message numerus="yes">
      <source>&amp;Restore {n} pictures</source>
      <extracomment>For 1: &amp;Restore {n} picture</extracomment>
      <translation>
        <numerusform>恢复 {n} 张照片(&amp;R)</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;Revert all</source>
      <translation>全部还原(&amp;R)</translation>
    </message>
    <message>
      <source>&amp;Save</source>
      <translation>保存(&amp;S)</translation>
    </message>
    <message>
      <source>&amp;Save as PDF…</source>
      <translation>另存为 PDF(&amp;S)…</translation>
    </message>
    <message>
      <source>&amp;Save the picture</source>
      <translation>保存画面(&amp;S)</translation>
    </message>
    <message>
      <source>&amp;Search again</source>
      <translation>重新搜索(&amp;S)</translation>
    </message>
    <message>
      <source>&amp;Set aside and removed</source>
      <translation>已搁置和已移除(&amp;S)</translation>
    </message>
    <message>
      <source>&amp;Set aside and removed ({count})</source>
      <translation>已搁置和已移除（{count}）(&amp;S)</translation>
    </message>
    <message>
      <source>&amp;Settings…</source>
      <translation>设置(&amp;S)…</translation>
    </message>
    <message>
      <source>&amp;Show Rollcall</source>
      <translation>显示 Rollcall(&amp;S)</translation>
    </message>
    <message>
      <source>&amp;Sightings</source>
      <translation>出现记录(&amp;S)</translation>
    </message>
    <message>
      <source>&amp;Sign in</source>
      <translation>签到(&amp;S)</translation>
    </message>
    <message>
      <source>&amp;Sort</source>
      <translation>分组(&amp;S)</translation>
    </message>
    <message>
      <source>&amp;Strangers…</source>
      <translation>陌生人(&amp;S)…</translation>
    </message>
    <message>
      <source>&amp;Swap left and right</source>
      <translation>左右互换(&amp;S)</translation>
    </message>
    <message>
      <source>&amp;Take from the camera</source>
      <translation>从摄像头拍摄(&amp;T)</translation>
    </message>
    <message>
      <source>&amp;Take picture</source>
      <translation>拍照(&amp;T)</translation>
    </message>
    <message>
      <source>&amp;Tools</source>
      <translation>工具(&amp;T)</translation>
    </message>
    <message>
      <source>&amp;Totals</source>
      <translation>合计(&amp;T)</translation>
    </message>
    <message>
      <source>&amp;Train</source>
      <translation>训练(&amp;T)</translation>
    </message>
    <message>
      <source>&amp;Train recognition…</source>
      <translation>训练识别(&amp;T)…</translation>
    </message>
    <message>
      <source>&amp;Turn, mirror and shape</source>
      <translation>旋转、镜像和画面比例(&amp;T)</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>撤销(&amp;U)</translation>
    </message>
    <message>
      <source>&amp;Undo: {change}</source>
      <translation>撤销(&amp;U)：{change}</translation>
    </message>
    <message>
      <source>&amp;Unlock</source>
      <translation>解锁(&amp;U)</translation>
    </message>
    <message>
      <source>&amp;Upside down (180°)</source>
      <translation>上下颠倒 (180°)(&amp;U)</translation>
    </message>
    <message>
      <source>&amp;Use it</source>
      <translation>使用(&amp;U)</translation>
    </message>
    <message>
      <source>&amp;Verify</source>
      <translation>验证(&amp;V)</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>视图(&amp;V)</translation>
    </message>
    <message>
      <source>&amp;Who</source>
      <translation>人员(&amp;W)</translation>
    </message>
    <message>
      <source>&amp;Who do I look like?</source>
      <translation>我像谁？(&amp;W)</translation>
    </message>
    <message>
      <source>&amp;Withdraw consent…</source>
      <translation>撤回同意(&amp;W)…</translation>
    </message>
    <message>
      <source>&amp;Withdraw…</source>
      <translation>撤回(&amp;W)…</translation>
    </message>
    <message>
      <source>&amp;Workbench</source>
      <translation>工作台(&amp;W)</translation>
    </message>
    <message>
      <source>'{address}' is no address that starts with {allowed}.</source>
      <translation>“{address}”不是以 {allowed} 开头的地址。</translation>
    </message>
    <message>
      <source>'{name}' cannot be the name of something trained; use letters and digits.</source>
      <translation>“{name}”不能用作训练结果的名称；请使用字母和数字。</translation>
    </message>
    <message>
      <source>'{name}' looks like '{registered}', who is registered; give another name, as with a surname.</source>
      <translation>“{name}”与已登记的“{registered}”看起来太像；请换一个名字，例如加上姓氏。</translation>
    </message>
    <message>
      <source>'{person}' is the name of a folder of the system, in which no pictures are looked for; choose another.</source>
      <translation>“{person}”是系统文件夹的名称，不会在其中查找照片；请另选一个名字。</translation>
    </message>
    <message>
      <source>'{person}' is what programs call a copy of '{original}'; choose another name.</source>
      <translation>“{person}”是程序给“{original}”的副本起的名称；请另选一个名字。</translation>
    </message>
    <message>
      <source>'{spec}' cannot be read ({error}). {usage}</source>
      <translation>无法读取“{spec}”（{error}）。{usage}</translation>
    </message>
    <message>
      <source>'{spec}' is neither a file nor a folder. {usage}</source>
      <translation>“{spec}”既不是文件也不是文件夹。{usage}</translation>
    </message>
    <message>
      <source>'{spec}' is no recogniser: write nearest, double, head:NAME or ensemble:NAME.</source>
      <translation>“{spec}”不是识别器：请填写 nearest、double、head:名称 或 ensemble:名称。</translation>
    </message>
    <message>
      <source>(no source yet)</source>
      <translation>（尚无来源）</translation>
    </message>
    <message>
      <source>0 is an identical face, and up to {threshold:.2f} a face gets the name.</source>
      <translation>0 表示人脸完全相同；距离不超过 {threshold:.2f} 时，人脸会得到该姓名。</translation>
    </message>
    <message>
      <source>1 in {low} to 1 in {high}</source>
      <translation>每 {low} 位 1 位至每 {high} 位 1 位</translation>
    </message>
    <message>
      <source>127.0.0.1 is this computer alone; another address needs a certificate.</source>
      <translation>127.0.0.1 仅限这台计算机；其他地址需要证书。</translation>
    </message>
    <message>
      <source>180°, upside down</source>
      <translation>180°，上下颠倒</translation>
    </message>
    <message>
      <source>270°, a quarter to the left</source>
      <translation>270°，向左转四分之一圈</translation>
    </message>
    <message>
      <source>90°, a quarter to the right</source>
      <translation>90°，向右转四分之一圈</translation>
    </message>
    <message>
      <source>95 %: {interval}</source>
      <translation>95% 区间：{interval}</translation>
    </message>
    <message>
      <source>&lt;b&gt;A game.&lt;/b&gt; It shows whose face is nearest, however far that is. It does not say who somebody is.</source>
      <translation>&lt;b&gt;仅供娱乐。&lt;/b&gt;它显示与谁的脸最接近，无论相差多远。它并不说明此人是谁。</translation>
    </message>
    <message>
      <source>A PIN or passphrase has {least} to {most} characters.</source>
      <translation>PIN 码或密码短语应有 {least} 到 {most} 个字符。</translation>
    </message>
    <message>
      <source>A bad picture, or a picture of somebody else, leads to wrong names. Nothing is deleted here: what is set aside or removed can be restored.</source>
      <translation>质量差的照片或他人的照片会导致认错人。这里不会删除任何内容：搁置或移除的照片都可以恢复。</translation>
    </message>
    <message>
      <source>A camera or a program gave it this name; rename it to the person's name, or put it into a folder of that name.</source>
      <translation>这个名称是摄像头或程序起的；请将其改为此人的姓名，或放入以此人姓名命名的文件夹。</translation>
    </message>
    <message>
      <source>A change needs the header X-CSRF-Token of the page: open the page again.</source>
      <translation>更改需要页面的 X-CSRF-Token 标头：请重新打开页面。</translation>
    </message>
    <message>
      <source>A consent has to end later than now.</source>
      <translation>同意的截止时间必须晚于现在。</translation>
    </message>
    <message>
      <source>A consent needs the name that the person typed, or their signature.</source>
      <translation>同意需要本人输入的姓名或本人的签名。</translation>
    </message>
    <message>
      <source>A consent without recognition is for nothing: without it a face is ignored anyway.</source>
      <translation>不包含识别的同意没有意义：没有它，人脸本来就会被忽略。</translation>
    </message>
    <message>
      <source>A correction says why: give it a note.</source>
      <translation>更正须说明原因：请填写备注。</translation>
    </message>
    <message>
      <source>A damaged copy could not be deleted, and may still hold what was erased: delete {file} yourself ({error}).</source>
      <translation>一份损坏的副本无法删除，其中可能仍保留已清除的内容：请自行删除 {file}（{error}）。</translation>
    </message>
    <message>
      <source>A detector finds the faces of a picture; an embedder tells them apart. Each was trained by somebody on somebody's pictures, and its licence says what it may be used for. Nothing is downloaded without your consent.</source>
      <translation>检测器在照片中查找人脸，特征提取器区分不同的人脸。每个模型都由他人用他人的照片训练而成，其许可证规定了允许的用途。未经您同意，不会下载任何内容。</translation>
    </message>
    <message>
      <source>A double click opens a picture</source>
      <translation>双击可打开照片</translation>
    </message>
    <message>
      <source>A double click opens the picture</source>
      <translation>双击可打开照片</translation>
    </message>
    <message>
      <source>A face against a person's pictures: average, nearest, normalised or margin (docs/accuracy.md).</source>
      <translation>如何将人脸与某人的照片比较：average、nearest、normalised 或 margin（docs/accuracy.md）。</translation>
    </message>
    <message>
      <source>A face ignored</source>
      <translation>忽略了一张人脸</translation>
    </message>
    <message>
      <source>A face that Rollcall keeps: it is not sealed.</source>
      <translation>Rollcall 保存的人脸：未加密。</translation>
    </message>
    <message>
      <source>A file of people: vCard, LDIF or CSV</source>
      <translation>人员文件：vCard、LDIF 或 CSV</translation>
    </message>
    <message>
      <source>A file that is not Rollcall's.</source>
      <translation>不属于 Rollcall 的文件。</translation>
    </message>
    <message>
      <source>A folder of people to compare with; it is only read</source>
      <translation>用于比较的人员文件夹；只会读取</translation>
    </message>
    <message>
      <source>A folder of photos goes with a .csv file.</source>
      <translation>照片文件夹只能与 .csv 文件配合使用。</translation>
    </message>
    <message>
      <source>A folder of photos in which a photo manager has named the faces</source>
      <translation>已由照片管理软件为人脸标注姓名的照片文件夹</translation>
    </message>
    <message>
      <source>A folder of photos; it is only read</source>
      <translation>照片文件夹；只会读取</translation>
    </message>
    <message>
      <source>A folder of pictures that are called by the ids</source>
      <translation>其中的照片以 ID 命名的文件夹</translation>
    </message>
    <message>
      <source>A game: the most similar person of your gallery, however different the faces are. It does not say who somebody is.</source>
      <translation>仅供娱乐：显示人像库中最相似的人，无论两张脸相差多大。它并不说明此人是谁。</translation>
    </message>
    <message>
      <source>A game: the most similar person, however different</source>
      <translation>仅供娱乐：最相似的人，无论相差多大</translation>
    </message>
    <message>
      <source>A game: the nearest faces, however far. It does not say who somebody is.</source>
      <translation>仅供娱乐：显示最接近的人脸，无论相差多大。它并不说明此人是谁。</translation>
    </message>
    <message>
      <source>A name cannot begin or end with a dot.</source>
      <translation>姓名不能以点号开头或结尾。</translation>
    </message>
    <message>
      <source>A name cannot contain {characters}</source>
      <translation>姓名中不能包含 {characters}</translation>
    </message>
    <message>
      <source>A name is a guess.</source>
      <translation>姓名只是推测。</translation>
    </message>
    <message>
      <source>A name needs a few good looks at the face.</source>
      <translation>得到姓名需要几个清晰的人脸样本。</translation>
    </message>
    <message>
      <source>A new passphrase is needed, and none was given: type it when Rollcall asks, or set ROLLCALL_PASSPHRASE or ROLLCALL_PASSPHRASE_FILE. Nothing was changed.</source>
      <translation>需要新的密码短语，但未提供：请在 Rollcall 询问时输入，或设置 ROLLCALL_PASSPHRASE 或 ROLLCALL_PASSPHRASE_FILE。未作任何更改。</translation>
    </message>
    <message>
      <source>A new person.</source>
      <translation>新人员。</translation>
    </message>
    <message>
      <source>A new person. No picture of them is needed.</source>
      <translation>新人员。不需要此人的照片。</translation>
    </message>
    <message>
      <source>A new person. The faces become pictures of them in the gallery.</source>
      <translation>新人员。这些人脸将成为此人在人像库中的照片。</translation>
    </message>
    <message>
      <source>A new person. The looks become pictures of them.</source>
      <translation>新人员。这些样本将成为此人的照片。</translation>
    </message>
    <message>
      <source>A new person. The pictures are copied into the gallery folder.</source>
      <translation>新人员。照片会复制到人像库文件夹。</translation>
    </message>
    <message>
      <source>A new person. The pictures stay on this computer.</source>
      <translation>新人员。照片只保存在这台计算机上。</translation>
    </message>
    <message>
      <source>A new person: this face is their first picture.</source>
      <translation>新人员：这张人脸将是此人的第一张照片。</translation>
    </message>
    <message>
      <source>A page with plots and tables for your browser; it stays on this computer</source>
      <translation>供浏览器查看的图表页面；只保存在这台计算机上</translation>
    </message>
    <message>
      <source>A person needs a name.</source>
      <translation>请填写人员的姓名。</translation>
    </message>
    <message>
      <source>A photo, and by its name whose it is: photos in the gallery are your own plain files.</source>
      <translation>照片，从文件名可知是谁的：人像库中的照片是您自己的普通文件。</translation>
    </message>
    <message>
      <source>A photo, or one that is taken now</source>
      <translation>选择照片，或现在拍摄一张</translation>
    </message>
    <message>
      <source>A role, or the type vector, is not in the database ({error}). Make the role first, such as: CREATE ROLE rollcall_desk LOGIN PASSWORD '...'; for the type, install the extension pgvector on the server.</source>
      <translation>数据库中缺少角色或 vector 类型（{error}）。请先创建角色，例如：CREATE ROLE rollcall_desk LOGIN PASSWORD '...'; 如果缺少该类型，请在服务器上安装 pgvector 扩展。</translation>
    </message>
    <message>
      <source>A sheet covers {most} days at most; these are {count}.</source>
      <translation>一张考勤表最多包含 {most} 天；现在选了 {count} 天。</translation>
    </message>
    <message>
      <source>A sheet is saved as .csv, .xlsx or .pdf; '{file}' is none of them. Give the file another ending.</source>
      <translation>考勤表只能保存为 .csv、.xlsx 或 .pdf；“{file}”不属于其中任何一种。请更改文件扩展名。</translation>
    </message>
    <message>
      <source>A sighting needs a name.</source>
      <translation>出现记录需要一个姓名。</translation>
    </message>
    <message>
      <source>A signature is a PNG picture of 500 kB at most.</source>
      <translation>签名应为不超过 500 kB 的 PNG 图片。</translation>
    </message>
    <message>
      <source>A stranger ignored</source>
      <translation>忽略了一位陌生人</translation>
    </message>
    <message>
      <source>A text of consent has 1 to 100,000 characters.</source>
      <translation>同意书文本应有 1 到 100,000 个字符。</translation>
    </message>
    <message>
      <source>A threshold can be learnt for cosine distances only: set recognition.scoring to average or nearest.</source>
      <translation>只有余弦距离才能学习阈值：请将 recognition.scoring 设为 average 或 nearest。</translation>
    </message>
    <message>
      <source>A token is made on the computer that Rollcall runs on: python main.py serve token add NAME</source>
      <translation>令牌在运行 Rollcall 的计算机上创建：python main.py serve token add NAME</translation>
    </message>
    <message>
      <source>A token is needed: Authorization: Bearer TOKEN. To make one: python main.py serve token add NAME --scope read</source>
      <translation>需要令牌：Authorization: Bearer TOKEN。创建方法：python main.py serve token add NAME --scope read</translation>
    </message>
    <message>
      <source>A token needs a name of 1 to {most} characters that can be shown.</source>
      <translation>令牌的名称应为 1 到 {most} 个可显示的字符。</translation>
    </message>
    <message>
      <source>A&amp;ll cameras</source>
      <translation>所有摄像头(&amp;L)</translation>
    </message>
    <message>
      <source>About Rollcall</source>
      <translation>关于 Rollcall</translation>
    </message>
    <message>
      <source>About it</source>
      <translation>详细信息</translation>
    </message>
    <message>
      <source>Absent</source>
      <translation>缺勤</translation>
    </message>
    <message>
      <source>Accurate, for any use: SFace and FaceNet</source>
      <translation>准确，可用于任何用途：SFace 和 FaceNet</translation>
    </message>
    <message>
      <source>Accurate: ArcFace and EdgeFace-S, no commercial use</source>
      <translation>准确：ArcFace 和 EdgeFace-S，不可用于商业用途</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>添加</translation>
    </message>
    <message>
      <source>Add &amp;beside it</source>
      <translation>并排添加(&amp;B)</translation>
    </message>
    <message>
      <source>Add &amp;photos…</source>
      <translation>添加照片(&amp;P)…</translation>
    </message>
    <message>
      <source>Add an operator</source>
      <translation>添加操作员</translation>
    </message>
    <message>
      <source>Add by hand</source>
      <translation>手动添加</translation>
    </message>
    <message>
      <source>Add photos of a person</source>
      <translation>添加某人的照片</translation>
    </message>
    <message>
      <source>Add photos of {name}</source>
      <translation>添加 {name} 的照片</translation>
    </message>
    <message>
      <source>Add pictures of {name}</source>
      <translation>添加 {name} 的照片</translation>
    </message>
    <message>
      <source>Add pictures of {person}…</source>
      <translation>添加 {person} 的照片…</translation>
    </message>
    <message>
      <source>Add pictures…</source>
      <translation>添加照片…</translation>
    </message>
    <message>
      <source>Add to the gallery</source>
      <translation>添加到人像库</translation>
    </message>
    <message>
      <source>Add to {name}</source>
      <translation>添加到 {name}</translation>
    </message>
    <message>
      <source>Added a face of {file} to {person}</source>
      <translation>将 {file} 中的人脸添加给了 {person}</translation>
    </message>
    <message>
      <source>Added to the threshold</source>
      <translation>阈值的增量</translation>
    </message>
    <message>
      <source>Added to {name}.</source>
      <translation>已添加到 {name}。</translation>
    </message>
    <message>
      <source>Added up</source>
      <translation>合计</translation>
    </message>
    <message numerus="yes">
      <source>Added {n} pictures of {person}</source>
      <extracomment>For 1: Added a picture of {person}</extracomment>
      <translation>
        <numerusform>添加了 {person} 的 {n} 张照片</numerusform>
      </translation>
    </message>
    <message>
      <source>Adding the face to {name}</source>
      <translation>正在将人脸添加给 {name}</translation>
    </message>
    <message numerus="yes">
      <source>Adding {n} pictures to {name}</source>
      <extracomment>For 1: Adding the picture to {name}</extracomment>
      <translation>
        <numerusform>正在为 {name} 添加 {n} 张照片</numerusform>
      </translation>
    </message>
    <message>
      <source>Address</source>
      <translation>地址</translation>
    </message>
    <message>
      <source>Address of the camera</source>
      <translation>摄像头的地址</translation>
    </message>
    <message>
      <source>Address of the server</source>
      <translation>服务器地址</translation>
    </message>
    <message>
      <source>Address, for example rtsp://camera.local/stream or http://camera.local/video:</source>
      <translation>地址，例如 rtsp://camera.local/stream 或 http://camera.local/video：</translation>
    </message>
    <message>
      <source>Addresses that begin with '{scheme}://' cannot be shown. {usage}</source>
      <translation>无法显示以“{scheme}://”开头的地址。{usage}</translation>
    </message>
    <message>
      <source>Adds a source</source>
      <translation>添加一个来源</translation>
    </message>
    <message>
      <source>Advice: stay with comparing with pictures, which needs no training when people come or go.</source>
      <translation>建议：继续使用照片比较；人员增减时无需训练。</translation>
    </message>
    <message>
      <source>Advice: stay with comparing with pictures.</source>
      <translation>建议：继续使用照片比较。</translation>
    </message>
    <message>
      <source>Again for the next face</source>
      <translation>再按一次转到下一张人脸</translation>
    </message>
    <message>
      <source>Agree and download</source>
      <translation>同意并下载</translation>
    </message>
    <message>
      <source>All</source>
      <translation>全部</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>所有文件 (*)</translation>
    </message>
    <message>
      <source>All groups</source>
      <translation>所有组</translation>
    </message>
    <message>
      <source>All pictures go to {other}.</source>
      <translation>所有照片都归 {other}。</translation>
    </message>
    <message>
      <source>All pictures of your gallery are processed again: up to three of each person are registered, the others are queries, and some people are left out as strangers. More people, and more pictures of each, make the figures more precise. This can take minutes; the live picture goes on.</source>
      <translation>人像库中的所有照片会重新处理：每人最多登记三张，其余作为查询照片，并留出部分人员充当陌生人。人员越多、每人的照片越多，数据就越精确。这可能需要几分钟；实时画面不受影响。</translation>
    </message>
    <message>
      <source>All results</source>
      <translation>全部结果</translation>
    </message>
    <message>
      <source>All right</source>
      <translation>没问题</translation>
    </message>
    <message>
      <source>All strangers are erased.</source>
      <translation>所有陌生人均已清除。</translation>
    </message>
    <message>
      <source>All templates are under a new key. Copies of the former ones match nothing any more.</source>
      <translation>所有模板都已换用新密钥。旧模板的副本不再与任何人匹配。</translation>
    </message>
    <message>
      <source>Almost the same as a look that is there already. Turn your head a little.</source>
      <translation>与已有的样本几乎相同。请稍微转动头部。</translation>
    </message>
    <message>
      <source>Among &amp;other people…</source>
      <translation>在其他人中比较(&amp;O)…</translation>
    </message>
    <message>
      <source>Among {people} on {pictures} of {folder}</source>
      <translation>比较范围：{folder} 中的 {people}，{pictures}</translation>
    </message>
    <message>
      <source>An entry by hand no longer counts; it stays on record</source>
      <translation>使手动录入的条目不再有效；记录仍会保留</translation>
    </message>
    <message>
      <source>An export is a .zip file; '{file}' is not. Give it another ending.</source>
      <translation>导出文件应为 .zip；“{file}”不是。请更改文件扩展名。</translation>
    </message>
    <message>
      <source>An operator needs a name.</source>
      <translation>请填写操作员的姓名。</translation>
    </message>
    <message>
      <source>Analysing pictures</source>
      <translation>正在分析照片</translation>
    </message>
    <message>
      <source>Analysing {subject}</source>
      <translation>正在分析 {subject}</translation>
    </message>
    <message>
      <source>Another Rollcall on this computer keeps both equal.</source>
      <translation>这台计算机上的另一个 Rollcall 会使两者保持一致。</translation>
    </message>
    <message>
      <source>Another Rollcall on this computer keeps {folder} equal with the server. To see how far it is: python main.py gallery server status</source>
      <translation>这台计算机上的另一个 Rollcall 正在使 {folder} 与服务器保持一致。查看进度：python main.py gallery server status</translation>
    </message>
    <message>
      <source>Another import into this gallery is running. Wait until it is done.</source>
      <translation>正在向此人像库导入其他内容。请等待其完成。</translation>
    </message>
    <message>
      <source>Another name for {person}; the pictures stay.</source>
      <translation>为 {person} 换一个姓名；照片保留。</translation>
    </message>
    <message>
      <source>Any time</source>
      <translation>任何时间</translation>
    </message>
    <message>
      <source>Apache-2.0 (OpenFace); the package that carries it MIT</source>
      <translation>Apache-2.0（OpenFace）；包含它的软件包为 MIT</translation>
    </message>
    <message>
      <source>Are {person} and {other} one person?</source>
      <translation>{person} 和 {other} 是同一个人吗？</translation>
    </message>
    <message>
      <source>Arrivals</source>
      <translation>到达</translation>
    </message>
    <message>
      <source>Arrivals and departures</source>
      <translation>到达和离开</translation>
    </message>
    <message>
      <source>Arrivals are sent to {host}</source>
      <translation>到访信息会发送到 {host}</translation>
    </message>
    <message>
      <source>Arrivals are sent to {host}: who comes and goes, and when, as config.yaml says (webhook.url). Everything else stays on this computer: the picture, the photos in the gallery folder, and the embeddings computed from them.</source>
      <translation>到访信息会发送到 {host}：谁到来和离开，以及时间，由 config.yaml (webhook.url) 规定。其他内容都保留在这台计算机上：画面、人像库文件夹中的照片，以及由它们计算出的特征向量。</translation>
    </message>
    <message>
      <source>As it &amp;comes</source>
      <translation>原样(&amp;C)</translation>
    </message>
    <message>
      <source>As older systems did</source>
      <translation>与旧系统相同</translation>
    </message>
    <message>
      <source>As the &amp;system</source>
      <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
      <source>As the source says</source>
      <translation>与来源一致</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>跟随系统</translation>
    </message>
    <message>
      <source>Ask the camera for its streams</source>
      <translation>向摄像头查询其视频流</translation>
    </message>
    <message>
      <source>Ask the networks of this computer</source>
      <translation>在这台计算机所连的网络中搜索</translation>
    </message>
    <message>
      <source>Asking the network for cameras</source>
      <translation>正在网络中搜索摄像头</translation>
    </message>
    <message>
      <source>Asking {subject}</source>
      <translation>正在查询 {subject}</translation>
    </message>
    <message>
      <source>At its own limit it named fewer of your people: {trained} % instead of {nearest} %.</source>
      <translation>在其自身的限值下，认出的本库人员更少：{trained}%，而不是 {nearest}%。</translation>
    </message>
    <message>
      <source>At least {least} characters; six digits or more are better.</source>
      <translation>至少 {least} 个字符；最好是六位或更多数字。</translation>
    </message>
    <message numerus="yes">
      <source>At least {n} decisions could not be read: look at the threshold and at Check the gallery.</source>
      <extracomment>For 1: At least {n} decision could not be read: look at the threshold and at Check the gallery.</extracomment>
      <translation>
        <numerusform>至少有 {n} 项决定无法读取：请查看阈值和“检查人像库”。</numerusform>
      </translation>
    </message>
    <message>
      <source>Attendance</source>
      <translation>考勤</translation>
    </message>
    <message>
      <source>Attendance entered</source>
      <translation>已录入考勤</translation>
    </message>
    <message>
      <source>Attendance exported</source>
      <translation>已导出考勤</translation>
    </message>
    <message>
      <source>Attendance rules set</source>
      <translation>已设置考勤规则</translation>
    </message>
    <message>
      <source>Au&amp;dit trail…</source>
      <translation>审计记录(&amp;D)…</translation>
    </message>
    <message>
      <source>Audit trail</source>
      <translation>审计记录</translation>
    </message>
    <message>
      <source>Authority of the server's certificate</source>
      <translation>服务器证书的颁发机构</translation>
    </message>
    <message>
      <source>Automatic</source>
      <translation>自动</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>返回</translation>
    </message>
    <message>
      <source>Back to the default: {value}</source>
      <translation>恢复默认值：{value}</translation>
    </message>
    <message>
      <source>Back within</source>
      <translation>返回合并时限</translation>
    </message>
    <message>
      <source>Balanced</source>
      <translation>均衡</translation>
    </message>
    <message>
      <source>Begin again at the end</source>
      <translation>结束后从头开始</translation>
    </message>
    <message>
      <source>Begins with the full screen of a reception desk, which an operator's PIN ends.</source>
      <translation>启动时进入前台的全屏界面，输入操作员的 PIN 码才能退出。</translation>
    </message>
    <message>
      <source>Benchmark: {subject}</source>
      <translation>基准测试：{subject}</translation>
    </message>
    <message>
      <source>Best distance</source>
      <translation>最小距离</translation>
    </message>
    <message>
      <source>Better than comparing with pictures: use it.</source>
      <translation>优于照片比较：建议使用。</translation>
    </message>
    <message>
      <source>Blackens what is outside of the face's oval first.</source>
      <translation>先将人脸椭圆以外的部分涂黑。</translation>
    </message>
    <message>
      <source>Blur registered faces</source>
      <translation>模糊已登记的人脸</translation>
    </message>
    <message>
      <source>Blurred. Hold still for a moment.</source>
      <translation>画面模糊。请保持片刻不动。</translation>
    </message>
    <message>
      <source>Both are {other}</source>
      <translation>两张都是 {other}</translation>
    </message>
    <message>
      <source>Both stay as they are, and this is not reported again.</source>
      <translation>两者保持不变，且不再报告此问题。</translation>
    </message>
    <message>
      <source>C&amp;lear</source>
      <translation>清除(&amp;L)</translation>
    </message>
    <message>
      <source>CASIA-WebFace and FaceScrub</source>
      <translation>CASIA-WebFace 和 FaceScrub</translation>
    </message>
    <message>
      <source>CASIA-WebFace, VGGFace2 and MS1MV2</source>
      <translation>CASIA-WebFace、VGGFace2 和 MS1MV2</translation>
    </message>
    <message>
      <source>Calendar</source>
      <translation>日历</translation>
    </message>
    <message>
      <source>Called {name} before.</source>
      <translation>以前的姓名是 {name}。</translation>
    </message>
    <message>
      <source>Came</source>
      <translation>到达</translation>
    </message>
    <message>
      <source>Came, left or excused: an entry with your name</source>
      <translation>到达、离开或请假：录入一个带有您姓名的条目</translation>
    </message>
    <message>
      <source>Camera</source>
      <translation>摄像头</translation>
    </message>
    <message>
      <source>Camera and other sources</source>
      <translation>摄像头和其他来源</translation>
    </message>
    <message>
      <source>Camera number, video file, folder of pictures, rtsp:// or http:// address or demo.</source>
      <translation>摄像头编号、视频文件、图片文件夹、rtsp:// 或 http:// 地址，或 demo。</translation>
    </message>
    <message>
      <source>Camera {name}</source>
      <translation>摄像头 {name}</translation>
    </message>
    <message>
      <source>Camera {number}</source>
      <translation>摄像头 {number}</translation>
    </message>
    <message>
      <source>Camera {number} ({name})</source>
      <translation>摄像头 {number}（{name}）</translation>
    </message>
    <message>
      <source>Camera {number} does not open; it is missing or another program is using it. {alternatives}</source>
      <translation>摄像头 {number} 无法打开：它不存在，或正被其他程序使用。{alternatives}</translation>
    </message>
    <message>
      <source>Camera {number} is opened as soon as that is possible.</source>
      <translation>一旦可用，就会打开摄像头 {number}。</translation>
    </message>
    <message>
      <source>Camera {number} stopped sending pictures. Check its plug.</source>
      <translation>摄像头 {number} 停止发送画面。请检查其连接线。</translation>
    </message>
    <message>
      <source>Camera, file, folder, address or demo</source>
      <translation>摄像头、文件、文件夹、地址或演示</translation>
    </message>
    <message>
      <source>Camera: {place}</source>
      <translation>摄像头：{place}</translation>
    </message>
    <message>
      <source>Cameras that answered</source>
      <translation>已应答的摄像头</translation>
    </message>
    <message>
      <source>Cameras with ONVIF on the networks of this computer</source>
      <translation>这台计算机所连网络中支持 ONVIF 的摄像头</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Certificate</source>
      <translation>证书</translation>
    </message>
    <message>
      <source>Certificate and name checked</source>
      <translation>检查证书和名称</translation>
    </message>
    <message>
      <source>Certificate authority</source>
      <translation>证书颁发机构</translation>
    </message>
    <message>
      <source>Certificate checked</source>
      <translation>检查证书</translation>
    </message>
    <message>
      <source>Certificate of this desk</source>
      <translation>此前台的证书</translation>
    </message>
    <message>
      <source>Changed, not saved</source>
      <translation>已更改，未保存</translation>
    </message>
    <message>
      <source>Changes need an operator's PIN: unlock (Ctrl+Shift+L)</source>
      <translation>更改需要操作员的 PIN 码：请解锁 (Ctrl+Shift+L)</translation>
    </message>
    <message>
      <source>Check &amp;again</source>
      <translation>重新检查(&amp;A)</translation>
    </message>
    <message>
      <source>Check every picture now; changed pictures are checked automatically</source>
      <translation>立即检查每张照片；更改过的照片会自动检查</translation>
    </message>
    <message>
      <source>Check the gallery</source>
      <translation>检查人像库</translation>
    </message>
    <message>
      <source>Check the signature and the place of every entry</source>
      <translation>检查每个条目的签名和位置</translation>
    </message>
    <message>
      <source>Checking…</source>
      <translation>正在检查…</translation>
    </message>
    <message>
      <source>Choose a file of people from your organisation's directory, or a folder of photos in which the faces have names, or drop it here.

What would be done is listed first; nothing is written before.</source>
      <translation>请选择从单位通讯录导出的人员文件，或人脸已标注姓名的照片文件夹，也可将其拖放到这里。

会先列出将要执行的操作；在此之前不会写入任何内容。</translation>
    </message>
    <message>
      <source>Choose a folder of people</source>
      <translation>选择人员文件夹</translation>
    </message>
    <message>
      <source>Choose a folder of photos</source>
      <translation>选择照片文件夹</translation>
    </message>
    <message>
      <source>Choose a passphrase: it seals the faces and names that Rollcall keeps. Without it nobody can open them, you neither.</source>
      <translation>请设定密码短语：它用于加密 Rollcall 保存的人脸和姓名。没有它，任何人都无法打开，包括您自己。</translation>
    </message>
    <message>
      <source>Choose a photo first.</source>
      <translation>请先选择照片。</translation>
    </message>
    <message>
      <source>Choose a source</source>
      <translation>选择来源</translation>
    </message>
    <message>
      <source>Choose a source…</source>
      <translation>选择来源…</translation>
    </message>
    <message>
      <source>Choose another camera, a file, an address or the demo.</source>
      <translation>请选择其他摄像头、文件、地址或演示。</translation>
    </message>
    <message>
      <source>Choose how Rollcall shall be trained</source>
      <translation>选择 Rollcall 的训练方式</translation>
    </message>
    <message>
      <source>Choose photos of a person; dropping them here does the same</source>
      <translation>选择某人的照片；也可将照片拖放到这里</translation>
    </message>
    <message>
      <source>Choose the &amp;key picture…</source>
      <translation>选择代表照片(&amp;K)…</translation>
    </message>
    <message>
      <source>Choose the camera that the picture comes from.</source>
      <translation>选择画面所来自的摄像头。</translation>
    </message>
    <message>
      <source>Choose the face</source>
      <translation>选择人脸</translation>
    </message>
    <message>
      <source>Choose the face…</source>
      <translation>选择人脸…</translation>
    </message>
    <message>
      <source>Choose two networks or more. Others can be fetched under Tools, Models and licences.</source>
      <translation>请选择两个或更多神经网络。可在“工具 &gt; 模型与许可证”中获取更多。</translation>
    </message>
    <message>
      <source>Choose two or more.</source>
      <translation>请选择两个或更多。</translation>
    </message>
    <message>
      <source>Choose where the picture comes from.</source>
      <translation>请选择画面的来源。</translation>
    </message>
    <message>
      <source>Choose: {name}</source>
      <translation>选择：{name}</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>选择…</translation>
    </message>
    <message>
      <source>Chose the picture of {person}</source>
      <translation>选择了 {person} 的照片</translation>
    </message>
    <message>
      <source>Clearly the largest face</source>
      <translation>最大人脸的面积倍数</translation>
    </message>
    <message>
      <source>Click on a face of somebody else to exclude it; click again to include it.</source>
      <translation>点击他人的人脸可将其排除；再次点击可重新包括。</translation>
    </message>
    <message>
      <source>Click on a picture to see what can be done with it; hold Ctrl for several.</source>
      <translation>点击照片可查看可用的操作；按住 Ctrl 可选择多张。</translation>
    </message>
    <message>
      <source>Click on the picture to show for {name} in lists, then on “Make key picture”.</source>
      <translation>点击要在列表中为 {name} 显示的照片，然后点击“设为代表照片”。</translation>
    </message>
    <message>
      <source>Click the right face; only it is kept in use.</source>
      <translation>请点击正确的人脸；只会使用这一张。</translation>
    </message>
    <message>
      <source>Close (Esc)</source>
      <translation>关闭 (Esc)</translation>
    </message>
    <message>
      <source>Close the card of a face, or leave full screen</source>
      <translation>关闭人脸卡片，或退出全屏</translation>
    </message>
    <message>
      <source>Close the window</source>
      <translation>关闭窗口</translation>
    </message>
    <message>
      <source>Close the window and keep nothing (Esc)</source>
      <translation>关闭窗口且不保留任何内容 (Esc)</translation>
    </message>
    <message>
      <source>Close this card</source>
      <translation>关闭此卡片</translation>
    </message>
    <message>
      <source>Codec</source>
      <translation>编码格式</translation>
    </message>
    <message>
      <source>Collect no more looks</source>
      <translation>停止采集样本</translation>
    </message>
    <message>
      <source>Colours</source>
      <translation>配色</translation>
    </message>
    <message>
      <source>Colours of the window: system, light or dark.</source>
      <translation>窗口的配色：跟随系统、浅色或深色。</translation>
    </message>
    <message>
      <source>Commercial use</source>
      <translation>商业用途</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>比较</translation>
    </message>
    <message>
      <source>Compare with the people of the gallery</source>
      <translation>与人像库中的人员比较</translation>
    </message>
    <message>
      <source>Comparing faces</source>
      <translation>正在比较人脸</translation>
    </message>
    <message>
      <source>Comparing with pictures</source>
      <translation>照片比较</translation>
    </message>
    <message>
      <source>Comparing with recognition by pictures alone</source>
      <translation>正在与仅用照片的识别比较</translation>
    </message>
    <message>
      <source>Comparing with the pictures</source>
      <translation>与照片比较</translation>
    </message>
    <message>
      <source>Comparing…</source>
      <translation>正在比较…</translation>
    </message>
    <message>
      <source>Computing checksums of the pictures</source>
      <translation>正在计算照片的校验和</translation>
    </message>
    <message>
      <source>Connection lost. {problem}</source>
      <translation>连接中断。{problem}</translation>
    </message>
    <message>
      <source>Connects by TLS and checks the broker's certificate.</source>
      <translation>通过 TLS 连接，并检查代理服务器的证书。</translation>
    </message>
    <message>
      <source>Consent</source>
      <translation>同意</translation>
    </message>
    <message>
      <source>Consent given</source>
      <translation>已给予同意</translation>
    </message>
    <message>
      <source>Consent given on {day}, ended on {end}.</source>
      <translation>于 {day} 给予同意，已于 {end} 到期。</translation>
    </message>
    <message>
      <source>Consent given on {day}, until it is withdrawn.</source>
      <translation>于 {day} 给予同意，撤回前一直有效。</translation>
    </message>
    <message>
      <source>Consent given on {day}, until {end}.</source>
      <translation>于 {day} 给予同意，有效至 {end}。</translation>
    </message>
    <message>
      <source>Consent is required here: {name} is not recognised before theirs is recorded.</source>
      <translation>这里要求征得同意：在记录 {name} 的同意之前，不会识别此人。</translation>
    </message>
    <message>
      <source>Consent text added</source>
      <translation>已添加同意书文本</translation>
    </message>
    <message>
      <source>Consent withdrawn</source>
      <translation>已撤回同意</translation>
    </message>
    <message>
      <source>Consent withdrawn on {day}.</source>
      <translation>已于 {day} 撤回同意。</translation>
    </message>
    <message>
      <source>Copies with face tags for photo managers…</source>
      <translation>带人脸标记的副本，供照片管理软件使用…</translation>
    </message>
    <message>
      <source>Copying pictures</source>
      <translation>正在复制照片</translation>
    </message>
    <message>
      <source>Counts at the next start</source>
      <translation>下次启动时生效</translation>
    </message>
    <message>
      <source>Cropping a face from {subject}</source>
      <translation>正在从 {subject} 裁剪人脸</translation>
    </message>
    <message>
      <source>Cropping faces</source>
      <translation>正在裁剪人脸</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>深色</translation>
    </message>
    <message>
      <source>Database server</source>
      <translation>数据库服务器</translation>
    </message>
    <message>
      <source>Database server left</source>
      <translation>已退出数据库服务器</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>日期</translation>
    </message>
    <message>
      <source>Days</source>
      <translation>按天</translation>
    </message>
    <message>
      <source>Days exported</source>
      <translation>已导出按天的记录</translation>
    </message>
    <message>
      <source>Days that copies of damaged databases are kept before they are deleted.</source>
      <translation>损坏的数据库副本在删除前的保留天数。</translation>
    </message>
    <message>
      <source>Days that entries of the audit trail are kept; 0 keeps them all.</source>
      <translation>审计记录条目的保留天数；0 表示全部保留。</translation>
    </message>
    <message>
      <source>Days that pictures set aside are kept before they are deleted; 0 keeps them.</source>
      <translation>已搁置的照片在删除前的保留天数；0 表示一直保留。</translation>
    </message>
    <message>
      <source>Days that removed pictures can be restored before they are deleted.</source>
      <translation>已移除的照片在删除前可以恢复的天数。</translation>
    </message>
    <message>
      <source>Days that sightings are kept; 0 records none.</source>
      <translation>出现记录的保留天数；0 表示不记录。</translation>
    </message>
    <message>
      <source>De&amp;mo</source>
      <translation>演示(&amp;M)</translation>
    </message>
    <message>
      <source>DeepFace, Facebook's network of 2014, trained by Swarup Ghosh</source>
      <translation>DeepFace，Facebook 2014 年的网络，由 Swarup Ghosh 训练</translation>
    </message>
    <message>
      <source>DeepFace, locally connected</source>
      <translation>DeepFace，局部连接</translation>
    </message>
    <message>
      <source>Default: {value}</source>
      <translation>默认值：{value}</translation>
    </message>
    <message>
      <source>Degrees clockwise by which the source's pictures are turned: 0, 90, 180 or 270.</source>
      <translation>来源画面顺时针旋转的角度：0、90、180 或 270。</translation>
    </message>
    <message>
      <source>Delete all looks and sightings of strangers</source>
      <translation>删除陌生人的所有样本和出现记录</translation>
    </message>
    <message>
      <source>Delete the last character</source>
      <translation>删除最后一个字符</translation>
    </message>
    <message>
      <source>Delete these sightings for good</source>
      <translation>永久删除这些出现记录</translation>
    </message>
    <message>
      <source>Demo</source>
      <translation>演示</translation>
    </message>
    <message>
      <source>Demo: a made-up clip, not recorded</source>
      <translation>演示：合成的片段，并非录制</translation>
    </message>
    <message>
      <source>Departures</source>
      <translation>离开</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>详细信息</translation>
    </message>
    <message>
      <source>Details in the log</source>
      <translation>详情见日志</translation>
    </message>
    <message>
      <source>Detecting faces</source>
      <translation>正在检测人脸</translation>
    </message>
    <message>
      <source>Detecting faces in {subject}</source>
      <translation>正在检测 {subject} 中的人脸</translation>
    </message>
    <message>
      <source>Detector</source>
      <translation>检测器</translation>
    </message>
    <message>
      <source>Detector · network · precision</source>
      <translation>检测器 · 神经网络 · 精度</translation>
    </message>
    <message>
      <source>Detector, network, figures, and what the threshold means</source>
      <translation>检测器、神经网络、数据，以及阈值的含义</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>设备</translation>
    </message>
    <message>
      <source>Directories</source>
      <translation>通讯录</translation>
    </message>
    <message>
      <source>Discard these looks and collect new ones</source>
      <translation>放弃这些样本并重新采集</translation>
    </message>
    <message>
      <source>Discovery by Home Assistant</source>
      <translation>Home Assistant 自动发现</translation>
    </message>
    <message>
      <source>Dismiss</source>
      <translation>关闭</translation>
    </message>
    <message>
      <source>Dismiss this notice</source>
      <translation>关闭此通知</translation>
    </message>
    <message>
      <source>Distance from 0 to 2 over which a face is unknown; sface takes up to 0.02 off for a poor picture. Without a value, the slider's or the network's own.</source>
      <translation>从 0 到 2 的距离，超过它的人脸视为未知；对质量差的图片，sface 最多减去 0.02。未设值时使用滑块或神经网络自身的值。</translation>
    </message>
    <message>
      <source>Distance to the next person</source>
      <translation>与次近人员的距离</translation>
    </message>
    <message>
      <source>Distances between pictures of the gallery</source>
      <translation>人像库照片之间的距离</translation>
    </message>
    <message>
      <source>Do what is listed</source>
      <translation>执行所列的操作</translation>
    </message>
    <message>
      <source>Does {name} withdraw their consent?</source>
      <translation>{name} 要撤回同意吗？</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>完成</translation>
    </message>
    <message>
      <source>Done. That is enough.</source>
      <translation>完成，样本已足够。</translation>
    </message>
    <message>
      <source>Double verification needs two networks, and {name} is one: choose accurate, accurate-free or a fusion such as sface+edgeface-s.</source>
      <translation>双重验证需要两个神经网络，而 {name} 只有一个：请选择 accurate、accurate-free，或 sface+edgeface-s 这样的组合。</translation>
    </message>
    <message>
      <source>Download</source>
      <translation>下载</translation>
    </message>
    <message>
      <source>Download a network</source>
      <translation>下载神经网络</translation>
    </message>
    <message>
      <source>Download missing networks</source>
      <translation>下载缺少的神经网络</translation>
    </message>
    <message>
      <source>Download the weights of {model}?</source>
      <translation>下载 {model} 的权重？</translation>
    </message>
    <message>
      <source>Downloading {subject}</source>
      <translation>正在下载 {subject}</translation>
    </message>
    <message>
      <source>Download…</source>
      <translation>下载…</translation>
    </message>
    <message>
      <source>Drawing overview sheets</source>
      <translation>正在绘制总览图</translation>
    </message>
    <message>
      <source>Drop a folder of photos here, or choose one.

Hundreds of pictures take some minutes; the live picture goes on meanwhile.</source>
      <translation>将照片文件夹拖放到这里，或选择一个文件夹。

数百张照片需要几分钟；其间实时画面不受影响。</translation>
    </message>
    <message>
      <source>Drop a photo of somebody here.

Or put it into the gallery folder: the file's name is the person's name.</source>
      <translation>将某人的照片拖放到这里。

或将其放入人像库文件夹：文件名就是此人的姓名。</translation>
    </message>
    <message>
      <source>Drop a photo of somebody onto the window to register them.</source>
      <translation>将某人的照片拖放到窗口上即可登记。</translation>
    </message>
    <message>
      <source>Drop a photo onto the window, or paste it, and type the name. Where there are several faces, click on the right one.</source>
      <translation>将照片拖放或粘贴到窗口上，然后输入姓名。如果有多张人脸，请点击正确的一张。</translation>
    </message>
    <message>
      <source>Drop pictures here, or a folder of them.

They are processed on this computer and are not registered.</source>
      <translation>将照片或照片文件夹拖放到这里。

照片在这台计算机上处理，不会登记。</translation>
    </message>
    <message>
      <source>Drop the photos to register somebody</source>
      <translation>拖放照片即可登记人员</translation>
    </message>
    <message>
      <source>Drop the video to play it</source>
      <translation>拖放视频即可播放</translation>
    </message>
    <message>
      <source>E&amp;nough</source>
      <translation>足够了(&amp;N)</translation>
    </message>
    <message>
      <source>E&amp;rase all…</source>
      <translation>全部清除(&amp;R)…</translation>
    </message>
    <message>
      <source>E&amp;rase what is shown…</source>
      <translation>清除所显示的内容(&amp;R)…</translation>
    </message>
    <message>
      <source>E&amp;xport everybody…</source>
      <translation>导出所有人员(&amp;X)…</translation>
    </message>
    <message>
      <source>E&amp;xport what is kept…</source>
      <translation>导出所保存的内容(&amp;X)…</translation>
    </message>
    <message>
      <source>E&amp;xport…</source>
      <translation>导出(&amp;X)…</translation>
    </message>
    <message>
      <source>Each picture is another person, named after its file</source>
      <translation>每张照片是不同的人，以文件名为姓名</translation>
    </message>
    <message>
      <source>Early</source>
      <translation>早退</translation>
    </message>
    <message>
      <source>Embedding pictures</source>
      <translation>正在提取照片的特征向量</translation>
    </message>
    <message>
      <source>Encrypted</source>
      <translation>加密</translation>
    </message>
    <message>
      <source>Encrypted, certificate not checked</source>
      <translation>加密，但不检查证书</translation>
    </message>
    <message>
      <source>Encryption to the server</source>
      <translation>与服务器之间的加密</translation>
    </message>
    <message>
      <source>Encrypts faces, names and times that are kept; photos stay plain unless they are sealed too.</source>
      <translation>加密所保存的人脸、姓名和时间；照片若未另行加密，则保持为普通文件。</translation>
    </message>
    <message>
      <source>Enter</source>
      <translation>录入</translation>
    </message>
    <message>
      <source>Enter by hand</source>
      <translation>手动录入</translation>
    </message>
    <message>
      <source>Enter shows somebody's pictures, F2 renames, Delete removes</source>
      <translation>Enter 显示此人的照片，F2 重命名，Delete 移除</translation>
    </message>
    <message>
      <source>Enter that somebody was here, without their face</source>
      <translation>手动录入某人曾在此处，不使用其人脸</translation>
    </message>
    <message>
      <source>Entries that this computer wrote are missing from the trail.</source>
      <translation>审计记录中缺少这台计算机写入的条目。</translation>
    </message>
    <message>
      <source>Entry</source>
      <translation>条目</translation>
    </message>
    <message>
      <source>Entry {number} is a withdrawal: enter again what was withdrawn.</source>
      <translation>条目 {number} 是一次撤销：请重新录入被撤销的内容。</translation>
    </message>
    <message>
      <source>Entry {number} was withdrawn already.</source>
      <translation>条目 {number} 已被撤销。</translation>
    </message>
    <message>
      <source>Erase</source>
      <translation>清除</translation>
    </message>
    <message>
      <source>Erase all of them…</source>
      <translation>全部清除…</translation>
    </message>
    <message>
      <source>Erase for good</source>
      <translation>永久清除</translation>
    </message>
    <message>
      <source>Erase sightings</source>
      <translation>清除出现记录</translation>
    </message>
    <message>
      <source>Erase strangers</source>
      <translation>清除陌生人</translation>
    </message>
    <message>
      <source>Erase {name} for good?</source>
      <translation>永久清除 {name}？</translation>
    </message>
    <message numerus="yes">
      <source>Erase {n} sightings for good?</source>
      <extracomment>For 1: Erase {n} sighting for good?</extracomment>
      <translation>
        <numerusform>永久清除 {n} 条出现记录？</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Erase {n} strangers for good?</source>
      <extracomment>For 1: Erase {n} stranger for good?</extracomment>
      <translation>
        <numerusform>永久清除 {n} 位陌生人？</numerusform>
      </translation>
    </message>
    <message>
      <source>Erased for good</source>
      <translation>已永久清除</translation>
    </message>
    <message>
      <source>Erased sightings cannot be restored. The pictures of the gallery stay, and everybody stays registered.</source>
      <translation>清除的出现记录无法恢复。人像库中的照片会保留，所有人员仍保持登记。</translation>
    </message>
    <message>
      <source>Erased {pictures} and {sightings}; searched {files} byte by byte, nothing is left</source>
      <translation>清除了 {pictures}和 {sightings}；已逐字节搜索 {files}，没有任何残留</translation>
    </message>
    <message>
      <source>Erased, but something is left in files that are in use: close what uses them, and erase once more</source>
      <translation>已清除，但在使用中的文件里仍有残留：请关闭占用这些文件的程序，然后再清除一次</translation>
    </message>
    <message>
      <source>Errors only</source>
      <translation>仅错误</translation>
    </message>
    <message>
      <source>Evaluate it against comparing pictures, on the present pictures</source>
      <translation>用现有照片评估，与照片比较进行对比</translation>
    </message>
    <message>
      <source>Evaluating the thresholds in use</source>
      <translation>正在评估使用中的阈值</translation>
    </message>
    <message>
      <source>Evaluating {subject}</source>
      <translation>正在评估 {subject}</translation>
    </message>
    <message>
      <source>Even out the light</source>
      <translation>均衡光照</translation>
    </message>
    <message>
      <source>Evens out the light of every face first.</source>
      <translation>先均衡每张人脸的光照。</translation>
    </message>
    <message>
      <source>Events cannot be sent to {url} ({problem}). They wait, and Rollcall tries again.</source>
      <translation>事件无法发送到 {url}（{problem}）。事件会等待，Rollcall 将重试。</translation>
    </message>
    <message>
      <source>Events that may wait</source>
      <translation>可等待的事件数</translation>
    </message>
    <message>
      <source>Events that may wait while it does not answer; the oldest give way.</source>
      <translation>地址无应答时可等待的事件数；最早的会被丢弃。</translation>
    </message>
    <message>
      <source>Every face is compared with the pictures of your people, and gets the name of the nearest, if that is near enough. It needs no training: whoever is registered is known at once, whoever is removed is forgotten at once.

Training may recognise your people better, or not: afterwards both are evaluated on pictures that were not used for training.</source>
      <translation>每张人脸都会与已登记人员的照片比较，如果足够接近，就得到最接近者的姓名。这不需要训练：登记的人员立即可识别，移除的人员立即被遗忘。

训练可能使识别更准确，也可能不会：之后会用未参与训练的照片评估两种方法。</translation>
    </message>
    <message>
      <source>Every face is excluded</source>
      <translation>所有人脸都已排除</translation>
    </message>
    <message>
      <source>Every picture of the gallery is being checked…</source>
      <translation>正在检查人像库中的每张照片…</translation>
    </message>
    <message>
      <source>Every pixel of it is transparent; save it without transparency.</source>
      <translation>所有像素都是透明的；请保存为不透明的图片。</translation>
    </message>
    <message>
      <source>Everybody</source>
      <translation>所有人</translation>
    </message>
    <message>
      <source>Everybody has a valid consent.</source>
      <translation>所有人都有有效的同意。</translation>
    </message>
    <message>
      <source>Everybody has one picture: how often your people are missed cannot be known. Add a second picture of some.</source>
      <translation>每个人都只有一张照片：无法得知漏认的频率。请为部分人员添加第二张照片。</translation>
    </message>
    <message>
      <source>Everybody is recognised as before, with the same distances. Templates that somebody copied match nothing any more. Do this when you suspect that a copy was taken.</source>
      <translation>所有人员的识别与以前相同，距离不变。他人复制的模板将不再与任何人匹配。如果怀疑模板被复制，请执行此操作。</translation>
    </message>
    <message>
      <source>Everything as it was saved last</source>
      <translation>全部恢复为上次保存的状态</translation>
    </message>
    <message>
      <source>Everything stays on this computer</source>
      <translation>所有内容都保留在这台计算机上</translation>
    </message>
    <message>
      <source>Everything stays on this computer: the picture, the photos in the gallery folder, and the embeddings computed from them. Nothing is sent anywhere.</source>
      <translation>所有内容都保留在这台计算机上：画面、人像库文件夹中的照片，以及由它们计算出的特征向量。不会发送到任何地方。</translation>
    </message>
    <message>
      <source>Everything, for finding a fault</source>
      <translation>全部，用于查找故障</translation>
    </message>
    <message>
      <source>Exchanged with the database server</source>
      <translation>已与数据库服务器交换数据</translation>
    </message>
    <message>
      <source>Excused</source>
      <translation>请假</translation>
    </message>
    <message>
      <source>Expected</source>
      <translation>应出勤</translation>
    </message>
    <message>
      <source>Expected {hours}, {zone}</source>
      <translation>应出勤 {hours}，{zone}</translation>
    </message>
    <message>
      <source>Export what is kept of everybody</source>
      <translation>导出所保存的所有人员的内容</translation>
    </message>
    <message>
      <source>Export what is kept of {name}</source>
      <translation>导出所保存的 {name} 的内容</translation>
    </message>
    <message>
      <source>F&amp;ile…</source>
      <translation>文件(&amp;I)…</translation>
    </message>
    <message>
      <source>F&amp;older of pictures…</source>
      <translation>照片文件夹(&amp;O)…</translation>
    </message>
    <message>
      <source>Face</source>
      <translation>人脸</translation>
    </message>
    <message>
      <source>Face added</source>
      <translation>已添加人脸</translation>
    </message>
    <message>
      <source>Face denied</source>
      <translation>已指出不是此人</translation>
    </message>
    <message>
      <source>Face ignored</source>
      <translation>已忽略人脸</translation>
    </message>
    <message>
      <source>Face named</source>
      <translation>已为人脸命名</translation>
    </message>
    <message>
      <source>Face only</source>
      <translation>仅人脸</translation>
    </message>
    <message>
      <source>Face tags in files beside the pictures (XMP)…</source>
      <translation>人脸标记，写入照片旁的文件 (XMP)…</translation>
    </message>
    <message>
      <source>Face {number} of {count}, from left to right</source>
      <translation>第 {number} 张人脸，共 {count} 张，从左到右</translation>
    </message>
    <message>
      <source>Faces are not judged live: {text}</source>
      <translation>无法判定人脸是否为活体：{text}</translation>
    </message>
    <message>
      <source>Faces cannot be compared yet: the networks are being prepared.</source>
      <translation>尚不能比较人脸：神经网络正在准备中。</translation>
    </message>
    <message>
      <source>Faces cannot be found: choose another detector.</source>
      <translation>无法查找人脸：请选择其他检测器。</translation>
    </message>
    <message>
      <source>Faces cannot be named: choose another embedder.</source>
      <translation>无法识别人脸：请选择其他特征提取器。</translation>
    </message>
    <message>
      <source>Faces cannot be recognised yet: Rollcall is still preparing its networks. Try again in a moment.</source>
      <translation>尚不能识别人脸：Rollcall 仍在准备神经网络。请稍后再试。</translation>
    </message>
    <message>
      <source>Faces of the picture</source>
      <translation>照片中的人脸</translation>
    </message>
    <message>
      <source>Faces of this group</source>
      <translation>此组中的人脸</translation>
    </message>
    <message>
      <source>Faces of this picture</source>
      <translation>此照片中的人脸</translation>
    </message>
    <message>
      <source>Faces that Rollcall could not name. Looks at the same face are put together, so that everybody is listed once. Who is listed twice all the same is selected twice, with Ctrl, and put together.</source>
      <translation>Rollcall 未能识别的人脸。同一张脸的样本会归在一起，因此每个人只列出一次。如果有人仍被列出两次，请按住 Ctrl 选中两项并合并。</translation>
    </message>
    <message>
      <source>Fast</source>
      <translation>快速</translation>
    </message>
    <message>
      <source>Fetching from the database server</source>
      <translation>正在从数据库服务器获取</translation>
    </message>
    <message>
      <source>Fetching was stopped at {have:.0f} MB; it can go on from there.</source>
      <translation>下载在 {have:.0f} MB 处停止；之后可从该处继续。</translation>
    </message>
    <message>
      <source>Fetching was stopped.</source>
      <translation>下载已停止。</translation>
    </message>
    <message>
      <source>Fi&amp;nd somebody</source>
      <translation>查找人员(&amp;N)</translation>
    </message>
    <message>
      <source>Figure</source>
      <translation>数据项</translation>
    </message>
    <message>
      <source>Figures</source>
      <translation>数据</translation>
    </message>
    <message>
      <source>Figures, side by side</source>
      <translation>数据对比</translation>
    </message>
    <message>
      <source>File in PEM by which the server knows this desk; without one, none.</source>
      <translation>服务器用来识别此前台的 PEM 格式证书文件；未设值时不使用证书。</translation>
    </message>
    <message>
      <source>File in PEM that certifies the broker; without one, the system's.</source>
      <translation>用于验证代理服务器的 PEM 文件；未设值时使用系统的证书。</translation>
    </message>
    <message>
      <source>File in PEM that certifies the server; without one, the system's.</source>
      <translation>用于验证服务器的 PEM 格式文件；未设值时使用系统自带的证书。</translation>
    </message>
    <message>
      <source>File in PEM with the key of that certificate.</source>
      <translation>存放该证书密钥的 PEM 格式文件。</translation>
    </message>
    <message>
      <source>File whose first line is the password; without one, the variable ROLLCALL_MQTT_PASSWORD.</source>
      <translation>第一行为密码的文件；未设值时使用环境变量 ROLLCALL_MQTT_PASSWORD。</translation>
    </message>
    <message>
      <source>File with its key; without a value, the key is in the certificate's file.</source>
      <translation>存放其密钥的文件；未设值时，密钥在证书文件中。</translation>
    </message>
    <message>
      <source>File with the certificate in PEM for https; without one it is http.</source>
      <translation>用于 https 的 PEM 格式证书文件；未设值时使用 http。</translation>
    </message>
    <message>
      <source>File with the password</source>
      <translation>密码文件</translation>
    </message>
    <message>
      <source>File with the secret</source>
      <translation>签名密钥文件</translation>
    </message>
    <message>
      <source>File with the secret that signs what is sent; without one, it is not signed.</source>
      <translation>存放用于为发送内容签名的密钥的文件；未设值时不签名。</translation>
    </message>
    <message>
      <source>Finding</source>
      <translation>问题</translation>
    </message>
    <message>
      <source>Finding faces</source>
      <translation>查找人脸</translation>
    </message>
    <message>
      <source>Findings</source>
      <translation>问题</translation>
    </message>
    <message>
      <source>Findings of the gallery check</source>
      <translation>人像库检查发现的问题</translation>
    </message>
    <message>
      <source>Finds the faces on all pictures of a folder and its subfolders, and groups those that seem to be one person. You name the groups. The folder stays as it is, and nothing leaves this computer.</source>
      <translation>在文件夹及其子文件夹的所有照片中查找人脸，并将看起来属于同一人的人脸分为一组，由您为各组命名。文件夹保持不变，任何内容都不会离开这台计算机。</translation>
    </message>
    <message>
      <source>First and last name</source>
      <translation>姓名</translation>
    </message>
    <message>
      <source>First new try</source>
      <translation>首次重试等待</translation>
    </message>
    <message>
      <source>First seen</source>
      <translation>首次出现</translation>
    </message>
    <message>
      <source>First steps: {title}</source>
      <translation>快速入门：{title}</translation>
    </message>
    <message>
      <source>Flip the picture left to right (M)</source>
      <translation>左右翻转画面 (M)</translation>
    </message>
    <message>
      <source>Folder of groups for the look-alike page: a folder for each group, laid out like the gallery.</source>
      <translation>“像谁”页面所用的组文件夹：每组一个文件夹，结构与人像库相同。</translation>
    </message>
    <message>
      <source>Folder of the networks</source>
      <translation>神经网络文件夹</translation>
    </message>
    <message>
      <source>Folder of the people</source>
      <translation>人员文件夹</translation>
    </message>
    <message>
      <source>Folders inside a person's folder are not read, because it is not clear whose pictures they hold; move the pictures up, or the folder out.</source>
      <translation>人员文件夹内的子文件夹不会读取，因为不清楚其中是谁的照片；请将照片移到上一级，或将该文件夹移出。</translation>
    </message>
    <message>
      <source>For example: {names}</source>
      <translation>例如：{names}</translation>
    </message>
    <message>
      <source>For information</source>
      <translation>供参考</translation>
    </message>
    <message>
      <source>From</source>
      <translation>开始日期</translation>
    </message>
    <message>
      <source>From -1 to 1, for a camera with better or worse pictures.</source>
      <translation>从 -1 到 1,用于画面较好或较差的摄像头。</translation>
    </message>
    <message>
      <source>From 0 to 1; from this score on a face counts as live.</source>
      <translation>从 0 到 1；达到此分值的人脸视为活体。</translation>
    </message>
    <message>
      <source>From 0 to 1; without a value, the detector's own.</source>
      <translation>从 0 到 1；未设值时使用检测器自身的值。</translation>
    </message>
    <message>
      <source>From picture files</source>
      <translation>从照片文件</translation>
    </message>
    <message>
      <source>From the first to the last time that the face was seen</source>
      <translation>从第一次到最后一次看到该人脸的时间</translation>
    </message>
    <message>
      <source>From this day on</source>
      <translation>从这一天起生效</translation>
    </message>
    <message>
      <source>From when on</source>
      <translation>从何时起</translation>
    </message>
    <message>
      <source>From {url}: the server answers {code} {reason}.</source>
      <translation>来自 {url}：服务器返回 {code} {reason}。</translation>
    </message>
    <message>
      <source>From {url}: {problem}.</source>
      <translation>来自 {url}：{problem}。</translation>
    </message>
    <message>
      <source>From {url}: {problem}. {came:.0f} MB came; the same line goes on from there.</source>
      <translation>来自 {url}：{problem}。已收到 {came:.0f} MB；再次执行同一命令将从该处继续。</translation>
    </message>
    <message>
      <source>From – to</source>
      <translation>起止日期</translation>
    </message>
    <message>
      <source>From: {origin}</source>
      <translation>来源：{origin}</translation>
    </message>
    <message>
      <source>From: {origin} ({size})</source>
      <translation>来源：{origin}（{size}）</translation>
    </message>
    <message>
      <source>Full name</source>
      <translation>姓名</translation>
    </message>
    <message>
      <source>Full screen for a reception desk; only an operator's PIN ends it</source>
      <translation>前台使用的全屏界面；只有操作员的 PIN 码才能退出</translation>
    </message>
    <message>
      <source>Gallery: {folder}</source>
      <translation>人像库：{folder}</translation>
    </message>
    <message>
      <source>Get the picture of the last unknown person</source>
      <translation>获取最近一位未知人员的照片</translation>
    </message>
    <message>
      <source>Get them with: python main.py models install {name}, or without a connection: python main.py models import {name} {file}</source>
      <translation>获取方法：python main.py models install {name}；无网络连接时：python main.py models import {name} {file}</translation>
    </message>
    <message>
      <source>Get them with: python main.py models install {name}, or without a connection: python main.py models import {name} {file} (it comes from {published})</source>
      <translation>获取方法：python main.py models install {name}；无网络连接时：python main.py models import {name} {file}（文件来自 {published}）</translation>
    </message>
    <message>
      <source>Getting ready…</source>
      <translation>正在准备…</translation>
    </message>
    <message>
      <source>Give the selected pictures back to their people</source>
      <translation>将选中的照片归还给其所属人员</translation>
    </message>
    <message>
      <source>Give the text a name of its own, which does not begin with 'sample-'.</source>
      <translation>请为文本另取一个名称，不能以“sample-”开头。</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>继续</translation>
    </message>
    <message>
      <source>Goes through all pictures many times and draws finer lines between your people. It takes minutes, and pays only with many pictures of each.</source>
      <translation>反复学习所有照片，在人员之间划出更精细的界线。需要几分钟，只有在每人照片很多时才值得。</translation>
    </message>
    <message>
      <source>Good.</source>
      <translation>很好。</translation>
    </message>
    <message>
      <source>Group</source>
      <translation>组</translation>
    </message>
    <message>
      <source>Groups and schedules</source>
      <translation>组和时间表</translation>
    </message>
    <message>
      <source>Groups for look-alikes</source>
      <translation>用于“像谁”的组</translation>
    </message>
    <message>
      <source>Groups of faces by HDBSCAN</source>
      <translation>用 HDBSCAN 给人脸分组</translation>
    </message>
    <message>
      <source>Haar cascade: classic, frontal faces</source>
      <translation>Haar 级联：经典方法，正面人脸</translation>
    </message>
    <message>
      <source>Hardly anything of the face can be made out. Let light fall on it from the front.</source>
      <translation>几乎看不清人脸。请让光线从正面照射。</translation>
    </message>
    <message>
      <source>Has left</source>
      <translation>已离开</translation>
    </message>
    <message>
      <source>Heads and ensembles with epochs</source>
      <translation>带训练轮次的分类头和集成</translation>
    </message>
    <message>
      <source>Height of the picture</source>
      <translation>画面高度</translation>
    </message>
    <message>
      <source>Height that is asked of a camera, in pixels.</source>
      <translation>向摄像头请求的高度，单位为像素。</translation>
    </message>
    <message>
      <source>Here now</source>
      <translation>当前在场</translation>
    </message>
    <message>
      <source>Here now: {names}</source>
      <translation>当前在场：{names}</translation>
    </message>
    <message>
      <source>Host name of the broker; without one, nothing is sent.</source>
      <translation>代理服务器的主机名；未设值时不发送。</translation>
    </message>
    <message>
      <source>Hours that looks at unknown faces are kept; 0 keeps none.</source>
      <translation>未知人脸样本的保留小时数；0 表示不保留。</translation>
    </message>
    <message>
      <source>How a face is compared</source>
      <translation>人脸的比较方式</translation>
    </message>
    <message>
      <source>How alike two faces must be to count as one person.
The distance between two pictures of the same face is small, between strangers it is near 1.
A face further than this from everybody in the gallery is called unknown.
Lower is stricter: fewer strangers get a name, more friends go unrecognised.
Left and Right move it by one step while the slider or the picture has the focus.</source>
      <translation>两张人脸要多相似才算同一个人。
同一张脸的两张照片之间距离很小，陌生人之间的距离接近 1。
与人像库中所有人的距离都大于此值的人脸视为未知。
值越低越严格：被误认的陌生人更少，未能认出的熟人更多。
当滑块或画面获得焦点时，左右方向键可按一级调整。</translation>
    </message>
    <message>
      <source>How far apart two pictures of the same person, and of different people, are in your gallery.
Faces left of the line get a name. Each dot is a face that is in view now.</source>
      <translation>在您的人像库中，同一人的两张照片以及不同人的照片相距多远。
线左侧的人脸会得到姓名。每个点是当前画面中的一张人脸。</translation>
    </message>
    <message>
      <source>How good is it?</source>
      <translation>效果如何？</translation>
    </message>
    <message>
      <source>How long</source>
      <translation>时长</translation>
    </message>
    <message>
      <source>How long they were on the picture that day, all times together</source>
      <translation>当天在画面中的时间总和</translation>
    </message>
    <message>
      <source>How often is Rollcall right and wrong on your own people?</source>
      <translation>Rollcall 对您自己的人员识别的对错频率如何？</translation>
    </message>
    <message>
      <source>How often people are missed is known only from the {several} of {people} with two.</source>
      <translation>漏认的频率仅根据 {people} 人中有两张照片的 {several} 人得出。</translation>
    </message>
    <message>
      <source>How shall Rollcall be trained?</source>
      <translation>如何训练 Rollcall？</translation>
    </message>
    <message>
      <source>How sure the detector must be</source>
      <translation>检测器的置信度下限</translation>
    </message>
    <message>
      <source>Id or picture</source>
      <translation>ID 或照片</translation>
    </message>
    <message>
      <source>Ignore</source>
      <translation>忽略</translation>
    </message>
    <message>
      <source>Ignore all of them</source>
      <translation>全部忽略</translation>
    </message>
    <message>
      <source>Ignored</source>
      <translation>已忽略</translation>
    </message>
    <message>
      <source>ImageNet's networks</source>
      <translation>ImageNet 的网络</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>导入</translation>
    </message>
    <message>
      <source>Import a director&amp;y or tagged photos…</source>
      <translation>导入通讯录或带标记的照片(&amp;Y)…</translation>
    </message>
    <message>
      <source>Import a folder of people: one folder, or one picture, for each person</source>
      <translation>导入人员文件夹：每人一个文件夹，或一张照片</translation>
    </message>
    <message>
      <source>Import people</source>
      <translation>导入人员</translation>
    </message>
    <message>
      <source>Import people from a directory</source>
      <translation>从通讯录导入人员</translation>
    </message>
    <message>
      <source>Import people from tagged photos</source>
      <translation>从带标记的照片导入人员</translation>
    </message>
    <message>
      <source>Imported</source>
      <translation>已导入</translation>
    </message>
    <message>
      <source>Imported no picture</source>
      <translation>未导入任何照片</translation>
    </message>
    <message numerus="yes">
      <source>Imported {n} pictures of {people}</source>
      <extracomment>For 1: Imported a picture of {people}</extracomment>
      <translation>
        <numerusform>导入了 {n} 张照片（{people}）</numerusform>
      </translation>
    </message>
    <message>
      <source>Importing from {folder}…</source>
      <translation>正在从 {folder} 导入…</translation>
    </message>
    <message>
      <source>Importing pictures</source>
      <translation>正在导入照片</translation>
    </message>
    <message>
      <source>Importing…</source>
      <translation>正在导入…</translation>
    </message>
    <message>
      <source>In a file</source>
      <translation>在文件中</translation>
    </message>
    <message>
      <source>In a film: 5 seconds back, on; with Ctrl 30 seconds</source>
      <translation>在影片中：后退、前进 5 秒；按住 Ctrl 为 30 秒</translation>
    </message>
    <message>
      <source>In a picture with several faces one is taken if its area is about this many times that of every other; the middle, focus and the person's other pictures count, too.</source>
      <translation>图片中有多张人脸时，如果某张人脸的面积约为其他每张人脸的这么多倍，就采用它；位置居中、清晰度以及此人的其他图片也会一并考虑。</translation>
    </message>
    <message>
      <source>In a user name, password or path write # as %23, @ as %40, : as %3A, / as %2F, ? as %3F, % as %25 and a space as %20.</source>
      <translation>在用户名、密码或路径中，请将 # 写作 %23，@ 写作 %40，: 写作 %3A，/ 写作 %2F，? 写作 %3F，% 写作 %25，空格写作 %20。</translation>
    </message>
    <message>
      <source>In brackets: 95 % confidence interval for this number of people.</source>
      <translation>括号内：按此人数计算的 95% 置信区间。</translation>
    </message>
    <message>
      <source>In the system's key store</source>
      <translation>在系统密钥库中</translation>
    </message>
    <message numerus="yes">
      <source>In {n} pictures no face was found; they were left out.</source>
      <extracomment>For 1: In {n} picture no face was found; it was left out.</extracomment>
      <translation>
        <numerusform>有 {n} 张照片未找到人脸，已略去。</numerusform>
      </translation>
    </message>
    <message>
      <source>InsightFace's model, for non-commercial research only; the wheel's own BSD licence is of its code</source>
      <translation>InsightFace 的模型，仅限非商业研究；wheel 自身的 BSD 许可证只适用于其代码</translation>
    </message>
    <message>
      <source>Is here</source>
      <translation>已到</translation>
    </message>
    <message>
      <source>Is this {person} or {other}?</source>
      <translation>这是 {person} 还是 {other}？</translation>
    </message>
    <message>
      <source>Is this {person}?</source>
      <translation>这是 {person} 吗？</translation>
    </message>
    <message>
      <source>It cannot be compared yet: at least three people need two pictures or more. Register second pictures, and compare again.</source>
      <translation>尚不能比较：至少需要三个人各有两张或更多照片。请登记第二张照片，然后再次比较。</translation>
    </message>
    <message>
      <source>It cannot be opened ({error}).</source>
      <translation>无法打开（{error}）。</translation>
    </message>
    <message>
      <source>It cannot be opened: this account may not read it.</source>
      <translation>无法打开：此帐户没有读取权限。</translation>
    </message>
    <message>
      <source>It cannot be read from its disk ({error}).</source>
      <translation>无法从磁盘读取（{error}）。</translation>
    </message>
    <message>
      <source>It cannot be undone, because the files are elsewhere by now.</source>
      <translation>无法撤销，因为文件已被移到别处。</translation>
    </message>
    <message>
      <source>It cannot be used as it is, either.</source>
      <translation>它本身也不能按原样使用。</translation>
    </message>
    <message>
      <source>It cannot be used.</source>
      <translation>无法使用。</translation>
    </message>
    <message>
      <source>It could not be analysed because of an error; the log says more.</source>
      <translation>由于出错，无法分析；详情见日志。</translation>
    </message>
    <message>
      <source>It could not be copied to {folder} ({error}). Check the disk and try again.</source>
      <translation>无法复制到 {folder}（{error}）。请检查磁盘后重试。</translation>
    </message>
    <message>
      <source>It could not be read.</source>
      <translation>无法读取。</translation>
    </message>
    <message>
      <source>It could not be worked out; the log says more.</source>
      <translation>无法得出结果；详情见日志。</translation>
    </message>
    <message>
      <source>It counts like a face that was seen, stands on record with your name, and can be withdrawn.</source>
      <translation>它与看到人脸的效力相同，会连同您的姓名一起记录，并且可以撤回。</translation>
    </message>
    <message>
      <source>It does not look like {person}'s other pictures.</source>
      <translation>与 {person} 的其他照片不像。</translation>
    </message>
    <message>
      <source>It does not look like {person}'s other pictures: it is {own:.2f} from them.</source>
      <translation>与 {person} 的其他照片不像：与它们的距离为 {own:.2f}。</translation>
    </message>
    <message>
      <source>It has more than {megapixels} million pixels; save a smaller version of it.</source>
      <translation>超过 {megapixels} 百万像素；请保存较小的版本。</translation>
    </message>
    <message>
      <source>It has no name.</source>
      <translation>没有姓名。</translation>
    </message>
    <message>
      <source>It has not been judged yet whether it is live.</source>
      <translation>尚未判定是否为活体。</translation>
    </message>
    <message>
      <source>It is a blurred copy of {original}, which is enough.</source>
      <translation>这是 {original} 的模糊副本；保留原件即可。</translation>
    </message>
    <message>
      <source>It is a camera's raw file, which Rollcall cannot read; export it as JPEG.</source>
      <translation>这是相机的 RAW 文件，Rollcall 无法读取；请导出为 JPEG。</translation>
    </message>
    <message>
      <source>It is a folder, not a picture.</source>
      <translation>这是文件夹，不是照片。</translation>
    </message>
    <message>
      <source>It is a link that leads in a circle.</source>
      <translation>这是循环链接。</translation>
    </message>
    <message>
      <source>It is a link to a file that is not there.</source>
      <translation>这是指向不存在文件的链接。</translation>
    </message>
    <message>
      <source>It is a mirror image of {original}; one of them is enough.</source>
      <translation>这是 {original} 的镜像；保留其中一张即可。</translation>
    </message>
    <message>
      <source>It is a picture of the kind {kind}, which Rollcall cannot read; save it as JPEG or PNG.</source>
      <translation>这是 {kind} 格式的图片，Rollcall 无法读取；请保存为 JPEG 或 PNG。</translation>
    </message>
    <message>
      <source>It is a pipe or a device, not a file.</source>
      <translation>这是管道或设备，不是文件。</translation>
    </message>
    <message>
      <source>It is cut short: the end of the file is missing. Copy or download it once more.</source>
      <translation>文件不完整：缺少结尾部分。请重新复制或下载。</translation>
    </message>
    <message>
      <source>It is damaged and cannot be read; get the picture once more from where it came from.</source>
      <translation>文件已损坏，无法读取；请从原处重新获取该照片。</translation>
    </message>
    <message>
      <source>It is filed under {person} but looks like {other}: it is {distance:.2f} from {other}'s pictures and {own:.2f} from {person}'s other ones.</source>
      <translation>归在 {person} 名下，但看起来像 {other}：与 {other} 的照片距离为 {distance:.2f}，与 {person} 的其他照片距离为 {own:.2f}。</translation>
    </message>
    <message>
      <source>It is filed under {person} but looks like {other}: it is {distance:.2f} from {other}'s pictures.</source>
      <translation>归在 {person} 名下，但看起来像 {other}：与 {other} 的照片距离为 {distance:.2f}。</translation>
    </message>
    <message>
      <source>It is near to a face that you told Rollcall to ignore: it is not named and not recorded.</source>
      <translation>它与您让 Rollcall 忽略的人脸接近：不命名，也不记录。</translation>
    </message>
    <message>
      <source>It is not a picture that Rollcall can read; save it as JPEG or PNG.</source>
      <translation>Rollcall 无法读取此图片；请保存为 JPEG 或 PNG。</translation>
    </message>
    <message>
      <source>It is not an ordinary file.</source>
      <translation>这不是普通文件。</translation>
    </message>
    <message>
      <source>It is not read yet.</source>
      <translation>尚未读取。</translation>
    </message>
    <message>
      <source>It is the same file as {original}, which is enough.</source>
      <translation>与 {original} 是同一文件；保留原件即可。</translation>
    </message>
    <message>
      <source>It is the same file as {original}.</source>
      <translation>与 {original} 是同一文件。</translation>
    </message>
    <message>
      <source>It is too large for this computer's memory; save a smaller version of it.</source>
      <translation>对这台计算机的内存来说太大；请保存较小的版本。</translation>
    </message>
    <message>
      <source>It is written down. After that you are asked whether to erase what is kept of them.</source>
      <translation>撤回会被记录下来。之后会询问您是否清除所保存的此人的内容。</translation>
    </message>
    <message>
      <source>It is {person}</source>
      <translation>是 {person}</translation>
    </message>
    <message>
      <source>It is {person}'s already.</source>
      <translation>已属于 {person}。</translation>
    </message>
    <message>
      <source>It looks like a live face.</source>
      <translation>看起来是活体人脸。</translation>
    </message>
    <message>
      <source>It looks like a picture on a screen or on paper.</source>
      <translation>看起来像屏幕或纸上的照片。</translation>
    </message>
    <message>
      <source>It looks like {other}: it is {distance:.2f} from one of their pictures.</source>
      <translation>看起来像 {other}：与其一张照片的距离为 {distance:.2f}。</translation>
    </message>
    <message>
      <source>It says that a face is near somebody's photos, not that it is them. Do not let anything important depend on it.</source>
      <translation>姓名只表示人脸与某人的照片接近，并不证明就是此人。请勿让重要的事情取决于它。</translation>
    </message>
    <message>
      <source>It shows the same moment as {original}, cropped differently; another photo would tell more.</source>
      <translation>与 {original} 是同一瞬间的不同裁剪；换一张照片会更有帮助。</translation>
    </message>
    <message>
      <source>It shows the same photo as {original}, so blurred that it cannot be used; {original} is enough.</source>
      <translation>与 {original} 是同一张照片，但过于模糊，无法使用；有 {original} 即可。</translation>
    </message>
    <message>
      <source>It shows the same photo as {original}; one of them is enough.</source>
      <translation>与 {original} 是同一张照片；保留其中一张即可。</translation>
    </message>
    <message numerus="yes">
      <source>It shows {n} faces, and the largest was taken, which does not look like {person}'s other pictures. Choose {person}'s face.</source>
      <extracomment>For 1: It shows {n} face, and the largest was taken, which does not look like {person}'s other pictures. Choose {person}'s face.</extracomment>
      <translation>
        <numerusform>照片中有 {n} 张人脸，采用了最大的一张，但它与 {person} 的其他照片不像。请选择 {person} 的人脸。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>It shows {n} faces, and the largest was taken, which looks like {other}, not like {person}. Choose {person}'s face.</source>
      <extracomment>For 1: It shows {n} face, and the largest was taken, which looks like {other}, not like {person}. Choose {person}'s face.</extracomment>
      <translation>
        <numerusform>照片中有 {n} 张人脸，采用了最大的一张，但它像 {other} 而不像 {person}。请选择 {person} 的人脸。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>It shows {n} faces, and the largest was taken, which looks like {person}'s other pictures.</source>
      <extracomment>For 1: It shows {n} face, and the largest was taken, which looks like {person}'s other pictures.</extracomment>
      <translation>
        <numerusform>照片中有 {n} 张人脸，采用了最大的一张，它与 {person} 的其他照片相像。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>It shows {n} faces, and the largest was taken.</source>
      <extracomment>For 1: It shows {n} face, and the largest was taken.</extracomment>
      <translation>
        <numerusform>照片中有 {n} 张人脸，采用了最大的一张。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>It shows {n} faces, and the largest was taken. There is no other picture to tell whether it is {person}.</source>
      <extracomment>For 1: It shows {n} face, and the largest was taken. There is no other picture to tell whether it is {person}.</extracomment>
      <translation>
        <numerusform>照片中有 {n} 张人脸，采用了最大的一张。没有其他照片可判断这是否是 {person}。</numerusform>
      </translation>
    </message>
    <message>
      <source>It takes effect within two seconds. Two or three photos in different light work better than one. A good photo shows one face from the front, sharp, well lit, at least 100 pixels wide.</source>
      <translation>两秒内即可生效。两三张不同光线下的照片比一张更好。好的照片只有一张正面的人脸，清晰、光线充足，宽度至少 100 像素。</translation>
    </message>
    <message>
      <source>It was not compared with comparing pictures yet. Compare does it.</source>
      <translation>尚未与照片比较进行对比。点击“比较”即可。</translation>
    </message>
    <message>
      <source>It will be used as soon as its network is ready.</source>
      <translation>其神经网络就绪后将立即使用。</translation>
    </message>
    <message>
      <source>Its face gave no usable template; use another picture.</source>
      <translation>其人脸未得到可用的模板；请使用其他照片。</translation>
    </message>
    <message>
      <source>Its name holds characters that are no text; rename it.</source>
      <translation>名称中含有非文本字符；请重命名。</translation>
    </message>
    <message>
      <source>Its name holds characters that change the direction of the text, so that it reads otherwise; rename it.</source>
      <translation>名称中含有改变文字方向的字符，会被读成别的内容；请重命名。</translation>
    </message>
    <message>
      <source>Its name holds control characters; rename it.</source>
      <translation>名称中含有控制字符；请重命名。</translation>
    </message>
    <message>
      <source>Its name is empty; rename it to the person's name.</source>
      <translation>名称为空；请将其改为此人的姓名。</translation>
    </message>
    <message>
      <source>Its network {network} is not on this computer: fetch it under Tools, Models and licences.</source>
      <translation>其神经网络 {network} 不在这台计算机上：请在“工具 &gt; 模型与许可证”中获取。</translation>
    </message>
    <message>
      <source>Its weights were trained on VGGFace and VGGFace2, published for research.</source>
      <translation>其权重基于为研究而发布的 VGGFace 和 VGGFace2 训练。</translation>
    </message>
    <message>
      <source>JSON (*.json)</source>
      <translation>JSON (*.json)</translation>
    </message>
    <message>
      <source>Join with {name}</source>
      <translation>与 {name} 合并</translation>
    </message>
    <message>
      <source>Judging recordings</source>
      <translation>正在判定录像</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>保留</translation>
    </message>
    <message>
      <source>Keep all</source>
      <translation>全部保留</translation>
    </message>
    <message>
      <source>Keep damaged databases</source>
      <translation>保留损坏的数据库</translation>
    </message>
    <message>
      <source>Keep it</source>
      <translation>保留</translation>
    </message>
    <message>
      <source>Keep pictures set aside</source>
      <translation>保留已搁置的照片</translation>
    </message>
    <message>
      <source>Keep removed pictures</source>
      <translation>保留已移除的照片</translation>
    </message>
    <message>
      <source>Keep sightings</source>
      <translation>保留出现记录</translation>
    </message>
    <message>
      <source>Keep strangers</source>
      <translation>保留陌生人</translation>
    </message>
    <message>
      <source>Keep the audit trail</source>
      <translation>保留审计记录</translation>
    </message>
    <message>
      <source>Keep them</source>
      <translation>保留</translation>
    </message>
    <message>
      <source>Keep watching with the window closed?</source>
      <translation>窗口关闭后继续监看？</translation>
    </message>
    <message numerus="yes">
      <source>Keep {n} of them</source>
      <extracomment>For 1: Keep {n} of them</extracomment>
      <translation>
        <numerusform>保留其中 {n} 项</numerusform>
      </translation>
    </message>
    <message>
      <source>Kept for {span}, then deleted (config.yaml: sightings.keep_days).</source>
      <translation>保留 {span}，之后删除（config.yaml：sightings.keep_days）。</translation>
    </message>
    <message>
      <source>Kept it as it is</source>
      <translation>保持原样</translation>
    </message>
    <message>
      <source>Key of the certificate</source>
      <translation>证书的密钥</translation>
    </message>
    <message>
      <source>Key of the templates saved</source>
      <translation>已保存模板的密钥</translation>
    </message>
    <message>
      <source>Key of this desk's certificate</source>
      <translation>此前台证书的密钥</translation>
    </message>
    <message>
      <source>Key picture</source>
      <translation>代表照片</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>按键</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>类型</translation>
    </message>
    <message>
      <source>Kiosk</source>
      <translation>自助终端模式</translation>
    </message>
    <message>
      <source>Knows {names}.</source>
      <translation>认识：{names}。</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>语言</translation>
    </message>
    <message>
      <source>Language of the window: auto, en, de, fr, es, zh or ar; auto is that of the system.</source>
      <translation>窗口的语言：auto、en、de、fr、es、zh 或 ar；auto 表示跟随系统。</translation>
    </message>
    <message>
      <source>Largest picture</source>
      <translation>照片的最大像素数</translation>
    </message>
    <message>
      <source>Largest upload</source>
      <translation>上传的最大大小</translation>
    </message>
    <message>
      <source>Last 7 days</source>
      <translation>最近 7 天</translation>
    </message>
    <message>
      <source>Last day of the consent</source>
      <translation>同意的最后一天</translation>
    </message>
    <message>
      <source>Last seen</source>
      <translation>最后出现</translation>
    </message>
    <message>
      <source>Last seen {when}</source>
      <translation>最后出现：{when}</translation>
    </message>
    <message>
      <source>Last unknown person</source>
      <translation>最近一位未知人员</translation>
    </message>
    <message>
      <source>Late</source>
      <translation>迟到</translation>
    </message>
    <message>
      <source>Learns one rule for each of your people from all their pictures, with the network in use. It takes seconds to minutes and is the first to try.</source>
      <translation>使用当前神经网络，根据每个人的所有照片为其学习一条规则。需要几秒到几分钟，建议首先尝试。</translation>
    </message>
    <message numerus="yes">
      <source>Learnt from {n} people, drawn by chance from the {people}.</source>
      <extracomment>For 1: Learnt from {n} person, drawn by chance from the {people}.</extracomment>
      <translation>
        <numerusform>从 {people} 人中随机抽取 {n} 人学习得出。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Learnt from {n} pictures of the {people} people registered.</source>
      <extracomment>For 1: Learnt from {n} picture of the {people} people registered.</extracomment>
      <translation>
        <numerusform>根据已登记 {people} 人的 {n} 张照片学习得出。</numerusform>
      </translation>
    </message>
    <message>
      <source>Leave out doubtful pictures</source>
      <translation>略去存疑的照片</translation>
    </message>
    <message>
      <source>Left</source>
      <translation>离开</translation>
    </message>
    <message>
      <source>Left after</source>
      <translation>离开判定时间</translation>
    </message>
    <message>
      <source>Left early</source>
      <translation>早退</translation>
    </message>
    <message>
      <source>Left out, because their dates cannot be worked out here: {names}. Enter these holidays by hand.</source>
      <translation>以下事件已略过，因为此处无法确定其日期：{names}。请手动输入这些假日。</translation>
    </message>
    <message>
      <source>Let it &amp;finish</source>
      <translation>等待完成(&amp;F)</translation>
    </message>
    <message>
      <source>Licence: {licence}. Commercial use: {use}.</source>
      <translation>许可证：{licence}。商业用途：{use}。</translation>
    </message>
    <message>
      <source>Licences.</source>
      <translation>许可证。</translation>
    </message>
    <message>
      <source>Lift your chin a little.</source>
      <translation>请稍微抬起下巴。</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>浅色</translation>
    </message>
    <message>
      <source>Like whom?

Choose a folder of people: a picture Name.jpg, or a folder Name with pictures, for each. Your own people work, too. The folder is only read.</source>
      <translation>像谁？

请选择人员文件夹：每人一张照片“姓名.jpg”，或一个以姓名命名的照片文件夹。也可以使用您自己的人员。该文件夹只会读取。</translation>
    </message>
    <message>
      <source>Line {line} of {file} is a change of an entry; export the entries themselves.</source>
      <translation>{file} 的第 {line} 行是对条目的更改；请导出条目本身。</translation>
    </message>
    <message>
      <source>Line {number} of {file} has no colon: it is no LDIF.</source>
      <translation>{file} 的第 {number} 行没有冒号：不是 LDIF 文件。</translation>
    </message>
    <message>
      <source>Line {number}: {problem}.</source>
      <translation>第 {number} 行：{problem}。</translation>
    </message>
    <message>
      <source>Live face or picture</source>
      <translation>活体人脸还是照片</translation>
    </message>
    <message>
      <source>Live or a picture?</source>
      <translation>活体还是照片？</translation>
    </message>
    <message>
      <source>Live picture</source>
      <translation>实时画面</translation>
    </message>
    <message>
      <source>Live picture with the names of those who are recognised</source>
      <translation>标有已识别人员姓名的实时画面</translation>
    </message>
    <message>
      <source>Live pictures</source>
      <translation>实时画面数</translation>
    </message>
    <message>
      <source>Live pictures that are sent at the same time, at most.</source>
      <translation>最多同时发送的实时画面数。</translation>
    </message>
    <message>
      <source>Loc&amp;k</source>
      <translation>锁定(&amp;K)</translation>
    </message>
    <message>
      <source>Lock after</source>
      <translation>自动锁定时间</translation>
    </message>
    <message>
      <source>Locked</source>
      <translation>已锁定</translation>
    </message>
    <message>
      <source>Log</source>
      <translation>日志</translation>
    </message>
    <message>
      <source>Log in</source>
      <translation>登录</translation>
    </message>
    <message>
      <source>Log in from the page of this server.</source>
      <translation>请从此服务器的页面登录。</translation>
    </message>
    <message>
      <source>Log out</source>
      <translation>退出登录</translation>
    </message>
    <message>
      <source>Log: {file}</source>
      <translation>日志：{file}</translation>
    </message>
    <message>
      <source>Long training</source>
      <translation>深入训练</translation>
    </message>
    <message>
      <source>Longest time between tries</source>
      <translation>重试的最长间隔</translation>
    </message>
    <message>
      <source>Look into the camera: {name} appears on the picture in a moment.</source>
      <translation>请看摄像头：{name} 稍后会显示在画面上。</translation>
    </message>
    <message>
      <source>Look straight into the camera.</source>
      <translation>请正视摄像头。</translation>
    </message>
    <message>
      <source>Look {number}, looking down. Press to discard it</source>
      <translation>样本 {number}，低头。按下可放弃</translation>
    </message>
    <message>
      <source>Look {number}, looking up. Press to discard it</source>
      <translation>样本 {number}，抬头。按下可放弃</translation>
    </message>
    <message>
      <source>Look {number}, straight ahead. Press to discard it</source>
      <translation>样本 {number}，正面。按下可放弃</translation>
    </message>
    <message>
      <source>Look {number}, turned left. Press to discard it</source>
      <translation>样本 {number}，左转。按下可放弃</translation>
    </message>
    <message>
      <source>Look {number}, turned right. Press to discard it</source>
      <translation>样本 {number}，右转。按下可放弃</translation>
    </message>
    <message>
      <source>Look-alike</source>
      <translation>像谁</translation>
    </message>
    <message>
      <source>Looking down. Click to discard it</source>
      <translation>低头。点击可放弃</translation>
    </message>
    <message>
      <source>Looking for faces on the picture…</source>
      <translation>正在查找画面中的人脸…</translation>
    </message>
    <message>
      <source>Looking for faces…</source>
      <translation>正在查找人脸…</translation>
    </message>
    <message>
      <source>Looking for pictures in {subject}</source>
      <translation>正在 {subject} 中查找照片</translation>
    </message>
    <message>
      <source>Looking up. Click to discard it</source>
      <translation>抬头。点击可放弃</translation>
    </message>
    <message>
      <source>Looking…</source>
      <translation>正在查找…</translation>
    </message>
    <message>
      <source>Looks</source>
      <translation>样本</translation>
    </message>
    <message>
      <source>Looks and sightings are deleted, and they are not recorded again.</source>
      <translation>样本和出现记录会被删除，且不再记录这些人。</translation>
    </message>
    <message>
      <source>Looks and sightings are deleted, and this face is not recorded again.</source>
      <translation>样本和出现记录会被删除，且不再记录这张人脸。</translation>
    </message>
    <message>
      <source>Looks and sightings are deleted. Seen again, they are a new stranger.</source>
      <translation>样本和出现记录会被删除。再次出现时将视为新的陌生人。</translation>
    </message>
    <message>
      <source>Looks and sightings are deleted. Seen again, they are new.</source>
      <translation>样本和出现记录会被删除。再次出现时将视为新的陌生人。</translation>
    </message>
    <message>
      <source>Looks at a face before it gets a name or is called unknown.</source>
      <translation>人脸得到姓名或被判为未知之前所需的样本数。</translation>
    </message>
    <message>
      <source>Looks at a person that are collected from the camera.</source>
      <translation>从摄像头为每人采集的样本数。</translation>
    </message>
    <message>
      <source>Looks at unknown faces are kept for {hours}, then deleted (config.yaml: sightings.strangers_keep_hours; 0 keeps none).</source>
      <translation>未知人脸的样本保留 {hours}，之后删除（config.yaml：sightings.strangers_keep_hours；0 表示不保留）。</translation>
    </message>
    <message>
      <source>Looks at unknown faces are not kept (config.yaml: sightings.strangers_keep_hours: 0).</source>
      <translation>未知人脸的样本不会保留（config.yaml：sightings.strangers_keep_hours: 0）。</translation>
    </message>
    <message>
      <source>Looks before a name</source>
      <translation>命名所需样本数</translation>
    </message>
    <message>
      <source>Looks before somebody is seen</source>
      <translation>记录出现所需样本数</translation>
    </message>
    <message>
      <source>Looks that count</source>
      <translation>有效样本数</translation>
    </message>
    <message>
      <source>Looks that must agree before somebody counts as seen.</source>
      <translation>判定某人出现之前必须一致的样本数。</translation>
    </message>
    <message>
      <source>Looks to collect</source>
      <translation>采集样本数</translation>
    </message>
    <message>
      <source>Lower your chin a little.</source>
      <translation>请稍微压低下巴。</translation>
    </message>
    <message>
      <source>M&amp;ore</source>
      <translation>更多(&amp;O)</translation>
    </message>
    <message>
      <source>MIT for the code; none is stated for the weights</source>
      <translation>代码为 MIT；权重未注明许可证</translation>
    </message>
    <message>
      <source>MQTT and Home Assistant</source>
      <translation>MQTT 和 Home Assistant</translation>
    </message>
    <message>
      <source>MQTT broker</source>
      <translation>MQTT 代理服务器</translation>
    </message>
    <message>
      <source>MQTT needs the package paho-mqtt: python -m pip install paho-mqtt</source>
      <translation>MQTT 需要软件包 paho-mqtt：python -m pip install paho-mqtt</translation>
    </message>
    <message>
      <source>MTCNN: three small networks, five landmarks</source>
      <translation>MTCNN：三个小型神经网络，五个关键点</translation>
    </message>
    <message>
      <source>Made of a passphrase</source>
      <translation>由密码短语生成</translation>
    </message>
    <message>
      <source>Make &amp;key picture</source>
      <translation>设为代表照片(&amp;K)</translation>
    </message>
    <message>
      <source>Making the index of {subject} on the server</source>
      <translation>正在服务器上建立 {subject} 的索引</translation>
    </message>
    <message numerus="yes">
      <source>Measured on {n} pictures of {people} people.</source>
      <extracomment>For 1: Measured on {n} picture of {people} people.</extracomment>
      <translation>
        <numerusform>根据 {people} 人的 {n} 张照片测得。</numerusform>
      </translation>
    </message>
    <message>
      <source>Measuring the speed of {subject}</source>
      <translation>正在测量 {subject} 的速度</translation>
    </message>
    <message>
      <source>Megabytes of one picture that is sent.</source>
      <translation>发送来的单张照片的最大 MB 数。</translation>
    </message>
    <message>
      <source>Menu of the picture</source>
      <translation>画面菜单</translation>
    </message>
    <message>
      <source>Merge into {name}</source>
      <translation>合并到 {name}</translation>
    </message>
    <message>
      <source>Merge {name} into whom?</source>
      <translation>将 {name} 合并到谁？</translation>
    </message>
    <message>
      <source>Merged</source>
      <translation>已合并</translation>
    </message>
    <message>
      <source>Merged {person} into {into}</source>
      <translation>将 {person} 合并到了 {into}</translation>
    </message>
    <message>
      <source>Million pixels of one picture that is sent.</source>
      <translation>发送来的单张照片的最大像素数，单位为百万。</translation>
    </message>
    <message>
      <source>MiniFASNet, tells faces from pictures of faces; two are used together</source>
      <translation>MiniFASNet，区分真人脸和人脸图片；两个一起使用</translation>
    </message>
    <message>
      <source>Minivision, Silent-Face-Anti-Spoofing, 2020; there is no paper</source>
      <translation>Minivision，Silent-Face-Anti-Spoofing，2020；没有论文</translation>
    </message>
    <message>
      <source>Minutes without input after which an operator's PIN is asked for again.</source>
      <translation>无操作超过此分钟数后，需要重新输入操作员的 PIN 码。</translation>
    </message>
    <message>
      <source>Mirror</source>
      <translation>镜像</translation>
    </message>
    <message>
      <source>Mirror a camera</source>
      <translation>镜像显示摄像头</translation>
    </message>
    <message>
      <source>MobileFaceNet w600k_mbf of InsightFace's buffalo_s</source>
      <translation>InsightFace buffalo_s 中的 MobileFaceNet w600k_mbf</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>模型</translation>
    </message>
    <message>
      <source>Model imported</source>
      <translation>已导入模型</translation>
    </message>
    <message>
      <source>Model installed</source>
      <translation>已安装模型</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>模型</translation>
    </message>
    <message>
      <source>Move &amp;down</source>
      <translation>下移(&amp;D)</translation>
    </message>
    <message>
      <source>Move &amp;up</source>
      <translation>上移(&amp;U)</translation>
    </message>
    <message>
      <source>Move to a new person, {name}</source>
      <translation>移给新人员 {name}</translation>
    </message>
    <message>
      <source>Move to {name}</source>
      <translation>移给 {name}</translation>
    </message>
    <message>
      <source>Move to {other}</source>
      <translation>移给 {other}</translation>
    </message>
    <message numerus="yes">
      <source>Moved {n} pictures to {person}</source>
      <extracomment>For 1: Moved a picture to {person}</extracomment>
      <translation>
        <numerusform>将 {n} 张照片移给了 {person}</numerusform>
      </translation>
    </message>
    <message>
      <source>Na&amp;me</source>
      <translation>名称(&amp;M)</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>姓名</translation>
    </message>
    <message>
      <source>Name held back</source>
      <translation>暂不显示姓名</translation>
    </message>
    <message>
      <source>Name of the person</source>
      <translation>人员姓名</translation>
    </message>
    <message>
      <source>Name of the result</source>
      <translation>结果名称</translation>
    </message>
    <message>
      <source>Name of the site whose people this desk has; without one, it has those of every site.</source>
      <translation>此前台所用人员所属地点的名称；未设值时包含所有地点的人员。</translation>
    </message>
    <message>
      <source>Name somebody unknown</source>
      <translation>为未知人员命名</translation>
    </message>
    <message>
      <source>Name stranger {number}</source>
      <translation>为陌生人 {number} 命名</translation>
    </message>
    <message>
      <source>Name the camera without user and password: these are asked for, or given apart.</source>
      <translation>填写摄像头时请勿包含用户名和密码：它们会另行询问，或单独提供。</translation>
    </message>
    <message>
      <source>Name to log in with; without one, without a login.</source>
      <translation>登录所用的用户名；未设值时不登录。</translation>
    </message>
    <message>
      <source>Name, id or picture</source>
      <translation>姓名、ID 或照片</translation>
    </message>
    <message>
      <source>Name, source or note</source>
      <translation>姓名、来源或备注</translation>
    </message>
    <message>
      <source>Name, state or remark</source>
      <translation>姓名、状态或备注</translation>
    </message>
    <message>
      <source>Name, typed by the person who agrees</source>
      <translation>姓名，由同意者本人输入</translation>
    </message>
    <message>
      <source>Names are held back, as no face can be judged live: {text}</source>
      <translation>暂不显示姓名，因为无法判定人脸是否为活体：{text}</translation>
    </message>
    <message>
      <source>Names come from comparing with pictures again.</source>
      <translation>现在重新由照片比较来识别姓名。</translation>
    </message>
    <message>
      <source>Names come from {title} from now on, until Rollcall is closed.</source>
      <translation>从现在起由 {title} 识别姓名，直到 Rollcall 关闭。</translation>
    </message>
    <message>
      <source>Names the people you have registered, on a live picture.</source>
      <translation>在实时画面上标出您登记的人员的姓名。</translation>
    </message>
    <message>
      <source>Names, faces and times in a database: it is not sealed.</source>
      <translation>数据库中的姓名、人脸和时间：未加密。</translation>
    </message>
    <message>
      <source>Name…</source>
      <translation>命名…</translation>
    </message>
    <message>
      <source>Ne&amp;w person…</source>
      <translation>新人员(&amp;W)…</translation>
    </message>
    <message>
      <source>Ne&amp;xt camera</source>
      <translation>下一个摄像头(&amp;X)</translation>
    </message>
    <message>
      <source>Nearest in the gallery</source>
      <translation>人像库中最接近的人</translation>
    </message>
    <message>
      <source>Network</source>
      <translation>神经网络</translation>
    </message>
    <message>
      <source>Network &amp;address…</source>
      <translation>网络地址(&amp;A)…</translation>
    </message>
    <message>
      <source>Network cameras</source>
      <translation>网络摄像头</translation>
    </message>
    <message>
      <source>Network camera…</source>
      <translation>网络摄像头…</translation>
    </message>
    <message>
      <source>Networks</source>
      <translation>神经网络</translation>
    </message>
    <message>
      <source>Networks and their weights, the same for everybody.</source>
      <translation>神经网络及其权重，对所有人都相同。</translation>
    </message>
    <message>
      <source>Networks with weights in Keras' format</source>
      <translation>权重为 Keras 格式的网络</translation>
    </message>
    <message>
      <source>New &amp;PIN…</source>
      <translation>新 PIN 码(&amp;P)…</translation>
    </message>
    <message>
      <source>New PIN</source>
      <translation>新 PIN 码</translation>
    </message>
    <message>
      <source>New PIN of {name}</source>
      <translation>{name} 的新 PIN 码</translation>
    </message>
    <message>
      <source>Newest looks of a face that count.</source>
      <translation>计入判断的最新样本数。</translation>
    </message>
    <message>
      <source>No &amp;longer show this one</source>
      <translation>不再显示此来源(&amp;L)</translation>
    </message>
    <message>
      <source>No better than comparing with pictures, as far as these pictures can tell.</source>
      <translation>就这些照片来看，不优于照片比较。</translation>
    </message>
    <message>
      <source>No camera</source>
      <translation>没有摄像头</translation>
    </message>
    <message>
      <source>No camera answered. It must be on the same network, and ONVIF switched on in its settings. You can also give its address.</source>
      <translation>没有摄像头应答。摄像头必须在同一网络中，并已在其设置中启用 ONVIF。您也可以直接填写其地址。</translation>
    </message>
    <message>
      <source>No camera found</source>
      <translation>未找到摄像头</translation>
    </message>
    <message>
      <source>No camera was found on this computer, and nobody is registered yet, so the demo plays.</source>
      <translation>在这台计算机上未找到摄像头，也尚未登记任何人，因此播放演示。</translation>
    </message>
    <message>
      <source>No camera was found on this computer.</source>
      <translation>在这台计算机上未找到摄像头。</translation>
    </message>
    <message>
      <source>No camera was found on this computer. {alternatives}</source>
      <translation>在这台计算机上未找到摄像头。{alternatives}</translation>
    </message>
    <message>
      <source>No computer called {host} is known on this network. Check the address.</source>
      <translation>此网络中没有名为 {host} 的计算机。请检查地址。</translation>
    </message>
    <message>
      <source>No consent.</source>
      <translation>未给予同意。</translation>
    </message>
    <message>
      <source>No database server is set. To set one: python main.py settings set gallery.database postgresql://user@host:5432/database</source>
      <translation>未设置数据库服务器。设置方法：python main.py settings set gallery.database postgresql://user@host:5432/database</translation>
    </message>
    <message>
      <source>No entry fits.</source>
      <translation>没有符合条件的条目。</translation>
    </message>
    <message>
      <source>No face</source>
      <translation>没有人脸</translation>
    </message>
    <message>
      <source>No face found</source>
      <translation>未找到人脸</translation>
    </message>
    <message>
      <source>No face is found</source>
      <translation>未找到人脸</translation>
    </message>
    <message>
      <source>No face is found on this picture</source>
      <translation>此照片中未找到人脸</translation>
    </message>
    <message>
      <source>No face was found in this picture.</source>
      <translation>此照片中未找到人脸。</translation>
    </message>
    <message>
      <source>No face was found on 1 picture of {folder}.</source>
      <translation>{folder} 中有 1 张照片未找到人脸。</translation>
    </message>
    <message>
      <source>No face was found on the pictures of {root}.</source>
      <translation>{root} 的照片中未找到人脸。</translation>
    </message>
    <message>
      <source>No face was found on this photo.</source>
      <translation>此照片中未找到人脸。</translation>
    </message>
    <message>
      <source>No face was found on this picture.</source>
      <translation>此照片中未找到人脸。</translation>
    </message>
    <message>
      <source>No face was found on this picture. Take another, from nearer or in better light.</source>
      <translation>此照片中未找到人脸。请靠近一些或在更好的光线下重拍。</translation>
    </message>
    <message numerus="yes">
      <source>No face was found on {n} pictures.</source>
      <extracomment>For 1: No face was found on {n} picture.</extracomment>
      <translation>
        <numerusform>有 {n} 张照片未找到人脸。</numerusform>
      </translation>
    </message>
    <message>
      <source>No face was found on {pictures:,} pictures of {folder}.</source>
      <translation>{folder} 中有 {pictures:,} 张照片未找到人脸。</translation>
    </message>
    <message>
      <source>No face was found; use a picture that shows one face, upright and from the front.</source>
      <translation>未找到人脸；请使用只有一张人脸、端正且正面的照片。</translation>
    </message>
    <message>
      <source>No faces</source>
      <translation>没有人脸</translation>
    </message>
    <message>
      <source>No folder is chosen yet.</source>
      <translation>尚未选择文件夹。</translation>
    </message>
    <message>
      <source>No look was taken yet.</source>
      <translation>尚未采集样本。</translation>
    </message>
    <message>
      <source>No looks were collected.</source>
      <translation>未采集到样本。</translation>
    </message>
    <message>
      <source>No more pictures come from {source}.</source>
      <translation>{source} 不再有画面传来。</translation>
    </message>
    <message>
      <source>No name until the face is live</source>
      <translation>判定为活体之前不显示姓名</translation>
    </message>
    <message>
      <source>No picture</source>
      <translation>没有画面</translation>
    </message>
    <message>
      <source>No picture was analysed: {file} is left as it was.</source>
      <translation>没有分析任何画面：{file} 保持原样。</translation>
    </message>
    <message>
      <source>No picture was named.</source>
      <translation>未指定照片。</translation>
    </message>
    <message>
      <source>No picture yet</source>
      <translation>尚无画面</translation>
    </message>
    <message>
      <source>No pictures were imported</source>
      <translation>未导入任何照片</translation>
    </message>
    <message>
      <source>No problems found in {pictures} of {people}.</source>
      <translation>在 {people}的 {pictures}中未发现问题。</translation>
    </message>
    <message>
      <source>No setting has these words.</source>
      <translation>没有包含这些文字的设置。</translation>
    </message>
    <message>
      <source>No sightings are kept: sightings.keep_days is 0 in the settings.</source>
      <translation>不保留出现记录：设置中的 sightings.keep_days 为 0。</translation>
    </message>
    <message>
      <source>No threshold that keeps strangers out would still name your people: the gallery check tells which pictures may be under a wrong name.</source>
      <translation>没有既能排除陌生人又仍能认出您的人员的阈值：人像库检查会指出哪些照片可能归在错误的姓名下。</translation>
    </message>
    <message>
      <source>No two of them seem to be of one person.</source>
      <translation>其中没有任何两张看起来属于同一人。</translation>
    </message>
    <message>
      <source>No unknown face was seen in the last {hours}.</source>
      <translation>在过去 {hours}内没有出现未知人脸。</translation>
    </message>
    <message>
      <source>No {value} is trained for {gallery} yet: python main.py train {value} --name {name}.</source>
      <translation>尚未为 {gallery} 训练 {value}：python main.py train {value} --name {name}。</translation>
    </message>
    <message>
      <source>No, this is somebody else</source>
      <translation>不，这是其他人</translation>
    </message>
    <message>
      <source>Nobody</source>
      <translation>无人</translation>
    </message>
    <message>
      <source>Nobody by that name.</source>
      <translation>没有叫这个名字的人。</translation>
    </message>
    <message>
      <source>Nobody called {name} is registered.</source>
      <translation>没有登记名为 {name} 的人员。</translation>
    </message>
    <message>
      <source>Nobody else on these pictures looks like them. Click on those that you want to register.</source>
      <translation>这些照片中没有其他人与其相像。请点击要登记的人脸。</translation>
    </message>
    <message>
      <source>Nobody has to use their face: whoever does not want to be recognised, or was not, is entered here and counts the same. The list marks such a sighting as entered by hand.</source>
      <translation>不必使用人脸：不想被识别或未被识别的人可在此录入，效力相同。列表会将此类出现记录标为手动录入。</translation>
    </message>
    <message>
      <source>Nobody has two usable pictures, so nobody could be searched for. Add a second picture of some people.</source>
      <translation>没有人拥有两张可用的照片，因此无法进行查询。请为部分人员添加第二张照片。</translation>
    </message>
    <message>
      <source>Nobody is asked for a PIN any more then: {name} is the last one.</source>
      <translation>此后将不再要求任何人输入 PIN 码：{name} 是最后一位操作员。</translation>
    </message>
    <message>
      <source>Nobody is expected on this day.</source>
      <translation>这一天没有人应出勤。</translation>
    </message>
    <message>
      <source>Nobody is expected yet.

Groups of people with a schedule say who should be here when: write the first one with “Groups and schedules”.</source>
      <translation>尚未设置应出勤的人员。

带有时间表的组规定谁应在何时到场：请用“组和时间表”编写第一个组。</translation>
    </message>
    <message>
      <source>Nobody is here</source>
      <translation>无人在场</translation>
    </message>
    <message>
      <source>Nobody is in view. Sit down in front of the camera.</source>
      <translation>画面中没有人。请在摄像头前坐下。</translation>
    </message>
    <message>
      <source>Nobody is registered yet, so there is no name to give.</source>
      <translation>尚未登记任何人，因此没有姓名可用。</translation>
    </message>
    <message>
      <source>Nobody is registered yet.</source>
      <translation>尚未登记任何人。</translation>
    </message>
    <message>
      <source>Nobody is registered yet.

Add photos of people first. Each is checked as soon as it is there.</source>
      <translation>尚未登记任何人。

请先添加人员的照片。每张照片添加后会立即检查。</translation>
    </message>
    <message>
      <source>Nobody is registered: there is nothing to measure yet.</source>
      <translation>尚未登记任何人：没有可测量的内容。</translation>
    </message>
    <message>
      <source>Nobody of them is here now</source>
      <translation>目前都不在场</translation>
    </message>
    <message>
      <source>Nobody was expected: there is nothing to print.</source>
      <translation>没有人应出勤：没有可打印的内容。</translation>
    </message>
    <message>
      <source>Nobody was seen</source>
      <translation>没有出现任何人</translation>
    </message>
    <message>
      <source>Nobody was seen in the last 7 days</source>
      <translation>最近 7 天没有出现任何人</translation>
    </message>
    <message>
      <source>Nobody was seen on these days</source>
      <translation>这些天没有出现任何人</translation>
    </message>
    <message>
      <source>Nobody was seen on this day.</source>
      <translation>这一天没有出现任何人。</translation>
    </message>
    <message>
      <source>Nobody was seen this month</source>
      <translation>本月没有出现任何人</translation>
    </message>
    <message>
      <source>Nobody was seen today</source>
      <translation>今天没有出现任何人</translation>
    </message>
    <message>
      <source>Nobody was seen yesterday</source>
      <translation>昨天没有出现任何人</translation>
    </message>
    <message>
      <source>Nobody was watching {times}.</source>
      <translation>{times} 无监看记录。</translation>
    </message>
    <message>
      <source>None of the pictures in {source} can be read. Choose another source.</source>
      <translation>{source} 中的照片都无法读取。请选择其他来源。</translation>
    </message>
    <message>
      <source>None of these pictures can be read any more. Are they still in the folder?</source>
      <translation>这些照片都无法再读取。它们还在文件夹中吗？</translation>
    </message>
    <message>
      <source>Normalised by other people</source>
      <translation>按其他人归一化</translation>
    </message>
    <message>
      <source>Not checked</source>
      <translation>不检测</translation>
    </message>
    <message>
      <source>Not encrypted</source>
      <translation>不加密</translation>
    </message>
    <message>
      <source>Not everything can be saved as it stands: the reason is beside it.</source>
      <translation>目前无法全部保存：原因显示在旁边。</translation>
    </message>
    <message>
      <source>Not everything could be written: the log has the details.</source>
      <translation>未能全部写入：详情见日志。</translation>
    </message>
    <message>
      <source>Not everything could be written: {names} ended early.</source>
      <translation>未能全部写入：{names} 提前结束。</translation>
    </message>
    <message>
      <source>Not in the gallery any more.</source>
      <translation>已不在人像库中。</translation>
    </message>
    <message>
      <source>Not in the gallery any more; the pictures below can be restored.</source>
      <translation>已不在人像库中；下面的照片可以恢复。</translation>
    </message>
    <message>
      <source>Not named, not recorded, not counted as a stranger</source>
      <translation>不命名、不记录、不计为陌生人</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>暂不</translation>
    </message>
    <message>
      <source>Not observed</source>
      <translation>无监看记录</translation>
    </message>
    <message>
      <source>Not printed</source>
      <translation>未打印</translation>
    </message>
    <message numerus="yes">
      <source>Not readable: {file} ({why}) and {n} other pictures.</source>
      <extracomment>For 1: Not readable: {file} ({why}) and {n} other picture.</extracomment>
      <translation>
        <numerusform>无法读取：{file}（{why}）和另外 {n} 张照片。</numerusform>
      </translation>
    </message>
    <message>
      <source>Not readable: {file} ({why}).</source>
      <translation>无法读取：{file}（{why}）。</translation>
    </message>
    <message>
      <source>Not saved</source>
      <translation>未保存</translation>
    </message>
    <message>
      <source>Not sure</source>
      <translation>不确定</translation>
    </message>
    <message>
      <source>Not turned</source>
      <translation>不旋转</translation>
    </message>
    <message>
      <source>Not used any more, but kept; it can be restored at any time</source>
      <translation>不再使用，但仍保留；可随时恢复</translation>
    </message>
    <message>
      <source>Not {name}</source>
      <translation>不是 {name}</translation>
    </message>
    <message>
      <source>Not {person}</source>
      <translation>不是 {person}</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>备注</translation>
    </message>
    <message>
      <source>Note where it was taken</source>
      <translation>标注拍摄地点</translation>
    </message>
    <message>
      <source>Noted that this face is to be ignored</source>
      <translation>记下了忽略这张人脸</translation>
    </message>
    <message>
      <source>Noted that this is not {person}</source>
      <translation>记下了这不是 {person}</translation>
    </message>
    <message>
      <source>Nothing but its size and when it was changed: it is sealed.</source>
      <translation>只有大小和更改时间：已加密。</translation>
    </message>
    <message>
      <source>Nothing but its size, its time and its name, which may tell whose picture it was.</source>
      <translation>只有大小、时间和文件名；从文件名可能看出是谁的照片。</translation>
    </message>
    <message>
      <source>Nothing could be compared.</source>
      <translation>无法进行任何比较。</translation>
    </message>
    <message>
      <source>Nothing could be written to {names}.</source>
      <translation>未能向 {names} 写入任何内容。</translation>
    </message>
    <message>
      <source>Nothing is changed, and none of this is reported again.</source>
      <translation>不作任何更改，且不再报告这些问题。</translation>
    </message>
    <message>
      <source>Nothing is changed, and this is not reported again.</source>
      <translation>不作任何更改，且不再报告此问题。</translation>
    </message>
    <message>
      <source>Nothing is deleted before {until}: if the clock is wrong, set it.</source>
      <translation>{until} 之前不会删除任何内容：如果时钟有误，请调整。</translation>
    </message>
    <message>
      <source>Nothing is measured yet.

Choose what to compare, and press Measure.</source>
      <translation>尚未测量。

请选择要比较的内容，然后点击“测量”。</translation>
    </message>
    <message>
      <source>Nothing is recorded (config.yaml: sightings.keep_days).</source>
      <translation>不记录任何内容（config.yaml：sightings.keep_days）。</translation>
    </message>
    <message>
      <source>Nothing is set aside or removed.</source>
      <translation>没有已搁置或已移除的内容。</translation>
    </message>
    <message>
      <source>Nothing was changed there.</source>
      <translation>服务器上未作任何更改。</translation>
    </message>
    <message>
      <source>Nothing was done yet that is recorded here.</source>
      <translation>尚无记录在此的操作。</translation>
    </message>
    <message>
      <source>Nothing was recorded, as no picture came.</source>
      <translation>未录制任何内容，因为没有收到画面。</translation>
    </message>
    <message>
      <source>Nothing: it is empty.</source>
      <translation>没有内容：文件为空。</translation>
    </message>
    <message>
      <source>Now choose a folder of people to compare with.</source>
      <translation>现在请选择用于比较的人员文件夹。</translation>
    </message>
    <message>
      <source>Now take a face, or open a picture.</source>
      <translation>现在请拍摄一张人脸，或打开一张照片。</translation>
    </message>
    <message>
      <source>OK</source>
      <translation>确定</translation>
    </message>
    <message numerus="yes">
      <source>Of {n} faces the largest was taken.</source>
      <extracomment>For 1: Of {n} face the largest was taken.</extracomment>
      <translation>
        <numerusform>从 {n} 张人脸中采用了最大的一张。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Of {n} faces the one in the middle was taken.</source>
      <extracomment>For 1: Of {n} face the one in the middle was taken.</extracomment>
      <translation>
        <numerusform>从 {n} 张人脸中采用了中间的一张。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Of {n} faces the one like {person}'s other pictures was taken.</source>
      <extracomment>For 1: Of {n} face the one like {person}'s other pictures was taken.</extracomment>
      <translation>
        <numerusform>从 {n} 张人脸中采用了与 {person} 的其他照片相像的一张。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Of {n} pictures it was not trained on, {right} are most similar to the right person, and {named} get the right name.</source>
      <extracomment>For 1: Of {n} picture it was not trained on, {right} are most similar to the right person, and {named} get the right name.</extracomment>
      <translation>
        <numerusform>在 {n} 张未参与训练的照片中，{right} 张与正确的人最相似，{named} 张得到正确的姓名。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Of {n} pictures of strangers, {named} get somebody's name (95 %: at most {limit}; {people}).</source>
      <extracomment>For 1: Of {n} picture of strangers, {named} get somebody's name (95 %: at most {limit}; {people}).</extracomment>
      <translation>
        <numerusform>在 {n} 张陌生人照片中，{named} 张被认作他人（95%：至多 {limit}；{people}）。</numerusform>
      </translation>
    </message>
    <message>
      <source>Old entries cut</source>
      <translation>已删除旧条目</translation>
    </message>
    <message>
      <source>On</source>
      <translation>启用</translation>
    </message>
    <message>
      <source>On a holiday entries by hand do not count: {people}.</source>
      <translation>节假日的手动条目不计入：{people}。</translation>
    </message>
    <message>
      <source>On the picture</source>
      <translation>画面中的人</translation>
    </message>
    <message>
      <source>On the picture or the slider: threshold stricter, looser by one step</source>
      <translation>在画面或滑块上：将阈值调严或调宽一级</translation>
    </message>
    <message>
      <source>On this computer.</source>
      <translation>在这台计算机上。</translation>
    </message>
    <message>
      <source>Once more</source>
      <translation>再输入一次</translation>
    </message>
    <message>
      <source>One face was found. A picture of it alone is put into the gallery.</source>
      <translation>找到一张人脸。只会将这张人脸的照片放入人像库。</translation>
    </message>
    <message>
      <source>One is enough</source>
      <translation>一张即可</translation>
    </message>
    <message>
      <source>One moment …</source>
      <translation>请稍候…</translation>
    </message>
    <message>
      <source>One moment: getting ready to recognise faces.</source>
      <translation>请稍候：正在准备识别人脸。</translation>
    </message>
    <message>
      <source>Only one network is on this computer. Get more under Tools, Models and licences.</source>
      <translation>这台计算机上只有一个神经网络。可在“工具 &gt; 模型与许可证”中获取更多。</translation>
    </message>
    <message>
      <source>Only one picture of {person}</source>
      <translation>{person} 只有一张照片</translation>
    </message>
    <message>
      <source>Only watching</source>
      <translation>仅观看</translation>
    </message>
    <message>
      <source>Only with consent</source>
      <translation>仅限已同意者</translation>
    </message>
    <message numerus="yes">
      <source>Only {n} of your people could be strangers at a time: with more people registered, the figures say more.</source>
      <extracomment>For 1: Only {n} of your people could be a stranger at a time: with more people registered, the figures say more.</extracomment>
      <translation>
        <numerusform>每次只有 {n} 位人员可充当陌生人：登记的人员越多，数据越有说服力。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Only {n} people are registered, so this is from news photos (LFW); with {needed} or more it is learnt from your own.</source>
      <extracomment>For 1: Only {n} person is registered, so this is from news photos (LFW); with {needed} or more it is learnt from your own.</extracomment>
      <translation>
        <numerusform>仅登记了 {n} 人，因此这是根据新闻照片 (LFW) 得出的；达到 {needed} 人后将根据您自己的照片学习。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Only {n} people are registered; with {needed} or more the threshold can be learnt from their pictures.</source>
      <extracomment>For 1: Only {n} person is registered; with {needed} or more the threshold can be learnt from their pictures.</extracomment>
      <translation>
        <numerusform>仅登记了 {n} 人；达到 {needed} 人后可根据其照片学习阈值。</numerusform>
      </translation>
    </message>
    <message>
      <source>Open</source>
      <translation>打开</translation>
    </message>
    <message>
      <source>Open &amp;folder…</source>
      <translation>打开文件夹(&amp;F)…</translation>
    </message>
    <message>
      <source>Open &amp;gallery folder</source>
      <translation>打开人像库文件夹(&amp;G)</translation>
    </message>
    <message>
      <source>Open &amp;pictures…</source>
      <translation>打开照片(&amp;P)…</translation>
    </message>
    <message>
      <source>Open &amp;picture…</source>
      <translation>打开照片(&amp;P)…</translation>
    </message>
    <message>
      <source>Open a folder of pictures</source>
      <translation>打开照片文件夹</translation>
    </message>
    <message>
      <source>Open a network camera</source>
      <translation>打开网络摄像头</translation>
    </message>
    <message>
      <source>Open a network camera by its address</source>
      <translation>按地址打开网络摄像头</translation>
    </message>
    <message>
      <source>Open a picture</source>
      <translation>打开照片</translation>
    </message>
    <message>
      <source>Open a video</source>
      <translation>打开视频</translation>
    </message>
    <message>
      <source>Open a video file or a picture folder</source>
      <translation>打开视频文件或照片文件夹</translation>
    </message>
    <message>
      <source>Open all pictures of a folder</source>
      <translation>打开文件夹中的所有照片</translation>
    </message>
    <message>
      <source>Open folder</source>
      <translation>打开文件夹</translation>
    </message>
    <message>
      <source>Open it, to turn it</source>
      <translation>打开以便旋转</translation>
    </message>
    <message>
      <source>Open pictures</source>
      <translation>打开照片</translation>
    </message>
    <message>
      <source>Open the &amp;folder</source>
      <translation>打开文件夹(&amp;F)</translation>
    </message>
    <message>
      <source>Open the first camera of this computer</source>
      <translation>打开这台计算机的第一个摄像头</translation>
    </message>
    <message>
      <source>Open the folder</source>
      <translation>打开文件夹</translation>
    </message>
    <message>
      <source>Open the whole &amp;report</source>
      <translation>打开完整报告(&amp;R)</translation>
    </message>
    <message>
      <source>Open {source}</source>
      <translation>打开 {source}</translation>
    </message>
    <message>
      <source>OpenCV's face cascade is missing; OpenCV 5 has none. Run: pip install -r requirements.txt</source>
      <translation>缺少 OpenCV 的人脸级联文件；OpenCV 5 不含此文件。请运行：pip install -r requirements.txt</translation>
    </message>
    <message>
      <source>Opening the camera…</source>
      <translation>正在打开摄像头…</translation>
    </message>
    <message>
      <source>Opening {source}…</source>
      <translation>正在打开 {source}…</translation>
    </message>
    <message>
      <source>Operator</source>
      <translation>操作员</translation>
    </message>
    <message>
      <source>Operator added</source>
      <translation>已添加操作员</translation>
    </message>
    <message>
      <source>Operator removed</source>
      <translation>已移除操作员</translation>
    </message>
    <message>
      <source>Operator, person, action</source>
      <translation>操作员、人员、操作</translation>
    </message>
    <message>
      <source>Operators</source>
      <translation>操作员</translation>
    </message>
    <message>
      <source>Operators reset</source>
      <translation>已重置操作员</translation>
    </message>
    <message>
      <source>Operator…</source>
      <translation>操作员…</translation>
    </message>
    <message>
      <source>Or a signature:</source>
      <translation>或签名：</translation>
    </message>
    <message>
      <source>Or click on a face in the live picture and say who it is.</source>
      <translation>或在实时画面中点击人脸，说明这是谁。</translation>
    </message>
    <message>
      <source>Or let the camera take the pictures: &lt;i&gt;Tools, Register somebody from the camera&lt;/i&gt; (Ctrl+E).</source>
      <translation>或用摄像头拍摄照片：&lt;i&gt;工具 &gt; 用摄像头登记人员&lt;/i&gt; (Ctrl+E)。</translation>
    </message>
    <message>
      <source>Or put it into the gallery folder: &lt;i&gt;Full Name.jpg&lt;/i&gt;, or several in a folder &lt;i&gt;Full Name&lt;/i&gt;.</source>
      <translation>或放入人像库文件夹：&lt;i&gt;姓名.jpg&lt;/i&gt;，或将多张照片放入以&lt;i&gt;姓名&lt;/i&gt;命名的文件夹。</translation>
    </message>
    <message>
      <source>Our organisation</source>
      <translation>本单位</translation>
    </message>
    <message>
      <source>Out of date: since it was trained, {changes}. Train it again.</source>
      <translation>已过时：自训练以来，{changes}。请重新训练。</translation>
    </message>
    <message>
      <source>Own name, were 1 stranger in 10 named</source>
      <translation>正确识别率（若 10 位陌生人中有 1 位被误认）</translation>
    </message>
    <message>
      <source>Own people only</source>
      <translation>仅自己的人员</translation>
    </message>
    <message>
      <source>P&amp;eople</source>
      <translation>人员(&amp;E)</translation>
    </message>
    <message>
      <source>P&amp;hotos of the table…</source>
      <translation>表格对应的照片(&amp;H)…</translation>
    </message>
    <message>
      <source>P: was there. A: absent. E: excused. ?: not observed.</source>
      <translation>P：在场。A：缺勤。E：请假。?：无监看记录。</translation>
    </message>
    <message>
      <source>PDF file (*.pdf)</source>
      <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
      <source>PIN or passphrase</source>
      <translation>PIN 码或密码短语</translation>
    </message>
    <message>
      <source>Page {page} of {pages}</source>
      <translation>第 {page} 页，共 {pages} 页</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>页面</translation>
    </message>
    <message>
      <source>Paper: {paper}</source>
      <translation>论文：{paper}</translation>
    </message>
    <message>
      <source>Passphrase</source>
      <translation>密码短语</translation>
    </message>
    <message>
      <source>Passphrase of the gallery</source>
      <translation>人像库的密码短语</translation>
    </message>
    <message>
      <source>Passphrase once more</source>
      <translation>再次输入密码短语</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>密码</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>暂停</translation>
    </message>
    <message>
      <source>Pause the picture, go on, or play a clip again</source>
      <translation>暂停画面、继续或重新播放片段</translation>
    </message>
    <message>
      <source>Pause the picture, go on, or play a clip again (Space)</source>
      <translation>暂停画面、继续或重新播放片段（空格键）</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>已暂停</translation>
    </message>
    <message>
      <source>People</source>
      <translation>人员</translation>
    </message>
    <message>
      <source>People ({known})</source>
      <translation>人员（{known}）</translation>
    </message>
    <message>
      <source>People ({known}) and {others} without a usable picture</source>
      <translation>人员（{known}），另有 {others} 人没有可用照片</translation>
    </message>
    <message>
      <source>People exported</source>
      <translation>已导出人员</translation>
    </message>
    <message>
      <source>People found</source>
      <translation>找到的人员</translation>
    </message>
    <message>
      <source>People of other sites</source>
      <translation>其他地点的人员</translation>
    </message>
    <message>
      <source>People of the gallery</source>
      <translation>人像库中的人员</translation>
    </message>
    <message>
      <source>People with one picture only</source>
      <translation>只有一张照片的人员</translation>
    </message>
    <message>
      <source>People, pictures, sightings and consents are on {server}, too, for its other desks.</source>
      <translation>人员、照片、出现记录和同意也保存在 {server} 上，供其他前台使用。</translation>
    </message>
    <message>
      <source>People: {place}</source>
      <translation>人员：{place}</translation>
    </message>
    <message>
      <source>Perhaps a picture</source>
      <translation>可能是照片</translation>
    </message>
    <message>
      <source>Perhaps {name}</source>
      <translation>可能是 {name}</translation>
    </message>
    <message>
      <source>Person</source>
      <translation>人员</translation>
    </message>
    <message>
      <source>Person removed</source>
      <translation>已移除人员</translation>
    </message>
    <message>
      <source>Photos are taken from http:// addresses on the local network only.</source>
      <translation>只从本地网络中的 http:// 地址获取照片。</translation>
    </message>
    <message>
      <source>Photos in the gallery</source>
      <translation>人像库中的照片</translation>
    </message>
    <message>
      <source>Photos made plain</source>
      <translation>已解密照片</translation>
    </message>
    <message>
      <source>Photos sealed</source>
      <translation>已加密照片</translation>
    </message>
    <message>
      <source>Photos that are called by the ids of the table</source>
      <translation>以表格中的 ID 命名的照片</translation>
    </message>
    <message>
      <source>Photos that cannot be used are listed under the people, each with its reason.</source>
      <translation>无法使用的照片列在人员下方，并附有原因。</translation>
    </message>
    <message>
      <source>Photos, templates, sightings and what was learned of them are deleted everywhere and cannot be restored. Then every byte that Rollcall keeps is searched for what is left.</source>
      <translation>此人的照片、模板、出现记录以及由此学到的内容都会在各处删除，且无法恢复。之后会逐字节搜索 Rollcall 保存的所有内容，查找残留。</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>照片</translation>
    </message>
    <message>
      <source>Picture of the last unknown person</source>
      <translation>最近一位未知人员的照片</translation>
    </message>
    <message>
      <source>Picture or person</source>
      <translation>照片或人员</translation>
    </message>
    <message>
      <source>Picture removed</source>
      <translation>已移除照片</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>照片</translation>
    </message>
    <message>
      <source>Pictures a second</source>
      <translation>每秒画面数</translation>
    </message>
    <message>
      <source>Pictures a second of a live picture</source>
      <translation>实时画面的每秒画面数</translation>
    </message>
    <message>
      <source>Pictures a second of a live picture that is sent, at most.</source>
      <translation>所发送的实时画面每秒最多的画面数。</translation>
    </message>
    <message>
      <source>Pictures a second that are asked of a camera.</source>
      <translation>向摄像头请求的每秒画面数。</translation>
    </message>
    <message>
      <source>Pictures added</source>
      <translation>已添加照片</translation>
    </message>
    <message>
      <source>Pictures are not expected here.</source>
      <translation>这里不应有照片。</translation>
    </message>
    <message>
      <source>Pictures from the camera may be kept</source>
      <translation>可以保留摄像头拍摄的照片</translation>
    </message>
    <message>
      <source>Pictures moved</source>
      <translation>已移动照片</translation>
    </message>
    <message>
      <source>Pictures of strangers</source>
      <translation>陌生人的照片</translation>
    </message>
    <message>
      <source>Pictures of the person alone, upright and from the front</source>
      <translation>只有此人的照片，端正且为正面</translation>
    </message>
    <message>
      <source>Pictures passed over by recognition because a newer one was there. Normal.</source>
      <translation>因已有更新的画面而被识别跳过的画面。属正常现象。</translation>
    </message>
    <message>
      <source>Pictures set aside</source>
      <translation>已搁置照片</translation>
    </message>
    <message>
      <source>Pictures set aside and removed</source>
      <translation>已搁置和已移除的照片</translation>
    </message>
    <message>
      <source>Pictures that are not used any more. They are in the folder .rollcall of the gallery, and stay there until somebody deletes them.</source>
      <translation>不再使用的照片。它们位于人像库的 .rollcall 文件夹中，直到有人将其删除。</translation>
    </message>
    <message>
      <source>Pictures that arrived from the source in a second.</source>
      <translation>每秒从来源收到的画面数。</translation>
    </message>
    <message>
      <source>Pictures with names…</source>
      <translation>带姓名的照片…</translation>
    </message>
    <message>
      <source>Pictures, names and figures are kept in the gallery folder; nothing is sent anywhere.</source>
      <translation>照片、姓名和数据保存在人像库文件夹中；不会发送到任何地方。</translation>
    </message>
    <message>
      <source>Pixels</source>
      <translation>像素</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>地点</translation>
    </message>
    <message>
      <source>Place in the film</source>
      <translation>影片中的位置</translation>
    </message>
    <message>
      <source>Plain files of your own</source>
      <translation>您自己的普通文件</translation>
    </message>
    <message>
      <source>Play a made-up clip that needs no camera</source>
      <translation>播放合成的片段，不需要摄像头</translation>
    </message>
    <message>
      <source>Play again</source>
      <translation>重新播放</translation>
    </message>
    <message>
      <source>Play it with the people of another folder</source>
      <translation>与另一个文件夹中的人员比较</translation>
    </message>
    <message>
      <source>Plots</source>
      <translation>图表</translation>
    </message>
    <message>
      <source>Port of the broker</source>
      <translation>代理服务器的端口</translation>
    </message>
    <message>
      <source>Port of the server</source>
      <translation>服务器的端口</translation>
    </message>
    <message>
      <source>Port of the server, 1 to 65535.</source>
      <translation>服务器的端口，1 到 65535。</translation>
    </message>
    <message>
      <source>Precision</source>
      <translation>精度</translation>
    </message>
    <message>
      <source>Preparing</source>
      <translation>正在准备</translation>
    </message>
    <message>
      <source>Preparing the detector {name}.</source>
      <translation>正在准备检测器 {name}。</translation>
    </message>
    <message>
      <source>Preparing the embedder {name}.</source>
      <translation>正在准备特征提取器 {name}。</translation>
    </message>
    <message>
      <source>Preparing to train</source>
      <translation>正在准备训练</translation>
    </message>
    <message>
      <source>Preparing {subject} for this computer, once</source>
      <translation>正在为这台计算机准备 {subject}，仅此一次</translation>
    </message>
    <message>
      <source>Press Sort to process the pictures of {folder}.</source>
      <translation>点击“分组”以处理 {folder} 中的照片。</translation>
    </message>
    <message>
      <source>Press to say who this is</source>
      <translation>点击以说明这是谁</translation>
    </message>
    <message>
      <source>Press to see why, or to correct it</source>
      <translation>点击以查看原因或更正</translation>
    </message>
    <message>
      <source>Pri&amp;nt the list of people…</source>
      <translation>打印人员列表(&amp;N)…</translation>
    </message>
    <message>
      <source>Print</source>
      <translation>打印</translation>
    </message>
    <message>
      <source>Print what is listed, or save it as a PDF file (Ctrl+P)</source>
      <translation>打印所列内容，或将其保存为 PDF 文件 (Ctrl+P)</translation>
    </message>
    <message>
      <source>Print {title}</source>
      <translation>打印{title}</translation>
    </message>
    <message>
      <source>Privacy</source>
      <translation>隐私</translation>
    </message>
    <message>
      <source>Privacy.</source>
      <translation>隐私。</translation>
    </message>
    <message>
      <source>Problem</source>
      <translation>问题</translation>
    </message>
    <message>
      <source>Problem: {problem}</source>
      <translation>问题：{problem}</translation>
    </message>
    <message>
      <source>Process all pictures of a folder</source>
      <translation>处理文件夹中的所有照片</translation>
    </message>
    <message>
      <source>Process all pictures of the folder</source>
      <translation>处理文件夹中的所有照片</translation>
    </message>
    <message>
      <source>Process pictures; they are not registered</source>
      <translation>处理照片；不会登记</translation>
    </message>
    <message>
      <source>Process the live picture as it is now</source>
      <translation>处理当前的实时画面</translation>
    </message>
    <message>
      <source>Processing…</source>
      <translation>正在处理…</translation>
    </message>
    <message>
      <source>Processor</source>
      <translation>处理器</translation>
    </message>
    <message>
      <source>Processor threads for the networks; 0 chooses.</source>
      <translation>神经网络使用的处理器线程数；0 表示自动选择。</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>进度</translation>
    </message>
    <message>
      <source>Put all templates under a new secret key?</source>
      <translation>为所有模板换用新密钥？</translation>
    </message>
    <message>
      <source>Put the looks into the gallery under this name (Enter)</source>
      <translation>以此姓名将样本放入人像库 (Enter)</translation>
    </message>
    <message>
      <source>Quick training</source>
      <translation>快速训练</translation>
    </message>
    <message>
      <source>Quiet</source>
      <translation>低占用</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>退出</translation>
    </message>
    <message>
      <source>Re&amp;store</source>
      <translation>恢复(&amp;S)</translation>
    </message>
    <message>
      <source>Reading it would take {megabytes} MB of memory, which is more than Rollcall uses; save it as an ordinary JPEG.</source>
      <translation>读取它需要 {megabytes} MB 内存，超出 Rollcall 的用量；请保存为普通 JPEG。</translation>
    </message>
    <message>
      <source>Reading pictures</source>
      <translation>正在读取照片</translation>
    </message>
    <message>
      <source>Reading the pictures of the gallery</source>
      <translation>正在读取人像库中的照片</translation>
    </message>
    <message>
      <source>Reading {subject}</source>
      <translation>正在读取 {subject}</translation>
    </message>
    <message>
      <source>Reasons</source>
      <translation>原因</translation>
    </message>
    <message>
      <source>Reception</source>
      <translation>前台</translation>
    </message>
    <message>
      <source>Recognise</source>
      <translation>识别</translation>
    </message>
    <message>
      <source>Recognise people by comparing with pictures again</source>
      <translation>重新通过照片比较来识别人员</translation>
    </message>
    <message>
      <source>Recognise people with it from now on</source>
      <translation>从现在起用它识别人员</translation>
    </message>
    <message>
      <source>Recogniser</source>
      <translation>识别器</translation>
    </message>
    <message>
      <source>Recognisers</source>
      <translation>识别器</translation>
    </message>
    <message>
      <source>Recognises, counts and keeps nobody without a valid consent; everybody else is ignored.</source>
      <translation>没有有效同意的人员不会被识别、计数或记录，一律忽略。</translation>
    </message>
    <message>
      <source>Recognising faces</source>
      <translation>识别人脸</translation>
    </message>
    <message>
      <source>Recognition ended because of an error in its {thread} thread ({error}); the log says more. Choose a source to begin again.</source>
      <translation>由于 {thread} 线程出错（{error}），识别已结束；详情见日志。请选择来源以重新开始。</translation>
    </message>
    <message>
      <source>Record</source>
      <translation>录制</translation>
    </message>
    <message>
      <source>Record &amp;consent…</source>
      <translation>记录同意(&amp;C)…</translation>
    </message>
    <message>
      <source>Record consent</source>
      <translation>记录同意</translation>
    </message>
    <message>
      <source>Record the picture with the names (Ctrl+R)</source>
      <translation>录制带姓名的画面 (Ctrl+R)</translation>
    </message>
    <message>
      <source>Recording {time}</source>
      <translation>正在录制 {time}</translation>
    </message>
    <message>
      <source>Refused pictures</source>
      <translation>未采用的照片</translation>
    </message>
    <message>
      <source>Register</source>
      <translation>登记</translation>
    </message>
    <message>
      <source>Register at least three people first, so that some can be left out as strangers.</source>
      <translation>请先登记至少三个人，以便留出部分人员充当陌生人。</translation>
    </message>
    <message>
      <source>Register at least three people first: some to tell apart, and some to act as strangers.</source>
      <translation>请先登记至少三个人：一部分用于区分，一部分充当陌生人。</translation>
    </message>
    <message>
      <source>Register from the camera</source>
      <translation>用摄像头登记</translation>
    </message>
    <message>
      <source>Register somebody &amp;else</source>
      <translation>登记其他人(&amp;E)</translation>
    </message>
    <message>
      <source>Register this face</source>
      <translation>登记这张人脸</translation>
    </message>
    <message>
      <source>Register with these pictures</source>
      <translation>用这些照片登记</translation>
    </message>
    <message>
      <source>Register yourself, so that the picture shows your name. Your pictures stay in the gallery folder on this computer.</source>
      <translation>登记您自己，画面上就会显示您的姓名。您的照片保存在这台计算机的人像库文件夹中。</translation>
    </message>
    <message>
      <source>Registered pictures</source>
      <translation>已登记的照片</translation>
    </message>
    <message numerus="yes">
      <source>Registered {person} from {n} faces of {folder}</source>
      <extracomment>For 1: Registered {person} from {n} face of {folder}</extracomment>
      <translation>
        <numerusform>用 {folder} 中的 {n} 张人脸登记了 {person}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Registered {person} from {n} faces of {folder}.</source>
      <extracomment>For 1: Registered {person} from {n} face of {folder}.</extracomment>
      <translation>
        <numerusform>用 {folder} 中的 {n} 张人脸登记了 {person}。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Registered {person} from {n} looks</source>
      <extracomment>For 1: Registered {person} from {n} look</extracomment>
      <translation>
        <numerusform>用 {n} 个样本登记了 {person}</numerusform>
      </translation>
    </message>
    <message>
      <source>Registering from the camera</source>
      <translation>用摄像头登记</translation>
    </message>
    <message>
      <source>Registering people</source>
      <translation>登记人员</translation>
    </message>
    <message>
      <source>Registering {subject}</source>
      <translation>正在登记 {subject}</translation>
    </message>
    <message>
      <source>Remarks</source>
      <translation>备注</translation>
    </message>
    <message>
      <source>Remo&amp;ve</source>
      <translation>移除(&amp;V)</translation>
    </message>
    <message>
      <source>Remo&amp;ve	Del</source>
      <translation>移除(&amp;V)	Del</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>移除</translation>
    </message>
    <message>
      <source>Remove an operator</source>
      <translation>移除操作员</translation>
    </message>
    <message>
      <source>Remove {name} from the operators?</source>
      <translation>将 {name} 从操作员中移除？</translation>
    </message>
    <message>
      <source>Remove {person}</source>
      <translation>移除 {person}</translation>
    </message>
    <message>
      <source>Removed a picture of {person}</source>
      <translation>移除了 {person} 的一张照片</translation>
    </message>
    <message>
      <source>Removed {person}</source>
      <translation>移除了 {person}</translation>
    </message>
    <message>
      <source>Removed {title}.</source>
      <translation>移除了 {title}。</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>重命名</translation>
    </message>
    <message>
      <source>Rename, remove the person selected in the list</source>
      <translation>重命名、移除列表中选中的人员</translation>
    </message>
    <message>
      <source>Renamed</source>
      <translation>已重命名</translation>
    </message>
    <message>
      <source>Renamed {person} to {name}</source>
      <translation>将 {person} 重命名为 {name}</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>重命名…</translation>
    </message>
    <message>
      <source>Rene&amp;w the templates…</source>
      <translation>更新模板(&amp;W)…</translation>
    </message>
    <message>
      <source>Renew</source>
      <translation>更新</translation>
    </message>
    <message>
      <source>Renew the templates</source>
      <translation>更新模板</translation>
    </message>
    <message>
      <source>Rep&amp;eat</source>
      <translation>循环播放(&amp;E)</translation>
    </message>
    <message>
      <source>Requests a second</source>
      <translation>每秒请求数</translation>
    </message>
    <message>
      <source>Requests a second of each token, on average; more are refused for a moment.</source>
      <translation>每个令牌平均每秒的请求数；超出的请求会暂时被拒绝。</translation>
    </message>
    <message>
      <source>Restored</source>
      <translation>已恢复</translation>
    </message>
    <message numerus="yes">
      <source>Restored {n} pictures of {people}</source>
      <extracomment>For 1: Restored a picture of {people}</extracomment>
      <translation>
        <numerusform>恢复了 {n} 张照片（{people}）</numerusform>
      </translation>
    </message>
    <message>
      <source>Restored {title}.</source>
      <translation>恢复了 {title}。</translation>
    </message>
    <message>
      <source>Result</source>
      <translation>结果</translation>
    </message>
    <message>
      <source>Result for each picture</source>
      <translation>每张照片的结果</translation>
    </message>
    <message>
      <source>Rollcall can be trained on all pictures of your people, and then recognise them by that instead of comparing with the pictures. It measures whether that is better. The live picture goes on, and nothing leaves this computer.</source>
      <translation>Rollcall 可以用您所有人员的照片进行训练，然后据此识别，而不再与照片比较。它会测量这样是否更好。实时画面不受影响，任何内容都不会离开这台计算机。</translation>
    </message>
    <message>
      <source>Rollcall does not answer. It is tried again.</source>
      <translation>Rollcall 没有应答。正在重试。</translation>
    </message>
    <message>
      <source>Rollcall ended while it was reading this very large picture, so it is not read again; save a smaller version of it, or have all pictures read again with: python main.py gallery check --anew</source>
      <translation>Rollcall 在读取这张很大的照片时意外结束，因此不再读取它；请保存较小的版本，或用以下命令重新读取所有照片：python main.py gallery check --anew</translation>
    </message>
    <message>
      <source>Rollcall failed on it, and the log says why.</source>
      <translation>Rollcall 处理它时出错，原因见日志。</translation>
    </message>
    <message>
      <source>Rollcall runs on {instead}.</source>
      <translation>Rollcall 现使用 {instead}。</translation>
    </message>
    <message>
      <source>Rollcall then stays as an icon in the tray, and goes on naming and recording who comes. A click on it brings the window back. The File menu changes this later.</source>
      <translation>之后 Rollcall 会以图标形式留在系统托盘中，继续识别并记录到访者。点击图标可重新打开窗口。之后可在“文件”菜单中更改。</translation>
    </message>
    <message>
      <source>Rollcall's settings. Every one stands here with its default. They can be changed in the window, too.</source>
      <translation>Rollcall 的设置。这里列出每项设置及其默认值。也可以在窗口中更改。</translation>
    </message>
    <message>
      <source>Rollcall: MIT. Qt for Python: LGPL 3. OpenCV, OpenVINO: Apache 2.0. MTCNN: MIT. YuNet: MIT. SFace: Apache 2.0. keras-vggface: MIT.</source>
      <translation>Rollcall：MIT。Qt for Python：LGPL 3。OpenCV、OpenVINO：Apache 2.0。MTCNN：MIT。YuNet：MIT。SFace：Apache 2.0。keras-vggface：MIT。</translation>
    </message>
    <message>
      <source>Rollcall: here now: {names}</source>
      <translation>Rollcall：当前在场：{names}</translation>
    </message>
    <message>
      <source>Rollcall: no picture</source>
      <translation>Rollcall：没有画面</translation>
    </message>
    <message>
      <source>Rollcall: nobody is here</source>
      <translation>Rollcall：无人在场</translation>
    </message>
    <message>
      <source>Rollcall: paused</source>
      <translation>Rollcall：已暂停</translation>
    </message>
    <message>
      <source>Row {number}, {field}</source>
      <translation>第 {number} 行，{field}</translation>
    </message>
    <message>
      <source>Rules (YAML or CSV), or a calendar of holidays (ICS)</source>
      <translation>规则（YAML 或 CSV），或节假日日历（ICS）</translation>
    </message>
    <message>
      <source>Rules change from today on at the earliest: {since} is past, and its sheets stay as they are. Correct single days by entries instead.</source>
      <translation>规则最早从今天起更改：{since} 已过，其考勤表保持不变。请改用条目更正个别日期。</translation>
    </message>
    <message>
      <source>Rules or holidays ({files})</source>
      <translation>规则或节假日 ({files})</translation>
    </message>
    <message>
      <source>Run this once more when it answers: it goes on where it was cut off.</source>
      <translation>请在服务器有响应后再次运行此命令：它会从中断处继续。</translation>
    </message>
    <message>
      <source>Run: pip install -r requirements.txt</source>
      <translation>请运行：pip install -r requirements.txt</translation>
    </message>
    <message>
      <source>S&amp;ightings…</source>
      <translation>出现记录(&amp;I)…</translation>
    </message>
    <message>
      <source>S&amp;trangers too</source>
      <translation>包括陌生人(&amp;T)</translation>
    </message>
    <message>
      <source>SFace face embedder (MobileFaceNet), OpenCV model zoo 2021dec, int8 weights</source>
      <translation>SFace 人脸识别网络（MobileFaceNet），OpenCV 模型库 2021dec，int8 权重</translation>
    </message>
    <message>
      <source>Sa&amp;ve…</source>
      <translation>保存(&amp;V)…</translation>
    </message>
    <message>
      <source>Sample, {language}</source>
      <translation>示例，{language}</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>保存</translation>
    </message>
    <message>
      <source>Save XMP files into a folder</source>
      <translation>将 XMP 文件保存到文件夹</translation>
    </message>
    <message>
      <source>Save as PDF</source>
      <translation>另存为 PDF</translation>
    </message>
    <message>
      <source>Save as a spreadsheet (XLSX) or a text table (CSV)</source>
      <translation>保存为电子表格 (XLSX) 或文本表格 (CSV)</translation>
    </message>
    <message>
      <source>Save attendance</source>
      <translation>保存考勤</translation>
    </message>
    <message>
      <source>Save copies with face tags into a folder</source>
      <translation>将带人脸标记的副本保存到文件夹</translation>
    </message>
    <message>
      <source>Save pictures with names into a folder</source>
      <translation>将带姓名的照片保存到文件夹</translation>
    </message>
    <message>
      <source>Save the entries that are shown</source>
      <translation>保存所显示的条目</translation>
    </message>
    <message>
      <source>Save the entries that are shown as JSON</source>
      <translation>将所显示的条目保存为 JSON</translation>
    </message>
    <message>
      <source>Save the faces by person, with sheets to look at and a table</source>
      <translation>按人员保存人脸，附总览图和表格</translation>
    </message>
    <message>
      <source>Save the list of people as P&amp;DF…</source>
      <translation>将人员列表保存为 PDF(&amp;D)…</translation>
    </message>
    <message>
      <source>Save the picture</source>
      <translation>保存画面</translation>
    </message>
    <message>
      <source>Save the picture as it is now, with the names (Ctrl+S)</source>
      <translation>保存当前带姓名的画面 (Ctrl+S)</translation>
    </message>
    <message>
      <source>Save the results</source>
      <translation>保存结果</translation>
    </message>
    <message>
      <source>Save the sightings that are shown</source>
      <translation>保存所显示的出现记录</translation>
    </message>
    <message>
      <source>Save the table</source>
      <translation>保存表格</translation>
    </message>
    <message>
      <source>Save what is shown as a spreadsheet (XLSX) or a text table (CSV)</source>
      <translation>将所显示的内容保存为电子表格 (XLSX) 或文本表格 (CSV)</translation>
    </message>
    <message>
      <source>Saved as PDF</source>
      <translation>已保存为 PDF</translation>
    </message>
    <message>
      <source>Saved in {folder}</source>
      <translation>已保存在 {folder}</translation>
    </message>
    <message>
      <source>Saved the recording {file}</source>
      <translation>已保存录像 {file}</translation>
    </message>
    <message>
      <source>Saved the table: {file}</source>
      <translation>已保存表格：{file}</translation>
    </message>
    <message numerus="yes">
      <source>Saved what is kept of {n} people in {file}</source>
      <extracomment>For 1: Saved what is kept of {n} person in {file}</extracomment>
      <translation>
        <numerusform>已将所保存的 {n} 人的内容导出到 {file}</numerusform>
      </translation>
    </message>
    <message>
      <source>Saved {file}</source>
      <translation>已保存 {file}</translation>
    </message>
    <message numerus="yes">
      <source>Saved {n} entries in {file}</source>
      <extracomment>For 1: Saved {n} entry in {file}</extracomment>
      <translation>
        <numerusform>已将 {n} 个条目保存到 {file}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Saved {n} lines of attendance in {file}</source>
      <extracomment>For 1: Saved {n} line of attendance in {file}</extracomment>
      <translation>
        <numerusform>已将 {n} 行考勤保存到 {file}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Saved {n} lines of days in {file}</source>
      <extracomment>For 1: Saved {n} line of days in {file}</extracomment>
      <translation>
        <numerusform>已将按天的 {n} 行保存到 {file}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Saved {n} pictures in {folder}</source>
      <extracomment>For 1: Saved {n} picture in {folder}</extracomment>
      <translation>
        <numerusform>已将 {n} 张照片保存到 {folder}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Saved {n} sightings in {file}</source>
      <extracomment>For 1: Saved {n} sighting in {file}</extracomment>
      <translation>
        <numerusform>已将 {n} 条出现记录保存到 {file}</numerusform>
      </translation>
    </message>
    <message>
      <source>Saved.</source>
      <translation>已保存。</translation>
    </message>
    <message>
      <source>Saved. As a file is being written, some of it counts at the next start.</source>
      <translation>已保存。由于正在写入文件，部分设置下次启动时生效。</translation>
    </message>
    <message>
      <source>Saved: {groups} with {people}, from {since} on.</source>
      <translation>已保存：{groups}，共 {people}，从 {since} 起生效。</translation>
    </message>
    <message>
      <source>Saving pictures</source>
      <translation>正在保存照片</translation>
    </message>
    <message>
      <source>Saving…</source>
      <translation>正在保存…</translation>
    </message>
    <message>
      <source>Say who it is</source>
      <translation>说明这是谁</translation>
    </message>
    <message>
      <source>Say who it is…</source>
      <translation>说明这是谁…</translation>
    </message>
    <message>
      <source>Score of a live face</source>
      <translation>活体人脸的分值</translation>
    </message>
    <message>
      <source>Se&amp;veral sources…</source>
      <translation>多个来源(&amp;V)…</translation>
    </message>
    <message>
      <source>Seal the gallery</source>
      <translation>加密人像库</translation>
    </message>
    <message>
      <source>Sealed</source>
      <translation>加密</translation>
    </message>
    <message>
      <source>Sealing the gallery</source>
      <translation>正在加密人像库</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>搜索</translation>
    </message>
    <message>
      <source>Search in name, source and note</source>
      <translation>搜索姓名、来源和备注</translation>
    </message>
    <message>
      <source>Search in names, ids and pictures</source>
      <translation>在姓名、ID 和照片中搜索</translation>
    </message>
    <message>
      <source>Search in names, states and remarks</source>
      <translation>搜索姓名、状态和备注</translation>
    </message>
    <message>
      <source>Search people</source>
      <translation>搜索人员</translation>
    </message>
    <message>
      <source>Search the audit trail</source>
      <translation>搜索审计记录</translation>
    </message>
    <message>
      <source>Search the settings</source>
      <translation>搜索设置</translation>
    </message>
    <message>
      <source>Search, or type a new name</source>
      <translation>搜索，或输入新姓名</translation>
    </message>
    <message>
      <source>Searched on the server</source>
      <translation>在服务器上搜索</translation>
    </message>
    <message>
      <source>Seconds before the first new try when a source goes away.</source>
      <translation>来源中断后首次重试前的秒数。</translation>
    </message>
    <message>
      <source>Seconds between two looks at a face that is already decided.</source>
      <translation>对已判定的人脸，两次采样之间的秒数。</translation>
    </message>
    <message>
      <source>Seconds between two tries, at most; at most one in the first minute.</source>
      <translation>两次重试之间的最长秒数；第一分钟内至多为一秒。</translation>
    </message>
    <message>
      <source>Seconds to wait for the answer of the address.</source>
      <translation>等待该地址应答的秒数。</translation>
    </message>
    <message>
      <source>Seconds until a source that does not open counts as failed.</source>
      <translation>来源未能打开而视为失败之前的秒数。</translation>
    </message>
    <message>
      <source>Seconds within which whoever comes back goes on with the entry before.</source>
      <translation>在此秒数内返回的人将延续之前的记录。</translation>
    </message>
    <message>
      <source>Seconds without the face after which somebody has left.</source>
      <translation>看不到人脸超过此秒数，即判定此人已离开。</translation>
    </message>
    <message>
      <source>Sections</source>
      <translation>分类</translation>
    </message>
    <message>
      <source>Seen by {sources}</source>
      <translation>出现于：{sources}</translation>
    </message>
    <message>
      <source>Send the picture itself as the body, with one of the types {types}.</source>
      <translation>请将图片本身作为请求正文发送，类型为以下之一：{types}。</translation>
    </message>
    <message>
      <source>Sending arrivals</source>
      <translation>发送到访信息</translation>
    </message>
    <message>
      <source>Sending to the database server</source>
      <translation>正在发送到数据库服务器</translation>
    </message>
    <message>
      <source>Sends the picture of the last stranger when it is asked for.</source>
      <translation>收到请求时发送最近一位陌生人的照片。</translation>
    </message>
    <message>
      <source>Serve beside the window</source>
      <translation>随窗口启动服务器</translation>
    </message>
    <message numerus="yes">
      <source>Server away since {time}: {n} changes wait</source>
      <extracomment>For 1: Server away since {time}: {n} change waits</extracomment>
      <translation>
        <numerusform>服务器自 {time} 起无应答：{n} 项更改待发送</numerusform>
      </translation>
    </message>
    <message>
      <source>Server for other programs</source>
      <translation>供其他程序使用的服务器</translation>
    </message>
    <message>
      <source>Serves other computers without a certificate: names can be read on the way.</source>
      <translation>不用证书也向其他计算机提供服务：姓名在传输途中可能被读取。</translation>
    </message>
    <message>
      <source>Set &amp;aside</source>
      <translation>搁置(&amp;A)</translation>
    </message>
    <message>
      <source>Set aside</source>
      <translation>搁置</translation>
    </message>
    <message>
      <source>Set aside all</source>
      <translation>全部搁置</translation>
    </message>
    <message>
      <source>Set aside by hand.</source>
      <translation>手动搁置。</translation>
    </message>
    <message>
      <source>Set aside who is no longer in the directory</source>
      <translation>搁置已不在通讯录中的人员</translation>
    </message>
    <message numerus="yes">
      <source>Set aside {n} of them</source>
      <extracomment>For 1: Set aside {n} of them</extracomment>
      <translation>
        <numerusform>搁置其中 {n} 张</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Set aside {n} people?</source>
      <extracomment>For 1: Set aside {n} person?</extracomment>
      <translation>
        <numerusform>搁置 {n} 人？</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Set aside {n} pictures of {people}</source>
      <extracomment>For 1: Set aside a picture of {people}</extracomment>
      <translation>
        <numerusform>搁置了 {n} 张照片（{people}）</numerusform>
      </translation>
    </message>
    <message>
      <source>Set people aside</source>
      <translation>搁置人员</translation>
    </message>
    <message>
      <source>Setting changed</source>
      <translation>已更改设置</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>设置</translation>
    </message>
    <message>
      <source>Settings.</source>
      <translation>设置。</translation>
    </message>
    <message>
      <source>Several embedders as one</source>
      <translation>多个特征提取器合为一个</translation>
    </message>
    <message>
      <source>Several faces are in view. Only one person at a time: please let the others step aside.</source>
      <translation>画面中有多张人脸。每次只能有一个人：请其他人先让开。</translation>
    </message>
    <message>
      <source>Several faces: which one is {person}?</source>
      <translation>有多张人脸：哪一张是 {person}？</translation>
    </message>
    <message>
      <source>Several networks process every face; learns from all their results, in many rounds, who each of your people is. The slowest method.</source>
      <translation>由多个神经网络处理每张人脸；根据它们的所有结果，经多轮学习每个人是谁。这是最慢的方法。</translation>
    </message>
    <message>
      <source>Several networks process every face; learns the weight of each one's vote. People registered later are known at once, but every face takes longer.</source>
      <translation>由多个神经网络处理每张人脸；学习各自投票的权重。之后登记的人员立即可识别，但每张人脸耗时更长。</translation>
    </message>
    <message>
      <source>Several networks vote</source>
      <translation>多个神经网络投票</translation>
    </message>
    <message>
      <source>Several networks, long training</source>
      <translation>多个神经网络，深入训练</translation>
    </message>
    <message>
      <source>Several sources</source>
      <translation>多个来源</translation>
    </message>
    <message>
      <source>Several sources at once, in place of source.default; each as in this example.</source>
      <translation>同时使用多个来源，代替 source.default；每个来源均按此示例填写。</translation>
    </message>
    <message>
      <source>Shape as the source says</source>
      <translation>画面比例与来源一致</translation>
    </message>
    <message>
      <source>Shape of the picture</source>
      <translation>画面比例</translation>
    </message>
    <message>
      <source>Shape of the pictures as they are sent, such as 4:3 or 16:9; auto is as the source says.</source>
      <translation>来源发送的画面比例，例如 4:3 或 16:9；auto 表示与来源一致。</translation>
    </message>
    <message>
      <source>Shape {ratio}</source>
      <translation>画面比例 {ratio}</translation>
    </message>
    <message>
      <source>Shape {ratio} (upright)</source>
      <translation>画面比例 {ratio}（竖向）</translation>
    </message>
    <message>
      <source>Shared with {server}</source>
      <translation>与 {server} 共享</translation>
    </message>
    <message>
      <source>Sharpness from 0.2 to 1 to which registered faces are blurred; without a value they stay sharp.</source>
      <translation>将已登记的人脸模糊到的清晰度，从 0.2 到 1；未设值时保持清晰。</translation>
    </message>
    <message>
      <source>Sheet of the day</source>
      <translation>当日考勤表</translation>
    </message>
    <message>
      <source>Shifts</source>
      <translation>班次</translation>
    </message>
    <message>
      <source>Show &amp;sightings</source>
      <translation>显示出现记录(&amp;S)</translation>
    </message>
    <message>
      <source>Show only what was not taken or cannot be used</source>
      <translation>仅显示未采用或无法使用的照片</translation>
    </message>
    <message>
      <source>Show or hide the people panel (F8)</source>
      <translation>显示或隐藏人员面板 (F8)</translation>
    </message>
    <message>
      <source>Show s&amp;treams</source>
      <translation>显示视频流(&amp;T)</translation>
    </message>
    <message>
      <source>Show the &amp;pictures of {name}	Enter</source>
      <translation>显示 {name} 的照片(&amp;P)	Enter</translation>
    </message>
    <message>
      <source>Show the f&amp;indings ({found})</source>
      <translation>显示问题（{found}）(&amp;I)</translation>
    </message>
    <message>
      <source>Show the picture</source>
      <translation>显示画面</translation>
    </message>
    <message>
      <source>Show the picture of {camera}</source>
      <translation>显示 {camera} 的画面</translation>
    </message>
    <message>
      <source>Shown beside the name</source>
      <translation>显示在姓名旁</translation>
    </message>
    <message>
      <source>Shows a camera as a mirror.</source>
      <translation>以镜像方式显示摄像头画面。</translation>
    </message>
    <message>
      <source>Si&amp;ghtings of {name}</source>
      <translation>{name} 的出现记录(&amp;G)</translation>
    </message>
    <message>
      <source>Sightings</source>
      <translation>出现记录</translation>
    </message>
    <message>
      <source>Sightings are not recorded.

To record them, set sightings.keep_days in config.yaml to the days that they are to be kept, and start Rollcall again.</source>
      <translation>未记录出现情况。

如需记录，请在 config.yaml 中将 sightings.keep_days 设为保留天数，然后重新启动 Rollcall。</translation>
    </message>
    <message>
      <source>Sightings are saved as .csv or .xlsx; '{file}' is neither. Give the file another ending.</source>
      <translation>出现记录只能保存为 .csv 或 .xlsx；“{file}”两者都不是。请更改文件扩展名。</translation>
    </message>
    <message>
      <source>Sightings cannot be written down because of an error; the log says more. Recognition goes on.</source>
      <translation>由于出错，无法写入出现记录；详情见日志。识别继续进行。</translation>
    </message>
    <message>
      <source>Sightings erased</source>
      <translation>已清除出现记录</translation>
    </message>
    <message>
      <source>Sightings exported</source>
      <translation>已导出出现记录</translation>
    </message>
    <message>
      <source>Sign in by &amp;hand</source>
      <translation>手动签到(&amp;H)</translation>
    </message>
    <message>
      <source>Sign in by hand</source>
      <translation>手动签到</translation>
    </message>
    <message>
      <source>Signature, drawn with the mouse, a pen or a finger</source>
      <translation>签名，用鼠标、手写笔或手指书写</translation>
    </message>
    <message>
      <source>Single faces</source>
      <translation>单独的人脸</translation>
    </message>
    <message>
      <source>Site of this desk</source>
      <translation>此前台所在的地点</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>大小</translation>
    </message>
    <message>
      <source>Size: {size}</source>
      <translation>大小：{size}</translation>
    </message>
    <message>
      <source>Skip all steps</source>
      <translation>跳过所有步骤</translation>
    </message>
    <message>
      <source>Skip all steps (Esc)</source>
      <translation>跳过所有步骤 (Esc)</translation>
    </message>
    <message>
      <source>Skip this step</source>
      <translation>跳过此步</translation>
    </message>
    <message>
      <source>Smallest face on the live picture</source>
      <translation>实时画面中的最小人脸</translation>
    </message>
    <message>
      <source>Smallest registered face</source>
      <translation>登记时的最小人脸</translation>
    </message>
    <message>
      <source>So&amp;und when somebody comes or goes</source>
      <translation>有人到来或离开时播放声音(&amp;U)</translation>
    </message>
    <message>
      <source>Some looks at this face say one name, others another or none, so no name is given.</source>
      <translation>这张人脸的样本有的指向一个姓名，有的指向另一个或没有，因此未给出姓名。</translation>
    </message>
    <message>
      <source>Somebody is registered as {name}. Add pictures to them, or give somebody else another name, as with a surname.</source>
      <translation>已有人登记为 {name}。请为其添加照片；若是其他人，请换一个名字，例如加上姓氏。</translation>
    </message>
    <message>
      <source>Somebody is registered as {name}. Add pictures to them, or say that this is somebody else.</source>
      <translation>已有人登记为 {name}。请为其添加照片，或说明这是其他人。</translation>
    </message>
    <message>
      <source>Somebody unknown</source>
      <translation>未知人员</translation>
    </message>
    <message>
      <source>Somebody unknown has left</source>
      <translation>未知人员已离开</translation>
    </message>
    <message>
      <source>Somebody unknown is here</source>
      <translation>未知人员已到</translation>
    </message>
    <message>
      <source>Somebody unknown, here since {time}</source>
      <translation>未知人员，自 {time} 起在场</translation>
    </message>
    <message>
      <source>Something went wrong inside Rollcall. Its log has the details.</source>
      <translation>Rollcall 内部出错。详情见日志。</translation>
    </message>
    <message>
      <source>Sort a folder of &amp;faces…</source>
      <translation>对文件夹中的人脸分组(&amp;F)…</translation>
    </message>
    <message>
      <source>Sort a folder of faces</source>
      <translation>对文件夹中的人脸分组</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>来源</translation>
    </message>
    <message>
      <source>Source and models</source>
      <translation>来源与模型</translation>
    </message>
    <message>
      <source>Source at the start</source>
      <translation>启动时的来源</translation>
    </message>
    <message>
      <source>Source of the picture</source>
      <translation>画面来源</translation>
    </message>
    <message>
      <source>Space</source>
      <translation>空格</translation>
    </message>
    <message>
      <source>Splitting the pictures into train, val and test</source>
      <translation>正在将照片划分为训练集、验证集和测试集</translation>
    </message>
    <message>
      <source>Spreadsheet (*.xlsx)</source>
      <translation>电子表格 (*.xlsx)</translation>
    </message>
    <message>
      <source>Start &amp;again</source>
      <translation>重新开始(&amp;A)</translation>
    </message>
    <message>
      <source>Start the camera</source>
      <translation>启动摄像头</translation>
    </message>
    <message>
      <source>Starts the server for other programs and web pages with the window.</source>
      <translation>打开窗口时启动供其他程序和网页使用的服务器。</translation>
    </message>
    <message>
      <source>State</source>
      <translation>状态</translation>
    </message>
    <message>
      <source>Step {number} of {count}</source>
      <translation>第 {number} 步，共 {count} 步</translation>
    </message>
    <message>
      <source>Still looking…</source>
      <translation>仍在识别…</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>停止</translation>
    </message>
    <message>
      <source>Stop &amp;recording</source>
      <translation>停止录制(&amp;R)</translation>
    </message>
    <message>
      <source>Stop recording</source>
      <translation>停止录制</translation>
    </message>
    <message>
      <source>Stop recording (Ctrl+R)</source>
      <translation>停止录制 (Ctrl+R)</translation>
    </message>
    <message>
      <source>Stop the picture</source>
      <translation>停止画面</translation>
    </message>
    <message>
      <source>Stop us&amp;ing it</source>
      <translation>停止使用(&amp;I)</translation>
    </message>
    <message>
      <source>Stopped while fetching: the rest is fetched next time.</source>
      <translation>获取时已停止：其余内容下次再获取。</translation>
    </message>
    <message>
      <source>Stopped.</source>
      <translation>已停止。</translation>
    </message>
    <message>
      <source>Stopped. What came so far is kept for the next time.</source>
      <translation>已停止。已取得的部分会保留到下次。</translation>
    </message>
    <message>
      <source>Stopped. {title} can be continued later.</source>
      <translation>已停止。{title} 可以稍后继续。</translation>
    </message>
    <message numerus="yes">
      <source>Stopped: {read:,} of {n} pictures of {folder} were read, and these are compared with.</source>
      <extracomment>For 1: Stopped: {read:,} of {n} picture of {folder} were read, and these are compared with.</extracomment>
      <translation>
        <numerusform>已停止：已读取 {folder} 中 {n} 张照片里的 {read:,} 张，并用于比较。</numerusform>
      </translation>
    </message>
    <message>
      <source>Straight ahead. Click to discard it</source>
      <translation>正面。点击可放弃</translation>
    </message>
    <message>
      <source>Stranger</source>
      <translation>陌生人</translation>
    </message>
    <message>
      <source>Stranger erased</source>
      <translation>已清除陌生人</translation>
    </message>
    <message>
      <source>Stranger ignored</source>
      <translation>已忽略陌生人</translation>
    </message>
    <message>
      <source>Stranger named</source>
      <translation>已为陌生人命名</translation>
    </message>
    <message>
      <source>Stranger {number}</source>
      <translation>陌生人 {number}</translation>
    </message>
    <message>
      <source>Stranger {stranger} is erased, and not recorded again.</source>
      <translation>陌生人 {stranger} 已清除，且不再记录。</translation>
    </message>
    <message>
      <source>Stranger {stranger} is erased.</source>
      <translation>陌生人 {stranger} 已清除。</translation>
    </message>
    <message>
      <source>Stranger {stranger} is {person}.</source>
      <translation>陌生人 {stranger} 是 {person}。</translation>
    </message>
    <message>
      <source>Strangers</source>
      <translation>陌生人</translation>
    </message>
    <message>
      <source>Strangers get somebody's name</source>
      <translation>陌生人被认作他人</translation>
    </message>
    <message>
      <source>Strangers merged</source>
      <translation>已合并陌生人</translation>
    </message>
    <message>
      <source>Strangers {stranger} and {into} are one person: stranger {into}.</source>
      <translation>陌生人 {stranger} 和 {into} 是同一个人：陌生人 {into}。</translation>
    </message>
    <message>
      <source>Stream</source>
      <translation>视频流</translation>
    </message>
    <message>
      <source>Streams of the camera</source>
      <translation>摄像头的视频流</translation>
    </message>
    <message>
      <source>Su&amp;ggest</source>
      <translation>建议(&amp;G)</translation>
    </message>
    <message>
      <source>Swap left and right</source>
      <translation>左右互换</translation>
    </message>
    <message>
      <source>Swaps left and right of the source's pictures, after turning.</source>
      <translation>旋转之后，将来源画面左右互换。</translation>
    </message>
    <message>
      <source>Switch</source>
      <translation>切换</translation>
    </message>
    <message>
      <source>Tab goes from one offer to the next, Enter takes it</source>
      <translation>按 Tab 切换选项，按 Enter 采用</translation>
    </message>
    <message>
      <source>Table (*.csv)</source>
      <translation>表格 (*.csv)</translation>
    </message>
    <message>
      <source>Table (CSV)…</source>
      <translation>表格 (CSV)…</translation>
    </message>
    <message>
      <source>Tagged &amp;photos…</source>
      <translation>带标记的照片(&amp;P)…</translation>
    </message>
    <message>
      <source>Take all pictures off the list; the files stay</source>
      <translation>从列表中去除所有照片；文件保留</translation>
    </message>
    <message>
      <source>Take the face in front of the camera as it is now</source>
      <translation>拍摄此刻摄像头前的人脸</translation>
    </message>
    <message>
      <source>Take the face on a picture</source>
      <translation>采用照片中的人脸</translation>
    </message>
    <message>
      <source>Taken into the gallery</source>
      <translation>放入人像库</translation>
    </message>
    <message>
      <source>Takes back the last change (Ctrl+Z)</source>
      <translation>撤销上一次更改 (Ctrl+Z)</translation>
    </message>
    <message>
      <source>Takes it off the list; Undo brings it back</source>
      <translation>将其从列表中移除；可用“撤销”恢复</translation>
    </message>
    <message>
      <source>Takes the source out of the list</source>
      <translation>从列表中移除该来源</translation>
    </message>
    <message>
      <source>Tell faces apart with this model; the gallery is embedded again</source>
      <translation>用此模型区分人脸；将重新提取人像库的特征向量</translation>
    </message>
    <message>
      <source>Templates can be renewed with: python main.py gallery renew</source>
      <translation>可以用以下命令更新模板：python main.py gallery renew</translation>
    </message>
    <message>
      <source>Templates renewed</source>
      <translation>已更新模板</translation>
    </message>
    <message>
      <source>TensorFlow has no release for this Python: install Rollcall with Python {version} and requirements.txt.</source>
      <translation>TensorFlow 没有适用于此 Python 的版本：请用 Python {version} 和 requirements.txt 安装 Rollcall。</translation>
    </message>
    <message numerus="yes">
      <source>Tested {n} times on pictures it was not trained on. In brackets: the 95 % interval, given the number of people.</source>
      <extracomment>For 1: Tested {n} time on pictures it was not trained on. In brackets: the 95 % interval, given the number of people.</extracomment>
      <translation>
        <numerusform>用未参与训练的照片测试了 {n} 次。括号内：按此人数计算的 95% 区间。</numerusform>
      </translation>
    </message>
    <message>
      <source>Text table (*.csv)</source>
      <translation>文本表格 (*.csv)</translation>
    </message>
    <message>
      <source>Text that is agreed to</source>
      <translation>同意书文本</translation>
    </message>
    <message>
      <source>Th&amp;reshold</source>
      <translation>阈值(&amp;R)</translation>
    </message>
    <message>
      <source>That failed because of an error; the log says more.</source>
      <translation>由于出错，操作失败；详情见日志。</translation>
    </message>
    <message>
      <source>That is no valid token.</source>
      <translation>令牌无效。</translation>
    </message>
    <message>
      <source>That is not the PIN of {name}.</source>
      <translation>这不是 {name} 的 PIN 码。</translation>
    </message>
    <message>
      <source>That is you, {name}. From now on you are named whenever you are on the picture.</source>
      <translation>这就是您，{name}。从现在起，只要您出现在画面中，就会显示您的姓名。</translation>
    </message>
    <message>
      <source>That time is still to come: enter it once it has passed.</source>
      <translation>该时间尚未到来：请在其过去之后再录入。</translation>
    </message>
    <message>
      <source>That time lies outside the hours of {person} on {day}.</source>
      <translation>该时间不在 {person} 于 {day} 的应出勤时间内。</translation>
    </message>
    <message>
      <source>The &amp;day</source>
      <translation>当日(&amp;D)</translation>
    </message>
    <message>
      <source>The Keras process ended during training; start the training again to continue it.</source>
      <translation>Keras 进程在训练期间结束；请重新开始训练以继续。</translation>
    </message>
    <message>
      <source>The MQTT broker {host} does not answer by TLS, or its certificate is not trusted.</source>
      <translation>MQTT 代理服务器 {host} 未通过 TLS 应答，或其证书不受信任。</translation>
    </message>
    <message>
      <source>The MQTT broker {host} does not answer. It is tried again.</source>
      <translation>MQTT 代理服务器 {host} 没有应答。正在重试。</translation>
    </message>
    <message>
      <source>The MQTT broker {host} refuses the connection: {reason}.</source>
      <translation>MQTT 代理服务器 {host} 拒绝连接：{reason}。</translation>
    </message>
    <message>
      <source>The XMP cannot be read: {error}</source>
      <translation>无法读取 XMP：{error}</translation>
    </message>
    <message>
      <source>The XMP declares a document type, which no program writes.</source>
      <translation>XMP 声明了文档类型，而没有程序会这样写入。</translation>
    </message>
    <message>
      <source>The XMP holds no RDF.</source>
      <translation>XMP 中没有 RDF。</translation>
    </message>
    <message>
      <source>The XMP holds regions in a form that no program is known to write.</source>
      <translation>XMP 中区域的格式不是任何已知程序写入的格式。</translation>
    </message>
    <message>
      <source>The address '{address}' cannot be understood. {escapes}</source>
      <translation>无法理解地址“{address}”。{escapes}</translation>
    </message>
    <message>
      <source>The address '{address}' has a space or a line break in it. {escapes}</source>
      <translation>地址“{address}”中含有空格或换行。{escapes}</translation>
    </message>
    <message>
      <source>The address '{address}' names no computer, or its port is no number: write it as {scheme}://name/path or {scheme}://name:port/path.</source>
      <translation>地址“{address}”没有指明计算机，或其端口不是数字：请写成 {scheme}://名称/路径 或 {scheme}://名称:端口/路径。</translation>
    </message>
    <message>
      <source>The address names no computer. Write it as {scheme}://name/path.</source>
      <translation>该地址没有指明计算机。请写成 {scheme}://名称/路径。</translation>
    </message>
    <message>
      <source>The alert sound of the system</source>
      <translation>系统的提示音</translation>
    </message>
    <message>
      <source>The audit trail of {folder} cannot be written: {error}. Free some space, or make it writable.</source>
      <translation>无法写入 {folder} 的审计记录：{error}。请释放一些空间，或将其设为可写。</translation>
    </message>
    <message>
      <source>The best look at Stranger {number}</source>
      <translation>陌生人 {number} 的最佳样本</translation>
    </message>
    <message>
      <source>The best look at each</source>
      <translation>各自的最佳样本</translation>
    </message>
    <message>
      <source>The body did not come in time.</source>
      <translation>未及时收到请求正文。</translation>
    </message>
    <message>
      <source>The body is larger than {kilobytes:,} kilobytes.</source>
      <translation>请求正文大于 {kilobytes:,} KB。</translation>
    </message>
    <message>
      <source>The camera cannot be opened: {problem}</source>
      <translation>无法打开摄像头：{problem}</translation>
    </message>
    <message>
      <source>The camera of this device can be used over https only. A photo can be taken all the same: choose a file.</source>
      <translation>只有通过 https 才能使用此设备的摄像头。但仍可拍照：请选择文件。</translation>
    </message>
    <message>
      <source>The card at line {line} of {file} has no END:VCARD; export it again.</source>
      <translation>{file} 第 {line} 行的名片没有 END:VCARD；请重新导出。</translation>
    </message>
    <message>
      <source>The change that created it was undone.</source>
      <translation>创建它的更改已撤销。</translation>
    </message>
    <message>
      <source>The clock of this computer shows {now}, and {before} was the last time it was seen.</source>
      <translation>这台计算机的时钟显示 {now}，而上次看到的时间是 {before}。</translation>
    </message>
    <message>
      <source>The consent of {person} is recorded.</source>
      <translation>已记录 {person} 的同意。</translation>
    </message>
    <message>
      <source>The consent of {person} is withdrawn.</source>
      <translation>已撤回 {person} 的同意。</translation>
    </message>
    <message>
      <source>The converted network differs from that of Keras (by {difference:.2g}).</source>
      <translation>转换后的神经网络与 Keras 的不同（相差 {difference:.2g}）。</translation>
    </message>
    <message>
      <source>The database has no tables of Rollcall yet: make them with: python main.py gallery server init</source>
      <translation>数据库中还没有 Rollcall 的表：请用以下命令创建：python main.py gallery server init</translation>
    </message>
    <message>
      <source>The database holds another gallery than the one that {folder} belongs to. Set gallery.database to its own, or leave the former one with: python main.py gallery server leave</source>
      <translation>数据库中的人像库不是 {folder} 所属的人像库。请将 gallery.database 设为其所属的数据库，或用以下命令退出原来的数据库：python main.py gallery server leave</translation>
    </message>
    <message>
      <source>The database server does not answer, so only people of this desk are found.</source>
      <translation>数据库服务器没有应答，因此只能找到此前台的人员。</translation>
    </message>
    <message>
      <source>The database server {name} cannot be used ({error}). {then}</source>
      <translation>无法使用数据库服务器 {name}（{error}）。{then}</translation>
    </message>
    <message>
      <source>The database server {name} cannot be used: it does not answer. Check that it runs, and the network. {then}</source>
      <translation>无法使用数据库服务器 {name}：它没有响应。请检查它是否在运行以及网络。{then}</translation>
    </message>
    <message>
      <source>The database server {name} cannot be used: it does not let {user} in from here. Add a line to its pg_hba.conf ({error}).</source>
      <translation>无法使用数据库服务器 {name}：它不允许 {user} 从这里连接。请在其 pg_hba.conf 中添加一行（{error}）。</translation>
    </message>
    <message>
      <source>The database server {name} cannot be used: it does not let {user} into the database {database} ({error}). Check the user, the password and the database, and that the server is ready. {then}</source>
      <translation>无法使用数据库服务器 {name}：它不允许 {user} 进入数据库 {database}（{error}）。请检查用户、密码和数据库，以及服务器是否就绪。{then}</translation>
    </message>
    <message>
      <source>The database server {name} cannot be used: it has no TLS. Switch it on there, or where nobody else reads the network, do without it: gallery.database_tls: disable</source>
      <translation>无法使用数据库服务器 {name}：它没有启用 TLS。请在服务器上启用；若网络不会被他人读取，也可不用：gallery.database_tls: disable</translation>
    </message>
    <message>
      <source>The database server {name} cannot be used: it has no database {database}. Make it there, or correct gallery.database.</source>
      <translation>无法使用数据库服务器 {name}：其中没有数据库 {database}。请在服务器上创建它，或更正 gallery.database。</translation>
    </message>
    <message>
      <source>The database server {name} cannot be used: it refuses the password of {user}, or none is kept. Keep the right one with: python main.py gallery server password</source>
      <translation>无法使用数据库服务器 {name}：它拒绝 {user} 的密码，或者没有保存密码。请用以下命令保存正确的密码：python main.py gallery server password</translation>
    </message>
    <message>
      <source>The database server {name} cannot be used: it refuses the password of {user}, which is that of the variable {variable}. Correct it there.</source>
      <translation>无法使用数据库服务器 {name}：它拒绝 {user} 的密码，该密码来自变量 {variable}。请在那里更正。</translation>
    </message>
    <message>
      <source>The database server {name} cannot be used: it wants a certificate of this desk that it trusts and that has not expired. Name that in gallery.database_certificate, and its key in gallery.database_key.</source>
      <translation>无法使用数据库服务器 {name}：它要求此前台提供它信任且未过期的证书。请在 gallery.database_certificate 中指定证书，在 gallery.database_key 中指定其密钥。</translation>
    </message>
    <message>
      <source>The database server {name} cannot be used: its certificate is for another name. Write the name that is in the certificate into gallery.database ({error}).</source>
      <translation>无法使用数据库服务器 {name}：其证书属于另一个名称。请在 gallery.database 中写入证书里的名称（{error}）。</translation>
    </message>
    <message>
      <source>The database server {name} cannot be used: its certificate is not of the authority that this desk trusts, or has expired. Name the right authority in gallery.database_ca, or renew the certificate at the server.</source>
      <translation>无法使用数据库服务器 {name}：其证书不是由此前台信任的机构签发，或者已过期。请在 gallery.database_ca 中指定正确的机构，或在服务器上更新证书。</translation>
    </message>
    <message>
      <source>The database server {name} cannot be used: no computer of that name is known. Check the network, and gallery.database.</source>
      <translation>无法使用数据库服务器 {name}：找不到该名称的计算机。请检查网络和 gallery.database。</translation>
    </message>
    <message>
      <source>The database server {name} cannot be used: {error}. Correct gallery.database_ca, gallery.database_certificate and gallery.database_key.</source>
      <translation>无法使用数据库服务器 {name}：{error}。请更正 gallery.database_ca、gallery.database_certificate 和 gallery.database_key。</translation>
    </message>
    <message>
      <source>The database server {name} cannot be used: {user} may not use the tables. Their owner can grant that, with the owner's name in gallery.database: where {user} is only to read, by gallery server init --reader-role {user}, or else by gallery server init --desk-role {user}</source>
      <translation>无法使用数据库服务器 {name}：{user} 无权使用其中的表。表的所有者可以授权，届时 gallery.database 中须为所有者的名称：如果 {user} 只需读取，用 gallery server init --reader-role {user}，否则用 gallery server init --desk-role {user}</translation>
    </message>
    <message>
      <source>The day's sheet</source>
      <translation>当日考勤表</translation>
    </message>
    <message>
      <source>The demo cannot be played. {error}</source>
      <translation>无法播放演示。{error}</translation>
    </message>
    <message>
      <source>The directory changed while it was read; run the same again.</source>
      <translation>通讯录在读取期间已更改；请重新执行同一操作。</translation>
    </message>
    <message>
      <source>The disk is nearly full: the recording {file} ends here and can be played. Free some space.</source>
      <translation>磁盘即将写满：录像 {file} 到此为止，可以播放。请释放一些空间。</translation>
    </message>
    <message>
      <source>The disk is nearly full: the recording {file} was not begun. Free some space.</source>
      <translation>磁盘即将写满：录像 {file} 未开始。请释放一些空间。</translation>
    </message>
    <message>
      <source>The disk with the gallery is full: Rollcall goes on, and remembers what it learns only until it ends. Free some space.</source>
      <translation>人像库所在的磁盘已满：Rollcall 继续运行，但所学内容只保留到它结束。请释放一些空间。</translation>
    </message>
    <message>
      <source>The disk with the gallery is full; nothing was lost. Free some space. {how_to_go_on}</source>
      <translation>人像库所在的磁盘已满；没有丢失任何内容。请释放一些空间。{how_to_go_on}</translation>
    </message>
    <message>
      <source>The distance is {distance}. Up to {threshold}, the threshold, counts as the same person.</source>
      <translation>距离为 {distance}。不超过阈值 {threshold} 即视为同一个人。</translation>
    </message>
    <message>
      <source>The distance says how different two faces are: 0 is the same picture, and strangers are mostly 0.8 or more apart. A person within the threshold, which the slider sets, gives the face their name.</source>
      <translation>距离表示两张人脸的差异：0 表示同一张照片，陌生人之间大多为 0.8 或更大。距离在滑块所设阈值之内的人员，其姓名会赋予该人脸。</translation>
    </message>
    <message>
      <source>The entry at line {line} of {file} has no dn: it is no LDIF.</source>
      <translation>{file} 第 {line} 行的条目没有 dn：不是 LDIF 文件。</translation>
    </message>
    <message>
      <source>The events lack {frames} frames, as the disk was too slow: write them to another one.</source>
      <translation>由于磁盘太慢，事件缺少 {frames} 帧：请写入其他磁盘。</translation>
    </message>
    <message>
      <source>The face</source>
      <translation>人脸</translation>
    </message>
    <message>
      <source>The face has a name, which is held back until it is judged live. That takes a few looks.</source>
      <translation>这张人脸有对应的姓名，但在判定为活体之前暂不显示。这需要几个样本。</translation>
    </message>
    <message>
      <source>The face has a name, which is held back: it looks like a picture on a screen or on paper. More light and nothing around the face may help; or say who it is.</source>
      <translation>这张人脸有对应的姓名，但暂不显示：它看起来像屏幕或纸上的照片。增加光线、避免人脸周围有遮挡物或许有帮助；也可以说明这是谁。</translation>
    </message>
    <message>
      <source>The face is blurred</source>
      <translation>人脸模糊</translation>
    </message>
    <message>
      <source>The face is blurred and only {side} pixels wide; use a sharper picture in which it is at least {min_face} pixels wide.</source>
      <translation>人脸模糊，且宽度只有 {side} 像素；请使用更清晰、人脸宽度至少为 {min_face} 像素的照片。</translation>
    </message>
    <message>
      <source>The face is blurred; a sharper picture would be recognised better.</source>
      <translation>人脸模糊；更清晰的照片识别效果更好。</translation>
    </message>
    <message>
      <source>The face is blurred; use a sharper picture.</source>
      <translation>人脸模糊；请使用更清晰的照片。</translation>
    </message>
    <message>
      <source>The face is cut off by the edge of the picture. Move to the middle.</source>
      <translation>人脸被画面边缘截断。请移到中间。</translation>
    </message>
    <message>
      <source>The face is only {pixels} pixels wide; a larger one would be recognised better.</source>
      <translation>人脸宽度只有 {pixels} 像素；更大的人脸识别效果更好。</translation>
    </message>
    <message>
      <source>The face is only {side} pixels wide; use a picture in which the face is at least {min_face} pixels wide.</source>
      <translation>人脸宽度只有 {side} 像素；请使用人脸宽度至少为 {min_face} 像素的照片。</translation>
    </message>
    <message>
      <source>The face is too small</source>
      <translation>人脸太小</translation>
    </message>
    <message>
      <source>The face is turned away</source>
      <translation>人脸偏转</translation>
    </message>
    <message>
      <source>The face is turned away; a picture from the front would be recognised better.</source>
      <translation>人脸偏转；正面照片识别效果更好。</translation>
    </message>
    <message>
      <source>The face is very dark; a brighter picture would be recognised better.</source>
      <translation>人脸很暗；更明亮的照片识别效果更好。</translation>
    </message>
    <message>
      <source>The face lies on its side; turn the picture upright and save it again.</source>
      <translation>人脸是横向的；请将照片转正后重新保存。</translation>
    </message>
    <message>
      <source>The face of {person} was cut out of it.</source>
      <translation>已从中裁剪出 {person} 的人脸。</translation>
    </message>
    <message>
      <source>The face record (ISO/IEC 19794-5) holds no picture.</source>
      <translation>人脸记录 (ISO/IEC 19794-5) 中没有照片。</translation>
    </message>
    <message>
      <source>The face record (ISO/IEC 19794-5) is cut off or damaged.</source>
      <translation>人脸记录 (ISO/IEC 19794-5) 不完整或已损坏。</translation>
    </message>
    <message>
      <source>The face to be named</source>
      <translation>要命名的人脸</translation>
    </message>
    <message>
      <source>The file is cut short or no file of weights.</source>
      <translation>文件不完整，或不是权重文件。</translation>
    </message>
    <message>
      <source>The file is empty. Copy or download it once more.</source>
      <translation>文件为空。请重新复制或下载。</translation>
    </message>
    <message>
      <source>The file is larger than {megabytes} MB; save a smaller version of it.</source>
      <translation>文件大于 {megabytes} MB；请保存较小的版本。</translation>
    </message>
    <message>
      <source>The file is verified after the download. Nothing about you or your gallery is sent.</source>
      <translation>下载后会验证文件。不会发送关于您或人像库的任何信息。</translation>
    </message>
    <message>
      <source>The files of {full_name} are damaged ({error}): train it again.</source>
      <translation>{full_name} 的文件已损坏（{error}）：请重新训练。</translation>
    </message>
    <message>
      <source>The folder cannot be opened ({error}).</source>
      <translation>无法打开文件夹（{error}）。</translation>
    </message>
    <message>
      <source>The folder for weights, {folder}, cannot be made: {error}. Name another one in config.yaml, models.folder.</source>
      <translation>无法创建权重文件夹 {folder}：{error}。请在 config.yaml 的 models.folder 中另外指定一个。</translation>
    </message>
    <message>
      <source>The folder of {out} does not exist: make it first.</source>
      <translation>{out} 所在的文件夹不存在：请先创建它。</translation>
    </message>
    <message>
      <source>The folder with everybody's photos: add, rename or delete them there</source>
      <translation>存放所有人员照片的文件夹：可在其中添加、重命名或删除照片</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be written to: {error}. Make it, free some space, or change its permissions.</source>
      <translation>无法写入文件夹 {folder}：{error}。请创建它、释放一些空间或更改其权限。</translation>
    </message>
    <message>
      <source>The folder {folder} for {file} does not exist. Make it, or choose another.</source>
      <translation>{file} 所在的文件夹 {folder} 不存在。请创建它，或选择其他文件夹。</translation>
    </message>
    <message>
      <source>The folder {source} holds no pictures. Choose another source.</source>
      <translation>文件夹 {source} 中没有照片。请选择其他来源。</translation>
    </message>
    <message>
      <source>The gallery could not be read because of an error; the log says more.</source>
      <translation>由于出错，无法读取人像库；详情见日志。</translation>
    </message>
    <message>
      <source>The gallery folder cannot be written to: Rollcall goes on, and remembers what it learns only until it ends.</source>
      <translation>无法写入人像库文件夹：Rollcall 继续运行，但所学内容只保留到它结束。</translation>
    </message>
    <message>
      <source>The gallery folder {folder} cannot be opened ({error}). Check who may read it.</source>
      <translation>无法打开人像库文件夹 {folder}（{error}）。请检查谁有读取权限。</translation>
    </message>
    <message>
      <source>The gallery is being read for the first time. Try again in a few seconds.</source>
      <translation>正在首次读取人像库。请过几秒再试。</translation>
    </message>
    <message>
      <source>The gallery is sealed with a passphrase, and none was given: type it when Rollcall asks, or set ROLLCALL_PASSPHRASE or ROLLCALL_PASSPHRASE_FILE. Nothing was changed.</source>
      <translation>人像库已用密码短语加密，但未提供密码短语：请在 Rollcall 询问时输入，或设置 ROLLCALL_PASSPHRASE 或 ROLLCALL_PASSPHRASE_FILE。未作任何更改。</translation>
    </message>
    <message>
      <source>The gallery is sealed. Its passphrase opens it.</source>
      <translation>人像库已加密。请用密码短语打开。</translation>
    </message>
    <message>
      <source>The gallery is shared on {server}, as config.yaml says (gallery.database): people, photos, embeddings, sightings and consents are there, too. The picture of the camera stays on this computer.</source>
      <translation>人像库在 {server} 上共享，由 config.yaml (gallery.database) 规定：人员、照片、特征向量、出现记录和同意也保存在那里。摄像头的画面保留在这台计算机上。</translation>
    </message>
    <message>
      <source>The gallery lies in {folder} itself: choose a folder beside it, or one inside.</source>
      <translation>人像库就在 {folder} 中：请选择与它并列的文件夹，或其内部的文件夹。</translation>
    </message>
    <message>
      <source>The gallery was not opened, since its passphrase was not given. Nothing was changed.</source>
      <translation>由于未提供密码短语，未打开人像库。未作任何更改。</translation>
    </message>
    <message>
      <source>The gallery's index cannot be written to its disk: Rollcall goes on, and remembers what it learns only until it ends. The log says more.</source>
      <translation>无法将人像库索引写入磁盘：Rollcall 继续运行，但所学内容只保留到它结束。详情见日志。</translation>
    </message>
    <message>
      <source>The gallery's index cannot be written; nothing was lost. Check the disk and who may write there. {how_to_go_on}</source>
      <translation>无法写入人像库索引；没有丢失任何内容。请检查磁盘以及谁可以在那里写入。{how_to_go_on}</translation>
    </message>
    <message>
      <source>The gallery's index is held by another program; close other Rollcall windows and try again.</source>
      <translation>人像库索引正被其他程序占用；请关闭其他 Rollcall 窗口后重试。</translation>
    </message>
    <message>
      <source>The import of {folder} was cut off after {done} of {pictures} pictures.</source>
      <translation>“{folder}”的导入已中断：共 {pictures} 张照片，已完成 {done} 张。</translation>
    </message>
    <message>
      <source>The index of the gallery was damaged and has been replaced; pictures are read again where it is needed.</source>
      <translation>人像库索引已损坏并已替换；将在需要时重新读取照片。</translation>
    </message>
    <message>
      <source>The index of the gallery was written by a newer Rollcall and has been replaced; pictures are read again where it is needed.</source>
      <translation>人像库索引由较新版本的 Rollcall 写入，已替换；将在需要时重新读取照片。</translation>
    </message>
    <message>
      <source>The index of the gallery was written by an older Rollcall and has been replaced; pictures are read again where it is needed.</source>
      <translation>人像库索引由较旧版本的 Rollcall 写入，已替换；将在需要时重新读取照片。</translation>
    </message>
    <message>
      <source>The internet is used only when you ask for a network's weights to be downloaded. Deleting the gallery folder forgets everyone. Ask people before you register them.</source>
      <translation>只有当您要求下载神经网络的权重时，才会使用互联网。删除人像库文件夹会忘记所有人。登记他人之前请征得其同意。</translation>
    </message>
    <message>
      <source>The journal of sightings was damaged and has been replaced: {found}.</source>
      <translation>出现记录库已损坏并已替换：{found}。</translation>
    </message>
    <message>
      <source>The journal of sightings was written by a newer Rollcall and has been replaced: {found}.</source>
      <translation>出现记录库由较新版本的 Rollcall 写入，已替换：{found}。</translation>
    </message>
    <message>
      <source>The journal of sightings was written by an older Rollcall and has been replaced: {found}.</source>
      <translation>出现记录库由较旧版本的 Rollcall 写入，已替换：{found}。</translation>
    </message>
    <message>
      <source>The key file {file} cannot be read ({error}). Make it readable for you alone; nothing was changed.</source>
      <translation>无法读取密钥文件 {file}（{error}）。请将其设为仅您可读；未作任何更改。</translation>
    </message>
    <message>
      <source>The key file {file} cannot be written ({error}): make its folder writable. Nothing was sealed.</source>
      <translation>无法写入密钥文件 {file}（{error}）：请将其文件夹设为可写。未加密任何内容。</translation>
    </message>
    <message>
      <source>The key file {file} is damaged: bring it back from a backup, or use: python main.py privacy recover. Nothing was changed.</source>
      <translation>密钥文件 {file} 已损坏：请从备份中恢复，或使用：python main.py privacy recover。未作任何更改。</translation>
    </message>
    <message>
      <source>The key file {file} was not kept by its disk. Nothing was sealed.</source>
      <translation>磁盘未能保存密钥文件 {file}。未加密任何内容。</translation>
    </message>
    <message>
      <source>The key in {where} is not the one of this gallery: bring the right one back from a backup, or use: python main.py privacy recover. Nothing was changed.</source>
      <translation>{where} 中的密钥不是此人像库的密钥：请从备份中恢复正确的密钥，或使用：python main.py privacy recover。未作任何更改。</translation>
    </message>
    <message>
      <source>The key of sealed galleries: whoever has this file and a gallery can open it.</source>
      <translation>已加密人像库的密钥：任何人有了此文件和人像库，就能打开人像库。</translation>
    </message>
    <message>
      <source>The key of the audit trail, {file}, cannot be read or made: {error}. Make its folder writable.</source>
      <translation>无法读取或创建审计记录的密钥 {file}：{error}。请将其文件夹设为可写。</translation>
    </message>
    <message>
      <source>The key of the audit trail, {file}, is damaged. Bring it back from a backup, or move it away: then a new one is made, and entries signed with the old one are reported.</source>
      <translation>审计记录的密钥 {file} 已损坏。请从备份中恢复，或将其移走：随后会创建新密钥，并报告用旧密钥签名的条目。</translation>
    </message>
    <message>
      <source>The key of this gallery is not where it should be ({where}): bring it back from a backup, or use: python main.py privacy recover. Nothing was changed.</source>
      <translation>此人像库的密钥不在应在的位置（{where}）：请从备份中恢复，或使用：python main.py privacy recover。未作任何更改。</translation>
    </message>
    <message>
      <source>The key of this gallery's templates is not on this computer: bring back {file} from a backup, or make the templates anew from the pictures with: python main.py gallery renew --anew</source>
      <translation>此人像库模板的密钥不在这台计算机上：请从备份中恢复 {file}，或用以下命令根据照片重新生成模板：python main.py gallery renew --anew</translation>
    </message>
    <message>
      <source>The key that signs audit trails, and which galleries there are. It opens nothing.</source>
      <translation>为审计记录签名的密钥，以及有哪些人像库。它不能打开任何内容。</translation>
    </message>
    <message>
      <source>The last 30 days</source>
      <translation>最近 30 天</translation>
    </message>
    <message>
      <source>The last 7 days</source>
      <translation>最近 7 天</translation>
    </message>
    <message>
      <source>The last day lies before the first.</source>
      <translation>结束日期早于开始日期。</translation>
    </message>
    <message>
      <source>The list of operators, {file}, cannot be read, so nobody is let in ({error}). Bring it back from a backup, or begin anew with: python main.py privacy operators reset</source>
      <translation>无法读取操作员列表 {file}，因此任何人都无法解锁（{error}）。请从备份中恢复，或用以下命令重新开始：python main.py privacy operators reset</translation>
    </message>
    <message>
      <source>The list of operators, {file}, cannot be written: {error}. Make its folder writable.</source>
      <translation>无法写入操作员列表 {file}：{error}。请将其文件夹设为可写。</translation>
    </message>
    <message>
      <source>The looks are added to {name}.</source>
      <translation>样本已添加到 {name}。</translation>
    </message>
    <message>
      <source>The looks become pictures of them, and past sightings get the name.</source>
      <translation>这些样本将成为此人的照片，过去的出现记录也将得到此姓名。</translation>
    </message>
    <message>
      <source>The looks that are taken appear here. Click a bad one, and another is taken.</source>
      <translation>采集的样本显示在这里。点击不好的样本，将重新采集一个。</translation>
    </message>
    <message>
      <source>The most similar is the right person</source>
      <translation>最相似者是正确的人</translation>
    </message>
    <message>
      <source>The name '{person}' cannot be a folder's name because of a line break or another control character; leave it out.</source>
      <translation>姓名“{person}”含有换行或其他控制字符，不能用作文件夹名称；请去掉它。</translation>
    </message>
    <message>
      <source>The name '{person}' cannot be a folder's name because of the character {character}; leave it out.</source>
      <translation>姓名“{person}”含有字符 {character}，不能用作文件夹名称；请去掉它。</translation>
    </message>
    <message>
      <source>The name '{person}' cannot end with a dot, because Windows drops it; leave it out.</source>
      <translation>姓名“{person}”不能以点号结尾，因为 Windows 会将其去掉；请去掉它。</translation>
    </message>
    <message>
      <source>The name '{person}' is reserved by Windows; add a surname.</source>
      <translation>姓名“{person}”是 Windows 的保留名称；请加上姓氏。</translation>
    </message>
    <message>
      <source>The name '{person}' would be a hidden file; begin and end it with a letter.</source>
      <translation>姓名“{person}”会成为隐藏文件；请以文字开头和结尾。</translation>
    </message>
    <message>
      <source>The name holds characters that are no text; type it anew.</source>
      <translation>姓名中含有非文本字符；请重新输入。</translation>
    </message>
    <message>
      <source>The name holds characters that cannot be seen; type it anew.</source>
      <translation>姓名中含有不可见的字符；请重新输入。</translation>
    </message>
    <message>
      <source>The name is too long for a folder's name; shorten it.</source>
      <translation>姓名太长，不能用作文件夹名称；请缩短。</translation>
    </message>
    <message>
      <source>The names {person} and {other} differ only in spelling, and their pictures look like one person.</source>
      <translation>姓名 {person} 和 {other} 仅写法不同，且照片看起来像同一个人。</translation>
    </message>
    <message>
      <source>The names {person} and {other} differ only in spelling, but their pictures look like two people. Give one of them a distinct name.</source>
      <translation>姓名 {person} 和 {other} 仅写法不同，但照片看起来像两个人。请为其中一人改用明显不同的姓名。</translation>
    </message>
    <message>
      <source>The names {person} and {other} differ only in spelling: they may be one person.</source>
      <translation>姓名 {person} 和 {other} 仅写法不同：可能是同一个人。</translation>
    </message>
    <message>
      <source>The nearest is the right person</source>
      <translation>最近者是正确的人</translation>
    </message>
    <message>
      <source>The network that compares faces: vggface-resnet50, sface, accurate, accurate-free, ...</source>
      <translation>用于比较人脸的神经网络：vggface-resnet50、sface、accurate、accurate-free 等。</translation>
    </message>
    <message>
      <source>The network that finds faces: yunet, mtcnn or haar.</source>
      <translation>用于查找人脸的神经网络：yunet、mtcnn 或 haar。</translation>
    </message>
    <message>
      <source>The network {network} is another version than the one it was trained with: train it again.</source>
      <translation>神经网络 {network} 与训练时的版本不同：请重新训练。</translation>
    </message>
    <message>
      <source>The networks are being prepared.</source>
      <translation>正在准备神经网络。</translation>
    </message>
    <message>
      <source>The networks of the detector {name} cannot be prepared ({error}): choose another detector.</source>
      <translation>无法准备检测器 {name} 的神经网络（{error}）：请选择其他检测器。</translation>
    </message>
    <message numerus="yes">
      <source>The newest {shown} of {n} sightings</source>
      <extracomment>For 1: The newest {shown} of {n} sighting</extracomment>
      <translation>
        <numerusform>{n} 条出现记录中最新的 {shown} 条</numerusform>
      </translation>
    </message>
    <message>
      <source>The one of that name is trained again and replaced.</source>
      <translation>同名的训练结果将重新训练并被替换。</translation>
    </message>
    <message>
      <source>The other operators stay.</source>
      <translation>其他操作员保留。</translation>
    </message>
    <message numerus="yes">
      <source>The other {n} faces are one person: name them</source>
      <extracomment>For 1: The other {n} face is one person: name them</extracomment>
      <translation>
        <numerusform>其余 {n} 张人脸是同一个人：为其命名</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The other {n} stay as they are.</source>
      <extracomment>For 1: The other {n} stays as it is.</extracomment>
      <translation>
        <numerusform>其余 {n} 项保持不变。</numerusform>
      </translation>
    </message>
    <message>
      <source>The password goes into the system's key store, where there is one, and to the camera as a digest. Many cameras have users of their own for ONVIF.</source>
      <translation>如果系统有密钥库，密码会存入其中；发送给摄像头的是密码的摘要。许多摄像头为 ONVIF 设有单独的用户。</translation>
    </message>
    <message>
      <source>The password in the address is written into config.yaml as it is. In the key store it is kept secret: use Source &gt; Network cameras, and the address with the user's name alone.</source>
      <translation>地址中的密码会原样写入 config.yaml。存入密钥库则可保密：请使用“来源 &gt; 网络摄像头”，地址中只写用户名。</translation>
    </message>
    <message>
      <source>The password of {source} cannot be read: {error}</source>
      <translation>无法读取 {source} 的密码：{error}</translation>
    </message>
    <message>
      <source>The people of {folder} are being processed…</source>
      <translation>正在处理 {folder} 中的人员…</translation>
    </message>
    <message>
      <source>The person's average</source>
      <translation>人员的平均值</translation>
    </message>
    <message>
      <source>The person's nearest picture</source>
      <translation>人员的最近照片</translation>
    </message>
    <message>
      <source>The photo is larger than {megabytes} MB.</source>
      <translation>照片大于 {megabytes} MB。</translation>
    </message>
    <message>
      <source>The photo is looked at and not kept.</source>
      <translation>照片只用于查看，不会保留。</translation>
    </message>
    <message>
      <source>The photo is no valid base64; export it again.</source>
      <translation>照片不是有效的 base64；请重新导出。</translation>
    </message>
    <message>
      <source>The photo is too large.</source>
      <translation>照片太大。</translation>
    </message>
    <message>
      <source>The photo {file} cannot be opened ({why}).</source>
      <translation>无法打开照片 {file}（{why}）。</translation>
    </message>
    <message>
      <source>The photo's address cannot be read ({error}).</source>
      <translation>无法读取照片的地址（{error}）。</translation>
    </message>
    <message>
      <source>The photo's address has an unknown host, {host}.</source>
      <translation>照片地址中的主机 {host} 未知。</translation>
    </message>
    <message>
      <source>The photo's data: address holds no data.</source>
      <translation>照片的 data: 地址中没有数据。</translation>
    </message>
    <message>
      <source>The picture could not be saved in {folder} ({error}). Check the disk and try again.</source>
      <translation>无法将照片保存到 {folder}（{error}）。请检查磁盘后重试。</translation>
    </message>
    <message>
      <source>The picture goes to Rollcall only while the camera is started, and nothing is kept until you register.</source>
      <translation>只有在摄像头启动期间，画面才会传给 Rollcall；登记之前不会保留任何内容。</translation>
    </message>
    <message>
      <source>The picture is no longer used. It is kept, and can be restored at any time.</source>
      <translation>该照片不再使用。它会保留，并可随时恢复。</translation>
    </message>
    <message>
      <source>The picture is only {width} x {height} pixels; use a picture in which the face is at least {min_face} pixels wide.</source>
      <translation>照片只有 {width} x {height} 像素；请使用人脸宽度至少为 {min_face} 像素的照片。</translation>
    </message>
    <message>
      <source>The picture is paused. Resume it in the main window.</source>
      <translation>画面已暂停。请在主窗口中继续。</translation>
    </message>
    <message>
      <source>The picture is too blurred to find a face; use a sharper one.</source>
      <translation>照片过于模糊，无法找到人脸；请使用更清晰的照片。</translation>
    </message>
    <message>
      <source>The picture is too large to be saved as a JPEG file. Choose another source.</source>
      <translation>画面太大，无法保存为 JPEG 文件。请选择其他来源。</translation>
    </message>
    <message>
      <source>The picture moves to {other}.</source>
      <translation>照片移给 {other}。</translation>
    </message>
    <message>
      <source>The picture stands still. Live video is needed: let it go on if it is paused; photos do not count.</source>
      <translation>画面静止不动。需要实时视频：如已暂停，请继续播放；照片不算。</translation>
    </message>
    <message>
      <source>The picture stays as it is, and this is not reported again.</source>
      <translation>照片保持不变，且不再报告此问题。</translation>
    </message>
    <message>
      <source>The picture stays, and this is not reported again.</source>
      <translation>照片保留，且不再报告此问题。</translation>
    </message>
    <message>
      <source>The picture stopped</source>
      <translation>画面已停止</translation>
    </message>
    <message>
      <source>The picture {source} cannot be read. Choose another source.</source>
      <translation>无法读取照片 {source}。请选择其他来源。</translation>
    </message>
    <message>
      <source>The pictures are kept for a time in .rollcall/removed.</source>
      <translation>照片会在 .rollcall/removed 中保留一段时间。</translation>
    </message>
    <message>
      <source>The pictures are no longer there: something else moved them meanwhile.</source>
      <translation>照片已不在原处：其间已被其他程序移走。</translation>
    </message>
    <message>
      <source>The pictures are no longer used. They can be restored at any time.</source>
      <translation>这些照片不再使用。可随时恢复。</translation>
    </message>
    <message>
      <source>The pictures could not be moved ({error}); they are where they were. Check who may write in {gallery}, and try again.</source>
      <translation>无法移动照片（{error}）；照片仍在原处。请检查谁对 {gallery} 有写入权限，然后重试。</translation>
    </message>
    <message>
      <source>The pictures of your people</source>
      <translation>您的人员的照片</translation>
    </message>
    <message>
      <source>The pictures of {folder} are being processed…</source>
      <translation>正在处理 {folder} 中的照片…</translation>
    </message>
    <message>
      <source>The pictures stay; they get the new name.</source>
      <translation>照片保留，并使用新姓名。</translation>
    </message>
    <message>
      <source>The place in the film. With Shift, the arrow keys move by 5 seconds; with Ctrl and Shift by 30.</source>
      <translation>影片中的位置。按住 Shift 时方向键移动 5 秒；按住 Ctrl 和 Shift 时移动 30 秒。</translation>
    </message>
    <message>
      <source>The printer does not answer. Choose another one, or save the list as a PDF file.</source>
      <translation>打印机没有响应。请选择其他打印机，或将列表保存为 PDF 文件。</translation>
    </message>
    <message>
      <source>The printer stopped after {pages} pages.</source>
      <translation>打印机在 {pages} 页后停止。</translation>
    </message>
    <message>
      <source>The recording {file} is not complete: the disk is too slow. Use another one.</source>
      <translation>录像 {file} 不完整：磁盘太慢。请使用其他磁盘。</translation>
    </message>
    <message>
      <source>The regions are in an extension of the XMP.</source>
      <translation>区域位于 XMP 的扩展部分中。</translation>
    </message>
    <message>
      <source>The regions in the XMP are of a picture of another shape.</source>
      <translation>XMP 中的区域属于另一种宽高比的照片。</translation>
    </message>
    <message>
      <source>The registered people: Full Name.jpg, or Full Name/anything.jpg.</source>
      <translation>已登记的人员：姓名.jpg，或 姓名/任意名称.jpg。</translation>
    </message>
    <message>
      <source>The request is not as the OpenAPI document says; errors has what is wrong.</source>
      <translation>请求不符合 OpenAPI 文档；errors 中说明了问题所在。</translation>
    </message>
    <message>
      <source>The same again</source>
      <translation>再输入一次</translation>
    </message>
    <message>
      <source>The same file lies under {people}; keep it where it belongs.</source>
      <translation>同一文件位于 {people} 名下；请将其保留在所属的位置。</translation>
    </message>
    <message>
      <source>The same method on the present people and pictures</source>
      <translation>用相同方法对当前的人员和照片重新训练</translation>
    </message>
    <message>
      <source>The same photo is filed under {other}, too: one of the two is wrong. Until it is moved or set aside, both may get the name {first}.</source>
      <translation>同一张照片也归在 {other} 名下：两者之一有误。在移动或搁置之前，两人都可能得到姓名 {first}。</translation>
    </message>
    <message>
      <source>The same picture again</source>
      <translation>重复的照片</translation>
    </message>
    <message>
      <source>The same picture is also filed under {people}: one of them is wrong.</source>
      <translation>同一张照片也归在 {people} 名下：其中之一有误。</translation>
    </message>
    <message>
      <source>The same picture is there already, as {name}.</source>
      <translation>同一张照片已存在，归在 {name} 名下。</translation>
    </message>
    <message>
      <source>The same picture is there already.</source>
      <translation>同一张照片已存在。</translation>
    </message>
    <message>
      <source>The same picture under two names</source>
      <translation>同一张照片归在两个姓名下</translation>
    </message>
    <message>
      <source>The server answered {status} to the photo's address.</source>
      <translation>对于照片的地址，服务器返回 {status}。</translation>
    </message>
    <message>
      <source>The server could not be started.</source>
      <translation>无法启动服务器。</translation>
    </message>
    <message>
      <source>The server could not be started; the log has the details.</source>
      <translation>无法启动服务器；详情见日志。</translation>
    </message>
    <message>
      <source>The server is busy: try again in a moment.</source>
      <translation>服务器繁忙：请稍后再试。</translation>
    </message>
    <message>
      <source>The server needs the package {package}: python -m pip install {packages}</source>
      <translation>服务器需要软件包 {package}：python -m pip install {packages}</translation>
    </message>
    <message>
      <source>The smallest distance between the face and the pictures of this person: 0 is the same; beyond the threshold a face is unknown</source>
      <translation>该人脸与此人照片的最小距离：0 表示相同；超过阈值则视为未知</translation>
    </message>
    <message>
      <source>The source does not open. Choose another one.</source>
      <translation>来源无法打开。请选择其他来源。</translation>
    </message>
    <message>
      <source>The source is empty. {usage}</source>
      <translation>来源为空。{usage}</translation>
    </message>
    <message>
      <source>The system's key store did not answer within {seconds} seconds: unlock it, and start Rollcall again. Nothing was changed.</source>
      <translation>系统密钥库在 {seconds} 秒内没有应答：请将其解锁，然后重新启动 Rollcall。未作任何更改。</translation>
    </message>
    <message>
      <source>The system's key store did not keep the key. Nothing was sealed with it; set privacy.key to file or passphrase, or repair the key store.</source>
      <translation>系统密钥库未能保存密钥。未用它加密任何内容；请将 privacy.key 设为 file 或 passphrase，或修复密钥库。</translation>
    </message>
    <message>
      <source>The system's key store failed ({error}): repair it, and start Rollcall again. Nothing was changed.</source>
      <translation>系统密钥库出错（{error}）：请将其修复，然后重新启动 Rollcall。未作任何更改。</translation>
    </message>
    <message>
      <source>The system's key store is locked: unlock it, and start Rollcall again. Nothing was changed.</source>
      <translation>系统密钥库已锁定：请将其解锁，然后重新启动 Rollcall。未作任何更改。</translation>
    </message>
    <message>
      <source>The system's key store refused Rollcall ({error}): allow it there, and start Rollcall again. Nothing was changed.</source>
      <translation>系统密钥库拒绝了 Rollcall（{error}）：请在密钥库中允许它，然后重新启动 Rollcall。未作任何更改。</translation>
    </message>
    <message>
      <source>The tables cannot be made ({error}). The server needs pgvector, and the database its extension: let an administrator run CREATE EXTENSION vector in it, and then this as the owner of the database.</source>
      <translation>无法创建表（{error}）。服务器需要 pgvector，数据库需要其扩展：请让管理员在该数据库中运行 CREATE EXTENSION vector，然后以数据库所有者身份运行此命令。</translation>
    </message>
    <message>
      <source>The tables on the server are of version {there}, and this Rollcall's of {here}: use the same Rollcall at every desk, and run once, as the owner of the tables: python main.py gallery server init</source>
      <translation>服务器上的表为版本 {there}，而此 Rollcall 的为版本 {here}：请在每个前台使用相同的 Rollcall，并以表的所有者身份运行一次：python main.py gallery server init</translation>
    </message>
    <message>
      <source>The templates cannot be renewed: {notice}</source>
      <translation>无法更新模板：{notice}</translation>
    </message>
    <message>
      <source>The templates of this gallery are under no key, so every desk can use them. To put them under one: python main.py gallery renew</source>
      <translation>此人像库的模板未使用密钥，因此每个前台都能使用。如需启用密钥：python main.py gallery renew</translation>
    </message>
    <message>
      <source>The templates of this gallery were renewed meanwhile: do the same once more.</source>
      <translation>此人像库的模板在此期间已更新：请重新执行同一操作。</translation>
    </message>
    <message>
      <source>The tensors of {name} are not those of a MiniFASNet: {error}</source>
      <translation>{name} 的张量不是 MiniFASNet 的张量：{error}</translation>
    </message>
    <message>
      <source>The text</source>
      <translation>文本</translation>
    </message>
    <message>
      <source>The token {name} may not do this: it needs one of the scope {scope}.</source>
      <translation>令牌 {name} 无权执行此操作：需要权限范围为 {scope} 的令牌。</translation>
    </message>
    <message numerus="yes">
      <source>The trail is whole: {n} entries, each signed and in its place.</source>
      <extracomment>For 1: The trail is whole: {n} entry, signed and in its place.</extracomment>
      <translation>
        <numerusform>审计记录完整：共 {n} 个条目，每个都已签名且位置正确。</numerusform>
      </translation>
    </message>
    <message>
      <source>The trail was signed by another computer's key, or made anew with one.</source>
      <translation>审计记录由另一台计算机的密钥签名，或用其重新生成。</translation>
    </message>
    <message>
      <source>The training was interrupted. It can be continued, and loses a few moments at most.</source>
      <translation>训练已中断。可以继续，最多损失片刻的进度。</translation>
    </message>
    <message>
      <source>The two passphrases differ.</source>
      <translation>两次输入的密码短语不一致。</translation>
    </message>
    <message>
      <source>The weights are not on this computer yet; they can be fetched.</source>
      <translation>权重尚不在这台计算机上；可以下载。</translation>
    </message>
    <message>
      <source>The weights of the liveness check are not on this computer. Get them with: python main.py models install {name}</source>
      <translation>活体检测的权重不在这台计算机上。获取方法：python main.py models install {name}</translation>
    </message>
    <message>
      <source>The weights of {model}</source>
      <translation>{model} 的权重</translation>
    </message>
    <message>
      <source>The weights of {name} are here now. Switching reads the gallery again; the picture goes on.</source>
      <translation>{name} 的权重已就位。切换后将重新读取人像库；画面不受影响。</translation>
    </message>
    <message>
      <source>The weights of {name} are not on this computer, so Rollcall runs on {instead}.</source>
      <translation>{name} 的权重不在这台计算机上，因此 Rollcall 现使用 {instead}。</translation>
    </message>
    <message>
      <source>The weights of {name} are not on this computer.</source>
      <translation>{name} 的权重不在这台计算机上。</translation>
    </message>
    <message>
      <source>The weights of {name} are not on this computer. {how_to_get}</source>
      <translation>{name} 的权重不在这台计算机上。{how_to_get}</translation>
    </message>
    <message>
      <source>The weights of {name} could not be downloaded because of an unexpected error ({error}); the log says more.</source>
      <translation>由于意外错误（{error}），无法下载 {name} 的权重；详情见日志。</translation>
    </message>
    <message>
      <source>The weights of {name} could not be fetched. {problems} Without a connection: python main.py models import {name} FILE, with {file} from another computer.</source>
      <translation>无法获取 {name} 的权重。{problems} 无网络连接时：python main.py models import {name} FILE，其中 {file} 来自其他计算机。</translation>
    </message>
    <message>
      <source>The weights of {name} were removed: {why} {how_to_get}</source>
      <translation>{name} 的权重已移除：{why} {how_to_get}</translation>
    </message>
    <message>
      <source>The whole frame</source>
      <translation>整个画面</translation>
    </message>
    <message>
      <source>The window opens anew</source>
      <translation>窗口会重新打开</translation>
    </message>
    <message>
      <source>Their looks and sightings are deleted and cannot be restored. Seen again, they are new strangers.</source>
      <translation>这些人的样本和出现记录会被删除且无法恢复。再次出现时将视为新的陌生人。</translation>
    </message>
    <message>
      <source>Their looks and sightings are put together.</source>
      <translation>这些人的样本和出现记录将合并。</translation>
    </message>
    <message>
      <source>There</source>
      <translation>在场时长</translation>
    </message>
    <message>
      <source>There are no groups yet; holidays are those of groups.</source>
      <translation>尚无组；节假日属于组。</translation>
    </message>
    <message>
      <source>There are no looks to save yet.</source>
      <translation>尚无可保存的样本。</translation>
    </message>
    <message>
      <source>There are no operators here.</source>
      <translation>这里没有操作员。</translation>
    </message>
    <message>
      <source>There are no pictures in it.</source>
      <translation>其中没有照片。</translation>
    </message>
    <message>
      <source>There are no pictures in {folder} that are called Name.jpg or lie in a folder Name.</source>
      <translation>{folder} 中没有名为“姓名.jpg”或位于以姓名命名的文件夹中的照片。</translation>
    </message>
    <message>
      <source>There are no pictures in {folder}.</source>
      <translation>{folder} 中没有照片。</translation>
    </message>
    <message>
      <source>There are no pictures of stranger {stranger} any more.</source>
      <translation>陌生人 {stranger} 已没有照片。</translation>
    </message>
    <message>
      <source>There are no recordings in {folder}: put pictures and videos of live people into {bona_fide}, and of each species of attack into a folder of its own in {attack}.</source>
      <translation>{folder} 中没有录像：请将活体人员的照片和视频放入 {bona_fide}，并将每种攻击的照片和视频分别放入 {attack} 中各自的文件夹。</translation>
    </message>
    <message numerus="yes">
      <source>There are {n} faces and none is clearly the largest; cut the picture to the one you mean.</source>
      <extracomment>For 1: There is {n} face and none is clearly the largest; cut the picture to the one you mean.</extracomment>
      <translation>
        <numerusform>有 {n} 张人脸，且没有一张明显最大；请将照片裁剪到您要的那一张。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>There are {n} faces on this picture. Click on the right one: who is it?</source>
      <extracomment>For 1: There is {n} face on this picture: who is it?</extracomment>
      <translation>
        <numerusform>此照片中有 {n} 张人脸。请点击正确的一张：这是谁？</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>There are {n} faces: click on the right one, or use the arrow keys.</source>
      <extracomment>For 1: There is {n} face.</extracomment>
      <translation>
        <numerusform>有 {n} 张人脸：请点击正确的一张，或使用方向键。</numerusform>
      </translation>
    </message>
    <message>
      <source>There is a token called {name} already: revoke it, or choose another name.</source>
      <translation>已有名为 {name} 的令牌：请将其吊销，或另选一个名称。</translation>
    </message>
    <message>
      <source>There is an operator called {name} already.</source>
      <translation>已有名为 {name} 的操作员。</translation>
    </message>
    <message>
      <source>There is another {name} by now. Remove that one first.</source>
      <translation>现在已有另一个 {name}。请先移除它。</translation>
    </message>
    <message>
      <source>There is no '{name}' here. Did you mean '{near}'?</source>
      <translation>这里没有“{name}”。您是指“{near}”吗？</translation>
    </message>
    <message>
      <source>There is no '{person}' here. See: python main.py gallery list</source>
      <translation>这里没有“{person}”。请查看：python main.py gallery list</translation>
    </message>
    <message>
      <source>There is no all-day event in {file}: holidays are all-day events.</source>
      <translation>{file} 中没有全天事件：假日应为全天事件。</translation>
    </message>
    <message>
      <source>There is no camera {number} on this computer. {alternatives}</source>
      <translation>这台计算机上没有摄像头 {number}。{alternatives}</translation>
    </message>
    <message>
      <source>There is no entry {number} on {day}.</source>
      <translation>{day} 没有条目 {number}。</translation>
    </message>
    <message>
      <source>There is no face on the picture to correct.</source>
      <translation>画面中没有可更正的人脸。</translation>
    </message>
    <message>
      <source>There is no file called {source} any more. Choose another source.</source>
      <translation>名为 {source} 的文件已不存在。请选择其他来源。</translation>
    </message>
    <message>
      <source>There is no file or folder called '{spec}'. {usage}</source>
      <translation>没有名为“{spec}”的文件或文件夹。{usage}</translation>
    </message>
    <message>
      <source>There is no file {file}, which the settings name for the server.</source>
      <translation>设置中为服务器指定的文件 {file} 不存在。</translation>
    </message>
    <message>
      <source>There is no folder {folder}.</source>
      <translation>没有文件夹 {folder}。</translation>
    </message>
    <message>
      <source>There is no gallery folder {folder}: nothing was stored.</source>
      <translation>没有人像库文件夹 {folder}：未保存任何内容。</translation>
    </message>
    <message>
      <source>There is no group '{group}' then. Groups: {names}.</source>
      <translation>那时没有组“{group}”。现有的组：{names}。</translation>
    </message>
    <message>
      <source>There is no group '{group}'.</source>
      <translation>没有组“{group}”。</translation>
    </message>
    <message>
      <source>There is no group {name}. They are folders in the folder that serve.groups names.</source>
      <translation>没有组 {name}。组是 serve.groups 所指定文件夹中的子文件夹。</translation>
    </message>
    <message>
      <source>There is no group. Name a folder of groups in the settings: serve.groups.</source>
      <translation>没有组。请在设置中指定组的文件夹：serve.groups。</translation>
    </message>
    <message>
      <source>There is no import from a directory that could be undone.</source>
      <translation>没有可撤销的通讯录导入。</translation>
    </message>
    <message>
      <source>There is no other face in {folder} to compare with.</source>
      <translation>{folder} 中没有其他可比较的人脸。</translation>
    </message>
    <message>
      <source>There is no photo.</source>
      <translation>没有照片。</translation>
    </message>
    <message>
      <source>There is no picture '{path}' in {gallery}. See: python main.py gallery list</source>
      <translation>{gallery} 中没有照片“{path}”。请查看：python main.py gallery list</translation>
    </message>
    <message>
      <source>There is no picture '{path}' of {person} in {folder}.</source>
      <translation>{folder} 中没有 {person} 的照片“{path}”。</translation>
    </message>
    <message>
      <source>There is no picture '{path}' to restore. See: python main.py gallery restore</source>
      <translation>没有可恢复的照片“{path}”。请查看：python main.py gallery restore</translation>
    </message>
    <message>
      <source>There is no picture in {folder}. Choose a folder with photos.</source>
      <translation>{folder} 中没有照片。请选择有照片的文件夹。</translation>
    </message>
    <message>
      <source>There is no picture of '{person}' in {gallery}. See: python main.py gallery list</source>
      <translation>{gallery} 中没有“{person}”的照片。请查看：python main.py gallery list</translation>
    </message>
    <message>
      <source>There is no picture of this stranger.</source>
      <translation>没有这位陌生人的照片。</translation>
    </message>
    <message>
      <source>There is no picture of {name}.</source>
      <translation>没有 {name} 的照片。</translation>
    </message>
    <message>
      <source>There is no picture on the clipboard. Copy one first, then paste it here.</source>
      <translation>剪贴板中没有照片。请先复制一张，再粘贴到这里。</translation>
    </message>
    <message>
      <source>There is no picture to take yet.</source>
      <translation>尚无可拍摄的画面。</translation>
    </message>
    <message>
      <source>There is no picture yet.</source>
      <translation>尚无画面。</translation>
    </message>
    <message>
      <source>There is no source {id}.</source>
      <translation>没有来源 {id}。</translation>
    </message>
    <message>
      <source>There is no stranger {number}.</source>
      <translation>没有陌生人 {number}。</translation>
    </message>
    <message>
      <source>There is no stranger {stranger}. To see who there is: python main.py gallery strangers</source>
      <translation>没有陌生人 {stranger}。查看有哪些陌生人：python main.py gallery strangers</translation>
    </message>
    <message>
      <source>There is no such file.</source>
      <translation>没有此文件。</translation>
    </message>
    <message>
      <source>There is no such registration any more: begin again.</source>
      <translation>此登记已不存在：请重新开始。</translation>
    </message>
    <message>
      <source>There is no text '{name}'. See: python main.py privacy consent texts</source>
      <translation>没有文本“{name}”。请查看：python main.py privacy consent texts</translation>
    </message>
    <message>
      <source>There is no token called {name}. To see them: python main.py serve token list</source>
      <translation>没有名为 {name} 的令牌。查看令牌：python main.py serve token list</translation>
    </message>
    <message>
      <source>There is nobody in the directory.</source>
      <translation>通讯录中没有人员。</translation>
    </message>
    <message>
      <source>There is nobody in {folder}. It should hold a picture Name.jpg, or a folder Name with pictures, for each person.</source>
      <translation>{folder} 中没有人员。其中每人应有一张照片“姓名.jpg”，或一个以姓名命名的照片文件夹。</translation>
    </message>
    <message>
      <source>There is nothing at this address.</source>
      <translation>此地址没有内容。</translation>
    </message>
    <message>
      <source>There is nothing to print yet.</source>
      <translation>尚无可打印的内容。</translation>
    </message>
    <message>
      <source>There is nothing to restore: nothing was cleared in the last days.</source>
      <translation>没有可恢复的内容：最近几天没有清除过任何内容。</translation>
    </message>
    <message>
      <source>There is nothing to save yet.</source>
      <translation>尚无可保存的内容。</translation>
    </message>
    <message>
      <source>There is nothing to undo</source>
      <translation>没有可撤销的操作</translation>
    </message>
    <message>
      <source>There is somebody called {namesake} already; merge the two if they are one person.</source>
      <translation>已有名为 {namesake} 的人；如果是同一个人，请将两者合并。</translation>
    </message>
    <message>
      <source>There was a {file} already: it is now {former}.</source>
      <translation>{file} 已经存在：原来的文件现在名为 {former}。</translation>
    </message>
    <message>
      <source>There was no picture to test it on: everybody has only one.</source>
      <translation>没有可用于测试的照片：每个人都只有一张。</translation>
    </message>
    <message>
      <source>These are the faces of {shown}. Press Sort for those of {chosen}.</source>
      <translation>这些是 {shown} 中的人脸。点击“分组”可处理 {chosen} 中的人脸。</translation>
    </message>
    <message>
      <source>These looks are very like {person}, who is registered. If it is the same person, save them under that name; if it is somebody else, the two may be confused.</source>
      <translation>这些样本与已登记的 {person} 非常相像。如果是同一个人，请以该姓名保存；如果是其他人，两人可能会混淆。</translation>
    </message>
    <message>
      <source>These pages need JavaScript.</source>
      <translation>这些页面需要 JavaScript。</translation>
    </message>
    <message>
      <source>These pictures are in the gallery already. To give one to somebody else, open the person it is under.</source>
      <translation>这些照片已在人像库中。如需将照片移给其他人，请打开其当前所属的人员。</translation>
    </message>
    <message>
      <source>These words are no recovery phrase: 24 words in their order, each spelled as it was shown. Nothing was changed.</source>
      <translation>这些词不是恢复短语：应为 24 个词，按原有顺序，拼写与显示时一致。未作任何更改。</translation>
    </message>
    <message numerus="yes">
      <source>These {n} faces are one person: name them</source>
      <extracomment>For 1: This face is one person: name them</extracomment>
      <translation>
        <numerusform>这 {n} 张人脸是同一个人：为其命名</numerusform>
      </translation>
    </message>
    <message>
      <source>They are not in this file. If it is not the whole directory, do not. Undo brings them back.</source>
      <translation>这些人员不在此文件中。如果此文件不是完整的通讯录，请勿搁置。可用“撤销”恢复。</translation>
    </message>
    <message>
      <source>They are one person</source>
      <translation>是同一个人</translation>
    </message>
    <message>
      <source>They are two people</source>
      <translation>是两个人</translation>
    </message>
    <message>
      <source>They are watched at once, in place of the source at the start.</source>
      <translation>这些来源同时显示，代替启动时的来源。</translation>
    </message>
    <message>
      <source>They are {person}'s already.</source>
      <translation>已属于 {person}。</translation>
    </message>
    <message>
      <source>They have left, and nothing is kept of them by which they could be named.</source>
      <translation>此人已离开，且没有保留可用于命名的内容。</translation>
    </message>
    <message>
      <source>They look like {name}. Register them if that is right, or type another name.</source>
      <translation>看起来像 {name}。如果正确，请登记；否则请输入其他姓名。</translation>
    </message>
    <message>
      <source>This address does not take that method; the header Allow has those that it takes.</source>
      <translation>此地址不接受该方法；Allow 标头中列出了可接受的方法。</translation>
    </message>
    <message>
      <source>This application comes without them: install Rollcall into a Python environment as its README says.</source>
      <translation>本应用不包含这些功能：请按 README 所述把 Rollcall 安装到 Python 环境中。</translation>
    </message>
    <message>
      <source>This can be exported with: python main.py privacy export</source>
      <translation>可以用以下命令导出：python main.py privacy export</translation>
    </message>
    <message>
      <source>This computer has no key store that Rollcall can use: set privacy.key to file or passphrase. Nothing was changed.</source>
      <translation>这台计算机没有 Rollcall 可用的密钥库：请将 privacy.key 设为 file 或 passphrase。未作任何更改。</translation>
    </message>
    <message>
      <source>This computer has no key store that could keep the password: put it into the variable {variable}, or into PostgreSQL's password file, which only this account may read (~/.pgpass).</source>
      <translation>这台计算机没有可保存密码的密钥库：请将密码放入环境变量 {variable}，或放入只有此帐户可读取的 PostgreSQL 密码文件 (~/.pgpass)。</translation>
    </message>
    <message>
      <source>This computer has no key store, so the key of the sealed gallery is in {file}, which only you can read. Whoever can read that file can open the gallery: keep a copy of it elsewhere, or set privacy.key to passphrase.</source>
      <translation>这台计算机没有密钥库，因此已加密人像库的密钥保存在仅您可读的 {file} 中。能读取该文件的人就能打开人像库：请在别处保存一份副本，或将 privacy.key 设为 passphrase。</translation>
    </message>
    <message>
      <source>This computer has no key store, so the password is not kept: write it into the address where that is entered, behind the user's name and a colon. It is never written to a file.</source>
      <translation>这台计算机没有密钥库，因此不会保存密码：请在输入地址时，将密码写在用户名和冒号之后。密码绝不会写入文件。</translation>
    </message>
    <message>
      <source>This config.yaml is laid out so that it cannot be changed here: change it in an editor.</source>
      <translation>此 config.yaml 的布局无法在这里更改：请在编辑器中更改。</translation>
    </message>
    <message>
      <source>This desk may only read there: what changes here stays here.</source>
      <translation>此前台在那里只能读取：这里的更改只保留在这里。</translation>
    </message>
    <message>
      <source>This face is ignored</source>
      <translation>已忽略这张人脸</translation>
    </message>
    <message>
      <source>This face…</source>
      <translation>这张人脸…</translation>
    </message>
    <message>
      <source>This file is no photo that can be used here: choose one of JPEG, PNG, WebP, HEIC or AVIF.</source>
      <translation>此文件不是可在此使用的照片：请选择 JPEG、PNG、WebP、HEIC 或 AVIF 格式的照片。</translation>
    </message>
    <message>
      <source>This folder is not kept equal with it, so nothing waits here.</source>
      <translation>此文件夹未与该服务器保持一致，因此这里没有待发送的内容。</translation>
    </message>
    <message>
      <source>This gallery had another trail before, which is gone.</source>
      <translation>此人像库之前有另一份审计记录，现已不存在。</translation>
    </message>
    <message>
      <source>This gallery is not sealed. See: python main.py privacy inspect</source>
      <translation>此人像库未加密。请查看：python main.py privacy inspect</translation>
    </message>
    <message>
      <source>This gallery is sealed, and nothing says where its key is. Nothing was changed.</source>
      <translation>此人像库已加密，但没有信息表明其密钥在哪里。未作任何更改。</translation>
    </message>
    <message>
      <source>This gallery is sealed, and the package sqlcipher3 is missing: pip install sqlcipher3. Nothing was changed.</source>
      <translation>此人像库已加密，但缺少软件包 sqlcipher3：pip install sqlcipher3。未作任何更改。</translation>
    </message>
    <message>
      <source>This is &amp;not {name}</source>
      <translation>这不是 {name}(&amp;N)</translation>
    </message>
    <message>
      <source>This is somebody else than the registered person of that name</source>
      <translation>这与已登记的同名人员不是同一个人</translation>
    </message>
    <message>
      <source>This is {name}</source>
      <translation>这是 {name}</translation>
    </message>
    <message>
      <source>This is {person}</source>
      <translation>这是 {person}</translation>
    </message>
    <message>
      <source>This looks like somebody else than before. Only one person at a time.</source>
      <translation>看起来与之前不是同一个人。每次只能有一个人。</translation>
    </message>
    <message>
      <source>This looks like {name}, who is registered.</source>
      <translation>看起来像已登记的 {name}。</translation>
    </message>
    <message>
      <source>This month</source>
      <translation>本月</translation>
    </message>
    <message>
      <source>This passphrase is not the gallery's. Nothing was changed.</source>
      <translation>这不是此人像库的密码短语。未作任何更改。</translation>
    </message>
    <message>
      <source>This picture cannot be read</source>
      <translation>无法读取此照片</translation>
    </message>
    <message>
      <source>This picture is in the wrong place</source>
      <translation>此照片的位置不对</translation>
    </message>
    <message>
      <source>This recovery phrase is of another gallery, or of a former key. Nothing was changed.</source>
      <translation>此恢复短语属于另一个人像库或以前的密钥。未作任何更改。</translation>
    </message>
    <message>
      <source>This stranger is {person}</source>
      <translation>这位陌生人是 {person}</translation>
    </message>
    <message>
      <source>This system has no tray for an icon, so closing quits.</source>
      <translation>此系统没有可放置图标的托盘，因此关闭窗口即退出。</translation>
    </message>
    <message>
      <source>This user may not use camera {number}. Add the user to the group that owns {device} (often 'video') and log in again.</source>
      <translation>此用户无权使用摄像头 {number}。请将该用户加入拥有 {device} 的用户组（通常是“video”），然后重新登录。</translation>
    </message>
    <message>
      <source>Threads</source>
      <translation>线程</translation>
    </message>
    <message>
      <source>Threshold</source>
      <translation>阈值</translation>
    </message>
    <message>
      <source>Threshold as a number</source>
      <translation>阈值的数值</translation>
    </message>
    <message>
      <source>Threshold set</source>
      <translation>已设置阈值</translation>
    </message>
    <message>
      <source>Threshold {distance}</source>
      <translation>阈值 {distance}</translation>
    </message>
    <message>
      <source>Thresholds for how many strangers may get a name</source>
      <translation>按可被误认的陌生人数量给出阈值</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>时间</translation>
    </message>
    <message>
      <source>Time between looks</source>
      <translation>采样间隔</translation>
    </message>
    <message>
      <source>Time for a face</source>
      <translation>每张人脸耗时</translation>
    </message>
    <message>
      <source>Time from the capture of the picture to its appearance here.</source>
      <translation>从采集画面到显示在这里的时间。</translation>
    </message>
    <message>
      <source>Time to find the faces of one picture.</source>
      <translation>在一帧画面中查找人脸的时间。</translation>
    </message>
    <message>
      <source>Time to turn the faces of one look into numbers.</source>
      <translation>将一个样本中的人脸转换为数值的时间。</translation>
    </message>
    <message>
      <source>Times</source>
      <translation>次数</translation>
    </message>
    <message>
      <source>To be recognised</source>
      <translation>进行识别</translation>
    </message>
    <message>
      <source>To be recorded as seen</source>
      <translation>记录出现情况</translation>
    </message>
    <message>
      <source>To correct: names may be wrong</source>
      <translation>需更正：可能认错人</translation>
    </message>
    <message>
      <source>To forget somebody, remove them from the list, or delete their photos from the gallery folder. What was removed in the window can be restored for 30 days, or until you delete it from &lt;i&gt;.rollcall/removed&lt;/i&gt; in that folder.</source>
      <translation>如需忘记某人，请将其从列表中移除，或从人像库文件夹中删除其照片。在窗口中移除的内容可在 30 天内恢复，或直到您从该文件夹的 &lt;i&gt;.rollcall/removed&lt;/i&gt; 中将其删除。</translation>
    </message>
    <message>
      <source>To improve: names would be more reliable</source>
      <translation>可改进：识别会更可靠</translation>
    </message>
    <message>
      <source>To the content</source>
      <translation>跳到内容</translation>
    </message>
    <message>
      <source>To, this day included</source>
      <translation>结束日期（含当天）</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>今天</translation>
    </message>
    <message>
      <source>Token</source>
      <translation>令牌</translation>
    </message>
    <message>
      <source>Token added</source>
      <translation>已添加令牌</translation>
    </message>
    <message>
      <source>Token revoked</source>
      <translation>已吊销令牌</translation>
    </message>
    <message>
      <source>Too bright. Turn away from the light a little.</source>
      <translation>太亮。请稍微避开光源。</translation>
    </message>
    <message>
      <source>Too dark. Turn on a light, or face the window.</source>
      <translation>太暗。请开灯，或面向窗户。</translation>
    </message>
    <message>
      <source>Too far away. Come closer to the camera.</source>
      <translation>太远。请靠近摄像头。</translation>
    </message>
    <message>
      <source>Too many of the {people} people registered look like one person or share a picture, as the gallery check tells; a threshold can be learnt from {needed} who do not.</source>
      <translation>已登记的 {people} 人中，看起来像同一个人或共用一张照片的人太多，人像库检查会指出是哪些；达到 {needed} 个没有这种情况的人后可学习阈值。</translation>
    </message>
    <message>
      <source>Too many requests: try again in a moment; the header Retry-After has the seconds.</source>
      <translation>请求过多：请稍后再试；Retry-After 标头中有等待的秒数。</translation>
    </message>
    <message>
      <source>Too many wrong PINs for {name}: try again in {seconds} seconds.</source>
      <translation>{name} 的 PIN 码输错次数过多：请在 {seconds} 秒后重试。</translation>
    </message>
    <message>
      <source>Topic</source>
      <translation>主题</translation>
    </message>
    <message>
      <source>Totals</source>
      <translation>合计</translation>
    </message>
    <message>
      <source>Trail exported</source>
      <translation>已导出审计记录</translation>
    </message>
    <message>
      <source>Train a&amp;gain</source>
      <translation>重新训练(&amp;G)</translation>
    </message>
    <message>
      <source>Train it again when people come or go.</source>
      <translation>人员增减时请重新训练。</translation>
    </message>
    <message>
      <source>Train it again: under Tools, Train recognition, or with {command}.</source>
      <translation>请重新训练：在“工具 &gt; 训练识别”中，或使用 {command}。</translation>
    </message>
    <message>
      <source>Train it again: under Tools, Train recognition.</source>
      <translation>请在“工具 &gt; 训练识别”中重新训练。</translation>
    </message>
    <message>
      <source>Train recognition</source>
      <translation>训练识别</translation>
    </message>
    <message>
      <source>Trained heads and ensembles</source>
      <translation>训练分类头和集成</translation>
    </message>
    <message>
      <source>Trained on: {data}</source>
      <translation>训练数据：{data}</translation>
    </message>
    <message>
      <source>Training</source>
      <translation>训练</translation>
    </message>
    <message>
      <source>Training curves, epoch by epoch</source>
      <translation>逐轮训练曲线</translation>
    </message>
    <message>
      <source>Training failed inside Keras: {error}</source>
      <translation>Keras 内部训练失败：{error}</translation>
    </message>
    <message>
      <source>Trains on a network that was made for objects, not for faces. For comparison: expect it to be worse. Its network is downloaded the first time.</source>
      <translation>在为物体而非人脸设计的神经网络上训练。仅供对比：预计效果较差。首次使用时会下载其神经网络。</translation>
    </message>
    <message>
      <source>Trying again in {seconds} s.</source>
      <translation>{seconds} 秒后重试。</translation>
    </message>
    <message>
      <source>Trying again now…</source>
      <translation>正在重试…</translation>
    </message>
    <message>
      <source>Turn</source>
      <translation>旋转</translation>
    </message>
    <message>
      <source>Turn your head slowly to your left.</source>
      <translation>请慢慢向您的左侧转头。</translation>
    </message>
    <message>
      <source>Turn your head slowly to your right.</source>
      <translation>请慢慢向您的右侧转头。</translation>
    </message>
    <message>
      <source>Turned &amp;left (270°)</source>
      <translation>左转 (270°)(&amp;L)</translation>
    </message>
    <message>
      <source>Turned &amp;right (90°)</source>
      <translation>右转 (90°)(&amp;R)</translation>
    </message>
    <message>
      <source>Turned left. Click to discard it</source>
      <translation>左转。点击可放弃</translation>
    </message>
    <message>
      <source>Turned right. Click to discard it</source>
      <translation>右转。点击可放弃</translation>
    </message>
    <message>
      <source>Turned too far away. Turn back a little.</source>
      <translation>转得太多。请转回一些。</translation>
    </message>
    <message>
      <source>Two networks must agree</source>
      <translation>两个神经网络必须一致</translation>
    </message>
    <message>
      <source>Two or three pictures of {person} in different light make the name more reliable.</source>
      <translation>再有两三张 {person} 在不同光线下的照片，识别会更可靠。</translation>
    </message>
    <message>
      <source>Type a name.</source>
      <translation>请输入姓名。</translation>
    </message>
    <message>
      <source>Type a number from 0 to {most} with at most {decimals} decimals, such as {example}.</source>
      <translation>请输入 0 到 {most} 之间、最多 {decimals} 位小数的数字，例如 {example}。</translation>
    </message>
    <message>
      <source>Type a part of a name, or choose</source>
      <translation>输入姓名的一部分，或选择</translation>
    </message>
    <message>
      <source>Type the same again.</source>
      <translation>请再次输入相同内容。</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>撤销</translation>
    </message>
    <message>
      <source>Undo: {change}</source>
      <translation>撤销：{change}</translation>
    </message>
    <message>
      <source>Undo: {change} (Ctrl+Z)</source>
      <translation>撤销：{change} (Ctrl+Z)</translation>
    </message>
    <message>
      <source>Undone: stranger {stranger} is not ignored any more. What was erased stays erased.</source>
      <translation>已撤销：不再忽略陌生人 {stranger}。已清除的内容不会恢复。</translation>
    </message>
    <message>
      <source>Undone: stranger {stranger} is {person}.</source>
      <translation>已撤销：陌生人 {stranger} 是 {person}。</translation>
    </message>
    <message>
      <source>Undone: {change}</source>
      <translation>已撤销：{change}</translation>
    </message>
    <message>
      <source>Undone: {file} is deleted.</source>
      <translation>已撤销：{file} 已删除。</translation>
    </message>
    <message>
      <source>Unknown</source>
      <translation>未知</translation>
    </message>
    <message>
      <source>Unknown faces are not kept, since consent is required (config.yaml: privacy.require_consent: true).</source>
      <translation>由于要求同意，不保留未知面孔（config.yaml：privacy.require_consent: true）。</translation>
    </message>
    <message>
      <source>Unknown faces are not kept.

To be able to name them later, set sightings.strangers_keep_hours in config.yaml to the hours that they are to be kept, and start Rollcall again.</source>
      <translation>未知人脸不会保留。

如需以后为其命名，请在 config.yaml 中将 sightings.strangers_keep_hours 设为保留小时数，然后重新启动 Rollcall。</translation>
    </message>
    <message>
      <source>Unknown people: {place}</source>
      <translation>未知人员：{place}</translation>
    </message>
    <message>
      <source>Unloc&amp;k…</source>
      <translation>解锁(&amp;K)…</translation>
    </message>
    <message>
      <source>Unlock</source>
      <translation>解锁</translation>
    </message>
    <message>
      <source>Unlocked</source>
      <translation>已解锁</translation>
    </message>
    <message>
      <source>Until the end of</source>
      <translation>有效至（含当日）</translation>
    </message>
    <message>
      <source>Until then the nearest template is used.</source>
      <translation>在此之前使用最近的模板。</translation>
    </message>
    <message>
      <source>Until then those who came are compared with their pictures.</source>
      <translation>在此之前，新增人员仍与其照片比较。</translation>
    </message>
    <message>
      <source>Up to, this day included</source>
      <translation>截至（含当日）</translation>
    </message>
    <message>
      <source>Us&amp;e it</source>
      <translation>使用(&amp;E)</translation>
    </message>
    <message>
      <source>Use a camera's number, a video file, a folder of pictures, an rtsp:// or http:// address, or demo.</source>
      <translation>请使用摄像头编号、视频文件、照片文件夹、rtsp:// 或 http:// 地址，或 demo。</translation>
    </message>
    <message>
      <source>Use a file that you have, for example from another computer</source>
      <translation>使用您已有的文件，例如来自其他计算机</translation>
    </message>
    <message>
      <source>Use of the processor</source>
      <translation>处理器用量</translation>
    </message>
    <message>
      <source>User</source>
      <translation>用户名</translation>
    </message>
    <message>
      <source>User name</source>
      <translation>用户名</translation>
    </message>
    <message>
      <source>Usually 1883, or 8883 with TLS.</source>
      <translation>通常为 1883，使用 TLS 时为 8883。</translation>
    </message>
    <message>
      <source>VGG Face descriptor (VGG-16 with its dense layers)</source>
      <translation>VGG Face 描述符（VGG-16 及其全连接层）</translation>
    </message>
    <message>
      <source>VGG Face descriptor, VGG-16 with dense layers</source>
      <translation>VGG Face Descriptor，带全连接层的 VGG-16</translation>
    </message>
    <message>
      <source>VGGFace face embedder (VGG-16)</source>
      <translation>VGGFace 人脸识别网络（VGG-16）</translation>
    </message>
    <message>
      <source>VGGFace's networks</source>
      <translation>VGGFace 的网络</translation>
    </message>
    <message>
      <source>VGGFace2 face embedder (ResNet-50)</source>
      <translation>VGGFace2 人脸识别网络（ResNet-50）</translation>
    </message>
    <message>
      <source>VGGFace2 face embedder (SE-ResNet-50)</source>
      <translation>VGGFace2 人脸识别网络（SE-ResNet-50）</translation>
    </message>
    <message>
      <source>Vectors of {dimension} values cannot be indexed on the server, which takes {most} at most: use another embedder, or search at the desks (gallery.search: desk).</source>
      <translation>服务器最多支持 {most} 个数值的向量，无法为 {dimension} 个数值的向量建立索引：请使用其他特征提取器，或在各前台搜索（gallery.search: desk）。</translation>
    </message>
    <message>
      <source>Verifying {subject}</source>
      <translation>正在验证 {subject}</translation>
    </message>
    <message>
      <source>Video &amp;file…</source>
      <translation>视频文件(&amp;F)…</translation>
    </message>
    <message>
      <source>Video file…</source>
      <translation>视频文件…</translation>
    </message>
    <message>
      <source>Videos ({patterns})</source>
      <translation>视频 ({patterns})</translation>
    </message>
    <message>
      <source>Visitor: {person}, {begin} to {end}</source>
      <translation>访客：{person}，{begin} 至 {end}</translation>
    </message>
    <message>
      <source>Visitors, {date}</source>
      <translation>访客，{date}</translation>
    </message>
    <message>
      <source>W&amp;hen</source>
      <translation>时间(&amp;H)</translation>
    </message>
    <message>
      <source>Wait for a source</source>
      <translation>等待来源</translation>
    </message>
    <message>
      <source>Wait for an answer</source>
      <translation>等待应答</translation>
    </message>
    <message>
      <source>Warning</source>
      <translation>警告</translation>
    </message>
    <message>
      <source>Warnings and errors</source>
      <translation>警告和错误</translation>
    </message>
    <message>
      <source>Was set aside</source>
      <translation>已搁置</translation>
    </message>
    <message>
      <source>Watch several sources at once</source>
      <translation>同时显示多个来源</translation>
    </message>
    <message>
      <source>Watch this stream</source>
      <translation>观看此视频流</translation>
    </message>
    <message>
      <source>WebFace260M, a part of it</source>
      <translation>WebFace260M 的一部分</translation>
    </message>
    <message>
      <source>Week of</source>
      <translation>周起始日</translation>
    </message>
    <message>
      <source>Week of {date}</source>
      <translation>{date} 起的一周</translation>
    </message>
    <message>
      <source>Weights of distances are learnt from two people or more, of whom one has two pictures.</source>
      <translation>距离的权重至少要从两个人学习，其中一人须有两张照片。</translation>
    </message>
    <message>
      <source>Weights that are missing are fetched in the background; otherwise only when asked.</source>
      <translation>在后台获取缺少的权重；否则仅在要求时获取。</translation>
    </message>
    <message>
      <source>Were here today</source>
      <translation>今天来过</translation>
    </message>
    <message>
      <source>Wha&amp;t</source>
      <translation>内容(&amp;T)</translation>
    </message>
    <message>
      <source>What</source>
      <translation>内容</translation>
    </message>
    <message>
      <source>What OpenVINO computes on: CPU, GPU, AUTO.</source>
      <translation>OpenVINO 使用的计算设备：CPU、GPU、AUTO。</translation>
    </message>
    <message>
      <source>What Rollcall keeps of people: it is not sealed.</source>
      <translation>Rollcall 保存的人员信息：未加密。</translation>
    </message>
    <message>
      <source>What a start opens: camera number, video file, folder of pictures, rtsp:// or http:// address or demo.</source>
      <translation>启动时打开的来源：摄像头编号、视频文件、照片文件夹、rtsp:// 或 http:// 地址，或 demo。</translation>
    </message>
    <message>
      <source>What all topics begin with.</source>
      <translation>所有主题的开头部分。</translation>
    </message>
    <message>
      <source>What changes here is kept, and delivered when the server answers again.</source>
      <translation>这里的更改会保留，待服务器恢复应答后再发送。</translation>
    </message>
    <message>
      <source>What happens</source>
      <translation>将进行的操作</translation>
    </message>
    <message>
      <source>What is done here is kept, and delivered when it can be.</source>
      <translation>这里的操作会保留，待服务器可用时再发送。</translation>
    </message>
    <message>
      <source>What is imported</source>
      <translation>导入内容</translation>
    </message>
    <message>
      <source>What is kept of a look</source>
      <translation>每个样本保留的内容</translation>
    </message>
    <message>
      <source>What is kept of each look: the face, or the whole frame.</source>
      <translation>每个样本保留的内容：人脸，或整个画面。</translation>
    </message>
    <message>
      <source>What is still too old for the settings is not shown, and will be cleared again: see sightings.keep_days.</source>
      <translation>按设置仍过旧的内容不会显示，并将再次清除：见 sightings.keep_days。</translation>
    </message>
    <message>
      <source>What is the name of {name}?</source>
      <translation>{name} 的姓名是什么？</translation>
    </message>
    <message>
      <source>What is written: debug, info, warning or error.</source>
      <translation>写入的级别：debug、info、warning 或 error。</translation>
    </message>
    <message>
      <source>What is your name?</source>
      <translation>请输入您的姓名</translation>
    </message>
    <message>
      <source>What it has not done yet is lost, and it has to be started again.</source>
      <translation>尚未完成的部分会丢失，需要重新开始。</translation>
    </message>
    <message>
      <source>What it is</source>
      <translation>说明</translation>
    </message>
    <message>
      <source>What it is called on its picture; without one, as the source is called.</source>
      <translation>画面上显示的名称；未填写时使用来源自己的名称。</translation>
    </message>
    <message>
      <source>What it is for</source>
      <translation>用途</translation>
    </message>
    <message>
      <source>What it says</source>
      <translation>说明</translation>
    </message>
    <message>
      <source>What it was before is kept for a time as {copy}, or until sightings are erased.</source>
      <translation>之前的内容以 {copy} 保留一段时间，或保留到清除出现记录为止。</translation>
    </message>
    <message>
      <source>What it was before is kept for a time as {copy}.</source>
      <translation>之前的内容以 {copy} 保留一段时间。</translation>
    </message>
    <message>
      <source>What the &amp;threshold means</source>
      <translation>阈值的含义(&amp;T)</translation>
    </message>
    <message>
      <source>What the system's key store has under {service} {name} is no key of Rollcall; restore it with: python main.py privacy recover</source>
      <translation>系统密钥库中 {service} {name} 下的内容不是 Rollcall 的密钥；请用以下命令恢复：python main.py privacy recover</translation>
    </message>
    <message>
      <source>What this threshold means is being computed.</source>
      <translation>正在计算此阈值的含义。</translation>
    </message>
    <message>
      <source>What was imported stays, and the next start offers to go on.</source>
      <translation>已导入的内容会保留，下次启动时可以继续。</translation>
    </message>
    <message>
      <source>What went wrong and when; it names no people.</source>
      <translation>何时出了什么问题；不含人员姓名。</translation>
    </message>
    <message>
      <source>What {name} agrees to</source>
      <translation>{name} 同意的内容</translation>
    </message>
    <message>
      <source>When</source>
      <translation>时间</translation>
    </message>
    <message>
      <source>Where Home Assistant looks for devices; without a value, none is told.</source>
      <translation>Home Assistant 查找设备所用的主题；未设值时不向其告知设备。</translation>
    </message>
    <message>
      <source>Where its key is</source>
      <translation>密钥的位置</translation>
    </message>
    <message>
      <source>Where somebody was seen, in sightings; without one, the name.</source>
      <translation>出现记录中的地点；未填写时使用名称。</translation>
    </message>
    <message>
      <source>Where to save? A new folder is made there</source>
      <translation>保存到哪里？将在那里新建文件夹</translation>
    </message>
    <message>
      <source>Where weights are kept; without a value, in the platform's place.</source>
      <translation>权重的保存位置；未设值时使用系统的默认位置。</translation>
    </message>
    <message>
      <source>Which account did what and when. People stand in it as pseudonyms.</source>
      <translation>哪个帐户在何时做了什么。其中的人员以化名表示。</translation>
    </message>
    <message>
      <source>Which arrivals and departures are told; a camera that only watches shows names and records nothing.</source>
      <translation>报告哪些到达和离开；仅观看的摄像头显示姓名，但不记录任何内容。</translation>
    </message>
    <message>
      <source>Which cameras, files and addresses were shown last, without passwords.</source>
      <translation>最近显示过哪些摄像头、文件和地址，不含密码。</translation>
    </message>
    <message>
      <source>Which entry no longer counts? It stays on record, and so does who withdrew it.</source>
      <translation>哪个条目不再有效？该条目及其撤回者都会保留在记录中。</translation>
    </message>
    <message>
      <source>Which face is {name}?</source>
      <translation>哪张人脸是 {name}？</translation>
    </message>
    <message>
      <source>Which key seals the gallery, not the key itself.</source>
      <translation>用哪个密钥加密人像库，不含密钥本身。</translation>
    </message>
    <message>
      <source>Which networks?</source>
      <translation>使用哪些神经网络？</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>人员</translation>
    </message>
    <message>
      <source>Who comes and goes is sent to {host} (config.yaml: webhook.url). All else stays on this computer.</source>
      <translation>到访和离开信息会发送到 {host}（config.yaml：webhook.url）。其他内容都保留在这台计算机上。</translation>
    </message>
    <message>
      <source>Who do they &amp;look like? A game…</source>
      <translation>看起来像谁？仅供娱乐(&amp;L)…</translation>
    </message>
    <message>
      <source>Who do they look like?</source>
      <translation>像谁？</translation>
    </message>
    <message>
      <source>Who is at work?</source>
      <translation>当前由谁操作？</translation>
    </message>
    <message>
      <source>Who is expected when</source>
      <translation>谁应在何时出勤</translation>
    </message>
    <message>
      <source>Who is expected when. Sheets of the past stay as they are.</source>
      <translation>谁应在何时出勤。过去的考勤表保持不变。</translation>
    </message>
    <message>
      <source>Who is here</source>
      <translation>谁在场</translation>
    </message>
    <message>
      <source>Who is here now</source>
      <translation>当前在场人员</translation>
    </message>
    <message>
      <source>Who is on these &amp;pictures…</source>
      <translation>这些照片中是谁(&amp;P)…</translation>
    </message>
    <message numerus="yes">
      <source>Who is on these {n} pictures?</source>
      <extracomment>For 1: Who is this?</extracomment>
      <translation>
        <numerusform>这 {n} 张照片中是谁？</numerusform>
      </translation>
    </message>
    <message>
      <source>Who is on this picture?</source>
      <translation>这张照片中是谁？</translation>
    </message>
    <message>
      <source>Who is on {file}?</source>
      <translation>{file} 中是谁？</translation>
    </message>
    <message>
      <source>Who is this?</source>
      <translation>这是谁？</translation>
    </message>
    <message>
      <source>Who may operate Rollcall, with their PINs as hashes of Argon2id.</source>
      <translation>谁可以操作 Rollcall，其 PIN 码以 Argon2id 哈希值保存。</translation>
    </message>
    <message>
      <source>Whoever is registered is named on the picture. To register somebody, drop a photo onto the window, or press Ctrl+E for the camera.</source>
      <translation>已登记的人员会在画面上显示姓名。如需登记人员，请将照片拖放到窗口上，或按 Ctrl+E 使用摄像头。</translation>
    </message>
    <message>
      <source>Whom the face looks a little like</source>
      <translation>该人脸略像的人</translation>
    </message>
    <message>
      <source>Whose face?

Take the one in front of the camera, choose a picture, or drop one here. It is not kept.</source>
      <translation>谁的人脸？

拍摄摄像头前的人脸、选择照片，或将照片拖放到这里。不会保留。</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>原因</translation>
    </message>
    <message>
      <source>Width in pixels; a picture with a smaller face is refused.</source>
      <translation>宽度，单位为像素；人脸更小的照片不会采用。</translation>
    </message>
    <message>
      <source>Width in pixels; smaller faces are not looked for, and those found all the same must be more alike to get a name.</source>
      <translation>宽度，单位为像素；不查找更小的人脸，而仍被找到的更小人脸必须更相似才能得到姓名。</translation>
    </message>
    <message>
      <source>Width of the picture</source>
      <translation>画面宽度</translation>
    </message>
    <message>
      <source>Width that is asked of a camera, in pixels.</source>
      <translation>向摄像头请求的宽度，单位为像素。</translation>
    </message>
    <message>
      <source>Window</source>
      <translation>窗口</translation>
    </message>
    <message>
      <source>With a photo…</source>
      <translation>用照片…</translation>
    </message>
    <message>
      <source>With operators, whoever changes or gives away what is kept is asked for a PIN or passphrase, and stands in the audit trail by name. Looking needs none. It keeps honest people honest at this desk: whoever owns the files of this account can remove it.</source>
      <translation>设置操作员后，更改或导出所保存内容的人需要输入 PIN 码或密码短语，其姓名会记入审计记录；仅查看则不需要。这只能防止他人在此处随手操作：能够访问此帐户文件的人可以将其去除。</translation>
    </message>
    <message>
      <source>With pictures</source>
      <translation>照片比较</translation>
    </message>
    <message>
      <source>With so few strangers a rate under {percent} cannot be told from none.</source>
      <translation>陌生人太少，低于 {percent} 的比率无法与零区分。</translation>
    </message>
    <message>
      <source>With the camera</source>
      <translation>用摄像头</translation>
    </message>
    <message>
      <source>With this</source>
      <translation>此方法</translation>
    </message>
    <message>
      <source>With this device's camera</source>
      <translation>用此设备的摄像头</translation>
    </message>
    <message>
      <source>With {threshold:.3f}, the threshold for this rate, hardly anybody would be recognised, so it is not set: look for pictures under a wrong name (gallery check), or allow more strangers.</source>
      <translation>该比率对应的阈值为 {threshold:.3f}，使用它几乎认不出任何人，因此未设置：请查找归在错误姓名下的照片（人像库检查），或允许更多陌生人。</translation>
    </message>
    <message>
      <source>Withdraw</source>
      <translation>撤回</translation>
    </message>
    <message>
      <source>Withdraw an entry</source>
      <translation>撤回条目</translation>
    </message>
    <message>
      <source>Withdraw consent</source>
      <translation>撤回同意</translation>
    </message>
    <message>
      <source>Withdrew earlier corrections of this face</source>
      <translation>撤回了先前对这张人脸的更正</translation>
    </message>
    <message>
      <source>Without a valid consent</source>
      <translation>没有有效的同意</translation>
    </message>
    <message>
      <source>Without a value</source>
      <translation>未设值</translation>
    </message>
    <message>
      <source>Without encryption</source>
      <translation>不加密</translation>
    </message>
    <message>
      <source>Worse than comparing with pictures: better not use it.</source>
      <translation>不如照片比较：不建议使用。</translation>
    </message>
    <message>
      <source>Write the name first.</source>
      <translation>请先填写姓名。</translation>
    </message>
    <message>
      <source>Writes and applies the changes (Ctrl+S)</source>
      <translation>写入并应用更改 (Ctrl+S)</translation>
    </message>
    <message>
      <source>Writes into each of these pictures where and when it was taken.</source>
      <translation>在每张照片中写入拍摄的地点和时间。</translation>
    </message>
    <message>
      <source>Writes the list; the window opens anew with these sources</source>
      <translation>写入列表；窗口将以这些来源重新打开</translation>
    </message>
    <message>
      <source>Writing faces</source>
      <translation>正在写入人脸</translation>
    </message>
    <message>
      <source>Writing the report</source>
      <translation>正在写入报告</translation>
    </message>
    <message>
      <source>Written to {file}</source>
      <translation>已写入 {file}</translation>
    </message>
    <message>
      <source>Wrong PIN</source>
      <translation>PIN 码错误</translation>
    </message>
    <message numerus="yes">
      <source>Wrote {n} names as face tags.</source>
      <extracomment>For 1: Wrote {n} name as a face tag.</extracomment>
      <translation>
        <numerusform>已将 {n} 个姓名写为人脸标记。</numerusform>
      </translation>
    </message>
    <message>
      <source>Yesterday</source>
      <translation>昨天</translation>
    </message>
    <message>
      <source>You said so. A picture of this face is in the gallery now, so that it is recognised next time.</source>
      <translation>这是您指定的。这张人脸的照片现已在人像库中，下次即可识别。</translation>
    </message>
    <message>
      <source>You said that the name was wrong. Faces like this one get it no more.</source>
      <translation>您指出姓名有误。类似的人脸不会再得到该姓名。</translation>
    </message>
    <message>
      <source>You said that this face is to be ignored: it is not named and not recorded.</source>
      <translation>您要求忽略这张人脸：不命名，也不记录。</translation>
    </message>
    <message>
      <source>You said that this is none of these: {names}. Faces like this one do not get their names any more.</source>
      <translation>您指出这不是以下任何人：{names}。类似的人脸不会再得到这些姓名。</translation>
    </message>
    <message>
      <source>You said this is not {name}. Faces like this one do not get that name any more.</source>
      <translation>您指出这不是 {name}。类似的人脸不会再得到该姓名。</translation>
    </message>
    <message>
      <source>Your camera</source>
      <translation>您的摄像头</translation>
    </message>
    <message>
      <source>Your name</source>
      <translation>您的姓名</translation>
    </message>
    <message>
      <source>Your people get another's name</source>
      <translation>您的人员被认作他人</translation>
    </message>
    <message>
      <source>Your people get their own name</source>
      <translation>您的人员被正确识别</translation>
    </message>
    <message>
      <source>Your token may not register anybody.</source>
      <translation>您的令牌无权登记人员。</translation>
    </message>
    <message>
      <source>Yourself</source>
      <translation>您自己</translation>
    </message>
    <message>
      <source>YuNet face detector, OpenCV model zoo 2023mar, int8 weights</source>
      <translation>YuNet 人脸检测器，OpenCV 模型库 2023mar，int8 权重</translation>
    </message>
    <message>
      <source>YuNet: one small network, five landmarks</source>
      <translation>YuNet：一个小型神经网络，五个关键点</translation>
    </message>
    <message>
      <source>Zip file (*.zip)</source>
      <translation>Zip 文件 (*.zip)</translation>
    </message>
    <message>
      <source>a face, still looking</source>
      <translation>人脸，仍在识别</translation>
    </message>
    <message>
      <source>a few seconds left</source>
      <translation>还剩几秒</translation>
    </message>
    <message>
      <source>a list</source>
      <translation>一个列表</translation>
    </message>
    <message>
      <source>a number</source>
      <translation>一个数字</translation>
    </message>
    <message>
      <source>a whole number</source>
      <translation>一个整数</translation>
    </message>
    <message>
      <source>about 1 stranger in {strangers} would be named</source>
      <translation>约每 {strangers} 位陌生人有 1 位会被误认</translation>
    </message>
    <message>
      <source>about {percent} of strangers would be named</source>
      <translation>约 {percent} 的陌生人会被误认</translation>
    </message>
    <message>
      <source>about {time} left</source>
      <translation>还剩约 {time}</translation>
    </message>
    <message>
      <source>absent</source>
      <translation>缺勤</translation>
    </message>
    <message>
      <source>age {ms} ms</source>
      <translation>延迟 {ms} ms</translation>
    </message>
    <message>
      <source>allowed</source>
      <translation>允许</translation>
    </message>
    <message>
      <source>also seen {times}</source>
      <translation>另有出现 {times}</translation>
    </message>
    <message>
      <source>always available, always up to date</source>
      <translation>始终可用，始终最新</translation>
    </message>
    <message>
      <source>an ignored face</source>
      <translation>已忽略的人脸</translation>
    </message>
    <message>
      <source>and a bit like</source>
      <translation>还有点像</translation>
    </message>
    <message>
      <source>and also like</source>
      <translation>也像</translation>
    </message>
    <message>
      <source>another face of the picture is more like the person</source>
      <translation>照片中的另一张人脸更像此人</translation>
    </message>
    <message>
      <source>at most 1 in {low}</source>
      <translation>至多每 {low} 位 1 位</translation>
    </message>
    <message>
      <source>attendance {date}</source>
      <translation>考勤 {date}</translation>
    </message>
    <message>
      <source>audit trail {date}</source>
      <translation>审计记录 {date}</translation>
    </message>
    <message>
      <source>auto searches those on the server where this desk has a site; desk knows its own people only.</source>
      <translation>如果此前台设有地点，auto 会在服务器上搜索这些人员；desk 只识别此前台自己的人员。</translation>
    </message>
    <message>
      <source>auto, disable, require, verify-ca or verify-full; auto checks the certificate of another computer.</source>
      <translation>auto、disable、require、verify-ca 或 verify-full；服务器在其他计算机上时，auto 会检查其证书。</translation>
    </message>
    <message>
      <source>auto, f32, bf16, f16 or int8; auto takes the quickest here that agrees with f32.</source>
      <translation>auto、f32、bf16、f16 或 int8；auto 采用这台计算机上与 f32 结果一致且最快的精度。</translation>
    </message>
    <message>
      <source>auto, keystore, file or passphrase; auto takes the system's key store, or else a file.</source>
      <translation>auto、keystore、file 或 passphrase；auto 采用系统密钥库，没有密钥库时采用文件。</translation>
    </message>
    <message>
      <source>away</source>
      <translation>暂离</translation>
    </message>
    <message>
      <source>away {times}</source>
      <translation>暂离 {times}</translation>
    </message>
    <message>
      <source>better than with pictures</source>
      <translation>优于照片比较</translation>
    </message>
    <message>
      <source>by hand</source>
      <translation>手动</translation>
    </message>
    <message>
      <source>came</source>
      <translation>已到达</translation>
    </message>
    <message>
      <source>came in</source>
      <translation>到访</translation>
    </message>
    <message>
      <source>camera {number}</source>
      <translation>摄像头 {number}</translation>
    </message>
    <message>
      <source>cannot be read: write it as postgresql://user@host:5432/database, without a password.</source>
      <translation>无法读取：请写作 postgresql://user@host:5432/database，不含密码。</translation>
    </message>
    <message>
      <source>cannot be recognised</source>
      <translation>无法识别</translation>
    </message>
    <message>
      <source>cannot be used</source>
      <translation>无法使用</translation>
    </message>
    <message>
      <source>changed</source>
      <translation>已更改</translation>
    </message>
    <message>
      <source>cut by the border</source>
      <translation>被边缘截断</translation>
    </message>
    <message>
      <source>detection {ms} ms</source>
      <translation>检测 {ms} ms</translation>
    </message>
    <message>
      <source>different people</source>
      <translation>不同的人</translation>
    </message>
    <message>
      <source>distance {distance}</source>
      <translation>距离 {distance}</translation>
    </message>
    <message>
      <source>distance {value}</source>
      <translation>距离 {value}</translation>
    </message>
    <message>
      <source>doubtful</source>
      <translation>存疑</translation>
    </message>
    <message>
      <source>down</source>
      <translation>低头</translation>
    </message>
    <message>
      <source>enough looks {done}</source>
      <translation>已足够：{done}</translation>
    </message>
    <message>
      <source>enough looks {done}; missing: {missing}</source>
      <translation>已足够：{done}；缺少：{missing}</translation>
    </message>
    <message>
      <source>entries before it were removed, added or put into another order</source>
      <translation>此前的条目被移除、添加或改变了顺序</translation>
    </message>
    <message>
      <source>excused</source>
      <translation>请假</translation>
    </message>
    <message>
      <source>expected</source>
      <translation>待到</translation>
    </message>
    <message>
      <source>extrapolated</source>
      <translation>外推</translation>
    </message>
    <message>
      <source>fewer than 1 stranger in {strangers} would be named</source>
      <translation>不到每 {strangers} 位陌生人 1 位会被误认</translation>
    </message>
    <message>
      <source>finds the faces</source>
      <translation>查找人脸</translation>
    </message>
    <message>
      <source>gallery.database cannot be read ({error}): write it as postgresql://user@host:5432/database</source>
      <translation>无法读取 gallery.database（{error}）：请写作 postgresql://user@host:5432/database</translation>
    </message>
    <message>
      <source>gallery.database needs the package psycopg, which is not installed: pip install 'psycopg[binary]' pgvector</source>
      <translation>gallery.database 需要软件包 psycopg，但未安装：pip install 'psycopg[binary]' pgvector</translation>
    </message>
    <message>
      <source>has characters that cannot be shown ({shown}): write it again without them.</source>
      <translation>含有无法显示的字符（{shown}）：请去掉它们重新填写。</translation>
    </message>
    <message>
      <source>here</source>
      <translation>在场</translation>
    </message>
    <message>
      <source>here now</source>
      <translation>当前在场</translation>
    </message>
    <message numerus="yes">
      <source>here {n} times</source>
      <extracomment>For 1: here once</extracomment>
      <translation>
        <numerusform>来过 {n} 次</numerusform>
      </translation>
    </message>
    <message>
      <source>holds a password, which config.yaml is no place for: take it out of there, and keep it with: python main.py gallery server password</source>
      <translation>其中有密码，而密码不应放在 config.yaml 中：请将其删去，并用以下命令保存：python main.py gallery server password</translation>
    </message>
    <message>
      <source>how many strangers would be named is not known for this model</source>
      <translation>此模型下陌生人被误认的比例未知</translation>
    </message>
    <message>
      <source>how often your people are missed cannot be known with one picture a person</source>
      <translation>每人只有一张照片，无法得知漏认的频率</translation>
    </message>
    <message>
      <source>http(s) address to which each arrival and departure is sent as JSON; without one, nothing is sent.</source>
      <translation>以 JSON 格式接收每次到访和离开信息的 http(s) 地址；未设值时不发送。</translation>
    </message>
    <message>
      <source>in the gallery already</source>
      <translation>已在人像库中</translation>
    </message>
    <message>
      <source>in use</source>
      <translation>使用中</translation>
    </message>
    <message>
      <source>interrupted; can be continued</source>
      <translation>已中断；可以继续</translation>
    </message>
    <message>
      <source>is excused</source>
      <translation>请假</translation>
    </message>
    <message>
      <source>is missing.</source>
      <translation>缺少此项。</translation>
    </message>
    <message>
      <source>it announces a picture that is too large</source>
      <translation>它声明的图片过大</translation>
    </message>
    <message>
      <source>it cannot be read</source>
      <translation>无法读取</translation>
    </message>
    <message>
      <source>it closed the connection</source>
      <translation>它关闭了连接</translation>
    </message>
    <message>
      <source>it does not answer</source>
      <translation>没有应答</translation>
    </message>
    <message>
      <source>it fell silent or closed the connection</source>
      <translation>它停止应答或关闭了连接</translation>
    </message>
    <message>
      <source>it is not clear which face the tag means</source>
      <translation>不清楚标记指的是哪张人脸</translation>
    </message>
    <message>
      <source>it sends a picture that is too large</source>
      <translation>它发送的图片过大</translation>
    </message>
    <message>
      <source>it was changed, or another key signed it</source>
      <translation>已被更改，或由其他密钥签名</translation>
    </message>
    <message>
      <source>it was changed, or is damaged</source>
      <translation>已被更改，或已损坏</translation>
    </message>
    <message>
      <source>it was cut off while it was written; the next entry takes its place</source>
      <translation>写入时中断；下一个条目将取代其位置</translation>
    </message>
    <message>
      <source>its headers are too long</source>
      <translation>其头部过长</translation>
    </message>
    <message>
      <source>key picture</source>
      <translation>代表照片</translation>
    </message>
    <message>
      <source>last seen {when}</source>
      <translation>最后出现：{when}</translation>
    </message>
    <message>
      <source>left</source>
      <translation>已离开</translation>
    </message>
    <message>
      <source>left: set aside</source>
      <translation>已离开：搁置</translation>
    </message>
    <message>
      <source>less than a minute left</source>
      <translation>还剩不到一分钟</translation>
    </message>
    <message>
      <source>like {name}</source>
      <translation>像 {name}</translation>
    </message>
    <message>
      <source>lines of settings</source>
      <translation>若干行设置</translation>
    </message>
    <message>
      <source>little contrast</source>
      <translation>对比度低</translation>
    </message>
    <message>
      <source>live</source>
      <translation>活体</translation>
    </message>
    <message>
      <source>looks a little like</source>
      <translation>有点像</translation>
    </message>
    <message>
      <source>looser</source>
      <translation>更宽松</translation>
    </message>
    <message>
      <source>missing: {missing}</source>
      <translation>缺少：{missing}</translation>
    </message>
    <message>
      <source>most similar, just for fun</source>
      <translation>最相似的人，仅供娱乐</translation>
    </message>
    <message>
      <source>mqtt.ca: {file} cannot be read as certificates: {error}</source>
      <translation>mqtt.ca：无法将 {file} 作为证书读取：{error}</translation>
    </message>
    <message>
      <source>mqtt.password_file: {file} cannot be read: {error}.</source>
      <translation>mqtt.password_file：无法读取 {file}：{error}。</translation>
    </message>
    <message>
      <source>naming {ms} ms</source>
      <translation>识别 {ms} ms</translation>
    </message>
    <message>
      <source>nearest: {people}</source>
      <translation>最接近：{people}</translation>
    </message>
    <message>
      <source>nearest; double, where two networks must agree; or head:NAME or ensemble:NAME, trained for the gallery, which bring their network.</source>
      <translation>nearest；double（两个神经网络必须一致）；或为人像库训练的 head:名称 或 ensemble:名称，它们自带神经网络。</translation>
    </message>
    <message>
      <source>new</source>
      <translation>新增</translation>
    </message>
    <message>
      <source>next nearest: {people}</source>
      <translation>其次最接近：{people}</translation>
    </message>
    <message>
      <source>no answer in time</source>
      <translation>未及时应答</translation>
    </message>
    <message>
      <source>no better than with pictures</source>
      <translation>不优于照片比较</translation>
    </message>
    <message>
      <source>no face found</source>
      <translation>未找到人脸</translation>
    </message>
    <message>
      <source>no problems found.</source>
      <translation>未发现问题。</translation>
    </message>
    <message>
      <source>no valid consent</source>
      <translation>没有有效的同意</translation>
    </message>
    <message>
      <source>no valid consent: ignored</source>
      <translation>没有有效的同意：已忽略</translation>
    </message>
    <message>
      <source>nobody is near enough</source>
      <translation>没有足够接近的人</translation>
    </message>
    <message>
      <source>nobody is registered</source>
      <translation>尚未登记任何人</translation>
    </message>
    <message>
      <source>none</source>
      <translation>无</translation>
    </message>
    <message>
      <source>none of the looks of your people is missed</source>
      <translation>您的人员没有漏认的样本</translation>
    </message>
    <message>
      <source>none of the looks of your people is missed (95 %: at most {percent})</source>
      <translation>您的人员没有漏认的样本（95%：至多 {percent}）</translation>
    </message>
    <message>
      <source>none yet</source>
      <translation>暂无</translation>
    </message>
    <message>
      <source>not a storage</source>
      <translation>不是存储对象</translation>
    </message>
    <message>
      <source>not allowed</source>
      <translation>不允许</translation>
    </message>
    <message>
      <source>not compared yet</source>
      <translation>尚未比较</translation>
    </message>
    <message>
      <source>not here yet</source>
      <translation>尚未到</translation>
    </message>
    <message>
      <source>not installed</source>
      <translation>未安装</translation>
    </message>
    <message>
      <source>not judged</source>
      <translation>未判定</translation>
    </message>
    <message>
      <source>not observed</source>
      <translation>无监看记录</translation>
    </message>
    <message>
      <source>not observed {times}</source>
      <translation>{times} 无监看记录</translation>
    </message>
    <message>
      <source>not seen yet</source>
      <translation>尚未出现</translation>
    </message>
    <message>
      <source>not stated</source>
      <translation>未说明</translation>
    </message>
    <message>
      <source>not stated in the package; Idiap, who trained it, publish their EdgeFace weights under CC BY-NC-SA 4.0: no commercial use</source>
      <translation>软件包中未注明；训练者 Idiap 以 CC BY-NC-SA 4.0 发布其 EdgeFace 权重：不得用于商业用途</translation>
    </message>
    <message>
      <source>not used</source>
      <translation>未使用</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>空</translation>
    </message>
    <message>
      <source>npm could not download {pinned}: {last}</source>
      <translation>npm 无法下载 {pinned}：{last}</translation>
    </message>
    <message>
      <source>off</source>
      <translation>关</translation>
    </message>
    <message>
      <source>off; show says beside a name whether the face is live; hold gives no name before (docs/liveness.md).</source>
      <translation>off 表示关闭；show 在姓名旁显示是否为活体；hold 在判定为活体之前不显示姓名（docs/liveness.md）。</translation>
    </message>
    <message>
      <source>on</source>
      <translation>开</translation>
    </message>
    <message numerus="yes">
      <source>on {n} pictures</source>
      <extracomment>For 1: on {n} picture</extracomment>
      <translation>
        <numerusform>{n} 张照片中</numerusform>
      </translation>
    </message>
    <message>
      <source>on {pictures} of {people}</source>
      <translation>基于 {people}的 {pictures}</translation>
    </message>
    <message>
      <source>out of date: people changed</source>
      <translation>已过时：人员有变动</translation>
    </message>
    <message>
      <source>perhaps {name}</source>
      <translation>可能是 {name}</translation>
    </message>
    <message>
      <source>pictures that are not published</source>
      <translation>未公开的图片</translation>
    </message>
    <message>
      <source>pip could not download {pinned}: {last}</source>
      <translation>pip 无法下载 {pinned}：{last}</translation>
    </message>
    <message>
      <source>plain: they stay your own files; sealed: a photo is encrypted and moved away as it is registered.</source>
      <translation>plain：照片仍是您自己的文件；sealed：照片在登记时会加密并移走。</translation>
    </message>
    <message>
      <source>postgresql://user@host/database that desks share the gallery on, without a password; without a value, the folder alone.</source>
      <translation>各前台共享人像库的 postgresql://user@host/database，不含密码；未设值时只使用文件夹。</translation>
    </message>
    <message>
      <source>present</source>
      <translation>在场</translation>
    </message>
    <message>
      <source>quiet, balanced or fast: how much of the processor live pictures may take.</source>
      <translation>quiet、balanced 或 fast：实时画面可占用的处理器比例。</translation>
    </message>
    <message>
      <source>ready</source>
      <translation>就绪</translation>
    </message>
    <message>
      <source>refused</source>
      <translation>已拒绝</translation>
    </message>
    <message>
      <source>registered</source>
      <translation>已登记</translation>
    </message>
    <message>
      <source>round {done} of at most {total}</source>
      <translation>第 {done} 轮，最多 {total} 轮</translation>
    </message>
    <message>
      <source>row {number}</source>
      <translation>第 {number} 行</translation>
    </message>
    <message>
      <source>serve.key belongs to a certificate: set serve.certificate, too.</source>
      <translation>serve.key 须与证书配合使用：请同时设置 serve.certificate。</translation>
    </message>
    <message>
      <source>set aside</source>
      <translation>已搁置</translation>
    </message>
    <message>
      <source>several people</source>
      <translation>多个人</translation>
    </message>
    <message>
      <source>should be a list, not {shown}.</source>
      <translation>应为列表，而不是{shown}。</translation>
    </message>
    <message>
      <source>should be auto, or width and height such as 16:9, from 1:{most} to {most}:1, not {shown}.</source>
      <translation>应为 auto，或如 16:9 的宽高比，范围从 1:{most} 到 {most}:1，而不是{shown}。</translation>
    </message>
    <message>
      <source>should be one of {choices}, not {shown}.</source>
      <translation>应为以下之一：{choices}，而不是{shown}。</translation>
    </message>
    <message>
      <source>should be text, not {shown}: put it in quotes.</source>
      <translation>应为文本，而不是 {shown}：请加上引号。</translation>
    </message>
    <message>
      <source>should be {kind}, not {shown}.</source>
      <translation>应为{kind}，而不是{shown}。</translation>
    </message>
    <message>
      <source>should begin with postgresql://, as in postgresql://user@host:5432/database, without a password; without a value no server is used.</source>
      <translation>应以 postgresql:// 开头，例如 postgresql://user@host:5432/database，不含密码；没有值则不使用服务器。</translation>
    </message>
    <message>
      <source>should have {most:,} characters at most.</source>
      <translation>最多应有 {most:,} 个字符。</translation>
    </message>
    <message>
      <source>should have {most} entries at most.</source>
      <translation>最多应有 {most} 个条目。</translation>
    </message>
    <message>
      <source>should lie between {low:g} and {high:g}, not {shown}.</source>
      <translation>应在 {low:g} 到 {high:g} 之间，而不是 {shown}。</translation>
    </message>
    <message>
      <source>should name a folder.</source>
      <translation>应填写一个文件夹。</translation>
    </message>
    <message>
      <source>sightings {date}</source>
      <translation>出现记录 {date}</translation>
    </message>
    <message>
      <source>since {time}</source>
      <translation>自 {time} 起</translation>
    </message>
    <message>
      <source>somebody else</source>
      <translation>其他人</translation>
    </message>
    <message>
      <source>sources is a list: python main.py settings set sources takes the whole of it.</source>
      <translation>sources 是一个列表：python main.py settings set sources 会接收整个列表。</translation>
    </message>
    <message>
      <source>stands in {other} already.</source>
      <translation>已在 {other} 中出现。</translation>
    </message>
    <message>
      <source>straight ahead</source>
      <translation>正面</translation>
    </message>
    <message>
      <source>stricter</source>
      <translation>更严格</translation>
    </message>
    <message>
      <source>tagged already</source>
      <translation>已有标记</translation>
    </message>
    <message>
      <source>tagged with another name, which stays</source>
      <translation>已标记为其他姓名，该标记保留</translation>
    </message>
    <message>
      <source>taken into the gallery</source>
      <translation>已加入人像库</translation>
    </message>
    <message>
      <source>tells the faces apart</source>
      <translation>区分人脸</translation>
    </message>
    <message>
      <source>text</source>
      <translation>文本</translation>
    </message>
    <message>
      <source>the Visual Geometry Group's, for non-commercial use</source>
      <translation>Visual Geometry Group 的许可证，仅限非商业用途</translation>
    </message>
    <message>
      <source>the beginning of the trail is missing, so nothing can be checked</source>
      <translation>缺少审计记录的开头，因此无法检查任何内容</translation>
    </message>
    <message>
      <source>the code that converted them is MIT; the weights are the Visual Geometry Group's, for non-commercial use</source>
      <translation>转换它们的代码为 MIT；权重属于 Visual Geometry Group，仅限非商业用途</translation>
    </message>
    <message>
      <source>the code that converted them is MIT; the weights are the Visual Geometry Group's, who state no licence for them: ask Oxford before any use but research</source>
      <translation>转换它们的代码为 MIT；权重属于 Visual Geometry Group，未注明许可证：除研究外，使用前请询问牛津大学</translation>
    </message>
    <message>
      <source>the face is blurred</source>
      <translation>人脸模糊</translation>
    </message>
    <message>
      <source>the face is too small</source>
      <translation>人脸太小</translation>
    </message>
    <message>
      <source>the name cannot be written</source>
      <translation>无法写入该姓名</translation>
    </message>
    <message>
      <source>the name is not possible for a person</source>
      <translation>不能用作人员的姓名</translation>
    </message>
    <message>
      <source>the npm package {package}</source>
      <translation>npm 包 {package}</translation>
    </message>
    <message>
      <source>the package {package}</source>
      <translation>软件包 {package}</translation>
    </message>
    <message>
      <source>the parts of the stream are no pictures but {kinds}</source>
      <translation>流的各部分不是图片，而是 {kinds}</translation>
    </message>
    <message>
      <source>the person meant</source>
      <translation>所指的人</translation>
    </message>
    <message>
      <source>the picture or its tags cannot be read</source>
      <translation>无法读取照片或其标记</translation>
    </message>
    <message>
      <source>the picture was cut after it was tagged</source>
      <translation>照片在标记之后被裁剪过</translation>
    </message>
    <message>
      <source>the picture was cut to another shape after it was tagged</source>
      <translation>照片在标记之后被裁剪成了其他宽高比</translation>
    </message>
    <message>
      <source>the same</source>
      <translation>无变化</translation>
    </message>
    <message>
      <source>the same person</source>
      <translation>同一个人</translation>
    </message>
    <message>
      <source>the tag names somebody without saying where</source>
      <translation>标记有姓名但没有位置</translation>
    </message>
    <message>
      <source>the tags do not tell which way round they are</source>
      <translation>标记未说明其方向</translation>
    </message>
    <message>
      <source>the text '{text}'</source>
      <translation>文本“{text}”</translation>
    </message>
    <message>
      <source>the wheel {package}</source>
      <translation>wheel {package}</translation>
    </message>
    <message>
      <source>there is no face where the tag says</source>
      <translation>标记所指的位置没有人脸</translation>
    </message>
    <message>
      <source>there is no home folder for '{folder}': write the path without ~.</source>
      <translation>“{folder}”没有主文件夹：请填写不带 ~ 的路径。</translation>
    </message>
    <message>
      <source>there is such a file already</source>
      <translation>已有同名文件</translation>
    </message>
    <message>
      <source>to compare</source>
      <translation>供比较</translation>
    </message>
    <message>
      <source>to your left</source>
      <translation>左转</translation>
    </message>
    <message>
      <source>to your right</source>
      <translation>右转</translation>
    </message>
    <message>
      <source>today</source>
      <translation>今天</translation>
    </message>
    <message>
      <source>tomorrow</source>
      <translation>明天</translation>
    </message>
    <message>
      <source>too bright</source>
      <translation>太亮</translation>
    </message>
    <message>
      <source>too dark</source>
      <translation>太暗</translation>
    </message>
    <message>
      <source>too small</source>
      <translation>太小</translation>
    </message>
    <message>
      <source>trained {when}</source>
      <translation>训练于{when}</translation>
    </message>
    <message>
      <source>true or false</source>
      <translation>true 或 false</translation>
    </message>
    <message>
      <source>turned away</source>
      <translation>偏转</translation>
    </message>
    <message>
      <source>under {percent:.2f} %</source>
      <translation>低于 {percent:.2f}%</translation>
    </message>
    <message>
      <source>unknown</source>
      <translation>未知</translation>
    </message>
    <message>
      <source>up</source>
      <translation>抬头</translation>
    </message>
    <message>
      <source>used</source>
      <translation>已采用</translation>
    </message>
    <message>
      <source>visitor</source>
      <translation>访客</translation>
    </message>
    <message>
      <source>waiting</source>
      <translation>等待中</translation>
    </message>
    <message>
      <source>webhook.secret_file: what follows {prefix} in {file} is no base64.</source>
      <translation>webhook.secret_file：{file} 中 {prefix} 之后的内容不是 base64。</translation>
    </message>
    <message>
      <source>webhook.secret_file: {file} cannot be read: {problem}.</source>
      <translation>webhook.secret_file：无法读取 {file}：{problem}。</translation>
    </message>
    <message>
      <source>webhook.secret_file: {file} is empty.</source>
      <translation>webhook.secret_file：{file} 为空。</translation>
    </message>
    <message>
      <source>what it sends is no picture</source>
      <translation>它发送的不是图片</translation>
    </message>
    <message>
      <source>with {networks}</source>
      <translation>使用 {networks}</translation>
    </message>
    <message>
      <source>without a value</source>
      <translation>未设值</translation>
    </message>
    <message>
      <source>worse than with pictures</source>
      <translation>不如照片比较</translation>
    </message>
    <message>
      <source>wrong file</source>
      <translation>文件不符</translation>
    </message>
    <message>
      <source>yesterday</source>
      <translation>昨天</translation>
    </message>
    <message>
      <source>{before} {next}</source>
      <translation>{before}{next}</translation>
    </message>
    <message>
      <source>{before} · {last}</source>
      <translation>{before} · {last}</translation>
    </message>
    <message>
      <source>{before}, {last}</source>
      <translation>{before}、{last}</translation>
    </message>
    <message>
      <source>{before}; {last}</source>
      <translation>{before}；{last}</translation>
    </message>
    <message>
      <source>{camera}
not available</source>
      <translation>{camera}
不可用</translation>
    </message>
    <message>
      <source>{camera}: {problem}</source>
      <translation>{camera}：{problem}</translation>
    </message>
    <message>
      <source>{came} of {expected} came</source>
      <translation>应到 {expected} 人，实到 {came} 人</translation>
    </message>
    <message>
      <source>{certificate} and its key do not make a certificate that can be used: {error}. Both are PEM files, and the key has no password.</source>
      <translation>{certificate} 及其密钥不能组成可用的证书：{error}。两者都应为 PEM 文件，且密钥不带密码。</translation>
    </message>
    <message numerus="yes">
      <source>{change}, and {n} more</source>
      <extracomment>For 1: {change}, and {n} more</extracomment>
      <translation>
        <numerusform>{change}，另有 {n} 项</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{clustered:,} of them seem to be of {n} people.</source>
      <extracomment>For 1: {clustered:,} of them seem to be of {n} person.</extracomment>
      <translation>
        <numerusform>其中 {clustered:,} 张看起来属于 {n} 个人。</numerusform>
      </translation>
    </message>
    <message>
      <source>{count} ({span})</source>
      <translation>{count} 次（{span}）</translation>
    </message>
    <message>
      <source>{count} dropped</source>
      <translation>丢弃 {count}</translation>
    </message>
    <message>
      <source>{count} entries are called {name} ({ids}), and people are told apart by their names; write another name, as with a middle name, for all but one.</source>
      <translation>有 {count} 个条目名为 {name}（{ids}），而人员按姓名区分；请只保留其中一个，为其余条目换一个姓名，例如加上中间名。</translation>
    </message>
    <message>
      <source>{count} entries have the id {id}; correct it in the directory.</source>
      <translation>有 {count} 个条目的 ID 为 {id}；请在通讯录中更正。</translation>
    </message>
    <message>
      <source>{count} of {wanted} looks</source>
      <translation>{wanted} 个样本中的 {count} 个</translation>
    </message>
    <message>
      <source>{count} unknown</source>
      <translation>{count} 人未知</translation>
    </message>
    <message>
      <source>{count} with “{text}” in their name</source>
      <translation>{count}，姓名中含有“{text}”</translation>
    </message>
    <message>
      <source>{days:.1f} days</source>
      <translation>{days:.1f} 天</translation>
    </message>
    <message>
      <source>{day} {what}</source>
      <translation>{day} {what}</translation>
    </message>
    <message>
      <source>{distance}, {liveness}</source>
      <translation>{distance}，{liveness}</translation>
    </message>
    <message>
      <source>{distance}: about 1 stranger in {count} would be named</source>
      <translation>{distance}：约每 {count} 位陌生人有 1 位会被误认</translation>
    </message>
    <message>
      <source>{done:.0f} MB</source>
      <translation>{done:.0f} MB</translation>
    </message>
    <message>
      <source>{done:.0f} of {total:.0f} MB</source>
      <translation>{done:.0f} / {total:.0f} MB</translation>
    </message>
    <message>
      <source>{done} of {pictures} pictures are done; importing the folder again goes on after them.</source>
      <translation>已完成 {pictures} 张照片中的 {done} 张；再次导入该文件夹将从此处继续。</translation>
    </message>
    <message>
      <source>{done} of {total}</source>
      <translation>{done} / {total}</translation>
    </message>
    <message>
      <source>{done} of {wanted}</source>
      <translation>{done} / {wanted}</translation>
    </message>
    <message>
      <source>{entries}; the last {most} are shown</source>
      <translation>{entries}；显示最近 {most} 个</translation>
    </message>
    <message>
      <source>{error}</source>
      <translation>{error}</translation>
    </message>
    <message>
      <source>{error} Rollcall goes on without it.</source>
      <translation>{error} Rollcall 将在没有它的情况下继续。</translation>
    </message>
    <message>
      <source>{faces} {on_pictures}.</source>
      <translation>{on_pictures}共有 {faces}。</translation>
    </message>
    <message>
      <source>{feature} need the package {package}, which is not installed. {remedy}</source>
      <translation>{feature}需要软件包 {package}，但它没有安装。{remedy}</translation>
    </message>
    <message>
      <source>{feature} need the packages {packages} and {last}, which are not installed. {remedy}</source>
      <translation>{feature}需要软件包 {packages} 和 {last}，但它们没有安装。{remedy}</translation>
    </message>
    <message>
      <source>{file} belongs to no species of attack: put it into a folder such as {example}.</source>
      <translation>{file} 不属于任何一种攻击：请将其放入类似 {example} 的文件夹。</translation>
    </message>
    <message>
      <source>{file} cannot be deleted: {error}. Delete it by hand.</source>
      <translation>无法删除 {file}：{error}。请手动删除。</translation>
    </message>
    <message>
      <source>{file} cannot be deleted: {error}. Make its folder writable, and run the same again.</source>
      <translation>无法删除 {file}：{error}。请将其文件夹设为可写，然后重新运行同一命令。</translation>
    </message>
    <message>
      <source>{file} cannot be imported as {name}: {problem}.</source>
      <translation>无法将 {file} 作为 {name} 导入：{problem}。</translation>
    </message>
    <message>
      <source>{file} cannot be read ({error}), and without it the gallery cannot be opened. Nothing was changed.</source>
      <translation>无法读取 {file}（{error}），而没有它就无法打开人像库。未作任何更改。</translation>
    </message>
    <message>
      <source>{file} cannot be read as a file of PyTorch tensors.</source>
      <translation>无法将 {file} 作为 PyTorch 张量文件读取。</translation>
    </message>
    <message>
      <source>{file} cannot be read, so no token counts. Delete it and make new ones with: python main.py serve token add</source>
      <translation>无法读取 {file}，因此所有令牌都无效。请将其删除，并用以下命令创建新令牌：python main.py serve token add</translation>
    </message>
    <message>
      <source>{file} cannot be read: {error}.</source>
      <translation>无法读取 {file}：{error}。</translation>
    </message>
    <message>
      <source>{file} cannot be read: {problem}.</source>
      <translation>无法读取 {file}：{problem}。</translation>
    </message>
    <message>
      <source>{file} cannot be written any more: {error}. Free some space.</source>
      <translation>无法继续写入 {file}：{error}。请释放一些空间。</translation>
    </message>
    <message>
      <source>{file} cannot be written to. Choose another file, or change its permissions.</source>
      <translation>无法写入 {file}。请选择其他文件，或更改其权限。</translation>
    </message>
    <message>
      <source>{file} cannot be written: {error}. Free some space, or make its folder writable.</source>
      <translation>无法写入 {file}：{error}。请释放一些空间，或将其文件夹设为可写。</translation>
    </message>
    <message>
      <source>{file} cannot be written: {error}. Free some space.</source>
      <translation>无法写入 {file}：{error}。请释放一些空间。</translation>
    </message>
    <message>
      <source>{file} cannot be written: {error}. Make its folder writable.</source>
      <translation>无法写入 {file}：{error}。请将其文件夹设为可写。</translation>
    </message>
    <message>
      <source>{file} cannot be written: {error}. Name a new file.</source>
      <translation>无法写入 {file}：{error}。请指定一个新文件。</translation>
    </message>
    <message>
      <source>{file} could not be copied to {folder}: {error}.</source>
      <translation>无法将 {file} 复制到 {folder}：{error}。</translation>
    </message>
    <message>
      <source>{file} has no column '{column}'.</source>
      <translation>{file} 中没有“{column}”列。</translation>
    </message>
    <message>
      <source>{file} has no face there any more; open it again.</source>
      <translation>{file} 的该处已没有人脸；请重新打开。</translation>
    </message>
    <message>
      <source>{file} is damaged, and without it the gallery cannot be opened: bring it back from a backup. Nothing was changed.</source>
      <translation>{file} 已损坏，而没有它就无法打开人像库：请从备份中恢复。未作任何更改。</translation>
    </message>
    <message>
      <source>{file} is damaged, or of a newer version. Delete it: the next import knows people by their names again.</source>
      <translation>{file} 已损坏，或属于更新的版本。请将其删除：下次导入时会重新按姓名辨认人员。</translation>
    </message>
    <message>
      <source>{file} is missing, and without it the sealed gallery cannot be opened: bring it back from a backup. Nothing was changed.</source>
      <translation>缺少 {file}，而没有它就无法打开已加密的人像库：请从备份中恢复。未作任何更改。</translation>
    </message>
    <message>
      <source>{file} is no LDIF file: it holds no entry with a dn.</source>
      <translation>{file} 不是 LDIF 文件：其中没有带 dn 的条目。</translation>
    </message>
    <message>
      <source>{file} is no calendar that can be read: give an ICS file, as calendars export it.</source>
      <translation>{file} 不是可读取的日历：请提供日历程序导出的 ICS 文件。</translation>
    </message>
    <message>
      <source>{file} is no key of templates: save it at a desk that has it with: python main.py gallery server key --save FILE</source>
      <translation>{file} 不是模板的密钥：请在拥有该密钥的前台用以下命令保存：python main.py gallery server key --save FILE</translation>
    </message>
    <message>
      <source>{file} is no readable CSV ({error}).</source>
      <translation>{file} 不是可读取的 CSV 文件（{error}）。</translation>
    </message>
    <message>
      <source>{file} is no vCard file: it holds no BEGIN:VCARD.</source>
      <translation>{file} 不是 vCard 文件：其中没有 BEGIN:VCARD。</translation>
    </message>
    <message>
      <source>{file} is none of {endings}.</source>
      <translation>{file} 不属于以下任何一种：{endings}。</translation>
    </message>
    <message>
      <source>{file} was changed by another program and has been read again.</source>
      <translation>{file} 已被其他程序更改，并已重新读取。</translation>
    </message>
    <message>
      <source>{file} was changed by another program and has been read again. Nothing was written: look at the settings and save once more.</source>
      <translation>{file} 已被其他程序更改，并已重新读取。未写入任何内容：请查看设置后重新保存。</translation>
    </message>
    <message>
      <source>{file}, excluded</source>
      <translation>{file}，已排除</translation>
    </message>
    <message>
      <source>{file}, included</source>
      <translation>{file}，已包括</translation>
    </message>
    <message>
      <source>{file}, not chosen</source>
      <translation>{file}，未选择</translation>
    </message>
    <message>
      <source>{file}, registered as {name}</source>
      <translation>{file}，已登记为 {name}</translation>
    </message>
    <message>
      <source>{file}, which says under which key the templates are, cannot be read: {error}. Bring it back from a backup, or delete it, and the templates are made anew from the pictures.</source>
      <translation>{file} 记录了模板所用的密钥，但无法读取：{error}。请从备份中恢复；也可将其删除，之后会根据照片重新生成模板。</translation>
    </message>
    <message>
      <source>{file}: {problem}</source>
      <translation>{file}：{problem}</translation>
    </message>
    <message>
      <source>{findings} in {pictures} of {people}</source>
      <translation>{people}的 {pictures}中有 {findings}</translation>
    </message>
    <message>
      <source>{first} and {second} look like one person (distance {distance:.2f}). If they are, put their pictures together and calibrate again.</source>
      <translation>{first} 和 {second} 看起来像同一个人（距离 {distance:.2f}）。如果是，请将其照片放在一起并重新校准。</translation>
    </message>
    <message>
      <source>{folder} cannot be made: {problem}.</source>
      <translation>无法创建 {folder}：{problem}。</translation>
    </message>
    <message>
      <source>{folder} cannot be opened ({error}).</source>
      <translation>无法打开 {folder}（{error}）。</translation>
    </message>
    <message>
      <source>{folder} cannot be written to ({error}), so the gallery was not sealed. Nothing was changed.</source>
      <translation>无法写入 {folder}（{error}），因此未加密人像库。未作任何更改。</translation>
    </message>
    <message>
      <source>{folder} cannot be written to: {error}.</source>
      <translation>无法写入 {folder}：{error}。</translation>
    </message>
    <message>
      <source>{folder} cannot be written: {error}. Free some space, or make it writable; what others have comes then.</source>
      <translation>无法写入 {folder}：{error}。请释放一些空间，或将其设为可写；之后会收到其他前台的内容。</translation>
    </message>
    <message>
      <source>{folder} has no templates yet. See: python main.py gallery check</source>
      <translation>{folder} 中尚无模板。请查看：python main.py gallery check</translation>
    </message>
    <message>
      <source>{folder} is a part of the gallery already.</source>
      <translation>{folder} 已是人像库的一部分。</translation>
    </message>
    <message>
      <source>{gallery} cannot be written ({error}). Check the disk and who may write there. {how_to_go_on}</source>
      <translation>无法写入 {gallery}（{error}）。请检查磁盘以及谁有写入权限。{how_to_go_on}</translation>
    </message>
    <message>
      <source>{group}, {date}</source>
      <translation>{group}，{date}</translation>
    </message>
    <message>
      <source>{group}, {first} to {last}</source>
      <translation>{group}，{first} 至 {last}</translation>
    </message>
    <message>
      <source>{group}: holiday</source>
      <translation>{group}：节假日</translation>
    </message>
    <message>
      <source>{group}: holiday ({name})</source>
      <translation>{group}：节假日（{name}）</translation>
    </message>
    <message>
      <source>{host} cannot do what was asked ({reason}).</source>
      <translation>{host} 无法执行所请求的操作（{reason}）。</translation>
    </message>
    <message>
      <source>{host} does not accept connections on port {port}. Check the address.</source>
      <translation>{host} 在端口 {port} 上不接受连接。请检查地址。</translation>
    </message>
    <message>
      <source>{host} does not answer as a camera with ONVIF does. Check that it is on, that ONVIF is switched on in its settings, and the port.</source>
      <translation>{host} 没有像 ONVIF 摄像头那样应答。请检查它是否已开机、其设置中是否已启用 ONVIF，以及端口是否正确。</translation>
    </message>
    <message>
      <source>{host} does not answer. Check that it is on and on the same network.</source>
      <translation>{host} 没有应答。请检查它是否已开机并在同一网络中。</translation>
    </message>
    <message>
      <source>{host} gives an answer that is none of ONVIF's (HTTP {status}). Check the port: something else may answer there.</source>
      <translation>{host} 的应答不是 ONVIF 应答（HTTP {status}）。请检查端口：在那里应答的可能是其他程序。</translation>
    </message>
    <message>
      <source>{host} is not on the local network; photos are taken from there only.</source>
      <translation>{host} 不在本地网络中；只从本地网络获取照片。</translation>
    </message>
    <message>
      <source>{host} offers no stream of pictures by ONVIF.</source>
      <translation>{host} 未通过 ONVIF 提供视频流。</translation>
    </message>
    <message>
      <source>{host} refuses the user name or the password. Many cameras have users of their own for ONVIF: make one in the camera's settings. It may be locked for some minutes after several tries.</source>
      <translation>{host} 拒绝了用户名或密码。许多摄像头为 ONVIF 设有单独的用户：请在摄像头的设置中创建。多次尝试后，该用户可能会被锁定几分钟。</translation>
    </message>
    <message>
      <source>{host} wants a user name and a password: give those of ONVIF.</source>
      <translation>{host} 需要用户名和密码：请填写 ONVIF 用户的用户名和密码。</translation>
    </message>
    <message>
      <source>{hours:.1f} hours</source>
      <translation>{hours:.1f} 小时</translation>
    </message>
    <message>
      <source>{hours} h {minutes:02} min</source>
      <translation>{hours} 小时 {minutes:02} 分钟</translation>
    </message>
    <message numerus="yes">
      <source>{kept}, at least {n} others could not be read</source>
      <extracomment>For 1: {kept}, at least {n} other could not be read</extracomment>
      <translation>
        <numerusform>{kept}，至少另有 {n} 项无法读取</numerusform>
      </translation>
    </message>
    <message>
      <source>{label} is not installed.</source>
      <translation>{label} 未安装。</translation>
    </message>
    <message>
      <source>{low} to {high}</source>
      <translation>{low} 至 {high}</translation>
    </message>
    <message>
      <source>{megabytes:,.1f} MB</source>
      <translation>{megabytes:,.1f} MB</translation>
    </message>
    <message>
      <source>{minutes} min</source>
      <translation>{minutes} 分钟</translation>
    </message>
    <message numerus="yes">
      <source>{named} of {n} faces registered</source>
      <extracomment>For 1: {named} of {n} face registered</extracomment>
      <translation>
        <numerusform>{n} 张人脸中已登记 {named} 张</numerusform>
      </translation>
    </message>
    <message>
      <source>{names} and {last}</source>
      <translation>{names}和{last}</translation>
    </message>
    <message numerus="yes">
      <source>{names} and {n} more</source>
      <extracomment>For 1: {names} and {n} more</extracomment>
      <translation>
        <numerusform>{names} 及另外 {n} 个</numerusform>
      </translation>
    </message>
    <message>
      <source>{names} look like one person or have the same picture, and were not compared with each other: the gallery check tells what to do.</source>
      <translation>{names} 看起来像同一个人或有相同的照片，因此未相互比较：人像库检查会说明该怎么做。</translation>
    </message>
    <message>
      <source>{name} (trained on your people)</source>
      <translation>{name}（用您的人员训练）</translation>
    </message>
    <message>
      <source>{name} cannot be removed: {error}.</source>
      <translation>无法移除 {name}：{error}。</translation>
    </message>
    <message>
      <source>{name} cannot be restored: {error}.</source>
      <translation>无法恢复 {name}：{error}。</translation>
    </message>
    <message>
      <source>{name} cannot be used because of an unexpected error ({error}); the log says more.</source>
      <translation>由于意外错误（{error}），无法使用 {name}；详情见日志。</translation>
    </message>
    <message>
      <source>{name} does not hold {member}.</source>
      <translation>{name} 中没有 {member}。</translation>
    </message>
    <message>
      <source>{name} has left</source>
      <translation>{name} 已离开</translation>
    </message>
    <message>
      <source>{name} is at work: lock (Ctrl+Shift+L)</source>
      <translation>{name} 正在操作：锁定 (Ctrl+Shift+L)</translation>
    </message>
    <message>
      <source>{name} is here</source>
      <translation>{name} 已到</translation>
    </message>
    <message>
      <source>{name} is in the gallery already and gets more pictures.</source>
      <translation>{name} 已在人像库中，将获得更多照片。</translation>
    </message>
    <message>
      <source>{name} is in the gallery already: both become one person.</source>
      <translation>{name} 已在人像库中：两者将合并为一个人。</translation>
    </message>
    <message>
      <source>{name} is known already.</source>
      <translation>已认识 {name}。</translation>
    </message>
    <message>
      <source>{name} is near, at distance {distance}, but so is a face that you said is somebody else.</source>
      <translation>{name} 很接近，距离为 {distance}，但您指定为其他人的一张人脸也很接近。</translation>
    </message>
    <message>
      <source>{name} is nearest, at distance {distance}. Only up to {threshold}, the threshold, counts as the same person.</source>
      <translation>最接近的是 {name}，距离为 {distance}。只有不超过阈值 {threshold} 才视为同一个人。</translation>
    </message>
    <message>
      <source>{name} is not on the picture just now.</source>
      <translation>{name} 目前不在画面中。</translation>
    </message>
    <message>
      <source>{name} is out of date: since it was trained, {changes}.</source>
      <translation>{name} 已过时：自训练以来，{changes}。</translation>
    </message>
    <message>
      <source>{name} is ready.</source>
      <translation>{name} 已就绪。</translation>
    </message>
    <message>
      <source>{name} is registered already, and gets these faces as more pictures.</source>
      <translation>{name} 已登记，这些人脸将作为此人的更多照片。</translation>
    </message>
    <message>
      <source>{name} is registered already, and gets these looks as more pictures.</source>
      <translation>{name} 已登记，这些样本将作为此人的更多照片。</translation>
    </message>
    <message>
      <source>{name} is registered already; that person is used.</source>
      <translation>{name} 已登记；将使用该人员。</translation>
    </message>
    <message>
      <source>{name} is registered already; these pictures are added.</source>
      <translation>{name} 已登记；将添加这些照片。</translation>
    </message>
    <message>
      <source>{name} is registered and gets this picture.</source>
      <translation>{name} 已登记，将获得这张照片。</translation>
    </message>
    <message>
      <source>{name} is registered with this picture.</source>
      <translation>已用这张照片登记 {name}。</translation>
    </message>
    <message>
      <source>{name} is registered.</source>
      <translation>{name} 已登记。</translation>
    </message>
    <message>
      <source>{name} lies too far away.</source>
      <translation>{name} 的日期超出范围。</translation>
    </message>
    <message>
      <source>{name} was not seen</source>
      <translation>没有出现 {name}</translation>
    </message>
    <message>
      <source>{name} was not seen in the last 7 days</source>
      <translation>最近 7 天没有出现 {name}</translation>
    </message>
    <message>
      <source>{name} was not seen on these days</source>
      <translation>这些天没有出现 {name}</translation>
    </message>
    <message>
      <source>{name} was not seen this month</source>
      <translation>本月没有出现 {name}</translation>
    </message>
    <message>
      <source>{name} was not seen today</source>
      <translation>今天没有出现 {name}</translation>
    </message>
    <message>
      <source>{name} was not seen yesterday</source>
      <translation>昨天没有出现 {name}</translation>
    </message>
    <message>
      <source>{name} was trained on {embedder} and another embedder is in use, so the nearest template decides. Switch, or train again.</source>
      <translation>{name} 是基于 {embedder} 训练的，而当前使用其他特征提取器，因此由最近的模板决定。请切换，或重新训练。</translation>
    </message>
    <message>
      <source>{name} was trained on {embedder} and another version of it is in use, so the nearest template decides. Switch, or train again.</source>
      <translation>{name} 是基于 {embedder} 训练的，而当前使用其另一版本，因此由最近的模板决定。请切换，或重新训练。</translation>
    </message>
    <message>
      <source>{name} – not installed</source>
      <translation>{name} – 未安装</translation>
    </message>
    <message>
      <source>{name}, as you said</source>
      <translation>{name}，由您指定</translation>
    </message>
    <message>
      <source>{name}, distance {distance}</source>
      <translation>{name}，距离 {distance}</translation>
    </message>
    <message>
      <source>{name}, here since {time}</source>
      <translation>{name}，自 {time} 起在场</translation>
    </message>
    <message>
      <source>{name}, version {version}, {language}</source>
      <translation>{name}，版本 {version}，{language}</translation>
    </message>
    <message>
      <source>{name}, {liveness}</source>
      <translation>{name}，{liveness}</translation>
    </message>
    <message>
      <source>{name}, {remark}. Nearest: nobody</source>
      <translation>{name}，{remark}。最接近：无人</translation>
    </message>
    <message>
      <source>{name}, {remark}. Nearest: {people}</source>
      <translation>{name}，{remark}。最接近：{people}</translation>
    </message>
    <message>
      <source>{name}: not installed</source>
      <translation>{name}：未安装</translation>
    </message>
    <message>
      <source>{name}: {problem}</source>
      <translation>{name}：{problem}</translation>
    </message>
    <message>
      <source>{name}?</source>
      <translation>{name}？</translation>
    </message>
    <message>
      <source>{network}, converted by keras-vggface</source>
      <translation>{network}，由 keras-vggface 转换</translation>
    </message>
    <message>
      <source>{nobody} (search: “{text}”).</source>
      <translation>{nobody}（搜索：“{text}”）。</translation>
    </message>
    <message>
      <source>{nobody}.</source>
      <translation>{nobody}。</translation>
    </message>
    <message>
      <source>{notice} Press to download them.</source>
      <translation>{notice} 点击即可下载。</translation>
    </message>
    <message>
      <source>{number:.15g}</source>
      <translation>{number:.15g}</translation>
    </message>
    <message>
      <source>{number:.1f}</source>
      <translation>{number:.1f}</translation>
    </message>
    <message numerus="yes">
      <source>{n} changes are not saved.</source>
      <extracomment>For 1: {n} change is not saved.</extracomment>
      <translation>
        <numerusform>有 {n} 项更改未保存。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} changes are not saved. To apply them, the window opens anew.</source>
      <extracomment>For 1: {n} change is not saved. To apply it, the window opens anew.</extracomment>
      <translation>
        <numerusform>有 {n} 项更改未保存。为应用这些更改，窗口会重新打开。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} changes wait to be delivered.</source>
      <extracomment>For 1: {n} change waits to be delivered.</extracomment>
      <translation>
        <numerusform>有 {n} 项更改待发送。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} days</source>
      <extracomment>For 1: {n} day</extracomment>
      <translation>
        <numerusform>{n} 天</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} entries</source>
      <extracomment>For 1: {n} entry</extracomment>
      <translation>
        <numerusform>{n} 个条目</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} events were dropped in between.</source>
      <extracomment>For 1: {n} event was dropped in between.</extracomment>
      <translation>
        <numerusform>其间丢弃了 {n} 个事件。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} faces</source>
      <extracomment>For 1: {n} face</extracomment>
      <translation>
        <numerusform>{n} 张人脸</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} faces could not be cut out: the pictures cannot be read any more.</source>
      <extracomment>For 1: {n} face could not be cut out: the pictures cannot be read any more.</extracomment>
      <translation>
        <numerusform>有 {n} 张人脸无法裁剪：照片已无法读取。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} faces registered</source>
      <extracomment>For 1: {n} face registered</extracomment>
      <translation>
        <numerusform>已登记 {n} 张人脸</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} faces registered as {names}</source>
      <extracomment>For 1: {n} face registered as {names}</extracomment>
      <translation>
        <numerusform>已将 {n} 张人脸登记为 {names}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} faces were found. Click on the right one, or choose with the arrow keys. A picture of it alone is put into the gallery.</source>
      <extracomment>For 1: {n} face was found. A picture of it alone is put into the gallery.</extracomment>
      <translation>
        <numerusform>找到 {n} 张人脸。请点击正确的一张，或用方向键选择。只会将这张人脸的照片放入人像库。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} files</source>
      <extracomment>For 1: {n} file</extracomment>
      <translation>
        <numerusform>{n} 个文件</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} files are in {folder}.</source>
      <extracomment>For 1: {n} file is in {folder}.</extracomment>
      <translation>
        <numerusform>{folder} 中有 {n} 个文件。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} findings</source>
      <extracomment>For 1: {n} finding</extracomment>
      <translation>
        <numerusform>{n} 个问题</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} findings selected</source>
      <extracomment>For 1: {n} finding selected</extracomment>
      <translation>
        <numerusform>已选中 {n} 个问题</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} groups</source>
      <extracomment>For 1: {n} group</extracomment>
      <translation>
        <numerusform>{n} 个组</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} held-out pictures are copies of training pictures; they were left out.</source>
      <extracomment>For 1: {n} held-out picture is a copy of a training picture; it was left out.</extracomment>
      <translation>
        <numerusform>有 {n} 张留出的照片是训练照片的副本，已略去。</numerusform>
      </translation>
    </message>
    <message>
      <source>{n} here now</source>
      <translation>当前在场 {n} 人</translation>
    </message>
    <message numerus="yes">
      <source>{n} hours</source>
      <extracomment>For 1: {n} hour</extracomment>
      <translation>
        <numerusform>{n} 小时</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} looks</source>
      <extracomment>For 1: {n} look</extracomment>
      <translation>
        <numerusform>{n} 个样本</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} looks at Stranger {number}</source>
      <extracomment>For 1: {n} look at Stranger {number}</extracomment>
      <translation>
        <numerusform>陌生人 {number} 的 {n} 个样本</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} looks at strangers</source>
      <extracomment>For 1: {n} look at strangers</extracomment>
      <translation>
        <numerusform>{n} 个陌生人样本</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} looks, kept until {when}</source>
      <extracomment>For 1: {n} look, kept until {when}</extracomment>
      <translation>
        <numerusform>{n} 个样本，保留至{when}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} looks. Discard bad ones, type the name, and save.</source>
      <extracomment>For 1: {n} look. Discard bad ones, type the name, and save.</extracomment>
      <translation>
        <numerusform>{n} 个样本。放弃不好的样本，输入姓名，然后保存。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} minutes</source>
      <extracomment>For 1: {n} minute</extracomment>
      <translation>
        <numerusform>{n} 分钟</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} more are here</source>
      <extracomment>For 1: {n} more is here</extracomment>
      <translation>
        <numerusform>另有 {n} 人在场</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} more problems.</source>
      <extracomment>For 1: {n} more problem.</extracomment>
      <translation>
        <numerusform>另有 {n} 个问题。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} not used</source>
      <extracomment>For 1: {n} not used</extracomment>
      <translation>
        <numerusform>{n} 张未使用</numerusform>
      </translation>
    </message>
    <message>
      <source>{n} not written: {reason}.</source>
      <translation>{n} 个未写入：{reason}。</translation>
    </message>
    <message numerus="yes">
      <source>{n} other people</source>
      <extracomment>For 1: {n} other person</extracomment>
      <translation>
        <numerusform>另外 {n} 人</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} people</source>
      <extracomment>For 1: {n} person</extracomment>
      <translation>
        <numerusform>{n} 人</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} people cannot show that fewer than {percent} of strangers are named: the threshold is extrapolated.</source>
      <extracomment>For 1: {n} person cannot show that fewer than {percent} of strangers are named: the threshold is extrapolated.</extracomment>
      <translation>
        <numerusform>{n} 人不足以证明陌生人被误认的比例低于 {percent}：阈值是外推得出的。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} people have only one usable picture. Two or three more of each, from other days and in other light, make names more reliable.</source>
      <extracomment>For 1: {n} person has only one usable picture. Two or three more, from other days and in other light, make names more reliable.</extracomment>
      <translation>
        <numerusform>有 {n} 人只有一张可用的照片。每人再添加两三张不同日期、不同光线下的照片，识别会更可靠。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} people were searched for</source>
      <extracomment>For 1: {n} person was searched for</extracomment>
      <translation>
        <numerusform>查询了 {n} 人</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} people without a valid consent were left out.</source>
      <extracomment>For 1: {n} person without a valid consent was left out.</extracomment>
      <translation>
        <numerusform>有 {n} 人没有有效的同意，已略去。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures</source>
      <extracomment>For 1: {n} picture</extracomment>
      <translation>
        <numerusform>{n} 张照片</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures are copies of another picture of the same person and were left out.</source>
      <extracomment>For 1: {n} picture is a copy of another picture of the same person and was left out.</extracomment>
      <translation>
        <numerusform>有 {n} 张照片是同一人其他照片的副本，已略去。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures are copies of others and count once.</source>
      <extracomment>For 1: {n} picture is a copy of another and does not count.</extracomment>
      <translation>
        <numerusform>有 {n} 张照片是其他照片的副本，只计一次。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures are filed under two names and were left out: one of the names is wrong.</source>
      <extracomment>For 1: {n} picture is filed under two names and was left out: one of the names is wrong.</extracomment>
      <translation>
        <numerusform>有 {n} 张照片归在两个姓名下，已略去：其中一个姓名有误。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures are not used</source>
      <extracomment>For 1: {n} picture is not used</extracomment>
      <translation>
        <numerusform>有 {n} 张照片未使用</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures could not be read.</source>
      <extracomment>For 1: {n} picture could not be read.</extracomment>
      <translation>
        <numerusform>有 {n} 张照片无法读取。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures from {folder}</source>
      <extracomment>For 1: {n} picture from {folder}</extracomment>
      <translation>
        <numerusform>{folder} 中的 {n} 张照片</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures not used</source>
      <extracomment>For 1: {n} picture not used</extracomment>
      <translation>
        <numerusform>{n} 张照片未使用</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures of {folder} show registered people, or seem to, and do not count as strangers.</source>
      <extracomment>For 1: {n} picture of {folder} shows registered people, or seems to, and does not count as strangers.</extracomment>
      <translation>
        <numerusform>{folder} 中有 {n} 张照片是或似乎是已登记的人员，不计为陌生人。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures selected.</source>
      <extracomment>For 1: {n} picture selected.</extracomment>
      <translation>
        <numerusform>已选中 {n} 张照片。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures set aside</source>
      <extracomment>For 1: {n} picture set aside</extracomment>
      <translation>
        <numerusform>已搁置 {n} 张照片</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures used</source>
      <extracomment>For 1: {n} picture used</extracomment>
      <translation>
        <numerusform>已采用 {n} 张照片</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures were not added to {person}.</source>
      <extracomment>For 1: One picture was not added to {person}.</extracomment>
      <translation>
        <numerusform>有 {n} 张照片未添加到 {person}。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} played strangers</source>
      <extracomment>For 1: {n} played a stranger</extracomment>
      <translation>
        <numerusform>{n} 人充当陌生人</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} registered people, left out in turn</source>
      <extracomment>For 1: {n} registered person, left out in turn</extracomment>
      <translation>
        <numerusform>{n} 位已登记人员，轮流留出</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sightings</source>
      <extracomment>For 1: {n} sighting</extracomment>
      <translation>
        <numerusform>{n} 条出现记录</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sightings erased.</source>
      <extracomment>For 1: {n} sighting erased.</extracomment>
      <translation>
        <numerusform>已清除 {n} 条出现记录。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sightings were kept</source>
      <extracomment>For 1: {n} sighting was kept</extracomment>
      <translation>
        <numerusform>保留了 {n} 条出现记录</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} single faces</source>
      <extracomment>For 1: {n} single face</extracomment>
      <translation>
        <numerusform>{n} 张单独的人脸</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} strangers</source>
      <extracomment>For 1: {n} stranger</extracomment>
      <translation>
        <numerusform>{n} 位陌生人</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} strangers selected</source>
      <extracomment>For 1: {n} stranger selected</extracomment>
      <translation>
        <numerusform>已选中 {n} 位陌生人</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} unknown</source>
      <extracomment>For 1: {n} unknown</extracomment>
      <translation>
        <numerusform>{n} 人未知</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} visitors</source>
      <extracomment>For 1: {n} visitor</extracomment>
      <translation>
        <numerusform>{n} 位访客</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} with a problem</source>
      <extracomment>For 1: {n} with a problem</extracomment>
      <translation>
        <numerusform>{n} 张有问题</numerusform>
      </translation>
    </message>
    <message>
      <source>{n} {state}</source>
      <translation>{state} {n} 项</translation>
    </message>
    <message>
      <source>{n} {status}</source>
      <translation>{n} 人{status}</translation>
    </message>
    <message>
      <source>{operator} has a new PIN.</source>
      <translation>{operator} 已有新的 PIN 码。</translation>
    </message>
    <message>
      <source>{operator} is an operator.</source>
      <translation>{operator} 已成为操作员。</translation>
    </message>
    <message>
      <source>{operator} is no operator any more.</source>
      <translation>{operator} 不再是操作员。</translation>
    </message>
    <message>
      <source>{origin} has {size:,} bytes where the weights of {weights} have {expected:,}: it is cut short or another file. {how_to_get}</source>
      <translation>{origin} 的大小为 {size:,} 字节，而 {weights} 的权重应为 {expected:,} 字节：文件不完整或不是同一文件。{how_to_get}</translation>
    </message>
    <message>
      <source>{origin} is not the file of {weights} that is known (sha256 {digest}). {how_to_get}</source>
      <translation>{origin} 不是已知的 {weights} 文件（sha256 {digest}）。{how_to_get}</translation>
    </message>
    <message>
      <source>{origin} is not the file of {weights} that was first verified on this computer: it changed since. Get the first one again; or, if you trust the new one, delete {record_file} and {file} beside it first.</source>
      <translation>{origin} 不是在这台计算机上首次验证的 {weights} 文件：它之后已被更改。请重新获取最初的文件；如果您信任新文件，请先删除旁边的 {record_file} 和 {file}。</translation>
    </message>
    <message>
      <source>{origin} is refused. {error} {how_to_get}</source>
      <translation>已拒绝 {origin}。{error} {how_to_get}</translation>
    </message>
    <message>
      <source>{out} cannot be written: {why}. Free some space or choose another place.</source>
      <translation>无法写入 {out}：{why}。请释放一些空间或选择其他位置。</translation>
    </message>
    <message>
      <source>{out} exists already and is not empty. Nothing is overwritten: choose another.</source>
      <translation>{out} 已存在且不为空。不会覆盖任何内容：请另选一个。</translation>
    </message>
    <message>
      <source>{out} lies among the pictures, and would be read with them next time: choose another place.</source>
      <translation>{out} 位于照片之中，下次会与照片一起读取：请选择其他位置。</translation>
    </message>
    <message>
      <source>{path} cannot be written as a video. Choose another place or name for the recording.</source>
      <translation>{path} 无法写为视频。请为录像选择其他位置或名称。</translation>
    </message>
    <message>
      <source>{path} cannot be written: {error}. Choose another file.</source>
      <translation>无法写入 {path}：{error}。请选择其他文件。</translation>
    </message>
    <message>
      <source>{path} cannot be written: {error}. Close it where it is open, free some space, or choose another place.</source>
      <translation>无法写入 {path}：{error}。请在其打开之处将其关闭、释放一些空间或选择其他位置。</translation>
    </message>
    <message>
      <source>{path} cannot be written: {error}. Free some space or choose another folder.</source>
      <translation>无法写入 {path}：{error}。请释放一些空间或选择其他文件夹。</translation>
    </message>
    <message>
      <source>{path} cannot be written: {error}. Free some space.</source>
      <translation>无法写入 {path}：{error}。请释放一些空间。</translation>
    </message>
    <message>
      <source>{path} is a folder. Give the name of a file.</source>
      <translation>{path} 是文件夹。请给出文件名。</translation>
    </message>
    <message>
      <source>{path} is a link that leads in a circle. Give the name of a file.</source>
      <translation>{path} 是循环链接。请给出文件名。</translation>
    </message>
    <message>
      <source>{path} is a pipe or a device. Give the name of a file.</source>
      <translation>{path} 是管道或设备。请给出文件名。</translation>
    </message>
    <message>
      <source>{path} is a pipe. Give the name of a file.</source>
      <translation>{path} 是管道。请给出文件名。</translation>
    </message>
    <message>
      <source>{path} is not a video's name: give the recording one that ends in .mp4.</source>
      <translation>{path} 不是视频名称：请为录像指定以 .mp4 结尾的名称。</translation>
    </message>
    <message>
      <source>{path} is there already, and cannot get another name: {error}. Choose another file.</source>
      <translation>{path} 已经存在，且无法改名：{error}。请选择其他文件。</translation>
    </message>
    <message numerus="yes">
      <source>{people} came</source>
      <extracomment>For 1: {people} came</extracomment>
      <translation>
        <numerusform>新增了 {people}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{people} left</source>
      <extracomment>For 1: {people} left</extracomment>
      <translation>
        <numerusform>移除了 {people}</numerusform>
      </translation>
    </message>
    <message>
      <source>{percent} %</source>
      <translation>{percent}%</translation>
    </message>
    <message>
      <source>{percent} % ({low} to {high})</source>
      <translation>{percent}%（{low} 至 {high}）</translation>
    </message>
    <message>
      <source>{percent} of looks of your people are missed or get another's name</source>
      <translation>您的人员有 {percent} 的样本漏认或被认作他人</translation>
    </message>
    <message>
      <source>{person} and {other} look alike</source>
      <translation>{person} 和 {other} 相像</translation>
    </message>
    <message>
      <source>{person} and {other} look alike: a picture of one is {distance:.2f} from the other, and up to {threshold:.2f} a face gets a name. The nearer of the two is named. More pictures of both keep them apart, or a threshold below {distance:.2f}, with which none of these could be taken for the other.</source>
      <translation>{person} 和 {other} 相像：其中一人的一张照片与另一人的距离为 {distance:.2f}，而距离不超过 {threshold:.2f} 的人脸会得到姓名。会采用两人中较近者的姓名。为两人添加更多照片可将其区分；也可将阈值设为低于 {distance:.2f}，这样这些照片都不会被认作对方。</translation>
    </message>
    <message>
      <source>{person} and {other} look alike: a picture of one is {distance:.2f} from the other, and up to {threshold:.2f} a face gets a name. The nearer of the two is named. More pictures of both keep them apart.</source>
      <translation>{person} 和 {other} 相像：其中一人的一张照片与另一人的距离为 {distance:.2f}，而距离不超过 {threshold:.2f} 的人脸会得到姓名。会采用两人中较近者的姓名。为两人添加更多照片可将其区分。</translation>
    </message>
    <message>
      <source>{person} and {other} may be one person: they are {distance:.2f} apart, as pictures of one person are. If they are two, either may get the other's name, as up to {threshold:.2f} a face gets one.</source>
      <translation>{person} 和 {other} 可能是同一个人：两者距离为 {distance:.2f}，与同一人的照片相当。如果是两个人，两人都可能得到对方的姓名，因为距离不超过 {threshold:.2f} 的人脸会得到姓名。</translation>
    </message>
    <message>
      <source>{person} and {other}: one name, written twice?</source>
      <translation>{person} 和 {other}：同一姓名的两种写法？</translation>
    </message>
    <message>
      <source>{person} can be erased with: python main.py gallery erase</source>
      <translation>可以用以下命令清除 {person}：python main.py gallery erase</translation>
    </message>
    <message>
      <source>{person} cannot be merged with themselves.</source>
      <translation>不能将 {person} 与自身合并。</translation>
    </message>
    <message>
      <source>{person} cannot be recognised until there is a usable picture.</source>
      <translation>在有可用的照片之前，无法识别 {person}。</translation>
    </message>
    <message>
      <source>{person} has no consent that could be withdrawn.</source>
      <translation>{person} 没有可撤回的同意。</translation>
    </message>
    <message>
      <source>{person} has no valid consent to be recorded as seen.</source>
      <translation>{person} 没有记录出现情况的有效同意。</translation>
    </message>
    <message>
      <source>{person} has only one usable picture. Two or three more, from other days and in other light, make the name more reliable.</source>
      <translation>{person} 只有一张可用的照片。再添加两三张不同日期、不同光线下的照片，识别会更可靠。</translation>
    </message>
    <message>
      <source>{person} is called that already.</source>
      <translation>{person} 已经是这个姓名。</translation>
    </message>
    <message>
      <source>{person} is known as {former} of the directory, not as {id}; if it is another person, write another name; if it is the same, keep the former id.</source>
      <translation>{person} 在通讯录中的 ID 是 {former}，而不是 {id}；如果是另一个人，请换一个姓名；如果是同一个人，请保留原来的 ID。</translation>
    </message>
    <message>
      <source>{person} is no longer recognised. All pictures can be restored.</source>
      <translation>不再识别 {person}。所有照片都可以恢复。</translation>
    </message>
    <message>
      <source>{person} is not expected on {day}: nothing to correct.</source>
      <translation>{person} 在 {day} 不应出勤：没有可更正的内容。</translation>
    </message>
    <message numerus="yes">
      <source>{person} is registered: {n} pictures are in the gallery now.</source>
      <extracomment>For 1: {person} is registered: {n} picture is in the gallery now.</extracomment>
      <translation>
        <numerusform>{person} 已登记：人像库中现有 {n} 张照片。</numerusform>
      </translation>
    </message>
    <message>
      <source>{person} is signed in.</source>
      <translation>{person} 已签到。</translation>
    </message>
    <message>
      <source>{person} would be called {name}, as somebody else in the gallery is already; merge the two if they are one person.</source>
      <translation>{person} 将改名为 {name}，但人像库中已有他人使用此姓名；如果是同一个人，请将两者合并。</translation>
    </message>
    <message>
      <source>{person}'s two pictures do not look like the same person: they are {own:.2f} apart.</source>
      <translation>{person} 的两张照片看起来不是同一个人：两者距离为 {own:.2f}。</translation>
    </message>
    <message>
      <source>{person}, {day}: came. Entry {number}.</source>
      <translation>{person}，{day}：已到达。条目 {number}。</translation>
    </message>
    <message>
      <source>{person}, {day}: entry {number} no longer counts.</source>
      <translation>{person}，{day}：条目 {number} 不再有效。</translation>
    </message>
    <message>
      <source>{person}, {day}: excused. Entry {number}.</source>
      <translation>{person}，{day}：请假。条目 {number}。</translation>
    </message>
    <message>
      <source>{person}, {day}: left. Entry {number}.</source>
      <translation>{person}，{day}：已离开。条目 {number}。</translation>
    </message>
    <message>
      <source>{person}, {group}</source>
      <translation>{person}，{group}</translation>
    </message>
    <message>
      <source>{person}: {place}</source>
      <translation>{person}：{place}</translation>
    </message>
    <message>
      <source>{pinned} is an npm package, and npm is not installed.</source>
      <translation>{pinned} 是 npm 软件包，但未安装 npm。</translation>
    </message>
    <message>
      <source>{place} cannot be written: {error}. Free some space.</source>
      <translation>无法写入 {place}：{error}。请释放一些空间。</translation>
    </message>
    <message>
      <source>{problem} Did you mean '{near}'?</source>
      <translation>{problem}您是否想输入“{near}”？</translation>
    </message>
    <message>
      <source>{progress}, part {part} of {parts}</source>
      <translation>{progress}，第 {part} 部分，共 {parts} 部分</translation>
    </message>
    <message>
      <source>{progress}. Quit before that is finished?</source>
      <translation>{progress}。要在完成之前退出吗？</translation>
    </message>
    <message>
      <source>{question} ({excluded} excluded)</source>
      <translation>{question}（已排除 {excluded} 张）</translation>
    </message>
    <message>
      <source>{rate} frames/s</source>
      <translation>{rate} 帧/秒</translation>
    </message>
    <message>
      <source>{searched} and {strangers}.</source>
      <translation>{searched}，{strangers}。</translation>
    </message>
    <message>
      <source>{seconds} s</source>
      <translation>{seconds} 秒</translation>
    </message>
    <message>
      <source>{sentence}.</source>
      <translation>{sentence}。</translation>
    </message>
    <message>
      <source>{setting}: back to the default</source>
      <translation>{setting}：恢复默认值</translation>
    </message>
    <message>
      <source>{setting}: {problem}</source>
      <translation>{setting}：{problem}</translation>
    </message>
    <message numerus="yes">
      <source>{shown} of {n} looks</source>
      <extracomment>For 1: {shown} of {n} look</extracomment>
      <translation>
        <numerusform>{n} 个样本中的 {shown} 个</numerusform>
      </translation>
    </message>
    <message>
      <source>{sightings} and {looks} are back.</source>
      <translation>{sightings}和 {looks}已恢复。</translation>
    </message>
    <message>
      <source>{source} asks for a login by digest with {algorithm}, which does not work here for this address. In the camera's settings, choose MD5 alone for the digest.</source>
      <translation>{source} 要求使用 {algorithm} 的摘要（Digest）登录，此处对该地址不支持这种登录。请在摄像机的设置中将摘要算法仅设为 MD5。</translation>
    </message>
    <message>
      <source>{source} cannot be read ({error}). Choose another file.</source>
      <translation>无法读取 {source}（{error}）。请选择其他文件。</translation>
    </message>
    <message>
      <source>{source} cannot be read any further ({error}). Choose another source.</source>
      <translation>无法继续读取 {source}（{error}）。请选择其他来源。</translation>
    </message>
    <message>
      <source>{source} failed unexpectedly; the log says more. Choose another source.</source>
      <translation>{source} 意外失败；详情见日志。请选择其他来源。</translation>
    </message>
    <message>
      <source>{source} has ended</source>
      <translation>{source} 已结束</translation>
    </message>
    <message>
      <source>{source} has ended, and every picture of it was black.</source>
      <translation>{source} 已结束，且所有画面都是黑色。</translation>
    </message>
    <message>
      <source>{source} has ended.</source>
      <translation>{source} 已结束。</translation>
    </message>
    <message>
      <source>{source} has not opened for {seconds} s. Choose another source, or go on waiting.</source>
      <translation>{source} 已有 {seconds} 秒未能打开。请选择其他来源，或继续等待。</translation>
    </message>
    <message>
      <source>{source} has sent no picture for {seconds} s.</source>
      <translation>{source} 已有 {seconds} 秒没有发送画面。</translation>
    </message>
    <message>
      <source>{source} holds no pictures that can be read. Choose another file.</source>
      <translation>{source} 中没有可读取的画面。请选择其他文件。</translation>
    </message>
    <message>
      <source>{source} is cut short before its first picture. Record or copy it again.</source>
      <translation>{source} 在第一帧画面之前就已中断。请重新录制或复制。</translation>
    </message>
    <message>
      <source>{source} is cut short, and what is missing was not seen. Record or copy it again.</source>
      <translation>{source} 不完整，缺失的部分未能看到。请重新录制或复制。</translation>
    </message>
    <message>
      <source>{source} is empty. Choose another file.</source>
      <translation>{source} 为空。请选择其他文件。</translation>
    </message>
    <message>
      <source>{source} is named twice: name each source once.</source>
      <translation>{source} 出现了两次：每个来源只能填写一次。</translation>
    </message>
    <message>
      <source>{source} is not a video that can be read. Choose an MP4, MOV, MKV, AVI or WebM file.</source>
      <translation>{source} 不是可读取的视频。请选择 MP4、MOV、MKV、AVI 或 WebM 文件。</translation>
    </message>
    <message>
      <source>{source} is not there any more.</source>
      <translation>{source} 已不存在。</translation>
    </message>
    <message>
      <source>{source} sends only black pictures. Check lens cover, privacy switch and light.</source>
      <translation>{source} 只发送黑色画面。请检查镜头盖、隐私开关和光线。</translation>
    </message>
    <message>
      <source>{source} stopped sending pictures.</source>
      <translation>{source} 停止发送画面。</translation>
    </message>
    <message>
      <source>{source} stopped sending pictures: {reason}.</source>
      <translation>{source} 停止发送画面：{reason}。</translation>
    </message>
    <message>
      <source>{source} was never finished, or is cut short: the index that an MP4 or MOV file gets at its end is missing. Record or copy it again.</source>
      <translation>{source} 未完成写入或不完整：缺少 MP4 或 MOV 文件结尾处的索引。请重新录制或复制。</translation>
    </message>
    <message>
      <source>{source} went away.</source>
      <translation>{source} 已断开。</translation>
    </message>
    <message>
      <source>{stage}: {counted}</source>
      <translation>{stage}：{counted}</translation>
    </message>
    <message>
      <source>{strangers}; {misses}</source>
      <translation>{strangers}；{misses}</translation>
    </message>
    <message>
      <source>{text}</source>
      <translation>{text}</translation>
    </message>
    <message>
      <source>{text} ({remarks})</source>
      <translation>{text}（{remarks}）</translation>
    </message>
    <message>
      <source>{text} is no date: write it as 2026-11-30, or choose a day above.</source>
      <translation>{text} 不是日期：请按 2026-11-30 的格式填写，或在上方选择日期。</translation>
    </message>
    <message>
      <source>{time:.0f} ms</source>
      <translation>{time:.0f} ms</translation>
    </message>
    <message>
      <source>{title} is trained, and was compared with the nearest pictures.</source>
      <translation>{title} 已训练完成，并已与最近照片的方法比较。</translation>
    </message>
    <message>
      <source>{title} is trained.</source>
      <translation>{title} 已训练完成。</translation>
    </message>
    <message>
      <source>{title} is trained. The comparison was not finished; Compare starts it again.</source>
      <translation>{title} 已训练完成。比较未完成；点击“比较”可重新开始。</translation>
    </message>
    <message>
      <source>{title} was compared with the nearest pictures, on the pictures of now.</source>
      <translation>已用当前的照片将 {title} 与最近照片的方法比较。</translation>
    </message>
    <message>
      <source>{url} sends more than it announced.</source>
      <translation>{url} 发送的内容超过其声明的大小。</translation>
    </message>
    <message>
      <source>{url} takes events again.</source>
      <translation>{url} 已恢复接收事件。</translation>
    </message>
    <message>
      <source>{value} (true and false are not numbers or text; quote it if text is meant)</source>
      <translation>{value}（true 和 false 既不是数字也不是文本；如果是文本，请加引号）</translation>
    </message>
    <message>
      <source>{width} × {height}</source>
      <translation>{width} × {height}</translation>
    </message>
    <message numerus="yes">
      <source>{work} (and {n} more)</source>
      <extracomment>For 1: {work} (and {n} more)</extracomment>
      <translation>
        <numerusform>{work}（另有 {n} 项）</numerusform>
      </translation>
    </message>
    <message>
      <source>“{name}” looks like the name that a camera or a program gives to a picture. Is it theirs?</source>
      <translation>“{name}”看起来像相机或程序给照片起的名称。这真的是此人的姓名吗？</translation>
    </message>
    <message numerus="yes">
      <source>• and {n} times before</source>
      <extracomment>For 1: • and {n} time before</extracomment>
      <translation>
        <numerusform>• 之前还有 {n} 次</numerusform>
      </translation>
    </message>
    <message>
      <source>● here now, {span}</source>
      <translation>● 当前在场，{span}</translation>
    </message>
  </context>
</TS>
