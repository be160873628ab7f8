# Names and explanations of the catalogue: tags, families, elements, regimes, instruments, and how a text speaks.
# A tag's message is its identifier with hyphens for dots.

## Families

family-norm = Norms of responsible State behaviour
family-law = International law
family-cbm = Confidence-building measures
family-cap = Capacity-building
family-resp = Responses

## Tags: Norms of responsible State behaviour

norm-general = The norms as a set
    .explanation = The text speaks of the voluntary norms of responsible State behaviour as a whole: their existence, development, adherence or implementation. They are political expectations and not legal duties. It is not used when only one norm is meant, or norms of another field.

norm-a = Interstate cooperation on security
    .explanation = Governments work together to make the use of digital technologies safer and more stable, and to hold off practices that could do harm or endanger peace. General goodwill, economic cooperation and cooperation against crime are other matters.

norm-b = Consider all relevant information
    .explanation = After an incident a State weighs everything it knows before it names a culprit or reacts: the context, how sure the attribution can be, how large the consequences are. It is about care in judging. Whether attribution is a national decision, or what the law requires for it, belongs to attribution.

norm-c = No misuse of territory
    .explanation = A State does not knowingly tolerate that others use its territory, networks or jurisdiction to harm someone by digital means. What it lets happen at home counts, not only what it does itself. A safe haven for criminals or terrorists that has nothing to do with ICTs is not meant.

norm-d = Cooperate against crime and terrorism
    .explanation = States help one another against criminal and terrorist use of ICTs: they exchange information, give legal assistance, secure electronic evidence, prosecute. Cybercrime conventions are cited here as means of cooperation. A sentence that only says that cybercrime is growing does not count.

norm-e = Human rights and privacy
    .explanation = People have the same rights online as offline, and States respect and protect them when they use or secure ICTs: free expression, privacy, data protection. Where a text only names human rights law among the law that applies, the tag for that law is used instead; both are used where both are said.

norm-f = Do not damage critical infrastructure
    .explanation = A State neither carries out nor supports digital operations that damage or disrupt another country's power, water, health care or other vital services. It is a rule of restraint. What a State does to protect its own infrastructure is a different norm.

norm-g = Protect critical infrastructure
    .explanation = A State takes measures at home so that its vital services and the systems behind them withstand digital threats. It is a positive duty of care. Infrastructure policy with no thought of security is not meant.

norm-h = Respond to requests for assistance
    .explanation = When another State's vital systems are under attack and it asks for help, a State answers appropriate requests, and acts against harmful activity that comes from its own territory. Training and long-term technical aid are capacity-building.

norm-i = Supply-chain integrity
    .explanation = Users can trust the products they buy: States take care that no hidden functions are built in along the way and that hacking tools do not spread. General trade policy is not meant.

norm-j = Report vulnerabilities
    .explanation = Weak points found in software or devices are reported responsibly and remedies are shared, so that they can be closed before somebody exploits them. The mere mention of a vulnerability is not enough, and a company's own reward scheme is not a matter between States.

norm-k = Do no harm to emergency teams
    .explanation = The teams that respond to computer emergencies are off limits: States neither attack those of others nor use their own to attack. Ordinary cooperation between such teams is a confidence-building measure.

norm-ip-theft = No ICT-enabled theft of intellectual property
    .explanation = States do not steal, or help to steal, business secrets by digital means so that their companies gain an advantage, or they respond to such theft. The commitment comes from the G20 and the G7 and is not one of the eleven norms of the United Nations. Copyright and patent law in general is not meant.

## Tags: International law

law-applicability = International law applies
    .explanation = The text says that the rules between States, and the Charter of the United Nations as a whole, also hold in cyberspace. It is about international law in general. Single branches have tags of their own, and domestic or EU legislation is not meant.

law-sovereignty = Sovereignty and sovereign equality
    .explanation = States are independent and equal, and each has authority over its territory and the ICT infrastructure there. Digital sovereignty in the sense of industrial or technology policy is not meant.

law-non-intervention = Non-intervention
    .explanation = A State must not meddle in what is another State's own business, such as its elections or its form of government. Interference counts here when it is the conduct of a State. Radio interference and meddling in the everyday sense do not count.

