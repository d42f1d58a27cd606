//! What must not stop halfway: a handler is dropped as soon as whoever asked hangs up.

use crate::Problem;

/// Does something to its end, whether or not anybody still waits for the answer.
///
/// # Errors
/// As the work, and when it panics.
pub async fn to_the_end<T: Send + 'static>(
    work: impl Future<Output = Result<T, Problem>> + Send + 'static,
) -> Result<T, Problem> {
    tokio::spawn(work).await.map_err(flow::Error::from)?
}
