//! The workshop: evidence in, findings out. No clock, no network, no database, no chance.
//!
//! [`examine`] runs its stages one after the other. A stage that cannot tell says so; a stage that breaks, even by
//! a panic, becomes a finding. The same evidence, models and marks always give the same findings.
//!
//! | file | stage |
//! | --- | --- |
//! | `evidence` | what goes in and what comes out |
//! | `models` | the models every stage shares |
//! | `document` | document found, quality; then what it says and whether it can be right, stage by stage |
//! | `zone`, `barcode`, `printed` | the machine-readable zone, the barcodes and the print are read |
//! | `symbol` | where barcodes are, and the bytes in them |
//! | `anchor` | print that says what the zone says is found without its label |
//! | `reading` | what a zone or a barcode says, in our words |
//! | `forensics` | traces of a screen, a print or a copied piece |
//! | `typeface` | whether the zone is printed in OCR-B, and in its place |
//! | `days` | days as our libraries read them |
//! | `names` | how alike two spellings of a name are |
//! | `settle` | one value for everything the document says |
//! | `stated` | what a document that is read by its print alone has to state |
//! | `agree` | zone, barcode and print against each other |
//! | `plausible` | dates and numbers against what can be |
//! | `portrait` | the portrait on the document found and described |
//! | `face` | the selfie found, judged, and compared with the portrait |
//! | `sort` | which document a photograph shows, before anybody has said so |
//! | `recognise` | a face that is shown again, against the selfie of an earlier verification |
//! | `liveness`, `camera` | the selfie itself, the frames of a challenge, and what the browser tells of the camera |
//! | `match_data` | what the document says against what the partner expects |
//! | `page`, `extra` | the print of further documents, and what an additional step asks them for |
//! | `seek` | a text sought among print |
//! | `features` | what was asked for and cannot be done here |

mod agree;
mod anchor;
mod barcode;
mod camera;
mod days;
mod document;
mod evidence;
mod extra;
mod face;
mod features;
mod forensics;
mod liveness;
mod match_data;
mod models;
mod names;
mod page;
mod plausible;
pub mod portrait;
mod printed;
mod reading;
mod recognise;
mod seek;
mod settle;
mod sort;
mod stated;
mod symbol;
mod typeface;
mod zone;

use std::panic::{AssertUnwindSafe, catch_unwind};

use domain::{
    finding::{Check, Finding, Outcome},
    policy::Marks,
};

pub use document::{Seen, look};
pub use evidence::{Evidence, Page, Results, Shot, ZoneRead};
pub use face::band;
pub use liveness::{judge as judge_liveness, judge_selfie};
pub use models::{ModelFile, Models};
pub use recognise::{Incomparable, recognise};
pub use sort::{Sorted, sort};

/// Examines the evidence. `lap` hears the name of each stage when it is done, so that a caller with a clock can
/// measure them.
pub fn examine(evidence: &Evidence, models: &Models, marks: &Marks, lap: &mut dyn FnMut(&'static str)) -> Results {
    let mut results = Results::default();
    let pictures = evidence.decode();
    lap("decode");

    let mut front = None;
    let broke = guarded(&mut results, |results| {
        front = document::examine(evidence, &pictures, models, marks, results, lap);
    });
    if broke {
        results.findings.push(Finding::new(Check::DocumentAnalysis, Outcome::Fail).because("the stage broke"));
    }
    let broke = guarded(&mut results, |results| {
        face::examine(evidence, &pictures, front.as_ref(), models, marks, results);
    });
    if broke {
        results.findings.push(Finding::new(Check::FaceAnalysis, Outcome::Fail).because("the stage broke"));
    }
    lap("faces");
    let broke = guarded(&mut results, |results| {
        liveness::examine(evidence, &pictures, models, &marks.liveness, results);
    });
    if broke {
        results.findings.push(Finding::new(Check::FaceAnalysis, Outcome::Fail).because("the stage broke"));
    }
    lap("liveness");

    let broke = guarded(&mut results, |results| match_data::examine(evidence, results));
    if broke {
        results.findings.push(Finding::new(Check::DocumentAnalysis, Outcome::Fail).because("the comparison broke"));
    }
    lap("match");
    let broke = guarded(&mut results, |results| extra::examine(evidence, models, marks, results));
    if broke {
        results.findings.push(Finding::new(Check::ExtraRead, Outcome::NotChecked).because("the stage broke"));
    }
    lap("further documents");
    features::examine(evidence, &mut results);
    results
}

/// Runs a stage; tells whether it panicked. What it found before that is kept.
fn guarded(results: &mut Results, stage: impl FnOnce(&mut Results)) -> bool {
    catch_unwind(AssertUnwindSafe(|| stage(results))).is_err()
}
