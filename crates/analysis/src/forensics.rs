//! Traces of a screen, a print or a copied piece in the photograph.
//!
//! The marks were set on generated specimens alone (`vision::recapture`, `vision::edits`). Fine security lines at one
//! distance look like a screen, so beyond a mark a finding is only `Unsure`: a reason for a person to look, which by the
//! built-in policy changes no status. A measure below its mark proves nothing and never counts as passed.

use domain::finding::{Check, Finding, Outcome};
use vision::{
    RgbImage,
    document::Outline,
    edits::{self, Kind},
    recapture,
};

/// Measures one photograph of a document.
pub(crate) fn examine(picture: &RgbImage, outline: &Outline, input: &[String]) -> [Finding; 2] {
    let told = |check, score: Option<f32>, mark: f32, unit| match score {
        Some(score) => {
            let finding = match score < mark {
                true => Finding::new(check, Outcome::NotChecked).because("no traces, which proves nothing"),
                false => Finding::new(check, Outcome::Unsure),
            };
            finding.measured(f64::from(score), f64::from(mark), unit).of(input)
        }
        None => Finding::new(check, Outcome::NotChecked).because("too small in the picture").of(input),
    };
    let waves = recapture::measure(picture, outline).map(|found| found.score);
    let copies = edits::find(picture, outline).map(|found| found.score(Kind::Copied));
    [
        told(Check::DocumentOriginal, waves, recapture::MARK, "traces of a screen or print, 0 to 1"),
        told(Check::DocumentUnedited, copies, Kind::Copied.mark(), "likeness of two places, 0 to 1"),
    ]
}
