//! What the features of known documents mean.

use crate::zone::{self, MRV_A, MRV_B, Shape, TD2};
use crate::{Feature, Seal, c40};

/// A kind of sealed document, by the two bytes at the end of the header.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Kind {
    /// Visa (Doc 9303-7 §9).
    Visa,
    /// Emergency travel document (Doc 9303-8).
    EmergencyTravelDocument,
    /// Germany's arrival attestation (TR-03137 §6).
    ArrivalAttestation,
    /// Germany's social insurance card (TR-03137 §7).
    SocialInsuranceCard,
    /// Germany's residence permit on paper (TR-03137 §8.2).
    ResidencePermit,
    /// The supplementary sheet of the same (TR-03137 §8.4).
    SupplementarySheet,
    /// The sticker with a new address on Germany's identity card (TR-03137 §9).
    AddressSticker,
    /// The sticker with a new place of residence in Germany's passport (TR-03137 §10).
    ResidenceSticker,
    /// Anything else: definition and category.
    Other(u8, u8),
}

impl Kind {
    /// Those that are known.
    const KNOWN: [(Self, (u8, u8)); 8] = [
        (Self::Visa, (0x5D, 0x01)),
        (Self::EmergencyTravelDocument, (0x5E, 0x03)),
        (Self::ArrivalAttestation, (0xFD, 0x02)),
        (Self::SocialInsuranceCard, (0xFC, 0x04)),
        (Self::ResidencePermit, (0xFB, 0x06)),
        (Self::SupplementarySheet, (0xFA, 0x06)),
        (Self::AddressSticker, (0xF9, 0x08)),
        (Self::ResidenceSticker, (0xF8, 0x0A)),
    ];

    /// The kind of these two bytes.
    pub fn of(definition: u8, category: u8) -> Self {
        let known = Self::KNOWN.iter().find(|(_, reference)| *reference == (definition, category));
        known.map_or(Self::Other(definition, category), |(kind, _)| *kind)
    }

    /// Document feature definition reference and document type category.
    pub fn reference(self) -> (u8, u8) {
        match self {
            Self::Other(definition, category) => (definition, category),
            _ => Self::KNOWN.iter().find(|(kind, _)| *kind == self).map_or((0, 0), |(_, reference)| *reference),
        }
    }
}

/// How long a visa lets its holder stay (Doc 9303-7 §9). Where all three are 254 or 255, the numbers stand for words on
/// the sticker, such as transit or no limit.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Stay {
    /// Days.
    pub days: u8,
    /// Months.
    pub months: u8,
    /// Years.
    pub years: u8,
}

/// What a visa's seal says (Doc 9303-7 §9). Only the zone has to be there.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Visa {
    /// The two lines of the zone, 44 or 36 characters each; the optional data at its end are fillers.
    pub zone: Vec<String>,
    /// How many entries; 0 stands for any number.
    pub entries: Option<u8>,
    /// How long a stay.
    pub stay: Option<Stay>,
    /// Number of the passport that the visa is in.
    pub passport_number: Option<String>,
    /// Kind of visa, in codes of the issuer, one to four bytes.
    pub visa_type: Option<Vec<u8>>,
    /// Whatever else.
    pub additional: Option<Vec<u8>>,
}

