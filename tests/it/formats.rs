//! Every format ever written still opens. The files in `golden` are kept as they are: whatever wrote them is in use.

use std::sync::Arc;

use bilan::authoring::{ContentFile, FileOrigin, Rule, decode, encode, load};
use bilan::competence::{Evidence, EvidenceSource};
use bilan::dossier::{
    self, Addressee, Beneficiary, Deed, Dossier, Export, Exported, Informed, WireError,
};
use bilan::exchange::read_evidence;
use bilan::interview::{Change, findings};
use bilan::lang::LangId;
use bilan::occupation::ListeningConstants;
use bilan::occupation::{HoldValue, KnockOut};
use bilan::questionnaire::{
    Answer, CefrActivity, CefrLevel, Chosen, Fault, FaultKind, ItemRef, Manner, PartialDate,
    QuestionnaireSource, Ratings, Recipient, Value, build,
};
use jiff::Timestamp;
use proptest::prelude::*;

use crate::answers::{EVERY_KIND, MAIN, change, changes, now, words};

const DOSSIER: &[u8] = include_bytes!("golden/dossier-v1.ron");
const SECOND: &[u8] = include_bytes!("golden/dossier-v2.ron");
const QUESTIONNAIRE: &[u8] = include_bytes!("golden/questionnaire-v1.ron");

