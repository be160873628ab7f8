# Noms et explications du catalogue : étiquettes, familles, éléments, régimes, instruments, et manière dont un texte parle.
# Le message d'une étiquette porte son identifiant, avec des traits d'union à la place des points.

## Families

family-norm = Normes de comportement responsable des États
family-law = Droit international
family-cbm = Mesures de confiance
family-cap = Renforcement des capacités
family-resp = Réponses

## Tags: Norms of responsible State behaviour

norm-general = Les normes dans leur ensemble
    .explanation = Le texte parle des normes facultatives de comportement responsable des États comme d'un tout : leur existence, leur élaboration, l'adhésion qu'elles recueillent, leur application. Ce sont des attentes politiques et non des obligations juridiques. L'étiquette ne sert ni pour une norme isolée, ni pour les normes d'un autre domaine.

norm-a = Coopération interétatique en matière de sécurité
    .explanation = Les gouvernements coopèrent pour rendre l'usage des technologies numériques plus sûr et plus stable et pour écarter les pratiques susceptibles de nuire ou de menacer la paix. La bonne volonté en général, la coopération économique et la lutte contre la criminalité relèvent d'autres étiquettes.

norm-b = Examen de toutes les informations utiles
    .explanation = Après un incident, l'État pèse tout ce qu'il sait avant de désigner un coupable ou de réagir : le contexte, le degré de certitude de l'attribution, l'ampleur des conséquences. Il s'agit de prudence dans le jugement. Savoir si l'attribution est une décision nationale, ou ce que le droit exige à cet égard, relève de l'attribution.

norm-c = Non-utilisation du territoire à des fins illicites
    .explanation = Un État ne tolère pas sciemment que d'autres se servent de son territoire, de ses réseaux ou de sa juridiction pour nuire par des moyens numériques. Ce qu'il laisse faire chez lui compte autant que ce qu'il fait. Un refuge de criminels ou de terroristes sans rapport avec les TIC n'est pas visé.

norm-d = Coopération contre la criminalité et le terrorisme
    .explanation = Les États s'entraident contre l'utilisation criminelle ou terroriste des TIC : ils échangent des informations, se prêtent l'entraide judiciaire, recueillent des preuves électroniques, poursuivent. Les conventions sur la cybercriminalité y figurent comme moyens de coopération. Dire simplement que la cybercriminalité progresse ne suffit pas.

norm-e = Respect des droits de l'homme et de la vie privée
    .explanation = Chacun jouit en ligne des mêmes droits qu'ailleurs ; les États les respectent et les protègent lorsqu'ils utilisent ou sécurisent les TIC : liberté d'expression, vie privée, protection des données. Si le texte ne fait que citer le droit des droits de l'homme parmi le droit applicable, c'est l'étiquette de ce droit qui s'impose ; les deux valent quand les deux sont dits.

norm-f = Ne pas endommager les infrastructures critiques
    .explanation = Un État ne mène ni ne soutient d'opérations numériques qui endommagent ou perturbent l'électricité, l'eau, les soins ou d'autres services vitaux d'un autre pays. C'est une règle d'abstention. Ce que l'État fait pour protéger ses propres infrastructures est une autre norme.

norm-g = Protéger les infrastructures critiques
    .explanation = Un État prend chez lui des mesures pour que ses services vitaux et les systèmes qui les portent résistent aux menaces numériques. C'est un devoir positif. Une politique d'infrastructures sans souci de sécurité n'est pas visée.

norm-h = Répondre aux demandes d'assistance
    .explanation = Lorsque les systèmes vitaux d'un autre État sont attaqués et qu'il demande de l'aide, l'État répond aux demandes appropriées et agit contre les activités malveillantes émanant de son territoire. La formation et l'aide technique durable relèvent du renforcement des capacités.

norm-i = Intégrité de la chaîne d'approvisionnement
    .explanation = L'utilisateur peut se fier aux produits qu'il achète : les États veillent à ce qu'aucune fonction cachée n'y soit introduite en chemin et à ce que les outils de piratage ne se répandent pas. La politique commerciale en général n'est pas visée.

