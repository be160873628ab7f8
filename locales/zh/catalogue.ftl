# 目录中的名称和说明：标签、类别、要素、机制、文书，以及文本的言说方式。
# 标签的讯息名是其标识符，圆点改为连字符。

## 类别

family-norm = 负责任国家行为规范
family-law = 国际法
family-cbm = 建立信任措施
family-cap = 能力建设
family-resp = 应对措施

## 标签：负责任国家行为规范

norm-general = 规范总体
    .explanation = 文本谈到自愿性负责任国家行为规范的整体：规范的存在、发展、遵守或落实。这些规范是政治期望，不是法律义务。只谈其中一条，或谈其他领域的规范时，不用此标签。

norm-a = 国家间安全合作
    .explanation = 各国共同努力，使数字技术的使用更安全、更稳定，并防止可能造成损害或危及和平的做法。一般性的友好表示、经济合作和打击犯罪方面的合作属于其他事项。

norm-b = 考虑所有相关信息
    .explanation = 发生事件后，一国在指认责任者或作出反应之前，先权衡所掌握的一切：背景如何、归因有多大把握、后果有多严重。这里说的是判断须慎重；归因是否属于国家决定、法律对归因有何要求，归入“归因”。

norm-c = 防止领土被利用
    .explanation = 一国不应明知而容忍他人利用其领土、网络或管辖范围以数字手段危害他方。要看的不只是国家自己做了什么，也包括它听任境内发生什么。与信通技术无关的罪犯或恐怖分子庇护所不在此列。

norm-d = 合作打击犯罪和恐怖主义
    .explanation = 各国相互协助，打击为犯罪和恐怖主义目的使用信通技术的行为：交流信息、提供司法协助、固定电子证据、起诉罪犯。网络犯罪公约作为合作手段在此引用。只说网络犯罪在增多的句子不算。

norm-e = 尊重人权和隐私
    .explanation = 人们在网上享有同网下一样的权利，各国在使用信通技术或保障其安全时应予尊重和保护：表达自由、隐私、数据保护。若文本只把人权法列为适用的法律，则用人权法的标签；两者都说到时并用。

norm-f = 不损害关键基础设施
    .explanation = 一国不从事、也不支持损害他国关键基础设施或公共服务的数字行动，例如电网、医院、供水。保护本国设施属于下一条规范。

norm-g = 保护关键基础设施
    .explanation = 一国采取措施，保护本国的关键基础设施和基本服务免受来自信通技术的威胁。没有安全内容的基础设施政策不算。

norm-h = 回应援助请求
    .explanation = 一国的关键设施遭到恶意信通技术行为侵害而求助时，他国予以回应；或者应请求制止源自本国领土的活动。培训和技术援助属于能力建设。

norm-i = 供应链安全
    .explanation = 使用者应能信赖信通技术产品：供应链完整，没有有害的隐蔽功能或后门，恶意工具和技术不扩散。一般贸易不在此列。

norm-j = 负责任报告漏洞
    .explanation = 发现软件或设备的脆弱性后，应负责任地告知能够补救的一方，并分享补救办法。仅仅提到某个漏洞，或公司自己的悬赏和补丁，不算。

norm-k = 不损害应急小组
    .explanation = 各国不攻击他国的计算机应急小组，也不利用本国的应急小组实施攻击。应急小组之间的合作属于建立信任措施。

norm-ip-theft = 不以网络手段窃取知识产权
    .explanation = 一国不从事、也不支持为商业利益而利用信通技术窃取商业秘密。这一承诺见于二十国集团和七国集团文件，不是联合国十一条规范之一。一般知识产权法不在此列。

## 标签：国际法

law-applicability = 国际法适用
    .explanation = 文本说国际法或整部《联合国宪章》适用于各国在网络空间的行为，或应在那里得到尊重。国内法、欧盟法规或单独一个法律部门另有标签或不作标注。

law-sovereignty = 主权和主权平等
    .explanation = 国家主权、主权平等、领土完整，以及对境内信通技术基础设施的管辖权。作为产业政策的“数字主权”“技术主权”不算。

law-non-intervention = 不干涉
    .explanation = 国家不以数字手段干涉他国内政，包括选举和政治进程。无线电意义上的干扰不算。

