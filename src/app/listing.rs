//! What the list of dossiers shows of each, as the vault's index keeps it, so that no dossier is opened for it.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::effect::HomeEntry;
use crate::dossier::{Dossier, DossierState};
use crate::interview::progress;
use crate::vault::RecordId;

/// What the list shows of a dossier, as the index keeps it.
#[derive(Serialize, Deserialize)]
pub(super) struct Listing {
    format: u8,
    name: String,
    state: u8,
    changed: i64,
    answered: (u32, u32),
    example: bool,
    /// Year, month, day.
    kept_until: (i16, i8, i8),
    from_elsewhere: bool,
}

impl Listing {
    // The first had neither a day until which a dossier is kept nor where it is from.
    const FORMAT: u8 = 2;

    /// What is shown of this dossier.
    pub fn of(dossier: &Dossier) -> Self {
        let (answered, asked) = dossier
            .sessions()
            .map(|s| progress(s, None))
            .fold((0, 0), |(a, b), p| (a + p.answered, b + p.asked));
        let kept = dossier.kept_until();
        Self {
            format: Self::FORMAT,
            name: dossier.beneficiary.name.clone(),
            state: match dossier.state() {
                DossierState::New => 0,
                DossierState::UnderWay => 1,
                DossierState::Finished => 2,
            },
            changed: dossier.changed().as_microsecond(),
            answered: (answered as u32, asked as u32),
            example: dossier.example,
            kept_until: (kept.year(), kept.month(), kept.day()),
            from_elsewhere: dossier.is_from_elsewhere(),
        }
    }

    /// As the index keeps it; none where another version wrote it.
    pub fn read(bytes: &[u8]) -> Option<Self> {
        let listing: Self = postcard::from_bytes(bytes).ok()?;
        (listing.format == Self::FORMAT).then_some(listing)
    }

    /// What the index keeps.
    pub fn written(&self) -> Vec<u8> {
        // Without it the dossier is read again for the list.
        postcard::to_stdvec(self).unwrap_or_default()
    }

    /// The line of the list.
    pub fn entry(self, id: RecordId) -> HomeEntry {
        let (year, month, day) = self.kept_until;
        HomeEntry {
            id,
            name: self.name,
            state: match self.state {
                0 => DossierState::New,
                1 => DossierState::UnderWay,
                _ => DossierState::Finished,
            },
            changed: Timestamp::from_microsecond(self.changed).unwrap_or(Timestamp::UNIX_EPOCH),
            answered: (self.answered.0 as usize, self.answered.1 as usize),
            example: self.example,
            kept_until: Date::new(year, month, day).unwrap_or(Date::MAX),
            from_elsewhere: self.from_elsewhere,
            fault: None,
            recovered: None,
        }
    }
}
