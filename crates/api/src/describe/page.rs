//! The page, made from the document: HTML and CSS, no script, nothing from elsewhere.

use base64::{Engine, engine::general_purpose::STANDARD};
use serde_json::Value;
use sha2::{Digest, Sha256};

use super::{
    fields::{fields, resolve, rules},
    markup::{blocks, escape, inline},
};

/// How it looks.
const STYLE: &str = include_str!("page.css");

/// What the page may do: show itself.
pub fn policy() -> String {
    let hash = STANDARD.encode(Sha256::digest(STYLE));
    format!(
        "default-src 'none'; style-src 'sha256-{hash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    )
}

/// Writes the page.
pub fn page(document: &Value) -> String {
    let info = &document["info"];
    let (title, version) = (text(&info["title"]), text(&info["version"]));
    let mut chapters = String::new();
    let mut contents = String::new();
    for tag in list(&document["tags"]) {
        let name = text(&tag["name"]);
        let operations: Vec<Operation<'_>> = operations(document).filter(|op| op.is_of(name)).collect();
        if operations.is_empty() {
            continue;
        }
        let id = slug(name);
        contents.push_str(&format!("<p>{}</p>\n<ul>\n", escape(name)));
        chapters.push_str(&format!(
            "<h2 id=\"{id}\">{}</h2>\n<div class=\"intro\">{}</div>\n",
            escape(name),
            blocks(text(&tag["description"])),
        ));
        for operation in operations {
            contents.push_str(&operation.entry());
            chapters.push_str(&operation.article(document));
        }
        contents.push_str("</ul>\n");
    }
    format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{title} API</title>\n<style>{STYLE}</style>\n</head>\n<body>\n\
         <a class=\"skip\" href=\"#content\">Skip to the content</a>\n\
         <nav aria-label=\"Contents\">\n<details>\n<summary>Contents</summary>\n<p>Start</p>\n<ul>\n<li><a href=\"#content\">About this API</a></li>\n</ul>\n\
         {contents}</details>\n</nav>\n<main id=\"content\">\n<h1>{title} API</h1>\n\
         <p class=\"soft\">Version {version} at <code>{server}</code> · <a href=\"openapi.json\">openapi.json</a> \
         (OpenAPI 3.1)</p>\n{words}{chapters}</main>\n</body>\n</html>\n",
        title = escape(title),
        version = escape(version),
        server = escape(server(document)),
        words = blocks(text(&info["description"])),
    )
}

/// One thing that can be called, or a webhook that is sent.
struct Operation<'d> {
    method: &'d str,
    path: &'d str,
    webhook: bool,
    value: &'d Value,
}

fn operations(document: &Value) -> impl Iterator<Item = Operation<'_>> {
    let of = |part: &'static str, webhook: bool| {
        document[part].as_object().into_iter().flatten().flat_map(move |(path, methods)| {
            let methods = methods.as_object().into_iter().flatten();
            methods.map(move |(method, value)| Operation { method, path, webhook, value })
        })
    };
    of("paths", false).chain(of("webhooks", true))
}

