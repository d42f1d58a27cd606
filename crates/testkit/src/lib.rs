//! The rehearsal room: a clock one can turn, counted chance, and a house without models. Only tests lean on it.

mod letterbox;

use std::sync::{
    Arc,
    atomic::{AtomicI64, AtomicU64, Ordering},
};

use chrono::{DateTime, Utc};
use domain::{
    ctx::{Chance, Clock, Ctx},
    order::Order,
    partner::{EnvironmentKind, SessionTimes},
    policy::Policy,
    settings::EnvironmentSettings,
};
use flow::{House, faces::InMemory, house::LazyModels, keys::Keys, known::Known, partners};
use outbound::{Gate, GateSettings};
use serde_json::Value;
use store::Db;
use tokio::sync::Notify;
use vault::{MasterKey, Objects};

pub use letterbox::Letterbox;

/// A clock that stands still until it is turned.
pub struct Turning(AtomicI64);

impl Turning {
    /// Sets it to so many seconds after its beginning, 2027-01-15 08:00 UTC.
    pub fn set(&self, seconds: i64) {
        self.0.store(1_800_000_000_000 + seconds * 1000, Ordering::SeqCst);
    }
}

impl Clock for Turning {
    fn now(&self) -> DateTime<Utc> {
        DateTime::from_timestamp_millis(self.0.load(Ordering::SeqCst)).expect("tests stay in this millennium")
    }
}

/// Chance that counts: every draw differs from all others, and every run is the same.
#[derive(Default)]
pub struct Counted(AtomicU64);

impl Chance for Counted {
    fn fill(&self, bytes: &mut [u8]) {
        for chunk in bytes.chunks_mut(8) {
            // Multiplying by an odd number (2^64 divided by the golden ratio) spreads the count over all bits.
            let n = self.0.fetch_add(1, Ordering::SeqCst).wrapping_add(1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
            chunk.copy_from_slice(&n.to_be_bytes()[..chunk.len()]);
        }
    }
}

/// The press with the typefaces that `cargo xtask models` fetches; one that cannot print where they were not fetched.
fn press() -> report::Press {
    let file = |name: &str| std::fs::read(format!("{}/../../models/fetched/{name}", env!("CARGO_MANIFEST_DIR"))).ok();
    report::Press::new(file("DejaVuSans.ttf").zip(file("DejaVuSans-Bold.ttf")))
}

/// A house in a folder that removes itself, with a development environment.
pub struct Rehearsal {
    /// The house.
    pub house: Arc<House>,
    /// Its clock.
    pub clock: Arc<Turning>,
    /// Where letters and text messages arrive.
    pub letterbox: Letterbox,
    environment: domain::ids::EnvironmentId,
    _folder: tempfile::TempDir,
}

impl Rehearsal {
    /// Builds it on SQLite, with objects in memory and no models.
    pub async fn new() -> Self {
        let folder = tempfile::tempdir().expect("there is room for a test");
        let db = Db::open(&format!("sqlite:{}/t.db", folder.path().display())).await.expect("SQLite opens");
        Self::in_database(db, folder).await
    }

    /// Builds it in an empty database, with objects in memory and no models; the folder is kept as long.
    pub async fn in_database(db: Db, folder: tempfile::TempDir) -> Self {
        let clock = Arc::new(Turning(0.into()));
        clock.set(0);
        let letterbox = Letterbox::default();
        let house = House {
            db,
            objects: Objects::memory(),
            keys: Keys::new(MasterKey::parse(&"5".repeat(64)).expect("64 hexadecimal digits are a key")),
            known: Known::default(),
            gate: Gate::new(GateSettings { allow_loopback: true, ..GateSettings::default() }).expect("a client builds"),
            post: Some(letterbox.post().await),
            sms: Some(letterbox.sms().await),
            policy: Policy::built_in(),
            public_url: "http://127.0.0.1".into(),
            picture_limits: vision::picture::Limits::default(),
            times: SessionTimes::default(),
            loopback_callbacks: true,
            clock: clock.clone(),
            chance: Arc::new(Counted::default()),
            models: LazyModels::new(|| Err("the rehearsal room has none".into())),
            faces: InMemory::new(2),
            press: press(),
            bell: Notify::new(),
        };
        let mut tx = house.db.begin().await.expect("the database writes");
        let kind = EnvironmentKind::Development;
        let environment = partners::environment(&house, &mut tx, kind).await.expect("the database writes").id;
        tx.commit().await.expect("the database writes");
        Self { house: Arc::new(house), clock, letterbox, environment, _folder: folder }
    }

    /// The address of the database that [`Rehearsal::new`] opens.
    pub fn database_url(&self) -> String {
        format!("sqlite:{}/t.db", self._folder.path().display())
    }

    /// The circumstances of now.
    pub fn ctx(&self) -> Ctx {
        self.house.ctx(self.environment)
    }

    /// Reads an order as a partner would send it.
    pub fn order(&self, body: Value) -> Order {
        let circumstances = wire::token::Circumstances {
            kind: EnvironmentKind::Development,
            settings: &EnvironmentSettings::default(),
            times: SessionTimes::default(),
            loopback_callbacks: true,
        };
        wire::token::read(&body, &circumstances).expect("tests order well")
    }
}
