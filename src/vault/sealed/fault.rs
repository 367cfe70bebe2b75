//! Why a sealed file does not open.

/// Why a sealed file does not open, or cannot be made.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SealFault {
    /// It is no `age` file, or not as it was written.
    #[error("the file is damaged or no sealed file")]
    Damaged,
    /// It is encrypted to somebody else.
    #[error("the file is not encrypted to this vault")]
    NotForUs,
    /// It opens, but this vault did not write it.
    #[error("the file was not written by this vault")]
    Forged,
    /// It is a file of this vault under another file's name.
    #[error("the file is another one's, under this one's name")]
    OfAnother,
    /// It is older than what this vault has seen.
    #[error("the file is older than one already seen")]
    RolledBack,
    /// A newer programme wrote it.
    #[error("format {0} is newer than this programme")]
    Newer(u32),
    /// The passphrase or the recovery key does not fit.
    #[error("the passphrase or key does not fit")]
    WrongKey,
    /// Opening it would take more work or memory than is allowed.
    #[error("opening the file would cost too much")]
    TooCostly,
    /// Nothing was encrypted; the message is for the log.
    #[error("nothing was encrypted: {0}")]
    Encryption(String),
}

impl SealFault {
    pub(super) fn of(error: &age::DecryptError) -> Self {
        use age::DecryptError as E;
        match error {
            E::NoMatchingKeys => Self::NotForUs,
            E::ExcessiveWork { .. } => Self::TooCostly,
            E::DecryptionFailed | E::KeyDecryptionFailed => Self::WrongKey,
            _ => Self::Damaged,
        }
    }
}
