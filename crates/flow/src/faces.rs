//! The faces of an environment in memory, and who among them looks like somebody.
//!
//! They are sealed in the archive, each under its session's key. A process opens those of an environment when it first
//! has to search them, and from then on only what changed since. What is in memory is rounded to one byte a number
//! (`vision::gallery`), and it is searched outside of any transaction; what came or went meanwhile is seen again by
//! [`Sought::catch_up`] in the transaction that decides. An erased face leaves this process's memory with the work that
//! completes the erasure, and that of other processes when they look the next time: at the latest a few seconds later.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

use domain::{
    comparison::FaceKind,
    ctx::Ctx,
    finding::ModelRef,
    ids::{EnvironmentId, SessionId},
};
use store::{Tx, faces::FaceChange};
use tokio::sync::{OwnedRwLockReadGuard, RwLock};
use vault::{Key, WrappedKey};
use vision::{
    face::Embedding,
    gallery::{Found, Gallery},
};

use crate::{
    Error, House,
    keys::{place, session_identity},
};

/// Faces that are read and opened at a time.
const PAGE: u32 = 2000;
/// The numbers of dlib's descriptor are kept as multiples of this. The largest of 23 faces was 0.464, and 127 steps reach
/// 0.529; the distances of 351 pairs moved by 0.0053 at most and 0.0003 on average.
const STEP: f32 = 1.0 / 240.0;

/// The faces of one session, described.
#[derive(Clone)]
pub struct Described {
    /// The network that described them.
    pub model: ModelRef,
    /// Each by where it was seen.
    pub faces: Vec<(FaceKind, Embedding)>,
}

impl Described {
    /// The face that was seen there.
    pub fn face(&self, kind: FaceKind) -> Option<&Embedding> {
        self.faces.iter().find(|(seen, _)| *seen == kind).map(|(_, face)| face)
    }

    /// Keeps them with their session, sealed, until it is decided.
    ///
    /// # Errors
    /// When the archive fails.
    pub(crate) async fn keep(&self, ctx: &Ctx, tx: &mut Tx, session: SessionId, key: &Key) -> Result<(), Error> {
        let seal = |(kind, face): &(FaceKind, Embedding)| {
            let bytes: Vec<u8> = face.numbers().iter().flat_map(|number| number.to_le_bytes()).collect();
            (*kind, key.seal(&*ctx.chance, &face_place(session, *kind), &bytes))
        };
        let sealed: Vec<_> = self.faces.iter().map(seal).collect();
        Ok(tx.faces(ctx.environment).keep(session, &self.model.sha256, &sealed).await?)
    }
}

/// The faces of every environment that was searched by this process.
pub struct InMemory {
    threads: usize,
    environments: Mutex<HashMap<EnvironmentId, Arc<RwLock<Loaded>>>>,
}

impl InMemory {
    /// Knows nobody yet; a search takes so many threads.
    pub fn new(threads: usize) -> Self {
        Self { threads, environments: Mutex::default() }
    }

    fn of(&self, environment: EnvironmentId) -> Arc<RwLock<Loaded>> {
        let mut environments = self.environments.lock().unwrap_or_else(PoisonError::into_inner);
        environments.entry(environment).or_default().clone()
    }

    fn known(&self) -> Vec<(EnvironmentId, Arc<RwLock<Loaded>>)> {
        let environments = self.environments.lock().unwrap_or_else(PoisonError::into_inner);
        environments.iter().map(|(id, loaded)| (*id, loaded.clone())).collect()
    }
}

/// The faces of one environment.
#[derive(Default)]
struct Loaded {
    /// Every change up to this one is in.
    change: i64,
    /// What described them, once there is one. A house has one network; faces of another cannot be compared.
    model: String,
    galleries: HashMap<FaceKind, Gallery<SessionId>>,
}

impl Loaded {
    fn apply(&mut self, opened: Vec<Opened>) {
        for Opened { session, kind, change, face } in opened {
            self.change = change;
            match face {
                Some(face) => {
                    let length = face.numbers().len();
                    if length == 0 {
                        continue;
                    }
                    let gallery = self.galleries.entry(kind).or_insert_with(|| Gallery::new(length, STEP));
                    if gallery.add(session, &face).is_err() {
                        tracing::warn!(session.id = %session, "a face of session {session} has another length");
                    }
                }
                None => {
                    self.galleries.get_mut(&kind).map(|gallery| gallery.remove(session));
                }
            }
        }
    }
}

/// A change, with the face in the open.
struct Opened {
    session: SessionId,
    kind: FaceKind,
    change: i64,
    /// `None` when it went, or is of another network.
    face: Option<Embedding>,
}

/// Another session's face that is as near as the mark.
pub type Alike = Found<SessionId>;

/// What a search found, and up to which change.
#[derive(Default)]
pub struct Sought {
    change: i64,
    kinds: HashMap<FaceKind, Among>,
}

/// What was found among the faces of one kind.
#[derive(Clone, Default)]
pub struct Among {
    /// Sessions whose face is near, the nearest first.
    pub alike: Vec<Alike>,
    /// How many faces there are.
    pub faces: usize,
}

