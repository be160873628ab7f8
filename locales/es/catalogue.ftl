# Nombres y explicaciones del catálogo: etiquetas, familias, elementos, regímenes, instrumentos y modo de hablar de un texto.
# El mensaje de una etiqueta es su identificador con guiones en lugar de puntos.

## Familias

family-norm = Normas de comportamiento responsable de los Estados
family-law = Derecho internacional
family-cbm = Medidas de fomento de la confianza
family-cap = Creación de capacidad
family-resp = Respuestas

## Etiquetas: normas de comportamiento responsable de los Estados

norm-general = Las normas en su conjunto
    .explanation = El texto habla de las normas voluntarias de comportamiento responsable de los Estados como un todo: que existen, se desarrollan, se respetan o se aplican. Son expectativas políticas, no deberes jurídicos. No se usa cuando se trata de una sola norma o de normas de otro ámbito.

norm-a = Cooperación interestatal en materia de seguridad
    .explanation = Los Gobiernos colaboran para que el uso de las tecnologías digitales sea más seguro y estable y para atajar prácticas que puedan causar daño o poner en peligro la paz. La buena voluntad en general, la cooperación económica y la lucha contra la delincuencia son otra cosa.

norm-b = Consideración de toda la información pertinente
    .explanation = Tras un incidente, el Estado sopesa cuanto sabe antes de señalar a un culpable o de reaccionar: el contexto, la solidez de la atribución, el alcance de las consecuencias. Se trata de prudencia al juzgar. Si atribuir es una decisión nacional, o qué exige para ello el derecho, pertenece a la atribución.

norm-c = No permitir el uso indebido del territorio
    .explanation = El Estado no tolera a sabiendas que otros se valgan de su territorio, sus redes o su jurisdicción para hacer daño por medios digitales. Cuenta lo que deja que ocurra en su casa, no solo lo que hace él mismo. No se refiere al refugio dado a delincuentes o terroristas sin relación con las TIC.

norm-d = Cooperación contra la delincuencia y el terrorismo
    .explanation = Los Estados se ayudan frente al uso delictivo y terrorista de las TIC: intercambian información, se prestan asistencia judicial, conservan pruebas electrónicas, enjuician. Los convenios sobre ciberdelincuencia se citan aquí como medio de cooperación. No basta con decir que la ciberdelincuencia aumenta.

norm-e = Respeto de los derechos humanos y la privacidad
    .explanation = Las personas tienen en línea los mismos derechos que fuera de línea, y los Estados los respetan y protegen al utilizar o asegurar las TIC: libertad de expresión, vida privada, protección de datos. Si el texto solo cita el derecho de los derechos humanos entre las normas aplicables, se usa la etiqueta de ese derecho; ambas, si dice ambas cosas.

norm-f = No dañar las infraestructuras críticas
    .explanation = El Estado no realiza ni apoya operaciones digitales que dañen o perturben la electricidad, el agua, la sanidad u otros servicios vitales de otro país. Es una norma de abstención. Lo que un Estado hace para proteger sus propias infraestructuras es otra norma.

norm-g = Proteger las infraestructuras críticas
    .explanation = El Estado adopta medidas en su casa para que sus servicios vitales, y los sistemas que los sostienen, resistan las amenazas digitales. Es un deber de cuidado. No se refiere a la política de infraestructuras sin dimensión de seguridad.

norm-h = Responder a las solicitudes de asistencia
    .explanation = Cuando se atacan los sistemas vitales de otro Estado y este pide ayuda, se atienden las solicitudes apropiadas y se actúa contra la actividad dañina que proceda del propio territorio. La formación y la ayuda técnica duraderas son creación de capacidad.

norm-i = Integridad de la cadena de suministro
    .explanation = Quien compra un producto puede fiarse de él: los Estados procuran que nadie introduzca por el camino funciones ocultas y que no se propaguen las herramientas de intrusión. No se refiere a la política comercial en general.

