//! A summary of an invented person, rich enough to fill pages, in three languages.

mod grounds;

use bilan::lang::LangId;
use bilan::report::{
    Estimate, Experience, FitClass, Gap, Grounds, KnockOut, KnockOutState, Known, LanguageSkill,
    Meeting, OccupationFit, Person, PlanStep, ProfileBar, ProfileGroup, Qualification, Source,
    Strength, Summary,
};

/// The text of one language out of French, Arabic and English.
struct Pick(String);

impl Pick {
    fn of(&self, [french, arabic, english]: [&str; 3]) -> String {
        match self.0.as_str() {
            "fr" => french,
            "ar" => arabic,
            _ => english,
        }
        .to_owned()
    }
}

fn estimate(level: f64, half: f64) -> Estimate {
    Estimate {
        level,
        lo: (level - half).max(0.0),
        hi: (level + half).min(4.0),
    }
}

fn bar(name: String, level: f64, half: f64, own: Option<f64>, seen: Option<f64>) -> ProfileBar {
    ProfileBar {
        name,
        level: Some(estimate(level, half)),
        self_declared: own,
        observed: seen,
    }
}

/// Aïssatou Diallo, who laid tiles in Guinea and cooks in Rabat: an example.
pub fn summary(lang: &str) -> Summary {
    let p = Pick(lang.to_owned());
    let question = p.of([
        "Combien de murs déjà montés ?",
        "كم حائطا بنيت؟",
        "How many walls have you built?",
    ]);
    let summary = Summary {
        lang: LangId::new(lang),
        example: true,
        incomplete: None,
        person: Person {
            name: p.of(["Aïssatou Diallo", "عائشاتو ديالو", "Aïssatou Diallo"]),
            reference: Some("2026-0147".to_owned()),
        },
        meeting: Meeting {
            date: jiff::civil::date(2026, 3, 12),
            began: Some(jiff::civil::date(2026, 3, 5)),
            agency: p.of([
                "Agence ANAPEC de Rabat",
                "وكالة ANAPEC بالرباط",
                "ANAPEC agency, Rabat",
            ]),
            counsellor: p.of(["Salma Bennani", "سلمى بناني", "Salma Bennani"]),
            languages: vec![
                p.of(["français", "الفرنسية", "French"]),
                p.of(["pulaar", "البولار", "Pulaar"]),
            ],
            interpreter: Some(p.of([
                "Mamadou Ba (pulaar – français)",
                "مامادو با (البولار – الفرنسية)",
                "Mamadou Ba (Pulaar – French)",
            ])),
        },
        project: Some(p.of([
            "Travailler d’abord comme carreleuse, puis ouvrir une petite entreprise avec ma sœur.",
            "العمل أولا في تركيب الزليج، ثم فتح مقاولة صغيرة مع أختي.",
            "Work first as a tiler, then open a small business with my sister.",
        ])),
        interests: vec![
            p.of([
                "faire de ses mains",
                "العمل اليدوي",
                "working with your hands",
            ]),
            p.of(["diriger et vendre", "القيادة والبيع", "leading and selling"]),
        ],
        profile: profile(&p),
        strengths: strengths(&p),
        languages: languages(&p),
        experience: experience(&p),
        qualifications: qualifications(&p),
        accessible: accessible(&p),
        aiming: aiming(&p),
        steps: vec![PlanStep {
            what: p.of([
                "S’inscrire à l’essai pratique de carrelage",
                "التسجيل في الاختبار العملي لتركيب الزليج",
                "Enrol for the practical tiling test",
            ]),
            who: Some(p.of([
                "OFPPT, avec l’agence",
                "مكتب التكوين المهني OFPPT مع الوكالة",
                "OFPPT, with the agency",
            ])),
            when: Some(p.of([
                "avant fin avril",
                "قبل نهاية أبريل",
                "before the end of April",
            ])),
            bring: Some(p.of([
                "ce document, deux photos",
                "هذه الوثيقة وصورتان",
                "this document, two photographs",
            ])),
        }],
        grounds: Grounds::default(),
    };
    grounds::with_grounds(summary, &question)
}

