//! The shape of every trainers' file, taken from the types that files are decoded to: which fields there are, which of
//! them are needed, and what may stand in them.

mod about;
mod example;
mod fit;
mod from_schema;
mod reference;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

pub use about::{about, key};
pub use example::example;
pub use fit::{Fitted, fit};
pub use reference::reference;

use super::dry_run::PathsSource;
use crate::competence::FrameworkSource;
use crate::occupation::{Activities, OccupationSource, References, ScoringConstants};
use crate::questionnaire::{Part, QuestionnaireSource};

/// What may stand somewhere.
#[derive(Debug, Clone, PartialEq)]
pub enum Shape {
    /// A text in quotation marks.
    Text,
    /// A number.
    Number,
    /// A whole number, with the least and the greatest.
    Whole(f64, f64),
    /// `true` or `false`.
    Truth,
    /// A list of these.
    List(Box<Shape>),
    /// From the first to the second.
    Map(Box<Shape>, Box<Shape>),
    /// Exactly these, in round brackets.
    Tuple(Vec<Shape>),
    /// This, or nothing.
    Optional(Box<Shape>),
    /// A definition of this name.
    Named(String),
}

/// A type that has a name.
#[derive(Debug, Clone, PartialEq)]
pub struct Definition {
    /// Its name: `Item`.
    pub name: String,
    /// What it is, in English, from the code.
    pub about: String,
    /// What may stand where it is asked for.
    pub form: Form,
}

/// What a definition is made of.
#[derive(Debug, Clone, PartialEq)]
pub enum Form {
    /// Named fields in round brackets.
    Record(Vec<Field>),
    /// One of these.
    Choice(Vec<Variant>),
    /// Another shape by a name of its own.
    Plain(Shape),
}

/// A named field.
#[derive(Debug, Clone, PartialEq)]
pub struct Field {
    /// Its name.
    pub name: String,
    /// What it is, in English, from the code.
    pub about: String,
    /// Whether it must be there.
    pub needed: bool,
    /// What counts where it is left out, as JSON; nothing where that goes without saying.
    pub default: Option<String>,
    /// What may stand in it.
    pub shape: Shape,
}

/// One of several forms.
#[derive(Debug, Clone, PartialEq)]
pub struct Variant {
    /// Its name.
    pub name: String,
    /// What it is, in English, from the code.
    pub about: String,
    /// What stands behind its name.
    pub form: VariantForm,
}

/// What stands behind a variant's name.
#[derive(Debug, Clone, PartialEq)]
pub enum VariantForm {
    /// Nothing: `Yes`.
    Alone,
    /// Values in order: `Is("item", "choice")`.
    Parts(Vec<Shape>),
    /// Named fields: `Number(min: 0, max: 9)`.
    Record(Vec<Field>),
}

/// A kind of trainers' file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FileKind {
    /// A questionnaire.
    Questionnaire,
    /// A file that questionnaires include.
    Part,
    /// The competence framework.
    Competences,
    /// An occupation profile.
    Occupation,
    /// Unpaid and informal activities.
    Activities,
    /// Sectors, credentials and names of languages.
    References,
    /// The constants of the method.
    Scoring,
    /// The path tests of a questionnaire.
    Paths,
}

/// How the name of a file of path tests ends.
const PATHS: &str = ".paths.ron";

/// The file of path tests beside a questionnaire's file.
#[must_use]
pub fn paths_beside(questionnaire: &str) -> String {
    let stem = questionnaire.strip_suffix(".ron");
    format!("{}{PATHS}", stem.unwrap_or(questionnaire))
}

/// Whether a file belongs to another and is none itself: a questionnaire's lock, its path tests, a record of
/// translations.
#[must_use]
pub fn is_companion(name: &str) -> bool {
    [".lock.ron", ".paths.ron", ".translations.ron"]
        .iter()
        .any(|ending| name.ends_with(ending))
}

impl FileKind {
    /// Every kind, in the order in which a trainer meets them.
    pub const ALL: [Self; 8] = [
        Self::Questionnaire,
        Self::Part,
        Self::Competences,
        Self::Occupation,
        Self::Activities,
        Self::References,
        Self::Scoring,
        Self::Paths,
    ];

    /// What a file of this name in the trainers' folder is; nothing where it is no such file.
    #[must_use]
    pub fn of(name: &str) -> Option<Self> {
        Some(match name {
            name if name.ends_with(PATHS) && !name.contains('/') => Self::Paths,
            name if is_companion(name) => return None,
            "competences.ron" => Self::Competences,
            "activities.ron" => Self::Activities,
            "references.ron" => Self::References,
            "scoring.ron" => Self::Scoring,
            name if name.starts_with("occupations/") => Self::Occupation,
            name if name.starts_with("parts/") => Self::Part,
            name if name.contains('/') => return None,
            _ => Self::Questionnaire,
        })
    }

    /// The name of the type that a file of this kind is decoded to.
    #[must_use]
    pub fn root(self) -> &'static str {
        match self {
            Self::Questionnaire => "QuestionnaireSource",
            Self::Part => "Part",
            Self::Competences => "FrameworkSource",
            Self::Occupation => "OccupationSource",
            Self::Activities => "Activities",
            Self::References => "References",
            Self::Scoring => "ScoringConstants",
            Self::Paths => "PathsSource",
        }
    }
}

/// Every definition, by name.
#[derive(Debug, Default)]
pub struct Shapes(BTreeMap<String, Definition>);

impl Shapes {
    /// The shapes of all kinds of file.
    #[must_use]
    pub fn all() -> &'static Self {
        static ALL: OnceLock<Shapes> = OnceLock::new();
        ALL.get_or_init(|| {
            let mut shapes = Self::default();
            shapes.add::<QuestionnaireSource>();
            shapes.add::<Part>();
            shapes.add::<FrameworkSource>();
            shapes.add::<OccupationSource>();
            shapes.add::<Activities>();
            shapes.add::<References>();
            shapes.add::<ScoringConstants>();
            shapes.add::<PathsSource>();
            shapes
        })
    }

    fn add<T: schemars::JsonSchema>(&mut self) {
        from_schema::add(&mut self.0, &schemars::schema_for!(T), &T::schema_name());
    }

    /// The definition of this name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Definition> {
        self.0.get(name)
    }

    /// Every definition, by name.
    pub fn iter(&self) -> impl Iterator<Item = &Definition> {
        self.0.values()
    }

    /// The shape behind names that only rename.
    #[must_use]
    pub fn plain<'a>(&'a self, shape: &'a Shape) -> &'a Shape {
        match shape {
            Shape::Named(name) => match self.get(name).map(|d| &d.form) {
                Some(Form::Plain(inner)) => self.plain(inner),
                _ => shape,
            },
            _ => shape,
        }
    }
}

/// The name of a field of any definition, as the programme spells it.
#[must_use]
pub fn field_name(name: &str) -> Option<&'static str> {
    static NAMES: OnceLock<BTreeSet<&'static str>> = OnceLock::new();
    let names = NAMES.get_or_init(|| {
        let fields = |form: &'static Form| -> Vec<&'static Field> {
            match form {
                Form::Record(fields) => fields.iter().collect(),
                Form::Choice(variants) => variants
                    .iter()
                    .filter_map(|v| match &v.form {
                        VariantForm::Record(fields) => Some(fields),
                        _ => None,
                    })
                    .flatten()
                    .collect(),
                Form::Plain(_) => Vec::new(),
            }
        };
        Shapes::all()
            .iter()
            .flat_map(|d| fields(&d.form))
            .map(|f| f.name.as_str())
            .collect()
    });
    names.get(name).copied()
}