norm-j = Notificación responsable de vulnerabilidades
    .explanation = Los puntos débiles de programas y equipos se notifican de forma responsable y se comparten los remedios, para cerrarlos antes de que alguien los explote. No basta con mencionar una vulnerabilidad, y el programa de recompensas de una empresa no es asunto entre Estados.

norm-k = No dañar a los equipos de respuesta a emergencias
    .explanation = Los equipos que responden a las emergencias informáticas son intocables: ningún Estado ataca a los de otro ni utiliza los suyos para atacar. La cooperación ordinaria entre esos equipos es una medida de fomento de la confianza.

norm-ip-theft = No robar propiedad intelectual mediante las TIC
    .explanation = Los Estados no sustraen por medios digitales secretos comerciales, ni ayudan a hacerlo, para dar ventaja a sus empresas, o responden a tales robos. El compromiso procede del G20 y del G7 y no es una de las once normas de las Naciones Unidas. No se refiere al derecho de autor ni al de patentes en general.

## Etiquetas: derecho internacional

law-applicability = El derecho internacional se aplica
    .explanation = El texto dice que las reglas entre Estados, y la Carta de las Naciones Unidas en su conjunto, rigen también en el ciberespacio. Trata del derecho internacional en general. Cada rama tiene su propia etiqueta, y no se refiere a la legislación nacional ni a la de la Unión Europea.

law-sovereignty = Soberanía e igualdad soberana
    .explanation = Los Estados son independientes e iguales, y cada uno ejerce autoridad sobre su territorio y sobre la infraestructura de TIC situada en él. No se refiere a la soberanía digital como política industrial o tecnológica.

law-non-intervention = No intervención
    .explanation = Ningún Estado debe inmiscuirse en lo que solo incumbe a otro, como sus elecciones o su forma de gobierno. La injerencia cuenta aquí cuando es conducta de un Estado. No cuentan las interferencias de radio ni el entrometimiento en sentido corriente.

law-peaceful-settlement = Arreglo pacífico de controversias
    .explanation = Los Estados resuelven sus controversias, también las nacidas de incidentes digitales, mediante la negociación, la mediación, el arbitraje o los tribunales. No se refiere a los litigios entre empresas.

law-use-of-force = Prohibición de la amenaza o el uso de la fuerza
    .explanation = El derecho internacional prohíbe a los Estados amenazarse o recurrir a la fuerza; la cuestión es cuándo una operación digital cruza esa línea. La fuerza que emplea la policía es otro asunto.

law-self-defence = Derecho de legítima defensa
    .explanation = El Estado que sufre un ataque armado puede defenderse, solo o con otros. Algunos textos de las Naciones Unidas lo dicen de forma indirecta, como derecho a adoptar medidas compatibles con la Carta. Las cláusulas de ayuda mutua que no hablan de ataque armado son solidaridad.

law-humanitarian = Derecho internacional humanitario
    .explanation = En un conflicto armado, también las operaciones digitales están sujetas a las reglas que protegen a los civiles, los hospitales y a quienes no combaten. Sus principios son la humanidad, la necesidad, la proporcionalidad y la distinción. No se refiere a la ayuda humanitaria ni a si una política es proporcionada.

law-human-rights = Derecho internacional de los derechos humanos
    .explanation = El texto cita tratados o costumbre en materia de derechos humanos como derecho que obliga a los Estados en el ciberespacio. Los derechos humanos como valor u objetivo político, sin el derecho, corresponden a la norma sobre derechos humanos y privacidad.

law-state-responsibility = Responsabilidad del Estado
    .explanation = El Estado responde de las violaciones del derecho internacional que se le puedan atribuir: debe cesar y reparar el daño. Que otros se sirvan de su territorio es objeto de una norma propia.

law-due-diligence = Diligencia debida
    .explanation = Según algunos Estados, el derecho internacional obliga a poner un cuidado razonable para que el propio territorio no sea fuente de daños digitales; otros ven solo una norma voluntaria. La etiqueta señala los textos que emplean el término para los Estados. No se refiere a la diligencia debida de las empresas.

