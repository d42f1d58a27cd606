//! How the hosted page looks for one brand: a name, a logo, one colour for each scheme, corners, letters, words.
//!
//! One colour, the accent, is chosen; all others that depend on it are worked out, so that nothing on the page can be
//! hard to read. It is held against the page's own surfaces, which stand in `web/capture/src/style.css`, too.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{
    contrast::{Colour, TEXT},
    words,
};

words! {
    /// Letters that devices have already: none are fetched.
    Font {
        /// Those of the device's own menus.
        System = "SYSTEM",
        /// Strokes that swell a little, as by hand.
        Humanist = "HUMANIST",
        /// Circles and straight lines.
        Geometric = "GEOMETRIC",
        /// Even and matter-of-fact.
        Grotesque = "GROTESQUE",
        /// Soft ends.
        Rounded = "ROUNDED",
        /// With serifs, as in a book.
        Serif = "SERIF",
    }
}

/// What the device prefers.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Scheme {
    /// Dark on light.
    Light,
    /// Light on dark. The camera's screen is always so.
    Dark,
}

/// The page's own surfaces, by their names there: light.
pub const LIGHT: &[(&str, Colour)] = &[("card", Colour::of(0xff_ffff)), ("ground", Colour::of(0xee_f2f1))];
/// The same, dark, and those of the camera's screen.
pub const DARK: &[(&str, Colour)] = &[
    ("card", Colour::of(0x13_1c1b)),
    ("ground", Colour::of(0x0a_1110)),
    ("camera", Colour::of(0x0b_1110)),
    ("camera's wash", Colour::of(0x1d_2a28)),
];

/// How much of the accent is in the wash: as much as leaves the page's own text and edges readable on it, see the tests.
const WASH: [f64; 2] = [0.07, 0.12];
/// How far a button goes on, away from its text, while a pointer is over it.
const DEEP: f64 = 0.22;

impl Scheme {
    fn surfaces(self) -> &'static [(&'static str, Colour)] {
        match self {
            Self::Light => LIGHT,
            Self::Dark => DARK,
        }
    }

    /// Where colours become readable in this scheme.
    fn end(self) -> Colour {
        match self {
            Self::Light => Colour::BLACK,
            Self::Dark => Colour::WHITE,
        }
    }

    /// The pale surface behind what belongs together.
    fn wash(self, accent: Colour) -> Colour {
        let [light, dark] = WASH;
        let (_, card) = self.surfaces()[0];
        card.toward(accent, if self == Self::Light { light } else { dark })
    }

    /// The surface on which an accent is told worst from what it stands on, and its contrast there.
    pub fn worst(self, accent: Colour) -> (&'static str, Colour, f64) {
        let all = self.surfaces().iter().copied().chain([("wash", self.wash(accent))]);
        let told = all.map(|(name, surface)| (name, surface, accent.contrast(surface)));
        told.min_by(|a, b| a.2.total_cmp(&b.2)).expect("there are surfaces")
    }

    /// Whether an accent can be read everywhere: it is the colour of links and icons, and buttons are filled with it.
    pub fn bears(self, accent: Colour) -> bool {
        self.worst(accent).2 >= TEXT
    }

    /// The nearest accent that can be.
    pub fn nearest(self, accent: Colour) -> Colour {
        accent.nearest(self.end(), |colour| self.bears(colour))
    }

    /// Everything that follows from an accent that can be read.
    pub fn palette(self, accent: Colour) -> Palette {
        /// Not quite black, as the page's own.
        const NIGHT: Colour = Colour::of(0x04_1013);
        let readable = |on: &Colour| on.contrast(accent);
        let (white, night) = (Colour::WHITE, NIGHT);
        let on_accent = if readable(&white) >= readable(&night) { white } else { night };
        let away = if on_accent == white { Colour::BLACK } else { Colour::WHITE };
        Palette { accent, deep: accent.toward(away, DEEP), on_accent, wash: self.wash(accent) }
    }
}

/// The colours of one scheme that follow from its accent.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Palette {
    /// Links, icons, buttons.
    pub accent: Colour,
    /// A button under a pointer.
    pub deep: Colour,
    /// Text on a button.
    pub on_accent: Colour,
    /// The pale surface behind what belongs together.
    pub wash: Colour,
}

/// What is chosen of one scheme's colours.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Colours {
    /// The accent.
    pub accent: Option<Colour>,
}

/// A theme.
#[derive(Clone, PartialEq, Eq, Default, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
pub struct Theme {
    /// The UUID that sessions name it by.
    pub key: String,
    /// What administrators call it.
    pub title: String,
    /// What people call the company.
    pub company_name: Option<String>,
    /// SHA-256 of its logo, in hexadecimal.
    pub logo: Option<String>,
    /// The same of the one for dark surfaces.
    pub logo_dark: Option<String>,
    /// Colours on light.
    pub light: Colours,
    /// Colours on dark.
    pub dark: Colours,
    /// Radius of corners in CSS pixels, 0 to 28.
    pub corner_radius: Option<u32>,
    /// Letters.
    pub font: Option<Font>,
    /// Words instead of the page's own: by language, by the name of the text.
    pub texts: BTreeMap<String, BTreeMap<String, String>>,
}

