//! What is packed comes back, and nothing that is not right is taken for it.

use super::*;

fn small() -> ImportedCatalogue {
    let competence = |id: &str| Competence {
        id: CompetenceId::new(id),
        group: String::new(),
        kind: CompetenceKind::Listed,
        label: LocalizedText::default(),
        other_names: BTreeMap::new(),
        description: LocalizedText::default(),
        question: LocalizedText::default(),
        levels: Vec::new(),
        onet: Vec::new(),
        esco: Vec::new(),
    };
    let occupation = OccupationSource {
        essential: vec![CompetenceId::new("a"), CompetenceId::new("stranger")],
        optional: vec![CompetenceId::new("b")],
        grid: BTreeMap::from([(CompetenceId::new("b"), (1.5, 3.0))]),
        knock_outs: vec![KnockOut::AnyOf(vec![KnockOut::MinimumAge(18)])],
        trade: vec![TradeCompetence {
            id: CompetenceId::new("t"),
            label: LocalizedText::default(),
            level: 2.0,
            importance: 4.0,
            speaks_for: vec![CompetenceId::new("b")],
            esco: Vec::new(),
        }],
        ..OccupationSource::of(OccupationId::new("o"))
    };
    ImportedCatalogue {
        framework: FrameworkSource {
            format: FORMAT,
            competences: vec![competence("a"), competence("b")],
            ..FrameworkSource::default()
        },
        occupations: BTreeMap::from([("occupations/o.ron".to_owned(), occupation)]),
        references: References::default(),
    }
}

fn read(whole: &PackedCatalogue) -> Option<ImportedCatalogue> {
    let body = postcard::to_stdvec(whole).unwrap();
    let bytes = sealed(&body, [0; 32], [0; 32]);
    Packed::of(&bytes).unwrap().unpack()
}

#[test]
fn what_is_packed_comes_back() {
    let whole = PackedCatalogue::of(&small()).unwrap();
    assert_eq!(read(&whole), Some(small()));
}

#[test]
fn a_checksum_that_is_right_makes_nothing_true() {
    let spoilt = |spoil: &dyn Fn(&mut PackedCatalogue)| {
        let mut whole = PackedCatalogue::of(&small()).unwrap();
        spoil(&mut whole);
        read(&whole)
    };
    assert!(spoilt(&|_| {}).is_some());
    let first = |whole: &mut PackedCatalogue, spoil: &dyn Fn(&mut PackedOccupation)| {
        spoil(&mut whole.occupations.first_mut().unwrap().1);
    };
    for spoil in [
        (&|o: &mut PackedOccupation| o.essential.push(99)) as &dyn Fn(&mut PackedOccupation),
        &|o| o.optional.push(u32::MAX),
        &|o| o.grid.push((99, 1.0, 1.0)),
        &|o| o.grid = vec![(0, f64::NAN, 1.0)],
        &|o| o.grid = vec![(0, 1.0, f64::INFINITY)],
        &|o| o.trade.iter_mut().for_each(|t| t.level = f64::NAN),
        &|o| o.trade.iter_mut().for_each(|t| t.speaks_for.push(99)),
        &|o| o.sources = 7,
        &|o| o.knock_outs = "[".repeat(100_000),
        &|o| {
            o.interests = Some(Interests {
                realistic: f64::NAN,
                investigative: 1.0,
                artistic: 1.0,
                social: 1.0,
                enterprising: 1.0,
                conventional: 1.0,
            });
        },
    ] {
        assert_eq!(spoilt(&|whole| first(whole, spoil)), None);
    }
    assert_eq!(spoilt(&|w| w.framework.format = 9), None);
    assert_eq!(
        spoilt(&|w| "../o.ron".clone_into(&mut w.occupations.first_mut().unwrap().0)),
        None
    );
}

#[test]
fn bytes_of_any_kind_are_no_catalogue_or_one_and_never_a_crash() {
    let whole = postcard::to_stdvec(&PackedCatalogue::of(&small()).unwrap()).unwrap();
    for at in 0..whole.len() {
        for flip in [1, 0x7f, 0x80, 0xff] {
            let mut body = whole.clone();
            if let Some(byte) = body.get_mut(at) {
                *byte ^= flip;
            }
            let bytes = sealed(&body, [0; 32], [0; 32]);
            let _ = Packed::of(&bytes).unwrap().unpack();
        }
        let bytes = sealed(whole.get(..at).unwrap(), [0; 32], [0; 32]);
        assert_eq!(Packed::of(&bytes).unwrap().unpack(), None, "{at}");
    }
    let mut more = whole.clone();
    more.push(0);
    assert_eq!(
        Packed::of(&sealed(&more, [0; 32], [0; 32]))
            .unwrap()
            .unpack(),
        None
    );
}
