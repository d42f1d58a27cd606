//! What a distance between two descriptors means, measured: how often strangers are as near (false match rate), and how
//! often one person is further away (false non-match rate). Both terms as in ISO/IEC 19795-1.
//!
//! A descriptor's distances mean nothing by themselves: they differ from network to network, and a small printed portrait
//! lies further from its owner's selfie than another selfie does. So marks are chosen as rates, and a [`Calibration`],
//! which was measured with one network, turns them into distances.

use serde::{Deserialize, Serialize};

/// Most curves and most points of a curve; a file with more is refused.
const MOST: usize = 512;

/// What is compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Kind {
    /// Two photographs of a face, taken for the purpose.
    Selfies,
    /// A printed portrait, photographed with its document, and a selfie.
    PortraitAndSelfie,
}

/// A rate at one distance.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rate {
    /// Euclidean distance of the descriptors.
    pub distance: f64,
    /// A share of pairs, above 0 and at most 1. Where none of n was seen, 3 / n: the upper end of the 95 % interval
    /// (Hanley and Lippman-Hand, JAMA 249, 1983).
    pub rate: f64,
}

/// What was measured of one kind of comparison.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Curve {
    /// What was compared.
    pub kind: Kind,
    /// Least pixels between the eyes of the portrait; 0 for selfies, and for the smallest portraits.
    #[serde(default)]
    pub eyes_from: f64,
    /// Whether the portrait is printed in grey.
    #[serde(default)]
    pub grey: bool,
    /// How many people the pairs are of.
    pub people: u32,
    /// How many pairs of one person.
    pub genuine: u32,
    /// How many pairs of strangers.
    pub strangers: u32,
    /// Share of the pairs of strangers at a distance or nearer: false matches, nearest first.
    pub fmr: Vec<Rate>,
    /// Share of one person's pairs further away than a distance: false non-matches, nearest first.
    pub fnmr: Vec<Rate>,
}

impl Curve {
    /// The distance up to which at most this share of strangers lies: between points the logarithm of the rate is taken
    /// as straight, as the lower tail of distances nearly is. `None` where so small a rate was not measured.
    pub fn at_fmr(&self, fmr: f64) -> Option<f64> {
        match self.fmr.iter().position(|point| point.rate > fmr) {
            Some(0) => None,
            Some(at) => Some(between(fmr, self.fmr[at - 1], self.fmr[at], f64::ln)),
            None => self.fmr.last().map(|point| point.distance),
        }
    }

    /// The distance beyond which at most this share of one person's pairs lies. `None` where so small a rate was not
    /// measured.
    pub fn at_fnmr(&self, fnmr: f64) -> Option<f64> {
        match self.fnmr.iter().position(|point| point.rate <= fnmr)? {
            0 => Some(self.fnmr[0].distance),
            at => Some(between(fnmr, self.fnmr[at - 1], self.fnmr[at], |rate| rate)),
        }
    }

    /// The marks for these rates, both scaled by `modifier` (1 leaves them): a match up to where at most `fmr` of the
    /// strangers lie, a mismatch from where at most `fnmr` of one person's pairs lie beyond. Where so small a rate of
    /// false matches was not measured nothing is a match; where so small a rate of false non-matches was not, nothing
    /// that was measured is a mismatch.
    pub fn band(&self, fmr: f64, fnmr: f64, modifier: f64) -> Band {
        let match_to = self.at_fmr(fmr).unwrap_or(0.0);
        let last = self.fnmr.last().map_or(0.0, |point| point.distance);
        let mismatch_from = self.at_fnmr(fnmr).unwrap_or(last).max(match_to);
        Band { match_to: match_to * modifier, mismatch_from: mismatch_from * modifier }
    }

    fn fault(&self) -> Option<&'static str> {
        let all = || self.fmr.iter().chain(&self.fnmr);
        let further = |points: &[Rate]| points.windows(2).all(|pair| pair[0].distance < pair[1].distance);
        let rises = self.fmr.windows(2).all(|pair| pair[0].rate <= pair[1].rate);
        let falls = self.fnmr.windows(2).all(|pair| pair[0].rate >= pair[1].rate);
        match () {
            () if [&self.fmr, &self.fnmr].iter().any(|points| points.is_empty() || points.len() > MOST) => {
                Some("1 to 512 points are wanted of each rate")
            }
            () if !all().all(|point| point.distance.is_finite() && point.distance >= 0.0) => {
                Some("a distance is a number of 0 and more")
            }
            () if !all().all(|point| point.rate > 0.0 && point.rate <= 1.0) => {
                Some("a rate is above 0 and at most 1: where none of n pairs was seen, write 3 / n")
            }
            () if !further(&self.fmr) || !further(&self.fnmr) => Some("points stand in the order of their distances"),
            () if !rises || !falls => Some("with the distance, fmr may only rise and fnmr only fall"),
            () if !self.eyes_from.is_finite() || self.eyes_from < 0.0 => Some("eyes_from is a number of 0 and more"),
            () => None,
        }
    }
}