fn time(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn top(item: &str) -> ItemRef {
    ItemRef::top(&item.into())
}

/// The dossier that the golden file was made from: each kind of answer, each kind of silence, notes, a place to go on at.
fn small_dossier() -> Dossier {
    let person = Beneficiary {
        name: "Aïssatou ديالو".to_owned(),
        language: LangId::new("ar"),
    };
    let mut dossier = Dossier::new(
        person,
        "Salma Bennani".to_owned(),
        "ANAPEC Rabat".to_owned(),
        "مامادو با".to_owned(),
        time("2026-03-05T09:00:00Z"),
    );
    dossier.example = true;
    dossier.targets = vec!["tent_maker".into(), "bricklayer".into()];
    dossier.begin(&EVERY_KIND);
    let job = |item: &str, row| ItemRef::in_row(&item.into(), row);
    let ratings = Ratings {
        self_declared: Some(3),
        observed: Some(2),
        document: None,
        test: Some(0),
    };
    let consent = Value::Consent {
        given: true,
        at: time("2026-03-05T09:01:02.5Z"),
        language: LangId::new("ary"),
        interpreter: Some("مامادو با".to_owned()),
        manner: None,
    };
    let abroad = Chosen {
        id: "other".into(),
        text: Some("غينيا \"كوناكري\"".to_owned()),
    };
    let languages = [(
        LangId::french(),
        [
            (CefrActivity::Listening, CefrLevel::B1),
            (CefrActivity::Writing, CefrLevel::A0),
        ]
        .into(),
    )];
    let born = PartialDate {
        year: 1990,
        month: Some(4),
        day: None,
    };
    let given = [
        (top("agrees"), consent),
        (top("country"), Value::Choice(abroad)),
        (top("age"), Value::Number(35.5)),
        (
            top("tools"),
            Value::Choices(vec![
                Chosen::of(&"trowel".into()),
                Chosen::of(&"lorry".into()),
            ]),
        ),
        (top("sewing"), Value::Level(3)),
        (top("masonry"), Value::Competence(ratings)),
        (top("speaks"), Value::Cefr(languages.into())),
        (top("born"), Value::Date(born)),
        (top("away"), Value::Months(27)),
        (
            top("words"),
            Value::Text("سطر أول\nligne « deux »".to_owned()),
        ),
        (
            top("paper"),
            Value::Document {
                title: "Attestation".to_owned(),
                place: "كوناكري".to_owned(),
                year: Some(2012),
                shown: true,
            },
        ),
        (
            job("job", 1),
            Value::Occupation {
                id: Some("tent_maker".into()),
                said: "خياطة الخيام".to_owned(),
            },
        ),
        (job("job_months", 1), Value::Months(26)),
        (
            job("job_pay", 1),
            Value::Choice(Chosen::of(&"unpaid".into())),
        ),
        (
            job("job_skills", 1),
            Value::Trade([("tent_cut".into(), ratings)].into()),
        ),
        (
            job("job", 2),
            Value::Occupation {
                id: None,
                said: "un peu de tout".to_owned(),
            },
        ),
    ];
    let session = &mut dossier.interviews[0].session;
    let mut minute = 0;
    let mut apply = |change| {
        minute += 1;
        let at = time("2026-03-05T09:00:00Z") + jiff::SignedDuration::from_mins(minute);
        assert!(session.apply(change, at).is_some());
    };
    apply(Change::AddRow("jobs".into()));
    apply(Change::AddRow("jobs".into()));
    for (at, value) in given {
        apply(Change::Answer(at, Some(Answer::Given(value))));
    }
    apply(Change::Answer(top("outdoors"), Some(Answer::Refused)));
    apply(Change::Answer(top("adult"), Some(Answer::DoesNotKnow)));
    apply(Change::Answer(job("job_months", 2), Some(Answer::NotAsked)));
    apply(Change::Note(job("job", 1), "À revoir".to_owned()));
    apply(Change::Note(top("age"), "تقريبا".to_owned()));
    session.set_cursor(job("job_pay", 2));
    session.set_finished(Some(time("2026-03-05T10:30:00Z")));
    dossier
}

/// The same with what the second format added: how texts were read, a day to be kept until, every kind of deed.
fn second_dossier() -> Dossier {
    let mut dossier = small_dossier();
    let mut minute = 0;
    let mut at = || {
        minute += 1;
        time("2026-06-01T08:00:00Z") + jiff::SignedDuration::from_mins(minute)
    };
    dossier.remember(
        Deed::Informed(Informed {
            version: 1,
            words: vec!["Ceci est écrit.".to_owned(), "هذا مكتوب.".to_owned()],
            language: LangId::new("ar"),
            manner: Manner::ReadAlone,
            interpreter: "مامادو با".to_owned(),
        }),
        at(),
    );
    let consent = Value::Consent {
        given: false,
        at: time("2026-06-01T08:01:00Z"),
        language: LangId::french(),
        interpreter: None,
        manner: Some(Manner::ReadAloud),
    };
    let answer = |item, value| Change::Answer(top(item), Some(Answer::Given(value)));
    assert!(dossier.change(0, answer("agrees", consent), at()));
    assert!(dossier.reopen(0, at()));
    assert!(dossier.change(0, answer("age", Value::Number(36.0)), at()));
    assert!(dossier.close(0, at()));
    // A file from before closes and corrects as one of now.
    assert!(dossier.reopen(0, at()) && dossier.change(0, answer("sewing", Value::Level(2)), at()));
    assert!(dossier.rename("Aïssatou Diallo", at()));
    assert!(dossier.keep_until("2028-06-01".parse().unwrap(), at()));
    for (what, recipient) in [
        (Exported::Summary, Recipient::Employer),
        (Exported::WholeFile, Recipient::Person),
        (Exported::HandOver, Recipient::Colleague),
        (Exported::Profile, Recipient::Training),
        (Exported::Summary, Recipient::Other),
    ] {
        let export = Export {
            what,
            languages: "fr-ar".to_owned(),
            addressee: Addressee {
                recipient,
                purpose: "essai, ورشة".to_owned(),
                agreed: true,
            },
            shown: vec!["strength/Couture".to_owned()],
        };
        dossier.remember(Deed::Exported(export), at());
    }
    dossier.remember(Deed::TakenIn, at());
    dossier
}

#[track_caller]
fn assert_same(one: &Dossier, other: &Dossier) {
    assert_eq!(one.beneficiary, other.beneficiary);
    assert_eq!(one.counsellor, other.counsellor);
    assert_eq!(one.agency, other.agency);
    assert_eq!(one.interpreter, other.interpreter);
    assert_eq!(one.created, other.created);
    assert_eq!(one.targets, other.targets);
    assert_eq!(one.example, other.example);
    assert_eq!(one.kept, other.kept);
    assert_eq!(one.history, other.history);
    assert_eq!(one.interviews.len(), other.interviews.len());
    for (one, other) in one.sessions().zip(other.sessions()) {
        assert_eq!(one.questionnaire(), other.questionnaire());
        assert_eq!(one.record(), other.record());
        assert_eq!(one.relevance(), other.relevance());
        assert_eq!(
            findings([one], &ListeningConstants::default()),
            findings([other], &ListeningConstants::default())
        );
    }
}

fn read(bytes: &[u8]) -> Dossier {
    dossier::read("dossier", bytes, &|_| None).unwrap()
}

#[test]
fn the_first_dossier_opens_and_is_written_again_as_it_was() {
    let golden = read(DOSSIER);
    assert_same(&golden, &small_dossier());
    assert_same(&read(&dossier::write(&golden).unwrap()), &golden);
    let found = findings(golden.sessions(), &ListeningConstants::default());
    assert!(!found.evidence.is_empty(), "what it says counts");
}

#[test]
fn the_second_dossier_opens_and_is_written_again_as_it_was() {
    let golden = read(SECOND);
    assert_same(&golden, &second_dossier());
    assert_eq!(dossier::write(&golden).unwrap(), SECOND, "it is written so");
}

#[test]
fn writing_twice_gives_the_same_bytes() {
    let one = dossier::write(&small_dossier()).unwrap();
    let other = dossier::write(&read(&one)).unwrap();
    assert_eq!(String::from_utf8(one), String::from_utf8(other));
}

#[test]
fn the_first_trainers_files_open_and_hold_together() {
    let names = [
        (
            "competences.ron",
            include_bytes!("golden/competences-v1.ron").as_slice(),
        ),
        ("references.ron", include_bytes!("golden/references-v1.ron")),
        ("scoring.ron", include_bytes!("golden/scoring-v1.ron")),
        (
            "occupations/tent_maker.ron",
            include_bytes!("golden/occupation-v1.ron"),
        ),
        ("every_kind.ron", QUESTIONNAIRE),
    ];
    let files = names.map(|(name, bytes)| ContentFile {
        name: name.to_owned(),
        bytes: Ok(bytes.to_vec()),
        origin: FileOrigin::Embedded,
    });
    let content = load(&files).unwrap();
    // The questionnaire scores a competence that this small framework does not have; that is all.
    let told: Vec<_> = content
        .diagnostics
        .iter()
        .map(|d| (d.rule(), d.file.as_str(), d.position))
        .collect();
    let physical = (Some(Rule::E18), "every_kind.ron", Some((89, 40)));
    assert_eq!(told, [physical]);
    assert_eq!(content.files.len(), files.len());
    let tent_maker = content.catalogue.occupation(&"tent_maker".into()).unwrap();
    assert_eq!(tent_maker.grid["sewing"], (3.5, 5.0));
    assert_eq!(tent_maker.knock_outs.len(), 5);
    let either = KnockOut::AnyOf(vec![
        KnockOut::Licence("driving_licence_c".into()),
        KnockOut::MinimumAge(18),
    ]);
    assert_eq!(tent_maker.knock_outs[4], either);
    assert!((content.catalogue.constants().level.rho - 0.6).abs() < 1e-12);
}

#[test]
fn the_first_evidence_file_opens() {
    let bytes = include_bytes!("golden/evidence-v1.ron");
    let known = read_evidence("evidence-v1.ron", bytes).unwrap();
    let masonry = [
        (EvidenceSource::SelfDeclared, 3.0),
        (EvidenceSource::Observed, 2.0),
        (EvidenceSource::Document, 3.0),
        (EvidenceSource::Test, 2.0),
    ];
    assert_eq!(
        known.evidence["masonry"],
        masonry.map(|(source, level)| Evidence::new(source, level))
    );
    assert_eq!(known.evidence["calc"], []);
    let held: Vec<_> = known.holdings.iter().collect();
    assert_eq!(
        held,
        [
            ("age", HoldValue::Number(25.0)),
            ("cap_sewing", HoldValue::Held(false)),
            ("cefr/fr/spoken_interaction", HoldValue::Cefr(CefrLevel::A2)),
            ("driving_licence_b", HoldValue::Held(true)),
        ]
    );
}

#[test]
fn a_questionnaire_is_written_and_read_as_it_was() {
    for questionnaire in [&*EVERY_KIND, &*MAIN] {
        let text = encode(questionnaire.source()).unwrap();
        let again: QuestionnaireSource = decode("again.ron", text.as_bytes()).unwrap();
        assert_eq!(again, *questionnaire.source());
    }
}

#[test]
fn a_row_cannot_wait_for_its_own_group() {
    let text = String::from_utf8(QUESTIONNAIRE.to_vec()).unwrap();
    let condition = "show_if: Answered(\"job\"), printed: Duration";
    for own in [
        "AnyRow(\"jobs\", Answered(\"job\"))",
        "Not(EveryRow(\"jobs\", Answered(\"job\")))",
        "Rows(\"jobs\", AtLeast(2.0))",
        "Answered(\"jobs\")",
    ] {
        let changed = text.replacen(condition, &format!("show_if: {own}, printed: Duration"), 1);
        assert_ne!(changed, text);
        let source = decode("own.ron", changed.as_bytes()).unwrap();
        let faults = build(source).unwrap_err();
        let expected = |fault: &Fault| {
            let later = |kind: &FaultKind| matches!(kind, FaultKind::ForwardReference(name, _) if name == "jobs");
            fault.at == "job_months" && later(&fault.kind)
        };
        assert!(faults.iter().any(expected), "{own}: {faults:?}");
    }
}

#[test]
fn a_newer_dossier_is_refused_by_its_number() {
    let text = String::from_utf8(DOSSIER.to_vec()).unwrap();
    for number in [3, 4, u32::MAX] {
        let newer = text.replacen("format:1", &format!("format:{number}"), 1);
        let error = dossier::read("newer", newer.as_bytes(), &|_| None).unwrap_err();
        assert_eq!(error, WireError::NewerFormat(number));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(96) })]

    #[test]
    fn whatever_is_answered_is_written_and_read_as_it_was(
        changes in changes(&EVERY_KIND),
        more in prop::collection::vec(change(&MAIN), 0..20),
        [name, counsellor, agency, interpreter, target] in [words(), words(), words(), words(), words()],
        second in -2_000_000_000..4_000_000_000i64,
        example in any::<bool>(),
    ) {
        let person = Beneficiary { name, language: LangId::new("ar") };
        let created = Timestamp::from_second(second).unwrap();
        let mut dossier = Dossier::new(person, counsellor, agency, interpreter, created);
        dossier.example = example;
        dossier.targets = vec![target.as_str().into()];
        for (questionnaire, changes) in [(&*EVERY_KIND, &changes), (&*MAIN, &more)] {
            let position = dossier.begin(&Arc::clone(questionnaire));
            for change in changes {
                dossier.interviews[position].session.apply(change.clone(), now());
            }
        }
        let bytes = dossier::write(&dossier).unwrap();
        assert_same(&read(&bytes), &dossier);
    }
}

