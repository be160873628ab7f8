//! Termbases in and out: versions and dialects, what is kept, what is said, and that nothing is lost on the way.
#![allow(clippy::unwrap_used, reason = "a test that panics is a test that fails")]

use proptest::prelude::*;
use rapporteur_core::lexicon::inflection::FormClass;
use rapporteur_terms::exchange::{
    ExchangeError, ProblemKind, Report, Version, read_csv, read_tbx, read_tbx_into, write_csv, write_tbx,
};
use rapporteur_terms::{Concept, Section, Status, Term, TermWord, Termbase};
use std::io::Read;

const V2: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE martif SYSTEM "http://example.invalid/TBXcoreStructV02.dtd">
<martif type="TBX-Default" xml:lang="en"><martifHeader><fileDesc><sourceDesc><p>A glossary</p></sourceDesc></fileDesc></martifHeader>
<text><body>
<termEntry id="IATE-1"><descrip type="subjectField">law &amp; order</descrip>
 <langSet xml:lang="en"><tig id="t1"><term>cyberattack</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote>
  <descrip type="reliabilityCode">3</descrip></tig><tig><term>cyber attack</term><termNote type="administrativeStatus">obsolete</termNote></tig></langSet>
 <langSet xml:lang="pl"><ntig><termGrp><term>cyberatak</term><termNote type="partOfSpeech">noun</termNote></termGrp><note>uwaga</note></ntig></langSet>
</termEntry>
<termEntry id="IATE-1"><langSet xml:lang="klingonese-of-old"><tig><term> </term></tig></langSet></termEntry>
<termEntry id="e3"><ref type="crossReference" target="nowhere"/></termEntry>
</body></text></martif>"#;

const V3: &str = r#"<tbx type="TBX-Basic" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"
 xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic">
<tbxHeader><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc></tbxHeader><text><body>
<conceptEntry id="c1"><min:subjectField>law</min:subjectField><langSec xml:lang="fr"><basic:definition>une <hi>déf</hi></basic:definition>
<termSec><term>cyberattaque</term><min:administrativeStatus>admittedTerm-admn-sts</min:administrativeStatus><min:partOfSpeech>noun</min:partOfSpeech>
<basic:source>JO</basic:source></termSec></langSec></conceptEntry></body></text></tbx>"#;

fn both_ways(base: &Termbase, version: Version) -> (Termbase, Report) {
    let mut out = Vec::new();
    write_tbx(base, version, "a title", &mut out).unwrap();
    read_tbx(out.as_slice()).unwrap_or_else(|e| panic!("{e}\n{}", String::from_utf8_lossy(&out)))
}

fn kinds(report: &Report) -> Vec<ProblemKind> {
    report.problems.iter().map(|p| p.kind).collect()
}

#[test]
fn version_two_is_read_with_everything_that_has_no_field() {
    let (base, report) = read_tbx(V2.as_bytes()).unwrap();
    let first = &base.concepts[0];
    assert_eq!((first.id.as_str(), first.extra.len()), ("IATE-1", 1));
    let english: Vec<&Term> = first.terms("en").collect();
    assert_eq!((english[0].text.as_str(), english[0].status), ("cyberattack", Some(Status::Preferred)));
    assert_eq!(english[1].status, Some(Status::Superseded), "obsolete is superseded, and the report says so");
    assert!(report.mapped.contains_key(&("obsolete".to_owned(), "supersededTerm-admn-sts".to_owned())));
    let polish = first.terms("pl").next().unwrap();
    assert_eq!((polish.text.as_str(), polish.note.as_deref()), ("cyberatak", Some("uwaga")));
    assert_eq!((report.kept["reliabilityCode"], report.kept["partOfSpeech"]), (1, 1));
    use ProblemKind::{DanglingReference, DocumentType, DuplicateConcept, EmptyTerm, LanguageCode, NoTerm};
    let found = kinds(&report);
    for kind in [DocumentType, DuplicateConcept, LanguageCode, EmptyTerm, NoTerm, DanglingReference] {
        assert!(found.contains(&kind), "{kind:?} in {found:?}");
    }
    assert_eq!(base.concepts.len(), 3, "what is at fault is said, and kept");
}

