# The words of the web app's interface. $count, $of decide a form; $countShown, $ofShown are the same numbers as the language writes them.

language-name = Español
number-locale = es
list-comma = ,{" "}
app-title = Rapporteur

## The bar

views = Vistas
view-annotate = Anotar
view-terms = Términos
view-reference = Referencia
open = Abrir
save-file = Guardar una copia
language = Idioma de la interfaz
theme = Apariencia: { $theme }
theme-system = Sistema
theme-light = Clara
theme-dark = Oscura
shortcuts = Atajos
close = Cerrar
cancel = Cancelar
mode-edit = Editar
mode-read = Listo
saved = Guardado en este dispositivo
saved-pending = Guardando…
saved-failed = Sin guardar
saved-never = No se guarda nada
busy = Leyendo…

## The start

welcome = ¿Qué dice su proyecto?
welcome-lead = Abra una declaración, un informe o una resolución sobre el ciberespacio. Rapporteur señala las normas, el derecho, las medidas de fomento de la confianza y las respuestas de que habla, y dice por qué.
welcome-private = Su texto permanece en este dispositivo. No se envía nada a ninguna parte.
open-title = Abrir un proyecto
choose-file = Elegir un archivo
open-hint = Texto sin formato, Markdown o una copia guardada aquí. También puede soltar un archivo en cualquier lugar de la página.
paste = O pegar un texto
paste-hint = Pegue o escriba el texto aquí
paste-read = Leer
pasted-name = Texto pegado
samples = O probar un ejemplo
samples-hint = Declaraciones inventadas para este fin: en parte explícitas, en parte silenciosas.
sample-name = Declaración de ejemplo
recent = Conservados en este dispositivo

## The page

words = { $count ->
    [one] { $countShown } palabra
   *[other] { $countShown } palabras
}
language-en = inglés
language-fr = francés
language-es = español
language-ru = ruso
language-zh = chino
language-ar = árabe
language-de = alemán
edit-label = El texto, para editar
chip-open = { $title }: propuesta
chip-sure = { $title }: confirmada
chip-rejected = { $title }: rechazada

## The rail

rail = Etiquetas
sheets = Paneles
tags = Etiquetas
find-tag = Buscar una etiqueta
family-short-norm = Normas
family-short-law = Derecho internacional
family-short-cbm = Fomento de la confianza
family-short-cap = Creación de capacidad
family-short-resp = Respuestas
addressed-of = { $countShown } de { $ofShown }
addressed = se aborda
silent = no aparece
rejected-by-text = solo para rechazarla
more-silent = { $count ->
    [one] { $countShown } más no aparece
   *[other] { $countShown } más no aparecen
}
coverage-about = Sobre este recuento
fewer = Menos
show-all = Mostrar todas las etiquetas
show-highlights = Mostrar los resaltados
show-rejected = { $count ->
    [one] Mostrar el pasaje rechazado
   *[other] Mostrar los { $countShown } pasajes rechazados
}
hide-rejected = Ocultar los pasajes rechazados

## The inspector

inspector = Detalles
inspector-count = { $count ->
    [0] Ningún pasaje señalado
    [one] { $countShown } pasaje señalado
   *[other] { $countShown } pasajes señalados
}
inspector-empty = Elija un pasaje resaltado para ver qué significa y por qué lo está, o seleccione palabras para etiquetarlas usted.
inspector-none = Nada en este texto habla de una norma, una regla de derecho o una medida que Rapporteur conozca, o lo hace con palabras que no conoce. Seleccione palabras para etiquetarlas usted.
place-of = { $countShown } de { $ofShown }
found-person = puesta por una persona
found-changed = etiqueta cambiada por una persona
why = Por qué
because-named = El texto la nombra por su número, letra o título.
because-phrase = Estas palabras bastan por sí solas.
because-rule = Estas palabras cuentan porque van juntas.
force = Con qué fuerza habla
source = Fuente
paragraph = párr. { $paragraph }
accept = Aceptar
reject = Rechazar
retag = Cambiar
retag-title = Otra etiqueta
remove = Quitar
note = Nota
note-hint = Para usted y para quien reciba su copia
accept-all = { $count ->
    [one] Aceptar la que queda
   *[other] Aceptar las { $countShown } que quedan
}
reject-all = { $count ->
    [one] Rechazar la que queda
   *[other] Rechazar las { $countShown } que quedan
}
reference-one = Una cita
reference-unlisted = no está en el catálogo
review = Para volver a mirar
reviewed = Visto
fate-moved = sus palabras están ahora en otro lugar
fate-ambiguous = sus palabras están en varios lugares
fate-changed = sus palabras se han modificado
fate-lost = sus palabras han desaparecido

