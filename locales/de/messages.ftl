# Was die Dateien, die Rapporteur schreibt, und die Befehlszeile sagen. Titel und Erklärungen stehen in catalogue.ftl.

## Warnings, in every output. detail: the encoding or the language asked for.

warning-empty-text = Es gibt nichts zu lesen.
warning-unknown-language = Dieser Teil steht in keiner Sprache, für die es ein Paket gibt, und wurde nicht gelesen.
warning-missing-language = Für die Sprache { $detail } gibt es kein Paket; der Text wurde nicht gelesen.
warning-nul-bytes = Der Text enthält NUL-Bytes. Sie bleiben stehen, damit die Positionen stimmen.
warning-wrong-treaty = Der hier genannte Vertrag hat keinen solchen Artikel; gemeint ist wohl { $detail }.
warning-misquoted-symbol = Diese Nummer wird bekanntlich irrtümlich angeführt; gemeint ist wohl { $detail }.
warning-malformed-symbol = So schreibt sich kein Dokumentenzeichen; gelesen wurde { $detail }.
warning-miscalled = { $detail } ist ein Bericht und keine Resolution.
warning-ambiguous-letter = Dieser Buchstabe lässt sich zweifach lesen; er kann auch { $detail } bedeuten.
warning-repeated-note = Das Fußnotenzeichen { $detail } steht zweimal hintereinander.
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
on-file = { $file }: { $message }
progress-annotating = Kennzeichnen

## Abdeckung: was ein Text von einer Menge sagt und wozu er schweigt.

coverage-title = Abdeckung
coverage-addressed = angesprochen
    .explanation = Der Text spricht davon, und nicht nur, um es abzulehnen.
coverage-rejected = abgelehnt
    .explanation = Der Text erwähnt es nur, um es abzulehnen oder zu bezweifeln.
coverage-silent = nicht erwähnt
    .explanation = Der Text erwähnt es nicht.
coverage-tally = { $addressed } von { $all } angesprochen, { $rejected } abgelehnt, { $silent } nicht erwähnt
coverage-place-contested = Umstritten, gesondert gezählt
coverage-place-beside = Neben der Menge, nicht gezählt
coverage-place-set = Die Menge als Ganzes
coverage-item = { $regime } { $item }
coverage-row = Wonach gesucht wird
coverage-more = { $count ->
    [one] und eine weitere
   *[other] und { $count } weitere
}
coverage-negative = { $count ->
    [one] eine Stelle lehnt es ab
   *[other] { $count } Stellen lehnen es ab
}
coverage-only-bracketed = nur in Klammern
coverage-shared = { $items }: an einer einzigen Kennzeichnung erkannt, „{ $title }“; welche gemeint ist, muss der Text sagen.
coverage-unverified = { $items }: Nummern aus dem Gedächtnis, nicht geprüft.
coverage-made-with = Gezählt von Rapporteur, einem Programm; kein Mensch hat es geprüft. Ein Schweigen kann sein eigenes sein: erst lesen, dann schließen. Daten { $data }; Sprachpakete { $packs }.
place-paragraph = Abs. { $label }
place-line = Zeile { $line }
quotation = „{ $text }“

## Der Katalog

catalogue-elements = Elemente
catalogue-sources = Quellen
catalogue-regimes = Platz in den Regimen vertrauensbildender Maßnahmen
catalogue-profiles = Gezählt in
catalogue-family = Aus derselben Familie
catalogue-rivals = Zu unterscheiden von
catalogue-related = Siehe auch
catalogue-instruments = Instrumente
catalogue-symbol = Dokumentennummer
catalogue-kind = Art
catalogue-body = Urheber
catalogue-date = Datum
catalogue-part-of = Teil von
catalogue-paragraphs = Was wo steht
catalogue-carries = Kennzeichnungen, die es trägt
catalogue-value = { $value } ({ $status })
catalogue-found = { $count ->
    [one] Ein Eintrag spricht von { $query }:
   *[other] { $count } Einträge sprechen von { $query }:
}
error-unknown-entry = nichts im Katalog heißt { $asked } oder spricht davon
error-suggestions = War einer von diesen gemeint? { $suggestions }
error-unknown-profile = unbekanntes Profil { $asked }: erwartet wurde eines von { $known }
error-no-such-file = diese Datei gibt es nicht
error-no-permission = dieses Konto darf sie nicht öffnen
error-is-a-folder = das ist ein Ordner, erwartet wurde eine Datei
list-separator = ,{" "}
list-separator-long = ;{" "}

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
references-title = Angeführte Dokumente
references-count = { $count ->
    [0] keine Fundstellen
    [one] eine Fundstelle
   *[other] { $count } Fundstellen
}
reference-ambiguous = oder { $others }
via-symbol = Zeichen
via-name = Name
via-footnote = Fußnote
via-context = aus dem Zusammenhang
label-elements = Elemente:
source-whole = { $instrument } ({ $status })
source-paragraph = { $instrument }, { $paragraph } ({ $status })
family-other = Sonstiges

