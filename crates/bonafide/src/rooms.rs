//! Builds the house from the settings.

use std::{path::Path, sync::Arc};

use anyhow::{Context, bail};
use config::{ObjectsPlace, Settings};
use domain::{
    audit::Actor,
    ctx::{Chance, Clock, Ctx},
    ids::ScanRef,
    partner::SessionTimes,
    policy::Policy,
    session::Session,
};
use flow::{House, faces::InMemory, house::LazyModels, keys::Keys, known::Known};
use outbound::{Gate, GateSettings};
use store::Db;
use tokio::sync::Notify;
use vault::{Bucket, MasterKey, Objects};

use crate::{
    messages, models,
    outside::{SystemChance, SystemClock},
};

/// Opens database, vault and keys and puts the house together. Models are loaded when they are first needed.
pub async fn build(settings: &Settings) -> anyhow::Result<House> {
    folder(&settings.data).with_context(|| format!("the data folder {} cannot be created", settings.data.display()))?;
    // The address of another database may hold a password, so only a file is named.
    let db = Db::open(settings.database_url().reveal()).await.with_context(|| match settings.database_url {
        Some(_) => "the database of `database_url` cannot be opened".to_owned(),
        None => format!("the database in {} cannot be opened", settings.data.display()),
    })?;
    let environments = db.read().await?.environments().await?;
    let master = master_key(settings, environments.is_empty())?;
    let keys = Keys::new(master);
    let mut tx = db.read().await?;
    for environment in environments {
        keys.environment(&mut tx, environment.id).await.with_context(|| {
            format!(
                "the master key does not open the {} environment: is it the one of this database?",
                environment.kind
            )
        })?;
    }
    drop(tx);
    let gate = Gate::new(GateSettings {
        allow_private: settings.outbound.allow_private,
        allow_loopback: settings.allow_loopback(),
        ..GateSettings::default()
    })?;
    let clock: Arc<dyn Clock> = Arc::new(SystemClock);
    let chance: Arc<dyn Chance> = Arc::new(SystemChance);
    let (folder, threads) = (settings.models_dir().map(Path::to_owned), settings.workers());
    Ok(House {
        db,
        objects: objects(settings)?,
        keys,
        known: Known::default(),
        gate,
        post: messages::post(settings)?,
        sms: messages::sms(settings)?,
        policy: policy(settings.policy_file.as_deref())?,
        public_url: settings.public_url(),
        picture_limits: vision::picture::Limits {
            max_bytes: settings.limits.upload_bytes,
            max_pixels: settings.limits.pixels,
            ..vision::picture::Limits::default()
        },
        times: SessionTimes {
            lifetime: settings.session.default_lifetime_seconds,
            length: settings.session.length_seconds,
        },
        loopback_callbacks: settings.allow_loopback(),
        clock,
        chance,
        models: LazyModels::new(move || models::load(folder.as_deref(), threads).map_err(|error| format!("{error:#}"))),
        faces: InMemory::new(threads),
        press: press(),
        bell: Notify::new(),
    })
}

/// Who is at the command line, as far as the shell says.
pub fn terminal() -> Actor {
    let name = ["SUDO_USER", "USER", "LOGNAME"].iter().find_map(|name| std::env::var(name).ok());
    Actor::Terminal(name.unwrap_or_else(|| "unknown".into()).chars().take(64).collect())
}

/// Refuses to look where nothing is: a mistyped folder would become a new, healthy and empty one.
pub fn must_exist(settings: &Settings) -> anyhow::Result<()> {
    if settings.database_url.is_none() && !settings.data.join("bonafide.db").exists() {
        bail!("there is no database in {}; the first `serve` or `keys create` makes it", settings.data.display());
    }
    Ok(())
}

/// Finds a verification by the name partners know, in whichever environment it is.
pub async fn find(house: &House, scan_ref: &str) -> anyhow::Result<(Ctx, Session)> {
    let name = ScanRef::parse(scan_ref).context("a scanRef is a UUID")?;
    let mut tx = house.db.read().await?;
    for environment in tx.environments().await? {
        if let Some(kept) = tx.sessions(environment.id).find(name).await? {
            return Ok((house.ctx(environment.id).by(terminal()), kept.session));
        }
    }
    bail!("no environment has this verification")
}

/// Creates the data folder for its owner alone; one that is there stays as it is.
fn folder(path: &Path) -> std::io::Result<()> {
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path)
}

fn master_key(settings: &Settings, first_start: bool) -> anyhow::Result<MasterKey> {
    if let Some(secret) = &settings.master_key {
        return Ok(MasterKey::parse(secret.reveal())?);
    }
    let file = settings.master_key_file();
    // A lost key is never replaced silently: what it sealed would be lost with it.
    if first_start {
        return Ok(MasterKey::read_or_create(&file, &SystemChance)?);
    }
    MasterKey::read(&file).context("this database was sealed with a master key, and without it nothing can be read")
}

/// The printing press, with the embedded typefaces if they were there when the binary was built.
pub fn press() -> report::Press {
    let face = |name| assets::file(name).map(|(_, bytes)| bytes.to_vec());
    report::Press::new(face("dejavu-sans").zip(face("dejavu-sans-bold")))
}

/// The keys of an installation that is there already, for a command that needs nothing else.
pub fn keys(settings: &Settings) -> anyhow::Result<Keys> {
    Ok(Keys::new(master_key(settings, false)?))
}

/// The policy of a file, or the built-in one.
pub fn policy(file: Option<&Path>) -> anyhow::Result<Policy> {
    let Some(file) = file else { return Ok(Policy::built_in()) };
    let text = std::fs::read(file).with_context(|| format!("the policy {} cannot be read", file.display()))?;
    serde_json::from_slice(&text).with_context(|| format!("the policy {} is not one", file.display()))
}

fn objects(settings: &Settings) -> anyhow::Result<Objects> {
    match settings.objects() {
        ObjectsPlace::Folder(folder) => Ok(Objects::folder(&folder)?),
        ObjectsPlace::Bucket(bucket, s3) => {
            let credentials = match (&s3.access_key, &s3.secret_key) {
                (Some(access), Some(secret)) => Some((access.reveal().to_owned(), secret.reveal().to_owned())),
                (None, None) => None,
                _ => bail!("objects.s3.access_key and objects.s3.secret_key belong together; one is missing"),
            };
            Ok(Objects::bucket(&Bucket {
                endpoint: s3.endpoint.clone(),
                bucket,
                region: s3.region.clone(),
                credentials,
                allow_http: s3.allow_http,
            })?)
        }
    }
}
