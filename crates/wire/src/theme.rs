//! Themes: as settings define them, as the hosted page is told.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::OnceLock,
};

use domain::{
    contrast::{Colour, TEXT},
    ids::EnvironmentId,
    theme::{Colours, Font, Palette, Scheme, Theme},
};
use regex::Regex;
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::{Value, json};

use crate::{
    fields::{
        At, Fields, Kind, field,
        kinds::{ListOf, Shape, UuidText, Whole, Word},
        texts::{Pattern, text},
    },
    token::{LOCALES, spoken},
};

#[cfg(test)]
mod tests;

/// Largest file of a logo, in bytes.
pub const LARGEST_LOGO: usize = 96 << 10;
/// Largest corners in CSS pixels: then a button is round at its ends.
const ROUNDEST: u32 = 28;
/// Longest text in characters: no text of the page is longer in any language.
const LONGEST: usize = 400;
/// All words of a theme together, in bytes: they go to the person's device with every answer about the session.
const MOST_WORDS: usize = 16 << 10;

static COLOUR: Pattern =
    Pattern::new(4, 7, "^#(?:[0-9A-Fa-f]{6}|[0-9A-Fa-f]{3})$", "must be a colour: #rrggbb or #rgb");

/// A picture that is new, or the SHA-256 of one that is there: the longest is [`LARGEST_LOGO`] in Base64.
static PICTURE: Pattern = Pattern::new(
    64,
    22 + LARGEST_LOGO.div_ceil(3) * 4 + 1,
    "^(?:[0-9a-f]{64}|data:image/(?:png|jpeg|webp);base64,[A-Za-z0-9+/]+={0,2})$",
    "must be a PNG, JPEG or WebP of at most 96 KiB as data:image/png;base64,…, or the name of a picture that is there",
);

/// Reads the themes of an environment.
pub(crate) fn all(most: usize) -> ListOf<impl Kind<Out = Option<Theme>>> {
    ListOf(0..=most, Shape(one))
}

