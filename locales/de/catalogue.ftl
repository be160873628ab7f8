# Namen und Erklärungen des Katalogs. Der Name einer Kennzeichnung ist ihre Kennung mit Bindestrichen statt Punkten.

## Familien

family-norm = Normen verantwortungsvollen Staatenverhaltens
family-law = Völkerrecht
family-cbm = Vertrauensbildende Maßnahmen
family-cap = Kapazitätsaufbau
family-resp = Reaktionen

## Kennzeichnungen: Normen verantwortungsvollen Staatenverhaltens

norm-general = Die Normen als Ganzes
    .explanation = Der Text spricht von den freiwilligen Normen verantwortungsvollen Staatenverhaltens insgesamt: dass es sie gibt, wie sie weiterentwickelt, befolgt oder umgesetzt werden. Es sind politische Erwartungen, keine Rechtspflichten. Nicht gemeint ist eine einzelne Norm oder eine Norm aus einem anderen Gebiet.

norm-a = Zusammenarbeit der Staaten für Sicherheit
    .explanation = Regierungen arbeiten zusammen, damit digitale Technik sicherer und stabiler genutzt wird, und wehren Praktiken ab, die schaden oder den Frieden gefährden können. Allgemeines Wohlwollen, wirtschaftliche Zusammenarbeit und Verbrechensbekämpfung gehören nicht hierher.

norm-b = Alle relevanten Informationen berücksichtigen
    .explanation = Nach einem Vorfall prüft ein Staat alles, was er weiß, bevor er einen Urheber nennt oder reagiert: die Umstände, die Sicherheit der Zurechnung, das Ausmaß der Folgen. Es geht um Sorgfalt im Urteil. Ob die Zurechnung eine nationale Entscheidung ist und was das Recht dafür verlangt, steht unter Zurechnung.

norm-c = Kein Missbrauch des Hoheitsgebiets
    .explanation = Ein Staat duldet nicht wissentlich, dass andere von seinem Gebiet, seinen Netzen oder seinem Hoheitsbereich aus digital Schaden anrichten. Es zählt, was er bei sich geschehen lässt, nicht nur, was er selbst tut. Ein Rückzugsort für Kriminelle oder Terroristen ohne Bezug zu IKT ist nicht gemeint.

norm-d = Zusammenarbeit gegen Kriminalität und Terrorismus
    .explanation = Staaten helfen einander gegen die kriminelle und terroristische Nutzung von IKT: Sie tauschen Informationen aus, leisten Rechtshilfe, sichern elektronische Beweismittel und verfolgen Täter. Übereinkommen gegen Cyberkriminalität zählen hier als Mittel der Zusammenarbeit. Dass die Kriminalität zunimmt, genügt nicht.

norm-e = Menschenrechte und Privatheit
    .explanation = Menschen haben online dieselben Rechte wie offline, und Staaten achten und schützen sie, wenn sie IKT nutzen oder sichern: freie Meinungsäußerung, Privatheit, Datenschutz. Werden die Menschenrechte nur als geltendes Recht genannt, gilt die entsprechende Kennzeichnung unter Völkerrecht; trifft beides zu, gelten beide.

norm-f = Kritische Infrastruktur nicht beschädigen
    .explanation = Ein Staat führt keine digitalen Operationen durch, die Strom, Wasser, Gesundheitsversorgung oder andere lebenswichtige Dienste eines anderen Landes beschädigen oder stören, und unterstützt sie nicht. Es ist ein Gebot der Zurückhaltung. Der Schutz der eigenen Infrastruktur ist eine andere Norm.

norm-g = Kritische Infrastruktur schützen
    .explanation = Ein Staat sorgt bei sich dafür, dass lebenswichtige Dienste und die Systeme dahinter digitalen Bedrohungen standhalten. Es ist eine Pflicht zum Handeln. Infrastrukturpolitik ohne Sicherheitsbezug ist nicht gemeint.

norm-h = Hilfsersuchen nachkommen
    .explanation = Werden lebenswichtige Systeme eines anderen Staates angegriffen und bittet er um Hilfe, so kommt ein Staat angemessenen Ersuchen nach und geht gegen schädliche Aktivitäten vor, die von seinem Gebiet ausgehen. Ausbildung und langfristige technische Hilfe sind Kapazitätsaufbau.

norm-i = Integrität der Lieferkette
    .explanation = Wer ein Produkt kauft, kann ihm vertrauen: Staaten sorgen dafür, dass unterwegs keine versteckten Funktionen eingebaut werden und sich Angriffswerkzeuge nicht verbreiten. Allgemeine Handelspolitik ist nicht gemeint.

