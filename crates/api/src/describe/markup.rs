//! CommonMark, as much of it as our words use, to HTML: paragraphs, lists, `code`, **strong** and [links](#).

/// Text that stands for itself in HTML, also inside attributes.
pub fn escape(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            other => safe.push(other),
        }
    }
    safe
}

/// Paragraphs and lists.
pub fn blocks(text: &str) -> String {
    let mut html = String::new();
    for block in text.split("\n\n").map(str::trim).filter(|block| !block.is_empty()) {
        let (before, list) = match block.find("\n- ") {
            _ if block.starts_with("- ") => ("", block),
            Some(place) => block.split_at(place + 1),
            None => (block, ""),
        };
        if !before.is_empty() {
            html.push_str(&format!("<p>{}</p>\n", inline(before.trim())));
        }
        if !list.is_empty() {
            let items = list.trim_start_matches("- ").split("\n- ");
            let items: String = items.map(|item| format!("<li>{}</li>\n", inline(item.trim()))).collect();
            html.push_str(&format!("<ul>\n{items}</ul>\n"));
        }
    }
    html
}

/// What stands within one line.
pub fn inline(text: &str) -> String {
    let mut html = String::new();
    // Every second part stands between backticks.
    for (number, part) in text.split('`').enumerate() {
        if number % 2 == 1 {
            html.push_str(&format!("<code>{}</code>", escape(part)));
        } else {
            html.push_str(&links(&strong(&escape(part))));
        }
    }
    html
}

fn strong(text: &str) -> String {
    let parts: Vec<&str> = text.split("**").collect();
    let mut html = String::new();
    for (number, part) in parts.iter().enumerate() {
        // An odd one out at the end stands for itself.
        let pair = number % 2 == 1 && number + 1 < parts.len();
        html.push_str(&if pair { format!("<strong>{part}</strong>") } else { (*part).to_owned() });
    }
    html
}

fn links(text: &str) -> String {
    let (mut html, mut rest) = (String::new(), text);
    while let Some((before, name, address, after)) = link(rest) {
        html.push_str(&format!("{before}<a href=\"{address}\">{name}</a>"));
        rest = after;
    }
    html + rest
}

fn link(text: &str) -> Option<(&str, &str, &str, &str)> {
    let middle = text.find("](")?;
    let (before, name) = text[..middle].rsplit_once('[')?;
    let (address, after) = text[middle + 2..].split_once(')')?;
    Some((before, name, address, after))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn our_words_become_html() {
        assert_eq!(
            blocks("A `b<c` and **d**.\n- one\n- [two](#x)\n\nEnd"),
            "<p>A <code>b&lt;c</code> and <strong>d</strong>.</p>\n\
             <ul>\n<li>one</li>\n<li><a href=\"#x\">two</a></li>\n</ul>\n<p>End</p>\n"
        );
    }

    #[test]
    fn nothing_in_our_words_becomes_markup_of_its_own() {
        assert_eq!(inline("<script>\"x\"</script>"), "&lt;script&gt;&quot;x&quot;&lt;/script&gt;");
        assert_eq!(inline("`<b>`"), "<code>&lt;b&gt;</code>");
    }
}
