//! Payload to values.

use std::borrow::Cow;

use crate::body::{Colour, Height, Weight};
use crate::date::{self, Date, Order};
use crate::element::Id;
use crate::header::{self, Found, Header, Opened};
use crate::licence::{Address, Compliance, Element, Kind, Licence, Sex, Truncation};
use crate::names;
use crate::problem::{self, Problem};

/// Longest payload that is read, in bytes. A PDF417 symbol holds at most 2710 digits (ISO/IEC 15438 §5.1).
pub const MAX_BYTES: usize = 8192;

/// A payload that was read.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Reading {
    /// What stands before the first element.
    pub header: Header,
    /// What people need.
    pub licence: Licence,
    /// Every element as it was written, in order.
    pub elements: Vec<Element>,
    /// What is not as the standard wants it, in no order of importance.
    pub problems: Vec<Problem>,
}

/// Why a payload is not that of a licence.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum Error {
    /// More than [`MAX_BYTES`].
    #[error("the payload is too long for a barcode")]
    TooLong,
    /// The file type `ANSI ` or `AAMVA` or the issuer's number is missing from the beginning.
    #[error("the payload does not begin as a licence does")]
    Header,
    /// No subfile `DL`, `ID` or `EN` was found.
    #[error("the payload holds neither a driving licence nor an identity card")]
    Subfile,
}

/// Reads a payload given in bytes, which are ISO 8859-1 unless they are UTF-8.
///
/// # Errors
/// See [`parse`].
pub fn parse_bytes(payload: &[u8]) -> Result<Reading, Error> {
    if payload.len() > MAX_BYTES {
        return Err(Error::TooLong);
    }
    let text = match std::str::from_utf8(payload) {
        Ok(text) => Cow::Borrowed(text),
        Err(_) => payload.iter().map(|byte| char::from(*byte)).collect::<String>().into(),
    };
    parse(&text)
}

/// Reads a payload.
///
/// Subfiles are found by their names, not by the offsets in the header, which many cards have wrong. Days are read in
/// both orders; one that is not in the order of version and country is listed as a problem.
///
/// # Errors
/// If the payload is none of a licence. Everything else that is wrong is listed in [`Reading::problems`].
pub fn parse(payload: &str) -> Result<Reading, Error> {
    if payload.len() > MAX_BYTES {
        return Err(Error::TooLong);
    }
    let opened = header::open(payload).ok_or(Error::Header)?;
    let found = header::subfiles(&opened);
    let main = found.iter().find(|subfile| !subfile.name.starts_with('Z')).ok_or(Error::Subfile)?;
    let name = main_name(main, &opened.header);
    let kind = if name == "ID" { Kind::IdentityCard } else { Kind::DrivingLicence };
    let mut problems = Vec::new();
    if !opened.regular {
        problems.push(Problem::Header(opened.header.version));
    }
    offsets(&opened, &found, &mut problems);
    let elements = elements(&found, name, &mut problems);
    let version = opened.header.version;
    problem::of_elements(&elements, version, &mut problems);
    problem::of_missing(&elements, version, kind, &mut problems);

    let mut licence = Licence { kind, issuer_number: opened.header.issuer_number, ..Licence::default() };
    let mut reader = Reader { elements: &elements, version, order: Order::YearFirst, problems: &mut problems };
    licence.enhanced = name == "EN";
    licence.country = country(reader.text("DCG"));
    let told_country = !licence.country.is_empty();
    if !told_country {
        licence.country = opened.header.issuer().map_or(String::new(), |issuer| issuer.country.to_owned());
    }
    reader.order = Order::of(version, &licence.country);
    reader.names(&mut licence);
    reader.places(&mut licence);
    reader.holder(&mut licence);
    reader.document(&mut licence);
    problem::of_issuer(&opened.header, &licence, told_country, &mut problems);
    problem::of_days(&licence, &mut problems);
    Ok(Reading { header: opened.header, licence, elements, problems })
}

/// The three letters of a country; some cards have two.
fn country(text: &str) -> String {
    match text.to_ascii_uppercase().as_str() {
        "US" => "USA".to_owned(),
        "CA" => "CAN".to_owned(),
        "MX" => "MEX".to_owned(),
        country => country.to_owned(),
    }
}

/// Whether a text says that there is nothing to say (§D.12.5: `NONE` and `unavl`).
pub(crate) fn is_silent(text: &str) -> bool {
    text.is_empty() || ["NONE", "UNAVL", "N/A"].iter().any(|word| text.eq_ignore_ascii_case(word))
}

