//! How well a passphrase withstands guessing.

/// What is thought of a passphrase.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Strength {
    /// Guessed at once.
    None,
    /// Guessed in hours on the stolen laptop.
    Weak,
    /// Guessed in weeks to years.
    Fair,
    /// Not guessed.
    Good,
}

/// The longest that is looked at, in characters: estimating takes ever longer, and such a one is good.
const LONGEST: usize = 72;

/// What is thought of these words, by the guesses that zxcvbn expects; each costs what the vault's identity costs to
/// try, about a second. `names` are words that somebody who knows the counsellor tries first.
#[must_use]
pub fn strength(words: &str, names: &[&str]) -> Strength {
    let words = words.trim();
    let looked_at: String = words.chars().take(LONGEST).collect();
    let log10 = zxcvbn::zxcvbn(&looked_at, names).guesses_log10();
    match log10 {
        _ if words.chars().count() < 8 => Strength::None,
        g if g < 6.0 => Strength::None,
        g if g < 8.5 => Strength::Weak,
        g if g < 10.5 => Strength::Fair,
        _ => Strength::Good,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_patterns_are_not_enough_and_four_words_are_good() {
        assert_eq!(strength("12345678", &[]), Strength::None);
        assert_eq!(strength("azertyuiop", &[]), Strength::None);
        assert!(strength("nadia bennani", &["Nadia", "Bennani"]) <= Strength::Weak);
        assert!(strength("mulet verts souk lampe", &[]) >= Strength::Good);
        assert!(strength("أربعة بغال خضراء في السوق", &[]) >= Strength::Good);
    }
}