law-peaceful-settlement = Peaceful settlement of disputes
    .explanation = States settle their disputes, also those that arise from digital incidents, by talking, mediation, arbitration or courts. Disputes between companies are not meant.

law-use-of-force = No threat or use of force
    .explanation = International law forbids States to threaten or use force against each other; the question here is when a digital operation would cross that line. Force used by the police is another matter.

law-self-defence = Right of self-defence
    .explanation = A State that suffers an armed attack may defend itself, alone or with others. Some UN texts say so only indirectly, as a right to take measures under the Charter. Clauses of mutual help that do not speak of an armed attack are solidarity.

law-humanitarian = International humanitarian law
    .explanation = In armed conflict, digital operations too are bound by the rules that spare civilians, hospitals and others who do not fight. Their principles are humanity, necessity, proportionality and distinction. Humanitarian aid, or whether a policy is proportionate, is not meant.

law-human-rights = International human rights law
    .explanation = The text names treaties or customary rules on human rights as law that binds States in cyberspace. Human rights as a value or a policy aim, without the law, fall under the norm on human rights and privacy.

law-state-responsibility = State responsibility
    .explanation = A State answers for breaches of international law that can be attributed to it: it has to stop and to make good the harm. That others misuse its territory is a norm of its own.

law-due-diligence = Due diligence
    .explanation = Some States hold that international law obliges each State to take reasonable care that its territory does not become a source of digital harm; others see only a voluntary norm. The tag marks texts that use the term for States. The due diligence of companies is not meant.

law-countermeasures = Countermeasures and retorsion
    .explanation = What a State that was wronged may lawfully do in return: measures that would otherwise break the law, unfriendly but lawful steps, or a plea of necessity. How far this reaches in cyberspace is disputed. Technical security measures of the same name are not meant.

law-proxies = No use of proxies
    .explanation = States do not let hacker groups or other private actors do what they are not allowed to do themselves. The rule stands in the section on international law of the UN reports and is not one of the eleven norms. Proxy servers are not meant.

law-attribution = Attribution
    .explanation = Who was it? The text speaks of assigning digital activity to a State or group: who decides, on what evidence, in public or with partners. Care before judging is a norm of its own.

## Tags: Confidence-building measures

cbm-general = CBMs as a set
    .explanation = The text speaks of confidence-building measures between States as a whole, in the United Nations or a region: their development, adoption or use. Trust of citizens or customers in technology is not meant.

cbm-points-of-contact = Points of contact
    .explanation = Each State names officials who can be reached about security in the use of ICTs, and keeps the list up to date. It covers political as well as technical contacts and directories of them.

cbm-consultations = Consultations and dialogue
    .explanation = States talk to each other, two by two or in larger circles, so that incidents are not misread and do not grow into conflict. Cyber dialogues between governments belong here. Public consultations on a bill do not.

cbm-transparency = Sharing national views
    .explanation = States show each other their strategies, policies, doctrines, institutions and laws, so that others know what to expect. The exchange of data on threats and incidents is a measure of its own.

cbm-terminology = Shared terminology
    .explanation = States exchange the terms they use and what they mean by them, so that the same words do not hide different ideas. Glossaries and common definitions belong here.

cbm-information-sharing = Exchange of threat and incident information
    .explanation = States tell each other about threats, incidents, technical traces and what worked against them. Strategies and laws are shared under another measure, and exchanges between response teams have a tag of their own.

cbm-crisis-communication = Crisis communication and escalation control
    .explanation = There is a line to call when something happens: hotlines, protected channels and agreed procedures that keep an incident from getting out of hand. Naming contact persons alone is another measure.

cbm-critical-infrastructure = Cooperation on critical infrastructure
    .explanation = States work together across borders to protect vital systems, or compare how they do it. What a State does at home for its own infrastructure is a norm.

cbm-cert-cooperation = Cooperation between response teams
    .explanation = National computer emergency teams work together, exchange data and form networks. Attacks on such teams, or their misuse, are the subject of a norm.

cbm-legislation = National legislation for cooperation
    .explanation = States bring their own laws up to date so that authorities can cooperate with others and pass on information in time. Where the point is prosecution, the norm on crime and terrorism applies.