law-countermeasures = Contramedidas y retorsión
    .explanation = Lo que el Estado agraviado puede hacer lícitamente en respuesta: medidas que de otro modo infringirían el derecho, actos inamistosos pero lícitos o la invocación del estado de necesidad. Se discute hasta dónde llega en el ciberespacio. No se refiere a las medidas técnicas de seguridad del mismo nombre.

law-proxies = No recurrir a agentes interpuestos
    .explanation = Los Estados no dejan en manos de grupos de piratas informáticos u otros particulares lo que ellos mismos no pueden hacer. La regla figura en la parte de los informes de las Naciones Unidas dedicada al derecho internacional y no es una de las once normas. No se refiere a los servidores proxy.

law-attribution = Atribución
    .explanation = ¿Quién ha sido? El texto habla de imputar una actividad digital a un Estado o a un grupo: quién decide, con qué pruebas, en público o junto con otros. La prudencia antes de juzgar es una norma aparte.

## Etiquetas: medidas de fomento de la confianza

cbm-general = Las medidas en su conjunto
    .explanation = El texto habla de las medidas de fomento de la confianza entre Estados como un todo, en las Naciones Unidas o en una región: su elaboración, adopción o uso. No se refiere a la confianza de ciudadanos o clientes en la tecnología.

cbm-points-of-contact = Puntos de contacto
    .explanation = Cada Estado designa a los funcionarios a los que se puede acudir en asuntos de seguridad de las TIC y mantiene la lista al día. Comprende los contactos políticos y los técnicos, y sus directorios.

cbm-consultations = Consultas y diálogo
    .explanation = Los Estados hablan entre sí, de dos en dos o en círculos más amplios, para que los incidentes no se malinterpreten ni acaben en conflicto. Aquí entran los diálogos cibernéticos entre Gobiernos. No entra la consulta pública sobre un proyecto de ley.

cbm-transparency = Intercambio de opiniones nacionales
    .explanation = Los Estados dan a conocer sus estrategias, políticas, doctrinas, instituciones y leyes para que los demás sepan a qué atenerse. El intercambio de datos sobre amenazas e incidentes es otra medida.

cbm-terminology = Terminología común
    .explanation = Los Estados intercambian los términos que usan y lo que entienden por ellos, para que las mismas palabras no encubran ideas distintas. Aquí entran los glosarios y las definiciones comunes.

cbm-information-sharing = Intercambio de información sobre amenazas e incidentes
    .explanation = Los Estados se comunican amenazas, incidentes, rastros técnicos y lo que dio resultado contra ellos. Las estrategias y leyes corresponden a otra medida, y el intercambio entre equipos de respuesta tiene etiqueta propia.

cbm-crisis-communication = Comunicación en crisis y control de la escalada
    .explanation = Hay una línea a la que llamar cuando algo ocurre: líneas directas, canales protegidos y procedimientos convenidos que impiden que un incidente se vaya de las manos. Nombrar personas de contacto es otra medida.

cbm-critical-infrastructure = Cooperación en materia de infraestructuras críticas
    .explanation = Los Estados colaboran por encima de las fronteras para proteger sistemas vitales o comparan cómo lo hacen. Lo que cada uno hace en casa por su propia infraestructura es una norma.

cbm-cert-cooperation = Cooperación entre equipos de respuesta
    .explanation = Los equipos nacionales de emergencias informáticas trabajan juntos, intercambian datos y forman redes. Los ataques contra esos equipos, o su uso indebido, son objeto de una norma.

cbm-legislation = Legislación nacional para la cooperación
    .explanation = Los Estados ponen al día sus leyes para que las autoridades puedan cooperar con otras y transmitir información a tiempo. Si lo que importa es enjuiciar, se aplica la norma sobre delincuencia y terrorismo.

cbm-public-private = Asociación público-privada
    .explanation = Los Gobiernos trabajan en la seguridad de las TIC con empresas, investigadores, sociedad civil y expertos técnicos. No se refiere a las compras corrientes ni a las privatizaciones.