norm-j = Signalement responsable des vulnérabilités
    .explanation = Les failles découvertes dans les logiciels ou les appareils sont signalées de façon responsable et les correctifs partagés, afin qu'elles soient refermées avant que l'on n'en abuse. La simple mention d'une vulnérabilité ne suffit pas, et le programme de primes d'une entreprise n'est pas une affaire entre États.

norm-k = Ne pas nuire aux équipes d'intervention d'urgence
    .explanation = Les équipes qui répondent aux urgences informatiques sont intangibles : les États n'attaquent pas celles d'autrui et n'emploient pas les leurs pour attaquer. La coopération ordinaire entre ces équipes est une mesure de confiance.

norm-ip-theft = Pas de vol de propriété intellectuelle au moyen des TIC
    .explanation = Les États ne dérobent pas, ni n'aident à dérober, des secrets d'affaires par des moyens numériques pour avantager leurs entreprises, ou réagissent à de tels vols. L'engagement vient du G20 et du G7 et n'est pas l'une des onze normes des Nations Unies. Le droit d'auteur et les brevets en général ne sont pas visés.

## Tags: International law

law-applicability = Applicabilité du droit international
    .explanation = Le texte dit que les règles entre États, et la Charte des Nations Unies dans son ensemble, valent aussi dans le cyberespace. Il s'agit du droit international en général : ses branches ont leurs propres étiquettes, et la législation nationale ou européenne n'est pas visée.

law-sovereignty = Souveraineté et égalité souveraine
    .explanation = Les États sont indépendants et égaux, et chacun a autorité sur son territoire et sur l'infrastructure numérique qui s'y trouve. La souveraineté numérique au sens de la politique industrielle n'est pas visée.

law-non-intervention = Non-intervention
    .explanation = Un État ne doit pas s'immiscer dans ce qui ne regarde que l'autre, comme ses élections ou la forme de son gouvernement. L'ingérence compte ici lorsqu'elle est le fait d'un État. Les interférences radio et les ingérences de la vie courante n'en sont pas.

law-peaceful-settlement = Règlement pacifique des différends
    .explanation = Les États règlent leurs différends, y compris ceux que font naître des incidents numériques, par la négociation, la médiation, l'arbitrage ou le juge. Les litiges entre entreprises ne sont pas visés.

law-use-of-force = Interdiction de la menace ou de l'emploi de la force
    .explanation = Le droit international interdit aux États de menacer de la force ou de l'employer les uns contre les autres ; la question est ici de savoir quand une opération numérique franchirait cette limite. L'usage de la force par la police est une autre affaire.

law-self-defence = Droit de légitime défense
    .explanation = L'État victime d'une agression armée peut se défendre, seul ou avec d'autres. Certains textes des Nations Unies ne le disent qu'indirectement, sous la forme d'un droit de prendre des mesures conformes à la Charte. Les clauses d'entraide qui ne parlent pas d'agression armée relèvent de la solidarité.

law-humanitarian = Droit international humanitaire
    .explanation = Dans un conflit armé, les opérations numériques sont elles aussi soumises aux règles qui épargnent les civils, les hôpitaux et ceux qui ne combattent pas. Les principes en sont l'humanité, la nécessité, la proportionnalité et la distinction. L'aide humanitaire et la proportionnalité d'une politique ne sont pas visées.

law-human-rights = Droit international des droits de l'homme
    .explanation = Le texte cite les traités ou la coutume en matière de droits de l'homme comme un droit qui lie les États dans le cyberespace. Les droits de l'homme comme valeur ou comme objectif, sans le droit, relèvent de la norme sur les droits de l'homme et la vie privée.

law-state-responsibility = Responsabilité de l'État
    .explanation = L'État répond des violations du droit international qui lui sont imputables : il doit les faire cesser et réparer. Que d'autres se servent de son territoire est une norme à part.