cbm-public-private = Public–private partnership
    .explanation = Governments work with companies, researchers, civil society and technical experts on the security of ICTs. Ordinary purchasing or privatisation is not meant.

cbm-exercises = Exercises, workshops, training between States
    .explanation = States or their institutions practise and learn together: exercises, table-top games, seminars, workshops. Lasting help that builds another country's institutions is capacity-building.

cbm-regional-platform = Regional organisations as platforms
    .explanation = An organisation such as the OSCE, the African Union or the ASEAN Regional Forum is the place where work on stability in cyberspace is done, or coordinates it with others. It is not used when measures adopted there are only mentioned.

## Tags: Capacity-building

cap-capacity-building = Capacity-building
    .explanation = Countries are helped to build the skills, laws, institutions and response teams that they need for security in the use of ICTs. A campaign for the State's own population is not meant.

## Tags: Responses

resp-diplomatic-toolbox = Joint diplomatic response
    .explanation = Governments answer hostile digital activity by diplomatic means: statements, condemnation, signals of consequences, the EU's toolbox. The technical handling of an incident is not meant. Sanctions have a tag of their own.

resp-restrictive-measures = Restrictive measures
    .explanation = Sanctions in answer to digital attacks: frozen assets, travel bans, listings of persons and bodies. Penalties imposed by a criminal court are not meant.

resp-solidarity = Solidarity and mutual assistance
    .explanation = Allies and partners stand by a State after a digital attack, under a clause of the EU treaties, a NATO commitment or by their own choice. General words of friendship do not count.

## Elements

element-actor = Actor
element-mental-element = Mental element
element-conduct = Conduct
element-object = Object
element-qualifier = Qualifier or limit
element-modal = Modal verb
element-norm-set = The set of norms
element-voluntary-nature = Voluntary nature
element-implementation = Development or implementation
element-purpose = Purpose
element-law-as-a-whole = International law or the Charter as a whole
element-applicability = Statement that it applies
element-ict-conduct = Conduct in cyberspace
element-sovereignty = Sovereignty or equality
element-jurisdiction = Jurisdiction
element-ict-infrastructure = ICT infrastructure in the territory
element-intervention = Intervention or interference
element-internal-affairs = Internal affairs
element-state-author = A State as author
element-dispute = Dispute
element-peaceful-means = Peaceful means
element-threat-or-use-of-force = Threat or use of force
element-prohibition = Prohibition
element-inter-state-relations = Relations between States
element-inherent-right = Inherent right
element-armed-attack = Armed attack
element-humanitarian-law = The body of law
element-armed-conflict = Armed conflict
element-humanitarian-principles = Humanity, necessity, proportionality, distinction
element-protected-persons = Protected persons and services
element-human-rights-law = Human rights law
element-respect-and-protection = Respect and protection
element-wrongful-act = Wrongful act
element-attribution-to-state = Attribution to a State
element-obligation = Obligation
element-reparation = Cessation or reparation
element-due-diligence = Due diligence by name
element-knowledge = Knowledge
element-territory = Territory
element-responsive-measure = Measure in response
element-prior-wrongful-act = Earlier wrongful act
element-proportionality = Proportionality
element-proxy = Proxy or non-State actor
element-attributing-party = Who attributes
element-attributed-party = To whom
element-evidence = Evidence or substantiation
element-measure-set = The measures as a set
element-regional-setting = Regional or global setting
element-contact-point = Contact point
element-level = Policy or technical level
element-directory = Directory
element-parties = States taking part
element-exchange = Exchange
element-national-views = National views and policies
element-terms-and-definitions = Terms and definitions
element-threat-information = Information on threats and incidents
element-channel = Channel or procedure
element-infrastructure = Critical infrastructure
element-response-teams = Response teams
element-national-law = National law
element-cooperation = Cooperation
element-state = State
element-partners = Partners outside government
element-exercise-or-training = Exercise or training
element-organisation = Organisation
element-venue-role = Role as venue or coordinator
element-provider = Who helps
element-beneficiary = Who is helped
element-capacity = Capacity that is built
element-responding-party = Who responds
element-diplomatic-measure = Diplomatic measure
element-malicious-activity = Malicious activity
element-restrictive-measure = Restrictive measure
element-assisting-party = Who assists
element-assisted-party = Who is assisted
element-clause-or-commitment = Clause or commitment
element-restraint = Restraint (should not)
element-letting = Allowing, letting be used
element-ict-means = By means of ICTs
element-stability = Stability and security
element-harmful-practices = Harmful practices
element-un-purposes = Purposes of the United Nations
element-weighing = Weighing before judging
element-all-information = All relevant information
element-incident = ICT incident
element-context = Wider context
element-attribution-difficulty = Difficulty of attribution
element-consequences = Nature and extent of the consequences
element-assistance = Assistance
element-prosecution = Prosecution
element-terrorist-use = Terrorist use
element-criminal-use = Criminal use
element-respect = Respect
element-rights = Human rights
element-rights-resolutions = Resolutions on rights online
element-harm = Damage or impairment
element-intent = Intent
element-obligations = Contrary to international law
element-protection = Protective measures
element-own = One's own
element-ict-threats = Against ICT threats
element-protection-texts = Resolution 58/199 and like texts
element-answer = Answer
element-request = Request
element-appropriate = Appropriate request
element-mitigation = Mitigation
element-from-territory = From one's own territory
element-sovereignty-proviso = Due regard for sovereignty
element-reasonable = Reasonable steps
element-integrity = Integrity
element-supply-chain = Supply chain
element-user-confidence = Confidence of end users
element-prevention = Prevention
element-malicious-tools = Malicious tools and techniques
element-proliferation = Proliferation
element-hidden-functions = Harmful hidden functions
element-reporting = Reporting
element-responsible = Responsible manner
element-vulnerabilities = Vulnerabilities
element-remedies = Remedies
element-threat-limit = Limiting threats
element-authorized = Authorized teams
element-other-state = Another State
element-misuse = Use for harm
element-international = International activity
element-peacetime = Limited to peacetime
element-wider-object = More than critical infrastructure
element-merged-sentences = Two sentences of the norm run together
element-status-found = found
element-status-missing = missing
element-status-weakened = weakened
element-status-raised = raised
element-status-added = added

