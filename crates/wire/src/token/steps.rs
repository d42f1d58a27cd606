//! Additional steps, and the utility bill, which is one.

use domain::{
    capture::StepName,
    country::Country,
    document::DocumentType,
    extra::ExtraKind,
    extra::MOST_EXTRAS,
    order::{Feature, Features},
    partner::EnvironmentKind,
};
use serde_json::{Value, json};

use super::{Circumstances, countries, not_allowed};
use crate::fields::{
    At, Fields, Kind, field,
    kinds::{Flag, ListOf, MapOf, Shape, Word},
    texts::text,
};

/// Most bytes of steps, and of the data for them.
const LARGEST: usize = 65_536;

/// What `additionalSteps` may be: `{country or ALL: {document or ALL: {name: step}}}`.
pub(crate) struct StepsKind;

/// What `additionalSteps` may be.
pub(crate) const STEPS: StepsKind = StepsKind;

impl Kind for StepsKind {
    type Out = Value;

    fn read(&self, value: &Value, at: &At<'_>) -> Option<Value> {
        bounded(value, at)?;
        shape().read(value, at).map(|_| value.clone())
    }

    fn schema(&self) -> Value {
        shape().schema()
    }
}

fn bounded(value: &Value, at: &At<'_>) -> Option<()> {
    if value.to_string().len() > LARGEST {
        at.bad(format_args!("must not be larger than {LARGEST} bytes"));
        return None;
    }
    Some(())
}

fn shape() -> impl Kind {
    MapOf {
        entries: 0..=countries::MOST_COUNTRIES + 1,
        key: |key| key == "ALL" || Country::parse(key).is_some(),
        key_rule: "ALL or ISO 3166-1 alpha-2 codes",
        key_schema: || json!({"anyOf": [{"enum": ["ALL"]}, {"$ref": "#/components/schemas/CountryCode"}]}),
        values: MapOf {
            entries: 0..=DocumentType::ALL.len() + 1,
            key: |key| key == "ALL" || DocumentType::parse(key).is_some(),
            key_rule: "ALL or types of documents",
            key_schema: || {
                let words: Vec<&str> =
                    ["ALL"].into_iter().chain(DocumentType::ALL.iter().map(|d| d.as_str())).collect();
                json!({"enum": words})
            },
            values: steps_of(Shape(step)),
        },
    }
}

/// Something for each step.
fn steps_of<K: Kind>(values: K) -> MapOf<K> {
    MapOf {
        entries: 0..=MOST_EXTRAS,
        key: |key| StepName::parse(key).is_some(),
        key_rule: "names of steps: 1 to 64 capital letters, digits and underscores, but not FRONT, BACK or FACE",
        key_schema: || json!({"pattern": "^[A-Z0-9_]{1,64}$", "not": {"enum": ["FRONT", "BACK", "FACE"]}}),
        values,
    }
}

