//! Where the texts of each kind of trainers' file stand.

use super::written::{Entry, entry};
use crate::competence::FrameworkSource;
use crate::lang::LocalizedText;
use crate::occupation::{Activities, OccupationSource, References};
use crate::questionnaire::{FORMAT, Part, Place, QuestionnaireSource, Status, Step, texts};

/// The texts of a questionnaire, each with the section it is asked in.
pub(super) fn questionnaire(source: &QuestionnaireSource) -> Vec<Entry> {
    let section = |place: &Place| match place.steps() {
        [Step::Field("sections"), Step::At(i), ..] => source.sections.get(*i).map(|s| &s.title),
        _ => None,
    };
    let all = texts(source).into_iter();
    all.map(|text| entry(&text, section(&text.place))).collect()
}

/// The texts of a file that questionnaires include.
pub(super) fn part(part: &Part) -> Vec<Entry> {
    // Its lists, scales and sections stand where those of a questionnaire do.
    let source = QuestionnaireSource {
        format: FORMAT,
        id: part.id.clone(),
        version: String::new(),
        status: Status::default(),
        sources: Vec::new(),
        languages: Vec::new(),
        source_language: crate::lang::LangId::french(),
        title: LocalizedText::default(),
        minutes: None,
        includes: Vec::new(),
        lists: part.lists.clone(),
        scales: part.scales.clone(),
        sections: part.sections.clone(),
        scoring: Vec::new(),
        retired: Vec::new(),
    };
    let mut all = questionnaire(&source);
    let title = Place::root().field("title");
    all.retain(|e| e.place != title);
    all
}

/// The texts of a catalogue file, as they are added.
#[derive(Default)]
struct Added(Vec<Entry>);

impl Added {
    fn add(
        &mut self,
        key: String,
        place: Place,
        part: &'static str,
        (text, section): (&LocalizedText, Option<&LocalizedText>),
    ) {
        self.0.push(Entry {
            key,
            place,
            part,
            section: section.cloned(),
            text: text.clone(),
        });
    }

    fn labels<'a>(
        &mut self,
        name: &str,
        field: &'static str,
        labels: impl Iterator<Item = (&'a str, &'a LocalizedText)>,
    ) {
        for (i, (id, label)) in labels.enumerate() {
            let place = Place::root().field(field).at(i).field("label");
            self.add(format!("{name}/{id}/label"), place, "label", (label, None));
        }
    }
}

/// The texts of the competence framework, each with its group.
pub(super) fn framework(framework: &FrameworkSource) -> Vec<Entry> {
    let mut all = Added::default();
    let groups = framework.groups.iter();
    all.labels("group", "groups", groups.map(|g| (g.id.as_str(), &g.label)));
    for (i, competence) in framework.competences.iter().enumerate() {
        let place = Place::root().field("competences").at(i);
        let group = framework.groups.iter().find(|g| g.id == competence.group);
        let group = group.map(|g| &g.label);
        for (part, text) in [
            ("label", &competence.label),
            ("description", &competence.description),
            ("question", &competence.question),
        ] {
            let key = format!("{}/{part}", competence.id);
            all.add(key, place.field(part), part, (text, group));
        }
        for (level, text) in competence.levels.iter().enumerate() {
            let key = format!("{}/level/{level}", competence.id);
            let place = place.field("levels").at(level);
            all.add(key, place, "levels", (text, group));
        }
    }
    all.0
}

/// The texts of an occupation.
pub(super) fn occupation(occupation: &OccupationSource) -> Vec<Entry> {
    let mut all = Added::default();
    let root = Place::root();
    let title = Some(&occupation.label);
    let key = |part: &str| format!("{}/{part}", occupation.id);
    for (part, text) in [
        ("label", &occupation.label),
        ("description", &occupation.description),
    ] {
        all.add(key(part), root.field(part), part, (text, title));
    }
    for (i, trade) in occupation.trade.iter().enumerate() {
        let place = root.field("trade").at(i).field("label");
        let key = format!("trade/{}/label", trade.id);
        all.add(key, place, "trade", (&trade.label, title));
    }
    let place = root.field("trade_source");
    let text = (&occupation.trade_source, title);
    all.add(key("trade_source"), place, "trade_source", text);
    for (i, way) in occupation.ways_in.iter().enumerate() {
        let place = root.field("ways_in").at(i);
        all.add(key(&format!("ways_in/{i}")), place, "ways_in", (way, title));
    }
    all.0
}

/// The texts of unpaid and informal activities.
pub(super) fn activities(activities: &Activities) -> Vec<Entry> {
    let mut all = Added::default();
    let groups = activities.groups.iter();
    all.labels("group", "groups", groups.map(|g| (g.id.as_str(), &g.label)));
    let named = activities.activities.iter();
    all.labels(
        "activity",
        "activities",
        named.map(|a| (a.id.as_str(), &a.label)),
    );
    let tasks = activities.tasks.iter();
    all.labels("task", "tasks", tasks.map(|t| (t.id.as_str(), &t.label)));
    all.0
}

/// The texts of sectors, credentials and names of languages.
pub(super) fn references(references: &References) -> Vec<Entry> {
    let mut all = Added::default();
    let sectors = references.sectors.iter();
    all.labels(
        "sector",
        "sectors",
        sectors.map(|s| (s.id.as_str(), &s.label)),
    );
    let credentials = references.credentials.iter();
    all.labels(
        "credential",
        "credentials",
        credentials.map(|c| (c.id.as_str(), &c.label)),
    );
    let names = references.language_names.iter();
    all.labels(
        "language_name",
        "language_names",
        names.map(|n| (n.id.as_str(), &n.label)),
    );
    all.0
}