law-due-diligence = Diligence due
    .explanation = Certains États tiennent que le droit international oblige chacun à veiller raisonnablement à ce que son territoire ne devienne pas une source de dommages numériques ; d'autres n'y voient qu'une norme facultative. L'étiquette signale les textes qui emploient le terme à propos des États. La diligence des entreprises n'est pas visée.

law-countermeasures = Contre-mesures et rétorsion
    .explanation = Ce qu'un État lésé peut licitement faire en retour : des mesures autrement contraires au droit, des actes inamicaux mais licites, l'invocation de l'état de nécessité. Leur portée dans le cyberespace est discutée. Les contre-mesures techniques ne sont pas visées.

law-proxies = Pas de recours à des intermédiaires
    .explanation = Les États ne font pas faire par des groupes de pirates ou d'autres acteurs privés ce qui leur est interdit. La règle figure dans la partie des rapports des Nations Unies consacrée au droit international ; ce n'est pas l'une des onze normes. Les serveurs mandataires ne sont pas visés.

law-attribution = Attribution
    .explanation = Qui l'a fait ? Le texte parle du rattachement d'une activité numérique à un État ou à un groupe : qui en décide, sur quelles preuves, publiquement ou avec des partenaires. La prudence avant de juger est une norme à part.

## Tags: Confidence-building measures

cbm-general = Les mesures de confiance dans leur ensemble
    .explanation = Le texte parle des mesures de confiance entre États comme d'un tout, aux Nations Unies ou dans une région : leur élaboration, leur adoption, leur emploi. La confiance des citoyens ou des clients dans la technique n'est pas visée.

cbm-points-of-contact = Points de contact
    .explanation = Chaque État désigne des interlocuteurs joignables pour la sécurité dans l'utilisation des TIC et tient la liste à jour. Sont compris les points de contact politiques et techniques ainsi que leurs répertoires.

cbm-consultations = Consultations et dialogue
    .explanation = Les États se parlent, à deux ou à plusieurs, pour que les incidents ne soient pas mal compris et ne dégénèrent pas. Les dialogues cyber entre gouvernements en font partie, non la consultation publique sur un projet de loi.

cbm-transparency = Partage des vues nationales
    .explanation = Les États se font connaître leurs stratégies, politiques, doctrines, institutions et lois, pour que chacun sache à quoi s'attendre. L'échange de données sur les menaces et les incidents est une autre mesure.

cbm-terminology = Terminologie commune
    .explanation = Les États échangent les termes qu'ils emploient et le sens qu'ils leur donnent, pour que les mêmes mots ne cachent pas d'autres idées. Glossaires et définitions communes en relèvent.

cbm-information-sharing = Échange d'informations sur les menaces et les incidents
    .explanation = Les États se disent ce qu'ils savent des menaces, des incidents, des traces techniques et des parades. Les stratégies et les lois relèvent d'une autre mesure, et les échanges entre équipes de réponse ont leur étiquette.

cbm-crisis-communication = Communication de crise et maîtrise de l'escalade
    .explanation = Il existe une ligne à appeler quand il se passe quelque chose : lignes directes, canaux protégés, procédures convenues qui empêchent un incident de dégénérer. Désigner simplement des interlocuteurs est une autre mesure.

cbm-critical-infrastructure = Coopération sur les infrastructures critiques
    .explanation = Les États protègent ensemble, par-delà les frontières, des systèmes vitaux, ou comparent leurs méthodes. Ce qu'un État fait chez lui pour ses propres infrastructures est une norme.

cbm-cert-cooperation = Coopération entre équipes de réponse
    .explanation = Les équipes nationales d'urgence informatique travaillent ensemble, échangent des données et forment des réseaux. Les attaques contre ces équipes, ou leur détournement, font l'objet d'une norme.

