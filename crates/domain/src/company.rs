//! A company that is to be verified, and the token that opens its form.

use chrono::{DateTime, Duration, Utc};
use serde::{Deserialize, Serialize};

use crate::{
    ctx::Ctx,
    ids::{CompanyId, EnvironmentId},
    words,
};

words! {
    /// Which form a token opens.
    CompanyTokenType {
        /// The form that somebody of the company fills in.
        Form = "FORM",
        /// The form that begins with a look into a government's register, first kind.
        Gov1 = "GOV1",
        /// The same, second kind.
        Gov2 = "GOV2",
    }
}

impl CompanyTokenType {
    /// Whether the environment has to be allowed to give it out.
    pub fn is_government(self) -> bool {
        self != Self::Form
    }
}

/// What a partner asked for: sealed under the company's key.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CompanyOrder {
    /// Which form.
    pub token_type: CompanyTokenType,
    /// The partner's own name for whoever fills the form in, 1 to 100 characters.
    pub client_id: String,
    /// Seconds the token stays valid, 0 to 2 592 000; 0 is over at once.
    pub lifetime: u32,
    /// Any reference of the partner, up to 40 characters.
    pub external_ref: Option<String>,
    /// Language of the form; absent: by the client's address.
    pub locale: Option<String>,
    /// Identifier of the flow.
    pub flow: Option<String>,
    /// Identifier of the branding theme.
    pub theme: Option<String>,
    /// Key of the questionnaire; absent: none, or what the flow says.
    pub questionnaire: Option<String>,
    /// Whether the form has a questionnaire at all.
    pub questionnaire_required: bool,
}

impl std::fmt::Debug for CompanyOrder {
    /// Names nobody.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CompanyOrder").field("token_type", &self.token_type).finish_non_exhaustive()
    }
}

/// What a partner attaches to a company and may change later: sealed under the company's key.
#[derive(Clone, PartialEq, Eq, Default, Debug, Serialize, Deserialize)]
pub struct Attachments {
    /// At most 5 words of the partner, each 1 to 32 characters without comma.
    pub tags: Vec<String>,
    /// Verifications of people that belong to the company.
    pub scan_refs: Option<Vec<String>>,
}

/// The credential of a company's form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CompanyToken {
    /// The environment it belongs to.
    pub environment: EnvironmentId,
    /// The company that was begun with it.
    pub company: CompanyId,
    /// When it was given out.
    pub created_at: DateTime<Utc>,
    /// From when on it opens nothing.
    pub expires_at: DateTime<Utc>,
    /// When it was taken back.
    pub deactivated_at: Option<DateTime<Utc>>,
}

impl CompanyToken {
    /// Gives out a token with a new company.
    pub fn open(ctx: &Ctx, order: &CompanyOrder) -> Self {
        Self {
            environment: ctx.environment,
            company: CompanyId::new(ctx.now, &*ctx.chance),
            created_at: ctx.now,
            expires_at: ctx.now + Duration::seconds(order.lifetime.into()),
            deactivated_at: None,
        }
    }

    /// Whether it opens the form now.
    pub fn is_valid(&self, now: DateTime<Utc>) -> bool {
        self.deactivated_at.is_none() && now < self.expires_at
    }
}
