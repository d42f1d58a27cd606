//! Languages of the pages.

use domain::settings::EnvironmentSettings;

use crate::fields::{Fields, field, texts::ascii};

/// Languages of the pages, in the platform's spelling (`si` is Slovenian there).
pub const LOCALES: &[&str] = &[
    "en", "es", "fr", "ru", "de", "it", "pl", "lt", "lv", "et", "sv", "cs", "ro", "hu", "ja", "bg", "nl", "pt", "uk",
    "sk", "si", "vi", "th", "hi", "id", "hr", "da", "fi", "el", "no", "tr", "sr", "zh", "zh_tw", "ko", "ar", "he",
    "fa",
];

/// Other spellings of some: the ISO 639-1 code, the country's code, the two written forms of Norwegian, the former codes
/// of Hebrew and Indonesian, the places and the name of traditional Chinese.
const ALIASES: &[(&str, &str)] = &[
    ("sl", "si"),
    ("jp", "ja"),
    ("nb", "no"),
    ("nn", "no"),
    ("iw", "he"),
    ("in", "id"),
    ("zh_hk", "zh_tw"),
    ("zh_mo", "zh_tw"),
    ("zh_hant", "zh_tw"),
];

/// The language a session speaks; English where it is none of ours.
pub fn known(wanted: &str) -> &'static str {
    spoken(wanted).unwrap_or("en")
}

/// The one of our languages that is meant: in any case, with `-` or `_`; without the region where there is none with it.
pub(crate) fn spoken(wanted: &str) -> Option<&'static str> {
    let wanted = wanted.to_ascii_lowercase().replace('-', "_");
    let plain = wanted.split('_').next().unwrap_or_default();
    let find = |word: &str| {
        let word = ALIASES.iter().find(|(alias, _)| *alias == word).map_or(word, |(_, locale)| locale);
        LOCALES.iter().copied().find(|locale| *locale == word)
    };
    find(&wanted).or_else(|| find(plain))
}

pub(super) fn read(flat: &Fields<'_>, settings: &EnvironmentSettings) -> String {
    let about = "Language of the pages. One that the pages do not speak means English; absent or null means the \
        environment's own.";
    let wanted = flat.read(field("locale", about).example("en"), &ascii(0, 7));
    known(wanted.as_deref().unwrap_or(&settings.locale)).to_owned()
}
