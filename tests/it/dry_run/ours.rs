//! The questionnaires that the programme carries.

use bilan::authoring::dry_run::{Reached, reach, simulate};
use bilan::authoring::{embedded_files, load};

#[test]
fn every_question_of_ours_can_be_asked_and_the_answers_are_shown() {
    let content = load(&embedded_files()).unwrap();
    for (id, questionnaire) in &content.questionnaires {
        let found = reach(questionnaire, true);
        for (item, reached) in &found.items {
            let Reached::Yes(Some(witness)) = reached else {
                panic!("{id}: {item}: {reached:?}");
            };
            assert!(
                witness.shows(questionnaire, item),
                "{id}: {item}: {witness:?}"
            );
        }
        assert_eq!(found.findings, [], "{id}");
        let framework = content.catalogue.framework();
        let run = simulate(questionnaire, Some(framework), (200, 1), &mut |_| {});
        println!(
            "{id}: {:?} {:?} {:?} {:?}",
            run.questions, run.minutes, run.minutes_interpreted, run.planned
        );
    }
}