/// Between two points, linear in what `of` makes of their rates.
fn between(wanted: f64, left: Rate, right: Rate, of: fn(f64) -> f64) -> f64 {
    let (from, to) = (of(left.rate), of(right.rate));
    let share = if to == from { 0.0 } else { ((of(wanted) - from) / (to - from)).clamp(0.0, 1.0) };
    left.distance + share * (right.distance - left.distance)
}

/// What distances mean: up to one mark a match, from another on a mismatch, and uncertain between.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Band {
    /// Distances up to this are a match.
    pub match_to: f64,
    /// Distances from this on are a mismatch, unless they are a match.
    pub mismatch_from: f64,
}

/// The answer of a [`Band`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// One person.
    Match,
    /// A person should look.
    Uncertain,
    /// Two people.
    Mismatch,
}

impl Band {
    /// What this distance means; one that is no number is uncertain.
    pub fn judge(&self, distance: f64) -> Verdict {
        if distance <= self.match_to {
            Verdict::Match
        } else if distance >= self.mismatch_from {
            Verdict::Mismatch
        } else {
            Verdict::Uncertain
        }
    }
}

/// What the distances of one network mean.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Calibration {
    /// What it is called.
    pub name: String,
    /// SHA-256 of the network's file, 64 lower-case hexadecimal digits.
    pub embedder: String,
    /// On what it was measured, in words.
    pub source: String,
    /// The curves. There is one for selfies, and one for portraits of any size (`eyes_from` 0) in colour.
    pub curves: Vec<Curve>,
}

