//! Every answer of an interview in words, one line after the other: also those that are hidden, set aside or private.

use super::terms::activity_key;
use crate::competence::EvidenceSource;
use crate::interview::{Describer, Session, level_key, shown_key};
use crate::lang::Locale;
use crate::occupation::Catalogue;
use crate::questionnaire::{
    Answer, CompetenceId, Item, ItemKind, ItemRef, Ratings, Section, Value, with_answers,
};

/// Says every answer of one interview.
pub(super) struct WholeAnswers<'a> {
    session: &'a Session,
    describer: Describer<'a>,
}

/// A question and one line of what was said.
type Line = (String, String);

impl<'a> WholeAnswers<'a> {
    pub fn new(session: &'a Session, catalogue: &'a Catalogue, locale: &'a Locale) -> Self {
        Self {
            session,
            describer: Describer {
                locale,
                catalogue,
                questionnaire: session.questionnaire(),
            },
        }
    }

    fn locale(&self) -> &'a Locale {
        self.describer.locale
    }

    /// The lines of a section; none where nothing was said in it.
    pub fn section(&self, section: &Section) -> Vec<Line> {
        let mut lines = Vec::new();
        for item in &section.items {
            self.item(item, &ItemRef::top(&item.id), "", &mut lines);
        }
        lines
    }

    /// Answers that a newer version of the questionnaire has no place for.
    pub fn parked(&self) -> Vec<Line> {
        let mut lines = Vec::new();
        for parked in &self.session.record().parked {
            let item = parked.asked();
            let question = with_answers(self.label(&item), |_| None);
            let answer = parked.answer.as_ref();
            let said = answer.map_or_else(String::new, |a| self.describer.answer(&item, a));
            lines.push((question, said));
            self.private(&parked.note, &mut lines);
        }
        lines
    }

    fn label(&self, item: &'a Item) -> &'a str {
        let lang = self.locale().lang();
        match &item.kind {
            ItemKind::Competence(id) => self.name(id).unwrap_or_else(|| item.label.get(lang)),
            _ => item.label.get(lang),
        }
    }

    fn name(&self, id: &CompetenceId) -> Option<&'a str> {
        let competence = self.describer.catalogue.framework().get(id)?;
        Some(competence.label.get(self.locale().lang()))
    }

    fn item(&self, item: &'a Item, at: &ItemRef, row: &str, lines: &mut Vec<Line>) {
        let answer = self.session.answer(at);
        if let (
            ItemKind::Group {
                items, row_label, ..
            },
            Some(Answer::Given(Value::Rows(rows))),
        ) = (&item.kind, answer)
        {
            for (number, row) in rows.iter().enumerate() {
                let number = self.locale().number(number as f64 + 1.0, 0);
                let named = format!("{} {number}", row_label.get(self.locale().lang()));
                for inside in items {
                    let at = ItemRef::in_row(&inside.id, row.id);
                    self.item(inside, &at, &named, lines);
                }
            }
        } else if let Some(answer) = answer {
            let mut question = self.describer.filled(self.label(item), self.session, at);
            if !row.is_empty() {
                question = format!("{row} · {question}");
            }
            if self.session.shown_answer(at).is_none() {
                let hidden = self.locale().text("whole-hidden");
                question = format!("{question} ({hidden})");
            }
            let mut said = self.said(item, answer).into_iter();
            lines.push((question, said.next().unwrap_or_default()));
            lines.extend(said.map(|line| (String::new(), line)));
        }
        self.private(self.session.note(at), lines);
    }

    fn private(&self, note: &str, lines: &mut Vec<Line>) {
        if !note.trim().is_empty() {
            lines.push((self.locale().text("whole-note"), note.trim().to_owned()));
        }
    }

    /// What was said, in as many lines as it takes.
    fn said(&self, item: &Item, answer: &Answer) -> Vec<String> {
        let l = self.locale();
        let lines: Vec<String> = match answer {
            Answer::Given(Value::Cefr(grid)) => grid
                .iter()
                .map(|(language, levels)| {
                    let levels = levels.iter().map(|(activity, level)| {
                        format!("{} {}", l.text(activity_key(*activity)), level.as_str())
                    });
                    let levels: Vec<String> = levels.collect();
                    let name = self.describer.catalogue.language_name(language, l.lang());
                    format!("{name}: {}", l.series(&levels))
                })
                .collect(),
            Answer::Given(Value::Competence(ratings)) => self.ratings(*ratings),
            Answer::Given(Value::Trade(trade)) => trade
                .iter()
                .filter(|(_, ratings)| !ratings.is_empty())
                .map(|(id, ratings)| {
                    let name = self.name(id).unwrap_or(id.as_str());
                    format!("{name}: {}", l.series(&self.ratings(*ratings)))
                })
                .collect(),
            Answer::Given(Value::Tasks(tasks)) => {
                let known = tasks.answers.iter().map(|(id, answer)| {
                    let name = self.name(id).unwrap_or(id.as_str());
                    (name.to_owned(), answer)
                });
                let own = tasks.said.iter().map(|t| (t.words.clone(), &t.answer));
                known
                    .chain(own)
                    .map(|(name, answer)| (name, self.describer.told(answer)))
                    .map(|(name, told)| format!("{name}: {told}"))
                    .collect()
            }
            _ => Vec::new(),
        };
        if lines.is_empty() {
            vec![self.describer.answer(item, answer)]
        } else {
            lines
        }
    }

    fn ratings(&self, ratings: Ratings) -> Vec<String> {
        let l = self.locale();
        let by = |source: EvidenceSource| {
            let level = ratings.get(source)?;
            let who = l.text(shown_key(source));
            Some(format!("{} ({who})", l.text(level_key(level))))
        };
        EvidenceSource::ALL.into_iter().filter_map(by).collect()
    }
}