#[test]
fn version_three_is_read_with_categories_as_elements() {
    let (base, report) = read_tbx(V3.as_bytes()).unwrap();
    let term = base.concepts[0].terms("fr").next().unwrap();
    assert_eq!((term.status, term.reference.as_deref()), (Some(Status::Admitted), Some("JO")));
    assert_eq!(report.kept.keys().collect::<Vec<_>>(), ["definition", "partOfSpeech", "subjectField"]);
    let (again, _) = both_ways(&base, Version::Three);
    assert_eq!(again, base, "the name spaces go with what is kept");
}

#[test]
fn both_versions_say_the_same_again() {
    let (base, _) = read_tbx(V2.as_bytes()).unwrap();
    for version in [Version::Two, Version::Three] {
        let (again, report) = both_ways(&base, version);
        assert_eq!(again.concepts, base.concepts);
        assert!(report.mapped.is_empty() && report.dropped.is_empty(), "{report:?}");
    }
}

#[test]
fn utf_16_is_read_with_its_mark_and_without() {
    let text = V3.replacen("<tbx", "<?xml version=\"1.0\" encoding=\"UTF-16\"?><tbx", 1);
    let little: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let big: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
    let marked = [&[0xff, 0xfe], little.as_slice()].concat();
    let (expected, _) = read_tbx(V3.as_bytes()).unwrap();
    for bytes in [little, big, marked] {
        assert_eq!(read_tbx(bytes.as_slice()).unwrap().0, expected);
    }
}

#[test]
fn a_broken_file_is_refused_with_line_and_reason() {
    let failure = |text: &str| read_tbx(text.as_bytes()).unwrap_err();
    assert!(matches!(failure("<html>\n</html>"), ExchangeError::NotTbx { line: 1, found } if found == "html"));
    assert!(matches!(failure("plain"), ExchangeError::NotTbx { .. }));
    assert!(matches!(failure(""), ExchangeError::NotTbx { .. }));
    let mismatch = failure("<tbx>\n<text><body>\n<conceptEntry><langSec></conceptEntry></body></text></tbx>");
    assert!(matches!(mismatch, ExchangeError::Xml { line: 3, .. }), "{mismatch:?}");
    assert!(matches!(failure("<tbx>\n<text><body>\n<conceptEntry>"), ExchangeError::Truncated { line: 3, .. }));
    assert!(matches!(failure("<tbx><text><body>"), ExchangeError::Truncated { .. }));
    let deep = format!("<tbx><text><body><conceptEntry>{}", "<x>".repeat(100_000));
    assert!(matches!(failure(&deep), ExchangeError::TooDeep { .. }));
}

#[test]
fn what_is_wrong_in_xml_is_said_by_its_kind() {
    let inside = |xml: &str| format!("<tbx><text><body><conceptEntry>\n{xml}</conceptEntry></body></text></tbx>");
    for (xml, message) in [
        (inside("<langSec>"), "error-xml-ends"),
        ("<tbx></tbx></tbx>".to_owned(), "error-xml-end"),
        ("<tbx>\n<!-- a".to_owned(), "error-xml-open"),
        (inside("<langSec a='1' a='2'/>"), "error-xml-attribute"),
        (inside("<langSec>&#xFFFFFFFF;</langSec>"), "error-xml-reference"),
    ] {
        let said = read_tbx(xml.as_bytes()).unwrap_err().said().unwrap();
        assert!(said.message == message && said.line.is_some(), "{xml}: {said:?}");
    }
    let said = read_tbx(&b"<tbx>\xff\xfe</tbx>"[..]).unwrap_err().said().unwrap();
    assert_eq!(said.message, "error-xml-encoding");
}

#[test]
fn an_entity_of_the_document_type_is_named_and_not_resolved() {
    let text = "<!DOCTYPE tbx [<!ENTITY a \"b\"><!ENTITY c SYSTEM \"file:///etc/passwd\">]><tbx><text><body><conceptEntry id='1'>\
                <langSec xml:lang='en'><termSec><term>x &a; &c; &#233;</term></termSec></langSec></conceptEntry></body></text></tbx>";
    let (base, report) = read_tbx(text.as_bytes()).unwrap();
    assert_eq!(base.concepts[0].terms("en").next().unwrap().text, "x &a; &c; é");
    assert_eq!(kinds(&report), [ProblemKind::DocumentType, ProblemKind::Entity, ProblemKind::Entity]);
}

