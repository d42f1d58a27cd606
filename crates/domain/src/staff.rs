//! The people who work at the console: one account in the house, one role in each environment.

use chrono::{DateTime, TimeDelta, Utc};

use crate::{applicant::Tries, ids::StaffId, words};

words! {
    /// What a person is in one environment.
    Role {
        /// May do everything.
        Admin = "ADMIN",
        /// Looks at verifications and rules about them.
        Reviewer = "REVIEWER",
        /// Reads and exports, changes nothing.
        Compliance = "COMPLIANCE",
        /// Keys, webhooks and how they fare; nobody's personal data.
        Developer = "DEVELOPER",
    }
}

words! {
    /// Something that a role may do or not.
    Permission {
        /// See verifications, masked.
        SeeCases = "SEE_CASES",
        /// See their personal data.
        Reveal = "REVEAL",
        /// Rule about them.
        Rule = "RULE",
        /// Take personal data home.
        Export = "EXPORT",
        /// See who did what.
        SeeAudit = "SEE_AUDIT",
        /// See the environment's settings.
        SeeSettings = "SEE_SETTINGS",
        /// Change the environment's settings.
        ManageSettings = "MANAGE_SETTINGS",
        /// Create and revoke key pairs.
        ManageKeys = "MANAGE_KEYS",
        /// Set up receivers of webhooks, and send again.
        ManageWebhooks = "MANAGE_WEBHOOKS",
        /// Invite people, change their roles, let them go.
        ManageStaff = "MANAGE_STAFF",
        /// Put people on block lists and take them off.
        ManageBlocks = "MANAGE_BLOCKS",
        /// See figures that tell of nobody.
        SeeStatistics = "SEE_STATISTICS",
    }
}

impl Role {
    /// Whether somebody of this role may do it.
    pub fn may(self, permission: Permission) -> bool {
        use Permission::{
            Export, ManageBlocks, ManageKeys, ManageWebhooks, Reveal, Rule, SeeAudit, SeeCases, SeeSettings,
            SeeStatistics,
        };
        match self {
            Self::Admin => true,
            Self::Reviewer => matches!(permission, SeeCases | Reveal | Rule | ManageBlocks | SeeStatistics),
            Self::Compliance => matches!(permission, SeeCases | Reveal | Export | SeeAudit | SeeStatistics),
            Self::Developer => matches!(permission, ManageKeys | ManageWebhooks | SeeSettings | SeeStatistics),
        }
    }

    /// Everything that somebody of this role may do.
    pub fn permissions(self) -> Vec<Permission> {
        Permission::ALL.iter().copied().filter(|permission| self.may(*permission)).collect()
    }
}

/// A person of the staff.
#[derive(Clone, PartialEq, Eq)]
pub struct Staff {
    /// The account.
    pub id: StaffId,
    /// What they sign in with, in lower case.
    pub email: String,
    /// What colleagues call them.
    pub name: String,
    /// Whether they have chosen a password.
    pub has_password: bool,
    /// Whether an authenticator app is asked when they sign in.
    pub has_totp: bool,
    /// When the account was made.
    pub created_at: DateTime<Utc>,
    /// When they were last here, to the minute.
    pub seen_at: Option<DateTime<Utc>>,
    /// When the account was closed.
    pub deactivated_at: Option<DateTime<Utc>>,
}

words! {
    /// How an account stands.
    Standing {
        /// The link was not used yet.
        Invited = "INVITED",
        /// They can sign in.
        Active = "ACTIVE",
        /// The account was closed.
        Deactivated = "DEACTIVATED",
    }
}

impl Staff {
    /// How the account stands.
    pub fn standing(&self) -> Standing {
        match (self.deactivated_at, self.has_password) {
            (Some(_), _) => Standing::Deactivated,
            (None, true) => Standing::Active,
            (None, false) => Standing::Invited,
        }
    }
}

/// A sign-in that lasts.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Attendance {
    /// When it began.
    pub began_at: DateTime<Utc>,
    /// When something was last asked in it, to the minute.
    pub seen_at: DateTime<Utc>,
}

impl Attendance {
    /// Longest time without a request, as OWASP's cheat sheet of session management proposes for ordinary risk.
    pub const IDLE: TimeDelta = TimeDelta::minutes(30);
    /// Longest time in all: a working day.
    pub const LONGEST: TimeDelta = TimeDelta::hours(12);
    /// How coarsely it is remembered when something was last asked: nobody writes at every request.
    pub const GRAIN: TimeDelta = TimeDelta::minutes(1);

    /// Whether it lasts.
    pub fn lasts(&self, now: DateTime<Utc>) -> bool {
        now - self.seen_at < Self::IDLE && now - self.began_at < Self::LONGEST
    }
}

/// How long a link that lets somebody choose a password works.
pub const INVITATION: TimeDelta = TimeDelta::days(3);

/// Wrong sign-ins to one account that may follow each other at once.
const FREE_TRIES: u32 = 5;
/// Longest wait after wrong ones, in seconds: whoever knows an address shuts nobody out for longer.
const LONGEST_WAIT: i64 = 900;

/// Seconds until the next try to sign in to an account; each further wrong one doubles it.
pub fn sign_in_wait(tries: &Tries, now: DateTime<Utc>) -> Option<u32> {
    tries.wait_at_most(LONGEST_WAIT, FREE_TRIES, now)
}

/// The one spelling in which addresses of staff are kept and compared.
pub fn same_email(email: &str) -> String {
    email.trim().to_lowercase()
}

/// Fewest and most characters of a password. There is no other rule: rules of composition make passwords worse (NIST SP
/// 800-63B §5.1.1.2).
pub const PASSWORD: std::ops::RangeInclusive<usize> = 12..=200;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_developer_sees_no_personal_data_and_compliance_changes_nothing() {
        use Permission::*;
        for permission in [SeeCases, Reveal, Rule, Export, SeeAudit, ManageSettings, ManageStaff, ManageBlocks] {
            assert!(!Role::Developer.may(permission), "{permission}");
        }
        for permission in [Rule, ManageSettings, ManageKeys, ManageWebhooks, ManageStaff, ManageBlocks] {
            assert!(!Role::Compliance.may(permission), "{permission}");
        }
        assert_eq!(Role::Admin.permissions(), Permission::ALL);
    }

    #[test]
    fn wrong_sign_ins_cost_longer_and_longer_but_never_more_than_a_quarter_of_an_hour() {
        let now = DateTime::from_timestamp(1_800_000_000, 0).unwrap();
        let wait = |wrong| sign_in_wait(&Tries { wrong, last_at: Some(now) }, now);
        assert_eq!([4, 5, 6, 7, 40].map(wait), [None, Some(60), Some(120), Some(240), Some(900)]);
    }

    #[test]
    fn a_sign_in_ends_after_half_an_hour_of_silence_and_after_twelve_hours_anyway() {
        let at = |minutes: i64| DateTime::from_timestamp(1_800_000_000 + minutes * 60, 0).unwrap();
        let attendance = Attendance { began_at: at(0), seen_at: at(700) };
        assert!(attendance.lasts(at(719)));
        assert!(!attendance.lasts(at(720)));
        assert!(!Attendance { began_at: at(0), seen_at: at(0) }.lasts(at(30)));
    }
}
