//! The letters: every JSON shape partners see, spelled their way.
//!
//! Domain types know nothing of JSON. Requests are read field by field into domain types, with every problem
//! reported at once; answers are written field by field, in the documented order.
//!
//! | file | what |
//! | --- | --- |
//! | `fields` | reading one field, typed, with its constraints and its problem |
//! | `known` | what an environment has set up, found by its key |
//! | `problem` | the error shape |
//! | `settings` | an environment's settings, shown and changed |
//! | `theme` | how the hosted page looks: as it is set, as the page is told |
//! | `token` | `POST /api/v2/token`, both dialects |
//! | `authentication` | face authentication: the request, how it stands, its webhook, its page |
//! | `verification` | status, data, files and webhooks: the same result told four times |
//! | `erasure` | the certificate of an erasure |
//! | `report` | which report is asked for |
//! | `full_status` | everything in one, in the older snake-case spelling |
//! | `identifications` | the list of verifications |
//! | `process` | pictures that a partner's server sends |
//! | `request_information` | something more, after an approval |
//! | `block` | something of a verification put on a block list |
//! | `kyb` | the company endpoints |
//! | `dummy` | `POST /api/v2/add-dummy-status` |
//! | `feed` | `GET /api/v2/events` |
//! | `applicant` | the page where people see what is held about them |
//! | `console` | the console's own shapes: signing in, staff, keys, webhooks |
//! | `capture` | the hosted page's own shapes |
//! | `task` | what it asks beside pictures: codes, an address |
//! | `questionnaire` | questionnaires, defined, shown, answered and told |

// `json!` counts one level of recursion for each field of a long answer.
#![recursion_limit = "256"]

pub mod applicant;
pub mod audit;
pub mod authentication;
pub mod block;
pub mod capture;
pub mod console;
pub mod desk;
pub mod dummy;
pub mod erasure;
pub mod feed;
pub mod fields;
pub mod full_status;
pub mod identifications;
mod known;
pub mod kyb;
pub mod liveness;
pub mod problem;
pub mod process;
pub mod questionnaire;
pub mod report;
pub mod request_information;
pub mod settings;
pub mod task;
pub mod theme;
pub mod token;
pub mod verification;