norm-j = Schwachstellen melden
    .explanation = Schwachstellen in Software oder Geräten werden verantwortungsvoll gemeldet und Abhilfen weitergegeben, damit sie geschlossen werden, bevor jemand sie ausnutzt. Die bloße Erwähnung einer Schwachstelle genügt nicht, und das Prämienprogramm eines Unternehmens ist keine Sache zwischen Staaten.

norm-k = Notfallteams nicht schaden
    .explanation = Die Teams, die bei Computernotfällen eingreifen, sind tabu: Staaten greifen die Teams anderer nicht an und benutzen die eigenen nicht für Angriffe. Die gewöhnliche Zusammenarbeit solcher Teams ist eine vertrauensbildende Maßnahme.

norm-ip-theft = Kein IKT-gestützter Diebstahl geistigen Eigentums
    .explanation = Staaten stehlen keine Geschäftsgeheimnisse auf digitalem Weg, um ihren Unternehmen einen Vorteil zu verschaffen, und helfen nicht dabei, oder sie reagieren auf solchen Diebstahl. Die Zusage stammt von G20 und G7 und gehört nicht zu den elf Normen der Vereinten Nationen. Urheber- und Patentrecht im Allgemeinen ist nicht gemeint.

## Kennzeichnungen: Völkerrecht

law-applicability = Das Völkerrecht gilt
    .explanation = Der Text sagt, dass die Regeln zwischen den Staaten und die Charta der Vereinten Nationen als Ganzes auch im Cyberraum gelten. Es geht um das Völkerrecht insgesamt. Einzelne Zweige haben eigene Kennzeichnungen; innerstaatliches Recht und EU-Recht sind nicht gemeint.

law-sovereignty = Souveränität und souveräne Gleichheit
    .explanation = Staaten sind unabhängig und gleich, und jeder übt die Hoheitsgewalt über sein Gebiet und die IKT-Infrastruktur dort aus. Digitale Souveränität als Industrie- oder Technologiepolitik ist nicht gemeint.

law-non-intervention = Interventionsverbot
    .explanation = Ein Staat darf sich nicht in das einmischen, was allein Sache eines anderen ist, etwa dessen Wahlen oder Regierungsform. Gemeint ist das Verhalten eines Staates, nicht Funkstörungen oder Einmischung im alltäglichen Sinn.

law-peaceful-settlement = Friedliche Beilegung von Streitigkeiten
    .explanation = Staaten legen ihre Streitigkeiten, auch solche aus digitalen Vorfällen, durch Gespräche, Vermittlung, Schiedsverfahren oder vor Gericht bei. Streit zwischen Unternehmen ist nicht gemeint.

law-use-of-force = Gewaltverbot
    .explanation = Das Völkerrecht verbietet Staaten, einander Gewalt anzudrohen oder anzutun; hier geht es darum, wann eine digitale Operation diese Grenze überschreitet. Polizeiliche Gewalt ist etwas anderes.

law-self-defence = Recht auf Selbstverteidigung
    .explanation = Ein Staat, der bewaffnet angegriffen wird, darf sich allein oder mit anderen verteidigen. Manche Texte der Vereinten Nationen sagen es nur mittelbar, als Recht, Maßnahmen nach der Charta zu ergreifen. Beistandsklauseln ohne Bezug auf einen bewaffneten Angriff zählen als Solidarität.

law-humanitarian = Humanitäres Völkerrecht
    .explanation = Im bewaffneten Konflikt unterliegen auch digitale Operationen den Regeln, die Zivilpersonen, Krankenhäuser und andere Unbeteiligte schonen. Ihre Grundsätze sind Menschlichkeit, Notwendigkeit, Verhältnismäßigkeit und Unterscheidung. Humanitäre Hilfe oder die Verhältnismäßigkeit einer Politik ist nicht gemeint.

law-human-rights = Internationaler Menschenrechtsschutz
    .explanation = Der Text nennt Verträge oder Gewohnheitsrecht zum Schutz der Menschenrechte als Recht, das Staaten im Cyberraum bindet. Menschenrechte als Wert oder politisches Ziel fallen unter die Norm zu Menschenrechten und Privatheit.

law-state-responsibility = Staatenverantwortlichkeit
    .explanation = Ein Staat haftet für Völkerrechtsverstöße, die ihm zuzurechnen sind: Er muss sie beenden und den Schaden wiedergutmachen. Dass andere sein Gebiet missbrauchen, ist eine eigene Norm.