cbm-exercises = Ejercicios, talleres y formación entre Estados
    .explanation = Los Estados o sus instituciones practican y aprenden juntos: ejercicios, simulaciones de mesa, seminarios, talleres. La ayuda duradera que crea instituciones en otro país es creación de capacidad.

cbm-regional-platform = Las organizaciones regionales como plataforma
    .explanation = Una organización como la OEA, la OSCE o la Unión Africana es el lugar en que se trabaja por la estabilidad del ciberespacio, o coordina esa labor con otras. No se usa cuando solo se mencionan medidas adoptadas en ella.

## Etiquetas: creación de capacidad

cap-capacity-building = Creación de capacidad
    .explanation = Se ayuda a los países a dotarse de los conocimientos, leyes, instituciones y equipos de respuesta que necesitan para la seguridad en el uso de las TIC. No se refiere a una campaña dirigida a la propia población.

## Etiquetas: respuestas

resp-diplomatic-toolbox = Respuesta diplomática conjunta
    .explanation = Los Gobiernos responden a la actividad digital hostil por medios diplomáticos: declaraciones, condenas, advertencias de consecuencias, el conjunto de instrumentos de la UE. No se refiere a la gestión técnica de un incidente. Las sanciones tienen etiqueta propia.

resp-restrictive-measures = Medidas restrictivas
    .explanation = Sanciones en respuesta a ataques digitales: inmovilización de activos, prohibición de viajar, inclusión de personas y entidades en listas. No se refiere a las penas que impone un tribunal.

resp-solidarity = Solidaridad y asistencia mutua
    .explanation = Aliados y socios se ponen al lado de un Estado tras un ataque digital, en virtud de una cláusula de los tratados de la UE, de un compromiso de la OTAN o por voluntad propia. No cuentan las palabras generales de amistad.

## Elementos