fn step(step: &Fields<'_>) {
    step.read(
        field("type", "`UPLOAD`: kept. `EXTRACT`: fields are read. `COMPARE`: and compared with `additionalData`."),
        &Word(ExtraKind::ALL, ExtraKind::as_str),
    );
    step.read(field("fields", "Fields to read.").example(r#"["address"]"#), &ListOf(0..=50, text(1, 100)));
    step.read(
        field("texts", "What the person reads, by language."),
        &MapOf {
            entries: 0..=60,
            key: |key| {
                (2..=7).contains(&key.len()) && key.bytes().all(|b| b.is_ascii_alphabetic() || b"-_".contains(&b))
            },
            key_rule: "languages",
            key_schema: || json!({"pattern": "^[A-Za-z_-]{2,7}$"}),
            values: Shape(|texts: &Fields<'_>| {
                texts.read(field("name", "Title."), &text(0, 200));
                texts.read(field("description", "What to show."), &text(0, 2000));
            }),
        },
    );
    let settings = step.inside(field("settings", "How the person may send it. What is not said is allowed."));
    settings.read(field("canUpload", "Whether a file may be chosen."), &Flag);
    settings.read(field("canCapture", "Whether it may be photographed."), &Flag);
    settings.read(field("canUploadPDF", "Whether the file may be a PDF."), &Flag);
}

/// Values to compare, by step and field.
struct Data;

impl Kind for Data {
    type Out = Value;

    fn read(&self, value: &Value, at: &At<'_>) -> Option<Value> {
        bounded(value, at)?;
        Self::shape().read(value, at).map(|_| value.clone())
    }

    fn schema(&self) -> Value {
        Self::shape().schema()
    }
}

impl Data {
    fn shape() -> impl Kind {
        steps_of(MapOf {
            entries: 0..=50,
            key: |key| (1..=100).contains(&key.chars().count()) && !key.contains(char::is_control),
            key_rule: "names of fields: 1 to 100 characters",
            key_schema: || json!({"pattern": r"^[^\u0000-\u001f\u007f-\u009f]{1,100}$"}),
            values: text(0, 1000),
        })
    }
}

/// Refuses steps for sample documents where only real ones are accepted.
pub(crate) fn steps_must_be_real(at: &At<'_>, steps: Option<&Value>, kind: EnvironmentKind) {
    let countries = steps.and_then(Value::as_object).into_iter().flatten();
    countries.for_each(|(country, _)| countries::must_be_real(&at.key(country), country, kind));
}

/// Reads the steps that apply, in the contract's shape, and the data for them. Steps that are ordered take the place of
/// the utility bill that the environment asks for.
pub(super) fn read(
    flat: &Fields<'_>,
    features: &mut Features,
    circumstances: &Circumstances<'_>,
) -> (Option<Value>, Option<Value>) {
    let settings = circumstances.settings;
    let about = "Further documents to ask for: by issuing country or `ALL`, by document or `ALL`, by a name of yours. \
        Not together with `utilityBill`, and instead of the utility bill where the environment asks for one. Absent or \
        null: as set for the environment.";
    let ordered = flat.read(field("additionalSteps", about).example(EXAMPLE), &STEPS);
    let about = "Values to compare with what additional steps say: by step and field.";
    let data = flat.read(field("additionalData", about).example(r#"{"UTILITY_BILL": {"address": "Main 1"}}"#), &Data);
    if ordered.is_some() && !settings.additional_steps {
        not_allowed(&flat.at().field("additionalSteps"));
    }
    steps_must_be_real(&flat.at().field("additionalSteps"), ordered.as_ref(), circumstances.kind);
    if ordered.is_some() && flat.is_true(Feature::UtilityBill.as_str()) {
        flat.at().field("utilityBill").bad("and 'additionalSteps' cannot be used together");
    } else if ordered.is_some() {
        features.0.remove(&Feature::UtilityBill);
    }
    let bill = features.on(Feature::UtilityBill);
    let mut steps = ordered.or_else(|| settings.preset_steps.clone());
    if bill {
        let all = &mut steps.get_or_insert_with(|| json!({}))["ALL"]["ALL"];
        if all["UTILITY_BILL"].is_null() {
            all["UTILITY_BILL"] = utility_bill();
        }
    }
    if data.is_some() && steps.is_none() && !flat.says("additionalSteps") {
        flat.at().field("additionalData").bad("must be used with 'additionalSteps'");
    }
    (steps, data)
}

const EXAMPLE: &str = r#"{"ALL": {"ALL": {"UTILITY_BILL": {"type": "UPLOAD", "fields": [], "texts": {"en": {"name": "Bill",
    "description": "A bill of the last three months"}}, "settings": {"canUpload": true, "canCapture": true,
    "canUploadPDF": true}}}}}"#;

/// What `utilityBill: true` stands for.
fn utility_bill() -> Value {
    let texts: serde_json::Map<String, Value> = BILL
        .iter()
        .map(|(locale, name, description)| ((*locale).to_owned(), json!({"name": name, "description": description})))
        .collect();
    json!({
        "type": "UPLOAD",
        "fields": [],
        "texts": texts,
        "settings": {"canUpload": true, "canCapture": false, "canUploadPDF": true},
    })
}

/// Words for the bill, by language.
const BILL: &[(&str, &str, &str)] = &[
    ("en", "Utility bill", "Upload a bill with your name and address that is not older than three months."),
    (
        "de",
        "Versorgerrechnung",
        "Laden Sie eine Rechnung mit Name und Adresse hoch, die höchstens drei Monate alt ist.",
    ),
    ("fr", "Facture de services", "Envoyez une facture de moins de trois mois avec votre nom et votre adresse."),
    ("es", "Factura de servicios", "Suba una factura de menos de tres meses con su nombre y su dirección."),
    ("it", "Bolletta", "Carica una bolletta di meno di tre mesi con il tuo nome e indirizzo."),
    ("pt", "Fatura de serviços", "Envie uma fatura com menos de três meses com o seu nome e morada."),
    ("nl", "Energierekening", "Upload een rekening van hoogstens drie maanden oud met uw naam en adres."),
    ("pl", "Rachunek za media", "Prześlij rachunek z imieniem, nazwiskiem i adresem, nie starszy niż trzy miesiące."),
    (
        "lt",
        "Komunalinių paslaugų sąskaita",
        "Įkelkite ne senesnę kaip trijų mėnesių sąskaitą su vardu, pavarde ir adresu.",
    ),
];