fn profile(p: &Pick) -> Vec<ProfileGroup> {
    vec![
        ProfileGroup {
            name: p.of(["Avec les mains", "العمل اليدوي", "With your hands"]),
            bars: vec![
                bar(p.of(["Poser des carreaux", "تركيب الزليج والبلاط", "Laying tiles"]), 3.1, 0.4, Some(3.0), Some(3.2)),
                bar(p.of(["Monter un mur droit", "بناء حائط مستقيم", "Building a straight wall"]), 2.2, 0.6, Some(2.0), Some(2.4)),
                bar(p.of(["Manier des outils électriques", "استعمال الأدوات الكهربائية", "Handling power tools"]), 2.6, 0.9, Some(3.0), None),
                bar(p.of(["Faire durer un effort physique", "تحمل المجهود البدني", "Keeping up physical effort"]), 3.6, 0.8, Some(4.0), None),
            ],
        },
        ProfileGroup {
            name: p.of(["Avec les gens", "مع الناس", "With people"]),
            bars: vec![
                bar(p.of(["Accueillir et conseiller des clients", "استقبال الزبناء ونصحهم", "Receiving and advising customers"]), 3.0, 0.5, Some(4.0), Some(2.7)),
                bar(p.of(["Organiser le travail d’une équipe, répartir les tâches et suivre l’avancement", "تنظيم عمل فريق وتوزيع المهام وتتبع الإنجاز", "Organising a team’s work, sharing out tasks and following progress"]), 2.5, 0.7, Some(2.0), Some(3.0)),
                bar(p.of(["Prendre soin d’une personne", "العناية بشخص", "Caring for a person"]), 3.3, 0.9, Some(3.0), None),
                ProfileBar { name: p.of(["Négocier un prix", "التفاوض على الثمن", "Negotiating a price"]), ..ProfileBar::default() },
            ],
        },
        ProfileGroup {
            name: p.of(["Avec les chiffres et les mots", "مع الأرقام والكلمات", "With figures and words"]),
            bars: vec![
                bar(p.of(["Mesurer et calculer une surface", "قياس مساحة وحسابها", "Measuring and working out an area"]), 2.8, 0.4, Some(2.0), Some(3.0)),
                bar(p.of(["Lire un plan", "قراءة تصميم", "Reading a plan"]), 1.1, 1.0, Some(1.0), None),
                bar(p.of(["Tenir une caisse", "مسك الصندوق", "Keeping a till"]), 2.4, 0.7, Some(2.0), Some(2.5)),
                ProfileBar { name: p.of(["Écrire un message de travail", "كتابة رسالة مهنية", "Writing a work message"]), ..ProfileBar::default() },
            ],
        },
    ]
}

fn strength(
    name: String,
    level: Estimate,
    descriptor: String,
    sources: &[Source],
    evidence: Option<String>,
) -> Strength {
    Strength {
        name,
        level,
        descriptor,
        sources: sources.to_vec(),
        evidence,
        to_confirm: false,
    }
}

