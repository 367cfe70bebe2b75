//! The example dossiers that the programme carries: invented people, marked as such.

/// Name and bytes of each example.
#[must_use]
pub fn samples() -> [(&'static str, &'static [u8]); 3] {
    [
        (
            "chantier",
            include_bytes!("../../assets/samples/construction.ron"),
        ),
        (
            "cuisine",
            include_bytes!("../../assets/samples/kitchen.ron"),
        ),
        ("soins", include_bytes!("../../assets/samples/care.ron")),
    ]
}
