# The words of the web app's interface. $count, $of decide a form; $countShown, $ofShown are the same numbers as the language writes them.

language-name = Deutsch
number-locale = de
list-comma = ,{" "}
app-title = Rapporteur

## The bar

views = Ansichten
view-annotate = Auszeichnen
view-terms = Benennungen
view-reference = Nachschlagen
open = Öffnen
save-file = Kopie sichern
language = Sprache der Oberfläche
theme = Erscheinungsbild: { $theme }
theme-system = System
theme-light = Hell
theme-dark = Dunkel
shortcuts = Tastenkürzel
close = Schließen
cancel = Abbrechen
mode-edit = Bearbeiten
mode-read = Fertig
saved = Auf diesem Gerät gespeichert
saved-pending = Wird gespeichert …
saved-failed = Nicht gespeichert
saved-never = Nichts wird aufbewahrt
busy = Wird gelesen …

## The start

welcome = Was sagt Ihr Entwurf?
welcome-lead = Öffnen Sie eine Erklärung, einen Bericht oder eine Resolution zum Cyberraum. Rapporteur kennzeichnet die Normen, das Recht, die vertrauensbildenden Maßnahmen und die Reaktionen, von denen die Rede ist, und sagt, warum.
welcome-private = Ihr Text bleibt auf diesem Gerät. Nichts wird irgendwohin gesendet.
open-title = Entwurf öffnen
choose-file = Datei wählen
open-hint = Reiner Text, Markdown oder eine hier gesicherte Kopie. Sie können eine Datei auch irgendwo auf der Seite ablegen.
paste = Oder Text einfügen
paste-hint = Text hier einfügen oder schreiben
paste-read = Lesen
pasted-name = Eingefügter Text
samples = Oder ein Beispiel ausprobieren
samples-hint = Erfundene Erklärungen, für diesen Zweck geschrieben: mal deutlich, mal stumm.
sample-name = Beispielerklärung
recent = Auf diesem Gerät aufbewahrt

## The page

words = { $count ->
    [one] { $countShown } Wort
   *[other] { $countShown } Wörter
}
language-en = Englisch
language-fr = Französisch
language-es = Spanisch
language-ru = Russisch
language-zh = Chinesisch
language-ar = Arabisch
language-de = Deutsch
edit-label = Der Text zum Bearbeiten
chip-open = { $title }: vorgeschlagen
chip-sure = { $title }: bestätigt
chip-rejected = { $title }: verworfen

## The rail

rail = Kennzeichen
sheets = Bereiche
tags = Kennzeichen
find-tag = Kennzeichen suchen
family-short-norm = Normen
family-short-law = Völkerrecht
family-short-cbm = Vertrauensbildung
family-short-cap = Kapazitätsaufbau
family-short-resp = Reaktionen
addressed-of = { $countShown } von { $ofShown }
addressed = angesprochen
silent = fehlt
rejected-by-text = nur abgelehnt
more-silent = { $count ->
    [one] { $countShown } weiteres fehlt
   *[other] { $countShown } weitere fehlen
}
coverage-about = Zu dieser Zählung
fewer = Weniger
show-all = Alle Kennzeichen zeigen
show-highlights = Hervorhebungen zeigen
show-rejected = { $count ->
    [one] Die verworfene Stelle zeigen
   *[other] { $countShown } verworfene Stellen zeigen
}
hide-rejected = Verworfene Stellen ausblenden

## The inspector

inspector = Einzelheiten
inspector-count = { $count ->
    [0] Keine Stelle gekennzeichnet
    [one] { $countShown } Stelle gekennzeichnet
   *[other] { $countShown } Stellen gekennzeichnet
}
inspector-empty = Wählen Sie eine hervorgehobene Stelle, um zu sehen, was sie bedeutet und warum sie gekennzeichnet ist, oder markieren Sie Wörter, um sie selbst zu kennzeichnen.
inspector-none = Nichts in diesem Text spricht von einer Norm, einer Rechtsregel oder einer Maßnahme, die Rapporteur kennt, oder er tut es mit Wörtern, die Rapporteur nicht kennt. Markieren Sie Wörter, um sie selbst zu kennzeichnen.
place-of = { $countShown } von { $ofShown }
found-person = von Hand gesetzt
found-changed = Kennzeichen von Hand geändert
why = Warum
because-named = Der Text nennt sie mit Nummer, Buchstabe oder Titel.
because-phrase = Diese Wörter genügen für sich allein.
because-rule = Diese Wörter zählen, weil sie zusammenstehen.
force = Nachdruck
source = Quelle
paragraph = Abs. { $paragraph }
accept = Annehmen
reject = Verwerfen
retag = Ändern
retag-title = Anderes Kennzeichen
remove = Entfernen
note = Notiz
note-hint = Für Sie und alle, die Ihre Kopie bekommen
accept-all = { $count ->
    [one] Die eine noch offene annehmen
   *[other] Alle { $countShown } noch offenen annehmen
}
reject-all = { $count ->
    [one] Die eine noch offene verwerfen
   *[other] Alle { $countShown } noch offenen verwerfen
}
reference-one = Eine Fundstelle
reference-unlisted = nicht im Katalog
review = Noch einmal ansehen
reviewed = Erledigt
fate-moved = die Wörter stehen jetzt anderswo
fate-ambiguous = die Wörter stehen an mehreren Stellen
fate-changed = die Wörter wurden geändert
fate-lost = die Wörter sind nicht mehr da

