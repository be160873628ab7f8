//! What can be asked for on the command line.

use clap::{Args, Parser, Subcommand, ValueEnum};
use rapporteur_core::Context;
use rapporteur_core::text::OffsetUnit;
use std::path::PathBuf;

/// Finds norms, law, confidence-building measures and responses in diplomatic texts on cyberspace, and says why.
#[derive(Debug, Parser)]
#[command(name = "rapporteur", version)]
pub(crate) struct Arguments {
    /// Language in which the program speaks; without it, that of the environment (LC_ALL, LC_MESSAGES, LANG).
    #[arg(long, global = true, value_name = "LANGUAGE")]
    pub(crate) ui_lang: Option<String>,
    /// What to do.
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Show what texts say, passage by passage, and why.
    Annotate(AnnotateOptions),
    /// Show what texts say of a set and what they are silent on, side by side.
    Coverage(CoverageOptions),
    /// Look up a tag or an instrument: what it is, what it consists of, where it stands.
    Catalogue(CatalogueOptions),
    /// Look up terms, check texts for them, read and write termbases.
    #[command(subcommand)]
    Terms(TermsCommand),
    /// Score the tagger against gold sentences.
    Eval(EvalOptions),
    /// Write completions for a shell to the standard output.
    Completions {
        /// The shell.
        shell: clap_complete::Shell,
    },
    /// Write the manual page to the standard output.
    Man,
}

/// The texts that a command reads.
#[derive(Debug, Args)]
pub(crate) struct Texts {
    /// Text or Markdown files in any encoding; `-` or nothing reads the standard input.
    #[arg(default_value = "-", hide_default_value = true)]
    pub(crate) files: Vec<PathBuf>,
    /// Language of the texts: `auto` recognises it paragraph by paragraph.
    #[arg(long, default_value = "auto", value_name = "LANGUAGE")]
    pub(crate) lang: String,
}

/// How texts are annotated.
#[derive(Debug, Args)]
pub(crate) struct Tagging {
    /// Whether the texts are about ICTs: yes, each sentence must say so, or let the text decide.
    #[arg(long, value_enum, default_value = "auto")]
    pub(crate) context: ContextChoice,
    /// Unit in which positions are counted.
    #[arg(long, value_enum, default_value = "codepoints")]
    pub(crate) offsets: Offsets,
    /// Packs to read with instead of the built-in ones: a folder of `.pack` files, as `cargo xtask packs` writes it.
    #[arg(long, value_name = "FOLDER")]
    pub(crate) packs: Option<PathBuf>,
}

/// Options of `annotate`.
#[derive(Debug, Args)]
pub(crate) struct AnnotateOptions {
    #[command(flatten)]
    pub(crate) texts: Texts,
    #[command(flatten)]
    pub(crate) tagging: Tagging,
    /// Form of the output; without it, text, or JSON with `--jsonl`.
    #[arg(long, value_enum, conflicts_with = "jsonl")]
    pub(crate) format: Option<Format>,
    /// Read one JSON object a line, {"id","lang"?,"text","context"?}, and write one a line, in order.
    #[arg(long)]
    pub(crate) jsonl: bool,
    /// Write to this file, or into this folder one file for each input.
    #[arg(long, short, value_name = "FILE/FOLDER")]
    pub(crate) output: Option<PathBuf>,
    /// Use colours.
    #[arg(long, value_enum, default_value = "auto")]
    pub(crate) color: Color,
    /// In text, say beneath each paragraph why each tag is there.
    #[arg(long)]
    pub(crate) why: bool,
    /// Threads; without it, one a processor, or a single one with `--jsonl`.
    #[arg(long, short, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=256))]
    pub(crate) jobs: Option<u16>,
}