impl Operation<'_> {
    fn is_of(&self, tag: &str) -> bool {
        list(&self.value["tags"]).any(|of| of == tag)
    }

    fn id(&self) -> String {
        escape(text(&self.value["operationId"]))
    }

    /// Its line in the table of contents.
    fn entry(&self) -> String {
        format!("<li><a href=\"#{}\">{}</a></li>\n", self.id(), escape(text(&self.value["summary"])))
    }

    fn article(&self, document: &Value) -> String {
        let (id, value) = (self.id(), self.value);
        let mut html = format!(
            "<article id=\"{id}\" aria-labelledby=\"{id}-title\">\n\
             <h3 id=\"{id}-title\"><a href=\"#{id}\">{}</a></h3>\n<div class=\"call\">{}</div>\n{}",
            escape(text(&value["summary"])),
            self.call(),
            blocks(text(&value["description"])),
        );
        if !self.webhook {
            html.push_str(&format!("<p class=\"who\">{}</p>\n", who(value)));
        }
        let parameters: String =
            list(&value["parameters"]).map(|parameter| describe_parameter(document, parameter)).collect();
        if !parameters.is_empty() {
            let title = if self.webhook { "Headers" } else { "Parameters" };
            html.push_str(&format!("<h4>{title}</h4>\n<ul class=\"fields\">\n{parameters}</ul>\n"));
        }
        html.push_str(&self.body(document));
        html.push_str(&self.examples(document));
        html.push_str(&format!("<h4>{}</h4>\n", if self.webhook { "What you answer" } else { "Answers" }));
        for (status, answer) in value["responses"].as_object().into_iter().flatten() {
            html.push_str(&describe_answer(document, status, answer));
        }
        html.push_str("</article>\n");
        html
    }

    /// The method and the path, or the name of the event.
    fn call(&self) -> String {
        let (method, path) = (escape(self.method), escape(self.path));
        match self.webhook {
            true => format!("<span class=\"method post\">WEBHOOK</span><span class=\"path\">{path}</span>"),
            false => format!(
                "<span class=\"method {method}\">{}</span><span class=\"path\">{path}</span>",
                method.to_uppercase()
            ),
        }
    }

    fn body(&self, document: &Value) -> String {
        let body = &self.value["requestBody"];
        let Some(content) = body["content"].as_object() else { return String::new() };
        let media: Vec<String> = content.keys().map(|media| format!("<code>{}</code>", escape(media))).collect();
        let mut html = format!("<h4>Body</h4>\n<p>{}</p>\n{}", media.join(", "), blocks(text(&body["description"])));
        for media in content.values() {
            html.push_str(&fields(document, &media["schema"], 0));
        }
        html
    }

    fn examples(&self, document: &Value) -> String {
        let content = &self.value["requestBody"]["content"]["application/json"];
        let examples: Vec<(&str, Option<&Value>)> = match content["examples"].as_object() {
            Some(named) if !named.is_empty() => {
                named.values().map(|example| (text(&example["summary"]), Some(&example["value"]))).collect()
            }
            _ => vec![("", None)],
        };
        let mut html = String::from("<h4>Try it</h4>\n");
        for (summary, body) in examples {
            if !summary.is_empty() {
                html.push_str(&format!("<h5>{}</h5>\n", inline(summary)));
            }
            match (self.webhook, body) {
                (true, Some(body)) => html.push_str(&code(&format!("{body:#}"), "JSON", false)),
                (true, None) => return String::new(),
                (false, body) => html.push_str(&code(&self.curl(document, body), "Command", true)),
            }
        }
        html
    }

    /// The command that calls it.
    fn curl(&self, document: &Value, body: Option<&Value>) -> String {
        let (mut path, mut query, mut parts) = (self.path.to_owned(), vec![], vec!["curl".to_owned()]);
        match text(&self.value["security"][0].as_object().and_then(|one| one.keys().next()).cloned().into()) {
            "keyPair" => parts.push("-u \"$API_KEY:$API_SECRET\"".into()),
            "link" => parts.push("-H \"Authorization: Bearer $AUTH_TOKEN\"".into()),
            "companyForm" => parts.push("-H \"Authorization: Bearer $TOKEN_STRING\"".into()),
            _ => {}
        }
        for parameter in list(&self.value["parameters"]) {
            let name = text(&parameter["name"]);
            let example = match &parameter["example"] {
                Value::Null => continue,
                Value::String(text) => text.clone(),
                other => other.to_string(),
            };
            match text(&parameter["in"]) {
                "path" => path = path.replace(&format!("{{{name}}}"), &example),
                "query" => query.push(format!("{name}={example}")),
                _ => parts.push(format!("-H '{name}: {example}'")),
            }
        }
        let picture = self.value["requestBody"]["content"]["image/jpeg"].is_object();
        if self.method != "get" && !(self.method == "post" && body.is_some()) {
            parts.push(format!("-X {}", self.method.to_uppercase()));
        }
        if let Some(body) = body {
            parts.push("-H 'Content-Type: application/json'".into());
            let short = body.to_string();
            let body = if short.len() <= 60 { short } else { format!("{body:#}") };
            parts.push(format!("-d '{}'", body.replace('\'', "'\\''")));
        }
        if picture {
            parts.push("-H 'Content-Type: image/jpeg' --data-binary @photograph.jpg".into());
        }
        let query = if query.is_empty() { String::new() } else { format!("?{}", query.join("&")) };
        parts.push(format!("'{}{path}{query}'", server(document).trim_end_matches('/')));
        parts.join(" \\\n  ")
    }
}