element-actor = Actor
element-mental-element = Elemento intencional
element-conduct = Conducta
element-object = Objeto
element-qualifier = Condición o límite
element-modal = Verbo modal
element-norm-set = El conjunto de las normas
element-voluntary-nature = Carácter voluntario
element-implementation = Desarrollo o aplicación
element-purpose = Finalidad
element-law-as-a-whole = El derecho internacional o la Carta en su conjunto
element-applicability = Afirmación de que se aplica
element-ict-conduct = Conducta en el ciberespacio
element-sovereignty = Soberanía o igualdad
element-jurisdiction = Jurisdicción
element-ict-infrastructure = Infraestructura de TIC en el territorio
element-intervention = Intervención o injerencia
element-internal-affairs = Asuntos internos
element-state-author = Un Estado como autor
element-dispute = Controversia
element-peaceful-means = Medios pacíficos
element-threat-or-use-of-force = Amenaza o uso de la fuerza
element-prohibition = Prohibición
element-inter-state-relations = Relaciones entre Estados
element-inherent-right = Derecho inmanente
element-armed-attack = Ataque armado
element-humanitarian-law = El cuerpo de normas
element-armed-conflict = Conflicto armado
element-humanitarian-principles = Humanidad, necesidad, proporcionalidad, distinción
element-protected-persons = Personas y servicios protegidos
element-human-rights-law = Derecho de los derechos humanos
element-respect-and-protection = Respeto y protección
element-wrongful-act = Hecho ilícito
element-attribution-to-state = Atribución a un Estado
element-obligation = Obligación
element-reparation = Cesación o reparación
element-due-diligence = Mención de la diligencia debida
element-knowledge = Conocimiento
element-territory = Territorio
element-responsive-measure = Medida de respuesta
element-prior-wrongful-act = Hecho ilícito previo
element-proportionality = Proporcionalidad
element-proxy = Agente interpuesto o actor no estatal
element-attributing-party = Quién atribuye
element-attributed-party = A quién se atribuye
element-evidence = Pruebas o fundamento
element-measure-set = Las medidas en su conjunto
element-regional-setting = Marco regional o mundial
element-contact-point = Punto de contacto
element-level = Nivel político o técnico
element-directory = Directorio
element-parties = Estados participantes
element-exchange = Intercambio
element-national-views = Opiniones y políticas nacionales
element-terms-and-definitions = Términos y definiciones
element-threat-information = Información sobre amenazas e incidentes
element-channel = Canal o procedimiento
element-infrastructure = Infraestructura crítica
element-response-teams = Equipos de respuesta
element-national-law = Legislación nacional
element-cooperation = Cooperación
element-state = Estado
element-partners = Socios no gubernamentales
element-exercise-or-training = Ejercicio o formación
element-organisation = Organización
element-venue-role = Función de foro o de coordinación
element-provider = Quién ayuda
element-beneficiary = A quién se ayuda
element-capacity = Capacidad que se crea
element-responding-party = Quién responde
element-diplomatic-measure = Medida diplomática
element-malicious-activity = Actividad malintencionada
element-restrictive-measure = Medida restrictiva
element-assisting-party = Quién asiste
element-assisted-party = A quién se asiste
element-clause-or-commitment = Cláusula o compromiso
element-restraint = Abstención (no debería)
element-letting = Permitir, dejar usar
element-ict-means = Mediante las TIC
element-stability = Estabilidad y seguridad
element-harmful-practices = Prácticas perjudiciales
element-un-purposes = Propósitos de las Naciones Unidas
element-weighing = Ponderación previa
element-all-information = Toda la información pertinente
element-incident = Incidente relacionado con las TIC
element-context = Contexto más amplio
element-attribution-difficulty = Dificultad de la atribución
element-consequences = Naturaleza y alcance de las consecuencias
element-assistance = Asistencia
element-prosecution = Enjuiciamiento
element-terrorist-use = Uso terrorista
element-criminal-use = Uso delictivo
element-respect = Respeto
element-rights = Derechos humanos
element-rights-resolutions = Resoluciones sobre los derechos en línea
element-harm = Daño o perturbación
element-intent = Intención
element-obligations = Contrario al derecho internacional
element-protection = Medidas de protección
element-own = La propia
element-ict-threats = Frente a las amenazas de las TIC
element-protection-texts = Resolución 58/199 y textos afines
element-answer = Respuesta
element-request = Solicitud
element-appropriate = Solicitud apropiada
element-mitigation = Mitigación
element-from-territory = Desde el propio territorio
element-sovereignty-proviso = Respeto de la soberanía
element-reasonable = Medidas razonables
element-integrity = Integridad
element-supply-chain = Cadena de suministro
element-user-confidence = Confianza de los usuarios
element-prevention = Prevención
element-malicious-tools = Herramientas y técnicas malintencionadas
element-proliferation = Proliferación
element-hidden-functions = Funciones ocultas dañinas
element-reporting = Notificación
element-responsible = Manera responsable
element-vulnerabilities = Vulnerabilidades
element-remedies = Remedios
element-threat-limit = Limitación de las amenazas
element-authorized = Equipos autorizados
element-other-state = Otro Estado
element-misuse = Uso con fines dañinos
element-international = Actividad internacional
element-peacetime = Limitado al tiempo de paz
element-wider-object = Más que infraestructuras críticas
element-merged-sentences = Dos frases de la norma fusionadas
element-status-found = presente
element-status-missing = ausente
element-status-weakened = debilitado
element-status-raised = reforzado
element-status-added = añadido

## Cuánto dice un texto de una norma

element-finding = { $element }: { $status }
completeness-restatement = La norma se enuncia por completo
completeness-partial = La norma se enuncia en parte
completeness-cited = La norma solo se cita

## Perfiles de cobertura

profile-norms = Las once normas
profile-law = Principios de derecho internacional
profile-oewg-cbm = Las ocho medidas de fomento de la confianza del Grupo de Trabajo de Composición Abierta
profile-osce-cbm = Las dieciséis medidas de fomento de la confianza de la OSCE
profile-cap = Creación de capacidad
profile-resp = Respuestas

