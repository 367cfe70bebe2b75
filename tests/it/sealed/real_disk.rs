//! A disk that is really full, where this account may mount one: what was acknowledged is read back.
//!
//! Five sizes in the quick form, fifty in the long one (`BILAN_LONG=1`).

use bilan::vault::{RecordId, VaultError};

use super::life::{new_vault, unlocked};
use super::long;
use crate::nothing_lost::real_disks::Mounted;

const ID: RecordId = RecordId::from_bytes([5; 16]);

/// As much as a long answer.
const ANSWER: usize = 3_000;

#[test]
fn what_was_acknowledged_before_the_disk_was_full_is_read_back() {
    let (mut full, mut acknowledged) = (0_u32, 0);
    let whole = vec![b'd'; 20_000];
    let sizes = if long() { 50_u32 } else { 5 };
    for size in 0..sizes {
        // From just enough for the reserve to half a megabyte more.
        let Some(disk) = Mounted::new(&format!("size={}k", 2_200 + size * 12)) else {
            return;
        };
        let folder = disk.path().join("vault");
        let (mut vault, _) = new_vault(&folder);
        if let Err(error) = vault.write(ID, &whole, Vec::new()) {
            assert!(matches!(error, VaultError::DiskFull { .. }), "{error:?}");
            full += 1;
            continue;
        }
        let mut kept = Vec::new();
        for number in 0..2_000_u32 {
            let mut answer = vec![b'a'; ANSWER];
            answer[..4].copy_from_slice(&number.to_be_bytes());
            match vault.append(ID, &answer) {
                Ok(()) => kept.push(answer),
                Err(error) => {
                    assert_eq!(error.key(), "error-disk-full", "{error:?}");
                    full += 1;
                    break;
                }
            }
        }
        // The reserve alone is room for hundreds of answers.
        assert!(kept.len() > 400, "{} answers on disk {size}", kept.len());
        drop(vault);
        let read = unlocked(&folder).read(ID).unwrap();
        assert!(read.payload == whole, "disk {size}");
        assert!(read.journal == kept, "disk {size}: an answer is lost");
        acknowledged += kept.len();
    }
    println!("{acknowledged} answers on {sizes} disks, {full} of them full");
    assert_eq!(full, sizes);
}
