//! Letters and text messages that carry a code, in the reader's language.

use crate::words::Words;

/// The letters of every language, by its code.
const LETTERS: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/letters.rs"));

/// Languages that are written from right to left.
const FROM_THE_RIGHT: [&str; 5] = ["ar", "fa", "he", "ur", "ps"];

/// What a letter says.
#[derive(Debug, PartialEq, Eq)]
pub struct Letter {
    /// The subject.
    pub subject: String,
    /// What is read where HTML is not shown.
    pub text: String,
    /// The same as HTML, without a picture, a link or anything else that is fetched.
    pub html: String,
}

/// The language of ours that a session's is: itself, the one without its region, or English.
fn spoken(locale: &str) -> (&'static str, Words) {
    let locale = locale.to_ascii_lowercase().replace('_', "-");
    // The contract calls Slovenian as its country is called.
    let locale = if locale == "si" { "sl" } else { &locale };
    let plain = locale.split('-').next().unwrap_or_default();
    let find = |wanted: &str| LETTERS.iter().find(|(code, _)| code.replace('_', "-") == wanted);
    let (code, text) = find(locale).or_else(|| find(plain)).or_else(|| find("en")).expect("English is there");
    (code, Words::read(code, text))
}

/// Writes the letter with a code; `company` is what people call whoever asks for the check.
pub fn code(locale: &str, code: &str, minutes: i64, company: Option<&str>) -> Letter {
    let (language, words) = spoken(locale);
    let direction = if FROM_THE_RIGHT.contains(&language) { "rtl" } else { "ltr" };
    let say = |key: &str| words.with_all(key, &[("code", code.to_owned()), ("minutes", minutes.to_string())]);
    let [title, lead, life, ignore] = ["code-title", "code-lead", "code-life", "code-ignore"].map(say);
    let quiet = "margin:0 0 12px;color:#52606d;font-size:14px;line-height:1.5";
    let name = company.map(|company| {
        let company = escaped(company);
        format!("<p dir=\"auto\" style=\"margin:0 0 20px;font-size:16px;font-weight:700\">{company}</p>\n")
    });
    let html = format!(
        "<!doctype html>\n<html lang=\"{tag}\" dir=\"{direction}\"><head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width\"><meta name=\"color-scheme\" content=\"light dark\">\
         <title>{title}</title></head>\n<body style=\"margin:0;padding:24px;font-family:system-ui,sans-serif\">\
         <div style=\"max-width:480px;margin:0 auto\">\n{name}\
         <h1 style=\"margin:0 0 12px;font-size:20px\">{title}</h1>\n\
         <p style=\"margin:0 0 20px;font-size:16px;line-height:1.5\">{lead}</p>\n\
         <p dir=\"ltr\" style=\"margin:0 0 20px;font-size:32px;font-weight:700;letter-spacing:6px;text-align:center\">\
         {code}</p>\n<p style=\"{quiet}\">{life}</p>\n<p style=\"{quiet}\">{ignore}</p>\n</div></body></html>\n",
        name = name.unwrap_or_default(),
        tag = language.replace('_', "-"),
        title = escaped(&title),
        lead = escaped(&lead),
        code = escaped(code),
        life = escaped(&life),
        ignore = escaped(&ignore),
    );
    let name = company.map(|company| format!("{company}\n\n")).unwrap_or_default();
    let text = format!("{name}{lead}\n\n{code}\n\n{life}\n\n{ignore}\n");
    Letter { subject: say("code-subject"), text, html }
}

/// Writes the text message with a code.
pub fn sms(locale: &str, code: &str, minutes: i64) -> String {
    let (_, words) = spoken(locale);
    words.with_all("code-sms", &[("code", code.to_owned()), ("minutes", minutes.to_string())])
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn keys(text: &str) -> BTreeSet<&str> {
        let name = |line: &str| line.starts_with(|c: char| c.is_ascii_alphabetic());
        text.lines().filter(|line| name(line)).filter_map(|line| line.split(" =").next()).collect()
    }

    #[test]
    fn every_language_of_the_pages_has_every_text_of_a_letter() {
        let root = concat!(env!("CARGO_MANIFEST_DIR"), "/../../i18n");
        let english = LETTERS.iter().find(|(code, _)| *code == "en").expect("English is there").1;
        for folder in std::fs::read_dir(root).unwrap().flatten().filter(|folder| folder.path().is_dir()) {
            let code = folder.file_name().into_string().unwrap();
            let found = LETTERS.iter().find(|(known, _)| *known == code);
            let (_, text) = found.unwrap_or_else(|| panic!("i18n/{code}/mail.ftl is missing"));
            assert_eq!(keys(text), keys(english), "{code}");
        }
    }

    #[test]
    fn a_letter_says_the_code_once_in_each_part_and_in_every_language() {
        for (language, _) in LETTERS {
            let letter = code(language, "048213", 10, None);
            assert!(letter.subject.contains("048213"), "{language}: {}", letter.subject);
            assert!(!letter.subject.contains('\n') && letter.subject.chars().count() < 60, "{language}");
            assert_eq!(letter.text.matches("048213").count(), 1, "{language}");
            assert_eq!(letter.html.matches("048213").count(), 1, "{language}");
            assert!(letter.text.contains("10") && !letter.text.contains("code-"), "{language}: {}", letter.text);
            assert!(!letter.html.contains("http") && !letter.html.contains("src="), "{language}: nothing is fetched");
            let sms = sms(language, "0482", 10);
            assert!(sms.contains("0482") && sms.contains("10"), "{language}: {sms}");
            let most = if sms.is_ascii() { 160 } else { 134 };
            assert!(sms.chars().count() <= most, "{language}: {} letters", sms.chars().count());
        }
    }

    #[test]
    fn a_letter_says_whose_it_is_where_that_is_known() {
        let letter = code("de", "048213", 10, Some("Fisch & <Söhne>"));
        assert!(letter.text.starts_with("Fisch & <Söhne>\n\n"), "{}", letter.text);
        assert!(letter.html.contains(">Fisch &amp; &lt;Söhne&gt;</p>"), "{}", letter.html);
        assert_eq!(letter.subject, code("de", "048213", 10, None).subject);
    }

    #[test]
    fn arabic_runs_from_the_right_and_an_unknown_language_is_english() {
        assert!(code("ar", "1", 10, None).html.contains("lang=\"ar\" dir=\"rtl\""));
        assert_eq!(code("xx", "1", 10, None), code("en", "1", 10, None));
        assert_eq!(code("de_AT", "1", 10, None), code("de", "1", 10, None));
    }
}
