//! A simulated panel: how many questions the interview needs, in the framework's order and in the order of what tells most.
//!
//! A person is drawn from the occupations, each as likely. Their own levels are those it requires; their answers are
//! these with normal noise, rounded to a step of the scale. The person is asked about every rated competence, one at a
//! time. After each answer the first occupations are read off, from the answers alone as the programme ranks, or from the
//! occupations that the person resembles so far.

use std::collections::{BTreeMap, BTreeSet};

use super::ratings::Telling;
use crate::competence::{AssessedLevel, CompetenceProfile, EvidenceSource, FrameworkSource};
use crate::occupation::{Catalogue, Holdings, rank};

/// So many samples for an interval.
const SAMPLES: usize = 1000;

/// An answer places nobody closer than this, in levels: it is a whole step of the scale.
const CLOSEST: f64 = 0.5;

/// Occupations less likely than this are left out of a mean.
const LEAST_LIKELY: f64 = 1e-7;

/// What panel is wished for.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PanelWish {
    /// How many people.
    pub people: usize,
    /// Where chance begins; the same seed gives the same panel.
    pub seed: u64,
    /// Standard deviation of an answer about the person's own level, in levels.
    pub noise: f64,
    /// How many occupations are the first ones.
    pub first: usize,
}

/// The order in which is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Order {
    /// That of the framework.
    Framework,
    /// Most telling first, by the interview's reckoning: what is expected to shift the leading occupations most against
    /// each other. The error of one word is the panel's, not that of `scoring.ron`. Reckoned anew after each answer.
    Telling,
    /// First what sets the occupations that the person resembles furthest apart: the variance of what they require, each
    /// weighted by how likely it is. Reckoned anew after each answer.
    Apart,
}

impl Order {
    /// All orders, the fixed one first.
    pub const ALL: [Self; 3] = [Self::Framework, Self::Telling, Self::Apart];
}

/// How the first occupations are read off.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reading {
    /// From the answers alone, as the programme ranks.
    Answered,
    /// From the occupations that the person resembles: F of each occupation o for somebody who has exactly what
    /// occupation x requires, weighted over all x by how likely it is that the person comes from x (Bayes' rule, answers
    /// normally distributed with the panel's noise, and half a level where that is less). An estimate.
    Resembled,
}

/// What is counted: questions after which something holds, and goes on to hold with every further answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Measure {
    /// The first ones are those of the full answers, by the same reading.
    Same,
    /// All but one are.
    AllButOne,
}

impl Measure {
    /// All measures, strictest first.
    pub const ALL: [Self; 2] = [Self::Same, Self::AllButOne];
}

/// The first occupations after some answers, set against those of the full answers.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Moment {
    same: usize,
    own: usize,
}

/// One order and one reading: for each person, what was so after 0, 1, 2 … answers.
#[derive(Debug, Clone, PartialEq)]
pub struct Course {
    /// The order.
    pub order: Order,
    /// The reading.
    pub reading: Reading,
    people: Vec<Vec<Moment>>,
}

/// A figure of the panel with its bootstrap interval over people.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Summed {
    /// The mean.
    pub mean: f64,
    /// The median over people; none of a ratio of means.
    pub median: Option<f64>,
    /// The low end of the 95 % interval.
    pub lo: f64,
    /// The high end of the 95 % interval.
    pub hi: f64,
}

/// What came of a panel.
#[derive(Debug, Clone, PartialEq)]
pub struct Panel {
    /// What was wished for.
    pub wish: PanelWish,
    /// How many occupations there are.
    pub occupations: usize,
    /// How many questions there are.
    pub questions: usize,
    courses: Vec<Course>,
}

/// The same catalogue with grids alone: no trade's own competences, no lists, and nothing that must be held.
///
/// The panel asks about what every occupation rates; what is held is no question of competences.
#[must_use]
pub fn rated_alone(catalogue: &Catalogue) -> Catalogue {
    let framework = catalogue.framework();
    let mut occupations = catalogue.occupations().to_vec();
    occupations.retain(|o| !o.grid.is_empty());
    for occupation in &mut occupations {
        occupation.trade.clear();
        occupation.essential.clear();
        occupation.optional.clear();
        occupation.knock_outs.clear();
    }
    let source = FrameworkSource {
        format: 1,
        id: String::new(),
        version: String::new(),
        status: crate::questionnaire::Status::default(),
        sources: Vec::new(),
        languages: Vec::new(),
        groups: framework.groups().to_vec(),
        competences: framework.core().to_vec(),
    };
    let references = catalogue.references().clone();
    Catalogue::new(
        source,
        occupations,
        references,
        catalogue.constants().clone(),
    )
}