law-due-diligence = Sorgfaltspflicht
    .explanation = Nach Ansicht mancher Staaten verpflichtet das Völkerrecht jeden Staat, mit der gebotenen Sorgfalt dafür zu sorgen, dass von seinem Gebiet kein digitaler Schaden ausgeht; andere sehen darin nur eine freiwillige Norm. Gekennzeichnet wird, wo der Begriff auf Staaten bezogen fällt. Sorgfaltspflichten von Unternehmen sind nicht gemeint.

law-countermeasures = Gegenmaßnahmen und Retorsion
    .explanation = Was ein verletzter Staat rechtmäßig erwidern darf: Maßnahmen, die sonst rechtswidrig wären, unfreundliche, aber erlaubte Schritte oder die Berufung auf einen Notstand. Wie weit das im Cyberraum reicht, ist umstritten. Technische Gegenmaßnahmen sind nicht gemeint.

law-proxies = Kein Einsatz von Stellvertretern
    .explanation = Staaten lassen nicht Hackergruppen oder andere Private tun, was sie selbst nicht dürfen. Die Regel steht in den Berichten der Vereinten Nationen unter Völkerrecht und gehört nicht zu den elf Normen. Proxyserver sind nicht gemeint.

law-attribution = Zurechnung
    .explanation = Wer war es? Der Text handelt davon, digitale Aktivitäten einem Staat oder einer Gruppe zuzurechnen: wer entscheidet, auf welche Beweise gestützt, öffentlich oder mit Partnern. Die Sorgfalt vor dem Urteil ist eine eigene Norm.

## Kennzeichnungen: vertrauensbildende Maßnahmen

cbm-general = Die Maßnahmen als Ganzes
    .explanation = Der Text spricht von vertrauensbildenden Maßnahmen zwischen Staaten insgesamt, in den Vereinten Nationen oder einer Region: von ihrer Entwicklung, Annahme oder Anwendung. Das Vertrauen von Bürgern oder Kunden in Technik ist nicht gemeint.

cbm-points-of-contact = Kontaktstellen
    .explanation = Jeder Staat benennt Stellen, die zu Fragen der IKT-Sicherheit erreichbar sind, und hält die Liste aktuell. Politische und technische Kontakte und deren Verzeichnisse gehören dazu.

cbm-consultations = Konsultationen und Dialog
    .explanation = Staaten sprechen zu zweit oder in größerem Kreis miteinander, damit Vorfälle nicht falsch gedeutet werden und kein Konflikt daraus wird. Cyberdialoge zwischen Regierungen gehören hierher, öffentliche Anhörungen zu einem Gesetz nicht.

cbm-transparency = Austausch nationaler Auffassungen
    .explanation = Staaten legen einander Strategien, Politik, Doktrinen, Einrichtungen und Gesetze offen, damit andere wissen, was zu erwarten ist. Der Austausch über Bedrohungen und Vorfälle ist eine eigene Maßnahme.

cbm-terminology = Gemeinsame Begriffe
    .explanation = Staaten tauschen aus, welche Begriffe sie verwenden und was sie darunter verstehen, damit gleiche Wörter nicht Verschiedenes verdecken. Glossare und gemeinsame Begriffsbestimmungen gehören hierher.

cbm-information-sharing = Austausch über Bedrohungen und Vorfälle
    .explanation = Staaten unterrichten einander über Bedrohungen, Vorfälle, technische Spuren und darüber, was geholfen hat. Strategien und Gesetze fallen unter eine andere Maßnahme, der Austausch zwischen Notfallteams hat eine eigene Kennzeichnung.

cbm-crisis-communication = Krisenkommunikation und Deeskalation
    .explanation = Wenn etwas geschieht, gibt es einen Draht: Direktleitungen, geschützte Kanäle und vereinbarte Abläufe, die verhindern, dass ein Vorfall außer Kontrolle gerät. Nur Ansprechpartner zu benennen, ist eine andere Maßnahme.

cbm-critical-infrastructure = Zusammenarbeit bei kritischer Infrastruktur
    .explanation = Staaten arbeiten über Grenzen hinweg zusammen, um lebenswichtige Systeme zu schützen, oder vergleichen, wie sie das tun. Was ein Staat im Inland für die eigene Infrastruktur tut, ist eine Norm.

cbm-cert-cooperation = Zusammenarbeit der Notfallteams
    .explanation = Nationale Computer-Notfallteams arbeiten zusammen, tauschen Daten aus und bilden Netzwerke. Angriffe auf solche Teams oder ihr Missbrauch sind Gegenstand einer Norm.

