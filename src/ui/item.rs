//! One item: its question in two languages, the means to answer it, and the three answers that are not values.

mod activity;
mod choices;
mod competence;
mod consent;
mod fields;
pub mod finding;
mod group;
mod language_grid;
mod occupation;
pub mod origin;
pub mod tasks;
mod typed;

use std::borrow::Cow;

use egui::Ui;

use super::interview::answer;
use super::text::{self, ButtonKind, ButtonOptions, FieldOptions, Style, Tone};
use super::theme;
use super::wordings::Wordings;
use crate::app::{Command, RecordId, State};
use crate::interview::{Change, Completeness, Describer, Listening, Session};
use crate::lang::{Direction, LangId, Locale, LocalizedText};
use crate::occupation::{Catalogue, Finder};
use crate::questionnaire::{Answer, Item, ItemKind, ItemRef, Manner, Value};

pub use typed::Typed;

/// Everything that asking an item needs.
pub struct Asked<'a> {
    /// The state, to read.
    pub state: &'a State,
    /// The interview.
    pub session: &'a Session,
    /// Competences and occupations.
    pub catalogue: &'a Catalogue,
    /// Finds them by what people say.
    pub finder: &'a Finder,
    /// Says answers in the counsellor's language.
    pub describer: Describer<'a>,
    /// The counsellor's language.
    pub locale: &'a Locale,
    /// The beneficiary's, where it is another and the questions are written in it.
    pub other: Option<&'a LangId>,
    /// What the answers lack, and the checks they do not satisfy.
    pub completeness: &'a Completeness,
    /// What is worth asking of the experiences that were named.
    pub listening: &'a Listening,
    /// The dossier the answers are kept in; none where they are only tried.
    pub dossier: Option<RecordId>,
    /// Who interprets.
    pub interpreter: &'a str,
    /// How texts are read in this dossier, as it was noted first.
    pub manner: Option<Manner>,
    /// Questions with answers put in.
    pub wordings: &'a Wordings,
    /// What is being typed.
    pub typed: &'a mut Typed,
    /// What is asked of the application.
    pub commands: &'a mut Vec<Command>,
}

impl Asked<'_> {
    fn value(&self, at: &ItemRef) -> Option<&Value> {
        self.session.shown_answer(at).and_then(Answer::value)
    }

    /// A text with the answers it names put in.
    fn filled<'t>(&self, words: &'t LocalizedText, at: &ItemRef) -> Cow<'t, LocalizedText> {
        self.wordings
            .filled(words, self.state, self.catalogue, (self.session, at))
    }

    /// The short name of an item at this place.
    fn name(&self, item: &Item, at: &ItemRef) -> String {
        let named = short_label(item, self.catalogue);
        let words = self.filled(named, at);
        words.get(self.locale.lang()).to_owned()
    }

    /// Whether a condition of this place could not be read.
    fn failed(&self, at: &ItemRef) -> bool {
        self.completeness.failed.contains(at)
    }

    fn give(&mut self, at: &ItemRef, value: Value) {
        self.commands.push(answer(at, Some(Answer::Given(value))));
    }

    fn take_back(&mut self, at: &ItemRef) {
        self.commands.push(answer(at, None));
    }

    /// A text in the beneficiary's language, where it says something else.
    fn theirs<'t>(&self, words: &'t LocalizedText) -> Option<(&'t str, Direction)> {
        let other = self.other?;
        let theirs = words.exact(other)?;
        (theirs != words.get(self.locale.lang())).then(|| (theirs, other.direction()))
    }

    /// A text in both languages, side by side.
    fn pair(&self, ui: &mut Ui, words: &LocalizedText, style: Style) {
        pair(ui, words, self.locale.lang(), self.other, style);
    }

    /// A text in the counsellor's language and, on the same line, in the beneficiary's: "Oui · نعم".
    fn both(&self, words: &LocalizedText) -> String {
        let mine = words.get(self.locale.lang());
        let Some(other) = self.other else {
            return mine.to_owned();
        };
        match words.exact(other) {
            // The mark holds the full stop of the second language at its own end.
            Some(theirs) if theirs != mine => {
                let mark = match other.direction() {
                    Direction::Ltr => '\u{200e}',
                    Direction::Rtl => '\u{200f}',
                };
                format!("{mine}  ·  {theirs}{mark}")
            }
            _ => mine.to_owned(),
        }
    }
}

