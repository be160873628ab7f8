# Lo que dicen los ficheros que escribe Rapporteur y la línea de órdenes. Los títulos y las explicaciones de las etiquetas están en
# catalogue.ftl.

## Avisos, en todas las salidas. detail: la codificación o el idioma pedido.

warning-empty-text = No hay nada que leer.
warning-unknown-language = Esta parte no está en ningún idioma del que haya paquete y no se ha leído.
warning-missing-language = No hay paquete para el idioma { $detail }; el texto no se ha leído.
warning-nul-bytes = El texto contiene bytes NUL. Se han dejado en su sitio para que las posiciones sigan siendo válidas.
warning-wrong-treaty = El tratado que aquí se nombra no tiene ese artículo; probablemente se trata de { $detail }.
warning-misquoted-symbol = Consta que esta signatura se cita por error; probablemente se trata de { $detail }.
warning-malformed-symbol = Ninguna signatura se escribe así; se ha leído como { $detail }.
warning-miscalled = { $detail } es un informe y no una resolución.
warning-ambiguous-letter = Esta letra admite dos lecturas; también puede designar { $detail }.
warning-repeated-note = La llamada de nota { $detail } aparece dos veces seguidas.
warning-byte-order-mark = El fichero empieza por una marca de orden de bytes. Las posiciones se cuentan a partir de ella.
warning-not-utf8 = El fichero no está en UTF-8. Se ha leído como { $detail }.
warning-undecodable = Algunos bytes no significan nada en { $detail }. Se muestran como �.

## Ficheros que no se pueden leer o escribir

error-binary = se esperaba texto sin formato o Markdown; se ha encontrado { $kind }
error-too-large = se esperaba un texto de menos de 4 GiB; se han encontrado { $size } GiB
error-misplaced = un error de este programa; le rogamos que lo comunique: { $detail }
error-output = no se puede escribir el resultado: { $detail }
error-read = no se puede leer { $file }: { $detail }
error-write = no se puede escribir { $file }: { $detail }
error-unknown-language = idioma desconocido { $asked }: se esperaba uno de { $known }
error-needs-folder = varios documentos no caben en una sola página: se esperaba --output con una carpeta
error-gold = { $file }, línea { $line }: se esperaba una frase de referencia con id, lang, text y labels; { $detail }
error-packs = no se pueden usar los paquetes de idiomas de este programa: { $detail }
error-threads = no se puede iniciar ningún hilo: { $detail }

file-kind-pdf = un documento PDF
file-kind-zip = un archivo ZIP (también lo son los ficheros de Word, Excel, OpenDocument y EPUB)
file-kind-old-office = un documento de Office anterior a 2007
file-kind-rich-text = un documento de texto enriquecido
file-kind-archive = un fichero comprimido
file-kind-picture = una imagen
file-kind-media = sonido o vídeo
file-kind-program = un programa
file-kind-database = una base de datos
file-kind-unknown = datos binarios

## Líneas de JSON que no se pueden usar

line-not-json = La línea no es un objeto JSON: { $detail }.
line-not-utf8 = La línea no está en UTF-8.
line-too-long = La línea supera los { $count } MiB.
line-bad-field = El campo «{ $field }» debe ser { $expected }; se ha encontrado { $found }.
expected-object = se esperaba un objeto
expected-id = un texto o un número
expected-text = un texto
expected-language = la etiqueta de un idioma («es») o «auto»
expected-context = «ict», «none» o «auto»
bad-lines = { $count ->
    [one] No se ha podido usar una línea; en su lugar figura el error.
   *[other] No se han podido usar { $count } líneas; en su lugar figuran los errores.
}

## La línea de órdenes

label-error = error:
label-warning = nota:
on-file = { $file }: { $message }
progress-annotating = Anotando

## Cobertura: lo que un texto dice de un conjunto y lo que calla.

coverage-title = Cobertura
coverage-addressed = tratado
    .explanation = El texto habla de ello, y no solo para rechazarlo.
coverage-rejected = rechazado
    .explanation = El texto solo lo menciona para rechazarlo o ponerlo en duda.
coverage-silent = no mencionado
    .explanation = El texto no lo menciona.
coverage-tally = tratados: { $addressed } de { $all }; rechazados: { $rejected }; no mencionados: { $silent }
coverage-place-contested = Controvertido, contado aparte
coverage-place-beside = Junto al conjunto, no contado
coverage-place-set = El conjunto como tal
coverage-item = { $regime } { $item }
coverage-row = Lo que se busca
coverage-more = { $count ->
    [one] y una más
   *[other] y { $count } más
}
coverage-negative = { $count ->
    [one] una mención lo rechaza
   *[other] { $count } menciones lo rechazan
}
coverage-only-bracketed = solo entre corchetes
coverage-shared = { $items }: se reconocen por una sola etiqueta, «{ $title }»; cuál de ellas se quiere decir lo ha de aclarar el texto.
coverage-unverified = { $items }: números citados de memoria, sin comprobar.
coverage-made-with = Contado por Rapporteur, un programa; nadie lo ha revisado. Un silencio puede ser suyo: lea antes de concluir. Datos { $data }; paquetes de idiomas { $packs }.
place-paragraph = párr. { $label }
place-line = línea { $line }
quotation = «{ $text }»

## El catálogo

