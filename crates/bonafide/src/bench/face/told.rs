//! From pairs of faces to error rates, as a table, as JSON and as a calibration.

use std::{fs, path::Path};

use analysis::{Models, band};
use anyhow::Context;
use domain::policy::Policy;
use serde_json::{Value, json};
use vision::face::calibration::{Calibration, Curve, Kind};

use crate::bench::rates::{Share, curves};

/// The rates of false matches whose distances are tried, beside the one of the built-in policy.
const FMRS: [f64; 3] = [1e-4, 1e-3, 1e-2];

/// Two faces.
pub(super) struct Pair {
    pub(super) distance: f64,
    pub(super) genuine: bool,
    pub(super) group: Option<String>,
}

/// Pairs of one kind of comparison.
pub(super) struct Pairs {
    pub(super) kind: Kind,
    pub(super) eyes_from: f64,
    pub(super) grey: bool,
    pub(super) all: Vec<Pair>,
}

/// What happened at one rate of false matches.
struct AtMark {
    fmr: f64,
    match_to: f64,
    mismatch_from: f64,
    /// Strangers who match.
    matched: Share,
    /// Pairs of one person that do not match.
    missed: Share,
    /// Those of them that are called strangers; the others a person looks at.
    denied: Share,
}

impl Pairs {
    /// The curve of the calibration in force.
    fn in_force<'a>(&self, models: &'a Models) -> &'a Curve {
        match self.kind {
            Kind::Selfies => models.calibration.selfies(),
            Kind::PortraitAndSelfie => models.calibration.portrait(self.eyes_from, self.grey),
        }
    }

    fn at_marks(&self, models: &Models, group: Option<&str>) -> Vec<AtMark> {
        let policy = Policy::built_in().marks;
        let of = |genuine: bool| {
            let here =
                move |pair: &&Pair| pair.genuine == genuine && (group.is_none() || pair.group.as_deref() == group);
            self.all.iter().filter(here)
        };
        let share = |genuine, counts: &dyn Fn(f64) -> bool| {
            Share::of(of(genuine).filter(|pair| counts(pair.distance)).count(), of(genuine).count())
        };
        [policy.face_fmr]
            .into_iter()
            .chain(FMRS)
            .map(|fmr| {
                let mut marks = policy.clone();
                marks.face_fmr = fmr;
                let band = band(self.in_force(models), &marks, 1.0);
                AtMark {
                    fmr,
                    match_to: band.match_to,
                    mismatch_from: band.mismatch_from,
                    matched: share(false, &|distance| distance <= band.match_to),
                    missed: share(true, &|distance| distance > band.match_to),
                    denied: share(true, &|distance| distance > band.match_to && distance >= band.mismatch_from),
                }
            })
            .collect()
    }

    fn groups(&self) -> Vec<&str> {
        let mut groups: Vec<&str> = self.all.iter().filter_map(|pair| pair.group.as_deref()).collect();
        groups.sort_unstable();
        groups.dedup();
        groups
    }

    fn name(&self) -> String {
        let print = if self.grey { "grey" } else { "colour" };
        match self.kind {
            Kind::Selfies => "two selfies".to_owned(),
            Kind::PortraitAndSelfie => format!("portrait in {print}, {} px and more", self.eyes_from),
        }
    }

    fn curve(&self, people: usize) -> Curve {
        let distances = |genuine| self.all.iter().filter(|p| p.genuine == genuine).map(|p| p.distance).collect();
        let (fmr, fnmr) = curves(distances(true), distances(false));
        let genuine = self.all.iter().filter(|pair| pair.genuine).count();
        let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        Curve {
            kind: self.kind,
            eyes_from: self.eyes_from,
            grey: self.grey,
            people: count(people),
            genuine: count(genuine),
            strangers: count(self.all.len() - genuine),
            fmr,
            fnmr,
        }
    }
}

/// Prints the table.
pub(super) fn table(models: &Models, comparisons: &[Pairs]) {
    println!("calibration {}: {}", models.calibration.name, models.calibration.source);
    println!(
        "{:<36} {:>9} {:>8} {:>30} {:>30}  of them called strangers",
        "comparison", "FMR asked", "distance", "false matches", "false non-matches"
    );
    for pairs in comparisons.iter().filter(|pairs| !pairs.all.is_empty()) {
        let groups = pairs.groups().into_iter().map(Some);
        for group in [None].into_iter().chain(groups) {
            let name = group.map_or_else(|| pairs.name(), |group| format!("  {group}"));
            for AtMark { fmr, match_to, matched, missed, denied, .. } in pairs.at_marks(models, group) {
                let (matched, missed) = (matched.to_string(), missed.to_string());
                println!("{name:<36} {fmr:>9} {match_to:>8.3} {matched:>30} {missed:>30}  {}", denied.hits);
            }
        }
    }
}

/// Pairs of strangers that have to be as near for a rate to count as measured.
const SEEN: f64 = 10.0;
/// Rate of false matches for one false alarm in a hundred sessions, among a thousand faces.
const AMONG_A_THOUSAND: f64 = 1e-5;