/// Looks for the faces of a session among those of its environment. Slow the first time; no transaction is open.
///
/// # Errors
/// When the archive fails or something sealed does not open.
pub async fn search(house: &House, ctx: &Ctx, described: &Described) -> Result<Sought, Error> {
    let loaded = up_to_date(house, ctx, &described.model.sha256).await?;
    let (described, mark) = (described.clone(), house.policy.marks.duplicate_face as f32);
    let threads = house.faces.threads;
    Ok(tokio::task::spawn_blocking(move || {
        let mut sought = Sought { change: loaded.change, ..Sought::default() };
        for (kind, face) in &described.faces {
            let Some(gallery) = loaded.galleries.get(kind) else { continue };
            let alike = gallery.within(face, mark, threads).unwrap_or_default();
            sought.kinds.insert(*kind, Among { alike, faces: gallery.len() });
        }
        sought
    })
    .await?)
}

/// Brings what is in memory up to date, for environments that were searched before.
///
/// # Errors
/// When the archive fails or something sealed does not open.
pub async fn keep_up(house: &House) -> Result<(), Error> {
    for (environment, loaded) in house.faces.known() {
        let model = loaded.read().await.model.clone();
        up_to_date(house, &house.ctx(environment), &model).await?;
    }
    Ok(())
}

async fn up_to_date(house: &House, ctx: &Ctx, model: &str) -> Result<OwnedRwLockReadGuard<Loaded>, Error> {
    let mut loaded = house.faces.of(ctx.environment).write_owned().await;
    if loaded.model != model {
        *loaded = Loaded { model: model.to_owned(), ..Loaded::default() };
    }
    loop {
        let mut tx = house.db.read().await?;
        let changes = tx.faces(ctx.environment).changed_after(loaded.change, PAGE).await?;
        let key = house.keys.environment(&mut tx, ctx.environment).await?;
        drop(tx);
        let is_last = changes.len() < PAGE as usize;
        let changes = whole(changes, is_last);
        if changes.is_empty() {
            return Ok(loaded.downgrade());
        }
        let model = model.to_owned();
        let opened = tokio::task::spawn_blocking(move || open_all(&key, &model, changes)).await??;
        loaded.apply(opened);
    }
}

/// Leaves out the last session of a page that is full: the rest of it may be on the next.
fn whole(mut changes: Vec<FaceChange>, is_last: bool) -> Vec<FaceChange> {
    if let (false, Some(last)) = (is_last, changes.last().map(|last| last.change)) {
        changes.retain(|change| change.change != last);
    }
    changes
}

fn open_all(key: &Key, model: &str, changes: Vec<FaceChange>) -> Result<Vec<Opened>, Error> {
    changes.into_iter().map(|change| open(key, model, change)).collect()
}

fn open(key: &Key, model: &str, change: FaceChange) -> Result<Opened, Error> {
    let FaceChange { session, kind, change, model: by, sealed } = change;
    let face = match sealed.filter(|_| by == model) {
        Some(sealed) => {
            let own = key.unwrap(&session_identity(session), &WrappedKey(sealed.wrapped_key))?;
            let bytes = own.open(&face_place(session, kind), &sealed.face)?;
            let (numbers, _) = bytes.as_chunks::<4>();
            Some(Embedding::new(numbers.iter().map(|number| f32::from_le_bytes(*number)).collect()))
        }
        None => None,
    };
    Ok(Opened { session, kind, change, face })
}

impl Sought {
    /// Adds what came and takes out what went since the search.
    ///
    /// # Errors
    /// When the archive fails or something sealed does not open.
    pub(crate) async fn catch_up(
        &mut self,
        house: &House,
        ctx: &Ctx,
        tx: &mut Tx,
        described: &Described,
    ) -> Result<(), Error> {
        let changes = tx.faces(ctx.environment).changed_after(self.change, u32::MAX).await?;
        let key = house.keys.environment(tx, ctx.environment).await?;
        let mark = house.policy.marks.duplicate_face as f32;
        for Opened { session, kind, face, .. } in open_all(&key, &described.model.sha256, changes)? {
            let among = self.kinds.entry(kind).or_default();
            among.alike.retain(|alike| alike.name != session);
            let (Some(wanted), Some(face)) = (described.face(kind), face) else { continue };
            among.faces += 1;
            // One face is a gallery, too, so that its distance is rounded like all others.
            let mut one = Gallery::new(wanted.numbers().len(), STEP);
            if one.add(session, &face).is_ok() {
                among.alike.extend(one.within(wanted, mark, 1).unwrap_or_default());
            }
        }
        for among in self.kinds.values_mut() {
            among.alike.sort_by(|a, b| a.distance.total_cmp(&b.distance));
        }
        Ok(())
    }

    /// What was found among the faces of one kind.
    pub(crate) fn among(&self, kind: FaceKind) -> Among {
        self.kinds.get(&kind).cloned().unwrap_or_default()
    }
}

/// The place of a session's face.
fn face_place(session: SessionId, kind: FaceKind) -> String {
    place(session, &format!("face/{kind}"))
}
