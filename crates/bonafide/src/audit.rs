//! The audit log from the command line: verified, proved, taken elsewhere.

use std::{
    collections::BTreeMap,
    io::{self, BufRead, Write},
    path::{Path, PathBuf},
    process::ExitCode,
};

use anyhow::{Context, bail, ensure};
use clap::Subcommand;
use domain::{
    audit::{Act, Log, SignedHead, Subject},
    ids::EntryId,
    partner::EnvironmentKind,
};
use flow::{
    House,
    audit::{
        prove::{export, key, list, prove},
        record, record_house,
        verify::{FileCheck, is_proved, verify},
    },
    partners::ONLY_PARTNER,
};
use serde_json::json;
use store::audit::EntryFilter;
use uuid::Uuid;
use wire::audit::{HeadLine, Line, Proof};

use crate::{Place, rooms};

/// Longest line of a file that is read, in bytes: an entry tells some kilobytes at most.
const LONGEST_LINE: u64 = 1 << 20;

#[derive(Subcommand)]
pub enum Command {
    /// Verify every log from its first entry on, or a file that was taken elsewhere
    Verify {
        #[command(flatten)]
        place: Place,
        /// Heads that were kept elsewhere: what `audit heads` or `audit export` printed
        #[arg(long, value_name = "FILE", conflicts_with_all = ["export", "proof"])]
        heads: Option<PathBuf>,
        /// Verify this export and nothing else; needs no database
        #[arg(long, value_name = "FILE", conflicts_with = "proof")]
        export: Option<PathBuf>,
        /// Verify this proof and nothing else; needs no database
        #[arg(long, value_name = "FILE")]
        proof: Option<PathBuf>,
        /// The public key that has to have signed it, 64 hexadecimal digits; for --export and --proof
        #[arg(long, value_parser = public_key)]
        key: Option<[u8; 32]>,
    },
    /// Print the newest signed head of every log, to be kept elsewhere
    Heads {
        #[command(flatten)]
        place: Place,
    },
    /// Print a whole log with its heads, one JSON object a line
    Export {
        #[command(flatten)]
        place: Place,
        #[command(flatten)]
        which: Which,
    },
    /// Print the newest entries of a log, one JSON object a line
    List {
        #[command(flatten)]
        place: Place,
        #[command(flatten)]
        which: Which,
        /// Only this act, for instance DATA_RETRIEVED
        #[arg(long, value_parser = act)]
        act: Option<Act>,
        /// Only what was done to this: a scanRef, a key, a webhook
        #[arg(long)]
        subject: Option<String>,
        /// At most so many
        #[arg(long, default_value_t = 50, value_parser = clap::value_parser!(u32).range(1..=10_000))]
        limit: u32,
    },
    /// Print the proof that an entry is in its log
    Proof {
        #[command(flatten)]
        place: Place,
        /// The entry
        entry: Uuid,
    },
}

/// Whose log.
#[derive(clap::Args)]
#[group(required = true, multiple = false)]
pub struct Which {
    /// DEVELOPMENT, TESTING, DEMO or PRODUCTION
    #[arg(long, value_parser = crate::environment)]
    environment: Option<EnvironmentKind>,
    /// The log of what belongs to no environment, such as signing in
    #[arg(long)]
    house: bool,
}

fn public_key(text: &str) -> Result<[u8; 32], String> {
    let bytes = hex::decode(text).ok().and_then(|bytes| bytes.try_into().ok());
    bytes.ok_or_else(|| "must be 64 hexadecimal digits; `audit heads` prints it".into())
}

fn act(text: &str) -> Result<Act, String> {
    Act::parse(text).ok_or_else(|| crate::one_of(Act::ALL.iter().map(|act| act.as_str())))
}