## Regímenes de medidas de fomento de la confianza

regime-gge-2015 = Grupo de Expertos Gubernamentales de las Naciones Unidas, 2015
    .short = GEG 2015
regime-osce = Organización para la Seguridad y la Cooperación en Europa
    .short = OSCE
regime-oewg = Grupo de Trabajo de Composición Abierta de las Naciones Unidas
    .short = GTCA
regime-oas = Organización de los Estados Americanos
    .short = OEA
regime-arf = Foro Regional de la ASEAN
    .short = FRA

## Fuerza

force-reference = Referencia
    .explanation = El texto remite a algo anterior, toma nota o informa.
force-affirmation = Afirmación
    .explanation = El texto enuncia o apoya una posición.
force-call = Llamamiento
    .explanation = El texto pide a otros que actúen.
force-commitment = Compromiso
    .explanation = Quien habla se compromete.
force-binding = Obligación
    .explanation = El texto enuncia una obligación jurídica como tal.

## Verbos rectores

verb-recalls = recuerda
verb-notes = observa
verb-takes-note = toma nota
verb-is-informed = ha sido informado
verb-reports = informa
verb-observes = señala
verb-looks-forward = espera con interés
verb-having-regard = visto
verb-bears-in-mind = tiene presente
verb-refers-to = se remite a
verb-reminds = hace recordar
verb-reviews = examina
verb-argues = sostiene
verb-welcomes = acoge con satisfacción
verb-affirms = afirma
verb-reaffirms = reafirma
verb-confirms = confirma
verb-stresses = recalca
verb-underlines = subraya
verb-emphasises = hace hincapié
verb-highlights = pone de relieve
verb-recognises = reconoce
verb-acknowledges = admite
verb-considers = considera
verb-believes = cree
verb-supports = apoya
verb-endorses = hace suyo
verb-commends = encomia
verb-condemns = condena
verb-deplores = deplora
verb-regrets = lamenta
verb-expresses-concern = expresa preocupación
verb-warns = advierte
verb-rejects = rechaza
verb-concludes = concluye
verb-agrees-that = coincide en que
verb-declares = declara
verb-is-aware = es consciente
verb-attaches-importance = atribuye importancia
verb-submits = presenta
verb-is-entitled = tiene derecho
verb-encourages = alienta
verb-invites = invita
verb-calls-upon = exhorta
verb-urges = insta
verb-requests = solicita
verb-recommends = recomienda
verb-proposes = propone
verb-asks = pide
verb-appeals = hace un llamamiento
verb-demands = exige
verb-expects = cuenta con
verb-advocates = aboga por
verb-is-committed-to = está comprometido con
verb-undertakes = se compromete
verb-pledges = promete
verb-decides = decide
verb-agrees-to = acuerda
verb-resolves = resuelve
verb-intends = se propone
verb-instructs = encarga
verb-adopts = aprueba
verb-is-obliged-to = está obligado a
verb-is-prohibited = está prohibido

## Polaridad

polarity-positive = Positiva
    .explanation = El texto hace suya la idea. Cuenta como positiva la prohibición que constituye la norma misma.
polarity-negative = Negativa
    .explanation = El texto rechaza la idea o la pone en duda.

## Verbos modales de la conducta etiquetada

modal-may = puede
modal-should = debería
modal-must = debe
modal-shall = deberá
modal-will = futuro
modal-none = sin verbo modal

## Clases de indicios

evidence-named = Mención
    .explanation = Citado por su número o su título.
evidence-phrase = Expresión
    .explanation = Una expresión que basta por sí sola.
evidence-rule = Palabras combinadas
    .explanation = Varias palabras que lo dicen juntas.

## Fuentes

source-verified = comprobado
    .explanation = El número se ha cotejado con un texto.
source-unverified = de memoria, sin comprobar
    .explanation = El número se cita de memoria y no se ha cotejado con ningún texto.
tag-contested = discutido
    .explanation = Los Estados discrepan sobre si se aplica o cómo; se cuenta aparte.