#[test]
fn the_first_record_of_translations_opens() {
    use bilan::authoring::translation::{Record, read_record};
    let golden = include_str!("golden/translations-v1.ron");
    let mut record = Record::default();
    record.note(&LangId::new("am"), "title", "ba7816bf8f01");
    record.note(&LangId::new("am"), "section/home/title", "0123456789ab");
    record.note(&LangId::new("ti"), "title", "ba7816bf8f01");
    assert_eq!(read_record("x", golden.as_bytes()).unwrap(), record);
    assert_eq!(record.encoded().unwrap(), golden, "it is written so too");
    let newer = golden.replace("format: 1", "format: 2");
    let refused = read_record("x", newer.as_bytes()).unwrap_err();
    assert_eq!(refused.problem, bilan::authoring::Problem::UnknownFormat(2));
}

#[test]
fn the_path_tests_of_format_1_are_read_and_run() {
    use bilan::authoring::dry_run::{ExpectedLevel, PathsSource, Said, run_paths};
    let text = include_bytes!("golden/paths-v1.ron");
    let paths: PathsSource = decode("paths-v1.ron", text).unwrap();
    assert_eq!(paths.format, 1);
    let [all, nothing] = paths.paths.as_slice() else {
        panic!("{paths:?}");
    };
    assert_eq!(
        (all.name.as_str(), nothing.name.as_str()),
        ("Tout dit", "Rien")
    );
    assert_eq!(all.language, Some(LangId::new("ar")));
    assert_eq!(all.answers["age"], Said::Number(35.0));
    assert_eq!(all.answers["adult"], Said::NotAsked);
    let level = ExpectedLevel {
        level: 3.0,
        within: 0.01,
    };
    assert_eq!(all.levels["sewing"], level);
    assert_eq!(all.complete, Some(true));
    // Every answer is one that its question takes; what is said of the catalogue is for another one.
    let catalogue = load(&bilan::authoring::embedded_files()).unwrap().catalogue;
    let outcomes = run_paths(&EVERY_KIND, &catalogue, &paths);
    let keys: Vec<_> = outcomes[0].findings.iter().map(|f| f.key).collect();
    assert_eq!(keys, ["path-unknown-competence", "path-unknown-competence"]);
    assert!(outcomes[1].holds());
}