cbm-legislation = Nationales Recht für die Zusammenarbeit
    .explanation = Staaten bringen ihr Recht auf den Stand, der Behörden die Zusammenarbeit mit anderen und den rechtzeitigen Informationsaustausch erlaubt. Geht es um Strafverfolgung, gilt die Norm zu Kriminalität und Terrorismus.

cbm-public-private = Öffentlich-private Partnerschaft
    .explanation = Regierungen arbeiten für die Sicherheit der IKT mit Unternehmen, Wissenschaft, Zivilgesellschaft und technischen Fachleuten zusammen. Gewöhnliche Beschaffung oder Privatisierung ist nicht gemeint.

cbm-exercises = Übungen, Workshops, Ausbildung zwischen Staaten
    .explanation = Staaten oder ihre Einrichtungen üben und lernen gemeinsam: Übungen, Planspiele, Seminare, Workshops. Dauerhafte Hilfe, die Einrichtungen eines anderen Landes aufbaut, ist Kapazitätsaufbau.

cbm-regional-platform = Regionalorganisationen als Plattform
    .explanation = In einer Organisation wie der OSZE, der Afrikanischen Union oder dem ASEAN-Regionalforum wird für Stabilität im Cyberraum gearbeitet oder die Arbeit mit anderen abgestimmt. Die bloße Erwähnung dort beschlossener Maßnahmen zählt nicht.

## Kennzeichnungen: Kapazitätsaufbau

cap-capacity-building = Kapazitätsaufbau
    .explanation = Ländern wird geholfen, die Fähigkeiten, Gesetze, Einrichtungen und Notfallteams aufzubauen, die sie für die IKT-Sicherheit brauchen. Eine Kampagne für die eigene Bevölkerung ist nicht gemeint.

## Kennzeichnungen: Reaktionen

resp-diplomatic-toolbox = Gemeinsame diplomatische Reaktion
    .explanation = Regierungen beantworten feindselige digitale Aktivitäten mit diplomatischen Mitteln: Erklärungen, Verurteilung, Hinweise auf Folgen, das Instrumentarium der EU. Die technische Bewältigung eines Vorfalls ist nicht gemeint. Sanktionen haben eine eigene Kennzeichnung.

resp-restrictive-measures = Restriktive Maßnahmen
    .explanation = Sanktionen als Antwort auf digitale Angriffe: eingefrorene Vermögenswerte, Reiseverbote, Listung von Personen und Organisationen. Strafen eines Strafgerichts sind nicht gemeint.

resp-solidarity = Solidarität und Beistand
    .explanation = Verbündete und Partner stehen einem Staat nach einem digitalen Angriff bei, nach einer Klausel der EU-Verträge, einer Zusage der NATO oder aus eigenem Entschluss. Allgemeine Worte der Freundschaft zählen nicht.

## Elemente

