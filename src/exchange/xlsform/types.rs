//! What kind of row a row of the questions is.

/// The type of a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Type {
    /// Words.
    Text,
    /// A whole number.
    Integer,
    /// A number.
    Decimal,
    /// A number between two ends.
    Range,
    /// A day.
    Date,
    /// A time of day.
    Time,
    /// A day and a time.
    DateTime,
    /// Words to read.
    Note,
    /// A box to tick.
    Acknowledge,
    /// A code that is read by a camera.
    Barcode,
    /// One choice of a list, perhaps with "other".
    One(String, bool),
    /// Any number of them.
    Many(String, bool),
    /// All of them, in order.
    Rank(String),
    /// Choices of a file or sheet that is not read.
    FromFile,
    /// A group begins.
    BeginGroup,
    /// A group ends.
    EndGroup,
    /// Repeated rows begin.
    BeginRepeat,
    /// Repeated rows end.
    EndRepeat,
    /// A computed value.
    Calculate,
    /// What the device knows.
    Device,
    /// A type that has no counterpart here.
    NoCounterpart,
    /// None that forms have.
    Unknown,
}

impl Type {
    /// The type of this cell.
    #[must_use]
    pub fn parse(cell: &str) -> Self {
        let words: Vec<String> = cell.split_whitespace().map(str::to_lowercase).collect();
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        let joined = words.join("_");
        if let Some(choice) = chosen(cell) {
            return choice;
        }
        match joined.as_str() {
            "text" | "string" => Self::Text,
            "integer" | "int" => Self::Integer,
            "decimal" => Self::Decimal,
            "range" => Self::Range,
            "date" => Self::Date,
            "time" => Self::Time,
            "datetime" | "date_time" => Self::DateTime,
            "note" => Self::Note,
            "acknowledge" | "trigger" => Self::Acknowledge,
            "barcode" => Self::Barcode,
            "begin_group" => Self::BeginGroup,
            "end_group" => Self::EndGroup,
            "begin_repeat" => Self::BeginRepeat,
            "end_repeat" => Self::EndRepeat,
            "calculate" => Self::Calculate,
            "start" | "end" | "today" | "deviceid" | "phonenumber" | "simserial"
            | "subscriberid" | "username" | "email" | "audit" | "hidden" | "start-geopoint"
            | "background-audio" | "uri:deviceid" | "imei" => Self::Device,
            "geopoint" | "geotrace" | "geoshape" | "image" | "photo" | "audio" | "video"
            | "file" | "csv-external" | "xml-external" | "osm" | "signature" | "entity" => {
                Self::NoCounterpart
            }
            _ => Self::Unknown,
        }
    }
}

/// The words a type begins with, and what is made of its list.
type Start = (&'static [&'static str], fn(String, bool) -> Type);

/// The types with a list: `select_one list`, `select all that apply from list`, `rank list`.
fn chosen(cell: &str) -> Option<Type> {
    let mut words: Vec<&str> = cell.split_whitespace().collect();
    let small: Vec<String> = words.iter().map(|w| w.to_lowercase()).collect();
    let begins =
        |with: &[&str]| small.len() > with.len() && small.iter().zip(with).all(|(a, b)| a == b);
    let mut other = false;
    let endings: [&[&str]; 3] = [&["or_other"], &["or", "specify", "other"], &["or", "other"]];
    for ending in endings {
        let start = small.len().saturating_sub(ending.len());
        if start > 1 && small.iter().skip(start).eq(ending.iter()) {
            other = true;
            words.truncate(start);
            break;
        }
    }
    let starts: [Start; 13] = [
        (&["select_one_external"], |_, _| Type::FromFile),
        (&["select_one_from_file"], |_, _| Type::FromFile),
        (&["select_multiple_from_file"], |_, _| Type::FromFile),
        (&["select_one", "from"], Type::One),
        (&["select_one"], Type::One),
        (&["select", "one", "from"], Type::One),
        (&["select", "one"], Type::One),
        (&["select1"], Type::One),
        (&["select_multiple", "from"], Type::Many),
        (&["select_multiple"], Type::Many),
        (&["select", "all", "that", "apply", "from"], Type::Many),
        (&["select", "multiple", "from"], Type::Many),
        (&["select", "multiple"], Type::Many),
    ];
    for (start, make) in starts {
        if begins(start) {
            let list = words.get(start.len()..).unwrap_or_default().join(" ");
            return (!list.is_empty()).then(|| make(list, other));
        }
    }
    let list = words.get(1..).unwrap_or_default().join(" ");
    begins(&["rank"]).then_some(Type::Rank(list))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_are_known_in_all_their_spellings() {
        let one = |other| Type::One("yes_no".into(), other);
        assert_eq!(Type::parse("select_one yes_no"), one(false));
        assert_eq!(Type::parse("select one from yes_no"), one(false));
        assert_eq!(Type::parse("Select_One yes_no or_other"), one(true));
        assert_eq!(
            Type::parse("select one from yes_no or specify other"),
            one(true)
        );
        assert_eq!(
            Type::parse("select all that apply from yes_no"),
            Type::Many("yes_no".into(), false)
        );
        assert_eq!(Type::parse("select_one_from_file a.csv"), Type::FromFile);
        assert_eq!(Type::parse("rank yes_no"), Type::Rank("yes_no".into()));
        assert_eq!(Type::parse("begin group"), Type::BeginGroup);
        assert_eq!(Type::parse("End_Repeat"), Type::EndRepeat);
        assert_eq!(Type::parse("select_one"), Type::Unknown);
        assert_eq!(Type::parse("holiday"), Type::Unknown);
    }
}
