//! Where the invented person's figures come from.

use bilan::dossier::explanation::{Contribution, FitPart};
use bilan::report::{
    AnswersFor, FitGround, Grounds, LevelGround, OccupationFit, Source, SourceGround, Spoke,
    Strength, Summary,
};

fn level(strength: &Strength) -> LevelGround {
    let sources = strength.sources.iter();
    LevelGround {
        name: strength.name.clone(),
        level: strength.level.level,
        sources: sources
            .map(|source| SourceGround {
                source: *source,
                level: strength.level.level,
            })
            .collect(),
    }
}

fn fit(fit: &OccupationFit, question: &str) -> FitGround {
    let weights = [
        (FitPart::Coverage, 0.4),
        (FitPart::Resemblance, 0.4),
        (FitPart::Use, 0.2),
    ];
    let parts = fit.coverage.map(|value| {
        weights.map(|(part, weight)| Contribution {
            part,
            value,
            weight,
        })
    });
    let told = |name: &String, answers: Vec<Spoke>| AnswersFor {
        name: name.clone(),
        answers,
    };
    let asked = || Spoke::Question(question.to_owned());
    FitGround {
        name: fit.name.clone(),
        points: fit.coverage,
        coverage: fit.coverage,
        parts: parts.into_iter().flatten().collect(),
        speaks: fit
            .strengths
            .iter()
            .map(|name| told(name, vec![asked(), Spoke::Source(Source::Observed)]))
            .collect(),
        lacks: fit
            .gaps
            .iter()
            .map(|gap| told(&gap.name, vec![Spoke::Source(Source::SelfDeclared)]))
            .collect(),
    }
}

/// The same summary with where its figures come from.
pub fn with_grounds(mut summary: Summary, question: &str) -> Summary {
    let fits = summary.accessible.iter().chain(&summary.aiming);
    summary.grounds = Grounds {
        levels: summary.strengths.iter().map(level).collect(),
        fits: fits.map(|of| fit(of, question)).collect(),
    };
    summary
}
