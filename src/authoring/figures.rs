//! Figures that trainers' files give, each within its range.

use super::finding::Finding;
use super::rule::Rule;
use crate::occupation::{OccupationSource, ScoringConstants};
use crate::questionnaire::Place;

/// Constants with which nothing can be reckoned.
#[must_use]
pub fn constants(constants: &ScoringConstants) -> Vec<Finding> {
    const POSITIVE: &str = "> 0";
    const SHARE: &str = "0–1";
    let level = &constants.level;
    let fit = &constants.fit;
    let lists = &constants.lists;
    let listening = &constants.listening;
    let sigma = &level.sigma;
    let root = Place::root();
    let of_level = root.field("level");
    let of_sigma = of_level.field("sigma");
    let of_fit = root.field("fit");
    let of_lists = root.field("lists");
    let of_listening = root.field("listening");
    let figures = [
        (&of_sigma, "self_declared", sigma.self_declared, POSITIVE),
        (&of_sigma, "observed", sigma.observed, POSITIVE),
        (&of_sigma, "document", sigma.document, POSITIVE),
        (&of_sigma, "test", sigma.test, POSITIVE),
        (&of_level, "interval_z", level.interval_z, POSITIVE),
        (&of_level, "rho", level.rho, SHARE),
        (&of_fit, "coverage_weight", fit.coverage_weight, SHARE),
        (&of_fit, "resemblance_weight", fit.resemblance_weight, SHARE),
        (&of_fit, "use_weight", fit.use_weight, SHARE),
        (&of_fit, "min_assessed_share", fit.min_assessed_share, SHARE),
        (&of_fit, "provisional_share", fit.provisional_share, SHARE),
        (&of_fit, "under_use_coverage", fit.under_use_coverage, SHARE),
        (&of_fit, "under_use_below", fit.under_use_below, SHARE),
        (&of_fit, "essential_weight", fit.essential_weight, SHARE),
        (&of_fit, "optional_weight", fit.optional_weight, SHARE),
        (
            &of_lists,
            "accessible_coverage",
            lists.accessible_coverage,
            SHARE,
        ),
        (&of_lists, "accessible_sure", lists.accessible_sure, SHARE),
        (&of_lists, "aiming_coverage", lists.aiming_coverage, SHARE),
        (&of_lists, "aiming_sure", lists.aiming_sure, SHARE),
        (
            &of_fit,
            "resemblance_min_sd",
            fit.resemblance_min_sd,
            LEVELS,
        ),
        (&of_fit, "near_gap", fit.near_gap, LEVELS),
        (&of_fit, "confirm_margin", fit.confirm_margin, LEVELS),
        (&of_fit, "essential_level", fit.essential_level, LEVELS),
        (&of_fit, "optional_level", fit.optional_level, LEVELS),
        (
            &of_listening,
            "few_times_weight",
            listening.few_times_weight,
            POSITIVE,
        ),
        (
            &of_listening,
            "sometimes_weight",
            listening.sometimes_weight,
            POSITIVE,
        ),
        (
            &of_listening,
            "often_weight",
            listening.often_weight,
            POSITIVE,
        ),
        (
            &of_listening,
            "few_times_most",
            listening.few_times_most,
            LEVELS,
        ),
        (
            &of_listening,
            "least_telling",
            listening.least_telling,
            SHARE,
        ),
        (&of_listening, "uniform_sd", listening.uniform_sd, LEVELS),
    ];
    let good = |x: f64, range: &str| match range {
        POSITIVE => x.is_finite() && x > 0.0,
        SHARE => (0.0..=1.0).contains(&x),
        _ => (0.0..=4.0).contains(&x),
    };
    figures
        .into_iter()
        .filter(|(_, _, x, range)| !good(*x, range))
        .map(|(place, at, _, range)| out(place.field(at), at, range))
        .collect()
}

/// Figures of an occupation that are no numbers; one of them would spoil every result.
#[must_use]
pub fn no_numbers(occupation: &OccupationSource) -> Vec<Finding> {
    ranges(occupation, |x, _, _| x.is_finite())
}

const LEVELS: &str = "0–4";
const IMPORTANCE: &str = "1–5";

/// Figures of an occupation outside their range.
#[must_use]
pub fn out_of_range(occupation: &OccupationSource) -> Vec<Finding> {
    ranges(occupation, |x, least, most| (least..=most).contains(&x))
}

/// The figures of an occupation that are not as `good` asks, given the least and the most.
fn ranges(occupation: &OccupationSource, good: impl Fn(f64, f64, f64) -> bool) -> Vec<Finding> {
    let root = Place::root();
    let trade = occupation.trade.iter().enumerate().map(|(i, t)| {
        let place = root.field("trade").at(i);
        let places = (place.field("level"), place.field("importance"));
        (&t.id, t.level, t.importance, places)
    });
    let grid = occupation.grid.iter().map(|(id, (level, importance))| {
        let place = root.field("grid").key(id.as_str());
        (id, *level, *importance, (place.at(0), place.at(1)))
    });
    let mut found = Vec::new();
    for (id, level, importance, (at_level, at_importance)) in trade.chain(grid) {
        if !good(level, 0.0, 4.0) {
            found.push(out(at_level, id.as_str(), LEVELS));
        }
        if !good(importance, 1.0, 5.0) {
            found.push(out(at_importance, id.as_str(), IMPORTANCE));
        }
    }
    found
}

fn out(place: Place, at: &str, range: &'static str) -> Finding {
    Finding::new(Rule::E15, place, "check-out-of-range")
        .naming("at", at)
        .naming("range", range)
}
