//! What administrators do about staff: invite, change, let go.

use chrono::{DateTime, Utc};
use domain::{
    audit::{Act, Subject},
    ctx::{ALPHANUMERIC, Ctx, draw_text},
    ids::StaffId,
    partner::EnvironmentKind,
    staff::{INVITATION, Role, Staff, Standing, same_email},
};
use serde_json::json;
use sha2::{Digest, Sha256};
use store::{Tx, staff::KeptStaff};

use super::SECRET;
use crate::{Error, House, audit::record, partners};

/// Who administers.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum By {
    /// The operator at the terminal, who may everything.
    Terminal,
    /// An administrator of the environment.
    Admin(StaffId),
}

/// Somebody as they are after it.
pub struct Administered {
    /// The person.
    pub staff: Staff,
    /// What they are in the environment.
    pub role: Role,
    /// The link to choose a password with, if there is a new one; it is told this once.
    pub link: Option<String>,
}

/// Makes somebody part of an environment. Who has no account yet gets one, and a link to choose a password; who has one
/// keeps the password, so nobody gets in as somebody else by inviting them.
///
/// # Errors
/// `Unsuitable` when they are part of it already, or the account was closed.
pub async fn invite(
    house: &House,
    ctx: &Ctx,
    tx: &mut Tx,
    by: By,
    (email, name): (&str, &str),
    role: Role,
) -> Result<Administered, Error> {
    let email = same_email(email);
    let (staff, link) = match tx.staff_with(&email).await? {
        Some(KeptStaff { staff, .. }) => {
            if tx.role_of(ctx.environment, staff.id).await?.is_some() {
                return Err(Error::Unsuitable("This person is part of the environment already."));
            }
            match (staff.standing(), by) {
                (Standing::Deactivated, _) => {
                    return Err(Error::Unsuitable("The account with this address was closed."));
                }
                (Standing::Invited, By::Terminal) => {
                    let link = new_link(house, tx, staff.id, ctx.now).await?;
                    (staff, Some(link))
                }
                _ => (staff, None),
            }
        }
        None => {
            let staff = new_account(house, tx, &email, name, ctx.now).await?;
            let link = new_link(house, tx, staff.id, ctx.now).await?;
            (staff, Some(link))
        }
    };
    tx.set_role(ctx.environment, staff.id, role, ctx.now).await?;
    let told = json!({ "role": role, "link": link.is_some() });
    record(ctx, tx, &ctx.actor, Act::StaffAdded, Subject::Staff(staff.id), told).await?;
    Ok(Administered { staff, role, link })
}

/// What is to become of somebody; what is not said stays.
#[derive(Clone, Copy, Default, Debug)]
pub struct Change {
    /// Another role.
    pub role: Option<Role>,
    /// Whether the account is open.
    pub active: Option<bool>,
    /// Whether password and authenticator app are taken away, and a new link is made.
    pub reset: bool,
}

/// Changes somebody's role, or their account.
///
/// # Errors
/// `NoStaff`, `LastAdmin`; `Unsuitable` when the account is part of environments that the administrator does not
/// administer.
pub async fn change(
    house: &House,
    ctx: &Ctx,
    tx: &mut Tx,
    by: By,
    id: StaffId,
    change: Change,
) -> Result<Administered, Error> {
    tx.hold_environment(ctx.environment).await?.ok_or(Error::NoEnvironment)?;
    let mut role = tx.role_of(ctx.environment, id).await?.ok_or(Error::NoStaff)?;
    let kept = tx.staff(id).await?.ok_or(Error::NoStaff)?;
    if change.role.is_some_and(|wanted| wanted != Role::Admin) && role == Role::Admin {
        must_leave_an_admin(ctx, tx, id).await?;
    }
    if let Some(wanted) = change.role {
        tx.set_role(ctx.environment, id, wanted, ctx.now).await?;
        role = wanted;
    }
    if change.active.is_some() || change.reset {
        must_be_over(tx, by, id).await?;
    }
    if change.active == Some(false) || change.reset {
        for membership in tx.memberships(id).await? {
            if membership.role == Role::Admin && by != By::Terminal {
                must_leave_an_admin(&Ctx { environment: membership.environment, ..ctx.clone() }, tx, id).await?;
            }
        }
    }
    match change.active {
        Some(true) => tx.set_deactivated(id, None).await?,
        Some(false) => close(tx, &kept.staff, ctx.now).await?,
        None => {}
    }
    let link = if change.reset { Some(reset(house, tx, id, ctx.now).await?) } else { None };
    let staff = tx.staff(id).await?.ok_or(Error::NoStaff)?.staff;
    let told = json!({ "role": change.role, "active": change.active, "reset": change.reset });
    record(ctx, tx, &ctx.actor, Act::StaffChanged, Subject::Staff(id), told).await?;
    Ok(Administered { staff, role, link })
}

