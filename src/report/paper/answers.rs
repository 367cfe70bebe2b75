//! What each kind of question looks like on paper: where the answer is ticked or written.

use super::form::Writer;
use super::lists::{at_the_end, columns};
use super::parts::{DatePart, Gap, Part, Room, Shape, Tick};
use crate::interview::{alone_key, level_key, often_key, shown_key};
use crate::lang::LocalizedText;
use crate::questionnaire::{
    CefrActivity, Choice, CompetenceId, Condition, DatePrecision, EvidenceSource, HowAlone,
    HowOften, Item, ItemKind,
};
use crate::report::Voice;
use crate::report::terms::activity_key;

/// The longest number that has a box for each figure.
const FIGURES: usize = 7;
/// Rows for competences of a trade that is not known yet.
const TRADE_ROWS: usize = 5;
/// Rows for languages that the questionnaire does not name.
const MORE_LANGUAGES: usize = 2;

impl Writer<'_> {
    /// Where the answer to an item goes.
    pub(super) fn answer(&mut self, item: &Item) {
        match &item.kind {
            ItemKind::SingleChoice { parent, .. } => {
                self.choices(item, Shape::Round, parent.as_ref());
            }
            ItemKind::MultiChoice { parent, .. } => {
                self.choices(item, Shape::Square, parent.as_ref());
            }
            ItemKind::Likert { .. } => {
                let steps = self.form.questionnaire.choices(item).iter();
                let steps = steps.map(|step| self.said(&step.label)).collect();
                self.part(Part::Scale(steps));
                self.unanswered();
            }
            ItemKind::Level { levels } => self.levels(levels, vec![String::new()]),
            ItemKind::Competence(id) => self.competence(id),
            ItemKind::CefrGrid { languages } => {
                let lang = self.locale.lang();
                let names = languages.iter();
                let mut rows: Vec<String> = names
                    .map(|l| self.form.catalogue.language_name(l, lang))
                    .collect();
                rows.extend((0..MORE_LANGUAGES).map(|_| String::new()));
                let mut head = vec![self.text("report-column-language")];
                let activities = CefrActivity::ALL.into_iter();
                head.extend(activities.map(|a| self.text(activity_key(a))));
                self.remark(&self.text("paper-cefr"), Voice::Note);
                self.part(Part::Grid { head, rows });
                self.unanswered();
            }
            ItemKind::Number {
                unit,
                min,
                max,
                decimals,
            } => self.number(unit, (*min, *max), usize::from(*decimals)),
            ItemKind::Date { precision } => {
                let gap = self.date_gap(*precision);
                self.last_gaps(vec![gap]);
            }
            ItemKind::Duration { .. } => {
                let boxes = |after| Gap {
                    room: vec![Room::Boxes(2)],
                    after,
                    ..Gap::default()
                };
                let (years, months) = ("duration-in-years", "duration-in-months");
                let gaps = [years, months].map(|key| boxes(self.text(key)));
                self.last_gaps(gaps.to_vec());
            }
            ItemKind::Text { lines } => {
                self.lines((*lines).max(1));
            }
            ItemKind::Occupation | ItemKind::Activity => self.lines(1),
            ItemKind::Tasks { .. } => self.tasks(),
            ItemKind::TradeCompetences { .. } => {
                let head = ["paper-task", "rating-self-short", "paper-observed"];
                let head = head.map(|key| self.text(key)).to_vec();
                let rows = vec![String::new(); TRADE_ROWS];
                self.remark(&self.text("levels-legend"), Voice::Note);
                self.part(Part::Grid { head, rows });
                self.unanswered();
            }
            ItemKind::Document => {
                let line = |key: &str| Gap::line(self.text(key));
                let year = Gap {
                    before: self.text("document-year"),
                    room: vec![Room::Boxes(4)],
                    ..Gap::default()
                };
                let (title, place) = (line("document-title"), line("document-place"));
                let shown = vec![Tick {
                    label: self.text("document-shown"),
                    write: false,
                }];
                self.gaps(vec![title]);
                self.gaps(vec![place, year]);
                self.ticks(Shape::Square, 1, shown, true);
            }
            ItemKind::Consent { text, .. } => self.consent(text),
            // A group's rows are written where its items are; words to read take no answer.
            ItemKind::Group { .. } | ItemKind::Note => {}
        }
    }

    /// Rows for tasks that are not known yet, and above them the answers that are written into each.
    fn tasks(&mut self) {
        let often = HowOften::ALL.map(often_key);
        let alone = HowAlone::ALL.map(alone_key);
        let shown = EvidenceSource::ALL.map(shown_key);
        let columns = [
            ("tasks-often", often),
            ("tasks-alone", alone),
            ("tasks-shown", shown),
        ];
        for (key, answers) in &columns {
            let answers = answers.map(|key| self.text(key)).join(" · ");
            let remark = format!("{}: {answers}", self.text(key));
            self.remark(&remark, Voice::Note);
        }
        let mut head = vec![self.text("paper-task-told")];
        head.extend(columns.map(|(key, _)| self.text(key)));
        let rows = vec![String::new(); TRADE_ROWS];
        self.part(Part::Grid { head, rows });
        self.unanswered();
    }

    fn ticks(&mut self, shape: Shape, columns: usize, choices: Vec<Tick>, last: bool) {
        let unanswered = if last {
            self.ways_not_to_answer()
        } else {
            Vec::new()
        };
        let part = Part::Choices {
            shape,
            columns,
            choices,
            unanswered,
        };
        self.part_ending(part, last);
    }

    /// Lines to write on.
    fn lines(&mut self, count: u8) {
        let unanswered = self.ways_not_to_answer();
        self.part_ending(Part::Lines { count, unanswered }, true);
    }

    fn choices(
        &mut self,
        item: &Item,
        shape: Shape,
        parent: Option<&crate::questionnaire::ItemId>,
    ) {
        let choices = self.form.questionnaire.choices(item);
        if at_the_end(&item.kind, choices) {
            let number = self.list_number(item);
            let number = self.locale.number(number as f64, 0);
            let where_to = self.with("paper-in-list", &[("number", &number)]);
            self.remark(&where_to, Voice::Note);
            return self.lines(if shape == Shape::Round { 1 } else { 2 });
        }
        // Choices that are offered by the answer to another question stand under that answer.
        let mut runs = choices.chunk_by(|a, b| a.parent == b.parent).peekable();
        while let Some(run) = runs.next() {
            let above = run.first().and_then(|choice| choice.parent.as_ref());
            if let (Some(parent), Some(above)) = (parent, above) {
                let offered = Condition::OneOf(parent.clone(), vec![above.clone()]);
                let offered = self.sentences().only_if(&offered);
                self.remark(&offered, Voice::Note);
            }
            let run: Vec<&Choice> = run.iter().collect();
            let count = columns(&run, &self.languages, &self.format, self.size, true);
            let ticks = run
                .iter()
                .map(|choice| Tick {
                    label: self.said(&choice.label),
                    write: choice.free_text,
                })
                .collect();
            self.ticks(shape, count, ticks, runs.peek().is_none());
        }
    }

    fn levels(&mut self, levels: &[LocalizedText], sources: Vec<String>) {
        let words = |(level, text): (u8, &LocalizedText)| {
            (self.locale.number(f64::from(level), 0), self.said(text))
        };
        let levels = (0_u8..).zip(levels).map(words).collect();
        self.rated(levels, sources);
    }

    fn rated(&mut self, levels: Vec<(String, String)>, sources: Vec<String>) {
        let part = Part::Levels {
            sources,
            levels,
            unanswered: self.ways_not_to_answer(),
        };
        self.part_ending(part, true);
    }

    fn competence(&mut self, id: &CompetenceId) {
        let sources = ["rating-self-short", "paper-observed"].map(|key| self.text(key));
        let known = self.form.catalogue.framework().get(id);
        let described = known.filter(|competence| !competence.levels.is_empty());
        if let Some(competence) = described {
            return self.levels(&competence.levels, sources.to_vec());
        }
        // Without descriptions of its own a competence has the five words of every scale.
        let words = |level: u8| {
            let number = self.locale.number(f64::from(level), 0);
            (number, self.text(level_key(level)))
        };
        let levels = (0_u8..5).map(words).collect();
        self.rated(levels, sources.to_vec());
    }

    fn number(&mut self, unit: &LocalizedText, (min, max): (f64, f64), decimals: usize) {
        let largest = min.abs().max(max.abs()).trunc();
        let mut figures = 1;
        while figures <= FIGURES && largest >= 10_f64.powi(i32::try_from(figures).unwrap_or(0)) {
            figures += 1;
        }
        let sign = usize::from(min < 0.0);
        let mut room = if figures > FIGURES {
            vec![Room::Line]
        } else {
            vec![Room::Boxes(figures + sign)]
        };
        if decimals > 0 && figures <= FIGURES {
            room.extend([Room::Sign(','), Room::Boxes(decimals)]);
        }
        self.last_gaps(vec![Gap {
            room,
            after: self.said(unit),
            ..Gap::default()
        }]);
    }

    /// Boxes for a date: day, month and year from left to right, as figures are written in every language.
    pub(super) fn date_gap(&self, precision: DatePrecision) -> Gap {
        let (day, month, year) = (
            Room::Dated(2, DatePart::Day),
            Room::Dated(2, DatePart::Month),
            Room::Dated(4, DatePart::Year),
        );
        let slash = Room::Sign('/');
        let room = match precision {
            DatePrecision::Day => vec![day, slash, month, slash, year],
            DatePrecision::Month => vec![month, slash, year],
            DatePrecision::Year => vec![year],
        };
        Gap {
            room,
            date: Some(["paper-day", "paper-month", "paper-year"].map(|key| self.text(key))),
            ..Gap::default()
        }
    }

    fn consent(&mut self, text: &LocalizedText) {
        let text = self.said(text);
        self.remark(&text, Voice::Body);
        let ticks = ["consent-yes", "consent-no"].map(|key| Tick {
            label: self.text(key),
            write: false,
        });
        self.ticks(Shape::Round, 1, ticks.to_vec(), false);
        let day = Gap {
            before: self.text("paper-date"),
            ..self.date_gap(DatePrecision::Day)
        };
        let line = |key: &str| Gap::line(self.text(key));
        let (language, interpreter) = (line("paper-language"), line("new-interpreter"));
        let signature = line("paper-signature");
        self.gaps(vec![day]);
        self.gaps(vec![language, interpreter]);
        self.gaps(vec![signature]);
        self.unanswered();
    }
}