/// Does what was asked; the exit status is 1 when something does not verify.
pub async fn run(command: Command) -> anyhow::Result<ExitCode> {
    match command {
        Command::Verify { export: Some(file), key, .. } => return verify_export(&file, key),
        Command::Verify { proof: Some(file), key, .. } => return verify_proof(&file, key),
        Command::Verify { place, heads, .. } => {
            let house = open(&place).await?;
            let good = verify_all(&house, heads.as_deref()).await?;
            house.db.close().await;
            return Ok(if good { ExitCode::SUCCESS } else { ExitCode::FAILURE });
        }
        Command::Heads { place } => {
            let house = open(&place).await?;
            eprintln!("signed with {}", key(&house));
            let mut tx = house.db.read().await?;
            for log in tx.logs().await? {
                if let Some((signed, _)) = tx.head_up_to(log, u64::MAX).await? {
                    println!("{}", serde_json::to_string(&Line::Head(HeadLine::of(&signed)))?);
                }
            }
            drop(tx);
            house.db.close().await;
        }
        Command::Export { place, which } => {
            let house = open(&place).await?;
            let log = named(&house, &which).await?;
            told(&house, log).await?;
            let mut out = io::BufWriter::new(io::stdout().lock());
            export(&house, log, |line| -> anyhow::Result<()> {
                serde_json::to_writer(&mut out, line)?;
                Ok(out.write_all(b"\n")?)
            })
            .await?;
            out.flush()?;
            house.db.close().await;
        }
        Command::List { place, which, act, subject, limit } => {
            let house = open(&place).await?;
            let log = named(&house, &which).await?;
            let filter = EntryFilter {
                act: act.map(|act| act.as_str().to_owned()),
                subject_id: subject,
                ..EntryFilter::default()
            };
            let page = list(&mut house.db.read().await?, log, &filter, None, limit).await?;
            for entry in page.entries {
                println!("{}", serde_json::to_string(&entry)?);
            }
            house.db.close().await;
        }
        Command::Proof { place, entry } => {
            let house = open(&place).await?;
            let mut tx = house.db.read().await?;
            let id = EntryId(entry);
            let (found, _) = tx.entry_of_any_log(id).await?.context("no log has this entry")?;
            let proof = prove(&house, &mut tx, found.log, id).await;
            drop(tx);
            house.db.close().await;
            println!(
                "{}",
                serde_json::to_string_pretty(&proof.context("a running server numbers it within a second")?)?
            );
        }
    }
    Ok(ExitCode::SUCCESS)
}

async fn verify_all(house: &House, heads: Option<&Path>) -> anyhow::Result<bool> {
    let mut elsewhere = heads.map(kept).transpose()?.unwrap_or_default();
    let mut good = true;
    let environments = house.db.read().await?.environments().await?;
    let logs = house.db.read().await?.logs().await?;
    for log in logs {
        let name = match environments.iter().find(|environment| Log::from(environment.id) == log) {
            Some(environment) => environment.kind.to_string(),
            None if log == Log::HOUSE => "HOUSE".to_owned(),
            None => log.0.to_string(),
        };
        let heads = elsewhere.remove(&log).unwrap_or_default();
        match verify(house, &mut house.db.read().await?, log, &heads).await? {
            Ok(sound) => {
                let waiting = match sound.waiting {
                    0 => String::new(),
                    n => format!("; {n} wait for their number, which a running server gives within a second"),
                };
                let kept = match heads.len() {
                    0 => String::new(),
                    n => format!(", and {n} that were kept elsewhere are of it"),
                };
                println!("ok    {name}: {} entries in {} signed heads{kept}{waiting}", sound.entries, sound.heads);
            }
            Err(fault) => {
                good = false;
                println!("FAIL  {name}: {fault}");
            }
        }
    }
    for log in elsewhere.keys() {
        good = false;
        println!("FAIL  {}: there are heads of this log elsewhere, and nothing of it is here", log.0);
    }
    println!("signed with {}", key(house));
    Ok(good)
}

/// The heads of a file, by their log; other lines of an export are passed over.
fn kept(file: &Path) -> anyhow::Result<BTreeMap<Log, Vec<SignedHead>>> {
    let mut heads: BTreeMap<Log, Vec<SignedHead>> = BTreeMap::new();
    each_line(file, |number, text| {
        let line = serde_json::from_str(text).with_context(|| format!("line {number} is not one of the audit log"))?;
        if let Line::Head(head) = line {
            let log = Log(head.log);
            let signed = head.signed(log).with_context(|| format!("line {number} is no head"))?;
            heads.entry(log).or_default().push(signed);
        }
        Ok(())
    })?;
    ensure!(!heads.is_empty(), "there is no head in {}", file.display());
    Ok(heads)
}