/// Asks a panel, in both orders. None where the catalogue has nothing to ask or nobody is wished for.
#[must_use]
pub fn panel(catalogue: &Catalogue, wish: PanelWish) -> Option<Panel> {
    let mut asked = BTreeSet::new();
    for position in 0..catalogue.occupations().len() {
        let entries = catalogue.requirements(position).entries();
        asked.extend(entries.iter().map(|e| e.competence));
    }
    let questions: Vec<usize> = asked.into_iter().collect();
    let occupations = catalogue.occupations().len();
    if questions.is_empty() || wish.people == 0 || wish.first == 0 || occupations <= wish.first {
        return None;
    }
    let telling = Telling::new(catalogue).with_error(wish.noise.max(CLOSEST));
    let mut interview = Interview {
        telling: &telling,
        questions: &questions,
        first: wish.first,
        fits: Vec::new(),
    };
    interview.fits = (0..occupations)
        .map(|occupation| interview.fits_of(&interview.own(occupation)))
        .collect();
    let mut chance = fastrand::Rng::with_seed(wish.seed);
    let mut courses: Vec<Course> = Order::ALL
        .into_iter()
        .flat_map(|order| {
            [Reading::Answered, Reading::Resembled].map(|reading| Course {
                order,
                reading,
                people: Vec::new(),
            })
        })
        .collect();
    for _ in 0..wish.people {
        let person = interview.draw(chance.usize(..occupations), wish.noise, &mut chance);
        for order in Order::ALL {
            let read = interview.ask(&person, order);
            for course in courses.iter_mut().filter(|c| c.order == order) {
                let of_reading = read.iter().filter_map(|r| r.get(&course.reading).copied());
                course.people.push(of_reading.collect());
            }
        }
    }
    Some(Panel {
        wish,
        occupations,
        questions: questions.len(),
        courses,
    })
}

/// A person of the panel.
struct Person {
    answers: BTreeMap<usize, AssessedLevel>,
    /// The first occupations of the person's own levels.
    own: Vec<usize>,
}

struct Interview<'a> {
    telling: &'a Telling<'a>,
    questions: &'a [usize],
    first: usize,
    /// F of each occupation for somebody who has what each occupation requires.
    fits: Vec<Vec<f64>>,
}

