//! People who work at the console, their roles, their sign-ins.
//!
//! Accounts belong to the house; what concerns an environment names it.

use chrono::{DateTime, Utc};
use domain::{
    applicant::Tries,
    ids::{EnvironmentId, StaffId},
    partner::EnvironmentKind,
    staff::{Attendance, Role, Staff},
};
use uuid::Uuid;

use crate::{
    Error, Tx,
    sql::{Engine, all, execute, locking, on, optional},
    word,
};

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    email: String,
    name: String,
    password_hash: Option<String>,
    sealed_totp: Option<Vec<u8>>,
    sealed_new_totp: Option<Vec<u8>>,
    created_at: DateTime<Utc>,
    seen_at: Option<DateTime<Utc>>,
    deactivated_at: Option<DateTime<Utc>>,
}

macro_rules! staff {
    ($condition:literal) => {
        concat!(
            "SELECT id, email, name, password_hash, sealed_totp, sealed_new_totp, created_at, seen_at, deactivated_at
             FROM staff WHERE ",
            $condition
        )
    };
}

/// A person with what only signing in needs.
pub struct KeptStaff {
    /// The person.
    pub staff: Staff,
    /// The password's hash in PHC form.
    pub password_hash: Option<String>,
    /// The secret of the authenticator app, sealed.
    pub sealed_totp: Option<Vec<u8>>,
    /// One that is offered and not confirmed yet.
    pub sealed_new_totp: Option<Vec<u8>>,
}

impl From<Row> for KeptStaff {
    fn from(row: Row) -> Self {
        let staff = Staff {
            id: StaffId(row.id),
            email: row.email,
            name: row.name,
            has_password: row.password_hash.is_some(),
            has_totp: row.sealed_totp.is_some(),
            created_at: row.created_at,
            seen_at: row.seen_at,
            deactivated_at: row.deactivated_at,
        };
        let Row { password_hash, sealed_totp, sealed_new_totp, .. } = row;
        Self { staff, password_hash, sealed_totp, sealed_new_totp }
    }
}

/// What somebody is in one environment.
pub struct Membership {
    /// The environment.
    pub environment: EnvironmentId,
    /// Whose it is.
    pub partner: String,
    /// What it is for.
    pub kind: EnvironmentKind,
    /// What the person is there.
    pub role: Role,
}

/// A person of one environment, as they are listed there.
pub struct Member {
    /// The person.
    pub staff: Staff,
    /// What they are there.
    pub role: Role,
}

impl Tx {
    /// Keeps a new account without a password.
    ///
    /// # Errors
    /// When there is one with this address already, or the database fails.
    pub async fn add_staff(&mut self, staff: &Staff) -> Result<(), Error> {
        execute!(
            self,
            "INSERT INTO staff (id, email, name, created_at) VALUES ($1, $2, $3, $4)",
            staff.id.0,
            &staff.email,
            &staff.name,
            staff.created_at,
        )?;
        Ok(())
    }

