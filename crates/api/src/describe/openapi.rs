//! The OpenAPI 3.1 document, made from the table of routes.

use std::collections::BTreeMap;

use schemars::{
    Schema, SchemaGenerator,
    generate::SchemaSettings,
    transform::{Transform, transform_subschemas},
};
use serde_json::{Map, Value, json};
use wire::problem::{FullProblem, Identifier, Problem, ProblemDetails, RestProblem};

use super::{
    about::{About, Answer, Body, Caller, Carries, Given, Parameter, Tag},
    webhooks,
};
use crate::{
    problem::Spelling,
    routes::{self, Route},
};

/// What stands above everything else.
const WORDS: &str = "\
Bonafide checks that people are who they say they are. Your server opens a verification and sends the person to its \
link; a page of ours takes the photographs; a webhook tells your server what came of it.

The API is compatible with iDenfy's: an existing integration needs a new address and new keys.

**Keys.** Your server calls with HTTP Basic: the API key is the name, the API secret the password. A key pair belongs to \
one environment and sees nothing of any other.

**Bodies** are JSON in UTF-8 and are read as such whatever `Content-Type` says, also when it is missing. Unknown fields \
are ignored. Where a field takes `null`, it means the same as leaving the field out.

**Mistakes** are told as `{\"identifier\", \"message\"}`: the identifier never changes and is for programs, the message \
names the field and says what is allowed, and is for people. All mistakes of a request are told at once. A path that \
does not exist answers 404 `NOT_FOUND`, a method that a path does not have 405 `METHOD_NOT_ALLOWED`, in the same shape. \
Endpoints below `/kyc/` spell it `{\"message\", \"code\", \"detail\"}`, where `code` is the identifier in lower case; \
those below `/kyb/` `{\"message\", \"identifier\", \"documentation\", \"severity\"}`; those below `/api/console/` are \
problem details (RFC 9457) with an `identifier`.

**New values.** Answers may get new fields, and fields of words (tags, statuses) new words. Read them tolerantly.";

/// Makes the document for a server that is reached under `server`.
pub fn document(server: &str) -> Value {
    let mut settings = SchemaSettings::draft2020_12().for_serialize();
    settings.definitions_path = "/components/schemas".into();
    settings.meta_schema = None;
    let mut schemas = settings.with_transform(PlainWords).into_generator();
    schemas.subschema_for::<Problem>();
    schemas.subschema_for::<RestProblem>();
    schemas.subschema_for::<FullProblem>();
    schemas.subschema_for::<ProblemDetails>();

    let mut named = Map::new();
    let mut paths: Map<String, Value> = Map::new();
    for route in routes::all() {
        let operation = operation(&route, &mut schemas, &mut named);
        let methods = paths.entry(route.path).or_insert_with(|| json!({}));
        methods[route.method] = operation;
    }
    link(&mut paths, &named);
    let webhooks = webhooks::all(&mut schemas);

    let mut components: BTreeMap<String, Value> = schemas.take_definitions(true).into_iter().collect();
    components.extend(named);
    components.extend(wire::fields::shared());
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": "Bonafide",
            "version": env!("CARGO_PKG_VERSION"),
            "summary": "Identity verification on your own machines",
            "description": WORDS,
            "license": { "name": "Apache-2.0", "identifier": "Apache-2.0" },
        },
        "servers": [{ "url": server }],
        "tags": Tag::ALL.iter().map(|tag| json!({ "name": tag.title(), "description": tag.words() })).collect::<Value>(),
        "paths": paths,
        "webhooks": webhooks,
        "components": {
            "schemas": components,
            "securitySchemes": {
                "keyPair": {
                    "type": "http",
                    "scheme": "basic",
                    "description": "The API key as name, the API secret as password.",
                },
                "link": {
                    "type": "http",
                    "scheme": "bearer",
                    "description": "The secret of the link, the `authToken`.",
                },
                "companyForm": {
                    "type": "http",
                    "scheme": "bearer",
                    "description": "The credential of a company's form, the `tokenString`.",
                },
                "staffSession": {
                    "type": "apiKey",
                    "in": "cookie",
                    "name": "bonafide-staff",
                    "description": "What signing in at the console gave the browser. Where the server is reached by \
                        https, the name begins with `__Host-`.",
                },
            },
        },
    })
}