fn strengths(p: &Pick) -> Vec<Strength> {
    vec![
        Strength {
            to_confirm: true,
            ..strength(
                p.of([
                    "Faire durer un effort physique",
                    "تحمل المجهود البدني",
                    "Keeping up physical effort",
                ]),
                estimate(3.6, 0.8),
                p.of([
                    "Porte et travaille debout toute une journée.",
                    "الحمل والعمل وقوفا طيلة اليوم.",
                    "Carries and works standing for a whole day.",
                ]),
                &[Source::SelfDeclared],
                None,
            )
        },
        strength(
            p.of([
                "Prendre soin d’une personne",
                "العناية بشخص",
                "Caring for a person",
            ]),
            estimate(3.3, 0.9),
            p.of([
                "Organise seule la journée d’une personne âgée.",
                "تنظيم يوم شخص مسن دون مساعدة.",
                "Organises an older person’s day alone.",
            ]),
            &[Source::SelfDeclared],
            Some(p.of([
                "Quatre ans auprès de sa grand-mère.",
                "أربع سنوات إلى جانب جدتها.",
                "Four years with her grandmother.",
            ])),
        ),
        strength(
            p.of(["Poser des carreaux", "تركيب الزليج والبلاط", "Laying tiles"]),
            estimate(3.1, 0.4),
            p.of([
                "Prépare le sol, pose et fait les joints d’une pièce entière sans aide.",
                "تهيئ الأرضية وتركب البلاط وتملأ الفواصل في غرفة كاملة دون مساعدة.",
                "Prepares the floor, lays and grouts a whole room without help.",
            ]),
            &[Source::Test, Source::SelfDeclared, Source::Document],
            Some(p.of([
                "Photos de trois chantiers ; attestation d’un chef de chantier à Conakry, 2019.",
                "صور لثلاثة أوراش، وشهادة من رئيس ورش في كوناكري سنة 2019.",
                "Photographs of three sites; statement by a foreman in Conakry, 2019.",
            ])),
        ),
        strength(
            p.of([
                "Accueillir et conseiller des clients",
                "استقبال الزبناء ونصحهم",
                "Receiving and advising customers",
            ]),
            estimate(3.0, 0.5),
            p.of([
                "Règle une plainte et garde le client.",
                "حل شكاية مع الحفاظ على الزبون.",
                "Settles a complaint and keeps the customer.",
            ]),
            &[Source::SelfDeclared, Source::Observed],
            None,
        ),
        strength(
            p.of([
                "Mesurer et calculer une surface",
                "قياس مساحة وحسابها",
                "Measuring and working out an area",
            ]),
            estimate(2.8, 0.4),
            p.of([
                "Calcule combien de carreaux il faut, avec les chutes.",
                "حساب عدد قطع البلاط اللازمة مع الفاقد.",
                "Works out how many tiles are needed, with waste.",
            ]),
            &[Source::Observed, Source::Test],
            None,
        ),
    ]
}

fn language(name: String, mother_tongue: bool, levels: [Option<&str>; 5]) -> LanguageSkill {
    let [listening, interaction, production, reading, writing] =
        levels.map(|level| level.map(str::to_owned));
    LanguageSkill {
        name,
        mother_tongue,
        listening,
        reading,
        spoken_interaction: interaction,
        spoken_production: production,
        writing,
    }
}

fn languages(p: &Pick) -> Vec<LanguageSkill> {
    vec![
        language(
            p.of(["Pulaar", "البولار", "Pulaar"]),
            true,
            [Some("C2"), Some("C2"), Some("C2"), Some(""), Some("")],
        ),
        language(
            p.of(["Français", "الفرنسية", "French"]),
            false,
            [Some("B2"), Some("B2"), Some("B1"), Some("A2"), Some("A1")],
        ),
        language(
            p.of(["Arabe marocain", "الدارجة المغربية", "Moroccan Arabic"]),
            false,
            [Some("A2"), Some("A2"), Some("A1"), None, None],
        ),
    ]
}