impl Theme {
    /// Its pictures, by the names of their settings.
    pub fn pictures(&self) -> [(&'static str, Option<&String>); 2] {
        [("logo", self.logo.as_ref()), ("logoDark", self.logo_dark.as_ref())]
    }

    /// The colours of both schemes. The one that is not chosen follows from the other; where neither is, there are none.
    pub fn palettes(&self) -> Option<[Palette; 2]> {
        let (light, dark) = (self.light.accent, self.dark.accent);
        let either = light.or(dark)?;
        let of = |scheme: Scheme, chosen: Option<Colour>| scheme.palette(scheme.nearest(chosen.unwrap_or(either)));
        Some([of(Scheme::Light, light), of(Scheme::Dark, dark)])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::contrast::PARTS;

    const STYLE: &str = include_str!("../../../web/capture/src/style.css");

    /// A value of the page's own: the first is that of light, the second of dark.
    fn own(name: &str, scheme: Scheme) -> Colour {
        let place = usize::from(scheme == Scheme::Dark);
        let (_, rest) =
            STYLE.match_indices(&format!("--{name}: #")).nth(place).map(|(at, _)| STYLE.split_at(at)).unwrap();
        let (_, value) = rest.split_once(": ").unwrap();
        Colour::parse(&value[..7]).unwrap()
    }

    /// Every accent of a grid that passes, and those just at the limit.
    fn accents(scheme: Scheme) -> impl Iterator<Item = Colour> {
        let steps = || (0..=255u32).step_by(15);
        let all = steps()
            .flat_map(move |r| steps().flat_map(move |g| steps().map(move |b| Colour::of(r << 16 | g << 8 | b))));
        all.map(move |colour| scheme.nearest(colour))
    }

    #[test]
    fn the_surfaces_are_those_of_the_page() {
        for (scheme, surfaces) in [(Scheme::Light, LIGHT), (Scheme::Dark, DARK)] {
            for (name, colour) in &surfaces[..2] {
                assert_eq!(own(name, scheme), *colour, "{name} {scheme:?}");
            }
        }
        let (_, camera) = STYLE.split_once(".frame.camera {").unwrap();
        for (name, (_, colour)) in [("card", DARK[2]), ("wash", DARK[3])] {
            assert!(camera.contains(&format!("--{name}: {colour};")), "{name}");
        }
    }

    #[test]
    fn whatever_accent_is_taken_everything_on_the_page_can_be_read() {
        for scheme in [Scheme::Light, Scheme::Dark] {
            for accent in accents(scheme) {
                let Palette { deep, on_accent, wash, .. } = scheme.palette(accent);
                let check = |what: &str, one: Colour, other: Colour, least: f64| {
                    assert!(one.contrast(other) >= least, "{scheme:?} {accent}: {what} {:.2}", one.contrast(other));
                };
                check("text on a button", on_accent, accent, TEXT);
                check("text on a button under a pointer", on_accent, deep, TEXT);
                check("links on what belongs together", accent, wash, TEXT);
                for (name, surface) in scheme.surfaces() {
                    check(name, accent, *surface, TEXT);
                }
                for name in ["ink", "soft", "bad", "care"] {
                    check(name, own(name, scheme), wash, TEXT);
                }
                check("edges", own("edge", scheme), wash, PARTS);
            }
        }
    }

    #[test]
    fn a_colour_that_cannot_be_read_has_a_neighbour_that_can() {
        let yellow = Colour::parse("#ffd500").unwrap();
        assert!(!Scheme::Light.bears(yellow) && Scheme::Dark.bears(yellow));
        let near = Scheme::Light.nearest(yellow);
        assert!(Scheme::Light.bears(near) && Scheme::Light.worst(near).2 < TEXT + 0.1, "{near}");
        let navy = Colour::parse("#001a4d").unwrap();
        assert_eq!(Scheme::Light.nearest(navy), navy);
        assert!(Scheme::Dark.bears(Scheme::Dark.nearest(navy)));
    }

    #[test]
    fn a_scheme_that_nobody_chose_follows_from_the_other() {
        let navy = Colour::parse("#001a4d");
        let theme = Theme { light: Colours { accent: navy }, ..Theme::default() };
        let [light, dark] = theme.palettes().unwrap();
        assert_eq!((Some(light.accent), dark.accent), (navy, Scheme::Dark.nearest(navy.unwrap())));
        assert_eq!(Theme::default().palettes(), None);
    }
}
