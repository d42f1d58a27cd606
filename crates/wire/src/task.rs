//! What the hosted page asks beside pictures: codes to an address or a number, and where a person lives.

use std::borrow::Cow;

use domain::{
    contact::Channel,
    country::Country,
    home::Home,
    session::Visit,
    task::{Task, TaskKind},
};
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::{Map, Value, json};

use crate::{
    fields::{
        At, Fields, Kind, Problems, describe, field,
        kinds::Alpha2,
        texts::{EMAIL, Pattern, text},
    },
    problem::Problem,
};

/// One thing to do beside the pictures.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct TaskStanding {
    /// Which.
    pub kind: TaskKind,
    /// Whether the session cannot be handed in without it.
    pub required: bool,
    /// Whether it is done.
    pub done: bool,
    /// The e-mail address, phone number or postal address that the person gave; only while the session is open.
    pub given: Option<String>,
    /// The parts of the postal address.
    pub address: Option<Address>,
}

/// An address in parts.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Address {
    /// Street, house, flat.
    pub street: String,
    /// Postal code.
    pub postal_code: Option<String>,
    /// Town.
    pub city: String,
    /// State, province or district.
    pub region: Option<String>,
    /// Country.
    pub country: Country,
}

impl TaskStanding {
    /// Tells how a task stands, and while the session is `open` what was given.
    pub fn of(task: &Task, visit: &Visit, open: bool) -> Self {
        let contact = |channel| visit.contacts.get(&channel).map(|contact| contact.value.clone());
        let home = visit.home.as_ref().filter(|_| open && task.kind == TaskKind::Address);
        let given = match task.kind {
            _ if !open => None,
            TaskKind::Email => contact(Channel::Email),
            TaskKind::Phone => contact(Channel::Phone),
            TaskKind::Address => home.map(Home::line),
            TaskKind::Questionnaire => None,
        };
        let address = home.map(|home| Address {
            street: home.street.clone(),
            postal_code: home.postal_code.clone(),
            city: home.city.clone(),
            region: home.region.clone(),
            country: home.country,
        });
        Self { kind: task.kind, required: task.required, done: task.done, given, address }
    }
}

/// Reads the address or number that a code is to be sent to.
///
/// # Errors
/// What is wrong with the body.
pub fn read_contact(channel: Channel, body: &Value) -> Result<String, Problem> {
    let problems = Problems::default();
    let value = contact(channel, &Fields::of(body, &problems)?);
    problems.settle()?;
    Ok(value.expect("a body without a problem has one"))
}

/// The JSON Schema of that.
pub fn describe_contact(channel: Channel) -> Value {
    describe(|fields| {
        contact(channel, fields);
    })
}

fn contact(channel: Channel, fields: &Fields<'_>) -> Option<String> {
    match channel {
        Channel::Email => {
            let about = "The address that the code is sent to.";
            fields.read(field("email", about).required().example("saga@example.com"), &EMAIL)
        }
        Channel::Phone => {
            let about = "The number that the code is sent to, with the code of its country.";
            fields.read(field("phone", about).required().example("+37060012345"), &Phone)
        }
    }
}

/// A phone number that can exist, as E.164 has it.
struct Phone;

static E164: Pattern = Pattern::new(
    8,
    16,
    r"^\+[1-9][0-9]{6,14}$",
    "must be a phone number with the code of its country: a plus and 7 to 15 digits",
);

impl Kind for Phone {
    type Out = String;

    fn read(&self, value: &Value, at: &At<'_>) -> Option<String> {
        let text = E164.read(value, at)?;
        // Which numbers there are in a country, a pattern cannot say.
        let number = phonenumber::parse(None, &text).ok().filter(phonenumber::is_valid);
        if number.is_none() {
            at.bad("must be a phone number that can exist in its country");
        }
        number.map(|number| number.format().mode(phonenumber::Mode::E164).to_string())
    }

    fn schema(&self) -> Value {
        E164.schema()
    }
}

/// Reads a typed code.
///
/// # Errors
/// What is wrong with the body.
pub fn read_code(channel: Channel, body: &Value) -> Result<String, Problem> {
    let problems = Problems::default();
    let code = code(channel, &Fields::of(body, &problems)?);
    problems.settle()?;
    Ok(code.expect("a body without a problem has one"))
}

/// The JSON Schema of that.
pub fn describe_code(channel: Channel) -> Value {
    describe(|fields| {
        code(channel, fields);
    })
}

