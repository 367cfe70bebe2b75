//! Why an occupation has its points, in words: the parts they are made of, and what each competence does in them.

use super::told::{Line, Teller, Told, Topic, capital, part_key};
use crate::dossier::explanation::{
    Counted, FitExplanation, FitPart, FlagReason, InterestExplanation, ListCondition, ListReasons,
    Measured, NamedList, WhyNoResemblance, explain_fit, whole_parts,
};
use crate::lang::{MessageArgs, rounded};
use crate::occupation::{
    HoldValue, Holdings, KnockOut, KnockOutState, OccupationFit, OccupationId,
};
use crate::questionnaire::CefrLevel;
use crate::report::{interest_key, knock_out_words};
use crate::ui::text::Tone;

/// Competences that a sentence names.
const NAMED: usize = 3;
/// Competences that a list shows.
const LISTED: usize = 12;
/// What changes a figure by less than this, in hundredths, is left to the sum of the others.
const TELLING: f64 = 0.05;

/// What is asked about an occupation.
pub fn tell(teller: &Teller<'_>, topic: &Topic, entry: &OccupationFit) -> Option<Told> {
    let explained = explain_fit(&teller.open.derived, teller.catalogue, entry);
    let page = Page {
        teller,
        entry,
        id: topic.occupation()?,
        explained: &explained,
    };
    match topic {
        Topic::Fit(_) => page.whole(),
        Topic::Part(_, FitPart::Coverage) => Some(page.coverage()),
        Topic::Part(_, FitPart::Resemblance) => Some(page.resemblance()),
        Topic::Part(_, FitPart::Use) => Some(page.usage()),
        Topic::Open(_) => Some(page.open()),
        Topic::Interest(_) => Some(page.interest(explained.interest.as_ref()?)),
        Topic::Level(_) => None,
    }
}

/// Keeps a sign in front of its number where everything else runs from the right.
const LEFT_TO_RIGHT: char = '\u{200e}';

/// What a figure of a list is.
#[derive(Clone, Copy)]
enum Sign {
    /// It is added.
    Plus,
    /// It is missing.
    Minus,
    /// It may come.
    AtMost,
}

struct Page<'a> {
    teller: &'a Teller<'a>,
    entry: &'a OccupationFit,
    id: &'a OccupationId,
    explained: &'a FitExplanation,
}

