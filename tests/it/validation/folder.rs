//! Small folders in the form of O*NET's, with what is in them.

use std::fmt::Write as _;
use std::io::Write as _;

use fastrand::Rng;
use flate2::Compression;
use flate2::write::GzEncoder;

use crate::program::Desk;

/// Elements of Skills and of Knowledge.
const ELEMENTS: [&str; 16] = [
    "2.A.1.c", "2.A.1.e", "2.A.1.f", "2.B.3.a", "2.B.3.c", "2.B.3.g", "2.C.1.a", "2.C.1.b",
    "2.C.1.c", "2.C.1.d", "2.C.1.e", "2.C.1.f", "2.C.2.a", "2.C.2.b", "2.C.10", "2.C.6",
];

/// An occupation, with levels 0–7 and importances 1–5 in hundredths as the files have them.
#[derive(Clone)]
pub struct Occupation {
    pub code: String,
    pub ratings: Vec<(f64, f64)>,
    pub zone: u8,
    /// The most related first; some are of no occupation that is rated.
    pub related: Vec<String>,
}

pub struct Made {
    pub elements: Vec<String>,
    pub occupations: Vec<Occupation>,
}

fn hundredths(random: &mut Rng, from: u32, to: u32) -> f64 {
    f64::from(random.u32(from..=to)) / 100.0
}

fn code(number: usize) -> String {
    format!("{:02}-{:04}.00", 11 + number / 20, 1000 + number)
}

/// Occupations drawn without any order in them.
pub fn drawn(seed: u64) -> Made {
    let mut random = Rng::with_seed(seed);
    let occupations = (0..34)
        .map(|number| Occupation {
            code: code(number),
            ratings: ELEMENTS
                .iter()
                .map(|_| {
                    (
                        hundredths(&mut random, 0, 700),
                        hundredths(&mut random, 100, 500),
                    )
                })
                .collect(),
            zone: random.u8(1..=5),
            related: Vec::new(),
        })
        .collect();
    let mut made = Made {
        elements: ELEMENTS.map(str::to_owned).to_vec(),
        occupations,
    };
    made.relate_at_random(seed);
    made
}

/// Six kinds of work, each needing much of its own, related among themselves; and work that needs little of anything,
/// though never the same of everything, related to nothing.
pub fn clustered(seed: u64) -> Made {
    let mut random = Rng::with_seed(seed);
    let mut made = Made {
        elements: ELEMENTS.map(str::to_owned).to_vec(),
        occupations: Vec::new(),
    };
    for number in 0..6 * 11 + 12 {
        let kind = number / 11;
        let ratings = (0..ELEMENTS.len()).map(|element| {
            let own = kind < 6 && element % 6 == kind;
            let (least, most) = if own {
                (500, 700)
            } else if kind < 6 {
                (90, 430)
            } else if element % 3 == number % 3 {
                (0, 80)
            } else {
                (90, 250)
            };
            let level = hundredths(&mut random, least, most);
            (level, hundredths(&mut random, 300, 500))
        });
        made.occupations.push(Occupation {
            code: code(number),
            ratings: ratings.collect(),
            zone: if kind < 3 { 5 } else { 2 },
            related: Vec::new(),
        });
    }
    for number in 0..66 {
        let kind = number / 11;
        let others = (kind * 11..kind * 11 + 11).filter(|other| *other != number);
        made.occupations[number].related = others.map(code).collect();
    }
    made
}

impl Made {
    /// Whether somebody stands in for it.
    pub fn is_person(&self, occupation: &Occupation) -> bool {
        let known = |code: &String| self.occupations.iter().any(|o| o.code == *code);
        occupation.related.iter().any(known)
    }

    /// Says of most that any twelve are related to them, some of which nobody knows.
    pub fn relate_at_random(&mut self, seed: u64) {
        let mut random = Rng::with_seed(seed ^ 0xff);
        let codes: Vec<String> = self.occupations.iter().map(|o| o.code.clone()).collect();
        for (number, occupation) in self.occupations.iter_mut().enumerate() {
            occupation.related.clear();
            if number % 9 == 8 {
                continue;
            }
            let mut others = codes.clone();
            others.retain(|c| *c != occupation.code);
            random.shuffle(&mut others);
            others.truncate(12);
            others.insert(random.usize(0..10), "99-9999.00".to_owned());
            occupation.related = others;
        }
    }

