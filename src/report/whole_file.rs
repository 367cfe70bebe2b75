//! Everything a dossier holds, in words: what a person may ask to see (Morocco, law 09-08, article 7). Private notes,
//! sensitive answers and answers set aside are in it; it is for that person alone.

use jiff::civil::Date;

use super::blocks::{Block, Column, Document, Table};
use super::canvas::Rich;
use super::whole_answers::WholeAnswers;
use crate::dossier::{Consent, Deed, Dossier, HistoryWords, recipient_key};
use crate::interview::Session;
use crate::lang::{Locale, local_date};
use crate::occupation::Catalogue;
use crate::questionnaire::Value;

/// The whole dossier in the locale's language, on this day.
#[must_use]
pub fn whole_file(
    dossier: &Dossier,
    catalogue: &Catalogue,
    locale: &Locale,
    date: Date,
) -> Document {
    let writer = Writer {
        dossier,
        catalogue,
        locale,
    };
    let text = |key: &str| locale.text(key);
    let mut blocks = vec![
        Block::Title {
            above: dossier.agency.clone(),
            title: text("whole-title"),
            below: dossier.beneficiary.name.clone(),
        },
        Block::Notice(text("whole-about").into()),
        Block::KeyValues(writer.cover()),
    ];
    writer.informed(&mut blocks);
    writer.consents(&mut blocks);
    for session in dossier.sessions() {
        writer.interview(session, &mut blocks);
    }
    writer.targets(&mut blocks);
    writer.history(&mut blocks);
    blocks.push(Block::Heading(text("whole-rights")));
    blocks.push(Block::body(text("notice-rights")));
    Document {
        title: text("whole-title"),
        lang: locale.lang().clone(),
        header: dossier.beneficiary.name.clone(),
        footer: locale.with1("whole-footer", "date", locale.date_long(date)),
        blocks,
    }
}

struct Writer<'a> {
    dossier: &'a Dossier,
    catalogue: &'a Catalogue,
    locale: &'a Locale,
}