fn operation(route: &Route, schemas: &mut SchemaGenerator, named: &mut Map<String, Value>) -> Value {
    let about = &route.about;
    let mut operation = json!({
        "tags": [about.tag.title()],
        "operationId": about.id,
        "summary": about.summary,
        "security": match about.caller {
            Caller::Partner => json!([{ "keyPair": [] }]),
            Caller::Client => json!([{ "link": [] }]),
            Caller::Company => json!([{ "companyForm": [] }]),
            Caller::Staff => json!([{ "staffSession": [] }]),
            Caller::Anybody => json!([]),
        },
    });
    let fields = operation.as_object_mut().expect("the operation above is an object");
    if !about.words.is_empty() {
        fields.insert("description".into(), about.words.as_str().into());
    }
    if about.given != Given::Nothing {
        fields.insert("x-given".into(), about.given.as_str().into());
    }
    if !about.parameters.is_empty() {
        fields.insert("parameters".into(), about.parameters.iter().map(parameter).collect());
    }
    if let Some(body) = request_body(about, named) {
        fields.insert("requestBody".into(), body);
    }
    fields.insert("responses".into(), responses(route, schemas));
    operation
}

/// Tells programs where the names that opening a verification hands out go on to.
fn link(paths: &mut Map<String, Value>, bodies: &Map<String, Value>) {
    let mut links = Map::new();
    for operation in paths.values().flat_map(|methods| methods.as_object().into_iter().flat_map(Map::values)) {
        let schema = &operation["requestBody"]["content"]["application/json"]["schema"];
        let name = schema["$ref"].as_str().and_then(|path| path.rsplit('/').next()).unwrap_or_default();
        let Some(id) = operation["operationId"].as_str() else { continue };
        if bodies.get(name).is_some_and(|body| body["required"] == json!(["scanRef"])) {
            let body = json!({ "scanRef": "$response.body#/scanRef" });
            links.insert(id.into(), json!({ "operationId": id, "requestBody": body }));
        }
    }
    if let Some(opened) = paths.get_mut("/api/v2/token") {
        opened["post"]["responses"]["201"]["links"] = links.into();
    }
}

fn parameter(parameter: &Parameter) -> Value {
    let mut object = json!({
        "name": parameter.name,
        "in": parameter.place.as_str(),
        "required": parameter.required,
        "description": parameter.words,
        "schema": parameter.schema,
    });
    if let Some(example) = &parameter.example {
        object["example"] = example.clone();
    }
    object
}

fn request_body(about: &About, named: &mut Map<String, Value>) -> Option<Value> {
    Some(match about.body.as_ref()? {
        Body::Json { name, schema } => {
            named.insert((*name).into(), schema.clone());
            let examples: Map<String, Value> = about
                .examples
                .iter()
                .map(|example| (example.name.into(), json!({ "summary": example.summary, "value": example.body })))
                .collect();
            let schema = json!({ "$ref": format!("#/components/schemas/{name}") });
            json!({ "required": true, "content": { "application/json": { "schema": schema, "examples": examples } } })
        }
        Body::Picture => json!({
            "required": true,
            "description": "The photograph.",
            "content": { "image/jpeg": {}, "image/png": {}, "image/webp": {} },
        }),
        Body::Document => json!({
            "required": true,
            "description": "The photograph or the file.",
            "content": { "image/jpeg": {}, "image/png": {}, "image/webp": {}, "application/pdf": {} },
        }),
    })
}

