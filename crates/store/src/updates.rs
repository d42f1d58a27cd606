//! What a partner asks for after an approval, and the links it is sent by.

use domain::ids::{EnvironmentId, SessionId};

use crate::{
    Error, Tx,
    sql::{execute, on},
};

impl Tx {
    /// Saves an order that was added to after the verification was decided.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn save_order(&mut self, environment: EnvironmentId, id: SessionId, sealed: &[u8]) -> Result<(), Error> {
        execute!(
            self,
            "UPDATE sessions SET sealed_order = $3 WHERE environment = $1 AND id = $2",
            environment.0,
            id.0,
            sealed,
        )?;
        Ok(())
    }
}