## How much of a norm a text says

element-finding = { $element }: { $status }
completeness-restatement = The norm is stated in full
completeness-partial = The norm is stated in part
completeness-cited = The norm is only named

## Coverage profiles

profile-norms = The eleven norms
profile-law = Principles of international law
profile-oewg-cbm = The eight confidence-building measures of the OEWG
profile-osce-cbm = The sixteen confidence-building measures of the OSCE
profile-cap = Capacity-building
profile-resp = Responses

## Regimes of confidence-building measures

regime-gge-2015 = UN Group of Governmental Experts, 2015
    .short = GGE 2015
regime-osce = Organization for Security and Co-operation in Europe
    .short = OSCE
regime-oewg = UN Open-ended Working Group
    .short = OEWG
regime-oas = Organization of American States
    .short = OAS
regime-arf = ASEAN Regional Forum
    .short = ARF

## Force

force-reference = Reference
    .explanation = The text points back, takes note or reports.
force-affirmation = Affirmation
    .explanation = The text states or supports a position.
force-call = Call
    .explanation = The text asks others to act.
force-commitment = Commitment
    .explanation = The speaker commits itself.
force-binding = Binding
    .explanation = The text states a legal obligation as such.

## Governing verbs

verb-recalls = recalls
verb-notes = notes
verb-takes-note = takes note
verb-is-informed = is informed
verb-reports = reports
verb-observes = observes
verb-looks-forward = looks forward
verb-having-regard = having regard to
verb-bears-in-mind = bears in mind
verb-refers-to = refers to
verb-reminds = reminds
verb-reviews = reviews
verb-argues = argues
verb-welcomes = welcomes
verb-affirms = affirms
verb-reaffirms = reaffirms
verb-confirms = confirms
verb-stresses = stresses
verb-underlines = underlines
verb-emphasises = emphasises
verb-highlights = highlights
verb-recognises = recognises
verb-acknowledges = acknowledges
verb-considers = considers
verb-believes = believes
verb-supports = supports
verb-endorses = endorses
verb-commends = commends
verb-condemns = condemns
verb-deplores = deplores
verb-regrets = regrets
verb-expresses-concern = expresses concern
verb-warns = warns
verb-rejects = rejects
verb-concludes = concludes
verb-agrees-that = agrees that
verb-declares = declares
verb-is-aware = is aware
verb-attaches-importance = attaches importance
verb-submits = submits
verb-is-entitled = is entitled
verb-encourages = encourages
verb-invites = invites
verb-calls-upon = calls upon
verb-urges = urges
verb-requests = requests
verb-recommends = recommends
verb-proposes = proposes
verb-asks = asks
verb-appeals = appeals
verb-demands = demands
verb-expects = expects
verb-advocates = advocates
verb-is-committed-to = is committed to
verb-undertakes = undertakes
verb-pledges = pledges
verb-decides = decides
verb-agrees-to = agrees to
verb-resolves = resolves
verb-intends = intends
verb-instructs = instructs
verb-adopts = adopts
verb-is-obliged-to = is obliged to
verb-is-prohibited = is prohibited

