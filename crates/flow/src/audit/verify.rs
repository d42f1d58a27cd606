//! Finds out whether anything of a log was changed: everything is computed again from the entries and held against
//! the signed heads.

use std::fmt;

use domain::audit::{Entry, Head, Log, SignedHead};
use store::Tx;
use vault::{
    attest::is_signed,
    tree::{self, Edge, Hash},
};
use wire::audit::{Line, Proof};

use crate::{
    Error, House,
    audit::{digest, prove::pieces, seal::EVERY},
};

/// What is wrong, and where it begins.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Fault {
    /// There is no entry of this number, and there are later ones or a head counts it.
    Missing(u64),
    /// An entry is not what it was when it was signed.
    Changed(u64),
    /// One of these entries is not what it was, first and last.
    ChangedAmong(u64, u64),
    /// There are numbered entries that no head counts, from this number on.
    NotSigned(u64),
    /// The head of this size has another signature.
    Forged(u64),
    /// The head of this size does not follow on the one before: heads were taken out, put in or exchanged.
    NotFollowing(u64),
    /// What is kept beside the head of this size is not what was kept.
    HashesOfHead(u64),
    /// The kept hash of a subtree is missing, too many or not what it was; level and number.
    Node(u32, u64),
    /// What is kept of how far the log is numbered is wrong.
    State,
    /// A head that was kept elsewhere, of this size, is not one of this log: entries below it were changed or removed.
    Elsewhere(u64),
    /// A line of a file is not what an export has there; its number.
    Line(usize),
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing(number) => write!(f, "entry {number} is missing"),
            Self::Changed(number) => write!(f, "entry {number} was changed"),
            Self::ChangedAmong(first, last) => write!(f, "an entry from {first} to {last} was changed"),
            Self::NotSigned(number) => write!(f, "entry {number} is in no signed head"),
            Self::Forged(size) => write!(f, "the head of {size} entries has a wrong signature"),
            Self::NotFollowing(size) => write!(f, "the head of {size} entries does not follow on the one before"),
            Self::HashesOfHead(size) => write!(f, "the hashes kept with the head of {size} entries were changed"),
            Self::Node(level, number) => write!(f, "the kept hash of subtree {number} on level {level} is wrong"),
            Self::State => write!(f, "how far the log is numbered is kept wrongly"),
            Self::Elsewhere(size) => write!(f, "the head of {size} entries that was kept elsewhere is not of this log"),
            Self::Line(number) => write!(f, "line {number} of the file is not one of an export"),
        }
    }
}

/// What was found to be in order.
#[derive(Clone, Debug)]
pub struct Sound {
    /// Entries that are signed.
    pub entries: u64,
    /// Heads.
    pub heads: u64,
    /// Entries that wait for their number.
    pub waiting: u64,
    /// The newest head.
    pub newest: Option<SignedHead>,
}

/// Goes along a log, entry by entry and head by head.
struct Walk<'a> {
    log: Log,
    public: [u8; 32],
    edge: Edge,
    /// The hashes since the last head.
    fresh: Vec<Hash>,
    before: Option<SignedHead>,
    heads: u64,
    /// Heads that were kept elsewhere.
    elsewhere: &'a [SignedHead],
}

impl<'a> Walk<'a> {
    fn new(log: Log, public: [u8; 32], elsewhere: &'a [SignedHead]) -> Self {
        Self { log, public, edge: Edge::default(), fresh: vec![], before: None, heads: 0, elsewhere }
    }

    /// The next entry; `full` is told of each subtree that became full with it.
    fn entry(&mut self, entry: &Entry, number: u64, full: impl FnMut(u32, u64, Hash)) -> Result<(), Fault> {
        let expected = self.edge.size();
        if number != expected {
            return Err(if number > expected { Fault::Missing(expected) } else { Fault::Changed(expected) });
        }
        if entry.log != self.log {
            return Err(Fault::Changed(number));
        }
        let leaf = tree::leaf(&entry.leaf());
        self.fresh.push(leaf);
        self.edge.push(leaf, full);
        // Heads that were kept elsewhere may be of any size.
        match self.elsewhere.iter().find(|kept| kept.head.size == self.edge.size()) {
            Some(kept) if kept.head.root != self.edge.root() => Err(Fault::Elsewhere(kept.head.size)),
            _ => Ok(()),
        }
    }