law-peaceful-settlement = 和平解决争端
    .explanation = 国家间因信通技术引起的争端以和平方法解决：谈判、调停、仲裁、司法解决。商业纠纷不算。

law-use-of-force = 不威胁或使用武力
    .explanation = 禁止威胁或使用武力；以武力攻击为门槛的讨论也在其内。警察使用武力不算。

law-self-defence = 自卫权
    .explanation = 单独或集体自卫的固有权利，以及不用“自卫”一词而说采取符合《宪章》的措施的权利。没有提到武力攻击的互助条款属于另一标签。

law-humanitarian = 国际人道法
    .explanation = 武装冲突中适用的法律及其人道、必要、相称、区分原则，对平民和医疗服务的保护。制裁或政策是否相称、人道主义援助都不算。

law-human-rights = 国际人权法
    .explanation = 国际人权法及其公约和宣言作为适用的法律。人权作为网上的价值或义务而没有提到法律时，属于人权规范。

law-state-responsibility = 国家责任
    .explanation = 国家对可归于它的国际不法行为负责：停止、不重犯、赔偿。听任领土被利用属于另一条规范。

law-due-diligence = 审慎义务
    .explanation = 有些国家认为，国际法要求每个国家给予合理注意，使本国领土不成为数字危害的源头；另一些国家认为这只是自愿规范。文本就国家使用这一用语时标注。企业尽职调查不算。

law-countermeasures = 反措施和反报
    .explanation = 受害国可合法采取的回应：本来会违反法律的措施、不友好但合法的做法，或援引危急情况。在网络空间能走多远，尚有争议。同名的技术防护措施不算。

law-proxies = 不使用代理人
    .explanation = 国家不让黑客组织或其他私人行为体去做自己不得做的事。这一规则见于联合国报告的国际法部分，不是十一条规范之一。代理服务器不算。

law-attribution = 归因
    .explanation = 是谁干的？文本谈到把数字活动归于某国或某团体：由谁决定、凭什么证据、公开还是联合进行。判断之前须慎重，另有规范。

## 标签：建立信任措施

cbm-general = 建立信任措施总体
    .explanation = 文本从整体上谈国家间的建立信任措施，无论在联合国还是在区域：其制定、通过或实施。公民或客户对技术的信任不算。

cbm-points-of-contact = 联络点
    .explanation = 各国指定可就信通技术安全联系的官员，并及时更新名录。包括政策和技术两级联络点及其名录。

cbm-consultations = 磋商和对话
    .explanation = 国家之间双边或多边对话，以免事件被误读而演变为冲突。政府间网络对话属于此类；就法案公开征求意见不算。

cbm-transparency = 分享国家看法
    .explanation = 各国相互说明本国的战略、政策、学说、机构和法律，使他国心中有数。交流威胁和事件数据是另一项措施。

cbm-terminology = 术语交流
    .explanation = 各国交换各自使用的术语及其含义，以免同一个词掩盖不同的想法。术语表和共同定义属于此类。

cbm-information-sharing = 交流威胁和事件信息
    .explanation = 各国相互通报威胁、事件、技术痕迹以及有效的对策。分享战略和法律另有措施，应急小组之间的交流另有标签。

cbm-crisis-communication = 危机沟通和管控升级
    .explanation = 出事时有线路可打：热线、受保护的渠道和商定的程序，使事件不致失控。仅指定联系人是另一项措施。

cbm-critical-infrastructure = 关键基础设施合作
    .explanation = 各国跨境合作保护关键系统，或比较各自的做法。一国在国内为本国设施所做的属于规范。

cbm-cert-cooperation = 应急小组合作
    .explanation = 各国计算机应急小组共同工作、交换数据、结成网络。攻击或滥用应急小组属于规范。

cbm-legislation = 便利合作的国内立法
    .explanation = 各国更新本国法律，使主管部门能同他国合作并及时传递信息。重点在起诉时，用打击犯罪和恐怖主义的规范。

cbm-public-private = 公私伙伴关系
    .explanation = 政府同企业、学术界、民间社会和技术专家就信通技术安全开展合作。普通采购或私有化不算。

