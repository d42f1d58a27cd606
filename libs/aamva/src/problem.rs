//! What is not as the standard wants it.

use crate::NEWEST;
use crate::date::{Date, birthday};
use crate::element::{Content, DEFINITIONS, Id, Need, definition};
use crate::header::Header;
use crate::licence::{Element, Kind, Licence};

/// Something about a payload that is not as the standard wants it. The messages hold no data of the holder.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum Problem {
    /// Separators, file type, number of digits or number of subfiles are not those of the version.
    #[error("the header is not as version {0} wants it")]
    Header(u8),
    /// The version is newer than [`NEWEST`].
    #[error("version {0} is not known")]
    Version(u8),
    /// AAMVA has assigned the number to nobody.
    #[error("issuer {0:06} is not known")]
    Issuer(u32),
    /// A subfile is not where the header says, or has another length.
    #[error("subfile {0} is not where the header says")]
    Offset(String),
    /// The header lists a subfile that is not there.
    #[error("subfile {0} is missing")]
    Subfile(String),
    /// An element that the version wants is not there, or is empty.
    #[error("element {0} is missing")]
    Missing(Id),
    /// An element that no version has.
    #[error("element {0} is not known")]
    Unknown(Id),
    /// An element of another version.
    #[error("element {0} does not belong to this version")]
    OtherVersion(Id),
    /// A line that begins with no name of an element.
    #[error("a line of subfile {0} is no element")]
    Line(String),
    /// An element is there twice with different texts; the first one counts.
    #[error("element {0} is there twice")]
    Twice(Id),
    /// An element has the wrong number of characters, or has letters where only digits may stand.
    #[error("element {0} has a wrong form")]
    Form(Id),
    /// An element that should be a day is none.
    #[error("element {0} is no day")]
    Date(Id),
    /// A day is not in the order of the version and the country.
    #[error("element {0} is a day in the wrong order")]
    DateOrder(Id),
    /// A code is none of those that the standard lists.
    #[error("element {0} has a value that is not known")]
    Value(Id),
    /// A whole name whose parts are not parted by commas.
    #[error("element {0} does not tell the parts of the name apart")]
    Name(Id),
    /// The issuer's number and the jurisdiction of the address (`DAJ`) differ. That is no fault by itself: one may live
    /// elsewhere.
    #[error("issuer and jurisdiction of the address differ")]
    Jurisdiction,
    /// The issuer's number and the issuing country (`DCG`) differ.
    #[error("issuer and issuing country differ")]
    Country,
    /// Of two days, the one that should be the earlier is the later.
    #[error("{later} is before {earlier}")]
    Order {
        /// The element that should be the earlier day.
        earlier: Id,
        /// The element that should be the later day.
        later: Id,
    },
    /// An age that the holder reaches on another day than an element says.
    #[error("element {0} is not that birthday")]
    Birthday(Id),
}

/// Finds what is wrong with single elements: unknown, of another version, form, value, twice.
pub(crate) fn of_elements(elements: &[Element], version: u8, problems: &mut Vec<Problem>) {
    for (at, element) in elements.iter().enumerate() {
        let Element { id, text, .. } = element;
        if let Some(first) = elements[..at].iter().find(|other| other.id == *id) {
            if first.text != *text {
                once(problems, Problem::Twice(*id));
            }
            continue;
        }
        if id.is_own() {
            continue;
        }
        let Some(definition) = definition(*id, version) else {
            problems.push(Problem::Unknown(*id));
            continue;
        };
        let Some(part) = definition.part(version) else {
            problems.push(Problem::OtherVersion(*id));
            continue;
        };
        if crate::parse::is_silent(text) {
            continue;
        }
        let fits = part.fits(text) && (!part.is_number() || text.bytes().all(|byte| byte.is_ascii_digit()));
        match definition.content {
            Content::Date if crate::date::read(text).is_none() => problems.push(Problem::Date(*id)),
            Content::Date if !fits => problems.push(Problem::Form(*id)),
            // Heights and weights are judged where they are read.
            Content::Date | Content::Height | Content::Weight => {}
            Content::OneOf(values) if values.contains(&text.as_str()) => {}
            Content::OneOf(_) => problems.push(Problem::Value(*id)),
            Content::Colour | Content::Text if !fits => problems.push(Problem::Form(*id)),
            Content::Colour | Content::Text => {}
        }
    }
}

/// Finds the elements that the version wants and that are not there.
pub(crate) fn of_missing(elements: &[Element], version: u8, kind: Kind, problems: &mut Vec<Problem>) {
    let has = |id: &str| elements.iter().any(|e| e.id.as_str() == id && !e.text.is_empty());
    // Version 1 wants the whole name or its parts (2000).
    let named_by_parts = version <= 1 && has("DAB") && has("DAC");
    for definition in &DEFINITIONS {
        let Some(part) = definition.part(version) else { continue };
        let wanted = match part.need {
            Need::Always => true,
            Need::Licence => kind == Kind::DrivingLicence,
            Need::Optional => false,
        };
        let excused = definition.id.as_str() == "DAA" && named_by_parts;
        if wanted && !excused && !has(definition.id.as_str()) {
            problems.push(Problem::Missing(definition.id));
        }
    }
}

/// Finds what contradicts the header.
pub(crate) fn of_issuer(header: &Header, licence: &Licence, told_country: bool, problems: &mut Vec<Problem>) {
    if header.version > NEWEST {
        problems.push(Problem::Version(header.version));
    }
    let Some(issuer) = header.issuer() else {
        problems.push(Problem::Issuer(header.issuer_number));
        return;
    };
    let code = licence.address.jurisdiction.to_ascii_uppercase();
    if !code.is_empty() && !issuer.goes_by(&code) {
        problems.push(Problem::Jurisdiction);
    }
    if told_country && licence.country != issuer.country {
        problems.push(Problem::Country);
    }
}

/// Finds days that contradict each other.
pub(crate) fn of_days(licence: &Licence, problems: &mut Vec<Problem>) {
    let (born, issued, expires) = (licence.birth_date, licence.issue_date, licence.expiry_date);
    let mut order = |earlier: (Id, Option<Date>), later: (Id, Option<Date>)| {
        if let (Some(first), Some(second)) = (earlier.1, later.1)
            && first >= second
        {
            problems.push(Problem::Order { earlier: earlier.0, later: later.0 });
        }
    };
    order((Id::BORN, born), (Id::ISSUED, issued));
    order((Id::ISSUED, issued), (Id::EXPIRES, expires));
    order((Id::BORN, born), (Id::EXPIRES, expires));
    let Some(born) = born else { return };
    for (id, age, until) in
        [("DDH", 18, licence.under_18_until), ("DDI", 19, licence.under_19_until), ("DDJ", 21, licence.under_21_until)]
    {
        // A child of 29 February comes of age on that day's eve or the day after, as the jurisdiction likes.
        let eve = |date: Date| Date::new(date.year(), 2, 28).filter(|_| (born.month(), born.day()) == (2, 29));
        if let (Some(until), Some(birthday)) = (until, birthday(born, age))
            && until != birthday
            && Some(until) != eve(birthday)
        {
            problems.push(Problem::Birthday(Id::known(id)));
        }
    }
}

pub(crate) fn once(problems: &mut Vec<Problem>, problem: Problem) {
    if !problems.contains(&problem) {
        problems.push(problem);
    }
}