/// What a seal says. Zones are two lines of 36 characters; numbers have no spaces around them.
#[derive(Clone, PartialEq, Eq)]
pub enum Contents {
    /// A visa's.
    Visa(Visa),
    /// An emergency travel document's.
    EmergencyTravelDocument {
        /// The zone.
        zone: Vec<String>,
    },
    /// An arrival attestation's.
    ArrivalAttestation {
        /// The zone.
        zone: Vec<String>,
        /// Number in the central register of foreigners (AZR), twelve characters.
        register_number: String,
    },
    /// A social insurance card's.
    SocialInsuranceCard {
        /// Number of the insured, twelve characters.
        number: String,
        /// Surname.
        surname: String,
        /// First name.
        first_name: String,
        /// Name at birth, where it is another.
        birth_name: Option<String>,
    },
    /// A residence permit's.
    ResidencePermit {
        /// The zone.
        zone: Vec<String>,
        /// Number of the holder's passport.
        passport_number: String,
    },
    /// A supplementary sheet's.
    SupplementarySheet {
        /// The zone of the permit it belongs to.
        zone: Vec<String>,
        /// Number of the sheet.
        sheet_number: String,
    },
    /// An address sticker's.
    AddressSticker {
        /// Number of the card it is on.
        document_number: String,
        /// Number of the municipality, eight digits.
        municipality: String,
        /// Postal code, street and house number in one, shortened.
        address: String,
    },
    /// A residence sticker's.
    ResidenceSticker {
        /// Number of the passport it is in.
        document_number: String,
        /// Number of the municipality, eight digits.
        municipality: String,
        /// Postal code, five digits.
        postal_code: String,
    },
}

/// Why features are not as their document's profile wants them.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum Problem {
    /// Nobody told what the features of such a document are.
    #[error("documents of definition {0:#04x} and category {1:#04x} are unknown")]
    Unknown(u8, u8),
    /// A feature that has to be there is not.
    #[error("feature {0:#04x} is missing")]
    Missing(u8),
    /// A feature is something else, or longer or shorter, than it has to be.
    #[error("feature {0:#04x} is not as it has to be")]
    Wrong(u8),
}

impl Seal {
    /// Which kind of document is sealed.
    pub fn kind(&self) -> Kind {
        Kind::of(self.header.definition, self.header.category)
    }

    /// What the features of a known document say. Features that its profile does not have are passed over (TR-03137
    /// §3.2.3).
    ///
    /// # Errors
    /// If the document is unknown, or a feature is missing or wrong.
    pub fn contents(&self) -> Result<Contents, Problem> {
        Ok(match self.kind() {
            Kind::Visa => Contents::Visa(self.visa()?),
            Kind::EmergencyTravelDocument => Contents::EmergencyTravelDocument { zone: self.lines(2, TD2)? },
            Kind::ArrivalAttestation => {
                Contents::ArrivalAttestation { zone: self.lines(2, TD2)?, register_number: self.text(3, 12)? }
            }
            Kind::SocialInsuranceCard => Contents::SocialInsuranceCard {
                number: self.text(1, 12)?,
                surname: self.unicode(2)?.ok_or(Problem::Missing(2))?,
                first_name: self.unicode(3)?.ok_or(Problem::Missing(3))?,
                birth_name: self.unicode(4)?,
            },
            Kind::ResidencePermit => {
                Contents::ResidencePermit { zone: self.lines(2, TD2)?, passport_number: self.text(3, 9)? }
            }
            Kind::SupplementarySheet => {
                Contents::SupplementarySheet { zone: self.lines(4, TD2)?, sheet_number: self.text(5, 9)? }
            }
            Kind::AddressSticker => Contents::AddressSticker {
                document_number: self.text(1, 9)?,
                municipality: self.text(2, 8)?,
                address: self.text(3, 26)?,
            },
            Kind::ResidenceSticker => Contents::ResidenceSticker {
                document_number: self.text(1, 9)?,
                municipality: self.text(2, 8)?,
                postal_code: self.text(3, 5)?,
            },
            Kind::Other(definition, category) => return Err(Problem::Unknown(definition, category)),
        })
    }