cbm-legislation = Législation nationale propice à la coopération
    .explanation = Les États mettent leurs lois à jour pour que leurs autorités puissent coopérer et transmettre à temps des informations. Quand il s'agit de poursuites, c'est la norme sur la criminalité et le terrorisme qui s'applique.

cbm-public-private = Partenariat public-privé
    .explanation = Les gouvernements travaillent avec les entreprises, les chercheurs, la société civile et les techniciens à la sécurité des TIC. Les achats ordinaires et les privatisations ne sont pas visés.

cbm-exercises = Exercices, ateliers et formations entre États
    .explanation = Les États ou leurs institutions s'exercent et apprennent ensemble : exercices, simulations, séminaires, ateliers. L'aide durable qui bâtit les institutions d'un autre pays relève du renforcement des capacités.

cbm-regional-platform = Les organisations régionales comme enceintes
    .explanation = Une organisation comme l'OSCE, l'Union africaine ou le Forum régional de l'ASEAN est le lieu du travail sur la stabilité du cyberespace, ou le coordonne avec d'autres. L'étiquette ne sert pas lorsque des mesures qui y ont été adoptées sont seulement citées.

## Tags: Capacity-building

cap-capacity-building = Renforcement des capacités
    .explanation = On aide des pays à acquérir les compétences, les lois, les institutions et les équipes de réponse dont ils ont besoin pour la sécurité dans l'utilisation des TIC. Une campagne destinée à la population nationale n'est pas visée.

## Tags: Responses

resp-diplomatic-toolbox = Réponse diplomatique conjointe
    .explanation = Les gouvernements répondent aux activités numériques hostiles par la diplomatie : déclarations, condamnations, annonce de conséquences, boîte à outils de l'Union. Le traitement technique d'un incident n'est pas visé. Les sanctions ont leur étiquette.

resp-restrictive-measures = Mesures restrictives
    .explanation = Sanctions en réponse à des attaques numériques : avoirs gelés, interdictions de voyager, inscription de personnes et d'organismes sur une liste. Les peines prononcées par un juge pénal ne sont pas visées.

resp-solidarity = Solidarité et assistance mutuelle
    .explanation = Alliés et partenaires se tiennent aux côtés d'un État après une attaque numérique, en vertu d'une clause des traités de l'Union, d'un engagement de l'OTAN ou de leur propre gré. De simples paroles d'amitié ne comptent pas.

## Elements

