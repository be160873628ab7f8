# What the files that Rapporteur writes and the command line say. Titles and explanations of tags are in catalogue.ftl.

## Warnings, in every output. detail: the encoding or the language asked for.

warning-empty-text = There is nothing to read.
warning-unknown-language = This part is in no language that has a pack, and was not read.
warning-missing-language = There is no pack for the language { $detail }; the text was not read.
warning-nul-bytes = The text holds NUL bytes. They were left where they are, so that positions hold.
warning-wrong-treaty = The treaty named here has no such article; probably meant: { $detail }.
warning-misquoted-symbol = This number is known to be cited by mistake; probably meant: { $detail }.
warning-malformed-symbol = No symbol is written like this; it was read as { $detail }.
warning-miscalled = { $detail } is a report and not a resolution.
warning-ambiguous-letter = This letter has two readings; it may also mean { $detail }.
warning-repeated-note = The footnote number { $detail } stands twice in a row.
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
on-file = { $file }: { $message }
progress-annotating = Annotating

## Coverage: what a text says of a set, and what it is silent on. Used by the command line, the page and the web app.

coverage-title = Coverage
coverage-addressed = addressed
    .explanation = The text speaks of it, and not only to reject it.
coverage-rejected = rejected
    .explanation = The text mentions it only to reject or doubt it.
coverage-silent = silent
    .explanation = The text does not mention it.
coverage-tally = { $addressed } of { $all } addressed, { $rejected } rejected, { $silent } silent
coverage-place-contested = Contested, counted apart
coverage-place-beside = Beside the set, not counted
coverage-place-set = The set as a whole
coverage-item = { $regime } { $item }
coverage-row = What is looked for
coverage-more = { $count ->
    [one] and one more
   *[other] and { $count } more
}
coverage-negative = { $count ->
    [one] one mention rejects it
   *[other] { $count } mentions reject it
}
coverage-only-bracketed = only in brackets
coverage-shared = { $items }: found by one tag, “{ $title }”; which of them is meant, the text must tell.
coverage-unverified = { $items }: the numbers are from memory and were not checked.
coverage-made-with = Counted by Rapporteur, a program; no person has checked it. A silence may be its own: read before you conclude. Data { $data }; language packs { $packs }.
place-paragraph = para. { $label }
place-line = line { $line }
quotation = “{ $text }”

## The catalogue

catalogue-elements = Elements
catalogue-sources = Sources
catalogue-regimes = Place in the regimes of confidence-building measures
catalogue-profiles = Counted in
catalogue-family = In the same family
catalogue-rivals = To be told apart from
catalogue-related = See also
catalogue-instruments = Instruments
catalogue-symbol = Symbol
catalogue-kind = Kind
catalogue-body = Made by
catalogue-date = Date
catalogue-part-of = Part of
catalogue-paragraphs = What stands where
catalogue-carries = Tags that it carries
catalogue-value = { $value } ({ $status })
catalogue-found = { $count ->
    [one] One entry speaks of { $query }:
   *[other] { $count } entries speak of { $query }:
}
error-unknown-entry = nothing in the catalogue is called { $asked } or speaks of it
error-suggestions = Did you mean one of these? { $suggestions }
error-unknown-profile = unknown profile { $asked }: expected one of { $known }
error-no-such-file = there is no such file
error-no-permission = this account may not open it
error-is-a-folder = it is a folder, and a file was expected
list-separator = ,{" "}
list-separator-long = ;{" "}

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
references-title = Cited instruments
references-count = { $count ->
    [0] no citations
    [one] one citation
   *[other] { $count } citations
}
reference-ambiguous = or { $others }
via-symbol = symbol
via-name = name
via-footnote = footnote
via-context = from the context
label-elements = Elements:
source-whole = { $instrument } ({ $status })
source-paragraph = { $instrument }, { $paragraph } ({ $status })
family-other = Other

## Terms: looking them up, checking texts, reading and writing termbases

terms-title = Termbase of Rapporteur
terms-status-preferred = preferred
terms-status-admitted = admitted
terms-status-deprecated = deprecated
terms-status-superseded = superseded
terms-status-forbidden = forbidden
terms-status-proposed = proposed
terms-status-do-not-translate = not to be translated
terms-checked = seen in { $reference }
terms-unchecked = from memory, not checked
terms-gated = in context only
terms-strict = another word says another thing
terms-level-endings = terms are found with the endings of the language
terms-level-exact = terms are found only as they are written: the endings of this language are not known
terms-issues = To look at
terms-in-use = Terms in use
terms-none = None of the known terms occurs.
terms-discouraged = { $term } is { $status }; use { $instead }
terms-discouraged-alone = { $term } is { $status }
terms-mixed = several terms for one concept:
terms-expanded-again = { $abbreviation } is explained more than once
terms-never-expanded = { $abbreviation } is nowhere explained; it stands for { $term }
terms-misspelt = { $quote } may be { $term } with a letter wrong
terms-read = concepts: { $concepts }, terms: { $terms }
terms-columns = columns: { $list }
terms-folded = rows that become synonyms of a concept:
terms-kept = kept as written: { $list }
terms-mapped = read as something else: { $list }
terms-dropped = not kept: { $list }
terms-problem = line { $line }: { $message }
terms-problem-language = “{ $detail }” is no language code
terms-problem-duplicate = the identifier “{ $detail }” is there twice; both concepts were kept
terms-problem-no-term = a concept without any term: { $detail }
terms-problem-empty = an empty term
terms-problem-dangling = a reference to “{ $detail }”, which is not in the file
terms-problem-circle = the concept “{ $detail }” stands above itself
terms-problem-doctype = the file names a document type; it was neither fetched nor used
terms-problem-entity = the entity “{ $detail }” is not known; its name stands in the text
terms-problem-row = a row with more cells than there are columns: { $detail }
error-unknown-term = no concept has the term { $asked }
error-xml = no sound XML: { $detail }
error-xml-ends = <{ $found }> ends where <{ $expected }> should
error-xml-end = <{ $found }> ends without having begun
error-xml-open = a tag, a comment or a character’s name has no end
error-xml-attribute = an attribute is written wrongly, or stands there twice
error-xml-reference = a character is named that does not exist
error-xml-encoding = some bytes are no text in the encoding of the file
error-xml-truncated = the file ends within <{ $element }>
error-xml-deep = elements within elements without end
error-not-tbx = expected <martif> or <tbx>, found <{ $found }>
error-table = the table cannot be read: { $detail }
error-workbook = no workbook (XLSX) that can be read: { $detail }
error-bomb = unpacked, the file is far larger than it should be (more than { $most } MB); it was not read
error-cells = more than { $most } cells: too many for a glossary
error-column = “{ $asked }” does not say which column is what; expected for instance “English=en”
error-no-language-column = expected a first row with at least one language code ("en", "fr"), found: { $found }