element-actor = Handelnder
element-mental-element = Wissen und Wollen
element-conduct = Verhalten
element-object = Gegenstand
element-qualifier = Einschränkung
element-modal = Modalverb
element-norm-set = Die Normen insgesamt
element-voluntary-nature = Freiwilligkeit
element-implementation = Entwicklung oder Umsetzung
element-purpose = Zweck
element-law-as-a-whole = Völkerrecht oder Charta als Ganzes
element-applicability = Aussage, dass es gilt
element-ict-conduct = Verhalten im Cyberraum
element-sovereignty = Souveränität oder Gleichheit
element-jurisdiction = Hoheitsgewalt
element-ict-infrastructure = IKT-Infrastruktur im Hoheitsgebiet
element-intervention = Einmischung
element-internal-affairs = Innere Angelegenheiten
element-state-author = Ein Staat als Urheber
element-dispute = Streitigkeit
element-peaceful-means = Friedliche Mittel
element-threat-or-use-of-force = Androhung oder Anwendung von Gewalt
element-prohibition = Verbot
element-inter-state-relations = Beziehungen zwischen Staaten
element-inherent-right = Naturgegebenes Recht
element-armed-attack = Bewaffneter Angriff
element-humanitarian-law = Das Rechtsgebiet
element-armed-conflict = Bewaffneter Konflikt
element-humanitarian-principles = Menschlichkeit, Notwendigkeit, Verhältnismäßigkeit, Unterscheidung
element-protected-persons = Geschützte Personen und Dienste
element-human-rights-law = Recht der Menschenrechte
element-respect-and-protection = Achtung und Schutz
element-wrongful-act = Völkerrechtswidrige Handlung
element-attribution-to-state = Zurechnung zu einem Staat
element-obligation = Verpflichtung
element-reparation = Beendigung oder Wiedergutmachung
element-due-diligence = Sorgfaltspflicht beim Namen
element-knowledge = Kenntnis
element-territory = Hoheitsgebiet
element-responsive-measure = Maßnahme als Erwiderung
element-prior-wrongful-act = Vorangegangener Rechtsverstoß
element-proportionality = Verhältnismäßigkeit
element-proxy = Stellvertreter oder nichtstaatlicher Akteur
element-attributing-party = Wer zurechnet
element-attributed-party = Wem zugerechnet wird
element-evidence = Beweise oder Belege
element-measure-set = Die Maßnahmen insgesamt
element-regional-setting = Regionaler oder weltweiter Rahmen
element-contact-point = Kontaktstelle
element-level = Politische oder technische Ebene
element-directory = Verzeichnis
element-parties = Beteiligte Staaten
element-exchange = Austausch
element-national-views = Nationale Auffassungen und Politik
element-terms-and-definitions = Begriffe und Begriffsbestimmungen
element-threat-information = Informationen über Bedrohungen und Vorfälle
element-channel = Kanal oder Verfahren
element-infrastructure = Kritische Infrastruktur
element-response-teams = Notfallteams
element-national-law = Nationales Recht
element-cooperation = Zusammenarbeit
element-state = Staat
element-partners = Partner außerhalb der Regierung
element-exercise-or-training = Übung oder Ausbildung
element-organisation = Organisation
element-venue-role = Rolle als Forum oder Koordinator
element-provider = Wer hilft
element-beneficiary = Wem geholfen wird
element-capacity = Was aufgebaut wird
element-responding-party = Wer reagiert
element-diplomatic-measure = Diplomatische Maßnahme
element-malicious-activity = Böswillige Aktivität
element-restrictive-measure = Restriktive Maßnahme
element-assisting-party = Wer beisteht
element-assisted-party = Wem beigestanden wird
element-clause-or-commitment = Klausel oder Zusage
element-restraint = Unterlassung (sollte nicht)
element-letting = Zulassen, nutzen lassen
element-ict-means = Mit Mitteln der IKT
element-stability = Stabilität und Sicherheit
element-harmful-practices = Schädliche Praktiken
element-un-purposes = Ziele der Vereinten Nationen
element-weighing = Abwägen vor dem Urteil
element-all-information = Alle maßgeblichen Informationen
element-incident = IKT-Vorfall
element-context = Weiterer Zusammenhang
element-attribution-difficulty = Schwierigkeit der Zuordnung
element-consequences = Art und Ausmaß der Folgen
element-assistance = Hilfe
element-prosecution = Strafverfolgung
element-terrorist-use = Nutzung zu terroristischen Zwecken
element-criminal-use = Nutzung zu kriminellen Zwecken
element-respect = Achtung
element-rights = Menschenrechte
element-rights-resolutions = Resolutionen über Rechte im Netz
element-harm = Schädigung oder Beeinträchtigung
element-intent = Absicht
element-obligations = Entgegen dem Völkerrecht
element-protection = Schutzmaßnahmen
element-own = Die eigene
element-ict-threats = Gegen IKT-Bedrohungen
element-protection-texts = Resolution 58/199 und verwandte Texte
element-answer = Antwort
element-request = Ersuchen
element-appropriate = Angemessenes Ersuchen
element-mitigation = Eindämmung
element-from-territory = Vom eigenen Hoheitsgebiet
element-sovereignty-proviso = Achtung der Souveränität
element-reasonable = Zumutbare Schritte
element-integrity = Integrität
element-supply-chain = Lieferkette
element-user-confidence = Vertrauen der Nutzer
element-prevention = Verhütung
element-malicious-tools = Schädliche Werkzeuge und Techniken
element-proliferation = Verbreitung
element-hidden-functions = Schädliche versteckte Funktionen
element-reporting = Meldung
element-responsible = Verantwortungsvolle Weise
element-vulnerabilities = Schwachstellen
element-remedies = Abhilfe
element-threat-limit = Begrenzung der Bedrohungen
element-authorized = Befugte Teams
element-other-state = Ein anderer Staat
element-misuse = Nutzung zum Schaden
element-international = Internationale Aktivität
element-peacetime = Auf Friedenszeiten beschränkt
element-wider-object = Mehr als kritische Infrastruktur
element-merged-sentences = Zwei Sätze der Norm vermengt
element-status-found = vorhanden
element-status-missing = fehlt
element-status-weakened = abgeschwächt
element-status-raised = verschärft
element-status-added = hinzugefügt