element-actor = Acteur
element-mental-element = Élément moral
element-conduct = Conduite
element-object = Objet
element-qualifier = Réserve ou limite
element-modal = Verbe modal
element-norm-set = L'ensemble des normes
element-voluntary-nature = Caractère facultatif
element-implementation = Élaboration ou application
element-purpose = But
element-law-as-a-whole = Le droit international ou la Charte dans son ensemble
element-applicability = Affirmation de l'applicabilité
element-ict-conduct = Conduite dans le cyberespace
element-sovereignty = Souveraineté ou égalité
element-jurisdiction = Juridiction
element-ict-infrastructure = Infrastructure numérique sur le territoire
element-intervention = Intervention ou ingérence
element-internal-affairs = Affaires intérieures
element-state-author = Un État pour auteur
element-dispute = Différend
element-peaceful-means = Moyens pacifiques
element-threat-or-use-of-force = Menace ou emploi de la force
element-prohibition = Interdiction
element-inter-state-relations = Relations entre États
element-inherent-right = Droit naturel
element-armed-attack = Agression armée
element-humanitarian-law = La branche du droit
element-armed-conflict = Conflit armé
element-humanitarian-principles = Humanité, nécessité, proportionnalité, distinction
element-protected-persons = Personnes et services protégés
element-human-rights-law = Droit des droits de l'homme
element-respect-and-protection = Respect et protection
element-wrongful-act = Fait illicite
element-attribution-to-state = Imputation à un État
element-obligation = Obligation
element-reparation = Cessation ou réparation
element-due-diligence = La diligence, nommément
element-knowledge = Connaissance
element-territory = Territoire
element-responsive-measure = Mesure en réponse
element-prior-wrongful-act = Fait illicite antérieur
element-proportionality = Proportionnalité
element-proxy = Intermédiaire ou acteur non étatique
element-attributing-party = Qui attribue
element-attributed-party = À qui
element-evidence = Preuve ou justification
element-measure-set = L'ensemble des mesures
element-regional-setting = Cadre régional ou mondial
element-contact-point = Point de contact
element-level = Niveau politique ou technique
element-directory = Répertoire
element-parties = États participants
element-exchange = Échange
element-national-views = Vues et politiques nationales
element-terms-and-definitions = Termes et définitions
element-threat-information = Informations sur les menaces et les incidents
element-channel = Canal ou procédure
element-infrastructure = Infrastructures critiques
element-response-teams = Équipes de réponse
element-national-law = Droit national
element-cooperation = Coopération
element-state = État
element-partners = Partenaires non gouvernementaux
element-exercise-or-training = Exercice ou formation
element-organisation = Organisation
element-venue-role = Rôle d'enceinte ou de coordination
element-provider = Qui aide
element-beneficiary = Qui est aidé
element-capacity = Capacité acquise
element-responding-party = Qui répond
element-diplomatic-measure = Mesure diplomatique
element-malicious-activity = Activité malveillante
element-restrictive-measure = Mesure restrictive
element-assisting-party = Qui assiste
element-assisted-party = Qui est assisté
element-clause-or-commitment = Clause ou engagement
element-restraint = Interdiction (ne devrait pas)
element-letting = Permettre, laisser utiliser
element-ict-means = Au moyen du numérique
element-stability = Stabilité et sécurité
element-harmful-practices = Pratiques préjudiciables
element-un-purposes = Buts des Nations Unies
element-weighing = Examen avant de juger
element-all-information = Toutes les informations utiles
element-incident = Incident numérique
element-context = Contexte général
element-attribution-difficulty = Difficulté de l'imputation
element-consequences = Nature et ampleur des conséquences
element-assistance = Assistance
element-prosecution = Poursuites
element-terrorist-use = Usage terroriste
element-criminal-use = Usage criminel
element-respect = Respect
element-rights = Droits de l'homme
element-rights-resolutions = Résolutions sur les droits en ligne
element-harm = Dommage ou entrave
element-intent = Intention
element-obligations = Contraire au droit international
element-protection = Mesures de protection
element-own = La sienne propre
element-ict-threats = Contre les menaces numériques
element-protection-texts = Résolution 58/199 et textes semblables
element-answer = Réponse
element-request = Demande
element-appropriate = Demande appropriée
element-mitigation = Atténuation
element-from-territory = Depuis son territoire
element-sovereignty-proviso = Respect de la souveraineté
element-reasonable = Mesures raisonnables
element-integrity = Intégrité
element-supply-chain = Chaîne d'approvisionnement
element-user-confidence = Confiance des utilisateurs
element-prevention = Prévention
element-malicious-tools = Outils et techniques malveillants
element-proliferation = Prolifération
element-hidden-functions = Fonctions cachées dangereuses
element-reporting = Signalement
element-responsible = Manière responsable
element-vulnerabilities = Vulnérabilités
element-remedies = Correctifs
element-threat-limit = Limitation des menaces
element-authorized = Équipes autorisées
element-other-state = Un autre État
element-misuse = Utilisation à des fins nuisibles
element-international = Activité internationale
element-peacetime = Limité au temps de paix
element-wider-object = Plus que les infrastructures critiques
element-merged-sentences = Deux phrases de la norme confondues
element-status-found = présent
element-status-missing = absent
element-status-weakened = affaibli
element-status-raised = renforcé
element-status-added = ajouté

## Ce qu'un texte dit d'une norme

element-finding = { $element } : { $status }
completeness-restatement = La norme est énoncée en entier
completeness-partial = La norme est énoncée en partie
completeness-cited = La norme est seulement citée

## Coverage profiles

