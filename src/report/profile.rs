//! The profile as a figure shows it: every level, by group. One for screen and paper.

use super::figures::ProfileChart;
use super::model::{Estimate, ProfileBar, ProfileGroup};
use super::words::Words;
use crate::competence::{AssessedLevel, Competence};
use crate::dossier::Derived;
use crate::lang::Locale;
use crate::occupation::Catalogue;

/// Every competence by group, in the framework's order; behind them those of the trades that were assessed.
#[must_use]
pub fn profile_groups(
    derived: &Derived,
    catalogue: &Catalogue,
    locale: &Locale,
) -> Vec<ProfileGroup> {
    let framework = catalogue.framework();
    let bar = |(position, competence): (usize, &Competence)| {
        let level = derived.profile.at(position);
        ProfileBar {
            name: competence.label.get(locale.lang()).to_owned(),
            level: level.map(estimate),
            self_declared: level.and_then(|l| l.self_declared),
            observed: level.and_then(|l| l.observed),
        }
    };
    let core = || framework.core().iter().enumerate();
    let mut groups: Vec<ProfileGroup> = framework
        .groups()
        .iter()
        .map(|group| ProfileGroup {
            name: group.label.get(locale.lang()).to_owned(),
            bars: core()
                .filter(|(_, c)| c.group == group.id)
                .map(bar)
                .collect(),
        })
        .collect();
    let trades = framework
        .all()
        .iter()
        .enumerate()
        .skip(framework.core().len());
    let bars: Vec<ProfileBar> = trades
        .filter(|(position, _)| derived.profile.at(*position).is_some())
        .map(bar)
        .collect();
    if !bars.is_empty() {
        groups.push(ProfileGroup {
            name: locale.text("group-trade"),
            bars,
        });
    }
    groups
}

/// The whole profile as a figure.
#[must_use]
pub fn profile_chart(derived: &Derived, catalogue: &Catalogue, locale: &Locale) -> ProfileChart {
    chart(
        profile_groups(derived, catalogue, locale),
        Words::new(locale),
    )
}

/// These groups as a figure.
pub(super) fn chart(groups: Vec<ProfileGroup>, words: Words<'_>) -> ProfileChart {
    ProfileChart {
        groups,
        levels: [0.0, 1.0, 2.0, 3.0, 4.0]
            .map(|level| format!("{}\n{}", words.whole(level), words.level(level))),
        self_declared: words.text("report-legend-self"),
        observed: words.text("report-legend-observed"),
        interval: words.text("report-legend-interval"),
    }
}

/// A level as the document takes it.
pub(super) fn estimate(level: &AssessedLevel) -> Estimate {
    Estimate {
        level: level.level,
        lo: level.lo,
        hi: level.hi,
    }
}