## Wie viel von einer Norm ein Text sagt

element-finding = { $element }: { $status }
completeness-restatement = Die Norm ist vollständig wiedergegeben
completeness-partial = Die Norm ist teilweise wiedergegeben
completeness-cited = Die Norm ist nur genannt

## Profile der Abdeckung

profile-norms = Die elf Normen
profile-law = Grundsätze des Völkerrechts
profile-oewg-cbm = Die acht vertrauensbildenden Maßnahmen der Offenen Arbeitsgruppe
profile-osce-cbm = Die sechzehn vertrauensbildenden Maßnahmen der OSZE
profile-cap = Kapazitätsaufbau
profile-resp = Reaktionen

## Regime vertrauensbildender Maßnahmen

regime-gge-2015 = Gruppe von Regierungssachverständigen der VN, 2015
    .short = GGE 2015
regime-osce = Organisation für Sicherheit und Zusammenarbeit in Europa
    .short = OSZE
regime-oewg = Offene Arbeitsgruppe der VN
    .short = OEWG
regime-oas = Organisation Amerikanischer Staaten
    .short = OAS
regime-arf = ASEAN-Regionalforum
    .short = ARF

## Nachdruck

force-reference = Bezugnahme
    .explanation = Der Text verweist zurück, nimmt Kenntnis oder berichtet.
force-affirmation = Bekräftigung
    .explanation = Der Text vertritt oder stützt eine Haltung.
force-call = Aufforderung
    .explanation = Der Text fordert andere zum Handeln auf.
force-commitment = Zusage
    .explanation = Wer spricht, verpflichtet sich selbst.
force-binding = Rechtspflicht
    .explanation = Der Text stellt eine Rechtspflicht als solche fest.

## Regierende Verben

verb-recalls = erinnert an
verb-notes = stellt fest
verb-takes-note = nimmt Kenntnis
verb-is-informed = ist unterrichtet
verb-reports = berichtet
verb-observes = bemerkt
verb-looks-forward = sieht entgegen
verb-having-regard = gestützt auf
verb-bears-in-mind = hält sich vor Augen
verb-refers-to = verweist auf
verb-reminds = mahnt zu bedenken
verb-reviews = überprüft
verb-argues = trägt vor
verb-welcomes = begrüßt
verb-affirms = bekräftigt
verb-reaffirms = bekräftigt erneut
verb-confirms = bestätigt
verb-stresses = betont
verb-underlines = unterstreicht
verb-emphasises = hebt hervor
verb-highlights = weist besonders hin
verb-recognises = erkennt an
verb-acknowledges = räumt ein
verb-considers = ist der Auffassung
verb-believes = ist überzeugt
verb-supports = unterstützt
verb-endorses = billigt
verb-commends = würdigt
verb-condemns = verurteilt
verb-deplores = missbilligt
verb-regrets = bedauert
verb-expresses-concern = äußert Besorgnis
verb-warns = warnt
verb-rejects = lehnt ab
verb-concludes = kommt zu dem Schluss
verb-agrees-that = stimmt zu, dass
verb-declares = erklärt
verb-is-aware = ist sich bewusst
verb-attaches-importance = misst Bedeutung bei
verb-submits = legt vor
verb-is-entitled = ist berechtigt
verb-encourages = ermutigt
verb-invites = lädt ein
verb-calls-upon = ruft auf
verb-urges = fordert nachdrücklich
verb-requests = ersucht
verb-recommends = empfiehlt
verb-proposes = schlägt vor
verb-asks = bittet
verb-appeals = appelliert
verb-demands = verlangt
verb-expects = erwartet
verb-advocates = setzt sich ein
verb-is-committed-to = bekennt sich zu
verb-undertakes = übernimmt
verb-pledges = sagt zu
verb-decides = beschließt
verb-agrees-to = vereinbart
verb-resolves = ist entschlossen
verb-intends = beabsichtigt
verb-instructs = beauftragt
verb-adopts = nimmt an
verb-is-obliged-to = ist rechtlich verpflichtet
verb-is-prohibited = ist verboten

## Haltung

polarity-positive = Zustimmend
    .explanation = Der Text greift den Gedanken auf. Ein Verbot, das selbst die Norm ist, gilt als zustimmend.
polarity-negative = Ablehnend
    .explanation = Der Text lehnt den Gedanken ab oder bezweifelt ihn.

## Modalverben

