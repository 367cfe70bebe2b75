//! Nobody reads or forges a dossier without the passphrase or the agency's recovery key, and nothing acknowledged is lost.

mod life;