cbm-exercises = 国家间演练、讲习班和培训
    .explanation = 国家或其机构一起练习和学习：演练、桌面推演、研讨会、讲习班。帮助他国建设机构的长期援助属于能力建设。

cbm-regional-platform = 区域组织作为平台
    .explanation = 欧安组织、非洲联盟、东盟地区论坛等组织是网络空间稳定工作的场所，或同其他组织协调这项工作。只提到在那里通过的措施时不用。

## 标签：能力建设

cap-capacity-building = 能力建设
    .explanation = 帮助各国建设信通技术安全所需的技能、法律、机构和应急小组。面向本国民众的宣传活动不算。

## 标签：应对措施

resp-diplomatic-toolbox = 联合外交应对
    .explanation = 政府以外交手段回应敌对的数字活动：声明、谴责、示意后果、欧盟的工具箱。事件的技术处置不算。制裁另有标签。

resp-restrictive-measures = 限制性措施
    .explanation = 针对网络攻击的制裁：冻结资产、旅行禁令、将个人和实体列名。刑事法院判处的刑罚不算。

resp-solidarity = 团结和互助
    .explanation = 盟国和伙伴在网络攻击后支持受害国，依据可以是欧盟条约条款、北约承诺，也可以出于自愿。一般的友好言辞不算。

## 要素

element-actor = 行为者
element-mental-element = 主观要素
element-conduct = 行为
element-object = 对象
element-qualifier = 限定或界限
element-modal = 情态词
element-norm-set = 规范总体
element-voluntary-nature = 自愿性质
element-implementation = 发展或落实
element-purpose = 目的
element-law-as-a-whole = 国际法或《宪章》整体
element-applicability = 关于适用的表述
element-ict-conduct = 网络空间行为
element-sovereignty = 主权或平等
element-jurisdiction = 管辖权
element-ict-infrastructure = 境内信通技术基础设施
element-intervention = 干涉
element-internal-affairs = 内政
element-state-author = 国家作为行为者
element-dispute = 争端
element-peaceful-means = 和平方法
element-threat-or-use-of-force = 威胁或使用武力
element-prohibition = 禁止
element-inter-state-relations = 国家间关系
element-inherent-right = 固有权利
element-armed-attack = 武力攻击
element-humanitarian-law = 该法律部门
element-armed-conflict = 武装冲突
element-humanitarian-principles = 人道、必要、相称、区分
element-protected-persons = 受保护的人员和服务
element-human-rights-law = 人权法
element-respect-and-protection = 尊重和保护
element-wrongful-act = 不法行为
element-attribution-to-state = 归于国家
element-obligation = 义务
element-reparation = 停止或赔偿
element-due-diligence = 明言审慎义务
element-knowledge = 知情
element-territory = 领土
element-responsive-measure = 回应措施
element-prior-wrongful-act = 在先的不法行为
element-proportionality = 相称性
element-proxy = 代理人或非国家行为体
element-attributing-party = 由谁归因
element-attributed-party = 归于谁
element-evidence = 证据或佐证
element-measure-set = 措施总体
element-regional-setting = 区域或全球场合
element-contact-point = 联络点
element-level = 政策或技术级别
element-directory = 名录
element-parties = 参与国
element-exchange = 交流
element-national-views = 国家看法和政策
element-terms-and-definitions = 术语和定义
element-threat-information = 威胁和事件信息
element-channel = 渠道或程序
element-infrastructure = 关键基础设施
element-response-teams = 应急小组
element-national-law = 国内法
element-cooperation = 合作
element-state = 国家
element-partners = 政府以外的伙伴
element-exercise-or-training = 演练或培训
element-organisation = 组织
element-venue-role = 作为场所或协调者的作用
element-provider = 援助方
element-beneficiary = 受援方
element-capacity = 所建设的能力
element-responding-party = 回应方
element-diplomatic-measure = 外交措施
element-malicious-activity = 恶意活动
element-restrictive-measure = 限制性措施
element-assisting-party = 提供援助者
element-assisted-party = 获得援助者
element-clause-or-commitment = 条款或承诺
element-restraint = 克制（不应）
element-letting = 允许、任由利用
element-ict-means = 使用信通技术
element-stability = 稳定与安全
element-harmful-practices = 有害做法
element-un-purposes = 联合国宗旨
element-weighing = 权衡考虑
element-all-information = 所有相关信息
element-incident = 信通技术事件
element-context = 更广泛的背景
element-attribution-difficulty = 归因的难度
element-consequences = 后果的性质和范围
element-assistance = 援助
element-prosecution = 起诉
element-terrorist-use = 恐怖主义用途
element-criminal-use = 犯罪用途
element-respect = 尊重
element-rights = 人权
element-rights-resolutions = 关于网上权利的决议
element-harm = 损坏或妨碍
element-intent = 故意
element-obligations = 违反国际法
element-protection = 保护措施
element-own = 本国所有
element-ict-threats = 针对信通技术威胁
element-protection-texts = 第58/199号决议及类似文件
element-answer = 回应
element-request = 请求
element-appropriate = 请求适当
element-mitigation = 减轻或制止
element-from-territory = 源自本国领土
element-sovereignty-proviso = 适当顾及主权
element-reasonable = 合理步骤
element-integrity = 完整性
element-supply-chain = 供应链
element-user-confidence = 最终用户的信心
element-prevention = 防止
element-malicious-tools = 恶意工具和技术
element-proliferation = 扩散
element-hidden-functions = 有害的隐蔽功能
element-reporting = 报告
element-responsible = 负责任的方式
element-vulnerabilities = 脆弱性
element-remedies = 补救办法
element-threat-limit = 限制威胁
element-authorized = 经授权的小组
element-other-state = 他国
element-misuse = 用于为害
element-international = 国际活动
element-peacetime = 仅限和平时期
element-wider-object = 超出关键基础设施
element-merged-sentences = 规范的两句被合并
element-status-found = 具备
element-status-missing = 缺失
element-status-weakened = 弱化
element-status-raised = 强化
element-status-added = 增添

