//! The porch: HTTP in, HTTP out.
//!
//! Who is knocking is an argument: a [`auth::Partner`] with a key pair, or a [`auth::Client`] with a link. A handler
//! reads the request, walks into the hall, closes the transaction, writes the answer.
//!
//! | path | file |
//! | --- | --- |
//! | `POST /api/v2/token` | `partner/token` |
//! | `POST /api/v2/status`, `data`, `files`, `full-status` | `partner/retrieve` |
//! | `GET /kyc/identifications/` | `partner/identifications` |
//! | `POST /api/v2/delete` | `partner/delete` |
//! | `GET /api/v2/files/…` | `partner/file` |
//! | `GET /api/v2/redirect` | `capture/redirect` |
//! | `/api/capture/…` | `capture/session`, `capture/upload` |
//! | `GET /healthz` | `health` |
//! | everything else | `pages` |

mod auth;
mod body;
mod capture;
mod health;
mod pages;
mod partner;
mod problem;
mod watch;

use std::{net::IpAddr, sync::Arc};

use axum::{
    Router, middleware,
    routing::{get, post, put},
};
use flow::House;
use tokio::sync::Semaphore;

pub use problem::Problem;

/// What every handler shares.
#[derive(Clone)]
pub struct App {
    /// The rooms.
    pub house: Arc<House>,
    /// How many pictures are decoded at once: each may need 200 MB.
    pub darkroom: Arc<Semaphore>,
    /// Limits on bodies.
    pub limits: BodyLimits,
    /// The proxy whose word on a client's address is taken; none: one on this machine.
    pub trusted_proxy: Option<IpAddr>,
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
        Self { house, darkroom: Arc::new(Semaphore::new(darkrooms.max(1))), limits, trusted_proxy }
    }
}

/// Every path there is.
pub fn router(app: App) -> Router {
    let partner = Router::new()
        .route("/api/v2/token", post(partner::token::open))
        .route("/api/v2/status", post(partner::retrieve::status))
        .route("/api/v2/data", post(partner::retrieve::data))
        .route("/api/v2/files", post(partner::retrieve::files))
        .route("/api/v2/full-status", post(partner::retrieve::full_status))
        .route("/api/v2/delete", post(partner::delete::delete));
    let rest = Router::new()
        .route("/kyc/identifications/", get(partner::identifications::list))
        .route("/kyc/identifications", get(partner::identifications::list))
        .method_not_allowed_fallback(problem::wrong_method)
        .layer(middleware::map_response(problem::rest));
    let capture = Router::new()
        .route("/api/capture/session", get(capture::session::show))
        .route("/api/capture/start", post(capture::session::start))
        .route("/api/capture/document", put(capture::session::choose))
        .route("/api/capture/finish", post(capture::session::finish))
        .route("/api/capture/cancel", post(capture::session::cancel));
    let upload = Router::new().route("/api/capture/photos/{step}", put(capture::upload::upload));
    Router::new()
        .merge(partner)
        .merge(rest)
        .merge(capture)
        .merge(upload)
        .route("/api/v2/files/{environment}/{scan_ref}/{capture}", get(partner::file::show))
        .route("/api/v2/redirect", get(capture::redirect::redirect))
        .route("/healthz", get(health::show))
        .method_not_allowed_fallback(problem::wrong_method)
        .fallback(pages::show)
        .layer(middleware::from_fn(watch::watch))
        .with_state(app)
}
