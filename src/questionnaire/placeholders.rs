//! Places in a text where an answer is put in: `{answer:work_job}`, and `{work_job}` in the line for a row.

/// What an answer's placeholder begins with.
const ANSWER: &str = "answer:";

/// The names in braces of a summary line, each with its offset in bytes.
pub fn placeholders(summary: &str) -> impl Iterator<Item = &str> {
    braces(summary).map(|(_, name)| name)
}

/// The items whose answers a text puts in, in order; written `{answer:item}`.
pub fn answer_placeholders(text: &str) -> impl Iterator<Item = &str> {
    braces(text).filter_map(|(_, name)| name.strip_prefix(ANSWER).map(str::trim))
}

/// The text with each `{answer:item}` replaced by what `answer` says of the item; without a word of it the braces go.
#[must_use]
pub fn with_answers(text: &str, mut answer: impl FnMut(&str) -> Option<String>) -> String {
    let mut out = String::with_capacity(text.len());
    let mut done = 0;
    for (offset, name) in braces(text) {
        let Some(item) = name.strip_prefix(ANSWER).map(str::trim) else {
            continue;
        };
        out.push_str(text.get(done..offset).unwrap_or_default());
        out.push_str(&answer(item).unwrap_or_else(|| "…".to_owned()));
        done = offset + name.len() + 2;
    }
    out.push_str(text.get(done..).unwrap_or_default());
    out
}

/// What stands in each pair of braces, with the offset of the opening one.
fn braces(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.match_indices('{').filter_map(|(offset, _)| {
        let rest = text.get(offset + 1..)?;
        let end = rest.find(['{', '}'])?;
        rest.get(end..)?.starts_with('}').then_some(())?;
        Some((offset, rest.get(..end)?))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_are_put_in_where_they_are_named() {
        let answer = |item: &str| (item == "job").then(|| "mason".to_owned());
        let text = "As {answer:job} in {answer:town}: {other} {";
        assert_eq!(with_answers(text, answer), "As mason in …: {other} {");
        assert_eq!(
            answer_placeholders(text).collect::<Vec<_>>(),
            ["job", "town"]
        );
        assert_eq!(
            placeholders("{work_job}, {work_years}").collect::<Vec<_>>(),
            ["work_job", "work_years"]
        );
    }
}