## 案文对规范的陈述程度

element-finding = { $element }：{ $status }
completeness-restatement = 完整陈述该规范
completeness-partial = 部分陈述该规范
completeness-cited = 仅提及该规范

## 覆盖范围

profile-norms = 十一条规范
profile-law = 国际法原则
profile-oewg-cbm = 不限成员名额工作组的八项建立信任措施
profile-osce-cbm = 欧安组织的十六项建立信任措施
profile-cap = 能力建设
profile-resp = 应对措施

## 建立信任措施的机制

regime-gge-2015 = 联合国政府专家组，2015年
    .short = 专家组2015
regime-osce = 欧洲安全与合作组织
    .short = 欧安组织
regime-oewg = 联合国不限成员名额工作组
    .short = 工作组
regime-oas = 美洲国家组织
    .short = 美洲组织
regime-arf = 东盟地区论坛
    .short = 地区论坛

## 力度

force-reference = 提及
    .explanation = 文本回顾、注意到或报告。
force-affirmation = 申明
    .explanation = 文本陈述或支持一种立场。
force-call = 呼吁
    .explanation = 文本要求他方采取行动。
force-commitment = 承诺
    .explanation = 说话者自己作出承诺。
force-binding = 约束
    .explanation = 文本把法律义务作为法律义务陈述。

## 主导动词

verb-recalls = 回顾
verb-notes = 注意到
verb-takes-note = 表示注意到
verb-is-informed = 获悉
verb-reports = 报告
verb-observes = 指出
verb-looks-forward = 期待
verb-having-regard = 依据
verb-bears-in-mind = 铭记
verb-refers-to = 提及
verb-reminds = 提醒
verb-reviews = 审查
verb-argues = 主张
verb-welcomes = 欢迎
verb-affirms = 申明
verb-reaffirms = 重申
verb-confirms = 确认
verb-stresses = 强调
verb-underlines = 着重指出
verb-emphasises = 突出强调
verb-highlights = 突出
verb-recognises = 承认
verb-acknowledges = 认识到
verb-considers = 认为
verb-believes = 相信
verb-supports = 支持
verb-endorses = 赞同
verb-commends = 赞扬
verb-condemns = 谴责
verb-deplores = 痛惜
verb-regrets = 遗憾
verb-expresses-concern = 表示关切
verb-warns = 警告
verb-rejects = 反对
verb-concludes = 得出结论
verb-agrees-that = 同意
verb-declares = 宣告
verb-is-aware = 意识到
verb-attaches-importance = 重视
verb-submits = 提交
verb-is-entitled = 有权
verb-encourages = 鼓励
verb-invites = 邀请
verb-calls-upon = 呼吁
verb-urges = 敦促
verb-requests = 请求
verb-recommends = 建议
verb-proposes = 提议
verb-asks = 请
verb-appeals = 发出呼吁
verb-demands = 要求
verb-expects = 期望
verb-advocates = 倡导
verb-is-committed-to = 致力于
verb-undertakes = 承担义务
verb-pledges = 承诺
verb-decides = 决定
verb-agrees-to = 商定
verb-resolves = 决心
verb-intends = 打算
verb-instructs = 责成
verb-adopts = 通过
verb-is-obliged-to = 有义务
verb-is-prohibited = 被禁止