    /// Whether there is any account at all.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn has_staff(&mut self) -> Result<bool, Error> {
        Ok(optional!(self, (Uuid,), "SELECT id FROM staff LIMIT 1")?.is_some())
    }

    /// Whether anybody has chosen a password.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn has_active_staff(&mut self) -> Result<bool, Error> {
        let sql = "SELECT id FROM staff WHERE password_hash IS NOT NULL AND deactivated_at IS NULL LIMIT 1";
        Ok(optional!(self, (Uuid,), sql)?.is_some())
    }

    /// Finds an account. In a transaction that writes, nobody else changes it before the end.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn staff(&mut self, id: StaffId) -> Result<Option<KeptStaff>, Error> {
        let sql = match (&self.engine, self.writing) {
            (Engine::Postgres(_), true) => staff!("id = $1 FOR NO KEY UPDATE"),
            _ => staff!("id = $1"),
        };
        Ok(optional!(self, Row, sql, id.0)?.map(KeptStaff::from))
    }

    /// Finds the account with an address, which is in lower case.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn staff_with(&mut self, email: &str) -> Result<Option<KeptStaff>, Error> {
        let sql = staff!("email = $1");
        Ok(optional!(self, Row, sql, email)?.map(KeptStaff::from))
    }

    /// Everybody, oldest account first, for the operator's own commands.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn everybody(&mut self) -> Result<Vec<Staff>, Error> {
        let rows = all!(self, Row, staff!("1 = 1 ORDER BY id"))?;
        Ok(rows.into_iter().map(|row| KeptStaff::from(row).staff).collect())
    }

    /// Tells names of people, whichever environment they are of: whoever acted once keeps a name.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn staff_name(&mut self, id: StaffId) -> Result<Option<String>, Error> {
        let row = optional!(self, (String,), "SELECT name FROM staff WHERE id = $1", id.0)?;
        Ok(row.map(|(name,)| name))
    }

    /// The environments that a person sees, oldest first.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn memberships(&mut self, staff: StaffId) -> Result<Vec<Membership>, Error> {
        let rows = all!(
            self,
            (Uuid, String, String, String),
            "SELECT environments.id, environments.partner, environments.kind, staff_roles.role
             FROM staff_roles JOIN environments ON environments.id = staff_roles.environment
             WHERE staff_roles.staff = $1 ORDER BY environments.id",
            staff.0,
        )?;
        let membership = |(environment, partner, kind, role): (Uuid, String, String, String)| {
            Ok(Membership {
                environment: EnvironmentId(environment),
                partner,
                kind: word(EnvironmentKind::parse(&kind), "environments", "kind")?,
                role: word(Role::parse(&role), "staff_roles", "role")?,
            })
        };
        rows.into_iter().map(membership).collect()
    }

    /// What somebody is in one environment.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn role_of(&mut self, environment: EnvironmentId, staff: StaffId) -> Result<Option<Role>, Error> {
        let sql = "SELECT role FROM staff_roles WHERE environment = $1 AND staff = $2";
        let row = optional!(self, (String,), sql, environment.0, staff.0)?;
        row.map(|(role,)| word(Role::parse(&role), "staff_roles", "role")).transpose()
    }

    /// The people of an environment, oldest account first.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn members(&mut self, environment: EnvironmentId) -> Result<Vec<Member>, Error> {
        #[derive(sqlx::FromRow)]
        struct Listed {
            #[sqlx(flatten)]
            row: Row,
            role: String,
        }
        let rows = all!(
            self,
            Listed,
            "SELECT s.id, s.email, s.name, s.password_hash, s.sealed_totp, s.sealed_new_totp, s.created_at, s.seen_at,
                s.deactivated_at, r.role
             FROM staff_roles r JOIN staff s ON s.id = r.staff WHERE r.environment = $1 ORDER BY s.id",
            environment.0,
        )?;
        let member = |listed: Listed| {
            Ok(Member {
                role: word(Role::parse(&listed.role), "staff_roles", "role")?,
                staff: KeptStaff::from(listed.row).staff,
            })
        };
        rows.into_iter().map(member).collect()
    }

    /// Makes somebody something in an environment, or something else.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn set_role(
        &mut self,
        environment: EnvironmentId,
        staff: StaffId,
        role: Role,
        now: DateTime<Utc>,
    ) -> Result<(), Error> {
        execute!(
            self,
            "INSERT INTO staff_roles (environment, staff, role, created_at) VALUES ($1, $2, $3, $4)
             ON CONFLICT (environment, staff) DO UPDATE SET role = excluded.role",
            environment.0,
            staff.0,
            role.as_str(),
            now,
        )?;
        Ok(())
    }

    /// Lets somebody see an environment no more; `false` when they did not.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn remove_role(&mut self, environment: EnvironmentId, staff: StaffId) -> Result<bool, Error> {
        let sql = "DELETE FROM staff_roles WHERE environment = $1 AND staff = $2";
        Ok(execute!(self, sql, environment.0, staff.0)? > 0)
    }

    /// Closes an account, or opens it again.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn set_deactivated(&mut self, staff: StaffId, at: Option<DateTime<Utc>>) -> Result<(), Error> {
        execute!(self, "UPDATE staff SET deactivated_at = $2 WHERE id = $1", staff.0, at)?;
        Ok(())
    }

    /// Saves a password's hash.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn set_password(&mut self, staff: StaffId, hash: Option<&str>) -> Result<(), Error> {
        execute!(self, "UPDATE staff SET password_hash = $2 WHERE id = $1", staff.0, hash)?;
        Ok(())
    }

    /// Keeps the secret of an authenticator app that is offered, sealed.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn offer_totp(&mut self, staff: StaffId, sealed: &[u8]) -> Result<(), Error> {
        execute!(self, "UPDATE staff SET sealed_new_totp = $2 WHERE id = $1", staff.0, sealed)?;
        Ok(())
    }

    /// Makes the offered secret the one that counts, and replaces the codes for whoever loses the app.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn take_totp(&mut self, staff: StaffId, step: i64, codes: &[[u8; 32]]) -> Result<(), Error> {
        execute!(
            self,
            "UPDATE staff SET sealed_totp = sealed_new_totp, sealed_new_totp = NULL, totp_step = $2 WHERE id = $1",
            staff.0,
            step,
        )?;
        execute!(self, "DELETE FROM staff_recovery_codes WHERE staff = $1", staff.0)?;
        for code in codes {
            let sql = "INSERT INTO staff_recovery_codes (staff, code_lookup) VALUES ($1, $2)";
            execute!(self, sql, staff.0, code.as_slice())?;
        }
        Ok(())
    }

    /// Asks no authenticator app any more.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn remove_totp(&mut self, staff: StaffId) -> Result<(), Error> {
        execute!(
            self,
            "UPDATE staff SET sealed_totp = NULL, sealed_new_totp = NULL, totp_step = NULL WHERE id = $1",
            staff.0,
        )?;
        execute!(self, "DELETE FROM staff_recovery_codes WHERE staff = $1", staff.0)?;
        Ok(())
    }

    /// Remembers that the code of a time step was taken; `false` when that one or a later one was taken before.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn use_totp_step(&mut self, staff: StaffId, step: i64) -> Result<bool, Error> {
        let sql = "UPDATE staff SET totp_step = $2 WHERE id = $1 AND (totp_step IS NULL OR totp_step < $2)";
        Ok(execute!(self, sql, staff.0, step)? > 0)
    }

    /// Uses up a code of whoever has lost the app; `false` when there is no such code.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn use_recovery_code(&mut self, staff: StaffId, code: &[u8; 32]) -> Result<bool, Error> {
        let sql = "DELETE FROM staff_recovery_codes WHERE staff = $1 AND code_lookup = $2";
        Ok(execute!(self, sql, staff.0, code.as_slice())? > 0)
    }

    /// Keeps who signed in, and forgets sign-ins that began before a moment.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn add_attendance(
        &mut self,
        staff: StaffId,
        secret_sha256: &[u8],
        now: DateTime<Utc>,
        forgotten: DateTime<Utc>,
    ) -> Result<(), Error> {
        execute!(self, "DELETE FROM staff_sessions WHERE created_at < $1", forgotten)?;
        execute!(
            self,
            "INSERT INTO staff_sessions (secret_sha256, staff, created_at, seen_at) VALUES ($1, $2, $3, $3)",
            secret_sha256,
            staff.0,
            now,
        )?;
        self.touch(staff, now).await
    }

    /// Finds who signed in with a secret.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn attendance(&mut self, secret_sha256: &[u8]) -> Result<Option<(StaffId, Attendance)>, Error> {
        let row = optional!(
            self,
            (Uuid, DateTime<Utc>, DateTime<Utc>),
            "SELECT staff, created_at, seen_at FROM staff_sessions WHERE secret_sha256 = $1",
            secret_sha256,
        )?;
        Ok(row.map(|(staff, began_at, seen_at)| (StaffId(staff), Attendance { began_at, seen_at })))
    }

    /// Remembers that somebody was here.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn see(&mut self, staff: StaffId, secret_sha256: &[u8], now: DateTime<Utc>) -> Result<(), Error> {
        let sql = "UPDATE staff_sessions SET seen_at = $2 WHERE secret_sha256 = $1 AND seen_at < $2";
        execute!(self, sql, secret_sha256, now)?;
        self.touch(staff, now).await
    }

    async fn touch(&mut self, staff: StaffId, now: DateTime<Utc>) -> Result<(), Error> {
        execute!(self, "UPDATE staff SET seen_at = $2 WHERE id = $1", staff.0, now)?;
        Ok(())
    }

    /// Ends a sign-in.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn end_attendance(&mut self, secret_sha256: &[u8]) -> Result<(), Error> {
        execute!(self, "DELETE FROM staff_sessions WHERE secret_sha256 = $1", secret_sha256)?;
        Ok(())
    }

    /// Ends every sign-in of somebody, except perhaps one.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn end_attendances(&mut self, staff: StaffId, except: Option<&[u8]>) -> Result<(), Error> {
        let sql = "DELETE FROM staff_sessions WHERE staff = $1 AND secret_sha256 <> $2";
        // No secret hashes to nothing.
        execute!(self, sql, staff.0, except.unwrap_or_default())?;
        Ok(())
    }

    /// Keeps the link that lets somebody choose a password; an earlier one works no more.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn set_invitation(
        &mut self,
        staff: StaffId,
        secret_sha256: &[u8],
        expires_at: DateTime<Utc>,
    ) -> Result<(), Error> {
        execute!(
            self,
            "INSERT INTO staff_invitations (staff, secret_sha256, expires_at) VALUES ($1, $2, $3)
             ON CONFLICT (staff) DO UPDATE SET secret_sha256 = excluded.secret_sha256, expires_at = excluded.expires_at",
            staff.0,
            secret_sha256,
            expires_at,
        )?;
        Ok(())
    }

    /// Finds whom a link invites, and until when.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn invitation(&mut self, secret_sha256: &[u8]) -> Result<Option<(StaffId, DateTime<Utc>)>, Error> {
        let row = optional!(
            self,
            (Uuid, DateTime<Utc>),
            "SELECT staff, expires_at FROM staff_invitations WHERE secret_sha256 = $1",
            secret_sha256,
        )?;
        Ok(row.map(|(staff, expires_at)| (StaffId(staff), expires_at)))
    }

    /// Lets no link invite somebody; `false` when none did.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn end_invitation(&mut self, staff: StaffId) -> Result<bool, Error> {
        Ok(execute!(self, "DELETE FROM staff_invitations WHERE staff = $1", staff.0)? > 0)
    }

    /// How often somebody signed in wrongly with an address. Nobody else counts a try with it before the end of the
    /// transaction.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn sign_in_tries(&mut self, email_lookup: &[u8; 32], now: DateTime<Utc>) -> Result<Tries, Error> {
        // A row that is not there cannot be held.
        execute!(
            self,
            "INSERT INTO sign_in_tries (email_lookup, wrong, last_at) VALUES ($1, 0, $2) ON CONFLICT DO NOTHING",
            email_lookup.as_slice(),
            now,
        )?;
        let sql = locking!(self, "SELECT wrong, last_at FROM sign_in_tries WHERE email_lookup = $1");
        let row = optional!(self, (i64, DateTime<Utc>), sql, email_lookup.as_slice())?;
        let Some((wrong, last_at)) = row else { return Ok(Tries::default()) };
        Ok(Tries { wrong: word(u32::try_from(wrong).ok(), "sign_in_tries", "wrong")?, last_at: Some(last_at) })
    }

    /// Counts a try at `now` that may be wrong, and forgets those whose last one was before a moment.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn count_sign_in(
        &mut self,
        email_lookup: &[u8; 32],
        now: DateTime<Utc>,
        forgotten: DateTime<Utc>,
    ) -> Result<(), Error> {
        execute!(self, "DELETE FROM sign_in_tries WHERE last_at < $1", forgotten)?;
        let sql = "UPDATE sign_in_tries SET wrong = wrong + 1, last_at = $2 WHERE email_lookup = $1";
        execute!(self, sql, email_lookup.as_slice(), now)?;
        Ok(())
    }

    /// Takes back one try, which was not wrong.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn uncount_sign_in(&mut self, email_lookup: &[u8; 32]) -> Result<(), Error> {
        let sql = "UPDATE sign_in_tries SET wrong = wrong - 1 WHERE email_lookup = $1 AND wrong > 0";
        execute!(self, sql, email_lookup.as_slice())?;
        Ok(())
    }

    /// Forgets every wrong try with an address.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn forgive_sign_ins(&mut self, email_lookup: &[u8; 32]) -> Result<(), Error> {
        execute!(self, "DELETE FROM sign_in_tries WHERE email_lookup = $1", email_lookup.as_slice())?;
        Ok(())
    }
}