bracketed = entre corchetes
    .explanation = Las palabras figuran entre corchetes en el borrador y no están acordadas.

## Cómo se ha encontrado una referencia

via-symbol = por su signatura
via-name = por su nombre
via-footnote = en una nota
via-context = por el contexto

## Clases de instrumentos

kind-arrangement = arreglo
kind-article = artículo
kind-articles = artículos
kind-chapter = capítulo
kind-checklist = lista de verificación
kind-code-of-practice = código de prácticas
kind-communication = comunicación conjunta
kind-communique = comunicado
kind-compendium = compendio
kind-conclusions = conclusiones
kind-decision = decisión
kind-declaration = declaración
kind-directive = directiva
kind-draft = borrador
kind-guidelines = directrices
kind-letter = carta
kind-manual = manual académico
kind-norms = conjunto de normas
kind-note = nota
kind-position = posición común
kind-protocol = protocolo
kind-regulation = reglamento
kind-report = informe
kind-resolution = resolución
kind-statement = declaración
kind-treaty = tratado
kind-work-plan = plan de trabajo

## Autores de los instrumentos

body-gge-2004-2005 = Grupo de Expertos Gubernamentales de las Naciones Unidas, 2004-2005
body-gge-2009-2010 = Grupo de Expertos Gubernamentales de las Naciones Unidas, 2009-2010
body-gge-2012-2013 = Grupo de Expertos Gubernamentales de las Naciones Unidas, 2012-2013
body-gge-2014-2015 = Grupo de Expertos Gubernamentales de las Naciones Unidas, 2014-2015
body-gge-2016-2017 = Grupo de Expertos Gubernamentales de las Naciones Unidas, 2016-2017
body-oewg-2019-2021 = Grupo de Trabajo de Composición Abierta de las Naciones Unidas, 2019-2021
body-gge-2019-2021 = Grupo de Expertos Gubernamentales de las Naciones Unidas, 2019-2021
body-oewg-2021-2025 = Grupo de Trabajo de Composición Abierta de las Naciones Unidas, 2021-2025
body-general-assembly = Asamblea General de las Naciones Unidas
body-first-committee = Primera Comisión de la Asamblea General de las Naciones Unidas
body-global-mechanism = Mecanismo Mundial de las Naciones Unidas
body-human-rights-council = Consejo de Derechos Humanos de las Naciones Unidas
body-shanghai-cooperation-organisation = Organización de Cooperación de Shanghái
body-international-law-commission = Comisión de Derecho Internacional de las Naciones Unidas
body-council-of-europe = Consejo de Europa
body-african-union = Unión Africana
body-african-union-peace-and-security-council = Consejo de Paz y Seguridad de la Unión Africana
body-international-conference-of-the-red-cross-and-red-crescent = Conferencia Internacional de la Cruz Roja y de la Media Luna Roja
body-g20 = G20
body-g7 = G7
body-osce-permanent-council = Consejo Permanente de la OSCE
body-inter-american-committee-against-terrorism = Comité Interamericano contra el Terrorismo
body-asean-regional-forum = Foro Regional de la ASEAN
body-asean = ASEAN
body-pall-mall-process = Proceso de Pall Mall
body-counter-ransomware-initiative = Iniciativa contra los Programas de Secuestro de Datos
body-global-commission-on-the-stability-of-cyberspace = Comisión Mundial sobre la Estabilidad del Ciberespacio
body-first = Foro de Equipos de Respuesta a Incidentes y de Seguridad (FIRST)
body-european-union = Unión Europea
body-european-commission-and-high-representative = Comisión Europea y Alto Representante
body-council-of-the-european-union = Consejo de la Unión Europea
body-european-parliament-and-council = Parlamento Europeo y Consejo

## Materias de párrafos y puntos que no son etiquetas