impl Writer<'_> {
    fn text(&self, key: &str) -> String {
        self.locale.text(key)
    }

    fn words(&self) -> HistoryWords<'_> {
        HistoryWords {
            dossier: self.dossier,
            catalogue: self.catalogue,
            locale: self.locale,
        }
    }

    fn cover(&self) -> Vec<(String, String)> {
        let d = self.dossier;
        let language = self
            .catalogue
            .language_name(&d.beneficiary.language, self.locale.lang());
        let begun = self.locale.date_long(local_date(d.created));
        let kept = self.locale.date_long(d.kept_until());
        [
            ("new-name", d.beneficiary.name.clone()),
            ("new-language", language),
            ("new-counsellor", d.counsellor.clone()),
            ("new-agency", d.agency.clone()),
            ("new-interpreter", d.interpreter.clone()),
            ("whole-begun", begun),
            ("dossier-kept-until", kept),
        ]
        .into_iter()
        .filter(|(_, said)| !said.trim().is_empty())
        .map(|(key, said)| (self.text(key), said))
        .collect()
    }

    /// The words that were read before anything was asked, each time they were.
    fn informed(&self, blocks: &mut Vec<Block>) {
        for entry in &self.dossier.history {
            let Deed::Informed(told) = &entry.deed else {
                continue;
            };
            blocks.push(Block::Heading(self.text("whole-informed")));
            let words = self.words();
            let line = format!("{} · {}", words.when(entry), words.said(entry));
            blocks.push(Block::note(line).kept());
            blocks.extend(told.words.iter().map(|w| Block::body(w.clone())));
        }
    }

    fn consents(&self, blocks: &mut Vec<Block>) {
        let rows: Vec<Vec<Rich>> = self.dossier.consents().map(|c| self.consent(&c)).collect();
        if rows.is_empty() {
            return;
        }
        blocks.push(Block::Heading(self.text("dossier-consents")));
        blocks.push(Block::Table(Table {
            columns: vec![
                Column::new(self.text("whole-question"), 3.0),
                Column::new(self.text("whole-recipient"), 1.6),
                Column::new(self.text("whole-answer"), 2.4),
            ],
            rows,
        }));
    }

    fn consent(&self, consent: &Consent<'_>) -> Vec<Rich> {
        let l = self.locale;
        let said = match consent.value {
            Some(Value::Consent {
                given,
                at,
                language,
                interpreter,
                manner,
            }) => {
                let key = if *given {
                    "consent-given"
                } else {
                    "consent-not-given"
                };
                let language = self.catalogue.language_name(language, l.lang());
                let interpreter = interpreter.as_deref().unwrap_or_default();
                let how = self.words().how(*manner, &language, interpreter);
                let date = l.date_short(local_date(*at));
                format!("{} · {date} · {how}", l.text(key))
            }
            _ => l.text("dossier-not-asked"),
        };
        let recipient = consent.recipient.map(recipient_key);
        vec![
            consent.item.label.get(l.lang()).to_owned().into(),
            recipient.map_or_else(String::new, |key| l.text(key)).into(),
            said.into(),
        ]
    }

    fn interview(&self, session: &Session, blocks: &mut Vec<Block>) {
        let source = session.questionnaire().source();
        let l = self.locale;
        blocks.push(Block::Heading(source.title.get(l.lang()).to_owned()));
        let answers = WholeAnswers::new(session, self.catalogue, l);
        let dates = [
            ("whole-version", Some(source.version.clone())),
            (
                "whole-started",
                session.record().started.map(|t| l.date_long(local_date(t))),
            ),
            (
                "whole-finished",
                session
                    .record()
                    .finished
                    .map(|t| l.date_long(local_date(t))),
            ),
        ];
        let dates = dates
            .into_iter()
            .filter_map(|(key, said)| Some((self.text(key), said?)));
        blocks.push(Block::KeyValues(dates.collect()));
        for section in &source.sections {
            let rows = answers.section(section);
            if rows.is_empty() {
                continue;
            }
            blocks.push(Block::Subheading {
                text: section.title.get(l.lang()).to_owned(),
                mark: String::new(),
            });
            blocks.push(self.answers(rows));
        }
        let parked = answers.parked();
        if !parked.is_empty() {
            blocks.push(Block::Subheading {
                text: self.text("whole-parked"),
                mark: String::new(),
            });
            blocks.push(self.answers(parked));
        }
    }

    fn answers(&self, rows: Vec<(String, String)>) -> Block {
        let rows = rows.into_iter().map(|(q, a)| vec![q.into(), a.into()]);
        Block::Table(Table {
            columns: vec![
                Column::new(self.text("whole-question"), 1.0),
                Column::new(self.text("whole-answer"), 1.1),
            ],
            rows: rows.collect(),
        })
    }

    fn targets(&self, blocks: &mut Vec<Block>) {
        let named = self.dossier.targets.iter().map(|id| {
            let known = self.catalogue.occupation(id);
            known.map_or_else(
                || id.as_str().to_owned(),
                |o| o.label.get(self.locale.lang()).to_owned(),
            )
        });
        let named: Vec<Rich> = named.map(Rich::from).collect();
        if !named.is_empty() {
            blocks.push(Block::Heading(self.text("whole-targets")));
            blocks.push(Block::Bullets(named));
        }
    }

    fn history(&self, blocks: &mut Vec<Block>) {
        if self.dossier.history.is_empty() {
            return;
        }
        let words = self.words();
        let lines = self.dossier.history.iter();
        let lines = lines.map(|e| vec![words.when(e).into(), words.said(e).into()]);
        blocks.push(Block::Heading(self.text("dossier-history")));
        blocks.push(Block::Table(Table {
            columns: vec![
                Column::new(self.text("whole-when"), 1.0),
                Column::new(self.text("whole-what"), 3.4),
            ],
            rows: lines.collect(),
        }));
    }
}
