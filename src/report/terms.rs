//! Names that the document and the screens share.

use super::words::Words;
use crate::lang::{LangId, Locale, MessageArgs};
use crate::occupation::{Catalogue, KnockOut};
use crate::questionnaire::{CefrActivity, CefrLevel, Interest};

/// The message key of an interest type.
#[must_use]
pub fn interest_key(interest: Interest) -> &'static str {
    match interest {
        Interest::Realistic => "interest-realistic",
        Interest::Investigative => "interest-investigative",
        Interest::Artistic => "interest-artistic",
        Interest::Social => "interest-social",
        Interest::Enterprising => "interest-enterprising",
        Interest::Conventional => "interest-conventional",
    }
}

/// A knock-out in words: "Driving licence B", "Conversing in French or Darija (A2)".
#[must_use]
pub fn knock_out_words(knock_out: &KnockOut, catalogue: &Catalogue, locale: &Locale) -> String {
    match knock_out {
        KnockOut::Licence(id) | KnockOut::Diploma(id) | KnockOut::Permit(id) => catalogue
            .credential(id)
            .map_or_else(|| id.to_string(), |c| c.label.get(locale.lang()).to_owned()),
        KnockOut::Cefr {
            language,
            activity,
            level,
        } => cefr_words(&[language], *activity, *level, catalogue, locale),
        KnockOut::MinimumAge(age) => locale.with1("knock-out-age", "age", u32::from(*age)),
        KnockOut::AnyOf(parts) => {
            if let Some((languages, activity, level)) = one_skill(parts) {
                return cefr_words(&languages, activity, level, catalogue, locale);
            }
            let words: Vec<String> = parts
                .iter()
                .map(|k| knock_out_words(k, catalogue, locale))
                .collect();
            locale.either(&words)
        }
    }
}

/// The languages, where any one of them does for the same activity at the same level.
fn one_skill(parts: &[KnockOut]) -> Option<(Vec<&LangId>, CefrActivity, CefrLevel)> {
    let mut languages = Vec::new();
    let mut skill = None;
    for part in parts {
        let KnockOut::Cefr {
            language,
            activity,
            level,
        } = part
        else {
            return None;
        };
        if *skill.get_or_insert((*activity, *level)) != (*activity, *level) {
            return None;
        }
        languages.push(language);
    }
    skill.map(|(activity, level)| (languages, activity, level))
}

fn cefr_words(
    languages: &[&LangId],
    activity: CefrActivity,
    level: CefrLevel,
    catalogue: &Catalogue,
    locale: &Locale,
) -> String {
    let names: Vec<String> = languages
        .iter()
        .map(|language| {
            let name = catalogue.language_name(language, locale.lang());
            // What stands in brackets explains the name where it is learnt; here it would only be in the way.
            let short = name
                .split_once(" (")
                .map_or(name.as_str(), |(short, _)| short);
            Words::new(locale).in_sentence(short)
        })
        .collect();
    let mut args = MessageArgs::new();
    args.set("languages", locale.either(&names));
    args.set("activity", locale.text(activity_key(activity)));
    args.set("level", level.as_str());
    locale.with("knock-out-cefr", &args)
}

/// The message key of a CEFR activity.
#[must_use]
pub fn activity_key(activity: CefrActivity) -> &'static str {
    match activity {
        CefrActivity::Listening => "cefr-listening",
        CefrActivity::Reading => "cefr-reading",
        CefrActivity::SpokenInteraction => "cefr-spoken-interaction",
        CefrActivity::SpokenProduction => "cefr-spoken-production",
        CefrActivity::Writing => "cefr-writing",
    }
}
