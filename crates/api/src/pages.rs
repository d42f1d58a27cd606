//! The built pages, with the headers that keep them safe.

use assets::Page;
use axum::{
    http::{HeaderMap, Method, StatusCode, Uri, header},
    response::{IntoResponse, Response},
};

use crate::{Problem, problem, routes};

/// What the pages may do: nothing but run our own code and use the camera. Any site may frame them, because that is
/// how partners embed them. The link's secret stands in the address, so no referrer ever leaves.
const POLICY: &str = "default-src 'self'; img-src 'self' blob: data:; media-src 'self' blob:; style-src 'self'; \
    script-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors *";

/// Answers with a page, or with a problem in the API's shape where there is none.
pub async fn show(method: Method, uri: Uri, headers: HeaderMap) -> Response {
    let name = match uri.path() {
        "/" => "index.html",
        path => path.trim_start_matches('/'),
    };
    let Some(page) = Page::find(name) else { return nothing(uri.path()).await };
    if method != Method::GET && method != Method::HEAD {
        return crate::problem::wrong_method().await.into_response();
    }
    let accepts = headers.get(header::ACCEPT_ENCODING).and_then(|v| v.to_str().ok()).unwrap_or_default();
    let packed = accepts.contains("gzip") && page.gzip.len() < page.bytes.len();
    let keep = if page.is_hashed() { "public, max-age=31536000, immutable" } else { "no-cache" };
    let mut response = (
        StatusCode::OK,
        [
            (header::CONTENT_TYPE, page.media_type()),
            (header::CACHE_CONTROL, keep),
            (header::CONTENT_SECURITY_POLICY, POLICY),
            (header::VARY, "accept-encoding"),
        ],
        if packed { page.gzip } else { page.bytes },
    )
        .into_response();
    if packed {
        response.headers_mut().insert(header::CONTENT_ENCODING, header::HeaderValue::from_static("gzip"));
    }
    response
}

/// Answers where there is nothing, as the endpoints around would.
async fn nothing(path: &str) -> Response {
    let response = Problem::not_found().into_response();
    if routes::is_rest(path) { problem::rest(response).await } else { response }
}