modal-may = darf, kann
modal-should = sollte
modal-must = muss
modal-shall = hat zu
modal-will = wird
modal-none = kein Modalverb

## Arten von Belegen

evidence-named = Genannt
    .explanation = Mit Nummer oder Titel genannt.
evidence-phrase = Wendung
    .explanation = Eine Wendung, die für sich allein genügt.
evidence-rule = Wörter im Zusammenhang
    .explanation = Mehrere Wörter, die es gemeinsam sagen.

## Quellen

source-verified = geprüft
    .explanation = Die Nummer wurde an einem Text geprüft.
source-unverified = aus dem Gedächtnis, ungeprüft
    .explanation = Die Nummer stammt aus dem Gedächtnis und wurde an keinem Text geprüft.
tag-contested = umstritten
    .explanation = Die Staaten sind uneins, ob oder wie das gilt; es wird gesondert gezählt.
bracketed = in Klammern
    .explanation = Die Wörter stehen im Entwurf in Klammern und sind nicht vereinbart.

## Wie ein Verweis gefunden wurde

via-symbol = nach dem Dokumentenzeichen
via-name = nach dem Namen
via-footnote = in einer Fußnote
via-context = aus dem Zusammenhang

## Arten von Dokumenten

kind-arrangement = Abrede
kind-article = Artikel
kind-articles = Artikel (Mehrzahl)
kind-chapter = Kapitel
kind-checklist = Prüfliste
kind-code-of-practice = Verhaltenskodex
kind-communication = gemeinsame Mitteilung
kind-communique = Kommuniqué
kind-compendium = Sammlung
kind-conclusions = Schlussfolgerungen
kind-decision = Beschluss
kind-declaration = Erklärung
kind-directive = Richtlinie
kind-draft = Entwurf
kind-guidelines = Leitlinien
kind-letter = Schreiben
kind-manual = wissenschaftliches Handbuch
kind-norms = Normenkatalog
kind-note = Vermerk
kind-position = gemeinsamer Standpunkt
kind-protocol = Protokoll
kind-regulation = Verordnung
kind-report = Bericht
kind-resolution = Resolution
kind-statement = Stellungnahme
kind-treaty = Vertrag
kind-work-plan = Arbeitsplan

## Von wem ein Dokument stammt

body-gge-2004-2005 = Gruppe von Regierungssachverständigen der VN, 2004–2005
body-gge-2009-2010 = Gruppe von Regierungssachverständigen der VN, 2009–2010
body-gge-2012-2013 = Gruppe von Regierungssachverständigen der VN, 2012–2013
body-gge-2014-2015 = Gruppe von Regierungssachverständigen der VN, 2014–2015
body-gge-2016-2017 = Gruppe von Regierungssachverständigen der VN, 2016–2017
body-oewg-2019-2021 = Offene Arbeitsgruppe der VN, 2019–2021
body-gge-2019-2021 = Gruppe von Regierungssachverständigen der VN, 2019–2021
body-oewg-2021-2025 = Offene Arbeitsgruppe der VN, 2021–2025
body-general-assembly = Generalversammlung der VN
body-first-committee = Erster Ausschuss der Generalversammlung der VN
body-global-mechanism = Globaler Mechanismus der VN
body-human-rights-council = Menschenrechtsrat der VN
body-shanghai-cooperation-organisation = Shanghaier Organisation für Zusammenarbeit
body-international-law-commission = Völkerrechtskommission der VN
body-council-of-europe = Europarat
body-african-union = Afrikanische Union
body-african-union-peace-and-security-council = Friedens- und Sicherheitsrat der Afrikanischen Union
body-international-conference-of-the-red-cross-and-red-crescent = Internationale Rotkreuz- und Rothalbmondkonferenz
body-g20 = G20
body-g7 = G7
body-osce-permanent-council = Ständiger Rat der OSZE
body-inter-american-committee-against-terrorism = Interamerikanischer Ausschuss gegen Terrorismus
body-asean-regional-forum = ASEAN-Regionalforum
body-asean = ASEAN
body-pall-mall-process = Pall-Mall-Prozess
body-counter-ransomware-initiative = Initiative gegen Ransomware
body-global-commission-on-the-stability-of-cyberspace = Weltkommission für die Stabilität des Cyberraums
body-first = Forum of Incident Response and Security Teams (FIRST)
body-european-union = Europäische Union
body-european-commission-and-high-representative = Europäische Kommission und Hoher Vertreter
body-council-of-the-european-union = Rat der Europäischen Union
body-european-parliament-and-council = Europäisches Parlament und Rat

