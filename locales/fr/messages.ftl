# Ce que disent les fichiers que Rapporteur écrit, et la ligne de commande. Les titres et explications des étiquettes sont dans catalogue.ftl.

## Warnings, in every output. detail: the encoding or the language asked for.

warning-empty-text = Il n'y a rien à lire.
warning-unknown-language = Cette partie n'est dans aucune langue pour laquelle il existe un paquet ; elle n'a pas été lue.
warning-missing-language = Il n'existe pas de paquet pour la langue { $detail } ; le texte n'a pas été lu.
warning-nul-bytes = Le texte contient des octets NUL. Ils ont été laissés en place, pour que les positions restent justes.
warning-wrong-treaty = Le traité nommé ici n'a pas d'article de ce numéro ; sans doute visé : { $detail }.
warning-misquoted-symbol = Cette cote est connue pour être citée par erreur ; sans doute visée : { $detail }.
warning-malformed-symbol = Aucune cote ne s'écrit ainsi ; elle a été lue comme { $detail }.
warning-miscalled = { $detail } est un rapport et non une résolution.
warning-ambiguous-letter = Cette lettre se lit de deux façons ; elle peut aussi désigner { $detail }.
warning-repeated-note = L'appel de note { $detail } figure deux fois de suite.
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
on-file = { $file } : { $message }
progress-annotating = Annotation

## Couverture : ce qu'un texte dit d'un ensemble, et ce qu'il tait.

coverage-title = Couverture
coverage-addressed = abordé
    .explanation = Le texte en parle, et pas seulement pour l'écarter.
coverage-rejected = rejeté
    .explanation = Le texte n'en parle que pour le rejeter ou en douter.
coverage-silent = passé sous silence
    .explanation = Le texte n'en parle pas.
coverage-tally = abordés : { $addressed } sur { $all } ; rejetés : { $rejected } ; passés sous silence : { $silent }
coverage-place-contested = Contesté, compté à part
coverage-place-beside = À côté de l'ensemble, non compté
coverage-place-set = L'ensemble comme tel
coverage-item = { $regime } { $item }
coverage-row = Ce qui est recherché
coverage-more = { $count ->
    [one] et une autre
   *[other] et { $count } autres
}
coverage-negative = { $count ->
    [one] une mention le rejette
   *[other] { $count } mentions le rejettent
}
coverage-only-bracketed = seulement entre crochets
coverage-shared = { $items } : repérées par une seule étiquette, « { $title } » ; au texte de dire laquelle est visée.
coverage-unverified = { $items } : numéros donnés de mémoire, non vérifiés.
coverage-made-with = Compté par Rapporteur, un programme ; personne ne l'a vérifié. Un silence peut être le sien : lisez avant de conclure. Données { $data } ; paquets de langue { $packs }.
place-paragraph = par. { $label }
place-line = ligne { $line }
quotation = « { $text } »

## Le catalogue

catalogue-elements = Éléments
catalogue-sources = Sources
catalogue-regimes = Place dans les régimes de mesures de confiance
catalogue-profiles = Compté dans
catalogue-family = De la même famille
catalogue-rivals = À ne pas confondre avec
catalogue-related = Voir aussi
catalogue-instruments = Instruments
catalogue-symbol = Cote
catalogue-kind = Nature
catalogue-body = Auteur
catalogue-date = Date
catalogue-part-of = Fait partie de
catalogue-paragraphs = Où trouver quoi
catalogue-carries = Étiquettes qu'il porte
catalogue-value = { $value } ({ $status })
catalogue-found = { $count ->
    [one] Une entrée parle de { $query } :
   *[other] { $count } entrées parlent de { $query } :
}
error-unknown-entry = rien dans le catalogue ne s'appelle { $asked } ni n'en parle
error-suggestions = Pensiez-vous à l'une de ces entrées ? { $suggestions }
error-unknown-profile = profil inconnu { $asked } ; profils possibles : { $known }
error-no-such-file = ce fichier n'existe pas
error-no-permission = ce compte n'a pas le droit de l'ouvrir
error-is-a-folder = c'est un dossier, un fichier était attendu
list-separator = ,{" "}
list-separator-long = {" "};{" "}

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
references-title = Instruments cités
references-count = { $count ->
    [0] aucune référence
    [one] une référence
   *[other] { $count } références
}
reference-ambiguous = ou { $others }
via-symbol = cote
via-name = nom
via-footnote = note de bas de page
via-context = d'après le contexte
label-elements = Éléments :
source-whole = { $instrument } ({ $status })
source-paragraph = { $instrument }, { $paragraph } ({ $status })
family-other = Autres

