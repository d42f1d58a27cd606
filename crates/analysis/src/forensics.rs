//! Traces of a screen, a print or a copied piece in the photograph.
//!
//! The marks were set on generated specimens alone (`vision::recapture`, `vision::edits`). Fine security lines at one
//! distance look like a screen, so waves over the document alone are only `Unsure`: a reason for a person to look, which
//! by the built-in policy changes no status. Waves that go on around the document fail. A measure below its mark proves
//! nothing and never counts as passed.

use domain::finding::{Check, Finding, Outcome};
use vision::{
    RgbImage,
    document::Outline,
    edits::{self, Kind},
    recapture,
};

use crate::printed::place;

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
    let waves = recapture::measure(picture, outline);
    let mut original = told(
        Check::DocumentOriginal,
        waves.map(|found| found.score),
        recapture::MARK,
        "traces of a screen or print, 0 to 1",
    );
    let goes_on = waves.and_then(|found| found.around_db).is_some_and(|height| height >= recapture::AROUND_MARK);
    if original.outcome == Outcome::Unsure && goes_on {
        original.outcome = Outcome::Fail;
        original = original.because("the waves go on around the document");
    }
    let edits = edits::find(picture, outline);
    let copies = edits.as_ref().map(|found| found.score(Kind::Copied));
    let mark = Kind::Copied.mark();
    let mut unedited = told(Check::DocumentUnedited, copies, mark, "likeness of two places, 0 to 1");
    let regions = edits.iter().flat_map(|edits| &edits.regions);
    let copied = regions.filter(|region| region.kind == Kind::Copied && region.score >= mark);
    unedited.places = copied
        .flat_map(|region| [Some(region.area_mm), region.other_mm])
        .flatten()
        .map(|[left, top, width, height]| place(left, top, width, height, &input.concat()))
        .collect();
    [original, unedited]
}