catalogue-elements = Elementos
catalogue-sources = Fuentes
catalogue-regimes = Lugar en los regímenes de medidas de fomento de la confianza
catalogue-profiles = Contado en
catalogue-family = De la misma familia
catalogue-rivals = No debe confundirse con
catalogue-related = Véase también
catalogue-instruments = Instrumentos
catalogue-symbol = Signatura
catalogue-kind = Clase
catalogue-body = Autor
catalogue-date = Fecha
catalogue-part-of = Forma parte de
catalogue-paragraphs = Qué figura dónde
catalogue-carries = Etiquetas que contiene
catalogue-value = { $value } ({ $status })
catalogue-found = { $count ->
    [one] Una entrada habla de { $query }:
   *[other] { $count } entradas hablan de { $query }:
}
error-unknown-entry = nada en el catálogo se llama { $asked } ni habla de ello
error-suggestions = ¿Quería decir una de estas entradas? { $suggestions }
error-unknown-profile = perfil desconocido { $asked }: se esperaba uno de { $known }
error-no-such-file = no existe ese fichero
error-no-permission = esta cuenta no tiene permiso para abrirlo
error-is-a-folder = es una carpeta y se esperaba un fichero
list-separator = ,{" "}
list-separator-long = ;{" "}

## La página y lo que figura en los márgenes

page-direction = ltr
page-summary = Lo que dice el texto
page-annotations = { $count ->
    [0] ningún pasaje etiquetado
    [one] un pasaje etiquetado
   *[other] { $count } pasajes etiquetados
}
page-made-with = Etiquetado por Rapporteur, un programa; nadie lo ha revisado. Datos { $data }; paquetes de idiomas { $packs }.
label-why = Por qué:
label-source = Fuente:
references-title = Instrumentos citados
references-count = { $count ->
    [0] ninguna cita
    [one] una cita
   *[other] { $count } citas
}
reference-ambiguous = o { $others }
via-symbol = signatura
via-name = nombre
via-footnote = nota a pie de página
via-context = por el contexto
label-elements = Elementos:
source-whole = { $instrument } ({ $status })
source-paragraph = { $instrument }, { $paragraph } ({ $status })
family-other = Otros

## Términos: consultarlos, revisar textos, leer y escribir bases

terms-title = Base terminológica de Rapporteur
terms-status-preferred = preferido
terms-status-admitted = admitido
terms-status-deprecated = desaconsejado
terms-status-superseded = sustituido
terms-status-forbidden = prohibido
terms-status-proposed = propuesto
terms-status-do-not-translate = no se traduce
terms-checked = visto en { $reference }
terms-unchecked = de memoria, sin comprobar
terms-gated = solo en contexto
terms-strict = otra palabra dice otra cosa
terms-level-endings = los términos se reconocen con las terminaciones de la lengua
terms-level-exact = los términos solo se reconocen tal como están escritos: no se conocen las terminaciones de esta lengua
terms-issues = Para revisar
terms-in-use = Términos empleados
terms-none = No aparece ninguno de los términos conocidos.
terms-discouraged = { $term }: { $status }; conviene usar { $instead }
terms-discouraged-alone = { $term }: { $status }
terms-mixed = varios términos para un mismo concepto:
terms-expanded-again = { $abbreviation } se explica más de una vez
terms-never-expanded = { $abbreviation } no se explica en ningún lugar; equivale a { $term }
terms-misspelt = { $quote }: ¿una letra equivocada en { $term }?
terms-read = conceptos: { $concepts }, términos: { $terms }
terms-columns = columnas: { $list }
terms-folded = filas que pasan a ser sinónimos de un concepto:
terms-kept = conservado tal cual: { $list }
terms-mapped = leído de otro modo: { $list }
terms-dropped = no conservado: { $list }
terms-problem = línea { $line }: { $message }
terms-problem-language = «{ $detail }» no es un código de lengua
terms-problem-duplicate = el identificador «{ $detail }» aparece dos veces; se han conservado ambos conceptos
terms-problem-no-term = un concepto sin ningún término: { $detail }
terms-problem-empty = un término vacío
terms-problem-dangling = una remisión a «{ $detail }», que no está en el archivo
terms-problem-circle = el concepto «{ $detail }» está por encima de sí mismo
terms-problem-doctype = el archivo nombra un tipo de documento; no se ha buscado ni utilizado
terms-problem-entity = la entidad «{ $detail }» no se conoce; su nombre ha quedado en el texto
terms-problem-row = una fila tiene más celdas que columnas hay: { $detail }
error-unknown-term = ningún concepto tiene el término { $asked }
error-xml = XML mal formado: { $detail }
error-xml-ends = <{ $found }> se cierra donde debería cerrarse <{ $expected }>
error-xml-end = <{ $found }> se cierra sin haberse abierto
error-xml-open = una etiqueta, un comentario o el nombre de un carácter no está cerrado
error-xml-attribute = un atributo está mal escrito o figura dos veces
error-xml-reference = se nombra un carácter que no existe
error-xml-encoding = algunos bytes no son texto en la codificación del archivo
error-xml-truncated = el archivo termina dentro de <{ $element }>
error-xml-deep = elementos dentro de elementos sin fin
error-not-tbx = se esperaba <martif> o <tbx>, se encontró <{ $found }>
error-table = la tabla no se puede leer: { $detail }
error-workbook = no es un libro de cálculo (XLSX) legible: { $detail }
error-bomb = descomprimido, el archivo es desmesurado (más de { $most } MB); no se ha leído
error-cells = más de { $most } celdas: demasiadas para un glosario
error-column = «{ $asked }» no dice qué contiene la columna; se esperaba, por ejemplo, «English=en»
error-no-language-column = se esperaba una primera fila con al menos un código de lengua («en», «fr»), se encontró: { $found }