## Polarity

polarity-positive = Positive
    .explanation = The text takes up the idea. A prohibition that is itself the norm counts as positive.
polarity-negative = Negative
    .explanation = The text rejects or doubts the idea.

## Modal verbs on the tagged conduct

modal-may = may
modal-should = should
modal-must = must
modal-shall = shall
modal-will = will
modal-none = no modal verb

## Kinds of evidence

evidence-named = Named
    .explanation = Named by its number or title.
evidence-phrase = Phrase
    .explanation = A phrase that is enough by itself.
evidence-rule = Words together
    .explanation = Several words that together say it.

## Sources

source-verified = checked
    .explanation = The number was checked against a text.
source-unverified = from memory, not checked
    .explanation = The number is kept from memory and has not been checked against a text.
tag-contested = contested
    .explanation = States disagree on whether or how this applies; it is counted apart.
bracketed = in brackets
    .explanation = The words stand in brackets in the draft and are not agreed.

## How a reference was found

via-symbol = by its symbol
via-name = by its name
via-footnote = in a footnote
via-context = from the context

## Kinds of instruments

kind-arrangement = arrangement
kind-article = article
kind-articles = articles
kind-chapter = chapter
kind-checklist = checklist
kind-code-of-practice = code of practice
kind-communication = joint communication
kind-communique = communiqué
kind-compendium = compendium
kind-conclusions = conclusions
kind-decision = decision
kind-declaration = declaration
kind-directive = directive
kind-draft = draft
kind-guidelines = guidelines
kind-letter = letter
kind-manual = academic manual
kind-norms = set of norms
kind-note = note
kind-position = common position
kind-protocol = protocol
kind-regulation = regulation
kind-report = report
kind-resolution = resolution
kind-statement = statement
kind-treaty = treaty
kind-work-plan = work plan

## Who made an instrument

body-gge-2004-2005 = UN Group of Governmental Experts, 2004–2005
body-gge-2009-2010 = UN Group of Governmental Experts, 2009–2010
body-gge-2012-2013 = UN Group of Governmental Experts, 2012–2013
body-gge-2014-2015 = UN Group of Governmental Experts, 2014–2015
body-gge-2016-2017 = UN Group of Governmental Experts, 2016–2017
body-oewg-2019-2021 = UN Open-ended Working Group, 2019–2021
body-gge-2019-2021 = UN Group of Governmental Experts, 2019–2021
body-oewg-2021-2025 = UN Open-ended Working Group, 2021–2025
body-general-assembly = UN General Assembly
body-first-committee = First Committee of the UN General Assembly
body-global-mechanism = UN Global Mechanism
body-human-rights-council = UN Human Rights Council
body-shanghai-cooperation-organisation = Shanghai Cooperation Organisation
body-international-law-commission = UN International Law Commission
body-council-of-europe = Council of Europe
body-african-union = African Union
body-african-union-peace-and-security-council = African Union Peace and Security Council
body-international-conference-of-the-red-cross-and-red-crescent = International Conference of the Red Cross and Red Crescent
body-g20 = G20
body-g7 = G7
body-osce-permanent-council = OSCE Permanent Council
body-inter-american-committee-against-terrorism = Inter-American Committee against Terrorism
body-asean-regional-forum = ASEAN Regional Forum
body-asean = ASEAN
body-pall-mall-process = Pall Mall Process
body-counter-ransomware-initiative = Counter Ransomware Initiative
body-global-commission-on-the-stability-of-cyberspace = Global Commission on the Stability of Cyberspace
body-first = Forum of Incident Response and Security Teams
body-european-union = European Union
body-european-commission-and-high-representative = European Commission and High Representative
body-council-of-the-european-union = Council of the European Union
body-european-parliament-and-council = European Parliament and Council

