//! The people at the console, from the command line.

use anyhow::{Context, bail};
use clap::{Args, Subcommand};
use domain::{
    partner::EnvironmentKind,
    staff::{Role, Staff, same_email},
};
use flow::{
    House, partners,
    staff::administer::{self, By, Change},
};
use serde_json::json;

use crate::{Place, environment, one_of, rooms};

/// What can be done about staff.
#[derive(Subcommand)]
pub enum Command {
    /// Let somebody work at the console; prints a link to choose a password
    Invite {
        #[command(flatten)]
        place: Place,
        /// What they sign in with
        #[arg(long)]
        email: String,
        /// What colleagues call them; the part before the @ if absent
        #[arg(long)]
        name: Option<String>,
        /// admin, reviewer, compliance or developer
        #[arg(long, value_parser = role)]
        role: Role,
        /// DEVELOPMENT, TESTING, DEMO or PRODUCTION; every environment there is if absent
        #[arg(long, value_parser = environment)]
        environment: Option<EnvironmentKind>,
    },
    /// List everybody with their environments
    List {
        #[command(flatten)]
        place: Place,
        /// Print JSON, one object a line
        #[arg(long)]
        json: bool,
    },
    /// Close an account: its person is signed out everywhere and cannot sign in
    Deactivate(One),
    /// Take password and authenticator app away, and print a link to choose a new password
    Reset(One),
}

/// One person.
#[derive(Args)]
pub struct One {
    #[command(flatten)]
    place: Place,
    /// What they sign in with
    #[arg(long)]
    email: String,
}

fn role(text: &str) -> Result<Role, String> {
    Role::parse(&text.to_uppercase()).ok_or_else(|| one_of(Role::ALL.iter().map(|role| role.as_str())))
}

/// Does what was asked.
pub async fn run(command: Command) -> anyhow::Result<()> {
    match command {
        Command::Invite { place, email, name, role, environment } => {
            let house = rooms::build(&place.settings(&[])?).await?;
            let name = name.unwrap_or_else(|| email.split('@').next().unwrap_or_default().to_owned());
            invite(&house, &email, &name, role, environment).await?;
            house.db.close().await;
        }
        Command::List { place, json } => list(&open(&place).await?, json).await?,
        Command::Deactivate(one) => {
            let house = open(&one.place).await?;
            let staff = find(&house, &one.email).await?;
            change(&house, &staff, Change { active: Some(false), ..Change::default() }).await?;
            println!("the account is closed, and signed out everywhere");
        }
        Command::Reset(one) => {
            let house = open(&one.place).await?;
            let staff = find(&house, &one.email).await?;
            let link = change(&house, &staff, Change { active: Some(true), reset: true, role: None }).await?;
            tell_link(link.as_deref());
        }
    }
    Ok(())
}

async fn invite(
    house: &House,
    email: &str,
    name: &str,
    role: Role,
    kind: Option<EnvironmentKind>,
) -> anyhow::Result<()> {
    let at = email.find('@').filter(|at| *at > 0 && at + 1 < email.len());
    if at.is_none() || email.len() > 254 || email.chars().any(|c| c.is_whitespace() || c.is_control()) {
        bail!("--email must be an e-mail address");
    }
    let mut tx = house.db.begin().await?;
    let mut environments = match kind {
        Some(kind) => vec![partners::environment(house, &mut tx, kind).await?],
        None => tx.environments().await?,
    };
    if environments.is_empty() {
        environments.push(partners::environment(house, &mut tx, EnvironmentKind::Development).await?);
    }
    let (mut link, mut joined) = (None, vec![]);
    for environment in environments {
        let ctx = house.ctx(environment.id).by(rooms::terminal());
        match administer::invite(house, &ctx, &mut tx, By::Terminal, (email, name), role).await {
            // Each link replaces the one before.
            Ok(done) => {
                link = done.link.or(link);
                joined.push(environment.kind);
            }
            Err(flow::Error::Unsuitable(why)) if kind.is_some() => bail!("{why}"),
            Err(flow::Error::Unsuitable(_)) => {}
            Err(error) => return Err(error.into()),
        }
    }
    if joined.is_empty() {
        bail!("this person is part of every environment already, or the account was closed");
    }
    tx.commit().await?;
    let joined: Vec<&str> = joined.iter().map(|kind| kind.as_str()).collect();
    println!("{role} of {}", joined.join(", "));
    match link {
        Some(link) => tell_link(Some(&link)),
        None => println!("the account has a password already; its person signs in as ever"),
    }
    Ok(())
}

async fn list(house: &House, json: bool) -> anyhow::Result<()> {
    let mut tx = house.db.read().await?;
    for staff in tx.everybody().await? {
        let memberships = tx.memberships(staff.id).await?;
        if json {
            let places = memberships.iter().map(|one| (one.kind.as_str().to_owned(), json!(one.role)));
            let places: serde_json::Map<_, _> = places.collect();
            let line = json!({
                "id": staff.id, "email": staff.email, "name": staff.name, "state": staff.standing(),
                "totp": staff.has_totp, "roles": places, "lastSeenAt": staff.seen_at,
            });
            println!("{line}");
            continue;
        }
        let places: Vec<String> = memberships.iter().map(|one| format!("{} {}", one.kind, one.role)).collect();
        println!("{}  {}  {}  {}", staff.email, staff.name, staff.standing(), places.join(", "));
    }
    Ok(())
}

/// Changes an account, which any of its environments can name.
async fn change(house: &House, staff: &Staff, wanted: Change) -> anyhow::Result<Option<String>> {
    let mut tx = house.db.begin().await?;
    let memberships = tx.memberships(staff.id).await?;
    let first = memberships.first().context("this person is part of no environment; invite them again")?;
    let ctx = house.ctx(first.environment).by(rooms::terminal());
    let done = administer::change(house, &ctx, &mut tx, By::Terminal, staff.id, wanted).await?;
    tx.commit().await?;
    house.db.close().await;
    Ok(done.link)
}

async fn open(place: &Place) -> anyhow::Result<House> {
    let settings = place.settings(&[])?;
    rooms::must_exist(&settings)?;
    rooms::build(&settings).await
}

async fn find(house: &House, email: &str) -> anyhow::Result<Staff> {
    let kept = house.db.read().await?.staff_with(&same_email(email)).await?;
    Ok(kept.context("nobody has this address; `bonafide staff list` names everybody")?.staff)
}

fn tell_link(link: Option<&str>) {
    println!("{}", link.unwrap_or_default());
    println!("The link works once, for three days, and cannot be shown again.");
}
