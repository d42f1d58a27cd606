//! What was measured of single selfies: tables, and marks that turn few genuine ones away.

use std::{fs, path::Path};

use analysis::{Models, judge_selfie};
use anyhow::{Context, bail};
use domain::{finding::Outcome, policy::LivenessMarks};
use vision::{
    RgbImage,
    liveness::passive::{Passive, measure},
    picture,
};

use super::table::{Rows, share};

/// The measures, by name; more of each speaks for an attack.
const MEASURES: [&str; 6] = ["waves", "common waves", "framed", "less sharp", "less colourful", "less contrast"];
/// Which of them the policy has marks for.
const COMMON_WAVES: usize = 1;
const FRAMED: usize = 2;
/// Share of genuine selfies that all marks together may turn away.
const BPCER: f64 = 0.05;
/// Genuine selfies below which no marks are set: of fewer, one is more than that share.
const LEAST_GENUINE: usize = 20;
/// The folder of genuine selfies.
const BONA_FIDE: &str = "bona-fide";

/// One selfie with a face.
struct Selfie {
    kind: String,
    genuine: bool,
    values: [f64; 6],
    outcome: Option<Outcome>,
}

/// All that were measured.
pub(super) struct Selfies<'a> {
    marks: LivenessMarks,
    rows: &'a mut Rows,
    all: Vec<Selfie>,
    faceless: usize,
}

impl<'a> Selfies<'a> {
    /// None yet, to be judged by these marks.
    pub fn new(marks: LivenessMarks, rows: &'a mut Rows) -> Self {
        Self { marks, rows, all: vec![], faceless: 0 }
    }

    /// Measures one; without a face it is only counted.
    pub fn add(
        &mut self,
        kind: &str,
        genuine: bool,
        name: &str,
        selfie: &RgbImage,
        models: &Models,
    ) -> anyhow::Result<()> {
        let Some(face) = models.faces.find(selfie)?.into_iter().next() else {
            self.faceless += 1;
            return Ok(());
        };
        let values = values(&measure(selfie, &face));
        let outcome = judge_selfie(selfie, models, &self.marks).map(|finding| finding.outcome);
        let mut cells = vec!["passive".into(), kind.replace(',', ";"), name.replace(',', ";")];
        cells.extend(values.iter().map(|value| format!("{value:.4}")));
        self.rows.add(&cells)?;
        self.all.push(Selfie { kind: kind.to_owned(), genuine, values, outcome });
        Ok(())
    }

    /// Measures all pictures of a folder's folders: genuine selfies in `bona-fide`, attacks in folders of their own, each
    /// named after its kind.
    pub fn add_folder(&mut self, folder: &Path, models: &Models) -> anyhow::Result<()> {
        let sorted = |folder: &Path| -> anyhow::Result<Vec<_>> {
            let list = fs::read_dir(folder).with_context(|| format!("{} cannot be read", folder.display()))?;
            let mut paths = list.map(|entry| Ok(entry?.path())).collect::<anyhow::Result<Vec<_>>>()?;
            paths.sort();
            Ok(paths)
        };
        for kind in sorted(folder)?.into_iter().filter(|path| path.is_dir()) {
            let name = kind.file_name().unwrap_or_default().to_string_lossy().into_owned();
            for file in sorted(&kind)? {
                let Ok(selfie) = picture::decode(&fs::read(&file)?, &picture::Limits::default()) else {
                    println!("{} is no picture", file.display());
                    continue;
                };
                let called = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
                self.add(&name, name == BONA_FIDE, &called, &selfie.rgb, models)?;
            }
        }
        if !self.all.iter().any(|selfie| selfie.genuine) {
            bail!("{} holds no selfies in {BONA_FIDE}", folder.display());
        }
        Ok(())
    }