## Gegenstände von Absätzen ohne eigene Kennzeichnung

topic-capacity-building = Kapazitätsaufbau
topic-capacity-building-principles = Grundsätze des Kapazitätsaufbaus
topic-cbm = vertrauensbildende Maßnahmen
topic-conclusions = Schlussfolgerungen
topic-cooperation-and-assistance = internationale Zusammenarbeit und Hilfe
topic-institutional-dialogue = regelmäßiger institutioneller Dialog
topic-law = Völkerrecht
topic-national-views = nationale Auffassungen und Umfragen
topic-norms = Normen
topic-norms-and-law = Normen und Völkerrecht
topic-recommendations = Empfehlungen
topic-signature = Unterzeichnung
topic-threats = Bedrohungen
topic-agency-cooperation = Zusammenarbeit der Behörden
topic-focal-points-malicious-use = Anlaufstellen gegen böswillige Nutzung
topic-requests-to-investigate = Ersuchen um Untersuchung oder Eindämmung
topic-participation-of-women = Beteiligung von Frauen
topic-study-of-international-law = Studium des Völkerrechts
topic-incident-severity = Schwere von Vorfällen

## Namen der Instrumente

instrument-un-charter = Charta der Vereinten Nationen
instrument-un-arsiwa = Artikel über die Verantwortlichkeit der Staaten für völkerrechtswidrige Handlungen
instrument-un-cybercrime-convention = Übereinkommen der Vereinten Nationen gegen Cyberkriminalität
instrument-un-a-res-2625-xxv = Erklärung über freundschaftliche Beziehungen
instrument-coe-ets-185 = Übereinkommen über Computerkriminalität (Budapester Übereinkommen)
instrument-coe-ets-189 = Erstes Zusatzprotokoll zum Budapester Übereinkommen
instrument-coe-cets-224 = Zweites Zusatzprotokoll zum Budapester Übereinkommen
instrument-au-malabo-convention = Übereinkommen der Afrikanischen Union über Cybersicherheit und den Schutz personenbezogener Daten (Malabo-Übereinkommen)
instrument-au-psc-pr-comm-1196 = Gemeinsame afrikanische Position zum Völkerrecht im Cyberraum
instrument-icrc-geneva-conventions = Genfer Abkommen
instrument-icrc-additional-protocol-i = Zusatzprotokoll I zu den Genfer Abkommen
instrument-nato-north-atlantic-treaty = Nordatlantikvertrag
instrument-academic-tallinn-manual = Tallinn-Handbuch
instrument-academic-tallinn-manual-2 = Tallinn-Handbuch 2.0
instrument-intl-paris-call = Pariser Appell für Vertrauen und Sicherheit im Cyberraum
instrument-g20-antalya-2015 = G20-Kommuniqué von Antalya
instrument-g7-lucca-2017 = G7-Erklärung von Lucca
instrument-wassenaar-arrangement = Wassenaar-Arrangement
instrument-arf-work-plan-2015 = Arbeitsplan des ARF zur IKT-Sicherheit
instrument-asean-leaders-statement-2018 = Erklärung der ASEAN-Staats- und Regierungschefs zur Zusammenarbeit bei der Cybersicherheit
instrument-asean-amcc-2018 = Erklärung der ASEAN-Ministerkonferenz zur Cybersicherheit
instrument-asean-norms-checklist = ASEAN-Checkliste zur Umsetzung der Normen
instrument-intl-pall-mall-declaration = Erklärung des Pall-Mall-Prozesses
instrument-intl-pall-mall-code-of-practice = Verhaltenskodex des Pall-Mall-Prozesses für Staaten
instrument-intl-cri-statement-2023 = Gemeinsame Erklärung der Initiative gegen Ransomware
instrument-intl-christchurch-call = Christchurch-Appell
instrument-intl-gcsc-norms = Normen der Globalen Kommission für die Stabilität des Cyberraums
instrument-intl-oxford-statements = Oxford-Erklärungen zum Schutz durch das Völkerrecht im Cyberraum
instrument-intl-first-norms = Normen des Forums der Teams für Vorfallreaktion und Sicherheit
instrument-intl-cybersecurity-tech-accord = Tech-Abkommen zur Cybersicherheit
instrument-eu-teu = Vertrag über die Europäische Union
instrument-eu-tfeu = Vertrag über die Arbeitsweise der Europäischen Union
instrument-article = Artikel { $number }, { $whole }
instrument-chapter = Kapitel { $number }, { $whole }
instrument-of-body = { $body }, { $kind }
instrument-year = { $name } ({ $year })
