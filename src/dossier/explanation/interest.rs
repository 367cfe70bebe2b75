//! How a person's interests compare with an occupation's. Shown for itself; part of no other figure.

use crate::dossier::Derived;
use crate::interview::Origin;
use crate::occupation::{Catalogue, interest_resemblance};
use crate::questionnaire::Interest;

/// How a person's interests compare with an occupation's.
#[derive(Debug, Clone, PartialEq)]
pub struct InterestExplanation {
    /// The correlation of the six scores, −1 to 1.
    pub resemblance: f64,
    /// The six kinds of work, in the order RIASEC.
    pub types: Vec<LikedType>,
}

/// One kind of work.
#[derive(Debug, Clone, PartialEq)]
pub struct LikedType {
    /// Which.
    pub interest: Interest,
    /// How much the person likes it: the mean of the answers' values.
    pub person: f64,
    /// How much the occupation has of it, 1–7.
    pub occupation: f64,
    /// What it adds to the resemblance; all six add up to it.
    pub pull: f64,
    /// The answers the person's score comes from.
    pub answers: Vec<Origin>,
}

/// How the person's interests compare with those of the occupation at this position; none where one of them is not
/// known, or flat.
#[must_use]
pub fn explain_interest(
    derived: &Derived,
    catalogue: &Catalogue,
    position: usize,
) -> Option<InterestExplanation> {
    let person = derived.findings.interests?;
    let occupation = catalogue.occupations().get(position)?.interests?.scores();
    let resemblance = interest_resemblance(&person, &occupation)?;
    let mean = |scores: &[f64; 6]| scores.iter().sum::<f64>() / 6.0;
    let (mine, theirs) = (mean(&person), mean(&occupation));
    let squares = |scores: &[f64; 6], mean: f64| -> f64 {
        scores.iter().map(|x| (x - mean) * (x - mean)).sum()
    };
    let spread = (squares(&person, mine) * squares(&occupation, theirs)).sqrt();
    let types = Interest::ALL.into_iter().zip(person).zip(occupation);
    let types = types.map(|((interest, person), occupation)| LikedType {
        interest,
        person,
        occupation,
        pull: (person - mine) * (occupation - theirs) / spread,
        answers: derived
            .findings
            .liked
            .iter()
            .filter(|line| line.interest == interest)
            .map(|line| line.origin.clone())
            .collect(),
    });
    Some(InterestExplanation {
        resemblance,
        types: types.collect(),
    })
}
