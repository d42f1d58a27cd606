//! Keeps the faces in this process's memory up to date: one that another process erased is gone here, too, soon after.

use std::{sync::Arc, time::Duration};

use flow::{House, faces};
use tokio::sync::watch;

/// How long an erased face may stay in the memory of another process.
const NAP: Duration = Duration::from_secs(3);

/// Looks what came and went, until it is over.
pub async fn serve(house: Arc<House>, mut ended: watch::Receiver<bool>) {
    while !*ended.borrow() {
        if let Err(error) = faces::keep_up(&house).await {
            tracing::error!(error = %error, "the faces in memory cannot be brought up to date: {error}");
        }
        tokio::select! {
            () = tokio::time::sleep(NAP) => {}
            _ = ended.changed() => {}
        }
    }
}
