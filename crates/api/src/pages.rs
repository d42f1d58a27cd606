//! The built pages, with the headers that keep them safe.

use std::{
    collections::HashMap,
    sync::{PoisonError, RwLock},
};

use assets::Page;
use axum::{
    extract::State,
    http::{HeaderMap, HeaderValue, Method, StatusCode, Uri, header},
    response::{IntoResponse, Response},
};
use chrono::{DateTime, Duration, Utc};
use domain::{ids::EnvironmentId, settings::is_origin};
use url::form_urlencoded;

use crate::{App, Problem, problem};

/// What the pages may do: nothing but run our own code and use the camera. The link's secret stands in the address, so
/// no referrer ever leaves.
const POLICY: &str = "default-src 'self'; img-src 'self' blob: data:; media-src 'self' blob:; style-src 'self'; \
    script-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors";

/// The page that all others are part of.
const INDEX: &str = "index.html";

/// What the console may do: less still, because whoever sits there sees everybody. Text never becomes markup but by the
/// templates that were built.
const CONSOLE_POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; \
    connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; \
    require-trusted-types-for 'script'; trusted-types svelte-trusted-html";
/// Its one page, whatever the address below `/console` is.
const CONSOLE: &str = "console/index.html";

/// Any site may frame the pages unless their environment names some, because that is how partners embed them.
const ANYBODY: &str = "*";
/// Where a code is typed, a phone opens a session, or erasure is asked for, nobody should lay anything over the page.
const NOBODY: &str = "'none'";

/// How long an environment's answer is remembered: a change of settings takes no longer to be seen.
const REMEMBERED: Duration = Duration::seconds(10);

/// Answers with a page, or with a problem in the API's shape where there is none.
pub async fn show(State(app): State<App>, method: Method, uri: Uri, headers: HeaderMap) -> Response {
    let path = uri.path();
    let name = match path {
        "/" | "/face" | "/code" | "/phone" | "/result" | "/me" => INDEX,
        path => match path.strip_prefix('/').unwrap_or_default() {
            below if is_console(path) && !below.starts_with("console/assets/") && Page::find(below).is_none() => {
                CONSOLE
            }
            below => below,
        },
    };
    // By its own name the page would open every session without the policy of its environment.
    let Some(page) = Page::find(name).filter(|_| path != "/index.html") else { return nothing(path).await };
    if method != Method::GET && method != Method::HEAD {
        let allowed = [(header::ALLOW, "GET,HEAD")];
        return (allowed, problem::wrong_method(method).await).into_response();
    }
    let policy = match path {
        "/" | "/face" => match app.frames.of(&app, &uri).await {
            Ok(policy) => policy,
            Err(problem) => return problem.into_response(),
        },
        "/code" | "/phone" | "/me" => policy(NOBODY),
        path if is_console(path) => HeaderValue::from_static(CONSOLE_POLICY),
        _ => policy(ANYBODY),
    };
    let accepts = headers.get(header::ACCEPT_ENCODING).and_then(|v| v.to_str().ok()).unwrap_or_default();
    let packed = accepts.contains("gzip") && page.gzip.len() < page.bytes.len();
    let keep = match path {
        // Its address may hold the secret of a link, and nothing of it should be found by whoever comes next.
        "/me" => "no-store",
        _ if page.is_hashed() => "public, max-age=31536000, immutable",
        _ => "no-cache",
    };
    let mut response = (
        StatusCode::OK,
        [(header::CONTENT_TYPE, page.media_type()), (header::CACHE_CONTROL, keep), (header::VARY, "accept-encoding")],
        if packed { page.gzip } else { page.bytes },
    )
        .into_response();
    response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, policy);
    if packed {
        response.headers_mut().insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
    }
    response
}

/// Whether an address belongs to the console.
fn is_console(path: &str) -> bool {
    path == "/console" || path.starts_with("/console/")
}

/// Answers where there is nothing, as the endpoints around would.
async fn nothing(path: &str) -> Response {
    let response = Problem::not_found().into_response();
    problem::Spelling::of(path).spell(response)
}

/// Which sites may frame the pages of each environment, remembered for a short while.
#[derive(Default)]
pub struct Frames(RwLock<HashMap<EnvironmentId, (DateTime<Utc>, HeaderValue)>>);

impl Frames {
    /// The policy for the link in an address. A link that nobody has is answered like one of an environment that names
    /// no sites, after the same search.
    async fn of(&self, app: &App, uri: &Uri) -> Result<HeaderValue, Problem> {
        // The first of a name, and `token` only where there is no `authToken`, as the page takes them.
        let query = uri.query().unwrap_or_default().as_bytes();
        let first = |wanted: &str| form_urlencoded::parse(query).find(|(name, _)| name == wanted);
        let Some((_, auth_token)) = first("authToken").or_else(|| first("token")) else {
            return Ok(policy(ANYBODY));
        };
        let mut tx = app.house.db.read().await?;
        let Some(environment) = flow::enter::environment(&mut tx, &auth_token).await? else {
            return Ok(policy(ANYBODY));
        };
        let now = app.house.clock.now();
        let known = self.0.read().unwrap_or_else(PoisonError::into_inner).get(&environment).cloned();
        if let Some((_, policy)) = known.filter(|(at, _)| now - *at < REMEMBERED) {
            return Ok(policy);
        }
        let origins = tx.environment(environment).await?.map(|found| found.settings.frame_ancestors);
        let policy = policy(&ancestors(&origins.unwrap_or_default()));
        self.0.write().unwrap_or_else(PoisonError::into_inner).insert(environment, (now, policy.clone()));
        Ok(policy)
    }
}

/// The sites of an environment's settings; should none of the named ones be valid, nobody.
fn ancestors(origins: &[String]) -> String {
    let valid: Vec<&str> = origins.iter().map(String::as_str).filter(|origin| is_origin(origin)).collect();
    match (origins, valid.as_slice()) {
        ([], _) => ANYBODY.into(),
        (_, []) => NOBODY.into(),
        (_, valid) => valid.join(" "),
    }
}

fn policy(ancestors: &str) -> HeaderValue {
    HeaderValue::from_str(&format!("{POLICY} {ancestors}")).expect("origins are visible ASCII")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_named_sites_may_frame_and_a_mistake_opens_nothing() {
        let of = |origins: &[&str]| ancestors(&origins.iter().map(|origin| (*origin).to_owned()).collect::<Vec<_>>());
        assert_eq!(of(&[]), "*");
        assert_eq!(
            of(&["https://shop.example", "http://127.0.0.1:8000"]),
            "https://shop.example http://127.0.0.1:8000"
        );
        assert_eq!(of(&["https://shop.example", "*; script-src *"]), "https://shop.example");
        assert_eq!(of(&["nonsense"]), "'none'");
    }
}