## Benennungen: nachschlagen, Texte prüfen, Terminologiebestände lesen und schreiben

terms-title = Terminologiebestand von Rapporteur
terms-status-preferred = bevorzugt
terms-status-admitted = zugelassen
terms-status-deprecated = nicht empfohlen
terms-status-superseded = überholt
terms-status-forbidden = unzulässig
terms-status-proposed = vorgeschlagen
terms-status-do-not-translate = nicht zu übersetzen
terms-checked = gesehen in { $reference }
terms-unchecked = aus dem Gedächtnis, nicht geprüft
terms-gated = nur im Zusammenhang
terms-strict = ein anderes Wort sagt etwas anderes
terms-level-endings = Benennungen werden mit den Endungen der Sprache erkannt
terms-level-exact = Benennungen werden nur so erkannt, wie sie geschrieben sind: die Endungen dieser Sprache sind nicht bekannt
terms-issues = Zum Nachsehen
terms-in-use = Verwendete Benennungen
terms-none = Keine der bekannten Benennungen kommt vor.
terms-discouraged = { $term } ist { $status }; besser: { $instead }
terms-discouraged-alone = { $term } ist { $status }
terms-mixed = mehrere Benennungen für einen Begriff:
terms-expanded-again = { $abbreviation } wird mehr als einmal erklärt
terms-never-expanded = { $abbreviation } wird nirgends erklärt; es steht für { $term }
terms-misspelt = { $quote } ist vielleicht { $term } mit einem falschen Buchstaben
terms-read = Begriffe: { $concepts }, Benennungen: { $terms }
terms-columns = Spalten: { $list }
terms-folded = Zeilen, die Synonyme eines Begriffs werden:
terms-kept = wie geschrieben behalten: { $list }
terms-mapped = als etwas anderes gelesen: { $list }
terms-dropped = nicht behalten: { $list }
terms-problem = Zeile { $line }: { $message }
terms-problem-language = „{ $detail }“ ist kein Sprachkürzel
terms-problem-duplicate = die Kennung „{ $detail }“ kommt zweimal vor; beide Begriffe wurden behalten
terms-problem-no-term = ein Begriff ohne Benennung: { $detail }
terms-problem-empty = eine leere Benennung
terms-problem-dangling = ein Verweis auf „{ $detail }“, das nicht in der Datei steht
terms-problem-circle = der Begriff „{ $detail }“ steht über sich selbst
terms-problem-doctype = die Datei nennt einen Dokumenttyp; er wurde weder geholt noch verwendet
terms-problem-entity = die Entität „{ $detail }“ ist nicht bekannt; ihr Name steht im Text
terms-problem-row = eine Zeile hat mehr Zellen, als es Spalten gibt: { $detail }
error-unknown-term = kein Begriff hat die Benennung { $asked }
error-xml = kein gültiges XML: { $detail }
error-xml-ends = <{ $found }> endet, wo <{ $expected }> enden müsste
error-xml-end = <{ $found }> endet, ohne begonnen zu haben
error-xml-open = eine Auszeichnung, ein Kommentar oder der Name eines Zeichens hat kein Ende
error-xml-attribute = ein Attribut ist falsch geschrieben oder steht zweimal da
error-xml-reference = ein Zeichen ist genannt, das es nicht gibt
error-xml-encoding = manche Bytes sind kein Text in der Kodierung der Datei
error-xml-truncated = die Datei endet mitten in <{ $element }>
error-xml-deep = endlos ineinander geschachtelte Elemente
error-not-tbx = erwartet: <martif> oder <tbx>; gefunden: <{ $found }>
error-table = die Tabelle lässt sich nicht lesen: { $detail }
error-workbook = keine lesbare Arbeitsmappe (XLSX): { $detail }
error-bomb = entpackt ist die Datei weit größer, als sie sein sollte (mehr als { $most } MB); sie wurde nicht gelesen
error-cells = mehr als { $most } Zellen: zu viele für ein Glossar
error-column = „{ $asked }“ sagt nicht, was in der Spalte steht; erwartet wird zum Beispiel „English=en“
error-no-language-column = erwartet: eine erste Zeile mit mindestens einem Sprachkürzel („en“, „fr“); gefunden: { $found }
