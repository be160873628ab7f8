//! Every kind of rule, pattern and word on its worst text: many of everything that it looks for, in one sentence without an end.
#![allow(clippy::unwrap_used, reason = "a test that panics is a test that fails")]

use rapporteur_core::lexicon::compile::{SourceFile, compile};
use rapporteur_core::{Document, Options, Tagger};
use rapporteur_tests::growth::linear;
use rapporteur_tests::laws::data::{packs_hold, small_files};
use rapporteur_tests::laws::text::reading;

/// The small language, which has one word for most things.
const LANGUAGE: &str = "qq";

/// A rule of every variant of formula; each looks for what the texts below are full of.
const FORMULAS: [&str; 14] = [
    "guard",
    "guard | harm | cable",
    "guard & harm & cable & speaker",
    "guard & harm & !fish",
    "guard <8> harm",
    "guard <255> harm <255> cable",
    "guard >8> harm",
    "guard >255> (harm | cable)",
    "guard -<5> fish",
    "(guard | harm | cable) -<255> (fish | net)",
    "{ guard } & harm",
    "{ guard & harm } & { cable | speaker } & net",
    "pair & pairs & thing",
    "((guard <9> harm) >9> (cable | net)) -<9> ((fish & net) | {rejects})",
];

/// A cue of every kind of pattern, all of one concept.
const PATTERNS: [&str; 15] = [
    "un",
    "dos~n",
    "tres~",
    "(quatre|cinc)~v",
    "sèis [lo] [grand] sèt",
    "uèch ..9 nòu",
    "un ..7 dos ..7 tres",
    "un un un un un dos",
    "=DÈTZ",
    "onze-dotze",
    "l'an",
    "an's fin",
    "lo la lo",
    "(un|un dos|un dos tres) [un] [dos]",
    "un dos tres quatre cinc sèis sèt uèch nòu",
];

/// A tagger with the small set, the rules and the patterns above.
fn tagger() -> Tagger {
    let mut rules =
        "[define]\npair = \"guard <9> harm | harm & cable\"\npairs = \"pair <9> pair | pair & speaker\"\n".to_owned();
    for (i, when) in FORMULAS.iter().enumerate() {
        rules +=
            &format!("[[rule]]\nid = \"norm.a.kind-{i}\"\ntag = \"norm.a\"\nwhen = \"{when}\"\nneeds = \"nothing\"\n");
    }
    rules += "[[beats]]\nwinner = \"norm.b\"\nloser = \"norm.a\"\n";
    let patterns: Vec<String> = PATTERNS.iter().map(|p| format!("{p:?}")).collect();
    let phrases = format!("[[phrase]]\ntag = \"norm.b\"\nany = [{}]\n", patterns.join(", "));
    let added = [
        ("core/data/rules/kinds.toml", rules),
        ("core/data/concepts/kinds.toml", "[numbers]\ngloss = \"numbers\"\n".to_owned()),
        ("locales/qq/cues/kinds.toml", format!("numbers = [{}]\n", patterns.join(", "))),
        ("locales/qq/phrases/kinds.toml", phrases),
    ];
    let mut files = small_files().to_vec();
    files.extend(added.map(|(path, text)| SourceFile { path: path.to_owned(), text }));
    let packs = packs_hold(&compile(&files).unwrap());
    let slices: Vec<&[u8]> = packs.iter().map(Vec::as_slice).collect();
    Tagger::with_packs(&slices).unwrap()
}

/// Pieces of the worst texts, by the kind of thing that looks for them.
const WORST: [(&str, &str); 34] = [
    ("a concept", "gardar "),
    ("two concepts", "gardar far mal "),
    ("two far apart", "gardar a a a a a a a a a a a a malfach b b b b b b b b b b b "),
    ("all concepts", "Part gardar malfach cable net "),
    ("what must not be there", "gardar malfach peis "),
    ("what must not be near", "cable peis net "),
    ("a definition", "gardar malfach cable País "),
    ("masks", "net de pesca "),
    ("phrases", "mesuras de fisança parlar ensemble "),
    ("words", "un dos tres "),
    ("one word", "un "),
    ("gaps", "uèch a b c d e f g h i j "),
    ("gaps in gaps", "un dos un dos "),
    ("almost a pattern", "un dos tres quatre cinc sèis sèt uèch "),
    ("words passed over", "lo la lo lo la la "),
    ("spellings", "DÈTZ dètz RET MAL "),
    ("hyphens", "onze-dotze-"),
    ("apostrophes", "l'an's "),
    ("proclitics", "wawawawawa wanet "),
    ("speech acts", "Recordant que lo Part demanda e recordat "),
    ("acts in a row", "recordat, "),
    ("modals", "deven poden Part deven "),
    ("alternatives", "[deven] [poden] "),
    ("alternatives in one", "deven o poden o "),
    ("options", "[Opcion A: lo net deven gardar] "),
    ("attributions", "(País Y: suprimir) gardar net "),
    ("supporters", "[gardar net] + País Y "),
    ("rejections", "non gardar net; "),
    ("elements", "Part gardar net malfach cable peis "),
    ("letters of norms", "norma (a), (b) e (c), "),
    ("names", "Carta de las Nacions Unidas Estatut RAP "),
    ("titles", "resolucion los nets del monde "),
    ("pointers", "art 2 (4), para 3 de la "),
    ("numerals", "第五十一段 第一和"),
];

#[test]
fn every_kind_of_rule_takes_linear_time_on_its_worst_text() {
    let tagger = tagger();
    let options = Options { language: Some(LANGUAGE.to_owned()), ..Options::default() };
    for (kind, piece) in WORST {
        // The texts mean something to the rules, or the times would be those of empty loops.
        let some = Document::from_plain_text(piece.repeat(30));
        reading(&tagger, &some, &options);
        for (from, make) in
            [("by itself", piece.to_owned()), ("with all the rest", format!("{piece} Part gardar malfach cable net "))]
        {
            let document = |length: usize| Document::from_plain_text(make.repeat(length / make.len() + 1));
            let held = linear(10_000, document, |document| {
                std::hint::black_box(tagger.annotate(document, &options));
            });
            held.unwrap_or_else(|times| panic!("{kind} {from}: {times}"));
        }
    }
}

#[test]
fn the_worst_texts_make_the_rules_fire() {
    let tagger = tagger();
    let all: String = WORST.iter().map(|(_, piece)| format!("{piece}.\n\n")).collect();
    let mut document = Document::from_plain_text(all);
    document.set_language(LANGUAGE);
    let found = tagger.candidates(&document);
    for (i, formula) in FORMULAS.iter().enumerate() {
        let rule = format!("norm.a.kind-{i}");
        assert!(found.iter().any(|c| c.evidence.rule == rule), "nothing fires “{formula}”");
    }
    let cues = tagger.explain(&document, LANGUAGE);
    for concept in ["guard", "harm", "cable", "net", "fish", "speaker", "norm", "rejects", "numbers", "phrase"] {
        assert!(cues.contains(&format!("  {concept}")), "no text has “{concept}”");
    }
}