    /// The next head; `leaves` are the hashes that were kept for its entries.
    fn head(&mut self, signed: &SignedHead, leaves: Option<&[u8]>) -> Result<(), Fault> {
        let Head { size, root, previous, log, .. } = signed.head;
        if log != self.log || !is_signed(&self.public, &signed.head.statement(), &signed.signature) {
            return Err(Fault::Forged(size));
        }
        let (begin, chain) =
            self.before.as_ref().map_or((0, [0; 32]), |before| (before.head.size, digest(&before.head.statement())));
        if previous != chain || size <= begin {
            return Err(Fault::NotFollowing(size));
        }
        let kept = leaves.map(|leaves| leaves.as_chunks::<32>().0);
        let differs = kept.and_then(|kept| kept.iter().zip(&self.fresh).position(|(kept, fresh)| kept != fresh));
        let differs = differs.map(|at| begin + at as u64);
        if self.edge.size() < size {
            return Err(differs.map_or(Fault::Missing(self.edge.size()), Fault::Changed));
        }
        let same = kept.is_none_or(|kept| kept == &self.fresh[..] && leaves.is_some_and(|l| l.len() % 32 == 0));
        if self.edge.root() != root {
            return Err(differs.map_or(Fault::ChangedAmong(begin, size - 1), Fault::Changed));
        }
        if !same {
            return Err(Fault::HashesOfHead(size));
        }
        self.fresh.clear();
        self.heads += 1;
        self.before = Some(signed.clone());
        Ok(())
    }

    /// Nothing more comes.
    fn end(self) -> Result<Sound, Fault> {
        let signed = self.before.as_ref().map_or(0, |before| before.head.size);
        if self.edge.size() > signed {
            return Err(Fault::NotSigned(signed));
        }
        // Whoever has kept a larger head has seen entries that are gone.
        match self.elsewhere.iter().find(|kept| kept.head.size > signed) {
            Some(kept) => Err(Fault::Elsewhere(kept.head.size)),
            None => Ok(Sound { entries: signed, heads: self.heads, waiting: 0, newest: self.before }),
        }
    }
}

/// Verifies a log from its first entry on, as one moment of the archive has it. `elsewhere` are heads of it that were
/// kept somewhere else.
///
/// # Errors
/// When the archive fails. What is wrong with the log is the inner `Err`.
pub async fn verify(
    house: &House,
    tx: &mut Tx,
    log: Log,
    elsewhere: &[SignedHead],
) -> Result<Result<Sound, Fault>, Error> {
    let public = house.keys.audit().public();
    if let Some(forged) = elsewhere.iter().find(|kept| !is_signed(&public, &kept.head.statement(), &kept.signature)) {
        return Ok(Err(Fault::Forged(forged.head.size)));
    }
    let mut walk = Walk::new(log, public, elsewhere);
    let mut nodes = 0;
    loop {
        let heads = tx.heads(log, walk.edge.size(), 256).await?;
        if heads.is_empty() {
            break;
        }
        for (signed, leaves) in heads {
            let mut full = vec![];
            for range in pieces(walk.edge.size()..signed.head.size) {
                for (entry, number) in tx.entries(log, range).await? {
                    let step = walk.entry(&entry, number.unwrap_or(u64::MAX), |level, number, hash| {
                        if level % EVERY == 0 {
                            full.push((level, number, hash));
                        }
                    });
                    if let Err(fault) = step {
                        return Ok(Err(fault));
                    }
                }
            }
            if let Err(fault) = walk.head(&signed, Some(&leaves)) {
                return Ok(Err(fault));
            }
            for (level, number, hash) in full {
                nodes += 1;
                let kept = tx.nodes(log, level, number..number + 1).await?;
                if kept.first().is_none_or(|(_, kept)| kept[..] != hash) {
                    return Ok(Err(Fault::Node(level, number)));
                }
            }
        }
    }
    let edge = walk.edge.clone();
    let sound = match walk.end() {
        Ok(sound) => sound,
        Err(fault) => return Ok(Err(fault)),
    };
    if tx.count_numbered(log).await? != sound.entries {
        return Ok(Err(Fault::NotSigned(sound.entries)));
    }
    if tx.count_nodes(log).await? != nodes {
        return Ok(Err(Fault::Node(EVERY, edge.size() >> EVERY)));
    }
    let (size, kept) = tx.log_state(log).await?.unwrap_or_default();
    if (size, &kept) != (edge.size(), &edge.to_bytes()) {
        return Ok(Err(Fault::State));
    }
    let waiting = u64::try_from(tx.waiting_entries(log).await?.0).unwrap_or(0);
    Ok(Ok(Sound { waiting, ..sound }))
}