#[test]
fn what_no_xml_can_have_is_left_out_and_named() {
    let text = "<tbx><text><body><conceptEntry id='a\u{1}'><langSec xml:lang='en'><termSec><term>x&#x2;y\u{ffff}</term></termSec></langSec>\
                </conceptEntry></body></text></tbx>";
    let (base, report) = read_tbx(text.as_bytes()).unwrap();
    assert_eq!((base.concepts[0].id.as_str(), base.concepts[0].terms("en").next().unwrap().text.as_str()), ("a", "xy"));
    assert_eq!(report.dropped.keys().collect::<Vec<_>>(), ["U+0001", "U+0002", "U+FFFF"]);
    assert_eq!(both_ways(&base, Version::Three).0.concepts, base.concepts);
}

#[test]
fn circles_of_concepts_are_found() {
    let entry = |id: &str, above: &str| {
        format!(
            "<conceptEntry id='{id}'><ref type='superordinateConceptGeneric' target='{above}'/><langSec xml:lang='en'>\
             <termSec><term>{id}</term></termSec></langSec></conceptEntry>"
        )
    };
    let file = |entries: &[String]| format!("<tbx><text><body>{}</body></text></tbx>", entries.concat());
    let circle = file(&[entry("a", "b"), entry("b", "c"), entry("c", "a"), entry("d", "a")]);
    assert_eq!(kinds(&read_tbx(circle.as_bytes()).unwrap().1), [ProblemKind::CircularReference]);
    let tree =
        file(&[entry("a", "b"), entry("b", "c"), entry("c", "d"), entry("d", "e"), entry("e", "f"), entry("f", "g")]);
    assert_eq!(kinds(&read_tbx(tree.as_bytes()).unwrap().1), [ProblemKind::DanglingReference]);
}

#[test]
fn a_table_becomes_concepts_and_synonyms_are_folded() {
    let csv = "id;en;fr-FR;status;note_en;colour\n1;cyberattack|cyber-attack;cyberattaque;preferred;;red\n1;computer attack;;deprecated;rare;\n\
               2;state (n.);État;;;\n;;;;;\n3;;;;;\n";
    let (base, report) = read_csv(csv, &[]).unwrap();
    assert_eq!((base.concepts.len(), report.terms), (2, 6));
    let english: Vec<(&str, Option<Status>)> =
        base.concepts[0].terms("en").map(|t| (t.text.as_str(), t.status)).collect();
    let (preferred, deprecated) = (Some(Status::Preferred), Some(Status::Deprecated));
    assert_eq!(english, [("cyberattack", preferred), ("cyber-attack", preferred), ("computer attack", deprecated)]);
    assert_eq!(base.concepts[1].terms("en").next().unwrap().note.as_deref(), Some("n."));
    assert_eq!(report.dropped["colour"], 1);
    assert_eq!(report.mapped[&("row".to_owned(), "synonym".to_owned())], 1);
    assert_eq!(kinds(&report), [ProblemKind::NoTerm]);
    assert!(matches!(read_csv("a,b\n1,2\n", &[]), Err(ExchangeError::NoLanguage { .. })));
    let without_identifiers = "en\tde\ncyberattack\tCyberangriff\nCyberattack\tCyberattacke\n";
    let (base, _) = read_csv(without_identifiers, &[]).unwrap();
    assert_eq!(base.concepts[0].terms("de").count(), 2);
}

fn through_a_table(base: &Termbase) -> (Termbase, Report, Report) {
    let mut out = Vec::new();
    let written = write_csv(base, &mut out).unwrap();
    let text = String::from_utf8(out).unwrap();
    let (base, read) = read_csv(&text, &[]).unwrap_or_else(|e| panic!("{e}\n{text}"));
    (base, written, read)
}

