//! Which rules a state has. Each function reads one kind of number; where a state has several, the first that fits
//! counts.

mod americas;
mod asia;
mod balkan;
mod baltic;
mod central;
mod east;
mod nordic;
mod orient;
mod south;
mod west;

use crate::number::Number;
use crate::{Date, Facts, Why};

/// Reads a number of one kind; the day is the reference.
pub(crate) type Rule = fn(&Number, Date) -> Result<Facts, Why>;

/// States by their two letters, and their rules.
pub(crate) const RULES: [(&str, &[Rule]); 72] = [
    ("AE", &[orient::emirates]),
    ("AL", &[balkan::nid]),
    ("AR", &[americas::cuit, americas::argentine_dni]),
    ("AT", &[central::svnr]),
    ("AU", &[americas::tfn]),
    ("BA", &[balkan::jmbg]),
    ("BE", &[west::rijksregisternummer]),
    ("BG", &[balkan::egn]),
    ("BR", &[americas::cpf]),
    ("CA", &[americas::sin]),
    ("CH", &[central::ahv]),
    ("CL", &[americas::rut]),
    ("CN", &[asia::resident_id, asia::resident_id_old]),
    ("CO", &[americas::colombian_nit, americas::colombian_cedula]),
    ("CU", &[americas::cuban]),
    ("CZ", &[central::rodne_cislo]),
    ("DE", &[central::steuer_id, central::ausweis, central::versicherungsnummer]),
    ("DK", &[nordic::cpr]),
    ("DO", &[americas::dominican]),
    ("EC", &[americas::ecuadorian]),
    ("EE", &[baltic::isikukood]),
    ("EG", &[orient::egyptian]),
    ("ES", &[south::dni, south::nie]),
    ("FI", &[nordic::henkilotunnus]),
    ("FR", &[west::nir]),
    ("GB", &[west::national_insurance, west::nhs]),
    ("GR", &[balkan::amka]),
    ("HK", &[asia::hkid]),
    ("HR", &[balkan::oib, balkan::jmbg]),
    ("HU", &[central::szemelyi_szam, central::adoazonosito]),
    ("ID", &[asia::nik]),
    ("IE", &[west::pps]),
    ("IL", &[orient::israeli]),
    ("IN", &[orient::aadhaar, orient::pan]),
    ("IR", &[orient::code_melli]),
    ("IS", &[nordic::kennitala]),
    ("IT", &[south::codice_fiscale, south::codice_provvisorio]),
    ("JP", &[asia::my_number]),
    ("KR", &[asia::rrn]),
    ("KW", &[orient::kuwaiti]),
    ("KZ", &[east::zhsn]),
    ("LI", &[central::ahv]),
    ("LK", &[orient::sri_lankan]),
    ("LT", &[baltic::asmens_kodas]),
    ("LU", &[central::matricule]),
    ("LV", &[baltic::personas_kods]),
    ("ME", &[balkan::jmbg]),
    ("MK", &[balkan::jmbg]),
    ("MT", &[south::maltese]),
    ("MX", &[americas::curp]),
    ("MY", &[asia::mykad]),
    ("NL", &[west::bsn]),
    ("NO", &[nordic::fodselsnummer]),
    ("PE", &[americas::peruvian]),
    ("PK", &[orient::cnic]),
    ("PL", &[central::pesel]),
    ("PT", &[south::nif, south::cartao_de_cidadao]),
    ("RO", &[balkan::cnp]),
    ("RS", &[balkan::jmbg]),
    ("RU", &[east::inn, east::snils]),
    ("SA", &[orient::saudi]),
    ("SE", &[nordic::personnummer]),
    ("SG", &[asia::nric]),
    ("SI", &[balkan::jmbg]),
    ("SK", &[central::rodne_cislo]),
    ("TH", &[asia::thai_id]),
    ("TR", &[balkan::tc_kimlik]),
    ("TW", &[asia::taiwan_id]),
    ("UA", &[east::rnokpp]),
    ("US", &[americas::ssn, americas::itin]),
    ("UY", &[americas::uruguayan]),
    ("ZA", &[orient::south_african]),
];
