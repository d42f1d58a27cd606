//! Every example of the document is sent, and its answer held against the document.

use serde_json::Value;

use crate::{
    document::{Operation, check, complaints, operations},
    porch::{Answer, Porch, photograph},
};

async fn try_it(operation: &Operation<'_>, body: Option<&Value>) -> (Porch, Answer) {
    try_it_with(operation, body, &[]).await
}

/// The same with more headers.
async fn try_it_with(operation: &Operation<'_>, body: Option<&Value>, headers: &[(&str, &str)]) -> (Porch, Answer) {
    let porch = Porch::open().await;
    let stage = porch.bring_to(operation.given()).await;
    let mut request = porch.request(operation.method, &stage.fill(&operation.address()));
    request = porch.present(operation.caller(), &stage, request);
    for (name, value) in operation.headers() {
        request = request.header(name, stage.fill(value));
    }
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    if let Some(body) = body {
        request = request.header("Content-Type", "application/json").body(stage.fill(&body.to_string()));
    }
    if operation.takes_picture() {
        request = request.header("Content-Type", "image/jpeg").body(match operation.path.contains("/uploads/") {
            // The first piece of a file; what it is shows only when it is whole.
            true => vec![0; 1 << 16],
            false => photograph(),
        });
    }
    let answer = porch.send(request).await;
    (porch, answer)
}

#[tokio::test]
async fn every_example_works_and_is_answered_as_described() {
    let document = Porch::open().await.document().await;
    let mut wrong = vec![];
    let mut tried = 0;
    for operation in operations(&document) {
        for (name, body) in operation.examples() {
            let (_porch, answer) = try_it(&operation, body).await;
            tried += 1;
            let told = String::from_utf8_lossy(&answer.bytes).into_owned();
            if !(200..400).contains(&answer.status) && !operation.always_refuses() {
                wrong.push(format!("{} {name}: {} {told}", operation.name(), answer.status));
            } else if let Err(complaint) = check(&document, &operation, &answer) {
                wrong.push(format!("{} {name}: {complaint}", operation.name()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
    assert!(tried >= operations(&document).len());
}

#[tokio::test]
async fn every_example_is_what_its_own_description_allows() {
    let document = Porch::open().await.document().await;
    let mut wrong = vec![];
    for operation in operations(&document) {
        for (name, body) in operation.examples() {
            let (Some(schema), Some(body)) = (operation.json_body(), body) else { continue };
            let complaints = complaints(&document, schema, body);
            wrong.extend(complaints.iter().map(|complaint| format!("{} {name}: {complaint}", operation.name())));
        }
        for (status, answer) in operation.value["responses"].as_object().unwrap() {
            for media in answer["content"].as_object().into_iter().flat_map(|content| content.values()) {
                let (Some(schema), Some(example)) = (media.get("schema"), media.get("example")) else { continue };
                let complaints = complaints(&document, schema, example);
                wrong.extend(complaints.iter().map(|complaint| format!("{} {status}: {complaint}", operation.name())));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[tokio::test]
async fn every_example_of_a_webhook_is_what_its_description_allows() {
    let document = Porch::open().await.document().await;
    let (mut wrong, mut tried) = (vec![], 0);
    for (event, webhook) in document["webhooks"].as_object().unwrap() {
        let content = &webhook["post"]["requestBody"]["content"]["application/json"];
        for (name, example) in content["examples"].as_object().into_iter().flatten() {
            tried += 1;
            let complaints = complaints(&document, &content["schema"], &example["value"]);
            wrong.extend(complaints.iter().map(|complaint| format!("{event} {name}: {complaint}")));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(tried > 0);
}

#[tokio::test]
async fn every_example_of_a_field_or_parameter_is_what_the_field_allows() {
    let document = Porch::open().await.document().await;
    let (mut wrong, mut tried) = (vec![], 0);
    let mut hold = |place: &str, schema: &Value, example: &Value| {
        tried += 1;
        let complaints = complaints(&document, schema, example);
        wrong.extend(complaints.iter().map(|complaint| format!("{place}: {example}: {complaint}")));
    };
    for operation in operations(&document) {
        for parameter in operation.value["parameters"].as_array().into_iter().flatten() {
            if let Some(example) = parameter.get("example") {
                hold(&format!("{} {}", operation.name(), parameter["name"]), &parameter["schema"], example);
            }
        }
    }
    for (name, schema) in document["components"]["schemas"].as_object().unwrap() {
        for (place, field) in fields(name, schema) {
            for example in field["examples"].as_array().into_iter().flatten() {
                hold(&place, field, example);
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(tried > 50, "{tried}");
}

/// A schema and every schema within it, with its place.
fn fields<'d>(place: &str, schema: &'d Value) -> Vec<(String, &'d Value)> {
    let mut all = vec![(place.to_owned(), schema)];
    let within = schema.as_object().into_iter().flatten();
    for (word, value) in
        within.filter(|(word, _)| !["examples", "example", "default", "enum", "const"].contains(&word.as_str()))
    {
        match value {
            Value::Object(named) if ["properties", "$defs", "patternProperties"].contains(&word.as_str()) => {
                for (name, field) in named {
                    all.extend(fields(&format!("{place}.{name}"), field));
                }
            }
            Value::Object(_) => all.extend(fields(place, value)),
            Value::Array(several) => all.extend(several.iter().flat_map(|one| fields(place, one))),
            _ => {}
        }
    }
    all
}

#[tokio::test]
async fn every_endpoint_with_a_json_body_shows_an_example() {
    let document = Porch::open().await.document().await;
    let none: Vec<String> = operations(&document)
        .iter()
        .filter(|operation| operation.json_body().is_some() && operation.examples().is_empty())
        .map(Operation::name)
        .collect();
    assert!(none.is_empty(), "{none:?}");
}

#[tokio::test]
async fn an_endpoint_that_answers_a_repeated_request_once_says_so() {
    let document = Porch::open().await.document().await;
    let mut found = vec![];
    for operation in operations(&document).into_iter().filter(|operation| operation.method == "post") {
        let Some((_, body)) = operation.examples().into_iter().next() else { continue };
        // Whoever looks at the name refuses an empty one.
        let (_porch, answer) = try_it_with(&operation, body, &[("Idempotency-Key", "")]).await;
        let looks = answer.status == 400 && String::from_utf8_lossy(&answer.bytes).contains("Idempotency-Key");
        let told = operation.value["parameters"].as_array().into_iter().flatten();
        let told = told.filter(|parameter| parameter["name"] == "Idempotency-Key").count() == 1;
        assert_eq!(looks, told, "{}", operation.name());
        if looks {
            assert!(operation.value["responses"]["409"].is_object(), "{}", operation.name());
            found.push(operation.path);
        }
    }
    assert_eq!(found, ["/api/v2/token", "/kyb/tokens/", "/partner/authentication-info"]);
}