## Tagging by hand, finding

tag-passage = Etiquetar las palabras seleccionadas
keep-armed = Usar esta etiqueta en cada selección hasta pulsar Esc
armed = Cada selección recibe: { $title }
disarm = Terminar
find = Buscar en el texto
find-none = no se encuentra
previous = Anterior
next = Siguiente

## Shortcuts

shortcuts-lead = Las teclas solas actúan mientras el texto está en lectura. Al editar y en los campos solo escriben.
key-next = pasaje siguiente
key-previous = pasaje anterior
key-accept = aceptar
key-reject = rechazar
key-retag = cambiar la etiqueta, o etiquetar las palabras elegidas
key-note = escribir una nota
key-digits = una etiqueta de la lista, por su número
key-hide = ocultar o mostrar los resaltados
key-edit = editar el texto
key-find = buscar en el texto
key-open = abrir un proyecto
key-undo = deshacer
key-redo = rehacer
key-escape = salir de lo que esté abierto
key-help = ver las teclas
key-tag-editing = al editar: etiquetar las palabras elegidas
keys-on = Usar teclas solas
keys-hint = Elija aquí una tecla y pulse la que debe ocupar su lugar. Se recuerda en este dispositivo.
keys-reset = Todas las teclas como al principio
key-change = { $key }: { $what }. Elegir para darle otra tecla
key-press = pulse una tecla…

## Reference

reference-lead = Todas las etiquetas y todos los instrumentos que Rapporteur conoce, cada uno con su propia dirección.
reference-find = Buscar en la referencia
reference-unknown = Esa entrada no existe.
instruments = Instrumentos
elements = De qué se compone
regimes = Su lugar en las series de medidas
related = Cercanas
paragraphs = Párrafos
instrument-tags = Etiquetas que se apoyan en él

## Terms

terms-lead = Cada concepto de la base terminológica con sus términos en once lenguas: cuáles usar, cuáles evitar, dónde se vieron y si se ha comprobado.
terms-find = Término o concepto, en cualquier lengua
terms-how-to-ask = Escriba un término, o parte de él, en cualquiera de estas lenguas. Vale cualquier forma de sus palabras, y las respuestas llegan mientras escribe.
terms-last = Últimas consultas
terms-stock = Lo que hay
terms-stock-concepts = Conceptos
terms-stock-terms = Términos
terms-stock-seen = Términos vistos en un texto
terms-stock-languages = Términos por lengua
terms-more = Hay más: siga escribiendo.
terms-found = { $count ->
    [one] Un concepto.
   *[other] { $countShown } conceptos.
}
terms-looking = Buscando …
terms-concept = Concepto
terms-check = Revisar los términos
terms-clean = Los términos de este borrador son coherentes.
terms-put-aside = Dejar a un lado
terms-take-up = Retomar
terms-show-aside = { $count ->
    [one] Mostrar el que se dejó a un lado
   *[other] Mostrar los { $countShown } que se dejaron a un lado
}
terms-hide-aside = { $count ->
    [one] Ocultar el que se dejó a un lado
   *[other] Ocultar los { $countShown } que se dejaron a un lado
}
terms-several = Varios términos para un mismo concepto.
terms-several-prefer = Varios términos para un mismo concepto; la base prefiere { $term }.
terms-card = Todos los términos de este concepto
termbases = Bases terminológicas
termbase-built-in = Incorporada
termbase-add = Añadir una base …
termbase-remove = Quitar
termbase-remove-one = Quitar «{ $name }»
termbase-hint = Un glosario propio (TBX, CSV, TSV o XLSX) se consulta y se comprueba como la base incorporada, y no sale de este dispositivo. Una tabla empieza con una fila de códigos de lengua (en, fr).
termbase-terms = { $count ->
    [one] { $countShown } término
   *[other] { $countShown } términos
}
termbase-taken = «{ $file }» se usa desde ahora.
termbase-faults = { $count ->
    [one] Una entrada de su archivo no estaba como debía; las demás se usan.
   *[other] { $countShown } entradas de su archivo no estaban como debían; las demás se usan.
}
termbase-refused = «{ $file }» no se ha tomado como base terminológica: { $detail }
termbase-refused-line = «{ $file }» no se ha tomado como base terminológica. Línea { $line }: { $detail }
termbase-binary = «{ $file }» no se ha tomado como base terminológica: es { $kind }. Se esperaba: TBX, CSV, TSV o XLSX.
termbase-empty = «{ $file }» no se ha tomado como base terminológica: no contiene ningún término.
termbase-large = «{ $file }» no se ha tomado: todas las bases juntas pueden tener { $most } MB.
termbase-unkept = Las bases solo valen para esta visita, pues este navegador no permite conservarlas: { $detail }
terms-how-as-written = Reconocido tal como lo escribe la base.
terms-how-abbreviation = Reconocido como sigla.
terms-how-listed = Reconocido por una forma que la base enumera.
terms-how-joined = Reconocido por sus partes, juntas o separadas.
terms-how-ending = Reconocido por su terminación.
terms-how-fused = Reconocido con una palabra breve unida delante.
terms-how-one-letter = Reconocido porque solo difiere una letra.