    /// Prints what each measure tells alone, and what the marks make of them.
    pub fn tables(&self) {
        if self.all.is_empty() {
            return;
        }
        println!("| APCER at BPCER 5 % | {} |", MEASURES.join(" | "));
        println!("| --- |{}", " --- |".repeat(MEASURES.len()));
        for kind in self.kinds() {
            let cells = (0..MEASURES.len()).map(|measure| {
                let mark = self.quantile(measure, BPCER);
                let of = || self.all.iter().filter(|selfie| selfie.kind == kind);
                let (beyond, all) = (of().filter(|selfie| selfie.values[measure] > mark).count(), of().count());
                if of().any(|selfie| selfie.genuine) {
                    format!("mark {mark:.2}; {}", share(beyond, all))
                } else {
                    share(all - beyond, all)
                }
            });
            println!("| {kind} | {} |", cells.collect::<Vec<_>>().join(" | "));
        }
        println!(
            "\n| selfies, at the marks of the policy | not noticed, or noticed wrongly | of those noticed: fake |"
        );
        println!("| --- | --- | --- |");
        for kind in self.kinds() {
            let of = || self.all.iter().filter(|selfie| selfie.kind == kind);
            let told = |outcome| of().filter(|selfie| selfie.outcome == Some(outcome)).count();
            let (quiet, fake, all) = (told(Outcome::NotChecked), told(Outcome::Fail), of().count());
            let genuine = of().any(|selfie| selfie.genuine);
            let (name, wrong) = if genuine { ("BPCER", all - quiet) } else { ("APCER", quiet) };
            println!("| {kind} | {name} {} | {fake} |", share(wrong, all));
        }
        if self.faceless > 0 {
            println!("\n{} without a face are left out.", self.faceless);
        }
        println!();
    }

    /// The marks with those of a selfie's traces set anew: each turns half of the allowed share away at most, so that both
    /// together stay within it.
    ///
    /// # Errors
    /// When there are too few genuine selfies for that.
    pub fn marks(&self) -> anyhow::Result<LivenessMarks> {
        let genuine = self.all.iter().filter(|selfie| selfie.genuine).count();
        if genuine < LEAST_GENUINE {
            bail!("marks need {LEAST_GENUINE} genuine selfies with a face, and there are {genuine}");
        }
        // A trace counts from its mark on, so the mark lies above the last that may not count.
        let above = |measure: usize| (self.quantile(measure, BPCER / 2.0) * 1000.0).floor() / 1000.0 + 0.001;
        let framed = above(FRAMED).max(f64::EPSILON);
        Ok(LivenessMarks { waves_db: above(COMMON_WAVES), framed, ..self.marks.clone() })
    }

    /// Kinds in the order in which they came, genuine ones first.
    fn kinds(&self) -> Vec<&str> {
        let mut kinds: Vec<&str> = vec![];
        let mut ordered: Vec<&Selfie> = self.all.iter().collect();
        ordered.sort_by_key(|selfie| !selfie.genuine);
        for selfie in ordered {
            if !kinds.contains(&selfie.kind.as_str()) {
                kinds.push(&selfie.kind);
            }
        }
        kinds
    }

    /// The value that at most this share of genuine selfies is beyond.
    fn quantile(&self, measure: usize, beyond: f64) -> f64 {
        let mut genuine: Vec<f64> = self.all.iter().filter(|s| s.genuine).map(|s| s.values[measure]).collect();
        genuine.sort_by(f64::total_cmp);
        let allowed = (genuine.len() as f64 * beyond) as usize;
        genuine.len().checked_sub(allowed + 1).map_or(f64::INFINITY, |at| genuine[at])
    }
}

fn values(passive: &Passive) -> [f64; 6] {
    [
        f64::from(passive.waves_db.unwrap_or(0.0)),
        f64::from(passive.common_db.unwrap_or(0.0)),
        f64::from(passive.framed),
        f64::from(-passive.sharper),
        -f64::from(passive.colourful),
        -f64::from(passive.contrast),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_turn_at_most_one_genuine_selfie_in_twenty_away() {
        let mut rows = Rows::new(None).unwrap();
        let mut selfies = Selfies::new(LivenessMarks::default(), &mut rows);
        let selfie = |genuine, waves: f64, framed: f64| Selfie {
            kind: if genuine { BONA_FIDE.into() } else { "screen".into() },
            genuine,
            values: [0.0, waves, framed, 0.0, 0.0, 0.0],
            outcome: None,
        };
        // Waves of 0.1 to 8.0 dB; the two with the most have straight edges too, and so have two more.
        selfies.all = (0..80)
            .map(|n| selfie(true, f64::from(n + 1) / 10.0, if (2..=77).contains(&n) { 0.2 } else { 0.9 }))
            .chain([selfie(false, 12.0, 0.95)])
            .collect();
        let marks = selfies.marks().unwrap();
        let turned_away = |selfie: &&Selfie| selfie.values[1] >= marks.waves_db || selfie.values[2] >= marks.framed;
        let share = |genuine| selfies.all.iter().filter(|s| s.genuine == genuine).filter(turned_away).count();
        assert_eq!((share(true), share(false)), (2, 1), "{marks:?}");
        assert_eq!(marks.solid, LivenessMarks::default().solid);

        selfies.all.truncate(LEAST_GENUINE - 1);
        assert!(selfies.marks().unwrap_err().to_string().contains("there are 19"));
    }
}