    /// The lines of the machine-readable zone that is sealed. In documents nobody told of, the first feature that has
    /// the length of a zone is taken for one.
    pub fn zone(&self) -> Option<Vec<String>> {
        let of = |tag, shape: Shape| self.feature(tag).and_then(|bytes| shape.read(bytes));
        match self.kind() {
            Kind::Visa => of(1, MRV_A).or_else(|| of(2, MRV_B)),
            Kind::SupplementarySheet => of(4, TD2),
            Kind::EmergencyTravelDocument | Kind::ArrivalAttestation | Kind::ResidencePermit => of(2, TD2),
            Kind::SocialInsuranceCard | Kind::AddressSticker | Kind::ResidenceSticker => None,
            Kind::Other(..) => self.features.iter().find_map(|feature| zone::guess(&feature.value)),
        }
    }

    fn visa(&self) -> Result<Visa, Problem> {
        let some = |tag| self.feature(tag);
        let zone = match (some(1), some(2)) {
            (Some(_), None) => self.lines(1, MRV_A)?,
            (None, Some(_)) => self.lines(2, MRV_B)?,
            (None, None) => return Err(Problem::Missing(1)),
            (Some(_), Some(_)) => return Err(Problem::Wrong(2)),
        };
        let entries = some(3).map(|bytes| <[u8; 1]>::try_from(bytes).map_err(|_| Problem::Wrong(3))).transpose()?;
        let stay = some(4).map(|bytes| <[u8; 3]>::try_from(bytes).map_err(|_| Problem::Wrong(4))).transpose()?;
        let visa_type = some(6).map(<[u8]>::to_vec);
        if visa_type.as_ref().is_some_and(|bytes| !(1..=4).contains(&bytes.len())) {
            return Err(Problem::Wrong(6));
        }
        Ok(Visa {
            zone,
            entries: entries.map(|[entries]| entries),
            stay: stay.map(|[days, months, years]| Stay { days, months, years }),
            passport_number: some(5).map(|_| self.text(5, 9)).transpose()?,
            visa_type,
            additional: some(7).map(<[u8]>::to_vec),
        })
    }

    fn lines(&self, tag: u8, shape: Shape) -> Result<Vec<String>, Problem> {
        shape.read(self.feature(tag).ok_or(Problem::Missing(tag))?).ok_or(Problem::Wrong(tag))
    }

    /// A text in C40 of so many characters at most and one at least.
    fn text(&self, tag: u8, most: usize) -> Result<String, Problem> {
        let text = c40::decode(self.feature(tag).ok_or(Problem::Missing(tag))?).map_err(|_| Problem::Wrong(tag))?;
        let text = text.trim_end();
        if (1..=most).contains(&text.len()) { Ok(text.to_owned()) } else { Err(Problem::Wrong(tag)) }
    }

    /// A text of at most 90 bytes in UTF-8 (TR-03137 §7.2.3).
    fn unicode(&self, tag: u8) -> Result<Option<String>, Problem> {
        let Some(bytes) = self.feature(tag) else { return Ok(None) };
        let text = std::str::from_utf8(bytes).map_err(|_| Problem::Wrong(tag))?;
        let fits = (1..=90).contains(&bytes.len()) && !text.chars().any(char::is_control);
        if fits { Ok(Some(text.to_owned())) } else { Err(Problem::Wrong(tag)) }
    }
}

impl Contents {
    /// The kind of the document.
    pub const fn kind(&self) -> Kind {
        match self {
            Self::Visa(_) => Kind::Visa,
            Self::EmergencyTravelDocument { .. } => Kind::EmergencyTravelDocument,
            Self::ArrivalAttestation { .. } => Kind::ArrivalAttestation,
            Self::SocialInsuranceCard { .. } => Kind::SocialInsuranceCard,
            Self::ResidencePermit { .. } => Kind::ResidencePermit,
            Self::SupplementarySheet { .. } => Kind::SupplementarySheet,
            Self::AddressSticker { .. } => Kind::AddressSticker,
            Self::ResidenceSticker { .. } => Kind::ResidenceSticker,
        }
    }

