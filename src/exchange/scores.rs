//! Levels and fits as JSON, in full precision.

use serde_json::{Map, Value, json};

use crate::competence::{AssessedLevel, CompetenceProfile};
use crate::occupation::{Catalogue, OccupationFit};

/// `levels` (id → level, se, lo, hi, or null) and `fits` in rank order.
#[must_use]
pub fn scores_json(
    catalogue: &Catalogue,
    profile: &CompetenceProfile,
    ranking: &[OccupationFit],
) -> Value {
    let framework = catalogue.framework();
    let levels: Map<String, Value> = framework
        .all()
        .iter()
        .zip(profile.levels())
        .map(|(c, level)| (c.id.to_string(), level.map_or(Value::Null, level_json)))
        .collect();
    let fits: Vec<Value> = ranking
        .iter()
        .map(|fit| fit_json(catalogue, profile, fit))
        .collect();
    json!({ "levels": levels, "fits": fits })
}

fn level_json(level: &AssessedLevel) -> Value {
    json!({ "level": level.level, "se": level.se, "lo": level.lo, "hi": level.hi })
}

fn fit_json(catalogue: &Catalogue, profile: &CompetenceProfile, fit: &OccupationFit) -> Value {
    let framework = catalogue.framework();
    let items: Vec<Value> = fit
        .explain(catalogue, profile)
        .into_iter()
        .filter_map(|item| {
            let competence = framework.all().get(item.position)?;
            Some(json!({
                "competence": competence.id.as_str(),
                "state": item.state,
                "loss": item.loss,
                "to_confirm": item.to_confirm,
            }))
        })
        .collect();
    let knock_outs: Vec<Value> = fit
        .knock_outs(catalogue)
        .map(|(knock_out, state)| json!({ "knock_out": knock_out.key(), "state": state }))
        .collect();
    json!({
        "occupation": fit.occupation(catalogue).map(|o| o.id.as_str()),
        "q": fit.fit.assessed_share,
        "c": fit.fit.coverage,
        "c_missing": [fit.fit.missing.lo, fit.fit.missing.hi],
        "c_total": [fit.fit.total.lo, fit.fit.total.hi],
        "a": fit.fit.resemblance,
        "u": fit.fit.strengths_used,
        "f": fit.fit.index,
        "class": fit.class,
        "flags": fit.fit.flags,
        "knock_outs": knock_outs,
        "items": items,
    })
}
