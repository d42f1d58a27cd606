//! Pictures of themes. Nothing about people is here.

use domain::ids::EnvironmentId;

use crate::{
    Error, Tx,
    sql::{all, execute, on, optional},
};

impl Tx {
    /// The pictures of one environment's themes.
    pub fn theme_pictures(&mut self, environment: EnvironmentId) -> ThemePictures<'_> {
        ThemePictures { tx: self, environment }
    }
}

/// The pictures of one environment's themes, by their SHA-256 in hexadecimal.
pub struct ThemePictures<'t> {
    tx: &'t mut Tx,
    environment: EnvironmentId,
}

impl ThemePictures<'_> {
    /// Keeps a picture, if it is not there yet.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn put(&mut self, sha256: &str, bytes: &[u8]) -> Result<(), Error> {
        execute!(
            self.tx,
            "INSERT INTO theme_pictures (environment, sha256, bytes) VALUES ($1, $2, $3)
             ON CONFLICT (environment, sha256) DO NOTHING",
            self.environment.0,
            sha256,
            bytes,
        )?;
        Ok(())
    }

    /// A picture.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn get(&mut self, sha256: &str) -> Result<Option<Vec<u8>>, Error> {
        let sql = "SELECT bytes FROM theme_pictures WHERE environment = $1 AND sha256 = $2";
        let row = optional!(self.tx, (Vec<u8>,), sql, self.environment.0, sha256)?;
        Ok(row.map(|(bytes,)| bytes))
    }

    /// All there are.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn names(&mut self) -> Result<Vec<String>, Error> {
        let sql = "SELECT sha256 FROM theme_pictures WHERE environment = $1 ORDER BY sha256";
        let rows = all!(self.tx, (String,), sql, self.environment.0)?;
        Ok(rows.into_iter().map(|(sha256,)| sha256).collect())
    }

    /// Deletes a picture.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn remove(&mut self, sha256: &str) -> Result<(), Error> {
        let sql = "DELETE FROM theme_pictures WHERE environment = $1 AND sha256 = $2";
        execute!(self.tx, sql, self.environment.0, sha256)?;
        Ok(())
    }
}
