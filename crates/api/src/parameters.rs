//! Parameters in path and query; what cannot be read is refused in the API's own shape, unlike axum's.

use axum::{
    extract::{FromRequestParts, rejection::QueryRejection},
    http::{StatusCode, request::Parts},
};
use serde::de::DeserializeOwned;
use wire::problem::Identifier;

use crate::{App, Problem};

/// The parameters in the path. A path that cannot be read names nothing.
pub struct Path<T>(pub T);

impl<T: DeserializeOwned + Send> FromRequestParts<App> for Path<T> {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Problem> {
        let read = axum::extract::Path::<T>::from_request_parts(parts, app).await;
        read.map(|axum::extract::Path(value)| Self(value)).map_err(|_| Problem::not_found())
    }
}

/// The parameters in the query.
pub struct Query<T>(pub T);

impl<T: DeserializeOwned> FromRequestParts<App> for Query<T> {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, _app: &App) -> Result<Self, Problem> {
        let read: Result<_, QueryRejection> = axum::extract::Query::<T>::try_from_uri(&parts.uri);
        // What was wrong is not repeated: it may be personal.
        read.map(|axum::extract::Query(value)| Self(value)).map_err(|_| {
            Problem::new(
                StatusCode::BAD_REQUEST,
                Identifier::BadValue,
                "The query cannot be read; is a parameter given twice?",
            )
        })
    }
}