## 正反

polarity-positive = 正面
    .explanation = 文本采纳这一想法。本身就是规范的禁止也算正面。
polarity-negative = 反面
    .explanation = 文本否定或怀疑这一想法。

## 所标行为上的情态词

modal-may = 可
modal-should = 应／应当
modal-must = 必须
modal-shall = 应（有约束力）
modal-will = 将
modal-none = 无情态词

## 依据的种类

evidence-named = 点明
    .explanation = 以编号或名称点明。
evidence-phrase = 用语
    .explanation = 单凭这一用语即可认定。
evidence-rule = 词语组合
    .explanation = 几个词语合起来表达。

## 出处

source-verified = 已核对
    .explanation = 编号已同文本核对。
source-unverified = 凭记忆，未核对
    .explanation = 编号凭记忆录入，未同文本核对。
tag-contested = 有争议
    .explanation = 各国对其是否适用或如何适用意见不一；单独计算。
bracketed = 在方括号内
    .explanation = 草案中这些词语在方括号内，尚未商定。

## 引文如何认出

via-symbol = 凭文号
via-name = 凭名称
via-footnote = 在脚注中
via-context = 凭上下文

## 文书种类

kind-arrangement = 安排
kind-article = 条
kind-articles = 条款
kind-chapter = 章
kind-checklist = 检查清单
kind-code-of-practice = 行为守则
kind-communication = 联合来文
kind-communique = 公报
kind-compendium = 汇编
kind-conclusions = 结论
kind-decision = 决定
kind-declaration = 宣言
kind-directive = 指令
kind-draft = 草案
kind-guidelines = 准则
kind-letter = 信函
kind-manual = 学术手册
kind-norms = 一套规范
kind-note = 说明
kind-position = 共同立场
kind-protocol = 议定书
kind-regulation = 条例
kind-report = 报告
kind-resolution = 决议
kind-statement = 声明
kind-treaty = 条约
kind-work-plan = 工作计划

## 文书的制定者

body-gge-2004-2005 = 联合国政府专家组，2004–2005年
body-gge-2009-2010 = 联合国政府专家组，2009–2010年
body-gge-2012-2013 = 联合国政府专家组，2012–2013年
body-gge-2014-2015 = 联合国政府专家组，2014–2015年
body-gge-2016-2017 = 联合国政府专家组，2016–2017年
body-oewg-2019-2021 = 联合国不限成员名额工作组，2019–2021年
body-gge-2019-2021 = 联合国政府专家组，2019–2021年
body-oewg-2021-2025 = 联合国不限成员名额工作组，2021–2025年
body-general-assembly = 联合国大会
body-first-committee = 联合国大会第一委员会
body-global-mechanism = 联合国全球机制
body-human-rights-council = 联合国人权理事会
body-shanghai-cooperation-organisation = 上海合作组织
body-international-law-commission = 联合国国际法委员会
body-council-of-europe = 欧洲委员会
body-african-union = 非洲联盟
body-african-union-peace-and-security-council = 非洲联盟和平与安全理事会
body-international-conference-of-the-red-cross-and-red-crescent = 红十字和红新月国际大会
body-g20 = 二十国集团
body-g7 = 七国集团
body-osce-permanent-council = 欧安组织常设理事会
body-inter-american-committee-against-terrorism = 美洲反恐怖主义委员会
body-asean-regional-forum = 东盟地区论坛
body-asean = 东盟
body-pall-mall-process = 帕尔马尔进程
body-counter-ransomware-initiative = 反勒索软件倡议
body-global-commission-on-the-stability-of-cyberspace = 全球网络空间稳定委员会
body-first = 事件响应与安全小组论坛
body-european-union = 欧洲联盟
body-european-commission-and-high-representative = 欧盟委员会和高级代表
body-council-of-the-european-union = 欧洲联盟理事会
body-european-parliament-and-council = 欧洲议会和理事会

