# Rapporteur 所写文件和命令行中的话。标签的名称和说明在 catalogue.ftl 中。

## 警告，见于各种输出。detail：编码名称或所要求的语言。

warning-empty-text = 没有可读的内容。
warning-unknown-language = 这一部分所用语言没有语言包，未予读取。
warning-missing-language = 没有 { $detail } 语言包；文本未予读取。
warning-nul-bytes = 文本中有空字节（NUL）。已原样保留，以保持位置不变。
warning-wrong-treaty = 此处所称条约没有这一条；可能是指 { $detail }。
warning-misquoted-symbol = 此文号常被误引；可能是指 { $detail }。
warning-malformed-symbol = 文号不这样写；已读作 { $detail }。
warning-miscalled = { $detail } 是报告，不是决议。
warning-ambiguous-letter = 这个字母有两种读法；也可能是指 { $detail }。
warning-repeated-note = 脚注编号 { $detail } 连续出现两次。
warning-byte-order-mark = 文件以字节顺序标记开头。位置从其后算起。
warning-not-utf8 = 文件不是 UTF-8 编码。已按 { $detail } 读取。
warning-undecodable = 有些字节在 { $detail } 中没有意义，显示为 �。

## 不能读取或写入的文件

error-binary = 应为纯文本或 Markdown，实为{ $kind }
error-too-large = 文本应小于 4 GiB，实为 { $size } GiB
error-misplaced = 程序本身有错，请告知我们：{ $detail }
error-output = 结果无法写出：{ $detail }
error-read = 无法读取 { $file }：{ $detail }
error-write = 无法写入 { $file }：{ $detail }
error-unknown-language = 未知语言 { $asked }：应为 { $known } 之一
error-needs-folder = 多份文件不能合用一页：请以 --output 指定文件夹
error-gold = { $file } 第 { $line } 行：应为带 id、lang、text 和 labels 的标准句；{ $detail }
error-packs = 本程序中的语言包无法使用：{ $detail }
error-threads = 无法启动线程：{ $detail }

file-kind-pdf = PDF 文档
file-kind-zip = ZIP 压缩包（Word、Excel、OpenDocument 和 EPUB 文件也是）
file-kind-old-office = 2007 年以前的 Office 文档
file-kind-rich-text = RTF 文档
file-kind-archive = 压缩文件
file-kind-picture = 图片
file-kind-media = 音频或视频
file-kind-program = 程序
file-kind-database = 数据库
file-kind-unknown = 二进制数据

## 不能使用的 JSON 行

line-not-json = 该行不是 JSON 对象：{ $detail }。
line-not-utf8 = 该行不是 UTF-8 编码。
line-too-long = 该行超过 { $count } MiB。
line-bad-field = 字段“{ $field }”应为{ $expected }，实为{ $found }。
expected-object = 应为一个对象
expected-id = 文本或数字
expected-text = 文本
expected-language = 语言标记（如“zh”）或“auto”
expected-context = “ict”“none”或“auto”
bad-lines = { $count ->
   *[other] 有 { $count } 行无法使用；错误写在原处。
}

## 命令行

label-error = 错误：
label-warning = 提示：
on-file = { $file }：{ $message }
progress-annotating = 正在标注

## 覆盖情况：文本对一组内容说了什么、没有说什么。

coverage-title = 覆盖情况
coverage-addressed = 已涉及
    .explanation = 文本谈到此项，且不只是为了否定它。
coverage-rejected = 被否定
    .explanation = 文本提到此项只是为了否定或质疑它。
coverage-silent = 未提及
    .explanation = 文本没有提到此项。
coverage-tally = { $all } 项中已涉及 { $addressed } 项，被否定 { $rejected } 项，未提及 { $silent } 项
coverage-place-contested = 有争议，另计
coverage-place-beside = 与该组并列，不计入
coverage-place-set = 该组整体
coverage-item = { $regime } { $item }
coverage-row = 所查内容
coverage-more = { $count ->
   *[other] 另有 { $count } 处
}
coverage-negative = { $count ->
   *[other] 其中 { $count } 处予以否定
}
coverage-only-bracketed = 仅见于括号内
coverage-shared = { $items }：凭同一标签“{ $title }”识别；所指何项，须看文本。
coverage-unverified = { $items }：编号凭记忆，未经核对。
coverage-made-with = 由 Rapporteur 程序统计，未经人工核对。未提及也可能是程序漏看：下结论前请通读。数据 { $data }；语言包 { $packs }。
place-paragraph = 第 { $label } 段
place-line = 第 { $line } 行
quotation = “{ $text }”

## 目录

