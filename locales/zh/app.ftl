# The words of the web app's interface. $count, $of decide a form; $countShown, $ofShown are the same numbers as the language writes them.

language-name = 中文
number-locale = zh
list-comma = ，
app-title = Rapporteur

## The bar

views = 视图
view-annotate = 标注
view-terms = 术语
view-reference = 参考
open = 打开
save-file = 保存副本
language = 界面语言
theme = 外观：{ $theme }
theme-system = 系统
theme-light = 浅色
theme-dark = 深色
shortcuts = 快捷键
close = 关闭
cancel = 取消
mode-edit = 编辑
mode-read = 完成
saved = 已保存在本机
saved-pending = 正在保存……
saved-failed = 未保存
saved-never = 不保留任何内容
busy = 正在读取……

## The start

welcome = 您的草案说了什么？
welcome-lead = 打开一份有关网络空间的发言、报告或决议。Rapporteur 会标出其中谈到的规范、国际法、建立信任措施和应对措施，并说明理由。
welcome-private = 您的文本只留在本机，不会发送到任何地方。
open-title = 打开草案
choose-file = 选择文件
open-hint = 纯文本、Markdown 或在此保存的副本。也可以把文件拖放到页面任何地方。
paste = 或粘贴文本
paste-hint = 在此粘贴或书写文本
paste-read = 读取
pasted-name = 粘贴的文本
samples = 或试用样稿
samples-hint = 专为此处虚构的发言：有的直言，有的沉默。
sample-name = 发言样稿
recent = 保存在本机

## The page

words = { $count ->
   *[other] { $countShown } 字
}
language-en = 英文
language-fr = 法文
language-es = 西班牙文
language-ru = 俄文
language-zh = 中文
language-ar = 阿拉伯文
language-de = 德文
edit-label = 可编辑的文本
chip-open = { $title }：建议
chip-sure = { $title }：已确认
chip-rejected = { $title }：已否定

## The rail

rail = 标签
sheets = 面板
tags = 标签
find-tag = 查找标签
family-short-norm = 规范
family-short-law = 国际法
family-short-cbm = 建立信任
family-short-cap = 能力建设
family-short-resp = 应对
addressed-of = 涉及 { $countShown } 项，共 { $ofShown } 项
addressed = 已涉及
silent = 未提
rejected-by-text = 仅被否定
more-silent = { $count ->
   *[other] 另有 { $countShown } 项未提
}
coverage-about = 关于这一统计
fewer = 收起
show-all = 显示全部标签
show-highlights = 显示高亮
show-rejected = { $count ->
   *[other] 显示 { $countShown } 处已否定的标注
}
hide-rejected = 隐藏已否定的标注

## The inspector

inspector = 详情
inspector-count = { $count ->
    [0] 没有标注
   *[other] 共标注 { $countShown } 处
}
inspector-empty = 选择一处高亮，了解它的含义和理由；或选中文字，自行标注。
inspector-none = 文中没有 Rapporteur 所知的规范、法律规则或措施，或者用了它不认识的说法。您可以选中文字，自行标注。
place-of = 第 { $countShown } 处，共 { $ofShown } 处
found-person = 由人标注
found-changed = 标签由人更改
why = 理由
because-named = 文中以编号、字母或名称点明。
because-phrase = 仅凭这些词语即可认定。
because-rule = 这些词语同时出现，因而认定。
force = 语气强度
source = 出处
paragraph = 第 { $paragraph } 段
accept = 接受
reject = 否定
retag = 更改标签
retag-title = 另选标签
remove = 移除
note = 备注
note-hint = 供您本人和收到副本的人阅读
accept-all = { $count ->
   *[other] 接受其余 { $countShown } 处
}
reject-all = { $count ->
   *[other] 否定其余 { $countShown } 处
}
reference-one = 一处引用
reference-unlisted = 目录中没有
review = 需要复查
reviewed = 已看
fate-moved = 原文字已移到别处
fate-ambiguous = 原文字出现在多处
fate-changed = 原文字已被修改
fate-lost = 原文字已不存在

## Tagging by hand, finding

tag-passage = 标注选中的文字
keep-armed = 此后每次选择都用此标签，按 Esc 结束
armed = 每次选择都加上：{ $title }
disarm = 停止
find = 在文中查找
find-none = 未找到
previous = 上一处
next = 下一处

## Shortcuts

shortcuts-lead = 阅读时单键生效；编辑时和在输入框中，按键只用于书写。
key-next = 下一处高亮
key-previous = 上一处高亮
key-accept = 接受
key-reject = 否定
key-retag = 更改标签，或给所选文字加标签
key-note = 写备注
key-digits = 按编号选择列表中的标签
key-hide = 隐藏或显示全部高亮
key-edit = 编辑文本
key-find = 在文中查找
key-open = 打开草案
key-undo = 撤销
key-redo = 重做
key-escape = 退出当前打开的部分
key-help = 列出按键
key-tag-editing = 编辑时：给所选文字加标签
keys-on = 使用单键
keys-hint = 在此选择一个按键，再按下要代替它的键。设置保存在本设备上。
keys-reset = 恢复最初的全部按键
key-change = { $key }：{ $what }。选择后可更换按键
key-press = 请按一个键……

## Reference

reference-lead = Rapporteur 所知的全部标签和文书，各有自己的地址。
reference-find = 在参考中查找
reference-unknown = 没有这一条目。
instruments = 文书
elements = 构成要素
regimes = 在各套措施中的位置
related = 相近
paragraphs = 段落
instrument-tags = 以此为据的标签