fn experience(p: &Pick) -> Vec<Experience> {
    let text = |texts| Some(p.of(texts));
    vec![
        Experience {
            title: p.of([
                "Cuisine et vente de plats",
                "الطبخ وبيع الأطباق",
                "Cooking and selling meals",
            ]),
            paid: true,
            place: text(["Rabat, Maroc", "الرباط، المغرب", "Rabat, Morocco"]),
            duration: text(["depuis 2 ans", "منذ سنتين", "for 2 years"]),
            details: text([
                "Quarante repas par jour avec deux personnes ; achats, caisse, livraison dans le quartier.",
                "أربعون وجبة في اليوم مع شخصين: شراء المواد ومسك الصندوق والتوصيل في الحي.",
                "Forty meals a day with two people; buying, till, delivery in the neighbourhood.",
            ]),
            tasks: Vec::new(),
        },
        Experience {
            title: p.of(["Pose de carrelage", "تركيب الزليج", "Tiling"]),
            paid: true,
            place: text(["Conakry, Guinée", "كوناكري، غينيا", "Conakry, Guinea"]),
            duration: text(["6 ans", "6 سنوات", "6 years"]),
            details: text([
                "Sols et murs de maisons, au mètre carré, avec carrelette et meuleuse, d’abord avec son père, puis seule.",
                "أرضيات وجدران منازل، بالمتر المربع، بآلة القطع والجلاخة، مع والدها أولا ثم دون مساعدة.",
                "Floors and walls of houses, by the square metre, with tile cutter and grinder, first with her father, then alone.",
            ]),
            tasks: Vec::new(),
        },
        Experience {
            title: p.of([
                "Soin d’une personne âgée",
                "العناية بشخص مسن",
                "Care of an older person",
            ]),
            paid: false,
            place: text(["Guinée", "غينيا", "Guinea"]),
            duration: text([
                "4 ans, tous les jours",
                "4 سنوات، كل يوم",
                "4 years, every day",
            ]),
            details: text([
                "Toilette, repas, médicaments à l’heure.",
                "النظافة والوجبات والأدوية في وقتها.",
                "Washing, meals, medicine on time.",
            ]),
            tasks: Vec::new(),
        },
        Experience {
            title: p.of([
                "Caisse d’une tontine",
                "صندوق جمعية ادخار",
                "Keeping a savings club",
            ]),
            paid: false,
            place: text(["Guinée", "غينيا", "Guinea"]),
            duration: text(["3 ans", "3 سنوات", "3 years"]),
            details: text([
                "Cahier des cotisations de vingt femmes, sans une erreur relevée.",
                "دفتر مساهمات عشرين امرأة دون خطأ.",
                "Book of contributions of twenty women, without a mistake found.",
            ]),
            tasks: Vec::new(),
        },
    ]
}

fn qualifications(p: &Pick) -> Vec<Qualification> {
    let text = |texts| Some(p.of(texts));
    vec![
        Qualification {
            name: p.of([
                "Brevet d’études du premier cycle (BEPC)",
                "شهادة السلك الأول (BEPC)",
                "Lower secondary certificate (BEPC)",
            ]),
            country: text(["Guinée", "غينيا", "Guinea"]),
            year: Some("2012".to_owned()),
            recognition: text(["pas encore demandée", "لم يطلب بعد", "not yet applied for"]),
        },
        Qualification {
            name: p.of([
                "Permis de conduire B",
                "رخصة السياقة B",
                "Driving licence B",
            ]),
            country: text(["Guinée", "غينيا", "Guinea"]),
            year: Some("2018".to_owned()),
            recognition: text([
                "échange à demander",
                "ينبغي طلب تبديلها",
                "exchange to be applied for",
            ]),
        },
    ]
}

fn gap(name: String, points: f64, near: bool) -> Gap {
    Gap { name, points, near }
}

fn condition(name: String, state: KnockOutState) -> KnockOut {
    KnockOut { name, state }
}

fn fit(name: String, class: FitClass, coverage: f64, bounds: (f64, f64)) -> OccupationFit {
    OccupationFit {
        name,
        description: None,
        target: false,
        class,
        coverage: Some(coverage),
        bounds,
        known: Known::All,
        under_use: false,
        strengths: Vec::new(),
        gaps: Vec::new(),
        not_assessed: Vec::new(),
        knock_outs: Vec::new(),
    }
}