fn responses(route: &Route, schemas: &mut SchemaGenerator) -> Value {
    let about = &route.about;
    let mut responses: BTreeMap<String, Value> =
        about.answers.iter().map(|answer| (answer.status.to_string(), good(answer, schemas))).collect();
    let mut refusals: BTreeMap<u16, Vec<(Identifier, String)>> = BTreeMap::new();
    for (status, identifier, when) in usual_refusals(about).into_iter().chain(about.refusals.clone()) {
        let of_status = refusals.entry(status).or_default();
        match of_status.iter_mut().find(|(known, _)| *known == identifier) {
            Some((_, known)) => *known = format!("{known} {when}"),
            None => of_status.push((identifier, when)),
        }
    }
    responses.extend(
        refusals.iter().map(|(status, reasons)| (status.to_string(), refusal(*status, reasons, route.spelling()))),
    );
    json!(responses)
}

fn good(answer: &Answer, schemas: &mut SchemaGenerator) -> Value {
    let mut object = json!({ "description": answer.words });
    let json_of = |schema: Value| {
        let mut content = json!({ "schema": schema });
        if let Some(example) = &answer.example {
            content["example"] = example.clone();
        }
        json!({ "application/json": content })
    };
    match &answer.carries {
        Carries::Json(make) => object["content"] = json_of(make(schemas).to_value()),
        Carries::Shape(schema) => object["content"] = json_of(schema.clone()),
        Carries::File(media) => {
            object["content"] = media.iter().map(|media| ((*media).to_owned(), json!({}))).collect()
        }
        // OpenAPI has no word for a body that may be absent. Under `content`, programs would read every answer as JSON.
        Carries::NothingOrProblem => {
            object["x-optional-content"] = json_of(schemas.subschema_for::<Problem>().to_value());
        }
        Carries::Nothing => {}
    }
    if !answer.headers.is_empty() {
        let headers = answer.headers.iter();
        object["headers"] = headers
            .map(|(name, words, schema)| {
                ((*name).to_owned(), json!({ "description": words, "required": true, "schema": schema }))
            })
            .collect::<Map<_, _>>()
            .into();
    }
    object
}

/// What every endpoint of a kind may answer.
fn usual_refusals(about: &About) -> Vec<(u16, Identifier, String)> {
    let mut usual = vec![];
    let mut refuse = |status, identifier, when: &str| usual.push((status, identifier, when.to_owned()));
    if let Some(Body::Json { .. }) = about.body {
        refuse(400, Identifier::JsonError, "The body is not JSON, not an object, or holds too many values.");
        refuse(400, Identifier::EncodingError, "The body is not UTF-8.");
        refuse(413, Identifier::BadValue, "The body is larger than the server takes.");
    }
    if about.parameters.iter().any(|parameter| parameter.place == super::about::Place::Path) {
        refuse(404, Identifier::NotFound, "There is nothing at this path.");
    }
    match about.caller {
        Caller::Partner => {
            refuse(401, Identifier::Unauthorized, "The key pair is missing, wrong or revoked.");
            refuse(429, Identifier::TooManyRequests, "The environment's requests of this hour are used up.");
        }
        Caller::Client => {
            refuse(401, Identifier::TokenNotValid, "The link is missing, unknown, or its verification was erased.");
        }
        Caller::Company => {
            refuse(401, Identifier::AuthenticationFailed, "The form's credential is missing, unknown or over.");
        }
        Caller::Staff => {
            refuse(401, Identifier::NotSignedIn, "Nobody is signed in, or not any more.");
            refuse(
                403,
                Identifier::ForgedRequest,
                "The header `X-CSRF-Token` is missing or wrong, or another page asks.",
            );
        }
        Caller::Anybody => {}
    }
    refuse(500, Identifier::InternalError, "Something broke on our side; it is in the server's log.");
    usual
}