## 不属于标签的段落和项目主题

topic-capacity-building = 能力建设
topic-capacity-building-principles = 能力建设原则
topic-cbm = 建立信任措施
topic-conclusions = 结论
topic-cooperation-and-assistance = 国际合作与援助
topic-institutional-dialogue = 定期机构对话
topic-law = 国际法
topic-national-views = 国家看法和调查
topic-norms = 规范
topic-norms-and-law = 规范和国际法
topic-recommendations = 建议
topic-signature = 签署
topic-threats = 威胁
topic-agency-cooperation = 机构间合作
topic-focal-points-malicious-use = 针对恶意使用的协调人
topic-requests-to-investigate = 调查或减轻请求
topic-participation-of-women = 妇女参与
topic-study-of-international-law = 国际法研究
topic-incident-severity = 事件严重程度

## 文书名称

instrument-un-charter = 《联合国宪章》
instrument-un-arsiwa = 《国家对国际不法行为的责任条款》
instrument-un-cybercrime-convention = 《联合国打击网络犯罪公约》
instrument-un-a-res-2625-xxv = 《友好关系宣言》
instrument-coe-ets-185 = 《网络犯罪公约》（《布达佩斯公约》）
instrument-coe-ets-189 = 《布达佩斯公约》第一附加议定书
instrument-coe-cets-224 = 《布达佩斯公约》第二附加议定书
instrument-au-malabo-convention = 《非洲联盟网络安全和个人数据保护公约》（《马拉博公约》）
instrument-au-psc-pr-comm-1196 = 关于网络空间国际法的非洲共同立场
instrument-icrc-geneva-conventions = 《日内瓦公约》
instrument-icrc-additional-protocol-i = 《日内瓦公约》第一附加议定书
instrument-nato-north-atlantic-treaty = 《北大西洋公约》
instrument-academic-tallinn-manual = 《塔林手册》
instrument-academic-tallinn-manual-2 = 《塔林手册2.0》
instrument-intl-paris-call = 《网络空间信任与安全巴黎倡议》
instrument-g20-antalya-2015 = 二十国集团安塔利亚峰会公报
instrument-g7-lucca-2017 = 七国集团卢卡宣言
instrument-wassenaar-arrangement = 《瓦森纳安排》
instrument-arf-work-plan-2015 = 东盟地区论坛信息通信技术安全工作计划
instrument-asean-leaders-statement-2018 = 东盟领导人关于网络安全合作的声明
instrument-asean-amcc-2018 = 东盟网络安全部长级会议声明
instrument-asean-norms-checklist = 东盟规范执行清单
instrument-intl-pall-mall-declaration = 《蓓尔美尔进程》宣言
instrument-intl-pall-mall-code-of-practice = 《蓓尔美尔进程》国家行为守则
instrument-intl-cri-statement-2023 = 反勒索软件倡议联合声明
instrument-intl-christchurch-call = 《克赖斯特彻奇倡议》
instrument-intl-gcsc-norms = 全球网络空间稳定委员会的规范
instrument-intl-oxford-statements = 关于网络空间国际法保护的牛津声明
instrument-intl-first-norms = 事件响应与安全团队论坛的规范
instrument-intl-cybersecurity-tech-accord = 《网络安全技术协议》
instrument-eu-teu = 《欧洲联盟条约》
instrument-eu-tfeu = 《欧洲联盟运作条约》
instrument-article = { $whole }第 { $number } 条
instrument-chapter = { $whole }第 { $number } 章
instrument-of-body = { $body }，{ $kind }
instrument-year = { $name }（{ $year } 年）