fn accessible(p: &Pick) -> Vec<OccupationFit> {
    let tiles = p.of(["Poser des carreaux", "تركيب الزليج والبلاط", "Laying tiles"]);
    let effort = p.of([
        "Faire durer un effort physique",
        "تحمل المجهود البدني",
        "Keeping up physical effort",
    ]);
    let area = p.of([
        "Mesurer et calculer une surface",
        "قياس مساحة وحسابها",
        "Measuring and working out an area",
    ]);
    let plan = p.of(["Lire un plan", "قراءة تصميم", "Reading a plan"]);
    vec![
        OccupationFit {
            description: Some(p.of([
                "Pose carreaux, mosaïque et plinthes sur les sols et les murs.",
                "تركيب البلاط والفسيفساء على الأرضيات والجدران.",
                "Lays tiles, mosaics and skirting on floors and walls.",
            ])),
            target: true,
            strengths: vec![tiles, effort.clone(), area],
            gaps: vec![
                gap(plan, 6.3, false),
                gap(
                    p.of([
                        "Sécurité sur le chantier",
                        "السلامة في الورش",
                        "Safety on site",
                    ]),
                    4.8,
                    true,
                ),
            ],
            not_assessed: vec![p.of([
                "Négocier un prix",
                "التفاوض على الثمن",
                "Negotiating a price",
            ])],
            knock_outs: vec![condition(
                p.of([
                    "Français, conversation : A2",
                    "الفرنسية، محادثة: A2",
                    "French, conversation: A2",
                ]),
                KnockOutState::Met,
            )],
            ..fit(
                p.of(["Carreleur / carreleuse", "مركب(ة) زليج", "Tiler"]),
                FitClass::Open,
                0.83,
                (0.76, 0.86),
            )
        },
        OccupationFit {
            under_use: true,
            strengths: vec![effort],
            ..fit(
                p.of(["Manœuvre du bâtiment", "عامل(ة) بناء", "Building labourer"]),
                FitClass::Open,
                1.0,
                (1.0, 1.0),
            )
        },
    ]
}

fn aiming(p: &Pick) -> Vec<OccupationFit> {
    vec![
        OccupationFit {
            target: true,
            known: Known::General,
            strengths: vec![
                p.of([
                    "Accueillir et conseiller des clients",
                    "استقبال الزبناء ونصحهم",
                    "Receiving and advising customers",
                ]),
                p.of(["Tenir une caisse", "مسك الصندوق", "Keeping a till"]),
            ],
            gaps: vec![
                gap(
                    p.of([
                        "Règles d’hygiène en cuisine",
                        "قواعد النظافة في المطبخ",
                        "Kitchen hygiene rules",
                    ]),
                    11.5,
                    false,
                ),
                gap(
                    p.of([
                        "Préparer une carte",
                        "إعداد قائمة الطعام",
                        "Drawing up a menu",
                    ]),
                    5.2,
                    false,
                ),
                gap(
                    p.of(["Organiser une équipe", "تنظيم فريق", "Organising a team"]),
                    2.1,
                    true,
                ),
            ],
            not_assessed: vec![p.of([
                "Écrire un message de travail",
                "كتابة رسالة مهنية",
                "Writing a work message",
            ])],
            knock_outs: vec![
                condition(
                    p.of([
                        "carte de manipulateur d’aliments",
                        "بطاقة مناول الأغذية",
                        "food handler’s card",
                    ]),
                    KnockOutState::NotMet,
                ),
                condition(
                    p.of(["permis de travail", "رخصة العمل", "work permit"]),
                    KnockOutState::Unknown,
                ),
            ],
            ..fit(
                p.of(["Cuisinier / cuisinière", "طباخ(ة)", "Cook"]),
                FitClass::Blocked,
                0.62,
                (0.48, 0.71),
            )
        },
        OccupationFit {
            strengths: vec![p.of([
                "Prendre soin d’une personne",
                "العناية بشخص",
                "Caring for a person",
            ])],
            gaps: vec![gap(
                p.of(["Gestes de premiers secours", "الإسعافات الأولية", "First aid"]),
                14.0,
                false,
            )],
            knock_outs: vec![condition(
                p.of([
                    "Arabe, conversation : B1",
                    "العربية، محادثة: B1",
                    "Arabic, conversation: B1",
                ]),
                KnockOutState::Unknown,
            )],
            ..fit(
                p.of(["Aide à domicile", "مساعد(ة) منزلي(ة)", "Home care worker"]),
                FitClass::ToVerify,
                0.71,
                (0.66, 0.78),
            )
        },
        OccupationFit {
            coverage: None,
            ..fit(
                p.of([
                    "Vendeur / vendeuse en magasin",
                    "بائع(ة) في متجر",
                    "Shop salesperson",
                ]),
                FitClass::ToVerify,
                0.0,
                (0.2, 0.9),
            )
        },
    ]
}