impl Interview<'_> {
    fn draw(&self, occupation: usize, noise: f64, chance: &mut fastrand::Rng) -> Person {
        let own = self.own(occupation);
        let said = own.iter().map(|(question, own)| {
            let said = (own.level + noise * normal(chance)).round().clamp(0.0, 4.0);
            (*question, self.word(said))
        });
        Person {
            answers: said.collect(),
            own: self.first_of(&self.fits_of(&own)),
        }
    }

    /// The levels that an occupation requires.
    fn own(&self, occupation: usize) -> BTreeMap<usize, AssessedLevel> {
        let required = self.telling.catalogue.requirements(occupation);
        let level = |question: &usize| required.of(*question).map_or(0.0, |e| e.level);
        let questions = self.questions.iter();
        questions.map(|q| (*q, self.word(level(q)))).collect()
    }

    /// A level in the person's own word.
    fn word(&self, level: f64) -> AssessedLevel {
        let constants = &self.telling.catalogue.constants().level;
        let half = constants.interval_z * constants.sigma.self_declared;
        AssessedLevel {
            level,
            se: constants.sigma.self_declared,
            lo: (level - half).max(0.0),
            hi: (level + half).min(4.0),
            strongest: EvidenceSource::SelfDeclared,
            self_declared: Some(level),
            observed: None,
        }
    }

    fn profile(&self, answers: &BTreeMap<usize, AssessedLevel>) -> CompetenceProfile {
        let known = answers.iter().map(|(c, level)| (*c, *level)).collect();
        CompetenceProfile::of(self.telling.catalogue.framework().len(), known)
    }

    /// F of each occupation, 0 where there is none.
    fn fits_of(&self, answers: &BTreeMap<usize, AssessedLevel>) -> Vec<f64> {
        let mut fits = vec![0.0; self.telling.catalogue.occupations().len()];
        for (position, index) in self.ranked(answers) {
            if let Some(place) = fits.get_mut(position) {
                *place = index;
            }
        }
        fits
    }

    /// The occupations as the programme ranks them, with F (0 where there is none).
    fn ranked(&self, answers: &BTreeMap<usize, AssessedLevel>) -> Vec<(usize, f64)> {
        let profile = self.profile(answers);
        rank(self.telling.catalogue, &profile, &Holdings::default())
            .iter()
            .map(|f| (f.position, f.fit.index.unwrap_or_default()))
            .collect()
    }

    /// The first occupations by these figures; equals (to the billionth) in the catalogue's order.
    fn first_of(&self, figures: &[f64]) -> Vec<usize> {
        let mut order: Vec<(usize, f64)> = figures
            .iter()
            .map(|figure| (figure * 1e9).round())
            .enumerate()
            .collect();
        order.sort_by(|a, b| b.1.total_cmp(&a.1));
        order.into_iter().take(self.first).map(|(p, _)| p).collect()
    }

    fn resembled(&self, resemblance: &[f64]) -> Vec<usize> {
        let mut expected = vec![0.0; self.fits.len()];
        let likely = resemblance.iter().zip(&self.fits);
        for (share, fits) in likely.filter(|(share, _)| **share > LEAST_LIKELY) {
            for (sum, fit) in expected.iter_mut().zip(fits) {
                *sum += share * fit;
            }
        }
        self.first_of(&expected)
    }

    /// The one to be asked next of those left; none when all is asked.
    fn next(
        &self,
        order: Order,
        left: &BTreeSet<usize>,
        profile: &CompetenceProfile,
        resemblance: Vec<f64>,
    ) -> Option<usize> {
        match order {
            Order::Framework => left.first().copied(),
            Order::Telling => {
                let estimate = self.telling.estimate_by(profile, resemblance);
                let open: Vec<usize> = left.iter().copied().collect();
                self.telling.most_telling(&estimate, &open)
            }
            Order::Apart => {
                let levels = self.telling.expected(profile, &resemblance);
                let apart = |c: &usize| levels.get(*c).map_or(0.0, |l| l.between);
                // Of equals the first.
                let open = left.iter().rev().copied();
                open.max_by(|a, b| apart(a).total_cmp(&apart(b)))
            }
        }
    }

    /// Asks everything; gives what was so after 0, 1, 2 … answers.
    fn ask(&self, person: &Person, order: Order) -> Vec<BTreeMap<Reading, Moment>> {
        let mut left: BTreeSet<usize> = self.questions.iter().copied().collect();
        let mut answers = BTreeMap::new();
        let mut read: Vec<BTreeMap<Reading, Vec<usize>>> = Vec::new();
        loop {
            let profile = self.profile(&answers);
            let resemblance = self.telling.resemblance(&profile);
            let answered = self.ranked(&answers);
            let answered = answered.into_iter().take(self.first).map(|(p, _)| p);
            read.push(BTreeMap::from([
                (Reading::Answered, answered.collect()),
                (Reading::Resembled, self.resembled(&resemblance)),
            ]));
            let next = self.next(order, &left, &profile, resemblance);
            let Some(next) = next else { break };
            left.remove(&next);
            if let Some(answer) = person.answers.get(&next) {
                answers.insert(next, *answer);
            }
        }
        let full = read.last().cloned().unwrap_or_default();
        let shared = |a: &[usize], b: &[usize]| a.iter().filter(|p| b.contains(p)).count();
        let moment = |(reading, first): (Reading, Vec<usize>)| {
            let same = full.get(&reading).map_or(0, |full| shared(&first, full));
            let own = shared(&first, &person.own);
            (reading, Moment { same, own })
        };
        read.into_iter()
            .map(|read| read.into_iter().map(moment).collect())
            .collect()
    }
}

/// A number of the standard normal distribution: twelve even ones less six.
fn normal(chance: &mut fastrand::Rng) -> f64 {
    (0..12).map(|_| chance.f64()).sum::<f64>() - 6.0
}