fn describe_parameter(document: &Value, parameter: &Value) -> String {
    let schema = resolve(document, &parameter["schema"]);
    let must = if parameter["required"] == true { "<span class=\"must\">required</span>" } else { "" };
    format!(
        "<li><code class=\"name\">{}</code> <span class=\"type\">in {}</span> {}{must}{}</li>\n",
        escape(text(&parameter["name"])),
        escape(text(&parameter["in"])),
        rules(document, schema),
        blocks(text(&parameter["description"])),
    )
}

fn describe_answer(document: &Value, status: &str, answer: &Value) -> String {
    let kind = if status.starts_with(['2', '3']) { "good" } else { "bad" };
    let mut html = format!(
        "<div class=\"answer\"><span class=\"status {kind}\">{}</span>{}",
        escape(status),
        match text(&answer["description"]) {
            one if !one.starts_with("- ") => inline(one),
            several => blocks(several),
        },
    );
    let headers: String = answer["headers"]
        .as_object()
        .into_iter()
        .flatten()
        .map(|(name, header)| {
            format!(
                "<li><code class=\"name\">{}</code> <span class=\"type\">header</span>{}</li>\n",
                escape(name),
                blocks(text(&header["description"])),
            )
        })
        .collect();
    if !headers.is_empty() {
        html.push_str(&format!("\n<ul class=\"fields\">\n{headers}</ul>\n"));
    }
    let carried =
        [&answer["content"], &answer["x-optional-content"]].into_iter().filter_map(Value::as_object).flatten();
    for (media, content) in carried.filter(|_| kind == "good") {
        let listed = fields(document, &content["schema"], 0);
        if !listed.is_empty() {
            html.push_str(&format!("\n<details><summary>Fields of the answer</summary>\n{listed}</details>\n"));
        }
        match &content["example"] {
            Value::Null if media != "application/json" => {
                html.push_str(&format!(" <span class=\"type\"><code>{}</code></span>", escape(media)));
            }
            Value::Null => {}
            example => html.push_str(&code(&format!("{example:#}"), "Answer", false)),
        }
    }
    html.push_str("</div>\n");
    html
}

/// Who may call, in a sentence.
fn who(operation: &Value) -> String {
    match operation["security"][0].as_object().and_then(|one| one.keys().next()).map(String::as_str) {
        Some("keyPair") => "Your server calls it, with its key pair: HTTP Basic, the API key as name and the API \
                            secret as password."
            .into(),
        Some("link") => "The hosted page calls it, with the secret of the link: <code>Authorization: Bearer</code> \
                         and the <code>authToken</code>."
            .into(),
        Some("companyForm") => "Whoever fills in a company's form calls it, with the form's credential: \
                                <code>Authorization: Bearer</code> and the <code>tokenString</code>."
            .into(),
        Some("staffSession") => "Somebody of the staff calls it, signed in at the console with a cookie.".into(),
        _ => "Needs no key.".into(),
    }
}

fn code(text: &str, label: &str, copy: bool) -> String {
    let class = if copy { " class=\"copy\"" } else { "" };
    format!("<pre{class} tabindex=\"0\" role=\"region\" aria-label=\"{label}\"><code>{}</code></pre>\n", escape(text))
}

fn server(document: &Value) -> &str {
    text(&document["servers"][0]["url"])
}

fn slug(name: &str) -> String {
    name.to_lowercase().chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect()
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}
