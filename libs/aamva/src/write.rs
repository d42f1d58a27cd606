//! Values to payload.

use crate::NEWEST;
use crate::body::{Height, Weight};
use crate::date::{Date, Order};
use crate::element::{Content, DEFINITIONS, Id, Need};
use crate::licence::{Address, Compliance, Kind, Licence, Sex, Truncation};
use crate::names;

/// Why a licence cannot be written.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum Unwritable {
    /// The version is 0 or newer than [`NEWEST`].
    #[error("version {0} cannot be written")]
    Version(u8),
    /// The issuer's number has more than six digits.
    #[error("the issuer identification number has more than six digits")]
    IssuerNumber,
    /// A text holds a control character or one outside ISO 8859-1.
    #[error("element {0} holds a character that a barcode has not")]
    Character(Id),
    /// A text other than a name is longer than the element may be.
    #[error("element {0} is too long")]
    Length(Id),
    /// One of the jurisdiction's own elements does not begin with `Z` and a letter.
    #[error("element {0} is none of a jurisdiction's own")]
    Own(Id),
    /// More than a symbol holds.
    #[error("the licence is too long for a barcode")]
    TooLong,
}

/// The longest payload that is written, in characters: what a symbol with error correction level 5 has room for.
const LONGEST: usize = 2500;

/// The longest name of the versions that tell whether a name was cut, in characters (§D.12.5, `DCS`, `DAC`, `DAD`).
const LONGEST_NAME: usize = 40;

/// Writes a payload of a version, 1 to [`NEWEST`].
///
/// What the version has no element for is left out: version 1 knows no country, versions 2 and 3 no truncation, and so
/// on. Days are written in the order of version and country; texts that the version wants and that are empty are
/// written as `NONE`. A name that is too long is cut at its end, which `DDE`, `DDF` and `DDG` then tell. The
/// jurisdiction's own elements stand in subfiles named by their first two letters.
///
/// # Errors
/// If a text holds a control character or one outside ISO 8859-1 or is too long, if one of the own elements does not
/// begin with `Z` and a letter, or if everything together is too long.
pub fn write(licence: &Licence, version: u8) -> Result<String, Unwritable> {
    if version == 0 || version > NEWEST {
        return Err(Unwritable::Version(version));
    }
    if licence.issuer_number > 999_999 {
        return Err(Unwritable::IssuerNumber);
    }
    let main = match licence.kind {
        Kind::DrivingLicence => "DL",
        Kind::IdentityCard => "ID",
    };
    let mut subfiles = vec![(main.to_owned(), elements(licence, version)?)];
    for (id, text) in &licence.own_elements {
        if !id.is_own() || !id.as_str().as_bytes()[1].is_ascii_uppercase() {
            return Err(Unwritable::Own(*id));
        }
        checked(*id, text)?;
        let name = &id.as_str()[..2];
        let line = format!("{id}{}", text.trim());
        match subfiles.iter_mut().find(|(found, _)| found == name) {
            Some((_, lines)) => lines.push(line),
            None => subfiles.push((name.to_owned(), vec![line])),
        }
    }
    let mut header = format!("@\n\u{1e}\rANSI {:06}{version:02}", licence.issuer_number);
    if version > 1 {
        header.push_str("00");
    }
    header.push_str(&format!("{:02}", subfiles.len()));
    let bodies: Vec<String> = subfiles.iter().map(|(name, lines)| format!("{name}{}\r", lines.join("\n"))).collect();
    let mut offset = header.len() + 10 * subfiles.len();
    for ((name, _), body) in subfiles.iter().zip(&bodies) {
        // Lengths count characters of ISO 8859-1, one byte each.
        let length = body.chars().count();
        if offset + length > LONGEST {
            return Err(Unwritable::TooLong);
        }
        header.push_str(&format!("{name}{offset:04}{length:04}"));
        offset += length;
    }
    Ok(header + &bodies.concat())
}

fn checked(id: Id, text: &str) -> Result<(), Unwritable> {
    let fits = text.chars().all(|c| !c.is_control() && u32::from(c) <= 0xFF);
    if fits { Ok(()) } else { Err(Unwritable::Character(id)) }
}

/// The elements of the main subfile.
fn elements(licence: &Licence, version: u8) -> Result<Vec<String>, Unwritable> {
    let order = Order::of(version, &licence.country);
    let mut lines = Vec::new();
    for definition in &DEFINITIONS {
        let Some(part) = definition.part(version) else { continue };
        let id = definition.id;
        let text = text(id.as_str(), licence, version, order);
        let text = text.trim();
        checked(id, text)?;
        let wanted = match part.need {
            Need::Always => true,
            Need::Licence => licence.kind == Kind::DrivingLicence,
            Need::Optional => false,
        };
        match text {
            // Where two letters stand for a state or three for a country, nothing else can.
            "" if wanted && definition.content == Content::Text && part.length() > 3 => {
                lines.push(format!("{id}NONE"));
            }
            "" => {}
            text if text.chars().count() > part.length() => {
                if !matches!(id.as_str(), "DAA" | "DCS" | "DAB" | "DCT" | "DAC" | "DAD") {
                    return Err(Unwritable::Length(id));
                }
                let start: String = text.chars().take(part.length()).collect();
                lines.push(format!("{id}{}", start.trim_end_matches([' ', ','])));
            }
            text => lines.push(format!("{id}{text}")),
        }
    }
    Ok(lines)
}