impl Panel {
    /// Every order with every reading.
    #[must_use]
    pub fn courses(&self) -> &[Course] {
        &self.courses
    }

    /// The course of this order and reading.
    #[must_use]
    pub fn course(&self, order: Order, reading: Reading) -> Option<&Course> {
        let mut courses = self.courses.iter();
        courses.find(|c| c.order == order && c.reading == reading)
    }

    /// How many of the first ones, on the mean, are those of the full answers and those of the person's own levels, after
    /// 0, 1, 2 … answers.
    #[must_use]
    pub fn agreement(&self, course: &Course) -> Vec<(f64, f64)> {
        let people = course.people.len().max(1) as f64;
        (0..=self.questions)
            .map(|n| {
                let moments = course.people.iter().filter_map(|p| p.get(n));
                let (same, own) = moments.fold((0, 0), |(s, o), m| (s + m.same, o + m.own));
                (same as f64 / people, own as f64 / people)
            })
            .collect()
    }

    /// How many questions a course needs.
    #[must_use]
    pub fn needed(&self, course: &Course, measure: Measure) -> Summed {
        let everybody: Vec<usize> = (0..course.people.len()).collect();
        let counts = self.counts(course, measure);
        let figure = |people: &[usize]| mean_of(&counts, people);
        let mean = figure(&everybody);
        let (lo, hi) = self.interval(figure);
        let mut sorted = counts.clone();
        sorted.sort_by(f64::total_cmp);
        Summed {
            mean,
            median: Some(middle(&sorted)),
            lo,
            hi,
        }
    }

    /// Questions that one course needs for one that the other needs, on the mean of the same people; 1 where neither needs
    /// any, since nothing is spared then.
    #[must_use]
    pub fn ratio(&self, course: &Course, to: &Course, measure: Measure) -> Summed {
        let everybody: Vec<usize> = (0..course.people.len()).collect();
        let (of_course, of_other) = (self.counts(course, measure), self.counts(to, measure));
        let figure = |people: &[usize]| {
            let (course, other) = (mean_of(&of_course, people), mean_of(&of_other, people));
            if course <= 0.0 && other <= 0.0 {
                1.0
            } else {
                course / other.max(1e-9)
            }
        };
        let mean = figure(&everybody);
        let (lo, hi) = self.interval(figure);
        Summed {
            mean,
            median: None,
            lo,
            hi,
        }
    }

    /// The questions each person needs.
    fn counts(&self, course: &Course, measure: Measure) -> Vec<f64> {
        let holds = |m: &Moment| match measure {
            Measure::Same => m.same == self.wish.first,
            Measure::AllButOne => m.same + 1 >= self.wish.first,
        };
        let needed = |moments: &Vec<Moment>| {
            let holding = moments.iter().rev().take_while(|m| holds(m)).count();
            (moments.len() - holding.min(moments.len())) as f64
        };
        course.people.iter().map(needed).collect()
    }

    /// The 95 % interval of a figure over people, by drawing as many of them again and again.
    fn interval(&self, figure: impl Fn(&[usize]) -> f64) -> (f64, f64) {
        let mut chance = fastrand::Rng::with_seed(self.wish.seed);
        let people = self.wish.people;
        let mut figures: Vec<f64> = (0..SAMPLES)
            .map(|_| {
                let drawn: Vec<usize> = (0..people).map(|_| chance.usize(..people)).collect();
                figure(&drawn)
            })
            .collect();
        figures.sort_by(f64::total_cmp);
        let at = |share: f64| {
            let place = (share * (SAMPLES - 1) as f64).round() as usize;
            figures.get(place).copied().unwrap_or_default()
        };
        (at(0.025), at(0.975))
    }
}

/// The mean of these people's counts.
fn mean_of(counts: &[f64], people: &[usize]) -> f64 {
    let sum: f64 = people.iter().filter_map(|p| counts.get(*p)).sum();
    sum / people.len().max(1) as f64
}

/// The median of sorted figures.
fn middle(sorted: &[f64]) -> f64 {
    let at = |i: usize| sorted.get(i).copied().unwrap_or_default();
    let half = sorted.len() / 2;
    if sorted.len().is_multiple_of(2) && half > 0 {
        f64::midpoint(at(half - 1), at(half))
    } else {
        at(half)
    }
}