## Tagging by hand, finding

tag-passage = Markierte Wörter kennzeichnen
keep-armed = Dieses Kennzeichen für jede Markierung verwenden, bis Esc
armed = Jede Auswahl erhält: { $title }
disarm = Beenden
find = Im Text suchen
find-none = nicht gefunden
previous = Vorige
next = Nächste

## Shortcuts

shortcuts-lead = Einzelne Tasten wirken, solange der Text nur gelesen wird. Beim Bearbeiten und in Feldern schreiben sie nur.
key-next = nächste Stelle
key-previous = vorige Stelle
key-accept = annehmen
key-reject = verwerfen
key-retag = Kennzeichen ändern oder die ausgewählten Wörter kennzeichnen
key-note = Notiz schreiben
key-digits = ein Kennzeichen der Liste nach seiner Nummer
key-hide = Hervorhebungen aus- oder einblenden
key-edit = Text bearbeiten
key-find = im Text suchen
key-open = Entwurf öffnen
key-undo = rückgängig
key-redo = wiederholen
key-escape = verlassen, was offen ist
key-help = die Tasten zeigen
key-tag-editing = beim Bearbeiten: die ausgewählten Wörter kennzeichnen
keys-on = Einzelne Tasten verwenden
keys-hint = Wählen Sie hier eine Taste und drücken Sie dann die, die an ihre Stelle treten soll. Das bleibt auf diesem Gerät gespeichert.
keys-reset = Alle Tasten wie am Anfang
key-change = { $key }: { $what }. Wählen, um eine andere Taste zu geben
key-press = Taste drücken …

## Reference

reference-lead = Alle Kennzeichen und alle Dokumente, die Rapporteur kennt, jedes unter eigener Adresse.
reference-find = Hier suchen
reference-unknown = Einen solchen Eintrag gibt es nicht.
instruments = Dokumente
elements = Woraus es besteht
regimes = Sein Platz in Maßnahmenkatalogen
related = Verwandtes
paragraphs = Absätze
instrument-tags = Kennzeichen, die sich darauf stützen

## Terms

terms-lead = Jeder Begriff des Terminologiebestands mit seinen Benennungen in elf Sprachen: welche zu verwenden sind, welche nicht, wo sie gesehen wurden und ob das geprüft ist.
terms-find = Benennung oder Begriff, in jeder Sprache
terms-how-to-ask = Schreiben Sie eine Benennung oder einen Teil davon, in einer dieser Sprachen. Jede Form der Wörter ist recht, und die Antworten kommen, während Sie schreiben.
terms-last = Zuletzt nachgeschlagen
terms-stock = Was es gibt
terms-stock-concepts = Begriffe
terms-stock-terms = Benennungen
terms-stock-seen = In einem Text gesehene Benennungen
terms-stock-languages = Benennungen nach Sprache
terms-more = Es gibt noch mehr: Schreiben Sie weiter.
terms-found = { $count ->
    [one] Ein Begriff.
   *[other] { $countShown } Begriffe.
}
terms-looking = Wird gesucht …
terms-concept = Begriff
terms-check = Benennungen prüfen
terms-clean = Die Benennungen dieses Entwurfs sind einheitlich.
terms-put-aside = Beiseitelegen
terms-take-up = Wieder aufnehmen
terms-show-aside = { $count ->
    [one] Einen beiseitegelegten Punkt zeigen
   *[other] { $countShown } beiseitegelegte Punkte zeigen
}
terms-hide-aside = { $count ->
    [one] Einen beiseitegelegten Punkt verbergen
   *[other] { $countShown } beiseitegelegte Punkte verbergen
}
terms-several = Mehrere Benennungen für einen Begriff.
terms-several-prefer = Mehrere Benennungen für einen Begriff; der Bestand bevorzugt { $term }.
terms-card = Alle Benennungen dieses Begriffs
termbases = Terminologiebestände
termbase-built-in = Eingebaut
termbase-add = Terminologiebestand hinzufügen …
termbase-remove = Entfernen
termbase-remove-one = „{ $name }“ entfernen
termbase-hint = Ein eigenes Glossar (TBX, CSV, TSV oder XLSX) wird wie der eingebaute Bestand nachgeschlagen und geprüft und bleibt auf diesem Gerät. Eine Tabelle beginnt mit einer Zeile von Sprachkürzeln (en, fr).
termbase-terms = { $count ->
    [one] { $countShown } Benennung
   *[other] { $countShown } Benennungen
}
termbase-taken = „{ $file }“ wird von jetzt an verwendet.
termbase-faults = { $count ->
    [one] Ein Eintrag in der Datei war nicht, wie er sein sollte; die anderen werden verwendet.
   *[other] { $countShown } Einträge in der Datei waren nicht, wie sie sein sollten; die anderen werden verwendet.
}
termbase-refused = „{ $file }“ wurde nicht als Terminologiebestand genommen: { $detail }
termbase-refused-line = „{ $file }“ wurde nicht als Terminologiebestand genommen. Zeile { $line }: { $detail }
termbase-binary = „{ $file }“ wurde nicht als Terminologiebestand genommen: Das ist { $kind }. Erwartet: TBX, CSV, TSV oder XLSX.
termbase-empty = „{ $file }“ wurde nicht als Terminologiebestand genommen: Es steht keine Benennung darin.
termbase-large = „{ $file }“ wurde nicht genommen: Alle Bestände zusammen dürfen { $most } MB haben.
termbase-unkept = Die Bestände gelten nur für diesen Besuch, denn dieser Browser lässt sie nicht aufbewahren: { $detail }
terms-how-as-written = Gefunden, wie der Bestand es schreibt.
terms-how-abbreviation = Gefunden als Abkürzung.
terms-how-listed = Gefunden an einer Form, die der Bestand aufführt.
terms-how-joined = Gefunden an seinen Teilen, zusammen oder getrennt geschrieben.
terms-how-ending = Gefunden an seiner Endung.
terms-how-fused = Gefunden mit einem angehängten kleinen Wort.
terms-how-one-letter = Gefunden, weil nur ein Buchstabe abweicht.

