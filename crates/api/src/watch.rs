//! One line a request, without anything personal: the route, never the address; and headers every answer has.

use std::time::Instant;

use axum::{
    extract::{MatchedPath, Request},
    http::{HeaderValue, StatusCode, header},
    middleware::Next,
    response::Response,
};

use crate::quota::Told;

/// After how many seconds whoever was told that something is full may try again.
const FULL: u32 = 5;

/// Logs a request and adds the common headers.
pub async fn watch(mut request: Request, next: Next) -> Response {
    let quota = Told::default();
    request.extensions_mut().insert(quota.clone());
    let method = request.method().clone();
    let route = request.extensions().get::<MatchedPath>().map_or("pages", MatchedPath::as_str).to_owned();
    let began = Instant::now();
    let mut response = next.run(request).await;
    let is_full = response.status() == StatusCode::SERVICE_UNAVAILABLE;
    let headers = response.headers_mut();
    if is_full {
        headers.entry(header::RETRY_AFTER).or_insert(FULL.into());
    }
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
    if let Some(quota) = quota.get() {
        quota.tell(headers);
    }
    let (status, duration_ms) = (response.status().as_u16(), began.elapsed().as_millis() as u64);
    tracing::info!(http.route = %route, http.status = status, duration_ms, "{method} {route} answered {status}");
    response
}