#[test]
fn what_a_table_says_of_terms_comes_back() {
    let csv = "id,en,status_en,reference_en,forms_en,term_id,marks,abbreviation_en,authority_en\n\
               1,a,preferred,X,b~n c | (d|e)~v,x,verified exact,AB,UN\n1,b,forbidden,,,y,,,\n";
    let (base, report) = read_csv(csv, &[]).unwrap();
    assert!(report.dropped.is_empty() && report.problems.is_empty(), "{report:?}");
    let first = base.concepts[0].terms("en").next().unwrap();
    assert_eq!((first.forms.len(), first.verified, first.exact, first.gate), (2, true, true, false));
    assert_eq!(base.concepts[0].terms("id").count(), 2, "Indonesian is a language, too");
    let (again, written, _) = through_a_table(&base);
    assert_eq!(again, base);
    assert!(written.dropped.is_empty(), "{written:?}");
}

#[test]
fn the_head_of_a_table_is_found_and_its_columns_are_named() {
    let csv = "sep=;\nGlossary of 2026;;\n\nNumber;English;Deutsch\n1;\"a;b\";c\n";
    assert!(matches!(read_csv(csv, &[]), Err(ExchangeError::NoLanguage { .. })));
    let mapped = "Number;en;Deutsch\n1;a, b;c\n";
    let named: Vec<(String, String)> =
        [("number", "id"), ("Deutsch", "de")].map(|(a, b)| (a.to_owned(), b.to_owned())).to_vec();
    let (base, _) = read_csv(mapped, &named).unwrap();
    assert_eq!((base.concepts[0].id.as_str(), base.concepts[0].terms("de").count()), ("1", 1));
    let (base, report) = read_csv("Glossary of 2026;;\n\nen;de;id\na;b;1;;\nc;;2;x;\n", &[]).unwrap();
    assert_eq!(
        (base.concepts.len(), kinds(&report)),
        (2, vec![ProblemKind::Row]),
        "empty cells further on are nothing"
    );
    // Short words are no head, though every language has a code as short.
    let glossary = "Glossary of 2026;;\nEnglish;Deutsch\nattack;Angriff\nart;Art\nfoo;bar\n";
    let Err(ExchangeError::NoLanguage { .. }) = read_csv(glossary, &[]) else { panic!("no column has a language") };
    let named = [("English", "en"), ("Deutsch", "de")].map(|(a, b)| (a.to_owned(), b.to_owned()));
    let (base, report) = read_csv(glossary, &named).unwrap();
    let columns = [("English", "en"), ("Deutsch", "de")].map(|(a, b)| (a.to_owned(), Some(b.to_owned())));
    assert_eq!((base.concepts.len(), report.columns.as_slice()), (3, columns.as_slice()));
    let (_, report) = read_csv("id;en\n1;attack\n1;raid\n", &[]).unwrap();
    let folded = &report.folded[0];
    assert_eq!((folded.line, folded.concept.as_str()), (3, "1"));
    assert_eq!(folded.terms, [("en".to_owned(), "raid".to_owned())]);
}

#[test]
fn the_same_term_again_is_one_and_what_it_says_against_the_first_is_named() {
    let csv = "en,de,status,note_en\nattack,Angriff,preferred,a\nattack,Attacke,admitted,b\n";
    let (base, report) = read_csv(csv, &[]).unwrap();
    let english: Vec<&Term> = base.concepts[0].terms("en").collect();
    assert_eq!((english.len(), english[0].status), (1, Some(Status::Preferred)));
    assert_eq!(english[0].note.as_deref(), Some("a; b"));
    assert_eq!(report.dropped["status: attack"], 1);
    assert_eq!(read_csv("en,de\na;b;a,x\n", &[]).unwrap().0.concepts[0].terms("en").count(), 2, "twice in one cell");
    assert_eq!(base.concepts[0].terms("de").count(), 2);
}

#[test]
fn a_pipe_that_breaks_is_known_as_one() {
    struct Pipe;
    impl std::io::Write for Pipe {
        fn write(&mut self, _: &[u8]) -> std::io::Result<usize> {
            Err(std::io::ErrorKind::BrokenPipe.into())
        }
        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }
    let (base, _) = read_csv(&format!("id;en\n{}", "1;attack\n2;raid\n".repeat(9000)), &[]).unwrap();
    let long = Termbase { concepts: base.concepts.into_iter().cycle().take(9000).collect(), ..Termbase::default() };
    assert_eq!(write_csv(&long, Pipe).unwrap_err().kind(), std::io::ErrorKind::BrokenPipe);
    assert_eq!(write_tbx(&long, Version::Three, "t", &mut Pipe).unwrap_err().kind(), std::io::ErrorKind::BrokenPipe);
}

