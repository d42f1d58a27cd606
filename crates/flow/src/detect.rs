//! The client shows a document and is told what it seems to be, before choosing.

use analysis::Sorted;
use vision::picture::{decode, shrink_to};

use crate::{Error, House, capture::LONGEST_SIDE};

/// Tells which document a stranger's picture shows; `None` when that cannot be told. Slow: not for async threads.
///
/// # Errors
/// When the bytes are no picture, too large or broken, or the models fail.
pub fn detect(house: &House, bytes: &[u8]) -> Result<Option<Sorted>, Error> {
    let picture = shrink_to(&decode(bytes, &house.picture_limits)?.rgb, LONGEST_SIDE);
    // Without models nothing can be told; `doctor` says so, and the person chooses.
    let Ok(models) = house.models.get() else { return Ok(None) };
    let today = house.clock.now().date_naive();
    analysis::sort(&picture, &models, today).map_err(|broken| Error::Models(broken.to_string()))
}
