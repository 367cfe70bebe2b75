//! The figures of `bilan validate onet`, counted again in the plainest way.

use std::collections::BTreeMap;

use super::folder::Made;

#[derive(Default)]
pub struct Figures {
    pub first: f64,
    pub in_ten: f64,
    pub hit: f64,
    pub recall: f64,
}

#[derive(Default)]
pub struct Zones {
    pub persons: usize,
    pub coverage: f64,
    pub index: f64,
    pub related: f64,
}

pub struct Counted {
    pub by_method: BTreeMap<&'static str, Figures>,
    pub zones: Zones,
}

fn mean(values: &[f64]) -> f64 {
    values.iter().sum::<f64>() / values.len() as f64
}

/// The population standard deviation.
pub fn sd(values: &[f64]) -> f64 {
    let m = mean(values);
    mean(&values.iter().map(|x| (x - m) * (x - m)).collect::<Vec<_>>()).sqrt()
}

/// C, A, U and F of one person and one occupation, everything answered. A is 0 where it is not defined.
pub fn scores(x: &[f64], r: &[f64], w: &[f64]) -> [f64; 4] {
    let sum = |f: &dyn Fn(usize) -> f64| (0..x.len()).map(f).sum::<f64>();
    let covered = sum(&|i| w[i] * x[i].min(r[i])) / sum(&|i| w[i] * r[i]);
    let used = sum(&|i| x[i].min(r[i])) / sum(&|i| x[i]);
    let defined = x.len() >= 6 && sd(x) >= 0.25 && sd(r) > 1e-12;
    let (mx, mr) = (mean(x), mean(r));
    let together = sum(&|i| (x[i] - mx) * (r[i] - mr)) / x.len() as f64;
    let alike = if defined {
        (together / (sd(x) * sd(r))).max(0.0)
    } else {
        0.0
    };
    let index = if defined {
        0.4 * covered + 0.4 * alike + 0.2 * used
    } else {
        covered
    };
    [covered, alike, used, index]
}

fn rounded(score: f64) -> f64 {
    (score * 1e9).round()
}

/// Everything but `own`, best first; what is the same stays in order.
pub fn order(scores: &[f64], second: &[f64], own: usize) -> Vec<usize> {
    let mut all: Vec<usize> = (0..scores.len()).filter(|i| *i != own).collect();
    all.sort_by(|a, b| {
        rounded(scores[*b])
            .total_cmp(&rounded(scores[*a]))
            .then(rounded(second[*b]).total_cmp(&rounded(second[*a])))
    });
    all
}

/// Counts with whole levels for everybody, or with whole levels for people alone.
pub fn of(made: &Made, whole: bool) -> Counted {
    let exact: Vec<Vec<f64>> = made
        .occupations
        .iter()
        .map(|o| {
            o.ratings
                .iter()
                .map(|(level, _)| level * 4.0 / 7.0)
                .collect()
        })
        .collect();
    let in_whole = |levels: &Vec<f64>| levels.iter().map(|x| x.round()).collect::<Vec<f64>>();
    let required: Vec<Vec<f64>> = exact
        .iter()
        .map(|r| if whole { in_whole(r) } else { r.clone() })
        .collect();
    let weights: Vec<Vec<f64>> = made
        .occupations
        .iter()
        .map(|o| o.ratings.iter().map(|(_, im)| (im - 1.0) / 4.0).collect())
        .collect();
    let place = |code: &String| made.occupations.iter().position(|o| o.code == *code);
    let zone = |i: &usize| f64::from(made.occupations[*i].zone);
    let mean_zone = |of: &[usize]| mean(&of.iter().map(zone).collect::<Vec<_>>());
    let mut counted = Counted {
        by_method: BTreeMap::new(),
        zones: Zones::default(),
    };
    let mut persons = 0.0;
    for (own, occupation) in made.occupations.iter().enumerate() {
        let related: Vec<usize> = occupation.related.iter().filter_map(place).collect();
        if related.is_empty() {
            continue;
        }
        persons += 1.0;
        let x = in_whole(&exact[own]);
        let all: Vec<[f64; 4]> = required
            .iter()
            .zip(&weights)
            .map(|(r, w)| scores(&x, r, w))
            .collect();
        let of = |which: usize| all.iter().map(|s| s[which]).collect::<Vec<f64>>();
        let euclid = required
            .iter()
            .map(|r| {
                -x.iter()
                    .zip(r)
                    .map(|(x, r)| (x - r) * (x - r))
                    .sum::<f64>()
                    .sqrt()
            })
            .collect();
        let none = vec![0.0; all.len()];
        let methods = [
            ("coverage", of(0), none.clone()),
            ("pearson", of(1), none.clone()),
            ("euclid", euclid, none),
            ("index", of(3), of(0)),
        ];
        let top = &related[..related.len().min(10)];
        for (method, scores, second) in methods {
            let front = order(&scores, &second, own)[..10].to_vec();
            let reach = scores.iter().filter(|s| **s >= scores[own] - 1e-9).count();
            let found = top.iter().filter(|i| front.contains(i)).count() as f64;
            let figures = counted.by_method.entry(method).or_default();
            figures.first += f64::from(u8::from(reach == 1));
            figures.in_ten += f64::from(u8::from(reach <= 10));
            figures.hit += f64::from(u8::from(related.iter().any(|i| front.contains(i))));
            figures.recall += found / top.len() as f64;
            if occupation.zone == 5 {
                match method {
                    "coverage" => counted.zones.coverage += mean_zone(&front),
                    "index" => counted.zones.index += mean_zone(&front),
                    _ => {}
                }
            }
        }
        if occupation.zone == 5 {
            counted.zones.persons += 1;
            counted.zones.related += mean_zone(top);
        }
    }
    for figures in counted.by_method.values_mut() {
        figures.first /= persons;
        figures.in_ten /= persons;
        figures.hit /= persons;
        figures.recall /= persons;
    }
    let zones = &mut counted.zones;
    zones.coverage /= zones.persons as f64;
    zones.index /= zones.persons as f64;
    zones.related /= zones.persons as f64;
    counted
}