    /// Rates further elements.
    pub fn rate_also(&mut self, elements: &[&str]) {
        let mut random = Rng::with_seed(1);
        for element in elements {
            self.elements.push((*element).to_owned());
            for occupation in &mut self.occupations {
                occupation
                    .ratings
                    .push((hundredths(&mut random, 0, 700), 3.0));
            }
        }
    }

    fn table(&self, knowledge: bool) -> String {
        let mut text = String::from(
            "O*NET-SOC Code\tTitle\tElement ID\tElement Name\tScale ID\tScale Name\tData Value\tN\n",
        );
        for occupation in &self.occupations {
            for (element, (level, importance)) in self.elements.iter().zip(&occupation.ratings) {
                if element.starts_with("2.C") != knowledge {
                    continue;
                }
                let code = &occupation.code;
                for (scale, value) in [("IM", importance), ("LV", level)] {
                    writeln!(text, "{code}\tA\t{element}\tB\t{scale}\tC\t{value}\t8").unwrap();
                }
            }
        }
        text
    }

    fn related(&self) -> String {
        let mut rows = Vec::new();
        for occupation in &self.occupations {
            for (place, other) in occupation.related.iter().enumerate() {
                let tier = if place < 5 {
                    "Primary-Short"
                } else {
                    "Primary-Long"
                };
                let index = place + 1;
                rows.push(format!(
                    "{}\tA\t{other}\tB\t{tier}\t{index}",
                    occupation.code
                ));
            }
        }
        // Their order is in the index, not in the file.
        Rng::with_seed(2).shuffle(&mut rows);
        format!(
            "O*NET-SOC Code\tTitle\tRelated O*NET-SOC Code\tRelated Title\tRelatedness Tier\tIndex\n{}\n",
            rows.join("\n")
        )
    }

    fn files(&self) -> Vec<(&'static str, String)> {
        let mut zones = String::from("O*NET-SOC Code\tTitle\tJob Zone\tDate\n");
        for occupation in &self.occupations {
            writeln!(
                zones,
                "{}\tA\t{}\t08/2023",
                occupation.code, occupation.zone
            )
            .unwrap();
        }
        vec![
            ("Skills.txt", self.table(false)),
            ("Knowledge.txt", self.table(true)),
            ("Related Occupations.txt", self.related()),
            ("Job Zones.txt", zones),
        ]
    }

    fn put_elements(&self, desk: &Desk) {
        desk.put("elements.txt", self.elements.join("\n") + "\n");
    }

    /// Writes the folder `onet` and the list of its elements.
    pub fn put(&self, desk: &Desk) {
        self.put_elements(desk);
        for (name, text) in self.files() {
            desk.put(&format!("onet/{name}"), text);
        }
    }

    /// The same, packed.
    pub fn put_packed(&self, desk: &Desk) {
        self.put_elements(desk);
        for (name, text) in self.files() {
            let mut packed = GzEncoder::new(Vec::new(), Compression::fast());
            packed.write_all(text.as_bytes()).unwrap();
            desk.put(&format!("onet/{name}.gz"), packed.finish().unwrap());
        }
    }

    /// The same, with columns in another order, line ends of Windows and a byte-order mark.
    pub fn put_shuffled(&self, desk: &Desk) {
        self.put_elements(desk);
        for (name, text) in self.files() {
            let turned = text.lines().map(|line| {
                let mut cells: Vec<&str> = line.split('\t').collect();
                cells.reverse();
                cells.join("\t") + "\r\n"
            });
            desk.put(
                &format!("onet/{name}"),
                format!("\u{feff}{}", turned.collect::<String>()),
            );
        }
    }

    /// The same ratings in one compact table.
    pub fn put_compact(&self, desk: &Desk) {
        self.put_elements(desk);
        let mut text = String::from("onet_soc\tdomain\telement_id\telement\timportance\tlevel\n");
        for occupation in &self.occupations {
            for (element, (level, importance)) in self.elements.iter().zip(&occupation.ratings) {
                let code = &occupation.code;
                writeln!(text, "{code}\tA\t{element}\tB\t{importance}\t{level}").unwrap();
            }
        }
        desk.put("onet/ksa_level_importance.tsv", text);
        for (name, text) in self.files().into_iter().skip(2) {
            desk.put(&format!("onet/{name}"), text);
        }
    }
}