/// Options of `coverage`.
#[derive(Debug, Args)]
pub(crate) struct CoverageOptions {
    #[command(flatten)]
    pub(crate) texts: Texts,
    /// What to count by: norms, law, oewg-cbm, osce-cbm, cap, resp; several with commas.
    #[arg(long, default_value = "all", value_delimiter = ',', value_name = "PROFILE")]
    pub(crate) profile: Vec<String>,
    #[command(flatten)]
    pub(crate) tagging: Tagging,
    /// Form of the output.
    #[arg(long, value_enum, default_value = "text")]
    pub(crate) format: ReportFormat,
    /// Write to this file, or into this folder.
    #[arg(long, short, value_name = "FILE/FOLDER")]
    pub(crate) output: Option<PathBuf>,
    /// Use colours.
    #[arg(long, value_enum, default_value = "auto")]
    pub(crate) color: Color,
}

/// Options of `catalogue`.
#[derive(Debug, Args)]
pub(crate) struct CatalogueOptions {
    /// A tag (norm.c), an instrument (un:A/70/174, A/70/174), or words in any language; nothing lists everything.
    #[arg(value_name = "TAG|INSTRUMENT|WORDS")]
    pub(crate) asked: Vec<String>,
    /// Language of the entry; without it, that in which the program speaks.
    #[arg(long, value_name = "LANGUAGE")]
    pub(crate) lang: Option<String>,
    /// Form of the output.
    #[arg(long, value_enum, default_value = "text")]
    pub(crate) format: EntryFormat,
    /// Use colours.
    #[arg(long, value_enum, default_value = "auto")]
    pub(crate) color: Color,
}

/// What can be done with terms.
#[derive(Debug, Subcommand)]
pub(crate) enum TermsCommand {
    /// Show the terms of a concept in all languages: status, where they were seen, whether that was verified.
    Lookup(LookupOptions),
    /// Show which terms texts use, where several stand for one concept, and what should not be used.
    Check(CheckOptions),
    /// Read a termbase (TBX) or a glossary (CSV, TSV, XLSX), say what became of it, and write it in another form.
    Import(ImportOptions),
    /// Write the built-in termbase as TBX, CSV or XLSX.
    Export(ExportOptions),
}

/// Options of `terms lookup`.
#[derive(Debug, Args)]
pub(crate) struct LookupOptions {
    /// A concept, or words in any language; several words need no quotation marks.
    #[arg(required = true, value_name = "CONCEPT|WORDS")]
    pub(crate) asked: Vec<String>,
    /// Termbases of your own (TBX, CSV, TSV, XLSX), beside the built-in one.
    #[arg(long, value_name = "FILE")]
    pub(crate) base: Vec<PathBuf>,
    /// Form of the output.
    #[arg(long, value_enum, default_value = "text")]
    pub(crate) format: EntryFormat,
    /// Use colours.
    #[arg(long, value_enum, default_value = "auto")]
    pub(crate) color: Color,
}

/// Options of `terms check`.
#[derive(Debug, Args)]
pub(crate) struct CheckOptions {
    #[command(flatten)]
    pub(crate) texts: Texts,
    /// Termbases of your own (TBX, CSV, TSV, XLSX); they come before the built-in one.
    #[arg(long, value_name = "FILE")]
    pub(crate) base: Vec<PathBuf>,
    /// Form of the output.
    #[arg(long, value_enum, default_value = "text")]
    pub(crate) format: EntryFormat,
    /// Use colours.
    #[arg(long, value_enum, default_value = "auto")]
    pub(crate) color: Color,
}

/// Options of `terms import`.
#[derive(Debug, Args)]
pub(crate) struct ImportOptions {
    /// The file: TBX (version 2 or 3), CSV, TSV or XLSX.
    pub(crate) file: PathBuf,
    /// What a column of a table is, where its head does not say so: `English=en`, `Remarks=note_en`; may be given several times.
    #[arg(long, value_name = "HEAD=COLUMN")]
    pub(crate) column: Vec<String>,
    /// Write the base to this file; without it, only say what would become of it.
    #[arg(long, short, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
    /// Form of the output.
    #[arg(long, value_enum, default_value = "tbx")]
    pub(crate) format: BaseFormat,
}