impl Page<'_> {
    fn text(&self, key: &str) -> String {
        self.teller.l.text(key)
    }

    /// A message about whole hundredths.
    fn hundredths(&self, key: &str, values: &[(&'static str, f64)]) -> String {
        let mut args = MessageArgs::new();
        for (name, value) in values {
            args.set(*name, rounded(value * 100.0, 0));
        }
        self.teller.l.with(key, &args)
    }

    fn titled(&self, key: &str) -> Line {
        Line::Heading(self.text(key))
    }

    fn topic(&self, part: FitPart) -> Topic {
        Topic::Part(self.id.clone(), part)
    }

    /// Everything about the occupation, on one page.
    fn whole(&self) -> Option<Told> {
        let l = self.teller.l;
        let occupation = self
            .teller
            .catalogue
            .occupations()
            .get(self.entry.position)?;
        let mut told = Told {
            title: occupation.label.get(l.lang()).to_owned(),
            about: occupation.description.get(l.lang()).to_owned(),
            ..Told::default()
        };
        told.lines.push(Line::Changed);
        self.points(&mut told);
        self.covered(&mut told);
        self.conditions(&mut told);
        self.flags(&mut told);
        self.lists(&self.explained.lists, &mut told);
        if let Some(interest) = &self.explained.interest {
            told.lines.push(self.titled("why-interest"));
            told.lines.push(Line::Deeper {
                text: self.text(interest_words(interest.resemblance)),
                figure: String::new(),
                note: self.text("why-interest-about"),
                topic: Topic::Interest(self.id.clone()),
            });
        }
        Some(told)
    }

    /// The points and the parts that they are the sum of, in whole numbers that add up.
    fn points(&self, told: &mut Told) {
        let Some(index) = self.explained.fit.index else {
            told.figure = self.text("why-index-none");
            return;
        };
        told.figure = self.hundredths("why-index", &[("points", index)]);
        told.lines.push(Line::Note(self.text("why-index-about")));
        let parts = &self.explained.parts;
        let shares: Vec<f64> = parts.iter().map(|p| p.share() * 100.0).collect();
        for (part, points) in parts.iter().zip(whole_parts(&shares)) {
            let mut args = MessageArgs::new();
            args.set("points", points);
            args.set("most", rounded(part.weight * 100.0, 0));
            told.lines.push(Line::Deeper {
                text: self.text(part_key(part.part)),
                figure: self.teller.l.with("why-of", &args),
                note: String::new(),
                topic: self.topic(part.part),
            });
        }
    }

    fn covered(&self, told: &mut Told) {
        let l = self.teller.l;
        let fit = &self.explained.fit;
        let Some(coverage) = fit.coverage else {
            return;
        };
        let all = fit.assessed_share > 0.9995;
        let key = if all {
            "why-covered-all"
        } else {
            "why-covered"
        };
        let mut words = self.hundredths(key, &[("covered", coverage)]);
        let missing: Vec<String> = self
            .most(|c| c.lost)
            .take(NAMED)
            .map(|(_, name)| name.to_owned())
            .collect();
        words.push(' ');
        words.push_str(&if missing.is_empty() {
            self.text("why-missing-nothing")
        } else {
            l.with1("why-missing-most", "list", l.names(&missing))
        });
        told.lines.push(Line::Sentence(words, Tone::Normal));
        // Where the points are no sum that coverage is a part of, it is explained from here.
        if self.explained.parts.is_empty() {
            told.lines.push(Line::Deeper {
                text: self.text("why-part-coverage"),
                figure: self.hundredths("why-of-hundred", &[("points", coverage)]),
                note: String::new(),
                topic: self.topic(FitPart::Coverage),
            });
        }
        if !all {
            told.lines.push(Line::Deeper {
                text: self.text("why-open"),
                figure: self.hundredths("why-share", &[("share", 1.0 - fit.assessed_share)]),
                note: self.hundredths(
                    "why-open-bounds",
                    &[("lo", fit.missing.lo), ("hi", fit.missing.hi)],
                ),
                topic: Topic::Open(self.id.clone()),
            });
        }
    }

    fn conditions(&self, told: &mut Told) {
        if self.explained.conditions.is_empty() {
            return;
        }
        let l = self.teller.l;
        told.lines.push(self.titled("why-conditions"));
        for condition in &self.explained.conditions {
            let (key, tone) = match condition.state {
                KnockOutState::Met => ("knock-out-met", Tone::Success),
                KnockOutState::NotMet => ("knock-out-not-met", Tone::Danger),
                KnockOutState::Unknown => ("knock-out-unknown", Tone::Warning),
            };
            let what = knock_out_words(&condition.knock_out, self.teller.catalogue, l);
            told.lines
                .push(Line::Sentence(l.with1(key, "what", what.clone()), tone));
            if condition.answers.is_empty() {
                told.lines
                    .push(Line::Note(self.text("why-condition-unknown")));
            }
            let levels = self.languages(&condition.knock_out);
            for origin in &condition.answers {
                // Of a grid of languages only what is asked here.
                let all = levels.is_empty();
                let counts = l.list(&levels);
                told.lines
                    .extend(self.teller.answered(origin, all, counts, &what));
            }
        }
    }

    /// The person's levels in the languages that a condition asks about.
    fn languages(&self, knock_out: &KnockOut) -> Vec<String> {
        let holdings = &self.teller.open.derived.findings.holdings;
        match knock_out {
            KnockOut::Cefr {
                language, activity, ..
            } => {
                let held = holdings.get(&Holdings::cefr_key(language, *activity));
                let Some(HoldValue::Cefr(level)) = held else {
                    return Vec::new();
                };
                let reader = self.teller.l.lang();
                let name = self.teller.catalogue.language_name(language, reader);
                let level = match level {
                    CefrLevel::A0 => self.text("cefr-none"),
                    level => level.as_str().to_owned(),
                };
                vec![format!("{name} {level}")]
            }
            KnockOut::AnyOf(parts) => parts.iter().flat_map(|k| self.languages(k)).collect(),
            KnockOut::Licence(_)
            | KnockOut::Diploma(_)
            | KnockOut::Permit(_)
            | KnockOut::MinimumAge(_) => Vec::new(),
        }
    }

    fn flags(&self, told: &mut Told) {
        if self.explained.flags.is_empty() {
            return;
        }
        told.lines.push(self.titled("why-flags"));
        for flag in &self.explained.flags {
            let against = |key: &str, m: &Measured| {
                self.hundredths(key, &[("found", m.found), ("least", m.threshold)])
            };
            let (flag, why) = match flag {
                FlagReason::NotEnoughAssessed(m) => (
                    "flag-not-enough-assessed",
                    against("why-flag-not-enough", m),
                ),
                FlagReason::Provisional(m) => {
                    ("flag-provisional", against("why-flag-provisional", m))
                }
                FlagReason::UnderUse(m) => ("flag-under-use", against("why-flag-under-use", m)),
                FlagReason::FlatOrFew(why) => ("flag-flat-or-few", self.no_resemblance(why)),
            };
            told.lines
                .push(Line::Sentence(self.text(flag), Tone::Warning));
            told.lines.push(Line::Note(why));
        }
    }

    fn no_resemblance(&self, why: &WhyNoResemblance) -> String {
        match why {
            WhyNoResemblance::Few { assessed, least } => {
                let mut args = MessageArgs::new();
                args.set("found", *assessed);
                args.set("least", *least);
                self.teller.l.with("why-flag-few", &args)
            }
            WhyNoResemblance::Even(_) => self.text("why-flag-even"),
            WhyNoResemblance::EvenRequirements => self.text("why-flag-even-required"),
        }
    }

    fn lists(&self, lists: &ListReasons, told: &mut Told) {
        let l = self.teller.l;
        told.lines.push(self.titled("why-lists"));
        let (key, asks) = match (lists.shown_in, lists.qualifies_for) {
            (Some(NamedList::Accessible), _) => ("why-in-accessible", Some(&lists.accessible)),
            (Some(NamedList::Aiming), _) => ("why-in-aiming", Some(&lists.aiming)),
            (None, Some(_)) => ("why-list-full", None),
            (None, None) => ("why-in-no-list", Some(&lists.aiming)),
        };
        let words = l.with1(key, "most", lists.most);
        told.lines.push(Line::Sentence(words, Tone::Normal));
        // In the second list one wants to know what keeps it from the first.
        let asks = if lists.shown_in == Some(NamedList::Aiming) {
            told.lines.push(Line::Note(self.text("why-not-accessible")));
            Some(&lists.accessible)
        } else {
            asks
        };
        for condition in asks.into_iter().flatten() {
            let (key, tone) = if condition.is_met() {
                ("knock-out-met", Tone::Success)
            } else {
                ("knock-out-not-met", Tone::Danger)
            };
            let what = self.list_condition(condition);
            told.lines
                .push(Line::Sentence(l.with1(key, "what", what), tone));
        }
    }

    fn list_condition(&self, condition: &ListCondition) -> String {
        let against = |key: &str, m: &Measured| {
            self.hundredths(key, &[("found", m.found), ("least", m.threshold)])
        };
        match condition {
            ListCondition::Assessed(m) => against("why-asks-assessed", m),
            ListCondition::Coverage(m) => against("why-asks-coverage", m),
            ListCondition::Sure(m) => against("why-asks-sure", m),
            ListCondition::NotBlocked(_) => self.text("why-asks-way"),
        }
    }

    /// The competences for which this is more than nothing, most first.
    fn most(&self, of: impl Fn(&Counted) -> f64) -> impl Iterator<Item = (&Counted, &str)> {
        let competences = self.explained.competences.iter();
        let mut counted: Vec<&Counted> = competences.filter(|c| of(c) * 100.0 >= TELLING).collect();
        counted.sort_by(|a, b| of(b).total_cmp(&of(a)));
        counted
            .into_iter()
            .filter_map(|c| Some((c, self.teller.competence(c.position)?.1)))
    }

    /// A list of competences under a heading, each with its figure; what does not fit is summed up.
    fn list(&self, told: &mut Told, key: &str, sign: Sign, of: impl Fn(&Counted) -> f64) {
        let l = self.teller.l;
        let all: Vec<(&Counted, &str)> = self.most(&of).collect();
        if all.is_empty() {
            return;
        }
        told.lines.push(self.titled(key));
        let figure = |x: f64| {
            let number = l.number(x * 100.0, 1);
            match sign {
                Sign::Plus => format!("{LEFT_TO_RIGHT}+{number}"),
                Sign::Minus => format!("{LEFT_TO_RIGHT}−{number}"),
                Sign::AtMost => l.with1("why-at-most", "points", number),
            }
        };
        for (counted, name) in all.iter().take(LISTED) {
            let Some((id, _)) = self.teller.competence(counted.position) else {
                continue;
            };
            told.lines.push(Line::Deeper {
                text: (*name).to_owned(),
                figure: figure(of(counted)),
                note: self.standing(counted),
                topic: Topic::Level(id.clone()),
            });
        }
        let rest = all.get(LISTED..).unwrap_or_default();
        if !rest.is_empty() {
            let mut args = MessageArgs::new();
            args.set("count", rest.len());
            let sum: f64 = rest.iter().map(|(c, _)| of(c)).sum();
            args.set("sum", figure(sum));
            told.lines.push(Line::Note(l.with("why-others", &args)));
        }
    }

    /// Level and requirement of a competence.
    fn standing(&self, counted: &Counted) -> String {
        let l = self.teller.l;
        let mut args = MessageArgs::new();
        args.set("required", rounded(counted.required, 1));
        let Some(level) = counted.level else {
            return l.with("why-standing-open", &args);
        };
        args.set("level", rounded(level, 1));
        let words = l.with("why-standing", &args);
        if counted.to_confirm {
            l.with1("why-to-confirm", "standing", words)
        } else {
            words
        }
    }

    fn part_page(&self, part: FitPart, value: Option<f64>, about: &str) -> Told {
        Told {
            title: self.text(part_key(part)),
            figure: value.map_or_else(
                || self.text("why-none"),
                |value| self.hundredths("why-of-hundred", &[("points", value)]),
            ),
            about: self.text(about),
            lines: Vec::new(),
        }
    }

    fn coverage(&self) -> Told {
        let fit = &self.explained.fit;
        let about = "why-coverage-about";
        let mut told = self.part_page(FitPart::Coverage, fit.coverage, about);
        self.list(&mut told, "why-lost", Sign::Minus, |c| c.lost);
        self.list(&mut told, "why-has", Sign::Plus, |c| {
            // What falls short stands above, with what it lacks.
            if c.lost > 0.0 { 0.0 } else { c.covered }
        });
        let partly: f64 = self
            .explained
            .competences
            .iter()
            .filter(|c| c.lost > 0.0)
            .map(|c| c.covered)
            .sum();
        if partly * 100.0 >= TELLING {
            let points = rounded(partly * 100.0, 1);
            let words = self.teller.l.with1("why-partly", "points", points);
            told.lines.push(Line::Note(words));
        }
        told
    }

    fn resemblance(&self) -> Told {
        let fit = &self.explained.fit;
        let about = "why-resemblance-about";
        let mut told = self.part_page(FitPart::Resemblance, fit.resemblance, about);
        let compared = self.explained.competences.iter();
        let compared = compared.filter(|c| c.level.is_some()).count();
        let words = self.teller.l.with1("why-compared", "count", compared);
        told.lines.push(Line::Note(words));
        if self.explained.correlation.is_some_and(|r| r < 0.0) {
            let words = self.text("why-resemblance-opposite");
            told.lines.push(Line::Sentence(words, Tone::Warning));
        }
        self.list(&mut told, "why-closer", Sign::Plus, |c| c.pull);
        self.list(&mut told, "why-further", Sign::Minus, |c| -c.pull);
        told
    }

    fn usage(&self) -> Told {
        let fit = &self.explained.fit;
        let mut told = self.part_page(FitPart::Use, fit.strengths_used, "why-use-about");
        self.list(&mut told, "why-unused", Sign::Minus, |c| c.unused);
        self.list(&mut told, "why-used", Sign::Plus, |c| {
            if c.unused > 0.0 { 0.0 } else { c.used }
        });
        told
    }

    fn open(&self) -> Told {
        let fit = &self.explained.fit;
        let mut told = Told {
            title: self.text("why-open"),
            figure: self.hundredths("why-share", &[("share", 1.0 - fit.assessed_share)]),
            about: self.hundredths(
                "why-open-bounds",
                &[("lo", fit.missing.lo), ("hi", fit.missing.hi)],
            ),
            lines: vec![Line::Note(self.text("why-open-about"))],
        };
        self.list(&mut told, "why-open-list", Sign::AtMost, |c| c.open);
        told
    }

    fn interest(&self, interest: &InterestExplanation) -> Told {
        let l = self.teller.l;
        let mut told = Told {
            title: self.text("why-interest"),
            figure: self.text(interest_words(interest.resemblance)),
            about: self.text("why-interest-how"),
            lines: vec![Line::Note(self.text("why-interest-about"))],
        };
        for of in &interest.types {
            let name = self.text(interest_key(of.interest));
            told.lines.push(Line::Heading(capital(&name)));
            let mut args = MessageArgs::new();
            args.set("person", rounded(of.person, 1));
            args.set("occupation", rounded(of.occupation, 1));
            let words = l.with("why-interest-row", &args);
            told.lines.push(Line::Sentence(words, Tone::Normal));
            for origin in &of.answers {
                told.lines
                    .extend(self.teller.answered(origin, true, String::new(), &name));
            }
        }
        told
    }
}

/// The message key of a resemblance of interests, −1 to 1.
fn interest_words(resemblance: f64) -> &'static str {
    match resemblance {
        r if r >= 0.5 => "why-interest-much",
        r if r >= 0.2 => "why-interest-some",
        _ => "why-interest-little",
    }
}