catalogue-elements = 要素
catalogue-sources = 出处
catalogue-regimes = 在各建立信任措施机制中的位置
catalogue-profiles = 计入
catalogue-family = 同类
catalogue-rivals = 须与之区分
catalogue-related = 另见
catalogue-instruments = 文书
catalogue-symbol = 文号
catalogue-kind = 种类
catalogue-body = 制定者
catalogue-date = 日期
catalogue-part-of = 属于
catalogue-paragraphs = 内容所在
catalogue-carries = 所含标签
catalogue-value = { $value }（{ $status }）
catalogue-found = { $count ->
   *[other] 有 { $count } 个条目谈到{ $query }：
}
error-unknown-entry = 目录中没有名为 { $asked } 或谈到它的条目
error-suggestions = 您要找的是否为：{ $suggestions }
error-unknown-profile = 未知的统计范围 { $asked }：应为 { $known } 之一
error-no-such-file = 没有这个文件
error-no-permission = 此账户无权打开
error-is-a-folder = 这是文件夹，应为文件
list-separator = 、
list-separator-long = ；

## 网页和页边文字

page-direction = ltr
page-summary = 文本说了什么
page-annotations = { $count ->
    [0] 没有标注任何段落
   *[other] 标注了 { $count } 处
}
page-made-with = 由 Rapporteur 程序标注，未经人工核对。数据 { $data }；语言包 { $packs }。
label-why = 理由：
label-source = 出处：
references-title = 引用的文书
references-count = { $count ->
    [0] 没有引用
   *[other] { $count } 处引用
}
reference-ambiguous = 或 { $others }
via-symbol = 文号
via-name = 名称
via-footnote = 脚注
via-context = 据上下文
label-elements = 要素：
source-whole = { $instrument }（{ $status }）
source-paragraph = { $instrument }，{ $paragraph }（{ $status }）
family-other = 其他

## 术语：查询、检查文本、读写术语库

terms-title = Rapporteur 术语库
terms-status-preferred = 首选
terms-status-admitted = 可用
terms-status-deprecated = 不推荐
terms-status-superseded = 已被取代
terms-status-forbidden = 禁用
terms-status-proposed = 提议
terms-status-do-not-translate = 不译
terms-checked = 见于 { $reference }
terms-unchecked = 凭记忆，未经核实
terms-gated = 仅在相关语境中
terms-strict = 换词则意思不同
terms-level-endings = 按该语言的词形变化识别术语
terms-level-exact = 只按原样识别术语：不掌握该语言的词形变化
terms-issues = 值得一看
terms-in-use = 所用术语
terms-none = 没有出现任何已知术语。
terms-discouraged = { $term }：{ $status }；请用{ $instead }
terms-discouraged-alone = { $term }：{ $status }
terms-mixed = 同一概念用了几个术语：
terms-expanded-again = { $abbreviation } 不止一次给出全称
terms-never-expanded = { $abbreviation } 从未给出全称；全称为{ $term }
terms-misspelt = { $quote } 可能是 { $term } 的笔误
terms-read = 概念：{ $concepts }，术语：{ $terms }
terms-columns = 列：{ $list }
terms-folded = 作为同义词并入已有概念的行：
terms-kept = 原样保留：{ $list }
terms-mapped = 另作解读：{ $list }
terms-dropped = 未能保留：{ $list }
terms-problem = 第 { $line } 行：{ $message }
terms-problem-language = “{ $detail }”不是语言代码
terms-problem-duplicate = 标识符“{ $detail }”出现两次；两个概念都已保留
terms-problem-no-term = 没有任何术语的概念：{ $detail }
terms-problem-empty = 空术语
terms-problem-dangling = 引用了文件中没有的“{ $detail }”
terms-problem-circle = 概念“{ $detail }”成了自己的上位概念
terms-problem-doctype = 文件指定了文档类型；既未获取，也未使用
terms-problem-entity = 实体“{ $detail }”未知；其名称留在文本中
terms-problem-row = 某行的单元格多于列数：{ $detail }
error-unknown-term = 没有概念使用术语 { $asked }
error-xml = XML 有误：{ $detail }
error-xml-ends = 应结束 <{ $expected }>，却结束了 <{ $found }>
error-xml-end = <{ $found }> 未开始就结束
error-xml-open = 标签、注释或字符名称没有结束
error-xml-attribute = 属性书写有误或重复出现
error-xml-reference = 所指的字符不存在
error-xml-encoding = 有些字节不是文件编码中的文字
error-xml-truncated = 文件在 <{ $element }> 中间结束
error-xml-deep = 元素嵌套没有尽头
error-not-tbx = 应为 <martif> 或 <tbx>，实为 <{ $found }>
error-table = 无法读取表格：{ $detail }
error-workbook = 无法作为工作簿（XLSX）读取：{ $detail }
error-bomb = 文件解压后过大（超过 { $most } MB），未予读取
error-cells = 单元格超过 { $most } 个，对词汇表来说太多
error-column = “{ $asked }”没有说明列的含义；应写成例如“English=en”
error-no-language-column = 首行应至少有一个语言代码（“en”、“fr”），实为：{ $found }
