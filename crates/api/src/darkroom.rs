//! The darkroom: slow work on what strangers sent, off the async threads and only so much of it at once.

use std::sync::Arc;

use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// The darkroom. Clones share its places.
#[derive(Clone)]
pub struct Darkroom {
    places: Arc<Semaphore>,
}

/// A place in the darkroom, free again when this is dropped.
pub struct Place {
    _permit: OwnedSemaphorePermit,
}

impl Darkroom {
    /// Opens a darkroom with so many places, one at least.
    pub fn new(places: usize) -> Self {
        Self { places: Arc::new(Semaphore::new(places.max(1))) }
    }

    /// Waits for a place.
    pub async fn enter(&self) -> Place {
        Place { _permit: self.places.clone().acquire_owned().await.expect("the darkroom is never closed") }
    }

    /// Works in the darkroom. The place belongs to the work and not to whoever waits for it: once begun, it cannot be
    /// stopped, even if nobody waits any more.
    ///
    /// # Errors
    /// When the work panics.
    pub async fn develop<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> T + Send + 'static,
    ) -> Result<T, flow::Error> {
        let place = self.enter().await;
        let at_work = move || {
            let _place = place;
            work()
        };
        Ok(tokio::task::spawn_blocking(at_work).await?)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::{
        Mutex,
        atomic::{AtomicUsize, Ordering},
        mpsc,
    };

    use super::*;

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn work_whose_owner_left_keeps_its_place_until_it_is_done() {
        let darkroom = Darkroom::new(2);
        let (at_once, most) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
        let (begun, mut begins) = tokio::sync::mpsc::unbounded_channel();
        let (allow, allowed) = mpsc::channel::<()>();
        let allowed = Arc::new(Mutex::new(allowed));
        let work = || {
            let (at_once, most, begun, allowed) = (at_once.clone(), most.clone(), begun.clone(), allowed.clone());
            move || {
                most.fetch_max(at_once.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
                begun.send(()).unwrap();
                let _ = allowed.lock().unwrap().recv();
                at_once.fetch_sub(1, Ordering::SeqCst);
            }
        };
        for _ in 0..2 {
            let (darkroom, work) = (darkroom.clone(), work());
            let owner = tokio::spawn(async move { darkroom.develop(work).await });
            begins.recv().await.unwrap();
            owner.abort();
            assert!(owner.await.unwrap_err().is_cancelled());
        }
        assert_eq!(darkroom.places.available_permits(), 0);
        let patient: Vec<_> = (0..5)
            .map(|_| {
                let (darkroom, work) = (darkroom.clone(), work());
                tokio::spawn(async move { darkroom.develop(work).await })
            })
            .collect();
        for _ in 0..7 {
            allow.send(()).unwrap();
        }
        for owner in patient {
            owner.await.unwrap().unwrap();
        }
        assert_eq!(most.load(Ordering::SeqCst), 2);
    }

    #[tokio::test]
    async fn work_that_breaks_frees_its_place() {
        let darkroom = Darkroom::new(1);
        assert!(darkroom.develop(|| panic!("as planned")).await.is_err());
        assert_eq!(darkroom.develop(|| 7).await.unwrap(), 7);
    }
}
