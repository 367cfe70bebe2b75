//! The method once more, slow and plain, from its description alone: lists of numbers, no shared code.
//!
//! It shares no type with the library, so that one misreading cannot hide in both.
#![allow(
    clippy::many_single_char_names,
    clippy::struct_field_names,
    reason = "the letters are those of the method"
)]

/// Self-declared, observed, document, test: standard errors in levels.
const SIGMA: [f64; 4] = [1.0, 0.7, 0.6, 0.5];
const RHO: f64 = 0.6;
const Z: f64 = 1.2816;

/// A level: value, standard error, low and high end.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Level {
    pub level: f64,
    pub se: f64,
    pub lo: f64,
    pub hi: f64,
}

/// The level that values speak for; each value is (source 0–3, level).
pub fn level(values: &[(usize, f64)]) -> Option<Level> {
    let mut numerator = 0.0;
    let mut denominator = 0.0;
    for (source, sigma) in SIGMA.iter().enumerate() {
        let of_source: Vec<f64> = values
            .iter()
            .filter(|v| v.0 == source)
            .map(|v| v.1)
            .collect();
        if of_source.is_empty() {
            continue;
        }
        let k = of_source.len() as f64;
        let mean = of_source.iter().sum::<f64>() / k;
        let v = sigma * sigma * (RHO + (1.0 - RHO) / k);
        numerator += mean / v;
        denominator += 1.0 / v;
    }
    if denominator == 0.0 {
        return None;
    }
    let level = numerator / denominator;
    let se = 1.0 / denominator.sqrt();
    Some(Level {
        level,
        se,
        lo: (level - Z * se).max(0.0),
        hi: (level + Z * se).min(4.0),
    })
}

/// The figures of one occupation.
#[derive(Debug, Clone, PartialEq)]
pub struct Figures {
    pub q: f64,
    pub c: Option<f64>,
    pub c_missing: (f64, f64),
    pub c_total: (f64, f64),
    pub a: Option<f64>,
    pub u: Option<f64>,
    pub f: Option<f64>,
    pub provisional: bool,
    pub flat_or_few: bool,
    pub under_use: bool,
    /// Loss by competence; 0 where nothing was said.
    pub losses: Vec<f64>,
}

/// The fit of these levels with requirements `r` of importance `im`.
pub fn figures(levels: &[Option<Level>], r: &[f64], im: &[f64]) -> Figures {
    let all = 0..r.len();
    let w: Vec<f64> = im.iter().map(|im| (im - 1.0) / 4.0).collect();
    let s: Vec<usize> = all.clone().filter(|&j| levels[j].is_some()).collect();
    let x = |j: usize| levels[j].unwrap().level;

    let t: f64 = all.clone().map(|j| w[j] * r[j]).sum();
    let t_s: f64 = s.iter().map(|&j| w[j] * r[j]).sum();
    let q = if t > 0.0 { t_s / t } else { 0.0 };
    let covered: f64 = s.iter().map(|&j| w[j] * x(j).min(r[j])).sum();
    let low: f64 = s
        .iter()
        .map(|&j| w[j] * levels[j].unwrap().lo.min(r[j]))
        .sum();
    let high: f64 = s
        .iter()
        .map(|&j| w[j] * levels[j].unwrap().hi.min(r[j]))
        .sum();
    let bounds = |lo: f64, hi: f64| {
        if t > 0.0 {
            (lo / t, hi / t + (t - t_s) / t)
        } else {
            (0.0, 0.0)
        }
    };
    let c = (t_s > 0.0).then(|| covered / t_s);

    let xs: Vec<f64> = s.iter().map(|&j| x(j)).collect();
    let rs: Vec<f64> = s.iter().map(|&j| r[j]).collect();
    let defined = s.len() >= 6 && reaches(sd(&xs), 0.25) && sd(&rs) > 1e-12;
    let a = defined.then(|| pearson(&xs, &rs).max(0.0));

    let held: f64 = xs.iter().sum();
    let used: f64 = s.iter().map(|&j| x(j).min(r[j])).sum();
    let u = (held > 0.0).then(|| used / held);

    let f = match (c, a) {
        (Some(c), Some(a)) if reaches(q, 0.5) => Some(0.4 * c + 0.4 * a + 0.2 * u.unwrap_or(0.0)),
        (Some(c), None) if reaches(q, 0.5) => Some(c),
        _ => None,
    };
    let losses = all
        .map(|j| match levels[j] {
            Some(level) if t_s > 0.0 => w[j] * (r[j] - level.level).max(0.0) / t_s,
            _ => 0.0,
        })
        .collect();
    Figures {
        q,
        c,
        c_missing: bounds(covered, covered),
        c_total: bounds(low, high),
        a,
        u,
        f,
        provisional: f.is_some() && !reaches(q, 0.8),
        flat_or_few: a.is_none(),
        under_use: c.is_some_and(|c| reaches(c, 0.8)) && u.is_some_and(|u| !reaches(u, 0.6)),
        losses,
    }
}

/// Figures that differ by less than a billionth are equal.
fn reaches(x: f64, threshold: f64) -> bool {
    x > threshold - 1e-9
}

fn mean(values: &[f64]) -> f64 {
    values.iter().sum::<f64>() / values.len() as f64
}

/// Population standard deviation.
fn sd(values: &[f64]) -> f64 {
    let m = mean(values);
    let squares: Vec<f64> = values.iter().map(|v| (v - m).powi(2)).collect();
    mean(&squares).sqrt()
}

fn pearson(a: &[f64], b: &[f64]) -> f64 {
    let (ma, mb) = (mean(a), mean(b));
    let products: Vec<f64> = a.iter().zip(b).map(|(x, y)| (x - ma) * (y - mb)).collect();
    mean(&products) / (sd(a) * sd(b))
}

/// What an occupation is ordered by: class (0 open, 1 to verify, 2 blocked), figures, code and id.
#[derive(Debug, Clone)]
pub struct Candidate {
    pub class: u8,
    pub figures: Figures,
    pub code: String,
    pub id: String,
}

/// Ids in the order of the method's step 4. Figures that differ by less than a billionth are equal.
pub fn order(mut candidates: Vec<Candidate>) -> Vec<String> {
    let key = |x: f64| (x * 1e9).round() as i64;
    candidates.sort_by_key(|c| {
        (
            c.class,
            -key(c.figures.f.unwrap_or(-1.0)),
            -key(c.figures.c_missing.0),
            c.code.clone(),
            c.id.clone(),
        )
    });
    candidates.into_iter().map(|c| c.id).collect()
}
