//! The windows: the built pages, and the models and fonts, all inside the binary.

/// One file of the built pages.
pub struct Page {
    /// Its path below `/`, for instance `index.html`, `assets/index-1a2b.js` or `console/index.html`.
    pub name: &'static str,
    /// Its bytes.
    pub bytes: &'static [u8],
    /// The same, compressed with gzip.
    pub gzip: &'static [u8],
}

include!(concat!(env!("OUT_DIR"), "/embedded.rs"));

impl Page {
    /// Finds a page by its path.
    pub fn find(name: &str) -> Option<&'static Page> {
        PAGES.iter().find(|page| page.name == name)
    }

    /// Its media type, by the name's ending.
    pub fn media_type(&self) -> &'static str {
        match self.name.rsplit('.').next() {
            Some("html") => "text/html; charset=utf-8",
            Some("js") => "text/javascript; charset=utf-8",
            Some("css") => "text/css; charset=utf-8",
            Some("svg") => "image/svg+xml",
            Some("png") => "image/png",
            Some("ico") => "image/x-icon",
            Some("json" | "webmanifest") => "application/json",
            Some("ftl" | "txt") => "text/plain; charset=utf-8",
            Some("woff2") => "font/woff2",
            _ => "application/octet-stream",
        }
    }

    /// Whether its name changes with its content, so that browsers may keep it for ever.
    pub fn is_hashed(&self) -> bool {
        self.name.strip_prefix("console/").unwrap_or(self.name).starts_with("assets/")
    }
}

/// Finds an embedded model or font: its version and bytes.
pub fn file(name: &str) -> Option<(&'static str, &'static [u8])> {
    FILES.iter().find(|(known, ..)| *known == name).map(|(_, version, bytes)| (*version, *bytes))
}
