//! Figures in whole numbers that still add up.

/// Whole numbers whose sum is the rounded sum of these: what is rounded up most loses least.
#[must_use]
pub fn whole_parts(parts: &[f64]) -> Vec<i64> {
    let whole = |x: f64| x.floor() as i64;
    let mut numbers: Vec<i64> = parts.iter().map(|x| whole(*x)).collect();
    let sum = parts.iter().sum::<f64>().round() as i64;
    let mut by_rest: Vec<usize> = (0..parts.len()).collect();
    let rest = |i: &usize| parts.get(*i).map_or(0.0, |x| x - x.floor());
    by_rest.sort_by(|a, b| rest(b).total_cmp(&rest(a)));
    let open = sum - numbers.iter().sum::<i64>();
    for i in by_rest.into_iter().take(usize::try_from(open).unwrap_or(0)) {
        if let Some(number) = numbers.get_mut(i) {
            *number += 1;
        }
    }
    numbers
}

#[cfg(test)]
mod tests {
    use super::whole_parts;

    #[test]
    fn whole_parts_add_up_to_the_whole() {
        for parts in [[32.8, 25.1, 15.4], [0.4, 0.4, 0.4], [33.5, 33.5, 0.0]] {
            let sum = parts.iter().sum::<f64>().round() as i64;
            assert_eq!(whole_parts(&parts).iter().sum::<i64>(), sum, "{parts:?}");
        }
    }
}
