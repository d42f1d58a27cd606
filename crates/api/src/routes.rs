//! Every path there is. The router and the description are both made from this table, so there is no route that is
//! not described, and none that is described and not there.

use axum::{
    Router,
    handler::Handler,
    middleware,
    response::Response,
    routing::{MethodFilter, MethodRouter, on},
};

use crate::{
    App, capture,
    capture::me::{ask, take},
    console::{self, desk},
    describe,
    describe::about::About,
    health,
    partner::{
        authentication, block, delete, dummy, erasure, events, extra, file, identifications, kyb, process, report,
        request_information, requests, retrieve, settings, token, video_call,
    },
    problem::{self, Spelling},
};

/// One method of one path.
pub struct Route {
    /// The method, in lower case.
    pub method: &'static str,
    /// The path, with its parameters in braces.
    pub path: &'static str,
    /// What is known about it.
    pub about: About,
    handler: MethodRouter<App>,
}

impl Route {
    /// How it spells problems.
    pub fn spelling(&self) -> Spelling {
        Spelling::of(self.path)
    }

    fn get<H: Handler<T, App>, T: 'static>(path: &'static str, handler: H, about: About) -> Self {
        Self { method: "get", path, about, handler: on(MethodFilter::GET, handler) }
    }

    fn post<H: Handler<T, App>, T: 'static>(path: &'static str, handler: H, about: About) -> Self {
        Self { method: "post", path, about, handler: on(MethodFilter::POST, handler) }
    }

    fn patch<H: Handler<T, App>, T: 'static>(path: &'static str, handler: H, about: About) -> Self {
        Self { method: "patch", path, about, handler: on(MethodFilter::PATCH, handler) }
    }

    fn delete<H: Handler<T, App>, T: 'static>(path: &'static str, handler: H, about: About) -> Self {
        Self { method: "delete", path, about, handler: on(MethodFilter::DELETE, handler) }
    }

    fn put<H: Handler<T, App>, T: 'static>(path: &'static str, handler: H, about: About) -> Self {
        Self { method: "put", path, about, handler: on(MethodFilter::PUT, handler) }
    }
}