/// The name of the main subfile; where it stands without its name, the one that the header has.
fn main_name<'a>(main: &Found<'a>, header: &'a Header) -> &'a str {
    let listed = || header.subfiles.iter().map(|subfile| subfile.name.as_str()).find(|name| !name.starts_with('Z'));
    if main.name.is_empty() { listed().unwrap_or("DL") } else { main.name }
}

/// Compares the header's offsets and lengths with what was found.
fn offsets(opened: &Opened<'_>, found: &[Found<'_>], problems: &mut Vec<Problem>) {
    for listed in &opened.header.subfiles {
        let name = listed.name.clone();
        match found.iter().find(|subfile| subfile.name == name) {
            Some(subfile) => {
                let (start, length) = (usize::from(listed.offset), usize::from(listed.length));
                if start != subfile.start || length != subfile.end - subfile.start {
                    problems.push(Problem::Offset(name));
                }
            }
            None if found.iter().any(|subfile| subfile.name.is_empty()) && !name.starts_with('Z') => {
                problems.push(Problem::Offset(name));
            }
            None => problems.push(Problem::Subfile(name)),
        }
    }
}

/// Parts the lines of all subfiles into names and texts.
fn elements(found: &[Found<'_>], main: &str, problems: &mut Vec<Problem>) -> Vec<Element> {
    let mut elements = Vec::new();
    for subfile in found {
        let name = if subfile.name.is_empty() { main } else { subfile.name };
        for line in subfile.lines.iter().filter(|line| !line.is_empty()) {
            match line.split_at_checked(3).and_then(|(id, text)| Some((Id::new(id)?, text))) {
                Some((id, text)) => {
                    elements.push(Element { subfile: name.to_owned(), id, text: text.trim().to_owned() });
                }
                None => problem::once(problems, Problem::Line(name.to_owned())),
            }
        }
    }
    elements
}

/// Reads element by element, and notes what is wrong.
struct Reader<'a> {
    elements: &'a [Element],
    version: u8,
    order: Order,
    problems: &'a mut Vec<Problem>,
}