## Subjects of paragraphs and items that are no tag

topic-capacity-building = capacity-building
topic-capacity-building-principles = principles of capacity-building
topic-cbm = confidence-building measures
topic-conclusions = conclusions
topic-cooperation-and-assistance = international cooperation and assistance
topic-institutional-dialogue = regular institutional dialogue
topic-law = international law
topic-national-views = national views and surveys
topic-norms = norms
topic-norms-and-law = norms and international law
topic-recommendations = recommendations
topic-signature = signature
topic-threats = threats
topic-agency-cooperation = cooperation between agencies
topic-focal-points-malicious-use = focal points against malicious use
topic-requests-to-investigate = requests to investigate or mitigate
topic-participation-of-women = participation of women
topic-study-of-international-law = study of international law
topic-incident-severity = severity of incidents

## Names of instruments

instrument-un-charter = Charter of the United Nations
instrument-un-arsiwa = Articles on Responsibility of States for Internationally Wrongful Acts
instrument-un-cybercrime-convention = United Nations Convention against Cybercrime
instrument-un-a-res-2625-xxv = Friendly Relations Declaration
instrument-coe-ets-185 = Convention on Cybercrime (Budapest Convention)
instrument-coe-ets-189 = First Additional Protocol to the Budapest Convention
instrument-coe-cets-224 = Second Additional Protocol to the Budapest Convention
instrument-au-malabo-convention = African Union Convention on Cyber Security and Personal Data Protection (Malabo Convention)
instrument-au-psc-pr-comm-1196 = Common African Position on international law in cyberspace
instrument-icrc-geneva-conventions = Geneva Conventions
instrument-icrc-additional-protocol-i = Additional Protocol I to the Geneva Conventions
instrument-nato-north-atlantic-treaty = North Atlantic Treaty
instrument-academic-tallinn-manual = Tallinn Manual
instrument-academic-tallinn-manual-2 = Tallinn Manual 2.0
instrument-intl-paris-call = Paris Call for Trust and Security in Cyberspace
instrument-g20-antalya-2015 = G20 Antalya Leaders' Communiqué
instrument-g7-lucca-2017 = G7 Lucca Declaration
instrument-wassenaar-arrangement = Wassenaar Arrangement
instrument-arf-work-plan-2015 = ARF Work Plan on ICT security
instrument-asean-leaders-statement-2018 = ASEAN Leaders' Statement on Cybersecurity Cooperation
instrument-asean-amcc-2018 = ASEAN Ministerial Conference on Cybersecurity, statement
instrument-asean-norms-checklist = ASEAN Norms Implementation Checklist
instrument-intl-pall-mall-declaration = Pall Mall Process Declaration
instrument-intl-pall-mall-code-of-practice = Pall Mall Process Code of Practice for States
instrument-intl-cri-statement-2023 = Counter Ransomware Initiative Joint Statement
instrument-intl-christchurch-call = Christchurch Call
instrument-intl-gcsc-norms = Norms of the Global Commission on the Stability of Cyberspace
instrument-intl-oxford-statements = Oxford Statements on International Law Protections in Cyberspace
instrument-intl-first-norms = Norms of the Forum of Incident Response and Security Teams
instrument-intl-cybersecurity-tech-accord = Cybersecurity Tech Accord
instrument-eu-teu = Treaty on European Union
instrument-eu-tfeu = Treaty on the Functioning of the European Union
instrument-article = Article { $number }, { $whole }
instrument-chapter = Chapter { $number }, { $whole }
instrument-of-body = { $body }, { $kind }
instrument-year = { $name } ({ $year })