/// What an element says; nothing for those that a [`Licence`] has no place for.
fn text(id: &str, licence: &Licence, version: u8, order: Order) -> String {
    let day = |date: Option<Date>| date.map_or(String::new(), |date| order.write(date));
    let flag = |flag: bool| if flag { "1" } else { "" }.to_owned();
    let old = version == 1;
    match id {
        "DAQ" => licence.number.clone(),
        "DAA" => names::write_whole(licence),
        "DCS" | "DAB" => licence.surname.clone(),
        "DCT" => names::write_given(licence),
        "DAC" => licence.given_name.clone(),
        "DAD" => names::commas(&licence.middle_names),
        "DAE" | "DCU" => licence.suffix.clone(),
        "DAF" => licence.prefix.clone(),
        "DDE" => cut(licence.surname_cut, &licence.surname),
        "DDF" => cut(licence.given_name_cut, &licence.given_name),
        "DDG" => cut(licence.middle_names_cut, &names::commas(&licence.middle_names)),
        "DBN" if !old => licence.alias_surname.clone(),
        "DBG" if !old => licence.alias_given_name.clone(),
        "DBS" if !old => licence.alias_suffix.clone(),
        "DBO" => licence.alias_surname.clone(),
        "DBP" => licence.alias_given_name.clone(),
        "DBR" => licence.alias_suffix.clone(),
        "DCA" | "DAR" => licence.vehicle_class.clone(),
        "DCB" | "DAS" => licence.restrictions.clone(),
        "DCD" | "DAT" => licence.endorsements.clone(),
        "DBD" => day(licence.issue_date),
        "DBB" => day(licence.birth_date),
        "DBA" => day(licence.expiry_date),
        "DDH" => day(licence.under_18_until),
        "DDI" => day(licence.under_19_until),
        "DDJ" => day(licence.under_21_until),
        "DDB" => day(licence.card_revision),
        "DDC" => day(licence.hazmat_expiry),
        "DBC" => match licence.sex {
            Sex::Male => "1".to_owned(),
            Sex::Female => "2".to_owned(),
            Sex::Unspecified => "9".to_owned(),
        },
        "DAU" | "DAV" => height(licence.height, id, old),
        "DAY" => licence.eyes.map_or(String::new(), |colour| colour.code().to_owned()),
        "DAZ" => licence.hair.map_or(String::new(), |colour| colour.code().to_owned()),
        "DAG" | "DAH" | "DAI" | "DAJ" | "DAK" => address(&licence.address, id),
        "DAL" | "DAM" | "DAN" | "DAO" | "DAP" => address(&licence.residence, id),
        "DCF" => licence.discriminator.clone(),
        "DCG" => licence.country.clone(),
        "DCI" => licence.birth_place.clone(),
        "DCJ" => licence.audit.clone(),
        "DCK" => licence.inventory_number.clone(),
        "DCE" | "DAW" | "DAX" => weight(licence.weight, id),
        "DCL" => licence.ethnicity.clone(),
        "DDA" => match licence.compliance {
            Some(Compliance::Full) => "F".to_owned(),
            Some(Compliance::Material) => "M".to_owned(),
            Some(Compliance::None) => "N".to_owned(),
            None => String::new(),
        },
        "DDD" => flag(licence.limited_duration),
        "DDK" => flag(licence.organ_donor),
        "DBH" => if licence.organ_donor { "Y" } else { "" }.to_owned(),
        "DDL" => flag(licence.veteran),
        "DDM" => flag(licence.commercial),
        "DDN" => flag(licence.non_domiciled),
        "DDO" => flag(licence.enhanced),
        "DDP" => flag(licence.permit),
        _ => String::new(),
    }
}

/// Whether a name is cut: before it came here, or to fit.
fn cut(truncation: Truncation, name: &str) -> String {
    match truncation {
        _ if name.trim().chars().count() > LONGEST_NAME => "T",
        Truncation::Truncated => "T",
        Truncation::Whole => "N",
        Truncation::Unknown => "U",
    }
    .to_owned()
}

fn address(address: &Address, id: &str) -> String {
    match id {
        "DAG" | "DAL" => &address.street,
        "DAH" | "DAM" => &address.street_2,
        "DAI" | "DAN" => &address.city,
        "DAJ" | "DAO" => &address.jurisdiction,
        _ => &address.postal_code,
    }
    .clone()
}

/// Feet and inches or centimetres in version 1, one element with its unit later.
fn height(height: Option<Height>, id: &str, old: bool) -> String {
    match (height, id) {
        (Some(Height::Inches(inches)), "DAU") if old => format!("{}{:02}", inches / 12, inches % 12),
        (Some(Height::Centimetres(centimetres)), "DAV") => format!("{centimetres:03}"),
        (Some(Height::Inches(inches)), "DAU") => format!("{inches:03} in"),
        (Some(Height::Centimetres(centimetres)), "DAU") if !old => format!("{centimetres:03} cm"),
        _ => String::new(),
    }
}

fn weight(weight: Option<Weight>, id: &str) -> String {
    match (weight, id) {
        (Some(weight), "DCE") => weight.range().to_string(),
        (Some(Weight::Pounds(pounds)), "DAW") => format!("{pounds:03}"),
        (Some(Weight::Kilograms(kilograms)), "DAX") => format!("{kilograms:03}"),
        _ => String::new(),
    }
}