/// Verifies the newest of a log only: that the last so many heads are signed, follow one another, and count entries that
/// are still what they were. What is older is taken from what is kept of the tree.
///
/// # Errors
/// As [`verify`].
pub async fn verify_newest(
    house: &House,
    tx: &mut Tx,
    log: Log,
    most: u64,
) -> Result<Result<Option<SignedHead>, Fault>, Error> {
    let public = house.keys.audit().public();
    let mut newest = None;
    let mut size = u64::MAX;
    let mut followed: Option<Head> = None;
    for _ in 0..most {
        let Some((signed, leaves)) = tx.head_up_to(log, size).await? else { break };
        let head = signed.head;
        if !is_signed(&public, &head.statement(), &signed.signature) {
            return Ok(Err(Fault::Forged(head.size)));
        }
        if followed.is_some_and(|later| later.previous != digest(&head.statement())) {
            return Ok(Err(Fault::NotFollowing(head.size)));
        }
        let kept = leaves.as_chunks::<32>().0;
        let begin = head.size.saturating_sub(kept.len() as u64);
        let entries = tx.entries(log, begin..head.size).await?;
        for (at, leaf) in kept.iter().enumerate() {
            let number = begin + at as u64;
            match entries.get(at) {
                Some((entry, Some(is))) if *is == number => {
                    if tree::leaf(&entry.leaf()) != *leaf {
                        return Ok(Err(Fault::Changed(number)));
                    }
                }
                _ => return Ok(Err(Fault::Missing(number))),
            }
        }
        if newest.is_none() {
            let edge = tx.log_state(log).await?.and_then(|(size, edge)| Edge::of(size, &edge));
            if edge.is_none_or(|edge| (edge.size(), edge.root()) != (head.size, head.root)) {
                return Ok(Err(Fault::State));
            }
            newest = Some(signed.clone());
        }
        followed = Some(head);
        size = begin;
        if begin == 0 {
            break;
        }
    }
    Ok(Ok(newest))
}

/// Verifies a file that [`export`](super::prove::export) wrote, line by line and without the archive. `public` is the key
/// under which it has to be signed; that of the file itself if none is given.
pub struct FileCheck {
    walk: Option<Walk<'static>>,
    public: Option<[u8; 32]>,
    line: usize,
}

impl FileCheck {
    /// Begins.
    pub fn new(public: Option<[u8; 32]>) -> Self {
        Self { walk: None, public, line: 0 }
    }

    /// Takes the next line.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn line(&mut self, text: &str) -> Result<(), Fault> {
        self.line += 1;
        let wrong = Fault::Line(self.line);
        let line: Line = serde_json::from_str(text).map_err(|_| wrong.clone())?;
        match (line, &mut self.walk) {
            (Line::Export(export), None) if export.version == 1 => {
                let key = hex::decode(&export.key).ok().and_then(|key| key.try_into().ok()).ok_or(wrong)?;
                self.walk = Some(Walk::new(Log(export.log), self.public.unwrap_or(key), &[]));
                Ok(())
            }
            (Line::Entry(entry), Some(walk)) => {
                let (number, hash) = (entry.number.ok_or(wrong)?, entry.hash.clone());
                let entry = entry.entry(walk.log);
                if hash != hex::encode(tree::leaf(&entry.leaf())) {
                    return Err(Fault::Changed(number));
                }
                walk.entry(&entry, number, |_, _, _| {})
            }
            (Line::Head(head), Some(walk)) => walk.head(&head.signed(walk.log).ok_or(wrong)?, None),
            _ => Err(wrong),
        }
    }

    /// Nothing more comes. Gives what was found, and the key under which it is signed.
    ///
    /// # Errors
    /// What is wrong with the whole.
    pub fn end(self) -> Result<(Sound, [u8; 32]), Fault> {
        let walk = self.walk.ok_or(Fault::Line(1))?;
        let public = walk.public;
        Ok((walk.end()?, public))
    }
}

/// Whether a proof shows that its entry is in the log of its head, under this public key.
pub fn is_proved(proof: &Proof, public: &[u8; 32]) -> bool {
    let path: Option<Vec<Hash>> = proof.path.iter().map(|hash| hex::decode(hash).ok()?.try_into().ok()).collect();
    let log = Log(proof.head.log);
    let (Some(path), Some(signed), Some(number)) = (path, proof.head.signed(log), proof.entry.number) else {
        return false;
    };
    let leaf = tree::leaf(&proof.entry.clone().entry(log).leaf());
    is_signed(public, &signed.head.statement(), &signed.signature)
        && tree::is_included(&leaf, number, signed.head.size, &path, &signed.head.root)
}