## What can go wrong

error-engine = Es fehlt etwas, das neben dieser Seite liegen sollte: { $detail }
error-long = Dieser Text hat { $size } MB; hier lassen sich bis zu 16 MB öffnen. Längere liest die Befehlszeile.
file-not-text = „{ $name }“ enthält keinen Text, der hier gelesen werden kann. Was es ist: { $kind }. Öffnen Sie die Datei in ihrem eigenen Programm, kopieren Sie den Text und fügen Sie ihn hier ein.
project-damaged = Diese Kopie ist beschädigt, ihr Text ist nicht zu finden: { $detail }
project-cut = Diese Kopie ist beschädigt ({ $detail }). Was sich noch lesen ließ, ist hier.
project-newer = Diese Kopie stammt aus einer neueren Fassung ({ $found }). Was sich lesen ließ, ist hier.
project-bad-marks = { $count ->
    [one] Eine Stelle dieser Kopie ließ sich nicht lesen. Alles andere ist da.
   *[other] { $countShown } Stellen dieser Kopie ließen sich nicht lesen. Alles andere ist da.
}
project-text-changed = Der Text dieser Kopie wurde anderswo geändert. Die Stellen wurden dorthin gesetzt, wo ihre Wörter stehen.
open-elsewhere = „{ $name }“ ist in einem anderen Tab geöffnet. Hier arbeiten Sie an einer Kopie.
error-storage = Dieser Browser lässt den Entwurf nicht aufbewahren: { $detail }. Sichern Sie eine Kopie, bevor Sie die Seite schließen.
panic-title = Das Programm ist stehen geblieben
panic-text = Es ist etwas schiefgegangen, das nicht sollte. Ihr Text ist sicher: Nehmen Sie eine Kopie mit und beginnen Sie neu.
panic-copy = Text und Arbeit herunterladen
panic-again = Neu beginnen

## This device

forget = Vergessen
forget-draft = { $name } vergessen
draft-gone = Dieser Entwurf wird auf diesem Gerät nicht mehr aufbewahrt.
device = Was auf diesem Gerät aufbewahrt wird
keep-nothing = Ab jetzt nichts aufbewahren
keep-nothing-hint = Für diesen Besuch. Entwürfe werden nicht aufbewahrt, der offene wird vergessen. Sichern Sie eine Kopie, wenn Sie ihn später brauchen.
settings = Einstellungen
settings-save = Einstellungen speichern …
settings-take = Einstellungen aus einer Datei übernehmen …
settings-hint = Sprache, Erscheinungsbild, einzelne Tasten und eigene Terminologiebestände als eine Datei, zum Mitnehmen auf ein anderes Gerät.
settings-file = rapporteur-einstellungen.json
settings-taken = Diese Einstellungen gelten ab jetzt.
settings-damaged = Das sind keine Einstellungen von Rapporteur, oder sie sind beschädigt; nichts wurde geändert. ({ $detail })
settings-newer = Diese Einstellungen stammen aus einer neueren Version ({ $found }); nichts wurde geändert.
erase = Alles auf diesem Gerät löschen …
erase-now = Jetzt löschen
erase-sure = Alle Entwürfe, Notizen und Einstellungen auf diesem Gerät verschwinden. Das lässt sich nicht rückgängig machen.
erase-hint = Entwürfe, Notizen, Einstellungen und das Programm selbst, soweit es für den Gebrauch ohne Netz aufbewahrt ist.
erased = Auf diesem Gerät ist alles gelöscht.

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
