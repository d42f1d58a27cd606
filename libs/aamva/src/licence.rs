//! What a barcode says.

use crate::body::{Colour, Height, Weight};
use crate::date::Date;
use crate::element::Id;

/// What a licence's barcode says. Texts are empty and flags false where the barcode is silent; the standard's words for
/// silence (`NONE`, `unavl`) are read as such.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Licence {
    /// Whether it is a driving licence or an identification card: the type of the subfile.
    pub kind: Kind,
    /// The issuer identification number: six digits that AAMVA assigns, zero where there is none.
    pub issuer_number: u32,
    /// `DCS`, older `DAB` or the first part of `DAA`: family name.
    pub surname: String,
    /// `DAC`, in versions 2 and 3 `DCT`, in version 1 also `DAA`: first name, or all given names where the barcode does
    /// not part them.
    pub given_name: String,
    /// `DAD`: middle names, parted by spaces.
    pub middle_names: String,
    /// `DCU`, older `DAE`: suffix, such as `JR`.
    pub suffix: String,
    /// `DAF`: prefix; version 1 only.
    pub prefix: String,
    /// `DDE`: whether the family name was cut to fit.
    pub surname_cut: Truncation,
    /// `DDF`: whether the first name was cut to fit.
    pub given_name_cut: Truncation,
    /// `DDG`: whether the middle names were cut to fit.
    pub middle_names_cut: Truncation,
    /// `DBN`, in version 1 `DBO`: another family name of the holder.
    pub alias_surname: String,
    /// `DBG`, in version 1 `DBP`: another given name of the holder.
    pub alias_given_name: String,
    /// `DBS`, in version 1 `DBR`: another suffix of the holder.
    pub alias_suffix: String,
    /// `DAQ`: the number of the licence.
    pub number: String,
    /// `DCF`: tells this document from others of the same holder.
    pub discriminator: String,
    /// `DCJ`: when, where and by whom it was made.
    pub audit: String,
    /// `DCK`: number of the raw card.
    pub inventory_number: String,
    /// `DBB`: day of birth.
    pub birth_date: Option<Date>,
    /// `DBD`: day of issue.
    pub issue_date: Option<Date>,
    /// `DBA`: last day of validity.
    pub expiry_date: Option<Date>,
    /// `DDH`: the day the holder turns 18.
    pub under_18_until: Option<Date>,
    /// `DDI`: the day the holder turns 19.
    pub under_19_until: Option<Date>,
    /// `DDJ`: the day the holder turns 21.
    pub under_21_until: Option<Date>,
    /// `DDB`: day of the newest change to the layout of the card.
    pub card_revision: Option<Date>,
    /// `DDC`: last day on which dangerous goods may be driven.
    pub hazmat_expiry: Option<Date>,
    /// `DBC`: 1 male, 2 female, 9 not specified.
    pub sex: Sex,
    /// `DCG`: issuing country, three letters. Where the barcode is silent, as in version 1, that of the issuer.
    pub country: String,
    /// `DAG`, `DAH`, `DAI`, `DAJ`, `DAK`: where the holder lives or gets mail.
    pub address: Address,
    /// `DAL` to `DAP`: where the holder lives; version 1 only.
    pub residence: Address,
    /// `DCI`: place of birth.
    pub birth_place: String,
    /// `DCA`, in version 1 `DAR`: vehicle classes.
    pub vehicle_class: String,
    /// `DCB`, in version 1 `DAS`: restrictions.
    pub restrictions: String,
    /// `DCD`, in version 1 `DAT`: endorsements.
    pub endorsements: String,
    /// `DAU`, in version 1 also `DAV`: height.
    pub height: Option<Height>,
    /// `DAW`, `DAX` or `DCE`, whichever comes first in this row: weight.
    pub weight: Option<Weight>,
    /// `DAY`: colour of the eyes.
    pub eyes: Option<Colour>,
    /// `DAZ`: colour of the hair.
    pub hair: Option<Colour>,
    /// `DCL`: race or ethnicity, as ANSI D20 has it.
    pub ethnicity: String,
    /// `DDA`: whether the card fulfils the REAL ID act.
    pub compliance: Option<Compliance>,
    /// `DDD`: the holder may stay for a limited time only.
    pub limited_duration: bool,
    /// `DDK`, in version 1 `DBH`: organ donor.
    pub organ_donor: bool,
    /// `DDL`: veteran.
    pub veteran: bool,
    /// `DDM`: commercial licence or commercial learner's permit.
    pub commercial: bool,
    /// `DDN`: the holder of a commercial licence lives elsewhere.
    pub non_domiciled: bool,
    /// `DDO`, or a subfile `EN`: the card also serves at the border.
    pub enhanced: bool,
    /// `DDP`: learner's permit.
    pub permit: bool,
    /// Elements that the jurisdiction made up: `Z` and two more letters or digits.
    pub own_elements: Vec<(Id, String)>,
}

/// An element as it was written.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Element {
    /// The type of the subfile it stands in: `DL`, `ID`, `EN` or `Z` and a letter.
    pub subfile: String,
    /// Its three letters.
    pub id: Id,
    /// Its text, without the spaces around it.
    pub text: String,
}

/// The type of the subfile (§D.12.4).
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub enum Kind {
    /// `DL`: a driving licence, and `EN`: an enhanced one.
    #[default]
    DrivingLicence,
    /// `ID`: an identification card.
    IdentityCard,
}

/// The holder's sex.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub enum Sex {
    /// `2`, or `F`.
    Female,
    /// `1`, or `M`.
    Male,
    /// `9`, or nothing.
    #[default]
    Unspecified,
}

/// Whether a name was cut to fit.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub enum Truncation {
    /// `T`: it was.
    Truncated,
    /// `N`: it was not.
    Whole,
    /// `U`, or nothing: nobody knows.
    #[default]
    Unknown,
}

/// Whether a card fulfils the REAL ID act (6 CFR part 37).
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Compliance {
    /// `F`: fully.
    Full,
    /// `M`: materially.
    Material,
    /// `N`: not.
    None,
}

/// An address.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Address {
    /// Street and number.
    pub street: String,
    /// Second line.
    pub street_2: String,
    /// City.
    pub city: String,
    /// State or province, two letters.
    pub jurisdiction: String,
    /// Postal code; without the zeros that pad a code of the United States.
    pub postal_code: String,
}