impl<'a> Reader<'a> {
    /// The text of an element, empty where there is none or it says so.
    fn text(&self, id: &str) -> &'a str {
        let element = self.elements.iter().find(|element| element.id.as_str() == id && !is_silent(&element.text));
        element.map_or("", |element| element.text.as_str())
    }

    /// The text of the first of some elements that has one.
    fn first(&self, ids: &[&str]) -> String {
        ids.iter().map(|id| self.text(id)).find(|text| !text.is_empty()).unwrap_or_default().to_owned()
    }

    /// Reads an element; notes a problem if something is there that cannot be read.
    fn value<T>(&mut self, id: &str, read: impl Fn(&str) -> Option<T>) -> Option<T> {
        let text = self.text(id);
        let value = read(text);
        let problem = Problem::Value(Id::known(id));
        if value.is_none() && !text.is_empty() && !self.problems.contains(&problem) {
            self.problems.push(problem);
        }
        value
    }

    fn date(&mut self, id: &'static str) -> Option<Date> {
        let (date, order) = date::read(self.text(id))?;
        if order != self.order {
            self.problems.push(Problem::DateOrder(Id::known(id)));
        }
        Some(date)
    }

    fn flag(&self, id: &str) -> bool {
        matches!(self.text(id).to_ascii_uppercase().as_str(), "1" | "Y" | "YES" | "T")
    }

    fn truncation(&self, id: &str) -> Truncation {
        match self.text(id) {
            "T" => Truncation::Truncated,
            "N" => Truncation::Whole,
            _ => Truncation::Unknown,
        }
    }

    fn names(&mut self, licence: &mut Licence) {
        licence.surname = self.first(&["DCS", "DAB"]);
        licence.middle_names = names::spaced(self.text("DAD"));
        licence.given_name = names::spaced(self.text("DAC"));
        licence.suffix = self.first(&["DCU", "DAE"]);
        licence.prefix = self.first(&["DAF"]);
        if licence.given_name.is_empty() {
            let (first, others) = names::given(self.text("DCT"));
            licence.given_name = first;
            if licence.middle_names.is_empty() {
                licence.middle_names = others;
            }
        }
        let whole = self.text("DAA");
        if licence.surname.is_empty() && !whole.is_empty() {
            let parts = names::whole(whole);
            if !parts.certain {
                self.problems.push(Problem::Name(Id::known("DAA")));
            }
            licence.surname = parts.surname;
            for (name, part) in [
                (&mut licence.given_name, parts.given_name),
                (&mut licence.middle_names, parts.middle_names),
                (&mut licence.suffix, parts.suffix),
            ] {
                if name.is_empty() {
                    *name = part;
                }
            }
        }
        licence.surname_cut = self.truncation("DDE");
        licence.given_name_cut = self.truncation("DDF");
        licence.middle_names_cut = self.truncation("DDG");
        let alias = if self.version <= 1 { ["DBO", "DBP", "DBR"] } else { ["DBN", "DBG", "DBS"] };
        licence.alias_surname = self.first(&alias[..1]);
        licence.alias_given_name = self.first(&alias[1..2]);
        licence.alias_suffix = self.first(&alias[2..]);
    }

    fn places(&mut self, licence: &mut Licence) {
        let address = |[street, street_2, city, jurisdiction, postal_code]: [&str; 5]| {
            let code = self.text(postal_code);
            // Zeros stand for the part of the code that nobody knows (§D.12.5, `DAK`).
            let is_padded = code.len() == 9 && code.bytes().all(|byte| byte.is_ascii_digit());
            let short = code.strip_suffix("0000").filter(|_| is_padded).unwrap_or(code);
            Address {
                street: self.text(street).to_owned(),
                street_2: self.text(street_2).to_owned(),
                city: self.text(city).to_owned(),
                jurisdiction: self.text(jurisdiction).to_owned(),
                postal_code: short.to_owned(),
            }
        };
        licence.address = address(["DAG", "DAH", "DAI", "DAJ", "DAK"]);
        licence.residence = address(["DAL", "DAM", "DAN", "DAO", "DAP"]);
        licence.birth_place = self.first(&["DCI"]);
    }

    fn holder(&mut self, licence: &mut Licence) {
        licence.birth_date = self.date("DBB");
        licence.under_18_until = self.date("DDH");
        licence.under_19_until = self.date("DDI");
        licence.under_21_until = self.date("DDJ");
        licence.sex = match self.text("DBC").to_ascii_uppercase().as_str() {
            "1" | "M" => Sex::Male,
            "2" | "F" => Sex::Female,
            _ => Sex::Unspecified,
        };
        licence.height = self.value("DAU", Height::read).or_else(|| {
            // This element is in centimetres whether it says so or not.
            self.value("DAV", |text| Height::read(&format!("{} cm", text.trim_end_matches([' ', 'c', 'm', 'C', 'M']))))
        });
        licence.weight = self
            .value("DAW", |text| Weight::number(text).map(Weight::Pounds))
            .or_else(|| self.value("DAX", |text| Weight::number(text).map(Weight::Kilograms)))
            .or_else(|| {
                let range = |text: &str| text.parse().ok().filter(|range| *range < 10);
                self.value("DCE", |text| range(text).map(Weight::Range))
            });
        licence.eyes = self.value("DAY", Colour::read);
        licence.hair = self.value("DAZ", Colour::read);
        licence.ethnicity = self.first(&["DCL"]);
        licence.organ_donor = self.flag("DDK") || self.flag("DBH");
        licence.veteran = self.flag("DDL");
    }

    fn document(&mut self, licence: &mut Licence) {
        licence.number = self.first(&["DAQ"]);
        licence.discriminator = self.first(&["DCF"]);
        licence.audit = self.first(&["DCJ"]);
        licence.inventory_number = self.first(&["DCK"]);
        licence.issue_date = self.date("DBD");
        licence.expiry_date = self.date("DBA");
        licence.card_revision = self.date("DDB");
        licence.hazmat_expiry = self.date("DDC");
        licence.vehicle_class = self.first(&["DCA", "DAR"]);
        licence.restrictions = self.first(&["DCB", "DAS"]);
        licence.endorsements = self.first(&["DCD", "DAT"]);
        licence.compliance = match self.text("DDA") {
            "F" => Some(Compliance::Full),
            "M" => Some(Compliance::Material),
            "N" => Some(Compliance::None),
            _ => None,
        };
        licence.limited_duration = self.flag("DDD");
        licence.commercial = self.flag("DDM");
        licence.non_domiciled = self.flag("DDN");
        licence.enhanced |= self.flag("DDO");
        licence.permit = self.flag("DDP");
        let own = self.elements.iter().filter(|element| element.id.is_own());
        licence.own_elements = own.map(|element| (element.id, element.text.clone())).collect();
    }
}