static SIX: Pattern = Pattern::new(6, 6, "^[0-9]{6}$", "must be a text of 6 digits");
static FOUR: Pattern = Pattern::new(4, 4, "^[0-9]{4}$", "must be a text of 4 digits");

fn code(channel: Channel, fields: &Fields<'_>) -> Option<String> {
    let (digits, example) = match channel {
        Channel::Email => (&SIX, "592037"),
        Channel::Phone => (&FOUR, "5920"),
    };
    fields.read(field("code", "The digits.").required().example(example), digits)
}

/// The code of a country's phone numbers.
#[derive(Serialize, JsonSchema)]
pub struct Prefix {
    /// The country.
    pub country: Country,
    /// The digits after the plus.
    pub prefix: Cow<'static, str>,
}

/// Countries with the codes of their phone numbers.
#[derive(Serialize, JsonSchema)]
pub struct Prefixes {
    /// Each country that has one, in the order of their codes.
    pub prefixes: Vec<Prefix>,
}

impl Prefixes {
    /// Those there are.
    pub fn all() -> Self {
        let known = |country: Country| {
            let found = phonenumber::metadata::DATABASE.by_id(country.as_str())?;
            Some(Prefix { country, prefix: found.country_code().to_string().into() })
        };
        Self { prefixes: Country::all().filter_map(known).collect() }
    }
}

/// Reads where a person lives.
///
/// # Errors
/// What is wrong with the body.
pub fn read_home(body: &Value) -> Result<Home, Problem> {
    let problems = Problems::default();
    let home = home(&Fields::of(body, &problems)?);
    problems.settle()?;
    Ok(home.expect("a body without a problem is an address"))
}

/// The JSON Schema of that.
pub fn describe_home() -> Value {
    describe(|fields| {
        home(fields);
    })
}

fn home(fields: &Fields<'_>) -> Option<Home> {
    let street =
        fields.read(field("street", "Street, house, flat.").required().example("Gedimino pr. 9"), &text(1, 120));
    let postal_code =
        fields.read(field("postalCode", "Postal code, where there is one.").example("01103"), &text(1, 16));
    let city = fields.read(field("city", "Town.").required().example("Vilnius"), &text(1, 80));
    let region = fields.read(field("region", "State, province or district."), &text(1, 80));
    let country = fields.read(field("country", "The country.").required().example("LT"), &Alpha2);
    Some(Home { street: street?, postal_code, city: city?, region, country: Country::parse(&country?)? })
}

/// What partners are told of a proved, or not proved, address or number.
pub(crate) fn verification(channel: Channel, visit: &Visit) -> Option<Map<String, Value>> {
    let contact = visit.contacts.get(&channel)?;
    let proved = match channel {
        Channel::Email => "emailVerified",
        Channel::Phone => "phoneVerified",
    };
    Some(Map::from_iter([
        (channel.field().to_owned(), json!(contact.value)),
        (proved.to_owned(), json!(contact.proved_at.is_some())),
    ]))
}

/// What partners are told of an address: it was given by the person, and nobody has looked it up.
pub(crate) fn address_verification(visit: &Visit) -> Option<Map<String, Value>> {
    let home = visit.home.as_ref()?;
    Some(Map::from_iter([
        ("address".to_owned(), json!(home.line())),
        ("country".to_owned(), json!(home.country)),
        ("status".to_owned(), json!("UNVERIFIED")),
        ("accuracy".to_owned(), Value::Null),
        ("quality".to_owned(), Value::Null),
    ]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_numbers_that_can_exist_are_taken() {
        for (text, good) in [
            ("+37060012345", true),
            ("+4915123456789", true),
            ("+12015550123", true),
            ("+3706001234", false),
            ("37060012345", false),
            ("+370 600 12345", false),
            ("+99960012345", false),
        ] {
            let read = read_contact(Channel::Phone, &json!({ "phone": text }));
            assert_eq!(read.is_ok(), good, "{text}");
            if let Err(problem) = read {
                assert!(problem.message.contains("'phone'") && !problem.message.contains(text), "{}", problem.message);
            }
        }
    }

    #[test]
    fn countries_have_their_codes() {
        let all = Prefixes::all().prefixes;
        let of = |code: &str| all.iter().find(|one| one.country.as_str() == code).map(|one| one.prefix.to_string());
        assert_eq!(of("LT").as_deref(), Some("370"));
        assert_eq!((of("US").as_deref(), of("CA").as_deref()), (Some("1"), Some("1")));
        assert!(all.len() > 230, "{}", all.len());
    }
}
