//! The document, read by tests.

use serde_json::{Map, Value, json};

/// One thing that can be called.
#[derive(Clone, Copy)]
pub struct Operation<'d> {
    /// The method in lower case.
    pub method: &'d str,
    /// The path with its parameters in braces.
    pub path: &'d str,
    /// What the document says.
    pub value: &'d Value,
}

/// Who may call.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Caller {
    /// Whoever has the key pair.
    Partner,
    /// Whoever has the link.
    Client,
    /// Whoever has the credential of a company's form.
    Company,
    /// Whoever is signed in at the console.
    Staff,
    /// Anybody.
    Anybody,
}

/// Every operation.
pub fn operations(document: &Value) -> Vec<Operation<'_>> {
    let paths = document["paths"].as_object().unwrap();
    paths
        .iter()
        .flat_map(|(path, methods)| {
            methods.as_object().unwrap().iter().map(move |(method, value)| Operation { method, path, value })
        })
        .collect()
}

impl<'d> Operation<'d> {
    /// `POST /api/v2/token`.
    pub fn name(&self) -> String {
        format!("{} {}", self.method.to_uppercase(), self.path)
    }

    /// Who may call it.
    pub fn caller(&self) -> Caller {
        let schemes = self.value["security"][0].as_object();
        match schemes.and_then(|one| one.keys().next()).map(String::as_str) {
            Some("keyPair") => Caller::Partner,
            Some("link") => Caller::Client,
            Some("companyForm") => Caller::Company,
            Some("staffSession") => Caller::Staff,
            None => Caller::Anybody,
            Some(other) => panic!("nobody knows the scheme `{other}`"),
        }
    }

    /// What has to have happened before it can be called.
    pub fn given(&self) -> &'d str {
        self.value["x-given"].as_str().unwrap_or("nothing")
    }

    /// Path and query with the examples of its parameters.
    pub fn address(&self) -> String {
        let (mut path, mut query) = (self.path.to_owned(), vec![]);
        for parameter in self.value["parameters"].as_array().into_iter().flatten() {
            let name = parameter["name"].as_str().unwrap();
            let example = match &parameter["example"] {
                Value::Null if parameter["required"] == true => panic!("{}: `{name}` has no example", self.name()),
                Value::Null => continue,
                Value::String(text) => text.clone(),
                other => other.to_string(),
            };
            match parameter["in"].as_str().unwrap() {
                "path" => path = path.replace(&format!("{{{name}}}"), &example),
                "query" => query.push(format!("{name}={example}")),
                _ => {}
            }
        }
        if query.is_empty() { path } else { format!("{path}?{}", query.join("&")) }
    }

    /// Headers with the examples of its parameters.
    pub fn headers(&self) -> Vec<(&'d str, &'d str)> {
        let parameters = self.value["parameters"].as_array().into_iter().flatten();
        parameters
            .filter(|parameter| parameter["in"] == "header")
            .filter_map(|parameter| Some((parameter["name"].as_str()?, parameter["example"].as_str()?)))
            .collect()
    }

    /// The schema of its JSON body.
    pub fn json_body(&self) -> Option<&'d Value> {
        Some(&self.value["requestBody"]["content"]["application/json"]["schema"]).filter(|schema| schema.is_object())
    }

    /// Whether it only ever refuses.
    pub fn always_refuses(&self) -> bool {
        self.value["responses"].as_object().unwrap().keys().all(|status| status.as_str() >= "400")
    }

    /// Whether its body is a picture.
    pub fn takes_picture(&self) -> bool {
        self.value["requestBody"]["content"]["image/jpeg"].is_object()
    }

    /// Names and bodies of its examples; one without a body when it has none.
    pub fn examples(&self) -> Vec<(&'d str, Option<&'d Value>)> {
        let examples = self.value["requestBody"]["content"]["application/json"]["examples"].as_object();
        match examples {
            Some(examples) => examples.iter().map(|(name, one)| (name.as_str(), Some(&one["value"]))).collect(),
            None => vec![("", None)],
        }
    }
}

/// Says what is wrong with a value, held against a schema of the document; fields that are not described are wrong.
pub fn complaints(document: &Value, schema: &Value, value: &Value) -> Vec<String> {
    let mut root = schema.clone();
    root["components"] = document["components"].clone();
    close(&mut root);
    let validator = jsonschema::options().should_validate_formats(true).build(&root).unwrap();
    validator.iter_errors(value).map(|error| format!("{}: {error}", error.instance_path())).collect()
}

/// Lets objects have described fields only.
fn close(schema: &mut Value) {
    match schema {
        Value::Object(fields) => {
            let open = fields.get("properties").is_some_and(Value::is_object)
                && !fields.contains_key("$ref")
                && !fields.contains_key("additionalProperties");
            if open {
                fields.insert("additionalProperties".into(), json!(false));
            }
            fields.values_mut().for_each(close);
        }
        Value::Array(all) => all.iter_mut().for_each(close),
        _ => {}
    }
}

/// Says what is wrong with an answer, held against the document.
pub fn check(document: &Value, operation: &Operation<'_>, answer: &crate::porch::Answer) -> Result<(), String> {
    let says = &operation.value["responses"][answer.status.to_string()];
    let told = || format!("{} {}", answer.status, String::from_utf8_lossy(&answer.bytes));
    if !says.is_object() {
        return Err(format!("not documented: {}", told()));
    }
    for (name, _) in says["headers"].as_object().unwrap_or(&Map::new()) {
        if !answer.headers.contains_key(name.as_str()) {
            return Err(format!("the header {name} is missing: {}", told()));
        }
    }
    let content = match (answer.bytes.is_empty(), &says["content"], &says["x-optional-content"]) {
        (_, Value::Object(content), _) | (false, _, Value::Object(content)) => content,
        (true, ..) => return Ok(()),
        (false, ..) => return Err(format!("a body came: {}", told())),
    };
    let Some(media) = content.get(&answer.media()) else {
        return Err(format!("the media type {} is not documented", answer.media()));
    };
    let Some(schema) = media.get("schema") else { return Ok(()) };
    match complaints(document, schema, &answer.json()) {
        none if none.is_empty() => Ok(()),
        some => Err(format!("{}\n{}", some.join("\n"), told())),
    }
}