## Termes : les chercher, contrôler des textes, lire et écrire des bases

terms-title = Base terminologique de Rapporteur
terms-status-preferred = privilégié
terms-status-admitted = admis
terms-status-deprecated = déconseillé
terms-status-superseded = remplacé
terms-status-forbidden = à proscrire
terms-status-proposed = proposé
terms-status-do-not-translate = à ne pas traduire
terms-checked = vu dans { $reference }
terms-unchecked = de mémoire, non vérifié
terms-gated = en contexte seulement
terms-strict = un autre mot dit autre chose
terms-level-endings = les termes sont reconnus avec les terminaisons de la langue
terms-level-exact = les termes ne sont reconnus que tels qu’ils sont écrits : les terminaisons de cette langue ne sont pas connues
terms-issues = À regarder
terms-in-use = Termes employés
terms-none = Aucun des termes connus n’est employé.
terms-discouraged = { $term } : { $status } ; employer { $instead }
terms-discouraged-alone = { $term } : { $status }
terms-mixed = plusieurs termes pour un même concept :
terms-expanded-again = { $abbreviation } est développé plus d’une fois
terms-never-expanded = { $abbreviation } n’est développé nulle part ; l’abréviation vaut pour { $term }
terms-misspelt = { $quote } : une lettre erronée dans { $term } ?
terms-read = concepts : { $concepts }, termes : { $terms }
terms-columns = colonnes : { $list }
terms-folded = lignes rattachées à un concept comme synonymes :
terms-kept = conservé tel quel : { $list }
terms-mapped = lu autrement : { $list }
terms-dropped = non conservé : { $list }
terms-problem = ligne { $line } : { $message }
terms-problem-language = « { $detail } » n’est pas un code de langue
terms-problem-duplicate = l’identifiant « { $detail } » figure deux fois ; les deux concepts ont été gardés
terms-problem-no-term = un concept sans terme : { $detail }
terms-problem-empty = un terme vide
terms-problem-dangling = un renvoi à « { $detail } », qui n’est pas dans le fichier
terms-problem-circle = le concept « { $detail } » est placé au-dessus de lui-même
terms-problem-doctype = le fichier nomme un type de document ; il n’a été ni chargé ni utilisé
terms-problem-entity = l’entité « { $detail } » est inconnue ; son nom est resté dans le texte
terms-problem-row = une ligne a plus de cellules qu’il n’y a de colonnes : { $detail }
error-unknown-term = aucun concept n’a le terme { $asked }
error-xml = XML mal formé : { $detail }
error-xml-ends = <{ $found }> se ferme là où <{ $expected }> devrait se fermer
error-xml-end = <{ $found }> se ferme sans avoir été ouvert
error-xml-open = une balise, un commentaire ou le nom d’un caractère n’est pas fermé
error-xml-attribute = un attribut est mal écrit ou figure deux fois
error-xml-reference = un caractère est désigné qui n’existe pas
error-xml-encoding = certains octets ne sont pas du texte dans le codage du fichier
error-xml-truncated = le fichier s’arrête au milieu de <{ $element }>
error-xml-deep = des éléments imbriqués sans fin
error-not-tbx = attendu : <martif> ou <tbx> ; trouvé : <{ $found }>
error-table = le tableau ne peut pas être lu : { $detail }
error-workbook = classeur (XLSX) illisible : { $detail }
error-bomb = une fois décompressé, le fichier est démesurément grand (plus de { $most } Mo) ; il n’a pas été lu
error-cells = plus de { $most } cellules : c’est trop pour un glossaire
error-column = « { $asked } » ne dit pas ce que contient la colonne ; attendu par exemple : « English=en »
error-no-language-column = attendu : une première ligne avec au moins un code de langue (« en », « fr ») ; trouvé : { $found }