profile-norms = Les onze normes
profile-law = Principes du droit international
profile-oewg-cbm = Les huit mesures de confiance du Groupe de travail à composition non limitée
profile-osce-cbm = Les seize mesures de confiance de l'OSCE
profile-cap = Renforcement des capacités
profile-resp = Réponses

## Regimes of confidence-building measures

regime-gge-2015 = Groupe d'experts gouvernementaux des Nations Unies, 2015
    .short = GEG 2015
regime-osce = Organisation pour la sécurité et la coopération en Europe
    .short = OSCE
regime-oewg = Groupe de travail à composition non limitée des Nations Unies
    .short = GTCNL
regime-oas = Organisation des États américains
    .short = OEA
regime-arf = Forum régional de l'ASEAN
    .short = ARF

## Force

force-reference = Renvoi
    .explanation = Le texte renvoie à ce qui précède, prend note ou rapporte.
force-affirmation = Affirmation
    .explanation = Le texte énonce ou appuie une position.
force-call = Appel
    .explanation = Le texte demande à d'autres d'agir.
force-commitment = Engagement
    .explanation = Celui qui parle s'engage.
force-binding = Obligation
    .explanation = Le texte énonce une obligation juridique comme telle.

## Verbes directeurs

verb-recalls = rappelle
verb-notes = note
verb-takes-note = prend note
verb-is-informed = est informé
verb-reports = rapporte
verb-observes = observe
verb-looks-forward = se réjouit à l'avance
verb-having-regard = vu
verb-bears-in-mind = garde à l'esprit
verb-refers-to = se réfère à
verb-reminds = fait observer
verb-reviews = passe en revue
verb-argues = fait valoir
verb-welcomes = se félicite
verb-affirms = affirme
verb-reaffirms = réaffirme
verb-confirms = confirme
verb-stresses = insiste
verb-underlines = souligne
verb-emphasises = met l'accent
verb-highlights = met en avant
verb-recognises = reconnaît
verb-acknowledges = constate
verb-considers = considère
verb-believes = est convaincu
verb-supports = soutient
verb-endorses = approuve
verb-commends = salue
verb-condemns = condamne
verb-deplores = déplore
verb-regrets = regrette
verb-expresses-concern = se dit préoccupé
verb-warns = met en garde
verb-rejects = rejette
verb-concludes = conclut
verb-agrees-that = convient que
verb-declares = déclare
verb-is-aware = est conscient
verb-attaches-importance = attache de l'importance
verb-submits = soumet
verb-is-entitled = est en droit
verb-encourages = encourage
verb-invites = invite
verb-calls-upon = appelle
verb-urges = exhorte
verb-requests = prie
verb-recommends = recommande
verb-proposes = propose
verb-asks = demande
verb-appeals = lance un appel
verb-demands = exige
verb-expects = attend
verb-advocates = préconise
verb-is-committed-to = s'est engagé à
verb-undertakes = s'engage
verb-pledges = promet
verb-decides = décide
verb-agrees-to = accepte de
verb-resolves = se résout
verb-intends = entend
verb-instructs = charge
verb-adopts = adopte
verb-is-obliged-to = est tenu de
verb-is-prohibited = est interdit

## Polarity

polarity-positive = Positive
    .explanation = Le texte fait sienne l'idée. Une interdiction qui est elle-même la norme compte comme positive.
polarity-negative = Négative
    .explanation = Le texte rejette l'idée ou la met en doute.

## Modal verbs on the tagged conduct

