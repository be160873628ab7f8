//! Coverage as a page: a table for each profile, a column for each document.

use super::escape::{escaped, push};
use super::frame;
use crate::coverage::{CoverageReport, Subject};
use crate::place::quote;
use crate::words::{Family, sign, status_mark};
use rapporteur_core::Annotation;
use rapporteur_core::catalogue::{Place, Profile, ProfileRow};
use rapporteur_core::coverage::{Coverage, Row};

const STYLE: &str = include_str!("style.css");
const TABLE_STYLE: &str = include_str!("coverage.css");

impl CoverageReport<'_> {
    /// The report as a page.
    pub fn to_html(&self) -> String {
        let mut out = String::with_capacity(1 << 16);
        let title = self.words.text("coverage-title");
        frame::open(&mut out, self.words, &title, &[STYLE, TABLE_STYLE]);
        push(&mut out, format_args!("<header>\n<h1>{}</h1>\n<ul class=\"subjects\">\n", escaped(&title)));
        for subject in &self.subjects {
            push(&mut out, format_args!("<li><bdi>{}</bdi>", escaped(subject.name)));
            for note in self.words.notes(subject.warnings, subject.annotated) {
                push(&mut out, format_args!("<p class=\"warning\">{}</p>", escaped(&note)));
            }
            out.push_str("</li>\n");
        }
        out.push_str("</ul>\n</header>\n<main class=\"coverage\">\n");
        for (profile, coverages) in &self.profiles {
            self.profile_section(&mut out, profile, coverages);
        }
        out.push_str("</main>\n");
        frame::close(&mut out, self.words, "coverage-made-with", self.data_version, self.packs);
        out
    }

    fn profile_section(&self, out: &mut String, profile: &Profile, coverages: &[Coverage]) {
        let title = escaped(&self.words.profile(profile));
        let (row, id) = (escaped(&self.words.text("coverage-row")), escaped(&profile.id));
        push(
            out,
            format_args!(
                "<section class=\"sheet\" aria-labelledby=\"p-{id}\">\n<h2 id=\"p-{id}\">{title}</h2>\n<table>\n<thead>\n<tr><th scope=\"col\">{row}</th>"
            ),
        );
        for (subject, coverage) in self.subjects.iter().zip(coverages) {
            let (tally, all) = (coverage.tally(), profile.denominator());
            push(
                out,
                format_args!("<th scope=\"col\"><bdi class=\"file\">{}</bdi>", escaped(self.short_name(subject))),
            );
            push(out, format_args!("<span class=\"marks\" aria-hidden=\"true\">"));
            for row in coverage.rows_in(Place::Member) {
                push(out, format_args!("<i class=\"{}\"></i>", row.status.as_str()));
            }
            push(
                out,
                format_args!("</span><span class=\"tally\">{}</span></th>", escaped(&self.words.tally(tally, all))),
            );
        }
        out.push_str("</tr>\n</thead>\n");
        for place in [Place::Member, Place::Contested, Place::Beside, Place::Set] {
            self.group(out, profile, coverages, place);
        }
        out.push_str("</table>\n");
        for note in self.words.isolating().profile_notes(profile) {
            push(out, format_args!("<p class=\"note\">{}</p>\n", escaped(&note)));
        }
        out.push_str("</section>\n");
    }

    /// The name of a document's file without its folders, if that is enough to tell the documents apart.
    fn short_name<'s>(&self, subject: &'s Subject<'_>) -> &'s str {
        let short = last_step(subject.name);
        let same = self.subjects.iter().filter(|other| last_step(other.name) == short).count();
        if same > 1 || short.is_empty() { subject.name } else { short }
    }

    /// The rows of one place, under their own heading unless they are those that count.
    fn group(&self, out: &mut String, profile: &Profile, coverages: &[Coverage], place: Place) {
        let rows: Vec<(usize, &ProfileRow)> =
            profile.rows.iter().enumerate().filter(|(_, row)| row.place == place).collect();
        if rows.is_empty() {
            return;
        }
        out.push_str("<tbody>\n");
        if place != Place::Member {
            let heading = escaped(&self.words.text(&format!("coverage-place-{}", place.as_str())));
            let columns = coverages.len() + 1;
            push(
                out,
                format_args!("<tr class=\"group\"><th colspan=\"{columns}\" scope=\"rowgroup\">{heading}</th></tr>\n"),
            );
        }
        for (index, row) in rows {
            let family = Family::of(row.tags.first().map_or("", String::as_str)).as_str();
            push(out, format_args!("<tr class=\"{family}\">"));
            self.row_head(out, profile, row);
            for (subject, coverage) in self.subjects.iter().zip(coverages) {
                self.cell(out, subject, &coverage.rows[index]);
            }
            out.push_str("</tr>\n");
        }
        out.push_str("</tbody>\n");
    }

    fn row_head(&self, out: &mut String, profile: &Profile, row: &ProfileRow) {
        let is_item = profile.regime.is_some() && row.place == Place::Member;
        let letter = if is_item { row.id.as_str() } else { sign(&row.id) };
        let title = escaped(&self.words.row_title(profile, row));
        push(out, format_args!("<th scope=\"row\"><div class=\"head\"><b>{}</b> <span>{title}", escaped(letter)));
        let label = if is_item { row.tags.join(", ") } else { row.id.clone() };
        push(out, format_args!(" <small dir=\"ltr\">{}</small>", escaped(&label)));
        out.push_str("</span></div></th>");
    }

    fn cell(&self, out: &mut String, subject: &Subject<'_>, row: &Row) {
        let words = self.words;
        let (class, status) = (row.status.as_str(), escaped(&words.status(row.status)));
        let mark = status_mark(row.status);
        let meaning = escaped(&words.text(&format!("coverage-{class}.explanation")));
        // Where the table is folded for a narrow page, the cell says whose it is.
        let of = if self.subjects.len() > 1 {
            format!(" data-of=\"{}\"", escaped(self.short_name(subject)))
        } else {
            String::new()
        };
        push(
            out,
            format_args!(
                "<td class=\"{class}\"{of}><p class=\"status\" title=\"{meaning}\"><span aria-hidden=\"true\">{mark}</span> {status}"
            ),
        );
        let strength = words.strength(row.force, row.verb.as_deref(), row.modal);
        if !strength.is_empty() {
            push(out, format_args!(" <span class=\"strength\">{}</span>", escaped(&strength.join(" · "))));
        }
        out.push_str("</p>");
        for note in words.cell_notes(row) {
            push(out, format_args!("<p class=\"aside\">{}</p>", escaped(&note)));
        }
        let rest: Vec<usize> = row.mentions.iter().copied().filter(|index| Some(*index) != row.strongest).collect();
        if let Some(index) = row.strongest {
            push(out, format_args!("<p class=\"where\">"));
            self.mention(out, subject, &subject.annotated.annotations[index]);
            out.push_str("</p>");
        }
        if !rest.is_empty() {
            let more = escaped(&words.count("coverage-more", rest.len()));
            push(out, format_args!("<details><summary>{more}</summary><ul>"));
            for index in rest {
                let annotation = &subject.annotated.annotations[index];
                out.push_str("<li>");
                self.mention(out, subject, annotation);
                push(out, format_args!(" <small>{}</small></li>", escaped(&words.manner(annotation).join(" · "))));
            }
            out.push_str("</ul></details>");
        }
        out.push_str("</td>");
    }

    fn mention(&self, out: &mut String, subject: &Subject<'_>, annotation: &Annotation) {
        let place = escaped(&self.words.isolating().place(&subject.places.of(annotation.block, annotation.span)));
        let block = subject.document.blocks().get(annotation.block);
        let language = block.and_then(|block| block.language.as_ref()).or(subject.annotated.language.as_ref());
        let language = language.map(|tag| format!(" lang=\"{}\"", escaped(tag))).unwrap_or_default();
        let passage = escaped(&quote(subject.document, annotation.span));
        push(out, format_args!("<q dir=\"auto\"{language}>{passage}</q> <bdi class=\"place\">{place}</bdi>"));
    }
}

fn last_step(name: &str) -> &str {
    name.rsplit(['/', '\\']).next().unwrap_or(name)
}