/// A text in one language, or in two that begin on the same line, each running its own way.
pub fn pair(
    ui: &mut Ui,
    words: &LocalizedText,
    mine: &LangId,
    other: Option<&LangId>,
    style: Style,
) {
    let mine = words.get(mine);
    let theirs = other.and_then(|other| Some((words.exact(other)?, other.direction())));
    // Where the reader's language has no text of its own both would be the same.
    let theirs = theirs.filter(|(theirs, _)| *theirs != mine);
    let Some((theirs, runs)) = theirs else {
        text::styled(ui, mine, style);
        return;
    };
    text::side_by_side(
        ui,
        0.5,
        |ui| text::styled(ui, mine, style),
        |ui| text::in_direction(ui, runs, |ui| text::styled(ui, theirs, style)),
    );
}

/// The question of an item, or the framework's for a competence.
#[must_use]
pub fn question<'a>(item: &'a Item, catalogue: &'a Catalogue) -> &'a LocalizedText {
    match &item.kind {
        ItemKind::Competence(id) if item.label.is_empty() => catalogue
            .framework()
            .get(id)
            .map_or(&item.label, |c| &c.question),
        _ => &item.label,
    }
}

/// A short name for an item in lists; it may name answers.
#[must_use]
pub fn short_label<'a>(item: &'a Item, catalogue: &'a Catalogue) -> &'a LocalizedText {
    match &item.kind {
        ItemKind::Competence(id) => catalogue
            .framework()
            .get(id)
            .map_or(&item.label, |c| &c.label),
        _ => &item.label,
    }
}

/// Draws one item as the page's only one.
pub fn ui(ui: &mut Ui, asked: &mut Asked<'_>, item: &Item, at: &ItemRef) {
    let t = theme::of(ui.ctx());
    wording(ui, asked, item, at);
    ui.add_space(t.space.m);
    answer_begins(ui, asked, item, at);
    text::card(ui, |ui| means(ui, asked, item, at));
    violated(ui, asked, at);
    if !matches!(item.kind, ItemKind::Note) {
        ui.add_space(t.space.s);
        // One click must not take the place of rows that were told.
        if asked.session.rows(&item.id).is_empty() {
            no_value(ui, asked, at, None);
        }
        ui.add_space(t.space.m);
        note(ui, asked, at);
    }
}

/// Draws one item among others on a page.
pub fn among_others(ui: &mut Ui, asked: &mut Asked<'_>, item: &Item, at: &ItemRef) {
    let t = theme::of(ui.ctx());
    wording(ui, asked, item, at);
    if matches!(item.kind, ItemKind::Note) {
        return;
    }
    ui.add_space(t.space.s);
    means(ui, asked, item, at);
    violated(ui, asked, at);
    if asked.session.rows(&item.id).is_empty() {
        let name = asked.name(item, at);
        no_value(ui, asked, at, Some(&name));
    }
}

/// What the answer does not satisfy.
fn violated(ui: &mut Ui, asked: &Asked<'_>, at: &ItemRef) {
    let violations = &asked.completeness.violations;
    for violation in violations.iter().filter(|v| v.at == *at) {
        let tone = if violation.must {
            Tone::Danger
        } else {
            Tone::Warning
        };
        let message = asked.filled(&violation.message, at);
        asked.pair(ui, &message, Style::body().tone(tone));
    }
}

/// Where keyboard and screen reader stand when a question comes up: Tab goes straight to its answers.
fn answer_begins(ui: &Ui, asked: &Asked<'_>, item: &Item, at: &ItemRef) {
    let id = egui::Id::unique("the answer begins here");
    let sense = egui::Sense::focusable_noninteractive();
    let response = ui.interact(
        egui::Rect::from_min_size(ui.cursor().min, egui::Vec2::ZERO),
        id,
        sense,
    );
    let question = asked.name(item, at);
    let name = asked.locale.with1("answer-to", "question", question);
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Label, true, name.clone()));
    let shown_id = egui::Id::unique("question last shown");
    let shown: Option<ItemRef> = ui.data(|d| d.get_temp(shown_id));
    if shown.as_ref() != Some(at) {
        ui.data_mut(|d| d.insert_temp(shown_id, at.clone()));
        response.request_focus();
    }
}

/// The question, its help, and the counsellor's guide; side by side in two languages.
fn wording(ui: &mut Ui, asked: &Asked<'_>, item: &Item, at: &ItemRef) {
    let t = theme::of(ui.ctx());
    let question = asked.filled(question(item, asked.catalogue), at);
    asked.pair(ui, &question, Style::lead().bold());
    if !item.hint.is_empty() {
        let hint = asked.filled(&item.hint, at);
        asked.pair(ui, &hint, Style::body().tone(Tone::Weak));
    }
    if item.sensitive {
        text::styled(
            ui,
            &asked.locale.text("item-sensitive"),
            Style::small().tone(Tone::Warning),
        );
    }
    if !item.guide.is_empty() {
        ui.add_space(t.space.xs);
    }
    for_counsellor(ui, asked, item, at);
}