#[test]
fn what_a_table_has_no_room_for_is_said() {
    let (base, _) = read_tbx(V2.as_bytes()).unwrap();
    let (again, written, _) = through_a_table(&base);
    let told: Vec<&str> = written.dropped.keys().map(String::as_str).collect();
    assert_eq!(told, ["extra", "header", "language: klingonese-of-old"]);
    assert_eq!(again.concepts.len(), 1, "two had no term in a language");
    assert_eq!(again.concepts[0].terms("en").count(), 2);
}

/// A base of many concepts that is never whole in memory.
struct Endless {
    next: usize,
    concepts: usize,
    waiting: Vec<u8>,
}

impl Read for Endless {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        if self.waiting.is_empty() {
            let text = match self.next {
                0 => "<martif type=\"TBX\"><text><body>".to_owned(),
                n if n <= self.concepts => format!(
                    "<termEntry id=\"IATE-{n}\"><langSet xml:lang=\"en\"><tig><term>term {n}</term></tig></langSet></termEntry>\n"
                ),
                n if n == self.concepts + 1 => "</body></text></martif>".to_owned(),
                _ => String::new(),
            };
            self.next += 1;
            self.waiting = text.into_bytes();
        }
        let n = self.waiting.len().min(buffer.len());
        buffer[..n].copy_from_slice(&self.waiting[..n]);
        self.waiting.drain(..n);
        Ok(n)
    }
}

#[test]
fn a_large_base_passes_by_concept_by_concept() {
    let (mut seen, mut letters) = (0, 0);
    let source = Endless { next: 0, concepts: 20_000, waiting: Vec::new() };
    let (_, report) = read_tbx_into(source, &mut |concept: Concept| {
        seen += 1;
        letters += concept.terms("en").map(|t| t.text.len()).sum::<usize>();
    })
    .unwrap();
    assert_eq!((seen, report.concepts, report.terms), (20_000, 20_000, 20_000));
    assert!(letters > 20_000 * 6);
}

fn text() -> impl Strategy<Value = String> {
    // XML has no form for other control characters, and joins line ends.
    "[a-zéßяيا网&<>\"' \t\n;,#]{1,12}".prop_filter("white space alone", |t| !t.trim().is_empty())
}

fn form() -> impl Strategy<Value = Vec<TermWord>> {
    let letters = "[a-zя网|~()=;\\\\]{1,4}( [a-z~=\\\\]{1,3})?";
    let class = prop::sample::select(vec![FormClass::AsWritten, FormClass::All, FormClass::One('n')]);
    let words = prop::collection::vec((letters, class), 1..3).prop_map(TermWord::Words);
    prop::collection::vec(prop_oneof![words, letters.prop_map(TermWord::Exact)], 1..4)
}

fn term() -> impl Strategy<Value = Term> {
    let status = prop::option::of(prop::sample::select(vec![
        Status::Preferred,
        Status::Admitted,
        Status::Deprecated,
        Status::Superseded,
        Status::Forbidden,
        Status::Proposed,
        Status::DoNotTranslate,
    ]));
    let extra = prop::sample::select(vec![
        "<descrip type=\"context\">a &lt; <hi>b</hi> c</descrip>",
        "<termNote type=\"partOfSpeech\">noun</termNote>",
        "<x:thing xmlns:x=\"urn:x\" a=\"1 &amp; 2\"/>",
        "<?attributes group id=\"t &quot;1\"?>",
    ]);
    let marks = (any::<bool>(), any::<bool>(), any::<bool>(), any::<bool>());
    let texts =
        (prop::option::of(text()), prop::option::of(text()), prop::option::of(text()), prop::option::of(text()));
    let forms = prop::collection::vec(form(), 0..3);
    (text(), status, marks, texts, prop::option::of(extra), forms).prop_map(
        |(text, status, marks, texts, extra, forms)| Term {
            text,
            forms,
            status,
            verified: marks.0,
            gate: marks.1,
            strict: marks.2,
            exact: marks.3,
            authority: texts.0,
            reference: texts.1,
            note: texts.2,
            abbreviation: texts.3,
            extra: extra.into_iter().map(str::to_owned).collect(),
        },
    )
}