## What can go wrong

error-engine = Falta algo que debería acompañar a esta página: { $detail }
error-long = Este texto tiene { $size } MB; aquí se pueden abrir hasta 16 MB. La línea de órdenes lee textos más largos.
file-not-text = «{ $name }» no contiene un texto que se pueda leer aquí. Lo que es: { $kind }. Ábralo en su propio programa, copie el texto y péguelo aquí.
project-damaged = Esta copia está dañada y no se encuentra su texto: { $detail }
project-cut = Esta copia está dañada ({ $detail }). Aquí está lo que aún se pudo leer.
project-newer = Esta copia se guardó con una versión más reciente ({ $found }). Aquí está lo que se pudo leer.
project-bad-marks = { $count ->
    [one] No se pudo leer un pasaje de esta copia. Todo lo demás está aquí.
   *[other] No se pudieron leer { $countShown } pasajes de esta copia. Todo lo demás está aquí.
}
project-text-changed = El texto de esta copia se modificó fuera de aquí. Los pasajes se colocaron donde están sus palabras.
open-elsewhere = «{ $name }» está abierto en otra pestaña. Aquí trabaja en una copia.
error-storage = Este navegador no permite conservar el proyecto: { $detail }. Guarde una copia antes de cerrar la página.
panic-title = El programa se ha detenido
panic-text = Ha ocurrido algo que no debía. Su texto está a salvo: tome una copia y empiece de nuevo.
panic-copy = Descargar el texto y su trabajo
panic-again = Empezar de nuevo

## This device

forget = Olvidar
forget-draft = Olvidar { $name }
draft-gone = Este proyecto ya no se conserva en este dispositivo.
device = Lo que se conserva en este dispositivo
keep-nothing = No conservar nada a partir de ahora
keep-nothing-hint = Durante esta visita. Los proyectos no se conservan y el que está abierto se olvida. Guarde una copia si quiere tenerlo más tarde.
settings = Ajustes
settings-save = Guardar los ajustes…
settings-take = Tomar los ajustes de un archivo…
settings-hint = El idioma, la apariencia, las teclas sueltas y sus bases terminológicas en un solo archivo, para llevarlos a otro dispositivo.
settings-file = ajustes-rapporteur.json
settings-taken = Estos ajustes rigen desde ahora.
settings-damaged = No son ajustes de Rapporteur, o están dañados; no se ha cambiado nada. ({ $detail })
settings-newer = Estos ajustes proceden de una versión más reciente ({ $found }); no se ha cambiado nada.
erase = Borrar todo en este dispositivo…
erase-now = Borrar ahora
erase-sure = Desaparecerán todos los proyectos, notas y ajustes de este dispositivo. No se puede deshacer.
erase-hint = Proyectos, notas, ajustes y el propio programa, en la medida en que se conserva para usarlo sin red.
erased = Se ha borrado todo en este dispositivo.

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