/// The counsellor's guide, and what is wrong with the question itself.
fn for_counsellor(ui: &mut Ui, asked: &Asked<'_>, item: &Item, at: &ItemRef) {
    if !item.guide.is_empty() {
        let guide = asked.filled(&item.guide, at);
        let guide = guide.get(asked.locale.lang());
        let guide = format!("{} {guide}", asked.locale.text("item-guide"));
        text::styled(ui, &guide, Style::small().tone(Tone::Accent));
    }
    if asked.failed(at) {
        let words = asked.locale.text("item-condition-failed");
        text::styled(ui, &words, Style::small().tone(Tone::Danger));
    }
}

/// The means to answer, by kind.
pub fn means(ui: &mut Ui, asked: &mut Asked<'_>, item: &Item, at: &ItemRef) {
    match &item.kind {
        ItemKind::SingleChoice { .. } | ItemKind::Likert { .. } => {
            choices::single(ui, asked, item, at);
        }
        ItemKind::MultiChoice { .. } => choices::multiple(ui, asked, item, at),
        ItemKind::Level { levels } => choices::levels(ui, asked, levels, at),
        ItemKind::CefrGrid { languages } => language_grid::grid(ui, asked, languages, at),
        ItemKind::Number {
            unit,
            min,
            max,
            decimals,
        } => {
            fields::number(ui, asked, item, at, (*min, *max, *decimals), unit);
        }
        ItemKind::Date { precision } => fields::date(ui, asked, item, at, *precision),
        ItemKind::Duration { max_years } => fields::duration(ui, asked, item, at, *max_years),
        ItemKind::Text { lines } => fields::words(ui, asked, item, at, usize::from(*lines)),
        ItemKind::Occupation => occupation::choose(ui, asked, item, at),
        ItemKind::Activity => activity::choose(ui, asked, item, at),
        ItemKind::Tasks { of } => tasks::ask(ui, asked, of, at),
        ItemKind::TradeCompetences { occupation } => competence::trade(ui, asked, occupation, at),
        ItemKind::Competence(id) => competence::ratings(ui, asked, id, at),
        ItemKind::Group {
            items, row_label, ..
        } => group::rows(ui, asked, item, items, row_label),
        ItemKind::Document => fields::document(ui, asked, at),
        ItemKind::Consent { text, .. } => consent::ui(ui, asked, text, at),
        ItemKind::Note => {}
    }
}

/// "Refuses", "does not know", "not asked": answers of their own. Where several questions stand on one page, `to`
/// names the question, so that the buttons are told apart by who does not see them.
pub fn no_value(ui: &mut Ui, asked: &mut Asked<'_>, at: &ItemRef, to: Option<&str>) {
    let full = |words: &str| to.map_or_else(|| words.to_owned(), |to| format!("{words}: {to}"));
    let current = asked.session.shown_answer(at).cloned();
    text::row_wrapped(ui, |ui| {
        let kinds = [
            ("answer-refused", Answer::Refused),
            ("answer-does-not-know", Answer::DoesNotKnow),
            ("answer-not-asked", Answer::NotAsked),
        ];
        for (key, kind) in kinds {
            let on = current.as_ref() == Some(&kind);
            let words = asked.locale.text(key);
            let name = full(&words);
            let options = ButtonOptions {
                kind: ButtonKind::Quiet,
                selected: on,
                name: Some(&name),
                ..ButtonOptions::default()
            };
            if text::button_with(ui, &words, options).clicked() {
                asked.typed.forget(at);
                if on {
                    asked.take_back(at);
                } else {
                    asked.commands.push(answer(at, Some(kind)));
                }
            }
        }
        if current.is_some() {
            let words = asked.locale.text("answer-clear");
            let name = full(&words);
            let options = ButtonOptions {
                kind: ButtonKind::Quiet,
                name: Some(&name),
                ..ButtonOptions::default()
            };
            if text::button_with(ui, &words, options).clicked() {
                asked.typed.forget(at);
                asked.take_back(at);
            }
        }
    });
}

fn note(ui: &mut Ui, asked: &mut Asked<'_>, at: &ItemRef) {
    let name = asked.locale.text("note-private");
    let options = FieldOptions {
        name: &name,
        placeholder: &name,
        lines: 2,
        ..FieldOptions::default()
    };
    let kept = asked.session.note(at).to_owned();
    let place = at.clone();
    asked.typed.field(
        ui,
        (at, "note"),
        (&kept, asked.session.half_typed(at, "note")),
        options,
        asked.commands,
        move |words| {
            Some(Command::Change(Change::Note(
                place.clone(),
                words.trim().to_owned(),
            )))
        },
    );
}