fn verify_export(file: &Path, public: Option<[u8; 32]>) -> anyhow::Result<ExitCode> {
    let mut check = FileCheck::new(public);
    let mut fault = None;
    each_line(file, |_, text| {
        if fault.is_none() {
            fault = check.line(text).err();
        }
        Ok(())
    })?;
    let done = match fault {
        Some(fault) => Err(fault),
        None => check.end(),
    };
    match done {
        Ok((sound, key)) => {
            println!("ok    {} entries in {} signed heads", sound.entries, sound.heads);
            tell_key(&key, public.is_some());
            Ok(ExitCode::SUCCESS)
        }
        Err(fault) => {
            println!("FAIL  {fault}");
            Ok(ExitCode::FAILURE)
        }
    }
}

fn verify_proof(file: &Path, public: Option<[u8; 32]>) -> anyhow::Result<ExitCode> {
    let text = std::fs::read(file).with_context(|| format!("{} cannot be read", file.display()))?;
    let proof: Proof = serde_json::from_slice(&text).with_context(|| format!("{} is no proof", file.display()))?;
    let own = public_key(&proof.key).ok();
    let Some(key) = public.or(own) else { bail!("the proof names no key") };
    if !is_proved(&proof, &key) {
        println!("FAIL  this entry is not proved");
        return Ok(ExitCode::FAILURE);
    }
    let number = proof.entry.number.unwrap_or_default();
    println!(
        "ok    entry {number} is among the {} of the log on {}",
        proof.head.size,
        proof.head.at.format("%F %T UTC")
    );
    tell_key(&key, public.is_some());
    Ok(ExitCode::SUCCESS)
}

fn tell_key(key: &[u8; 32], given: bool) {
    let key = hex::encode(key);
    match given {
        true => println!("signed with {key}"),
        false => println!("signed with {key}: compare it with the key that you noted, or give it as --key"),
    }
}

fn each_line(file: &Path, mut take: impl FnMut(usize, &str) -> anyhow::Result<()>) -> anyhow::Result<()> {
    let open = std::fs::File::open(file).with_context(|| format!("{} cannot be read", file.display()))?;
    let mut reader = io::BufReader::new(open);
    for number in 1.. {
        let mut text = String::new();
        let length = io::Read::take(&mut reader, LONGEST_LINE).read_line(&mut text);
        if length.with_context(|| format!("line {number} of {} cannot be read", file.display()))? == 0 {
            break;
        }
        take(number, text.trim_end())?;
    }
    Ok(())
}

async fn named(house: &House, which: &Which) -> anyhow::Result<Log> {
    let Some(kind) = which.environment else { return Ok(Log::HOUSE) };
    let found = house.db.read().await?.environment_of(ONLY_PARTNER, kind).await?;
    Ok(found.with_context(|| format!("there is no {kind} environment yet"))?.id.into())
}

/// Taking a log elsewhere is an act like any other.
async fn told(house: &House, log: Log) -> anyhow::Result<()> {
    let (actor, told) = (rooms::terminal(), json!({ "what": "AUDIT_LOG" }));
    let mut tx = house.db.begin().await?;
    if log == Log::HOUSE {
        let (now, chance) = (house.clock.now(), &*house.chance);
        record_house(now, chance, &mut tx, &actor, Act::Exported, Subject::None, told).await?;
    } else {
        let ctx = house.ctx(domain::ids::EnvironmentId(log.0));
        record(&ctx, &mut tx, &actor, Act::Exported, Subject::None, told).await?;
    }
    Ok(tx.commit().await?)
}

async fn open(place: &Place) -> anyhow::Result<House> {
    let settings = place.settings(&[])?;
    rooms::must_exist(&settings)?;
    rooms::build(&settings).await
}
