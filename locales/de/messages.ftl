# Was die Dateien, die Rapporteur schreibt, und die Befehlszeile sagen. Titel und Erklärungen stehen in catalogue.ftl.

## Warnings, in every output. detail: the encoding or the language asked for.

warning-empty-text = Es gibt nichts zu lesen.
warning-unknown-language = Dieser Teil steht in keiner Sprache, für die es ein Paket gibt, und wurde nicht gelesen.
warning-missing-language = Für die Sprache { $detail } gibt es kein Paket; der Text wurde nicht gelesen.
warning-nul-bytes = Der Text enthält NUL-Bytes. Sie bleiben stehen, damit die Positionen stimmen.
warning-byte-order-mark = Die Datei beginnt mit einer Bytereihenfolge-Marke. Positionen zählen ab dem Zeichen danach.
warning-not-utf8 = Die Datei ist nicht in UTF-8. Sie wurde als { $detail } gelesen.
warning-undecodable = Einige Bytes bedeuten in { $detail } nichts. Sie erscheinen als �.

## Files that cannot be read or written

error-binary = erwartet wurde reiner Text oder Markdown, gefunden wurde { $kind }
error-too-large = erwartet wurde ein Text unter 4 GiB, gefunden wurden { $size } GiB
error-misplaced = ein Fehler in diesem Programm, bitte melden: { $detail }
error-output = das Ergebnis lässt sich nicht schreiben: { $detail }
error-read = { $file } lässt sich nicht lesen: { $detail }
error-write = { $file } lässt sich nicht schreiben: { $detail }
error-unknown-language = unbekannte Sprache { $asked }: erwartet wurde eine von { $known }
error-needs-folder = mehrere Dokumente passen nicht auf eine Seite: --output braucht einen Ordner
error-gold = { $file }, Zeile { $line }: erwartet wurde ein Goldsatz mit id, lang, text und labels; { $detail }
error-packs = die Sprachpakete in diesem Programm sind unbrauchbar: { $detail }
error-threads = es lassen sich keine Threads starten: { $detail }

file-kind-pdf = ein PDF-Dokument
file-kind-zip = ein ZIP-Archiv (auch Dateien von Word, Excel, OpenDocument und EPUB sind das)
file-kind-old-office = ein Office-Dokument aus der Zeit vor 2007
file-kind-rich-text = ein Rich-Text-Dokument
file-kind-archive = eine komprimierte Datei
file-kind-picture = ein Bild
file-kind-media = Ton oder Film
file-kind-program = ein Programm
file-kind-database = eine Datenbank
file-kind-unknown = Binärdaten

## Lines of JSON that cannot be used

line-not-json = Die Zeile ist kein JSON-Objekt: { $detail }.
line-not-utf8 = Die Zeile ist nicht in UTF-8.
line-too-long = Die Zeile ist länger als { $count } MiB.
line-bad-field = Das Feld „{ $field }“ muss { $expected } sein, gefunden wurde { $found }.
expected-object = erwartet wurde ein Objekt
expected-id = ein Text oder eine Zahl
expected-text = ein Text
expected-language = das Kürzel einer Sprache („de“) oder „auto“
expected-context = „ict“, „none“ oder „auto“
bad-lines = { $count ->
    [one] Eine Zeile war unbrauchbar; an ihrer Stelle steht der Fehler.
   *[other] { $count } Zeilen waren unbrauchbar; an ihrer Stelle stehen die Fehler.
}

## The command line

label-error = Fehler:
label-warning = Hinweis:
progress-annotating = Kennzeichnen

## The page, and what stands in margins

page-direction = ltr
page-summary = Was der Text sagt
page-annotations = { $count ->
    [0] keine Stelle gekennzeichnet
    [one] eine Stelle gekennzeichnet
   *[other] { $count } Stellen gekennzeichnet
}
page-made-with = Gekennzeichnet von Rapporteur, einem Programm; kein Mensch hat es geprüft. Daten { $data }; Sprachpakete { $packs }.
label-why = Warum:
label-source = Quelle:
label-elements = Elemente:
source-whole = { $instrument } ({ $status })
source-paragraph = { $instrument }, { $paragraph } ({ $status })
family-other = Sonstiges