topic-capacity-building = creación de capacidad
topic-capacity-building-principles = principios de la creación de capacidad
topic-cbm = medidas de fomento de la confianza
topic-conclusions = conclusiones
topic-cooperation-and-assistance = cooperación y asistencia internacionales
topic-institutional-dialogue = diálogo institucional periódico
topic-law = derecho internacional
topic-national-views = opiniones nacionales y encuestas
topic-norms = normas
topic-norms-and-law = normas y derecho internacional
topic-recommendations = recomendaciones
topic-signature = firma
topic-threats = amenazas
topic-agency-cooperation = cooperación entre organismos
topic-focal-points-malicious-use = puntos de enlace contra el uso malintencionado
topic-requests-to-investigate = solicitudes de investigación o mitigación
topic-participation-of-women = participación de las mujeres
topic-study-of-international-law = estudio del derecho internacional
topic-incident-severity = gravedad de los incidentes

## Nombres de los instrumentos

instrument-un-charter = Carta de las Naciones Unidas
instrument-un-arsiwa = Artículos sobre la responsabilidad del Estado por hechos internacionalmente ilícitos
instrument-un-cybercrime-convention = Convención de las Naciones Unidas contra la Ciberdelincuencia
instrument-un-a-res-2625-xxv = Declaración sobre las Relaciones de Amistad
instrument-coe-ets-185 = Convenio sobre la Ciberdelincuencia (Convenio de Budapest)
instrument-coe-ets-189 = Primer Protocolo adicional al Convenio de Budapest
instrument-coe-cets-224 = Segundo Protocolo adicional al Convenio de Budapest
instrument-au-malabo-convention = Convención de la Unión Africana sobre Ciberseguridad y Protección de Datos Personales (Convención de Malabo)
instrument-au-psc-pr-comm-1196 = Posición Común Africana sobre el derecho internacional en el ciberespacio
instrument-icrc-geneva-conventions = Convenios de Ginebra
instrument-icrc-additional-protocol-i = Protocolo adicional I a los Convenios de Ginebra
instrument-nato-north-atlantic-treaty = Tratado del Atlántico Norte
instrument-academic-tallinn-manual = Manual de Tallin
instrument-academic-tallinn-manual-2 = Manual de Tallin 2.0
instrument-intl-paris-call = Llamamiento de París para la confianza y la seguridad en el ciberespacio
instrument-g20-antalya-2015 = Comunicado de los líderes del G20 en Antalya
instrument-g7-lucca-2017 = Declaración de Lucca del G7
instrument-wassenaar-arrangement = Arreglo de Wassenaar
instrument-arf-work-plan-2015 = Plan de trabajo del ARF sobre la seguridad de las TIC
instrument-asean-leaders-statement-2018 = Declaración de los líderes de la ASEAN sobre cooperación en ciberseguridad
instrument-asean-amcc-2018 = Declaración de la Conferencia Ministerial de la ASEAN sobre Ciberseguridad
instrument-asean-norms-checklist = Lista de verificación de la ASEAN para la aplicación de las normas
instrument-intl-pall-mall-declaration = Declaración del Proceso de Pall Mall
instrument-intl-pall-mall-code-of-practice = Código de buenas prácticas del Proceso de Pall Mall para los Estados
instrument-intl-cri-statement-2023 = Declaración conjunta de la Iniciativa contra el Ransomware
instrument-intl-christchurch-call = Llamamiento de Christchurch
instrument-intl-gcsc-norms = Normas de la Comisión Mundial sobre la Estabilidad del Ciberespacio
instrument-intl-oxford-statements = Declaraciones de Oxford sobre la protección del derecho internacional en el ciberespacio
instrument-intl-first-norms = Normas del Foro de Equipos de Respuesta a Incidentes y Seguridad
instrument-intl-cybersecurity-tech-accord = Acuerdo Tecnológico de Ciberseguridad
instrument-eu-teu = Tratado de la Unión Europea
instrument-eu-tfeu = Tratado de Funcionamiento de la Unión Europea
instrument-article = artículo { $number }, { $whole }
instrument-chapter = capítulo { $number }, { $whole }
instrument-of-body = { $body }, { $kind }
instrument-year = { $name } ({ $year })