/// Marks for a face among many: the distance for a false alarm in a hundred sessions among a thousand faces, and how much
/// lower it is for each tenfold. Rarer rates than were measured lie on a straight line through the two rarest, a tenfold
/// apart, in the logarithm of the rate: lower, hence stricter, than the tail of the normal distribution that distances
/// nearly follow. `None` where too few strangers were compared.
fn duplicates(selfies: &Curve) -> Option<(f64, f64)> {
    let rarest = SEEN / f64::from(selfies.strangers);
    let (near, far) = (selfies.at_fmr(rarest)?, selfies.at_fmr(rarest * 10.0)?);
    let tenfold = far - near;
    let enough = rarest * 10.0 <= 0.1 && tenfold > 0.0;
    enough.then(|| (near - tenfold * (rarest / AMONG_A_THOUSAND).log10(), tenfold))
}

/// Prints which marks of the policy would fit for duplicates.
pub(super) fn duplicate_marks(comparisons: &[Pairs], people: usize) {
    let selfies = comparisons.iter().find(|pairs| pairs.kind == Kind::Selfies).map(|pairs| pairs.curve(people));
    match selfies.filter(|curve| !curve.fmr.is_empty()).and_then(|curve| duplicates(&curve)) {
        Some((mark, tenfold)) => {
            println!("marks for duplicates: duplicate_face {mark:.3}, duplicate_face_tenfold {tenfold:.3}");
        }
        None => println!("marks for duplicates need a thousand pairs of strangers and more"),
    }
}

/// The same as JSON: counts as `[hits, of]`.
pub(super) fn json(models: &Models, comparisons: &[Pairs]) -> Vec<Value> {
    let told = |pairs: &Pairs| {
        let groups: serde_json::Map<String, Value> = pairs
            .groups()
            .into_iter()
            .map(|group| (group.to_owned(), json_of(&pairs.at_marks(models, Some(group)))))
            .collect();
        json!({ "name": pairs.name(), "marks": json_of(&pairs.at_marks(models, None)), "groups": groups })
    };
    comparisons.iter().filter(|pairs| !pairs.all.is_empty()).map(told).collect()
}

fn json_of(marks: &[AtMark]) -> Value {
    let count = |share: &Share| json!([share.hits, share.of]);
    let told = |at: &AtMark| {
        json!({ "fmr": at.fmr, "matchTo": at.match_to, "mismatchFrom": at.mismatch_from,
            "falseMatches": count(&at.matched), "falseNonMatches": count(&at.missed),
            "calledStrangers": count(&at.denied) })
    };
    marks.iter().map(told).collect()
}

/// Writes the calibration: curves of which nothing was measured are left out.
///
/// # Errors
/// When there are too few pairs, or the file cannot be written.
pub(super) fn write(
    file: &Path,
    name: &str,
    models: &Models,
    people: usize,
    comparisons: &[Pairs],
) -> anyhow::Result<()> {
    let [_, _, embedder] = models.faces.cards();
    let mut usable: Vec<Curve> =
        comparisons.iter().map(|pairs| pairs.curve(people)).filter(|c| c.genuine > 0 && c.strangers > 0).collect();
    // The coarsest portraits in colour that were measured stand for all coarser ones.
    let in_colour = usable.iter_mut().filter(|c| c.kind == Kind::PortraitAndSelfie && !c.grey);
    if let Some(coarsest) = in_colour.min_by(|a, b| a.eyes_from.total_cmp(&b.eyes_from)) {
        coarsest.eyes_from = 0.0;
    }
    let calibration = Calibration {
        name: name.to_owned(),
        embedder: embedder.sha256.clone(),
        source: format!("photographs of {people} people, measured by this program"),
        curves: usable,
    };
    let text = serde_json::to_string_pretty(&calibration)?;
    Calibration::parse(text.as_bytes()).context("there are too few pairs for a calibration")?;
    fs::write(file, text + "\n").with_context(|| format!("{} cannot be written", file.display()))?;
    println!("{}", file.display());
    Ok(())
}

#[cfg(test)]
mod tests {
    use vision::face::calibration::Rate;

    use super::*;

    #[test]
    fn marks_for_duplicates_continue_what_was_measured() {
        let measured = |strangers| Curve {
            kind: Kind::Selfies,
            eyes_from: 0.0,
            grey: false,
            people: 100,
            genuine: 100,
            strangers,
            fmr: [(0.50, 1e-5), (0.55, 1e-4), (0.59, 1e-3), (0.66, 1e-2), (0.7, 0.1)]
                .map(|(distance, rate)| Rate { distance, rate })
                .to_vec(),
            fnmr: vec![Rate { distance: 0.5, rate: 0.1 }],
        };
        // Ten of 100,000 pairs are as near as 0.55, a hundred as near as 0.59.
        let (mark, tenfold) = duplicates(&measured(100_000)).unwrap();
        assert!((mark - 0.51).abs() < 1e-9 && (tenfold - 0.04).abs() < 1e-9, "{mark} {tenfold}");
        let (mark, _) = duplicates(&measured(1_000)).unwrap();
        assert!((mark - (0.66 - 3.0 * 0.04)).abs() < 1e-9, "{mark}: a line through 0.66 and 0.70");
        assert_eq!(duplicates(&measured(500)), None);
    }
}
