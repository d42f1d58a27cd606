//! The same walk for companies.
//!
//! | file | what happens there |
//! | --- | --- |
//! | `token` | a partner's request becomes a company and the credential of its form |

pub mod token;