/// Why a calibration is none.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum CalibrationError {
    /// The bytes have another shape.
    #[error("not a calibration")]
    Shape(#[from] serde_json::Error),
    /// A curve cannot be right.
    #[error("curve {0}: {1}")]
    Curve(usize, &'static str),
    /// A curve that is always needed is missing.
    #[error("a curve {0} is missing")]
    Missing(&'static str),
    /// It was measured with another network.
    #[error("measured with the network {0}, not with {1}")]
    Embedder(String, String),
}

impl Calibration {
    /// The one for dlib's network that comes with this library.
    pub fn built_in() -> Self {
        Self::parse(include_bytes!("calibration.json")).expect("the built-in calibration is tested")
    }

    /// Reads a calibration from JSON.
    ///
    /// # Errors
    /// When it has another shape, a curve cannot be right, or one that is always needed is missing.
    pub fn parse(json: &[u8]) -> Result<Self, CalibrationError> {
        let read: Self = serde_json::from_slice(json)?;
        if read.curves.len() > MOST {
            return Err(CalibrationError::Curve(MOST, "there are too many"));
        }
        if let Some((at, fault)) = read.curves.iter().enumerate().find_map(|(at, curve)| Some((at, curve.fault()?))) {
            return Err(CalibrationError::Curve(at, fault));
        }
        let there = |kind| read.curves.iter().any(|curve| curve.kind == kind && curve.eyes_from == 0.0 && !curve.grey);
        match (there(Kind::Selfies), there(Kind::PortraitAndSelfie)) {
            (false, _) => Err(CalibrationError::Missing("for selfies")),
            (_, false) => Err(CalibrationError::Missing("for portraits of any size (eyes_from 0), in colour")),
            _ => Ok(read),
        }
    }

    /// Says whether it was measured with the network of this checksum.
    ///
    /// # Errors
    /// When it was not.
    pub fn fits(&self, embedder: &str) -> Result<(), CalibrationError> {
        match self.embedder == embedder {
            true => Ok(()),
            false => Err(CalibrationError::Embedder(self.embedder.clone(), embedder.to_owned())),
        }
    }

    /// The curve for two selfies.
    pub fn selfies(&self) -> &Curve {
        self.curve(Kind::Selfies, f64::INFINITY, false)
    }

    /// The curve for a portrait with so many pixels between the eyes, in grey or in colour, against a selfie. Where none
    /// was measured in grey, the one in colour serves.
    pub fn portrait(&self, eyes: f64, grey: bool) -> &Curve {
        self.curve(Kind::PortraitAndSelfie, eyes, grey)
    }

    fn curve(&self, kind: Kind, eyes: f64, grey: bool) -> &Curve {
        let best = |grey: bool| {
            let fitting = |curve: &&Curve| curve.kind == kind && curve.grey == grey && curve.eyes_from <= eyes.max(0.0);
            self.curves.iter().filter(fitting).max_by(|a, b| a.eyes_from.total_cmp(&b.eyes_from))
        };
        best(grey).or_else(|| best(false)).expect("`parse` wants one for any size in colour")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn curve() -> Curve {
        let points = |points: [(f64, f64); 3]| points.map(|(distance, rate)| Rate { distance, rate }).to_vec();
        Curve {
            kind: Kind::Selfies,
            eyes_from: 0.0,
            grey: false,
            people: 10,
            genuine: 100,
            strangers: 10_000,
            fmr: points([(0.5, 1e-4), (0.6, 1e-2), (0.7, 0.1)]),
            fnmr: points([(0.5, 0.2), (0.6, 0.1), (0.7, 0.03)]),
        }
    }

    fn near(got: Option<f64>, wanted: f64) {
        assert!(got.is_some_and(|got| (got - wanted).abs() < 1e-9), "{got:?}, not {wanted}");
    }

    #[test]
    fn rates_become_distances() {
        let curve = curve();
        near(curve.at_fmr(1e-4), 0.5);
        near(curve.at_fmr(1e-3), 0.55);
        near(curve.at_fmr(0.1), 0.7);
        near(curve.at_fmr(0.5), 0.7);
        near(curve.at_fnmr(0.15), 0.55);
        near(curve.at_fnmr(0.9), 0.5);
    }

    #[test]
    fn distances_between_the_marks_are_uncertain() {
        let band = curve().band(1e-3, 0.1, 1.0);
        for (distance, wanted) in [
            (0.54, Verdict::Match),
            (0.57, Verdict::Uncertain),
            (0.61, Verdict::Mismatch),
            (f64::NAN, Verdict::Uncertain),
            (f64::INFINITY, Verdict::Mismatch),
        ] {
            assert_eq!(band.judge(distance), wanted, "{distance}");
        }
        assert_eq!(curve().band(1e-3, 0.1, 1.1).judge(0.57), Verdict::Match);
    }

    #[test]
    fn what_was_not_measured_is_not_promised() {
        let curve = curve();
        assert_eq!(curve.band(1e-9, 1e-9, 1.0), Band { match_to: 0.0, mismatch_from: 0.7 });
        assert_eq!(curve.at_fmr(1e-5), None);
        assert_eq!(curve.at_fnmr(0.01), None);
    }

    #[test]
    fn portraits_have_the_curve_of_their_size_and_print() {
        let portrait = |eyes_from, grey| Curve { kind: Kind::PortraitAndSelfie, eyes_from, grey, ..curve() };
        let calibration = Calibration {
            name: "test".into(),
            embedder: "0".into(),
            source: String::new(),
            curves: vec![curve(), portrait(0.0, false), portrait(60.0, false), portrait(50.0, true)],
        };
        for (eyes, grey, wanted) in [
            (10.0, false, (0.0, false)),
            (60.0, false, (60.0, false)),
            (200.0, false, (60.0, false)),
            (200.0, true, (50.0, true)),
            (20.0, true, (0.0, false)),
            (f64::NAN, false, (0.0, false)),
        ] {
            let found = calibration.portrait(eyes, grey);
            assert_eq!((found.eyes_from, found.grey), wanted, "{eyes} {grey}");
        }
        assert_eq!(calibration.selfies().kind, Kind::Selfies);
        assert!(calibration.fits("0").is_ok() && calibration.fits("1").is_err());
    }

    #[test]
    fn a_file_that_cannot_be_right_is_refused() {
        let good = serde_json::to_value(Calibration::built_in()).unwrap();
        let refused = |change: &dyn Fn(&mut serde_json::Value)| {
            let mut changed = good.clone();
            change(&mut changed);
            Calibration::parse(changed.to_string().as_bytes()).is_err()
        };
        assert!(!refused(&|_| {}));
        assert!(refused(&|json| json["curves"] = serde_json::json!([])));
        assert!(refused(&|json| json["curves"][0]["fmr"] = serde_json::json!([])));
        assert!(refused(&|json| json["curves"][0]["fmr"][0]["rate"] = 0.0.into()));
        assert!(refused(&|json| json["curves"][0]["fnmr"][0]["rate"] = 1.5.into()));
        assert!(refused(&|json| json["curves"][0]["fmr"][0]["distance"] = 9.0.into()));
        assert!(refused(&|json| json["more"] = 1.into()));
        assert!(Calibration::parse(b"{").is_err());
    }
}