modal-may = peut
modal-should = devrait
modal-must = doit
modal-shall = doit (futur d'obligation)
modal-will = futur
modal-none = sans verbe modal

## Kinds of evidence

evidence-named = Cité
    .explanation = Cité par son numéro ou par son titre.
evidence-phrase = Expression
    .explanation = Une expression qui suffit à elle seule.
evidence-rule = Mots réunis
    .explanation = Plusieurs mots qui, ensemble, le disent.

## Sources

source-verified = vérifié
    .explanation = Le numéro a été vérifié sur un texte.
source-unverified = de mémoire, non vérifié
    .explanation = Le numéro est donné de mémoire et n'a pas été vérifié sur un texte.
tag-contested = contesté
    .explanation = Les États ne s'accordent pas sur l'applicabilité ou ses modalités ; compté à part.
bracketed = entre crochets
    .explanation = Les mots figurent entre crochets dans le projet et ne font pas l'objet d'un accord.

## How a reference was found

via-symbol = par sa cote
via-name = par son nom
via-footnote = dans une note
via-context = par le contexte

## Kinds of instruments

kind-arrangement = arrangement
kind-article = article
kind-articles = articles
kind-chapter = chapitre
kind-checklist = liste de contrôle
kind-code-of-practice = code de bonnes pratiques
kind-communication = communication conjointe
kind-communique = communiqué
kind-compendium = recueil
kind-conclusions = conclusions
kind-decision = décision
kind-declaration = déclaration
kind-directive = directive
kind-draft = projet
kind-guidelines = lignes directrices
kind-letter = lettre
kind-manual = manuel universitaire
kind-norms = ensemble de normes
kind-note = note
kind-position = position commune
kind-protocol = protocole
kind-regulation = règlement
kind-report = rapport
kind-resolution = résolution
kind-statement = communication
kind-treaty = traité
kind-work-plan = plan de travail

## Who made an instrument

body-gge-2004-2005 = Groupe d'experts gouvernementaux des Nations Unies, 2004-2005
body-gge-2009-2010 = Groupe d'experts gouvernementaux des Nations Unies, 2009-2010
body-gge-2012-2013 = Groupe d'experts gouvernementaux des Nations Unies, 2012-2013
body-gge-2014-2015 = Groupe d'experts gouvernementaux des Nations Unies, 2014-2015
body-gge-2016-2017 = Groupe d'experts gouvernementaux des Nations Unies, 2016-2017
body-oewg-2019-2021 = Groupe de travail à composition non limitée des Nations Unies, 2019-2021
body-gge-2019-2021 = Groupe d'experts gouvernementaux des Nations Unies, 2019-2021
body-oewg-2021-2025 = Groupe de travail à composition non limitée des Nations Unies, 2021-2025
body-general-assembly = Assemblée générale des Nations Unies
body-first-committee = Première Commission de l'Assemblée générale des Nations Unies
body-global-mechanism = Mécanisme mondial des Nations Unies
body-human-rights-council = Conseil des droits de l'homme des Nations Unies
body-shanghai-cooperation-organisation = Organisation de Shanghai pour la coopération
body-international-law-commission = Commission du droit international des Nations Unies
body-council-of-europe = Conseil de l'Europe
body-african-union = Union africaine
body-african-union-peace-and-security-council = Conseil de paix et de sécurité de l'Union africaine
body-international-conference-of-the-red-cross-and-red-crescent = Conférence internationale de la Croix-Rouge et du Croissant-Rouge
body-g20 = G20
body-g7 = G7
body-osce-permanent-council = Conseil permanent de l'OSCE
body-inter-american-committee-against-terrorism = Comité interaméricain contre le terrorisme
body-asean-regional-forum = Forum régional de l'ASEAN
body-asean = ASEAN
body-pall-mall-process = Processus de Pall Mall
body-counter-ransomware-initiative = Initiative de lutte contre les rançongiciels
body-global-commission-on-the-stability-of-cyberspace = Commission mondiale sur la stabilité du cyberespace
body-first = Forum des équipes de réponse aux incidents et de sécurité (FIRST)
body-european-union = Union européenne
body-european-commission-and-high-representative = Commission européenne et haut représentant
body-council-of-the-european-union = Conseil de l'Union européenne
body-european-parliament-and-council = Parlement européen et Conseil

## Subjects of paragraphs and items that are no tag

topic-capacity-building = renforcement des capacités
topic-capacity-building-principles = principes du renforcement des capacités
topic-cbm = mesures de confiance
topic-conclusions = conclusions
topic-cooperation-and-assistance = coopération et assistance internationales
topic-institutional-dialogue = dialogue institutionnel régulier
topic-law = droit international
topic-national-views = vues nationales et enquêtes
topic-norms = normes
topic-norms-and-law = normes et droit international
topic-recommendations = recommandations
topic-signature = signature
topic-threats = menaces
topic-agency-cooperation = coopération entre organismes
topic-focal-points-malicious-use = points de contact en cas d'utilisation malveillante
topic-requests-to-investigate = demandes d'enquête ou d'atténuation
topic-participation-of-women = participation des femmes
topic-study-of-international-law = étude du droit international
topic-incident-severity = gravité des incidents

## Noms des instruments

instrument-un-charter = Charte des Nations Unies
instrument-un-arsiwa = Articles sur la responsabilité de l'État pour fait internationalement illicite
instrument-un-cybercrime-convention = Convention des Nations Unies contre la cybercriminalité
instrument-un-a-res-2625-xxv = Déclaration relative aux relations amicales
instrument-coe-ets-185 = Convention sur la cybercriminalité (Convention de Budapest)
instrument-coe-ets-189 = Premier Protocole additionnel à la Convention de Budapest
instrument-coe-cets-224 = Deuxième Protocole additionnel à la Convention de Budapest
instrument-au-malabo-convention = Convention de l'Union africaine sur la cybersécurité et la protection des données à caractère personnel (Convention de Malabo)
instrument-au-psc-pr-comm-1196 = Position africaine commune sur le droit international dans le cyberespace
instrument-icrc-geneva-conventions = Conventions de Genève
instrument-icrc-additional-protocol-i = Protocole additionnel I aux Conventions de Genève
instrument-nato-north-atlantic-treaty = Traité de l'Atlantique Nord
instrument-academic-tallinn-manual = Manuel de Tallinn
instrument-academic-tallinn-manual-2 = Manuel de Tallinn 2.0
instrument-intl-paris-call = Appel de Paris pour la confiance et la sécurité dans le cyberespace
instrument-g20-antalya-2015 = Communiqué du G20 d'Antalya
instrument-g7-lucca-2017 = Déclaration de Lucques du G7
instrument-wassenaar-arrangement = Arrangement de Wassenaar
instrument-arf-work-plan-2015 = Plan de travail de l'ARF sur la sécurité des TIC
instrument-asean-leaders-statement-2018 = Déclaration des dirigeants de l'ASEAN sur la coopération en cybersécurité
instrument-asean-amcc-2018 = Déclaration de la Conférence ministérielle de l'ASEAN sur la cybersécurité
instrument-asean-norms-checklist = Liste de contrôle de l'ASEAN pour la mise en œuvre des normes
instrument-intl-pall-mall-declaration = Déclaration du processus de Pall Mall
instrument-intl-pall-mall-code-of-practice = Code de bonnes pratiques du processus de Pall Mall pour les États
instrument-intl-cri-statement-2023 = Déclaration conjointe de l'Initiative de lutte contre les rançongiciels
instrument-intl-christchurch-call = Appel de Christchurch
instrument-intl-gcsc-norms = Normes de la Commission mondiale sur la stabilité du cyberespace
instrument-intl-oxford-statements = Déclarations d'Oxford sur les protections du droit international dans le cyberespace
instrument-intl-first-norms = Normes du Forum des équipes de réponse aux incidents et de sécurité
instrument-intl-cybersecurity-tech-accord = Accord technologique sur la cybersécurité
instrument-eu-teu = Traité sur l'Union européenne
instrument-eu-tfeu = Traité sur le fonctionnement de l'Union européenne
instrument-article = article { $number }, { $whole }
instrument-chapter = chapitre { $number }, { $whole }
instrument-of-body = { $body }, { $kind }
instrument-year = { $name } ({ $year })