/// Lets somebody see the environment no more.
///
/// # Errors
/// `NoStaff`, `LastAdmin`.
pub async fn remove(ctx: &Ctx, tx: &mut Tx, id: StaffId) -> Result<(), Error> {
    tx.hold_environment(ctx.environment).await?.ok_or(Error::NoEnvironment)?;
    if tx.role_of(ctx.environment, id).await?.ok_or(Error::NoStaff)? == Role::Admin {
        must_leave_an_admin(ctx, tx, id).await?;
    }
    tx.remove_role(ctx.environment, id).await?;
    record(ctx, tx, &ctx.actor, Act::StaffRemoved, Subject::Staff(id), json!({})).await
}

/// Closes an account: its person is signed out everywhere, and no link works.
///
/// # Errors
/// When the archive fails.
pub async fn close(tx: &mut Tx, staff: &Staff, now: DateTime<Utc>) -> Result<(), Error> {
    tx.set_deactivated(staff.id, Some(now)).await?;
    tx.end_invitation(staff.id).await?;
    Ok(tx.end_attendances(staff.id, None).await?)
}

/// Takes password and authenticator app away, signs the person out everywhere, and gives a new link.
///
/// # Errors
/// When the archive fails.
pub async fn reset(house: &House, tx: &mut Tx, id: StaffId, now: DateTime<Utc>) -> Result<String, Error> {
    tx.set_password(id, None).await?;
    tx.remove_totp(id).await?;
    tx.end_attendances(id, None).await?;
    new_link(house, tx, id, now).await
}

/// What the first administrator signs in with: nobody has said another address yet.
pub const FIRST: &str = "admin@localhost";

/// Where nobody works yet, makes the first administrator and gives the link. As long as that one was not used, every
/// start makes a new one.
///
/// # Errors
/// When the archive fails.
pub async fn first(house: &House) -> Result<Option<String>, Error> {
    let now = house.clock.now();
    let mut tx = house.db.begin().await?;
    let everybody = tx.everybody().await?;
    let id = match everybody.as_slice() {
        [] => {
            if tx.environments().await?.is_empty() {
                partners::environment(house, &mut tx, EnvironmentKind::Development).await?;
            }
            let staff = new_account(house, &mut tx, FIRST, "Administrator", now).await?;
            for environment in tx.environments().await? {
                tx.set_role(environment.id, staff.id, Role::Admin, now).await?;
            }
            staff.id
        }
        [only] if only.email == FIRST && only.standing() == Standing::Invited => only.id,
        _ => return Ok(None),
    };
    let link = new_link(house, &mut tx, id, now).await?;
    tx.commit().await?;
    Ok(Some(link))
}

async fn new_account(house: &House, tx: &mut Tx, email: &str, name: &str, now: DateTime<Utc>) -> Result<Staff, Error> {
    let staff = Staff {
        id: StaffId::new(now, &*house.chance),
        email: email.to_owned(),
        name: name.to_owned(),
        has_password: false,
        has_totp: false,
        created_at: now,
        seen_at: None,
        deactivated_at: None,
    };
    tx.add_staff(&staff).await?;
    Ok(staff)
}

async fn new_link(house: &House, tx: &mut Tx, id: StaffId, now: DateTime<Utc>) -> Result<String, Error> {
    let secret = draw_text(&*house.chance, ALPHANUMERIC, SECRET);
    tx.set_invitation(id, &Sha256::digest(&secret), now + INVITATION).await?;
    // Behind the `#`, so that it never reaches a log.
    Ok(format!("{}/console/welcome#{secret}", house.public_url))
}

async fn must_leave_an_admin(ctx: &Ctx, tx: &mut Tx, without: StaffId) -> Result<(), Error> {
    let members = tx.members(ctx.environment).await?;
    let other = members.iter().any(|member| {
        member.role == Role::Admin && member.staff.id != without && member.staff.standing() == Standing::Active
    });
    if other { Ok(()) } else { Err(Error::LastAdmin) }
}

/// An account opens every environment that it is part of, so only whoever administers all of them touches it.
async fn must_be_over(tx: &mut Tx, by: By, id: StaffId) -> Result<(), Error> {
    let By::Admin(admin) = by else { return Ok(()) };
    for membership in tx.memberships(id).await? {
        if tx.role_of(membership.environment, admin).await? != Some(Role::Admin) {
            let why =
                "The account is part of an environment that you do not administer; whoever runs the server can do it.";
            return Err(Error::Unsuitable(why));
        }
    }
    Ok(())
}
