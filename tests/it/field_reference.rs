//! temp
#[test]
fn dump() {
    use bilan::authoring::shape::*;
    for d in Shapes::all().iter() { println!("{d:#?}"); }
}
