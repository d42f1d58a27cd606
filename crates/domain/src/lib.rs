//! The foundation: what things are and what is allowed.
//!
//! Nothing here opens a file, reads a clock, draws a random number or knows SQL, HTTP or JSON shapes of
//! partners. A change of state asks with `now` and answers with an event or a refusal.
//!
//! | file | what it holds |
//! | --- | --- |
//! | `ids` | the identifiers of rows and of sessions |
//! | `ctx` | who is asking, when, and where chance comes from |
//! | `partner` | environments, key pairs, webhooks |
//! | `company` | a company that is to be verified, and the token that opens its form |
//! | `country` | ISO 3166-1 alpha-2 and the invented state of the sample documents |
//! | `document` | document types, their sides, and what was read from one |
//! | `order` | what a partner asked for |
//! | `settings` | defaults and permissions of an environment |
//! | `session` | one verification and its changes of state |
//! | `capture` | one kept file of a session |
//! | `upload` | a file on its way in pieces |
//! | `extra` | further documents that a partner asks for |
//! | `contact` | an e-mail address or a phone number that is proved by a code |
//! | `questionnaire` | questions and answers |
//! | `home` | the address that a person gives |
//! | `task` | what a session asks of a person beside pictures |
//! | `liveness` | acts before the camera, and the frames that show them |
//! | `finding` | what one check measured |
//! | `policy` | which findings lead to which status, as data |
//! | `comparison` | one person against the others: duplicates and block lists |
//! | `decision` | findings and policy become a status with reasons |
//! | `report` | what a printed report is asked to be |
//! | `review` | what a person ruled about it |
//! | `desk` | who looks at which case, what is written beside it and put right |
//! | `status` | the words for statuses and tags |
//! | `erasure` | what was destroyed, and how far it has come |
//! | `event` | what happened |
//! | `update` | something more that is asked for after an approval |
//! | `authentication` | a person of an approved verification shows their face again |
//! | `applicant` | what the person who was verified may do on a page of their own |
//! | `staff` | the people who work at the console, and what each may do |
//! | `work` | what remains to be done |
//! | `audit` | who did what, for the record |

pub mod applicant;
pub mod audit;
pub mod authentication;
pub mod capture;
pub mod company;
pub mod comparison;
pub mod contact;
pub mod country;
pub mod ctx;
pub mod decision;
pub mod desk;
pub mod document;
pub mod erasure;
pub mod event;
pub mod extra;
pub mod finding;
pub mod home;
pub mod ids;
pub mod liveness;
pub mod order;
pub mod partner;
pub mod policy;
pub mod questionnaire;
pub mod report;
pub mod review;
pub mod session;
pub mod settings;
pub mod staff;
pub mod status;
pub mod task;
pub mod update;
pub mod upload;
mod words;
pub mod work;
