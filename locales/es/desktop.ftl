# Las palabras de la aplicación de escritorio: menú, diálogos del sistema, archivos, muchos archivos a la vez.

## El menú

menu-file = Archivo
menu-open = Abrir…
menu-recent = Abrir reciente
menu-many-folder = Anotar una carpeta…
menu-many-files = Anotar varios archivos…
menu-save = Guardar
menu-save-as = Guardar como…
menu-print = Imprimir…
menu-quit = Salir
menu-edit = Edición
menu-undo = Deshacer
menu-redo = Rehacer
menu-find = Buscar en el texto
menu-view = Ver
menu-annotate = Anotar
menu-terms = Términos
menu-reference = Referencia
menu-larger = Aumentar
menu-smaller = Reducir
menu-normal = Tamaño normal
menu-help = Ayuda
menu-shortcuts = Atajos
menu-device = Lo que se conserva en este dispositivo
menu-about = Acerca de Rapporteur

## Los diálogos del sistema

desktop-title = { $name } – Rapporteur
dialog-open = Abrir un borrador
dialog-termbase = Elegir una base terminológica
dialog-files = Elegir los textos que se han de anotar
dialog-folder = Elegir una carpeta de textos para anotar
dialog-results = Elegir dónde poner los resultados
dialog-save = Guardar el borrador
dialog-settings = Guardar los ajustes
filter-texts = Textos y borradores
filter-termbases = Bases terminológicas
filter-project = Borradores guardados por Rapporteur
filter-settings = Ajustes guardados por Rapporteur
filter-all = Todos los archivos
ask-replace = Otro programa ha cambiado «{ $name }» desde que se abrió aquí. ¿Reemplazar lo que hay ahora?
ask-replace-yes = Reemplazar
ask-replace-no = Guardar en otro lugar
ask-leave = El borrador no se pudo conservar en este dispositivo, o no se debe conservar nada. Si cierra ahora, se perderá lo que hizo desde la última vez que lo guardó.
ask-leave-yes = Cerrar de todos modos
ask-leave-no = Quedarse

## Los archivos

desktop-not-found = «{ $file }» ya no está ahí.
desktop-denied = El sistema no permite el acceso a «{ $file }».
desktop-read-only = «{ $file }» está en un lugar donde no se puede escribir. Guárdelo en otro lugar.
desktop-full = No queda espacio para «{ $file }». Libere espacio o guarde en otro lugar; lo que había antes está intacto.
desktop-no-file = «{ $file }» no es un archivo que se pueda abrir.
desktop-io = No se pudo leer o escribir «{ $file }»: { $detail }
desktop-gone = Este archivo ya no está abierto. Ábralo de nuevo.
desktop-large = «{ $file }» es demasiado grande para leerlo aquí. La línea de órdenes lee archivos mayores.
desktop-unread = «{ $file }»: { $detail }
desktop-no-texts = No hay textos en «{ $file }».
desktop-changed = Otro programa ha cambiado «{ $file }». Lo que ve aquí está como usted lo dejó; nada se reemplaza sin preguntar.
desktop-saved = Guardado: { $file }

## Tras un final inesperado

restore-title = ¿Seguir donde estaba?
restore-text = Rapporteur no terminó como debía. «{ $name }» está aquí tal como estaba el { $date }.
restore-yes = Seguir
restore-no = Ahora no

## Muchos archivos a la vez

many-title = Muchos archivos a la vez
many-progress = { $doneShown } de { $totalShown } archivos
many-stop = Detener
many-done = { $count ->
    [one] { $countShown } archivo está anotado.
   *[other] { $countShown } archivos están anotados.
}
many-cancelled = Detenido antes del final.
many-marks = { $count ->
    [one] { $countShown } pasaje está marcado.
   *[other] { $countShown } pasajes están marcados.
}
many-folder = Una página por archivo y una tabla de todo: { $folder }
many-failures = { $count ->
    [one] No se pudo anotar un archivo:
   *[other] No se pudieron anotar { $countShown } archivos:
}

## Acerca de

about-title = Acerca de Rapporteur
about-version = Versión { $version }
about-text = Rapporteur funciona sin red. Nada de lo que usted abre sale de esta máquina.
about-licences = El software libre que contiene y sus licencias

## Lo que el sistema sabe del programa

package-generic = Anotador de borradores
package-comment = Señala las normas, el derecho y las medidas de que trata un borrador sobre el ciberespacio
package-keywords = anotación;normas;ciberespacio;terminología;desarme;borrador
package-project = borrador de Rapporteur
package-summary = Anota textos sobre el comportamiento responsable de los Estados en el ciberespacio
package-description =
    Señala las normas, el derecho, las medidas de fomento de la confianza y de
    creación de capacidad y las respuestas de que trata un borrador, y dice por qué.
    Funciona sin red.