/// Options of `terms export`.
#[derive(Debug, Args)]
pub(crate) struct ExportOptions {
    /// Write to this file; without it, to the standard output.
    #[arg(long, short, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
    /// Form of the output.
    #[arg(long, value_enum, default_value = "tbx")]
    pub(crate) format: BaseFormat,
    /// Only these languages; several with commas.
    #[arg(long, value_delimiter = ',', value_name = "LANGUAGE")]
    pub(crate) lang: Vec<String>,
}

/// Forms of a termbase.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum BaseFormat {
    /// TBX, version 3 of 2019.
    Tbx,
    /// TBX, version 2 of 2008.
    Tbx2,
    /// A table.
    Csv,
    /// A workbook.
    Xlsx,
}

/// Options of `eval`.
#[derive(Debug, Args)]
pub struct EvalOptions {
    /// Gold files: one object a line with id, lang, text, labels, optional, evidence, force, negative.
    #[arg(required = true)]
    pub gold: Vec<PathBuf>,
    /// Group the figures.
    #[arg(long, value_enum, default_value = "lang")]
    pub by: Group,
    /// Only a part of the sentences, split by a hash of their identifiers.
    #[arg(long, value_enum)]
    pub part: Option<Part>,
    /// Show so many wrong and missing tags.
    #[arg(long, value_name = "N", default_value_t = 0)]
    pub errors: usize,
}

/// Forms of the output.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For reading, in a terminal.
    Text,
    /// One JSON object a document.
    Json,
    /// A table, one row an annotation.
    Csv,
    /// A page for reading and printing.
    Html,
}

impl Format {
    /// Extension of a file of this form.
    pub(crate) fn extension(self) -> &'static str {
        match self {
            Self::Text => "txt",
            Self::Json => "json",
            Self::Csv => "csv",
            Self::Html => "html",
        }
    }
}

/// Forms of a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum ReportFormat {
    /// For reading, in a terminal.
    Text,
    /// One JSON object.
    Json,
    /// A page for reading and printing.
    Html,
}

impl From<ReportFormat> for Format {
    fn from(format: ReportFormat) -> Self {
        match format {
            ReportFormat::Text => Self::Text,
            ReportFormat::Json => Self::Json,
            ReportFormat::Html => Self::Html,
        }
    }
}

/// Forms of an entry of the catalogue.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum EntryFormat {
    /// For reading, in a terminal.
    Text,
    /// One JSON object.
    Json,
}

impl From<EntryFormat> for Format {
    fn from(format: EntryFormat) -> Self {
        match format {
            EntryFormat::Text => Self::Text,
            EntryFormat::Json => Self::Json,
        }
    }
}

/// Names of contexts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum ContextChoice {
    /// The text decides.
    Auto,
    /// The texts are about ICTs.
    Ict,
    /// Each sentence must say so itself.
    None,
}

impl From<ContextChoice> for Context {
    fn from(choice: ContextChoice) -> Self {
        match choice {
            ContextChoice::Auto => Self::Auto,
            ContextChoice::Ict => Self::Ict,
            ContextChoice::None => Self::None,
        }
    }
}

/// Names of units.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Offsets {
    /// Bytes of UTF-8.
    Utf8,
    /// Units of UTF-16, as JavaScript counts.
    Utf16,
    /// Code points, as Python counts.
    Codepoints,
}

impl From<Offsets> for OffsetUnit {
    fn from(offsets: Offsets) -> Self {
        match offsets {
            Offsets::Utf8 => Self::Utf8,
            Offsets::Utf16 => Self::Utf16,
            Offsets::Codepoints => Self::CodePoints,
        }
    }
}

/// When to use colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Color {
    /// In a terminal that has them.
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

/// What to group figures by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Group {
    /// Language of the sentence.
    Lang,
    /// Family of the tag.
    Family,
    /// Tag.
    Tag,
    /// Genre of the sentence.
    Genre,
}

/// A part of the gold sentences.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Part {
    /// Two thirds, to develop against.
    Develop,
    /// One third, kept apart and only measured.
    Kept,
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_definition_of_the_command_line_is_sound() {
        Arguments::command().debug_assert();
    }
}
