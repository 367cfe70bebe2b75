//! What a check of the method shows, for programmes.

use serde_json::json;

use crate::occupation::validation::{Bootstrap, GridStudy, ListStudy};

/// `{"format": 1, "system": "onet", "holds", "seconds", "draws", "rows_left_out", "element_ids", "study"}`.
///
/// `study` is `{"occupations", "persons", "elements", "seed", "tables": [{"setting", "repeats", "rows": [{"method",
/// "first", "in_ten", "hit", "recall"}]}], "advantage", "bounds", "monotone", "zones", "judged": [{"bound", "figure",
/// "must", "holds"}]}`; every figure with an interval is `{"value", "lo", "hi"}`, every count `{"checked",
/// "violations"}`.
pub(super) fn grid(
    study: &GridStudy,
    elements: &[String],
    left_out: usize,
    seconds: f64,
) -> String {
    let all = json!({
        "format": 1,
        "system": "onet",
        "holds": study.holds(),
        "seconds": seconds,
        "draws": Bootstrap::DRAWS,
        "rows_left_out": left_out,
        "element_ids": elements,
        "study": study,
    });
    format!("{all:#}")
}

/// `{"format": 1, "system": "esco", "seconds", "draws", "rows_left_out", "study"}`.
///
/// `study` is `{"occupations", "skills", "persons", "alone", "flat", "seed", "rows": [{"method", "neighbour"}]}`; every figure
/// with an interval is `{"value", "lo", "hi"}`.
pub(super) fn lists(study: &ListStudy, left_out: usize, seconds: f64) -> String {
    let all = json!({
        "format": 1,
        "system": "esco",
        "seconds": seconds,
        "draws": Bootstrap::DRAWS,
        "rows_left_out": left_out,
        "study": study,
    });
    format!("{all:#}")
}
