//! Numbers the entries of the audit log and signs its heads, every second.

use std::{sync::Arc, time::Duration};

use flow::{House, audit::seal::seal};

/// How long an entry is without a number, about. Longer would leave it longer unprotected; shorter would make more heads.
const OFTEN: Duration = Duration::from_secs(1);

/// Seals again and again until the shift is over, and a last time then.
pub(crate) async fn serve(house: Arc<House>, mut ended: tokio::sync::watch::Receiver<bool>) {
    loop {
        let last = *ended.borrow();
        if let Err(error) = seal(&house).await {
            tracing::error!(error = %error, "the audit log cannot be sealed: {error}");
        }
        if last {
            return;
        }
        tokio::select! {
            () = tokio::time::sleep(OFTEN) => {}
            _ = ended.changed() => {}
        }
    }
}