fn base() -> impl Strategy<Value = Termbase> {
    let section = (prop::sample::select(vec!["en", "fr-CA", "zh-Hant", "ar"]), prop::collection::vec(term(), 1..3));
    let section = section.prop_map(|(l, terms)| Section { language: l.to_owned(), terms, ..Section::default() });
    let concept = (text(), prop::collection::vec(section, 1..3), any::<bool>()).prop_map(|(id, sections, extra)| {
        let extra = extra.then(|| "<descrip type=\"subjectField\">law</descrip>".to_owned()).into_iter().collect();
        // Attribute values have no line ends or tabs of their own.
        Concept { id: id.replace(['\n', '\t'], " "), sections, extra }
    });
    prop::collection::vec(concept, 0..4).prop_map(|concepts| Termbase { concepts, ..Termbase::default() })
}

/// A base as a table can hold it: one section a language in the order of appearance, no white space around texts, identifiers for all.
fn in_a_table(base: &Termbase) -> Vec<Concept> {
    let trim = |text: &Option<String>| text.as_ref().map(|t| t.trim().to_owned());
    let mut order: Vec<&str> = Vec::new();
    base.concepts.iter().flat_map(|c| &c.sections).for_each(|s| {
        if !order.contains(&s.language.as_str()) {
            order.push(&s.language);
        }
    });
    let mut used = Vec::new();
    let concept = |concept: &Concept| {
        let mut id = concept.id.trim().to_owned();
        let mut number = 1;
        while used.contains(&id) || number > 1 && base.concepts.iter().any(|c| c.id == id) {
            number += 1;
            id = format!("{}-{number}", concept.id.trim());
        }
        used.push(id.clone());
        let section = |language: &&str| {
            let mut terms: Vec<Term> = Vec::new();
            for term in concept.sections.iter().filter(|s| s.language == *language).flat_map(|s| &s.terms) {
                let term = Term {
                    text: term.text.trim().to_owned(),
                    abbreviation: trim(&term.abbreviation),
                    authority: trim(&term.authority),
                    reference: trim(&term.reference),
                    note: trim(&term.note),
                    extra: Vec::new(),
                    ..term.clone()
                };
                if !terms.iter().any(|t| t.text == term.text) {
                    terms.push(term);
                }
            }
            (!terms.is_empty()).then(|| Section { language: (*language).to_owned(), terms, extra: Vec::new() })
        };
        Concept { id, sections: order.iter().filter_map(section).collect(), extra: Vec::new() }
    };
    base.concepts.iter().map(concept).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn nothing_is_lost_on_the_way_out_and_in(base in base()) {
        for version in [Version::Two, Version::Three] {
            let (again, report) = both_ways(&base, version);
            prop_assert_eq!(&again.concepts, &base.concepts);
            prop_assert!(report.dropped.is_empty());
        }
    }

    #[test]
    fn nothing_is_lost_in_a_table_but_what_is_said(base in base()) {
        // A table without a language is none.
        prop_assume!(!base.concepts.is_empty());
        let (again, written, read) = through_a_table(&base);
        let for_table = in_a_table(&base);
        prop_assert_eq!(&again.concepts, &for_table);
        prop_assert!(read.dropped.is_empty() && read.problems.is_empty(), "{:?}", read);
        let has_extra = base.concepts.iter().any(|c| !c.extra.is_empty() || c.sections.iter().any(|s| s.terms.iter().any(|t| !t.extra.is_empty())));
        prop_assert_eq!(written.dropped.contains_key("extra"), has_extra);
    }

    #[test]
    fn no_file_makes_the_reader_panic(bytes in prop::collection::vec(any::<u8>(), 0..200), cut in 0..2000usize) {
        let _ = read_tbx(bytes.as_slice());
        let _ = read_csv(&String::from_utf8_lossy(&bytes), &[]);
        let end = (0..=cut.min(V2.len())).rev().find(|i| V2.is_char_boundary(*i)).unwrap_or(0);
        let _ = read_tbx(&V2.as_bytes()[..end]);
    }
}
