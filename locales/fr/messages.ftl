# Ce que disent les fichiers que Rapporteur écrit, et la ligne de commande. Les titres et explications des étiquettes sont dans catalogue.ftl.

## Warnings, in every output. detail: the encoding or the language asked for.

warning-empty-text = Il n'y a rien à lire.
warning-unknown-language = Cette partie n'est dans aucune langue pour laquelle il existe un paquet ; elle n'a pas été lue.
warning-missing-language = Il n'existe pas de paquet pour la langue { $detail } ; le texte n'a pas été lu.
warning-nul-bytes = Le texte contient des octets NUL. Ils ont été laissés en place, pour que les positions restent justes.
warning-byte-order-mark = Le fichier commence par un indicateur d'ordre des octets. Les positions sont comptées à partir de ce qui le suit.
warning-not-utf8 = Le fichier n'est pas en UTF-8. Il a été lu comme { $detail }.
warning-undecodable = Certains octets n'ont pas de sens en { $detail }. Ils apparaissent sous la forme �.

## Files that cannot be read or written

error-binary = un texte brut ou du Markdown était attendu ; trouvé : { $kind }
error-too-large = un texte de moins de 4 Gio était attendu ; trouvé : { $size } Gio
error-misplaced = erreur dans ce programme, merci de la signaler : { $detail }
error-output = le résultat ne peut pas être écrit : { $detail }
error-read = { $file } ne peut pas être lu : { $detail }
error-write = { $file } ne peut pas être écrit : { $detail }
error-unknown-language = langue inconnue { $asked } ; langues possibles : { $known }
error-needs-folder = plusieurs documents ne tiennent pas sur une page : indiquez un dossier avec --output
error-gold = { $file }, ligne { $line } : une phrase de référence avec id, lang, text et labels était attendue ; { $detail }
error-packs = les paquets de langue de ce programme sont inutilisables : { $detail }
error-threads = aucun fil d'exécution ne peut être lancé : { $detail }

file-kind-pdf = un document PDF
file-kind-zip = une archive ZIP (les fichiers Word, Excel, OpenDocument et EPUB en sont aussi)
file-kind-old-office = un document Office d'avant 2007
file-kind-rich-text = un document RTF
file-kind-archive = un fichier compressé
file-kind-picture = une image
file-kind-media = du son ou de la vidéo
file-kind-program = un programme
file-kind-database = une base de données
file-kind-unknown = des données binaires

## Lines of JSON that cannot be used

line-not-json = La ligne n'est pas un objet JSON : { $detail }.
line-not-utf8 = La ligne n'est pas en UTF-8.
line-too-long = La ligne dépasse { $count } Mio.
line-bad-field = Champ « { $field } » : { $expected } ; trouvé : { $found }.
expected-object = un objet était attendu
expected-id = un texte ou un nombre était attendu
expected-text = un texte était attendu
expected-language = le code d'une langue (« fr ») ou « auto » était attendu
expected-context = « ict », « none » ou « auto » était attendu
bad-lines = { $count ->
    [one] Une ligne était inutilisable ; l'erreur figure à sa place.
   *[other] { $count } lignes étaient inutilisables ; les erreurs figurent à leur place.
}

## The command line

label-error = erreur :
label-warning = note :
progress-annotating = Annotation

## The page, and what stands in margins

page-direction = ltr
page-summary = Ce que dit le texte
page-annotations = { $count ->
    [0] aucun passage étiqueté
    [one] un passage étiqueté
   *[other] { $count } passages étiquetés
}
page-made-with = Étiqueté par Rapporteur, un programme ; personne ne l'a vérifié. Données { $data } ; paquets de langue { $packs }.
label-why = Pourquoi :
label-source = Source :
label-elements = Éléments :
source-whole = { $instrument } ({ $status })
source-paragraph = { $instrument }, { $paragraph } ({ $status })
family-other = Autres
