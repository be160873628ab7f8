# What the files that Rapporteur writes and the command line say. Titles and explanations of tags are in catalogue.ftl.

## Warnings, in every output. detail: the encoding or the language asked for.

warning-empty-text = There is nothing to read.
warning-unknown-language = This part is in no language that has a pack, and was not read.
warning-missing-language = There is no pack for the language { $detail }; the text was not read.
warning-nul-bytes = The text holds NUL bytes. They were left where they are, so that positions hold.
warning-byte-order-mark = The file begins with a byte order mark. Positions are counted from behind it.
warning-not-utf8 = The file is not in UTF-8. It was read as { $detail }.
warning-undecodable = Some bytes have no meaning in { $detail }. They are shown as �.

## Files that cannot be read or written

error-binary = expected plain text or Markdown, found { $kind }
error-too-large = expected a text of less than 4 GiB, found { $size } GiB
error-misplaced = an error in this program, please report it: { $detail }
error-output = the result cannot be written: { $detail }
error-read = { $file } cannot be read: { $detail }
error-write = { $file } cannot be written: { $detail }
error-unknown-language = unknown language { $asked }: expected one of { $known }
error-needs-folder = several documents cannot share one page: expected --output with a folder
error-gold = { $file }, line { $line }: expected a gold sentence with id, lang, text and labels; { $detail }
error-packs = the language packs in this program cannot be used: { $detail }
error-threads = no threads can be started: { $detail }

file-kind-pdf = a PDF document
file-kind-zip = a ZIP archive (Word, Excel, OpenDocument and EPUB files are that, too)
file-kind-old-office = an Office document of the time before 2007
file-kind-rich-text = a Rich Text document
file-kind-archive = a compressed file
file-kind-picture = a picture
file-kind-media = sound or film
file-kind-program = a program
file-kind-database = a database
file-kind-unknown = binary data

## Lines of JSON that cannot be used

line-not-json = The line is not a JSON object: { $detail }.
line-not-utf8 = The line is not in UTF-8.
line-too-long = The line is longer than { $count } MiB.
line-bad-field = The field "{ $field }" must be { $expected }, found { $found }.
expected-object = an object was expected
expected-id = a text or a number
expected-text = a text
expected-language = the tag of a language ("en") or "auto"
expected-context = "ict", "none" or "auto"
bad-lines = { $count ->
    [one] One line could not be used; the error stands in its place.
   *[other] { $count } lines could not be used; the errors stand in their places.
}

## The command line

label-error = error:
label-warning = note:
progress-annotating = Annotating

## The page, and what stands in margins

page-direction = ltr
page-summary = What the text says
page-annotations = { $count ->
    [0] no passages tagged
    [one] one passage tagged
   *[other] { $count } passages tagged
}
page-made-with = Tagged by Rapporteur, a program; no person has checked it. Data { $data }; language packs { $packs }.
label-why = Why:
label-source = Source:
label-elements = Elements:
source-whole = { $instrument } ({ $status })
source-paragraph = { $instrument }, { $paragraph } ({ $status })
family-other = Other