    /// The features that say it.
    ///
    /// # Errors
    /// If something does not fit its feature: a zone of another shape, a character that C40 has not, a text that is too
    /// long or ends with a space.
    pub fn features(&self) -> Result<Vec<Feature>, Problem> {
        let lines = |tag, shape: Shape, zone: &[String]| shape.write(zone).ok_or(Problem::Wrong(tag));
        let text = |tag, text: &str, most: usize| {
            let fits = (1..=most).contains(&text.len()) && !text.ends_with(' ') && !text.contains('<');
            c40::encode(text).ok().filter(|_| fits).ok_or(Problem::Wrong(tag))
        };
        let parts: Vec<(u8, Result<Vec<u8>, Problem>)> = match self {
            Self::Visa(visa) => return visa.features(),
            Self::EmergencyTravelDocument { zone } => vec![(2, lines(2, TD2, zone))],
            Self::ArrivalAttestation { zone, register_number } => {
                vec![(2, lines(2, TD2, zone)), (3, text(3, register_number, 12))]
            }
            Self::SocialInsuranceCard { number, surname, first_name, birth_name } => {
                let mut parts = vec![(1, text(1, number, 12))];
                let names = [(2, Some(surname)), (3, Some(first_name)), (4, birth_name.as_ref())];
                parts.extend(names.into_iter().filter_map(|(tag, name)| {
                    let name = name?;
                    let fits = (1..=90).contains(&name.len()) && !name.chars().any(char::is_control);
                    Some((tag, if fits { Ok(name.as_bytes().to_vec()) } else { Err(Problem::Wrong(tag)) }))
                }));
                parts
            }
            Self::ResidencePermit { zone, passport_number } => {
                vec![(2, lines(2, TD2, zone)), (3, text(3, passport_number, 9))]
            }
            Self::SupplementarySheet { zone, sheet_number } => {
                vec![(4, lines(4, TD2, zone)), (5, text(5, sheet_number, 9))]
            }
            Self::AddressSticker { document_number, municipality, address } => {
                vec![(1, text(1, document_number, 9)), (2, text(2, municipality, 8)), (3, text(3, address, 26))]
            }
            Self::ResidenceSticker { document_number, municipality, postal_code } => {
                vec![(1, text(1, document_number, 9)), (2, text(2, municipality, 8)), (3, text(3, postal_code, 5))]
            }
        };
        parts.into_iter().map(|(tag, value)| Ok(Feature { tag, value: value? })).collect()
    }
}

impl Visa {
    fn features(&self) -> Result<Vec<Feature>, Problem> {
        let zone = MRV_A.write(&self.zone).map(|bytes| (1, bytes));
        let zone = zone.or_else(|| MRV_B.write(&self.zone).map(|bytes| (2, bytes))).ok_or(Problem::Wrong(1))?;
        let number = self.passport_number.as_deref().map(|number| {
            let fits = (1..=9).contains(&number.len()) && !number.ends_with(' ') && !number.contains('<');
            c40::encode(number).ok().filter(|_| fits).ok_or(Problem::Wrong(5))
        });
        if self.visa_type.as_ref().is_some_and(|bytes| !(1..=4).contains(&bytes.len())) {
            return Err(Problem::Wrong(6));
        }
        let parts = [
            Some(zone),
            self.entries.map(|entries| (3, vec![entries])),
            self.stay.map(|stay| (4, vec![stay.days, stay.months, stay.years])),
            number.transpose()?.map(|bytes| (5, bytes)),
            self.visa_type.clone().map(|bytes| (6, bytes)),
            self.additional.clone().map(|bytes| (7, bytes)),
        ];
        Ok(parts.into_iter().flatten().map(|(tag, value)| Feature { tag, value }).collect())
    }
}

impl std::fmt::Debug for Contents {
    /// Says which kind it is and nothing else: contents are personal data.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Contents").field(&self.kind()).finish()
    }
}

impl std::fmt::Debug for Visa {
    /// Says nothing of what is in it.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Visa").finish_non_exhaustive()
    }
}