fn refusal(status: u16, reasons: &[(Identifier, String)], spelling: Spelling) -> Value {
    let (shape, field) = match spelling {
        Spelling::Older => ("Problem", "identifier"),
        Spelling::Newer => ("RestProblem", "code"),
        Spelling::Full => ("FullProblem", "identifier"),
        Spelling::Details => ("ProblemDetails", "identifier"),
    };
    let spell = |identifier: &Identifier| match spelling {
        Spelling::Newer => identifier.as_str().to_ascii_lowercase(),
        Spelling::Older | Spelling::Full | Spelling::Details => identifier.as_str().to_owned(),
    };
    let words: Vec<String> =
        reasons.iter().map(|(identifier, when)| format!("- `{}`: {when}", spell(identifier))).collect();
    let identifiers: Vec<String> = reasons.iter().map(|(identifier, _)| spell(identifier)).collect();
    let mut object = json!({
        "description": words.join("\n"),
        "content": { spelling.media(): { "schema": {
            "$ref": format!("#/components/schemas/{shape}"),
            "properties": { field: { "enum": identifiers } },
        } } },
    });
    if status == 429 || status == 503 {
        object["headers"] = json!({ "Retry-After": {
            "description": "Seconds to wait.", "required": true, "schema": { "type": "integer", "minimum": 0 },
        } });
    }
    if status == 401 && reasons.iter().any(|(identifier, _)| *identifier == Identifier::Unauthorized) {
        object["headers"] = json!({ "WWW-Authenticate": {
            "description": "Asks for HTTP Basic.", "required": true, "schema": { "type": "string" },
        } });
    }
    object
}

/// Turns `oneOf` of single described words into an `enum`, which generators of clients understand better; what each
/// word means moves into the description.
#[derive(Clone)]
struct PlainWords;

impl Transform for PlainWords {
    fn transform(&mut self, schema: &mut Schema) {
        transform_subschemas(self, schema);
        let Some(words) = schema.get("oneOf").and_then(Value::as_array).and_then(|all| spelled(all)) else { return };
        let mut text = schema.get("description").and_then(Value::as_str).unwrap_or_default().to_owned();
        if words.iter().any(|(_, meaning)| !meaning.is_empty()) {
            text.push_str("\n\n");
            text.push_str(
                &words.iter().map(|(word, meaning)| format!("- `{word}`: {meaning}")).collect::<Vec<_>>().join("\n"),
            );
        }
        let all: Vec<&str> = words.iter().map(|(word, _)| word.as_str()).collect();
        let all = json!(all);
        schema.remove("oneOf");
        schema.insert("type".into(), "string".into());
        schema.insert("enum".into(), all);
        schema.insert("description".into(), text.trim().into());
    }
}

/// The words and their meanings, if there is nothing else.
fn spelled(all: &[Value]) -> Option<Vec<(String, String)>> {
    let mut words = vec![];
    for one in all {
        let meaning = one["description"].as_str().unwrap_or_default();
        match (&one["const"], &one["enum"]) {
            (Value::String(word), _) => words.push((word.clone(), meaning.to_owned())),
            (_, Value::Array(several)) => {
                for word in several {
                    words.push((word.as_str()?.to_owned(), meaning.to_owned()));
                }
            }
            _ => return None,
        }
    }
    Some(words)
}

#[cfg(test)]
mod tests {
    use schemars::SchemaGenerator;

    use super::{Answer, document, good};

    #[test]
    fn a_problem_with_a_good_status_is_told_where_no_program_reads_every_answer_as_one() {
        let told = good(&Answer::nothing_or_problem(200, "It is taken."), &mut SchemaGenerator::default());
        assert!(told["content"].is_null(), "{told}");
        assert!(told["x-optional-content"]["application/json"]["schema"].is_object(), "{told}");
    }

    #[test]
    fn the_committed_description_is_not_stale() {
        let committed = include_str!("../../../../docs/openapi.json");
        let told = format!("{:#}\n", document("/"));
        assert!(committed == told, "run `cargo xtask gen`");
    }
}
