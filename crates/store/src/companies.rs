//! Companies that are to be verified, and the credentials of their forms.

use chrono::{DateTime, Utc};
use domain::{
    company::CompanyToken,
    ids::{CompanyId, EnvironmentId},
};
use uuid::Uuid;

use crate::{
    Error, Tx,
    sql::{execute, locking, on, optional},
};

/// What is sealed beside a company's token.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CompanySecrets {
    /// The company's data key, wrapped by its environment's key; gone after erasure.
    pub wrapped_key: Option<Vec<u8>>,
    /// What was asked for, under the company's key.
    pub sealed_order: Option<Vec<u8>>,
    /// What is attached, under the company's key.
    pub sealed_attachments: Option<Vec<u8>>,
}

#[derive(sqlx::FromRow)]
struct Row {
    environment: Uuid,
    company: Uuid,
    created_at: DateTime<Utc>,
    expires_at: DateTime<Utc>,
    deactivated_at: Option<DateTime<Utc>>,
    wrapped_key: Option<Vec<u8>>,
    sealed_order: Option<Vec<u8>>,
    sealed_attachments: Option<Vec<u8>>,
}

impl From<Row> for (CompanyToken, CompanySecrets) {
    fn from(row: Row) -> Self {
        let token = CompanyToken {
            environment: EnvironmentId(row.environment),
            company: CompanyId(row.company),
            created_at: row.created_at,
            expires_at: row.expires_at,
            deactivated_at: row.deactivated_at,
        };
        let secrets = CompanySecrets {
            wrapped_key: row.wrapped_key,
            sealed_order: row.sealed_order,
            sealed_attachments: row.sealed_attachments,
        };
        (token, secrets)
    }
}

impl Tx {
    /// Keeps a new company and the credential of its form.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn add_company(
        &mut self,
        token: &CompanyToken,
        token_sha256: &[u8],
        sealed_client: &[u8],
        secrets: &CompanySecrets,
    ) -> Result<(), Error> {
        execute!(
            self,
            "INSERT INTO companies (id, environment, created_at, wrapped_key, sealed_client)
             VALUES ($1, $2, $3, $4, $5)",
            token.company.0,
            token.environment.0,
            token.created_at,
            secrets.wrapped_key.as_deref(),
            sealed_client,
        )?;
        execute!(
            self,
            "INSERT INTO company_tokens (token_sha256, environment, company, created_at, expires_at, sealed_order,
                sealed_attachments)
             VALUES ($1, $2, $3, $4, $5, $6, $7)",
            token_sha256,
            token.environment.0,
            token.company.0,
            token.created_at,
            token.expires_at,
            secrets.sealed_order.as_deref(),
            secrets.sealed_attachments.as_deref(),
        )?;
        Ok(())
    }

    /// Finds the credential of a company's form. The secret alone decides the environment.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn company_token(
        &mut self,
        token_sha256: &[u8],
    ) -> Result<Option<(CompanyToken, CompanySecrets)>, Error> {
        let sql = locking!(
            self,
            "SELECT company_tokens.environment, company, company_tokens.created_at, expires_at, deactivated_at,
                wrapped_key, sealed_order, sealed_attachments
             FROM company_tokens JOIN companies ON companies.id = company_tokens.company WHERE token_sha256 = $1"
        );
        Ok(optional!(self, Row, sql, token_sha256)?.map(Into::into))
    }

    /// The wrapped data key of a company; `None` when there is no such company, or it was erased.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn company_key(
        &mut self,
        environment: EnvironmentId,
        company: CompanyId,
    ) -> Result<Option<Vec<u8>>, Error> {
        let sql = "SELECT wrapped_key FROM companies WHERE environment = $1 AND id = $2";
        let row = optional!(self, (Option<Vec<u8>>,), sql, environment.0, company.0)?;
        Ok(row.and_then(|(key,)| key))
    }

    /// Saves what is attached to a company.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn save_attachments(
        &mut self,
        environment: EnvironmentId,
        token_sha256: &[u8],
        sealed: &[u8],
    ) -> Result<(), Error> {
        execute!(
            self,
            "UPDATE company_tokens SET sealed_attachments = $3 WHERE environment = $1 AND token_sha256 = $2",
            environment.0,
            token_sha256,
            sealed,
        )?;
        Ok(())
    }
}
