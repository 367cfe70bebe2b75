//! Names of things, one type each, so that an item is never taken for a competence.

use std::borrow::Borrow;
use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
        #[serde(transparent)]
        pub struct $name(String);

        impl $name {
            /// The id of this name.
            #[must_use]
            pub fn new(name: impl Into<String>) -> Self {
                Self(name.into())
            }

            /// The name.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }

        impl From<&str> for $name {
            fn from(name: &str) -> Self {
                Self(name.to_owned())
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

id! {
    /// An item of a questionnaire.
    ItemId
}
id! {
    /// A choice of an item.
    ChoiceId
}
id! {
    /// A section of a questionnaire.
    SectionId
}
id! {
    /// A competence of the framework or of a trade.
    CompetenceId
}
id! {
    /// An unpaid or informal activity.
    ActivityId
}
id! {
    /// An occupation profile.
    OccupationId
}
id! {
    /// A licence, diploma or permit.
    CredentialId
}

/// An item as it stands in an interview: by itself, or in one row of a group.
#[derive(
    Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
pub struct ItemRef {
    /// The item.
    pub item: ItemId,
    /// The row's number, where the item belongs to a group. Rows keep their number when others are removed.
    pub row: Option<u32>,
}

impl ItemRef {
    /// An item outside groups.
    #[must_use]
    pub fn top(item: &ItemId) -> Self {
        Self {
            item: item.clone(),
            row: None,
        }
    }

    /// An item in a row of its group.
    #[must_use]
    pub fn in_row(item: &ItemId, row: u32) -> Self {
        Self {
            item: item.clone(),
            row: Some(row),
        }
    }
}
