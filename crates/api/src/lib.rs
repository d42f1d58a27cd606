//! The porch: HTTP in, HTTP out.
//!
//! Who is knocking is an argument: a [`auth::Partner`] with a key pair, or a [`auth::Client`] with a link. A handler
//! reads the request, walks into the hall, closes the transaction, writes the answer.
//!
//! | path | file |
//! | --- | --- |
//! | `POST /api/v2/token` | `partner/token` |
//! | `POST /api/v2/process` | `partner/process` |
//! | `POST /api/v2/upload-additional-step` | `partner/extra` |
//! | `POST /api/v2/status`, `data`, `files`, `full-status` | `partner/retrieve` |
//! | `GET /api/v2/files/…` | `partner/file` |
//! | `GET /api/v2/events` | `partner/events` |
//! | `POST /api/v2/generate-pdf` | `partner/report` |
//! | `GET /kyc/identifications/` | `partner/identifications` |
//! | `POST /kyc/identifications/…/request-information/` | `partner/request_information` |
//! | `POST /api/v2/delete` | `partner/delete` |
//! | `GET /api/v2/erasures/…` | `partner/erasure` |
//! | `GET /api/v2/requests`, `POST /api/v2/requests/refuse` | `partner/requests` |
//! | `POST /api/v2/add-dummy-status` | `partner/dummy` |
//! | `POST /api/v2/video-call`, `video-call-record` | `partner/video_call` |
//! | `GET /identification/facial-auth/…`, `POST /partner/authentication-info` | `partner/authentication` |
//! | `GET /api/v2/facial-authentication-sessions/…` | `partner/authentication` |
//! | `POST /kyb/tokens/`, `PUT` and `PATCH /kyb/tokens/…/` | `partner/kyb/token` |
//! | `GET /kyb/info/` | `partner/kyb/info` |
//! | `GET` and `PATCH /api/settings`, `GET /api/settings/schema` | `partner/settings` |
//! | `GET /api/v2/redirect` | `capture/redirect` |
//! | `POST /api/capture/code` | `capture/code` |
//! | `POST /api/capture/hand-off`, `hand-off/open` | `capture/hand_off` |
//! | `/api/capture/email…`, `phone…` | `capture/contact` |
//! | `PUT /api/capture/address` | `capture/home` |
//! | `/api/capture/questionnaire` | `capture/questionnaire` |
//! | `/api/capture/face…` | `capture/face` |
//! | `/api/capture/me…` | `capture/me` |
//! | `/api/capture/…` | `capture/session`, `capture/upload`, `capture/extra`, `capture/pieces` |
//! | `/api/console/session…`, `invitation…`, `password`, `totp` | `console/session`, `console/account` |
//! | `/api/console/{environment}/staff…` | `console/staff` |
//! | `/api/console/{environment}/keys…` | `console/keys` |
//! | `/api/console/{environment}/settings…` | `console/settings` |
//! | `/api/console/{environment}/webhooks…` | `console/webhooks` |
//! | `/api/console/{environment}/deliveries…` | `console/deliveries` |
//! | `/api/console/{environment}/queue…`, `cases…`, `sessions…` | `console/desk/…` |
//! | `GET /healthz` | `health` |
//! | everything else | `pages` |

mod address;
mod auth;
mod body;
mod capture;
mod console;
mod darkroom;
pub mod describe;
mod health;
mod json;
mod pages;
mod parameters;
mod parcel;
mod partner;
mod problem;
mod quota;
mod routes;
mod shelf;
mod throttle;
mod to_the_end;
mod watch;

use std::{net::IpAddr, sync::Arc, time::Duration};

use axum::{Router, middleware};
use flow::House;

pub use describe::openapi;
pub use problem::Problem;

/// What every handler shares.
#[derive(Clone)]
pub struct App {
    /// The rooms.
    pub house: Arc<House>,
    /// Where pictures are decoded, so many at once: each may need 200 MB.
    darkroom: darkroom::Darkroom,
    /// Where bodies of pictures lie, so many bytes at once.
    shelf: shelf::Shelf,
    /// Limits on bodies.
    pub limits: BodyLimits,
    /// The proxy whose word on a client's address is taken; none: one on this machine.
    pub trusted_proxy: Option<IpAddr>,
    /// What is told about all of it.
    description: Arc<describe::Description>,
    /// Who tried how many codes.
    codes: Arc<throttle::Throttle>,
    /// Who failed how often to show who they are.
    proofs: Arc<throttle::Throttle>,
    /// Who signed in wrongly how often.
    strangers: Arc<throttle::Throttle>,
    /// Who tried to sign in at the console how often.
    doors: Arc<throttle::Throttle>,
    /// Which environment asked how often.
    quotas: Arc<quota::Quotas>,
    /// Who may frame the pages.
    frames: Arc<pages::Frames>,
}

/// Largest bodies in bytes.
#[derive(Clone, Copy)]
pub struct BodyLimits {
    /// Of JSON.
    pub json: usize,
    /// Of a picture.
    pub picture: usize,
}

impl App {
    /// Puts the porch together; pictures are decoded `darkrooms` at a time.
    pub fn new(house: Arc<House>, limits: BodyLimits, darkrooms: usize, trusted_proxy: Option<IpAddr>) -> Self {
        let codes = throttle::Throttle::new(&*house.chance, capture::code::TRIES, capture::code::WHILE);
        let proofs = throttle::Throttle::new(&*house.chance, capture::me::TRIES, capture::me::WHILE);
        let strangers = throttle::Throttle::new(&*house.chance, auth::TRIES, auth::WHILE);
        let doors = throttle::Throttle::new(&*house.chance, console::session::TRIES, console::session::WHILE);
        Self {
            house,
            darkroom: darkroom::Darkroom::new(darkrooms),
            shelf: shelf::Shelf::new(shelf::BYTES, shelf::PATIENCE),
            limits,
            trusted_proxy,
            description: Arc::default(),
            codes: Arc::new(codes),
            proofs: Arc::new(proofs),
            strangers: Arc::new(strangers),
            doors: Arc::new(doors),
            quotas: Arc::default(),
            frames: Arc::default(),
        }
    }

    /// The same with room for another number of bytes of pictures, for which a body waits so long.
    #[must_use]
    pub fn with_room(self, bytes: usize, patience: Duration) -> Self {
        Self { shelf: shelf::Shelf::new(bytes, patience), ..self }
    }
}

/// Every path there is.
pub fn router(app: App) -> Router {
    routes::router()
        .method_not_allowed_fallback(problem::wrong_method)
        .fallback(pages::show)
        .layer(middleware::from_fn(watch::watch))
        .with_state(app)
}
