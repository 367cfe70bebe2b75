//! Lists of competences without figures: names that lead somewhere, each once.

use std::collections::BTreeMap;

use super::{Rules, dangling};
use crate::occupation::OccupationSource;
use crate::questionnaire::{CompetenceId, Place};

/// Among more ids than this none is proposed for one that leads nowhere.
const MOST_NEAR: usize = 1_000;

impl Rules {
    /// Lists without figures, and what trade competences speak for: names that lead somewhere, each once.
    pub(super) fn lists(&mut self, file: &str, occupation: &OccupationSource) {
        let at = occupation.id.as_str();
        let root = Place::root();
        let mut seen: BTreeMap<&str, Place> = BTreeMap::new();
        for (name, ids) in [
            ("essential", &occupation.essential),
            ("optional", &occupation.optional),
        ] {
            for (i, id) in ids.iter().enumerate() {
                let place = root.field(name).at(i);
                self.named(file, at, &place, id, true);
                self.unique(file, id.as_str(), place, &mut seen);
            }
        }
        for (i, trade) in occupation.trade.iter().enumerate() {
            let place = root.field("trade").at(i).field("speaks_for");
            for (i, id) in trade.speaks_for.iter().enumerate() {
                self.named(file, trade.id.as_str(), &place.at(i), id, false);
            }
        }
    }

    /// The id of a competence must be one of the framework, or where `trades` is set one of a trade.
    pub(super) fn named(
        &mut self,
        file: &str,
        at: &str,
        place: &Place,
        id: &CompetenceId,
        trades: bool,
    ) {
        let id = id.as_str();
        let there = self.core.contains(id) || trades && self.trades.contains(id);
        if self.core.is_empty() || there {
            return;
        }
        // Among thousands of imported ids the nearest is nearest by chance.
        let known = if self.core.len() > MOST_NEAR {
            Vec::new()
        } else {
            self.core.iter().cloned().collect()
        };
        let finding = dangling(place.clone(), at, "check-what-competence", id, &known);
        self.push(file, finding);
    }
}