/// The table.
pub fn all() -> Vec<Route> {
    vec![
        Route::post("/api/v2/token", token::open, token::about()),
        Route::get("/api/v2/redirect", capture::redirect::redirect, capture::redirect::about()),
        Route::post("/api/v2/status", retrieve::status, retrieve::about_status()),
        Route::post("/api/v2/data", retrieve::data, retrieve::about_data()),
        Route::post("/api/v2/files", retrieve::files, retrieve::about_files()),
        Route::post("/api/v2/full-status", retrieve::full_status, retrieve::about_full_status()),
        Route::get("/api/v2/events", events::show, events::about()),
        Route::post("/api/v2/generate-pdf", report::print, report::about()),
        Route::get("/kyc/identifications/", identifications::list, identifications::about()),
        Route::post(block::PATH, block::put, block::about_put()),
        Route::delete(block::PATH, block::remove, block::about_remove()),
        Route::post("/api/v2/process", process::submit, process::about()),
        Route::post("/api/v2/upload-additional-step", extra::upload, extra::about()),
        Route::post("/api/v2/video-call", video_call::refuse, video_call::about_call()),
        Route::post("/api/v2/video-call-record", video_call::refuse, video_call::about_record()),
        Route::post(
            "/kyc/identifications/{scanRef}/request-information/",
            request_information::request,
            request_information::about(),
        ),
        Route::post("/kyb/tokens/", kyb::token::open, kyb::token::about_open()),
        Route::put("/kyb/tokens/{tokenString}/", kyb::token::replace, kyb::token::about_replace()),
        Route::patch("/kyb/tokens/{tokenString}/", kyb::token::amend, kyb::token::about_amend()),
        Route::get("/kyb/info/", kyb::info::show, kyb::info::about()),
        Route::get(
            "/identification/facial-auth/{scanRef}/check-status/",
            authentication::check,
            authentication::about_check(),
        ),
        Route::post("/partner/authentication-info", authentication::request, authentication::about_request()),
        Route::get("/api/v2/facial-authentication-sessions/", authentication::list, authentication::about_list()),
        Route::get(
            "/api/v2/facial-authentication-sessions/{tokenString}/",
            authentication::show,
            authentication::about_show(),
        ),
        Route::get("/api/v2/files/{environment}/{scanRef}/{capture}", file::show, file::about()),
        Route::post("/api/v2/add-dummy-status", dummy::rule, dummy::about()),
        Route::post("/api/v2/delete", delete::delete, delete::about()),
        Route::get("/api/v2/erasures/{scanRef}", erasure::show, erasure::about()),
        Route::get("/api/v2/requests", requests::list, requests::about_list()),
        Route::post("/api/v2/requests/refuse", requests::refuse, requests::about_refuse()),
        Route::post("/api/capture/code", capture::code::open, capture::code::about()),
        Route::post("/api/capture/hand-off", capture::hand_off::offer, capture::hand_off::about_offer()),
        Route::post("/api/capture/hand-off/open", capture::hand_off::open, capture::hand_off::about_open()),
        Route::get("/api/capture/session", capture::session::show, capture::session::about_show()),
        Route::post("/api/capture/start", capture::session::start, capture::session::about_start()),
        Route::put("/api/capture/document", capture::session::choose, capture::session::about_choose()),
        Route::post("/api/capture/document/detect", capture::detect::detect, capture::detect::about()),
        Route::put("/api/capture/photos/{step}", capture::upload::upload, capture::upload::about()),
        Route::put("/api/capture/extras/{name}", capture::extra::upload, capture::extra::about()),
        Route::get("/api/capture/uploads/{upload}", capture::pieces::show, capture::pieces::about_show()),
        Route::patch("/api/capture/uploads/{upload}", capture::pieces::send, capture::pieces::about_send()),
        Route::post("/api/capture/liveness", capture::liveness::ask, capture::liveness::about_ask()),
        Route::post(
            "/api/capture/liveness/leave-out",
            capture::liveness::leave_out,
            capture::liveness::about_leave_out(),
        ),
        Route::put("/api/capture/liveness", capture::liveness::send, capture::liveness::about_send()),
        Route::post("/api/capture/email", capture::contact::email, capture::contact::about_email()),
        Route::post("/api/capture/email/code", capture::contact::email_code, capture::contact::about_email_code()),
        Route::get("/api/capture/phone", capture::contact::prefixes, capture::contact::about_prefixes()),
        Route::post("/api/capture/phone", capture::contact::phone, capture::contact::about_phone()),
        Route::post("/api/capture/phone/code", capture::contact::phone_code, capture::contact::about_phone_code()),
        Route::put("/api/capture/address", capture::home::give, capture::home::about()),
        Route::get("/api/capture/questionnaire", capture::questionnaire::show, capture::questionnaire::about_show()),
        Route::put(
            "/api/capture/questionnaire",
            capture::questionnaire::answer,
            capture::questionnaire::about_answer(),
        ),
        Route::post("/api/capture/finish", capture::session::finish, capture::session::about_finish()),
        Route::post("/api/capture/cancel", capture::session::cancel, capture::session::about_cancel()),
        Route::get("/api/capture/face", capture::face::show, capture::face::about_show()),
        Route::post("/api/capture/face/start", capture::face::start, capture::face::about_start()),
        Route::put("/api/capture/face/selfie", capture::face::upload, capture::face::about_upload()),
        Route::post("/api/capture/face/cancel", capture::face::cancel, capture::face::about_cancel()),
        Route::get("/api/capture/themes/{environment}/{picture}", capture::theme::picture, capture::theme::about()),
        Route::get("/api/capture/me", capture::me::show, capture::me::about_show()),
        Route::post("/api/capture/me/proof", capture::me::prove, capture::me::about_prove()),
        Route::get("/api/capture/me/held", capture::me::held, capture::me::about_held()),
        Route::get("/api/capture/me/pictures/{capture}", take::picture, take::about_picture()),
        Route::get("/api/capture/me/download", take::download, take::about_download()),
        Route::post("/api/capture/me/review", ask::review, ask::about_review()),
        Route::post("/api/capture/me/erasure", ask::erasure, ask::about_erasure()),
        Route::get("/api/settings", settings::show, settings::about_show()),
        Route::patch("/api/settings", settings::change, settings::about_change()),
        Route::get("/api/settings/schema", settings::schema, settings::about_schema()),
        Route::post("/api/console/session", console::session::sign_in, console::session::about_sign_in()),
        Route::get("/api/console/session", console::session::show, console::session::about_show()),
        Route::delete("/api/console/session", console::session::sign_out, console::session::about_sign_out()),
        Route::delete(
            "/api/console/sessions",
            console::session::sign_out_everywhere,
            console::session::about_sign_out_everywhere(),
        ),
        Route::post("/api/console/invitation/look", console::account::look, console::account::about_look()),
        Route::post("/api/console/invitation", console::account::accept, console::account::about_accept()),
        Route::put(
            "/api/console/password",
            console::account::change_password,
            console::account::about_change_password(),
        ),
        Route::get("/api/console/{environment}/audit", console::audit::list, console::audit::about_list()),
        Route::get("/api/console/{environment}/audit/export", console::audit::export, console::audit::about_export()),
        Route::get(
            "/api/console/{environment}/audit/proof/{entry}",
            console::audit::proof,
            console::audit::about_proof(),
        ),
        Route::post("/api/console/totp", console::account::offer_totp, console::account::about_offer_totp()),
        Route::put("/api/console/totp", console::account::confirm_totp, console::account::about_confirm_totp()),
        Route::delete("/api/console/totp", console::account::remove_totp, console::account::about_remove_totp()),
        Route::get("/api/console/{environment}/staff", console::staff::list, console::staff::about_list()),
        Route::post("/api/console/{environment}/staff", console::staff::invite, console::staff::about_invite()),
        Route::patch("/api/console/{environment}/staff/{id}", console::staff::change, console::staff::about_change()),
        Route::delete("/api/console/{environment}/staff/{id}", console::staff::remove, console::staff::about_remove()),
        Route::get("/api/console/{environment}/keys", console::keys::list, console::keys::about_list()),
        Route::post("/api/console/{environment}/keys", console::keys::create, console::keys::about_create()),
        Route::delete("/api/console/{environment}/keys/{apiKey}", console::keys::revoke, console::keys::about_revoke()),
        Route::get("/api/console/{environment}/settings", console::settings::show, console::settings::about_show()),
        Route::patch(
            "/api/console/{environment}/settings",
            console::settings::change,
            console::settings::about_change(),
        ),
        Route::get(
            "/api/console/{environment}/settings/schema",
            console::settings::schema,
            console::settings::about_schema(),
        ),
        Route::post(
            "/api/console/{environment}/settings/preview",
            console::settings::preview,
            console::settings::about_preview(),
        ),
        Route::get(
            "/api/console/{environment}/settings/changes",
            console::settings::changes,
            console::settings::about_changes(),
        ),
        Route::get("/api/console/{environment}/webhooks", console::webhooks::list, console::webhooks::about_list()),
        Route::post("/api/console/{environment}/webhooks", console::webhooks::add, console::webhooks::about_add()),
        Route::patch(
            "/api/console/{environment}/webhooks/{id}",
            console::webhooks::change,
            console::webhooks::about_change(),
        ),
        Route::delete(
            "/api/console/{environment}/webhooks/{id}",
            console::webhooks::remove,
            console::webhooks::about_remove(),
        ),
        Route::post(
            "/api/console/{environment}/webhooks/{id}/test",
            console::webhooks::test,
            console::webhooks::about_test(),
        ),
        Route::get(
            "/api/console/{environment}/deliveries",
            console::deliveries::list,
            console::deliveries::about_list(),
        ),
        Route::get(
            "/api/console/{environment}/deliveries/{id}",
            console::deliveries::show,
            console::deliveries::about_show(),
        ),
        Route::post(
            "/api/console/{environment}/deliveries/{id}/resend",
            console::deliveries::resend_one,
            console::deliveries::about_resend_one(),
        ),
        Route::post(
            "/api/console/{environment}/deliveries/resend",
            console::deliveries::resend,
            console::deliveries::about_resend(),
        ),
        Route::get("/api/console/{environment}/queue", desk::queue::list, desk::queue::about_list()),
        Route::post("/api/console/{environment}/queue/next", desk::queue::next, desk::queue::about_next()),
        Route::post("/api/console/{environment}/cases/{scanRef}/claim", desk::claim::take, desk::claim::about_take()),
        Route::delete("/api/console/{environment}/cases/{scanRef}/claim", desk::claim::free, desk::claim::about_free()),
        Route::get("/api/console/{environment}/cases/{scanRef}", desk::case::show, desk::case::about()),
        Route::get(
            "/api/console/{environment}/cases/{scanRef}/pictures/{id}",
            desk::picture::show,
            desk::picture::about(),
        ),
        Route::post(
            "/api/console/{environment}/cases/{scanRef}/ruling",
            desk::ruling::rule,
            desk::ruling::about_rule(),
        ),
        Route::post(
            "/api/console/{environment}/cases/{scanRef}/ruling/confirm",
            desk::ruling::confirm,
            desk::ruling::about_confirm(),
        ),
        Route::post(
            "/api/console/{environment}/cases/{scanRef}/ruling/reject",
            desk::ruling::reject,
            desk::ruling::about_reject(),
        ),
        Route::post(
            "/api/console/{environment}/cases/{scanRef}/corrections",
            desk::remark::correct,
            desk::remark::about_correct(),
        ),
        Route::post(
            "/api/console/{environment}/cases/{scanRef}/comments",
            desk::remark::comment,
            desk::remark::about_comment(),
        ),
        Route::put("/api/console/{environment}/cases/{scanRef}/tags", desk::remark::tag, desk::remark::about_tag()),
        Route::post(
            "/api/console/{environment}/cases/{scanRef}/block",
            desk::remark::block,
            desk::remark::about_block(),
        ),
        Route::post("/api/console/{environment}/cases/{scanRef}/ask", desk::remark::ask, desk::remark::about_ask()),
        Route::post("/api/console/{environment}/sessions/search", desk::session::search, desk::session::about_search()),
        Route::post("/api/console/{environment}/sessions", desk::session::open, desk::session::about_open()),
        Route::get("/healthz", health::show, health::about()),
        Route::get("/openapi.json", describe::document, describe::about_document()),
        Route::get("/docs", describe::page, describe::about_page()),
    ]
}

/// The router of the table. Paths that end with a slash work without it, too.
pub fn router() -> Router<App> {
    Spelling::ALL.into_iter().fold(Router::new(), |router, spelling| router.merge(family(spelling)))
}

/// The endpoints that spell problems in one way.
fn family(spelling: Spelling) -> Router<App> {
    let routes = all().into_iter().filter(|route| route.spelling() == spelling);
    let router = routes.fold(Router::new(), |router, route| {
        let plain = route.path.strip_suffix('/').map(|plain| (plain, route.handler.clone()));
        let router = router.route(route.path, route.handler);
        match plain {
            Some((plain, handler)) => router.route(plain, handler),
            None => router,
        }
    });
    let spell = move |response: Response| async move { spelling.spell(response) };
    router.method_not_allowed_fallback(problem::wrong_method).layer(middleware::map_response(spell))
}