fn one(fields: &Fields<'_>) -> Option<Theme> {
    let key = fields.read(field("key", "What sessions name it by.").required(), &UuidText);
    let title = fields.read(field("title", "What you call it.").required(), &text(1, 200));
    let about = "What people call the company: beside the logo for those who cannot see it, or instead of one.";
    let company_name = fields.read(field("companyName", about), &text(1, 60));
    let about = "The logo: a picture as `data:image/png;base64,…` (PNG, JPEG or WebP, 16 to 2048 pixels a side, 96 KiB). It \
        is drawn anew; from then on its SHA-256 stands here, which may be given back.";
    let logo = fields.read(field("logo", about), &&PICTURE);
    let logo_dark = fields.read(field("logoDark", "The same for dark surfaces; absent: `logo`."), &&PICTURE);
    let light = colours(fields, "light", "Colours on light.", Scheme::Light);
    let dark = colours(fields, "dark", "Colours on dark.", Scheme::Dark);
    let about = "Radius of corners in pixels; absent: 16.";
    let corner_radius = fields.read(field("cornerRadius", about), &Whole(0..=ROUNDEST));
    let about = "Letters, of those that devices have; absent: those of the device's own menus.";
    let font = fields.read(field("font", about), &Word(Font::ALL, Font::as_str));
    let about = "Words instead of the page's own: by language, by the name of the text. Variables stand in them as \
        `{ $name }`.";
    let texts = fields.read(field("texts", about).example(r#"{"en": {"welcome-title": "Open your account"}}"#), &Texts);
    let texts = texts.unwrap_or_default();
    Some(Theme { key: key?, title: title?, company_name, logo, logo_dark, light, dark, corner_radius, font, texts })
}

fn colours(fields: &Fields<'_>, name: &'static str, about: &'static str, scheme: Scheme) -> Colours {
    let inside = fields.inside(field(name, about));
    let about = "Of links, icons and filled buttons, `#rrggbb`. It has to have a contrast of 4.5:1 with every surface of \
        the page (WCAG 2.2, 1.4.3). Absent: it follows from the other scheme's.";
    let accent = inside.read(field("accent", about).example("#0b5d57"), &&COLOUR);
    let accent = accent.and_then(|text| Colour::parse(&text));
    if let Some(accent) = accent.filter(|accent| !scheme.bears(*accent)) {
        let (surface, colour, ratio) = scheme.worst(accent);
        inside.at().field("accent").bad(format_args!(
            "has a contrast of {}:1 with the page's {surface} ({colour}), and text needs {TEXT}:1; the nearest colour \
             that would do is {}",
            floored(ratio),
            scheme.nearest(accent)
        ));
    }
    Colours { accent }
}

/// Two decimals, never rounded up: 4.499 is not enough and should not look as if.
fn floored(ratio: f64) -> String {
    format!("{:.2}", (ratio * 100.0).floor() / 100.0)
}

/// Words by language and by the name of a text.
struct Texts;

impl Kind for Texts {
    type Out = BTreeMap<String, BTreeMap<String, String>>;

    fn read(&self, value: &Value, at: &At<'_>) -> Option<Self::Out> {
        let Some(languages) = value.as_object() else {
            at.bad("must be an object of languages");
            return None;
        };
        let mut read = Self::Out::new();
        let mut bytes = 0;
        for (language, texts) in languages {
            let at = at.key(language);
            let Some(known) = spoken(language).filter(|known| !read.contains_key(*known)) else {
                at.bad(format_args!("must be one of {}, and none of them twice", LOCALES.join(", ")));
                continue;
            };
            let Some(texts) = texts.as_object() else {
                at.bad("must be an object of texts");
                continue;
            };
            let mut words = BTreeMap::new();
            for (name, value) in texts {
                let Some((name, variables)) = own().get_key_value(name.as_str()) else {
                    at.bad("names a text that the page does not have");
                    continue;
                };
                let at = at.field(name);
                let Some(text) = text(1, LONGEST).read(value, &at) else { continue };
                match fault(&text, variables) {
                    Some(fault) => at.bad(fault),
                    None => {
                        bytes += name.len() + text.len();
                        words.insert((*name).to_owned(), text);
                    }
                }
            }
            read.insert(known.to_owned(), words);
        }
        if bytes > MOST_WORDS {
            at.bad(format_args!("must have at most {MOST_WORDS} bytes"));
        }
        Some(read)
    }

    fn schema(&self) -> Value {
        let languages = json!({"pattern": "^[A-Za-z_-]{2,7}$"});
        let texts = json!({"type": "object", "propertyNames": {"pattern": "^[A-Za-z][A-Za-z0-9_-]*$"},
            "additionalProperties": text(1, LONGEST).schema()});
        json!({"type": "object", "propertyNames": languages, "additionalProperties": texts})
    }
}

/// The texts of the page with their variables: those of English, which has all.
fn own() -> &'static BTreeMap<&'static str, BTreeSet<&'static str>> {
    static OWN: OnceLock<BTreeMap<&str, BTreeSet<&str>>> = OnceLock::new();
    OWN.get_or_init(|| {
        let mut own: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        let mut name = "";
        for line in include_str!("../../../i18n/en/capture.ftl").lines().filter(|line| !line.starts_with('#')) {
            if let Some((new, _)) = line.split_once(" =").filter(|(new, _)| !new.starts_with(' ')) {
                name = new;
                own.insert(name, BTreeSet::new());
            }
            let variables =
                line.split('$').skip(1).filter_map(|rest| rest.split(|c: char| !c.is_alphanumeric()).next());
            if let Some(known) = own.get_mut(name) {
                known.extend(variables);
            }
        }
        own
    })
}

/// What is wrong with words that stand for a text with these variables.
fn fault(words: &str, variables: &BTreeSet<&str>) -> Option<String> {
    static VARIABLE: OnceLock<Regex> = OnceLock::new();
    let variable = VARIABLE.get_or_init(|| Regex::new(r"\{ {0,3}\$([A-Za-z]{1,30}) {0,3}\}").expect("a fixed pattern"));
    let known = variables.iter().copied().collect::<Vec<_>>().join(", ");
    if words.trim() != words {
        return Some("must not begin or end with a space".into());
    }
    if variable.captures_iter(words).any(|found| !variables.contains(&found[1])) {
        return Some(match known.as_str() {
            "" => "must have no variables".into(),
            known => format!("must have no other variables than: {known}"),
        });
    }
    let braces = variable.replace_all(words, "").contains(['{', '}']);
    braces.then(|| "must have braces only around a variable: { $name }".into())
}

/// How the hosted page looks.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
#[schemars(rename = "Theme")]
pub struct Look {
    /// What people call the company.
    pub company_name: Option<String>,
    /// Where its logo is, seen from the page.
    pub logo: Option<String>,
    /// The same for dark surfaces; absent where it is the same.
    pub logo_dark: Option<String>,
    /// Colours; absent where they are the page's own.
    pub colours: Option<Both>,
    /// Radius of corners in pixels.
    pub corner_radius: Option<u32>,
    /// Letters.
    pub font: Option<Font>,
    /// Words instead of the page's own: by language, by the name of the text.
    pub texts: BTreeMap<String, BTreeMap<String, String>>,
}

/// Colours of both schemes.
#[derive(Serialize, JsonSchema)]
pub struct Both {
    /// On light.
    pub light: Paints,
    /// On dark; the camera's screen is always so.
    pub dark: Paints,
}

/// Colours as `#rrggbb`.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Paints {
    /// Links, icons, filled buttons.
    pub accent: String,
    /// A button under a pointer.
    pub deep: String,
    /// Text on a button.
    pub on_accent: String,
    /// The pale surface behind what belongs together.
    pub wash: String,
}

impl Look {
    /// Tells the look of a theme of an environment.
    pub fn of(theme: &Theme, environment: EnvironmentId) -> Self {
        let address = |hash: &String| format!("api/capture/themes/{environment}/{hash}");
        let paints = |palette: Palette| Paints {
            accent: palette.accent.to_string(),
            deep: palette.deep.to_string(),
            on_accent: palette.on_accent.to_string(),
            wash: palette.wash.to_string(),
        };
        Self {
            company_name: theme.company_name.clone(),
            logo: theme.logo.as_ref().or(theme.logo_dark.as_ref()).map(address),
            logo_dark: theme.logo_dark.as_ref().filter(|_| theme.logo.is_some()).map(address),
            colours: theme.palettes().map(|[light, dark]| Both { light: paints(light), dark: paints(dark) }),
            corner_radius: theme.corner_radius,
            font: theme.font,
            texts: theme.texts.clone(),
        }
    }
}