## Terms

terms-lead = 术语库中的每个概念及其十一种语言的术语：哪些应当使用，哪些不宜使用，见于何处，是否核对过。
terms-find = 术语或概念，任何语言均可
terms-how-to-ask = 用其中任何一种语言输入术语或术语的一部分，词的任何形式都可以；边输入，边显示结果。
terms-last = 最近查阅
terms-stock = 收录情况
terms-stock-concepts = 概念
terms-stock-terms = 术语
terms-stock-seen = 在文本中见到的术语
terms-stock-languages = 各语言的术语数
terms-more = 还有更多，请继续输入。
terms-found = { $count ->
   *[other] { $countShown } 个概念。
}
terms-looking = 正在查找……
terms-concept = 概念
terms-check = 检查术语
terms-clean = 本草案的术语前后一致。
terms-put-aside = 搁置
terms-take-up = 恢复
terms-show-aside = { $count ->
   *[other] 显示已搁置的 { $countShown } 项
}
terms-hide-aside = { $count ->
   *[other] 隐藏已搁置的 { $countShown } 项
}
terms-several = 同一概念使用了多个术语。
terms-several-prefer = 同一概念使用了多个术语；术语库首选 { $term }。
terms-card = 该概念的所有术语
termbases = 术语库
termbase-built-in = 内置
termbase-add = 添加术语库 …
termbase-remove = 移除
termbase-remove-one = 移除“{ $name }”
termbase-hint = 自己的词汇表（TBX、CSV、TSV 或 XLSX）与内置术语库一样用于查询和检查，只保存在本设备上。表格的首行应为语言代码（en、fr）。
termbase-terms = { $count ->
   *[other] { $countShown } 个术语
}
termbase-taken = “{ $file }”已开始使用。
termbase-faults = { $count ->
   *[other] 文件中有 { $countShown } 个条目不合要求，其余的已使用。
}
termbase-refused = 未能将“{ $file }”用作术语库：{ $detail }
termbase-refused-line = 未能将“{ $file }”用作术语库。第 { $line } 行：{ $detail }
termbase-binary = 未能将“{ $file }”用作术语库：它是{ $kind }。应为 TBX、CSV、TSV 或 XLSX。
termbase-empty = 未能将“{ $file }”用作术语库：其中没有术语。
termbase-large = 未采用“{ $file }”：全部术语库合计不得超过 { $most } MB。
termbase-unkept = 术语库仅在本次访问中有效，因为浏览器不允许保存：{ $detail }
terms-how-as-written = 与术语库的写法一致。
terms-how-abbreviation = 作为缩写识别。
terms-how-listed = 按术语库列出的形式识别。
terms-how-joined = 按连写或分写的各部分识别。
terms-how-ending = 按词尾识别。
terms-how-fused = 与前附虚词一并识别。
terms-how-one-letter = 因只差一个字母而识别。

## What can go wrong

error-engine = 缺少本应与此页面一起提供的文件：{ $detail }
error-long = 此文本有 { $size } MB；此处最多可打开 16 MB。更长的文本请用命令行读取。
file-not-text = “{ $name }”中没有可在此读取的文本。文件类型：{ $kind }。请用相应的程序打开，复制文本，再粘贴到这里。
project-damaged = 此副本已损坏，找不到其中的文本：{ $detail }
project-cut = 此副本已损坏（{ $detail }）。仍能读取的内容都在这里。
project-newer = 此副本由较新的版本（{ $found }）保存。能读取的内容都在这里。
project-bad-marks = { $count ->
   *[other] 此副本中有 { $countShown } 处标注无法读取，其余内容都在这里。
}
project-text-changed = 此副本的文本在别处改动过。标注已放回其文字所在之处。
open-elsewhere = “{ $name }”已在另一标签页打开。您在这里编辑的是副本。
error-storage = 浏览器不允许保留草案：{ $detail }。关闭页面前请保存副本。
panic-title = 程序已停止
panic-text = 发生了不该发生的错误。您的文本安然无恙：请先取一份副本，再重新开始。
panic-copy = 下载文本和您的工作
panic-again = 重新开始

## This device

forget = 移除
forget-draft = 移除 { $name }
draft-gone = 本机已不再保留此草案。
device = 本机保留的内容
keep-nothing = 从现在起不保留任何内容
keep-nothing-hint = 仅限本次访问。草案不会保留，当前打开的草案也会被移除。如需以后使用，请先保存副本。
settings = 设置
settings-save = 保存设置……
settings-take = 从文件读取设置……
settings-hint = 语言、外观、按键和自己的术语库都在一个文件中，可带到另一台设备。
settings-file = rapporteur-settings.json
settings-taken = 这些设置现已生效。
settings-damaged = 这不是 Rapporteur 的设置，或文件已损坏；未作任何更改。（{ $detail }）
settings-newer = 这些设置来自更新的版本（{ $found }）；未作任何更改。
erase = 清除本机上的一切……
erase-now = 立即清除
erase-sure = 本机上的所有草案、备注和设置都将消失，无法恢复。
erase-hint = 草案、备注、设置，以及为离线使用而保留的程序本身。
erased = 本机上的一切都已清除。

## Signs of the norms: the letters by which texts in this language count them

sign-norm-a = a
sign-norm-b = b
sign-norm-c = c
sign-norm-d = d
sign-norm-e = e
sign-norm-f = f
sign-norm-g = g
sign-norm-h = h
sign-norm-i = i
sign-norm-j = j
sign-norm-k = k
