//! `docs/accuracy.md`: each benchmark writes its own part and leaves the others.

use std::fs;
use std::path::Path;

use anyhow::Context;

const FILE: &str = "docs/accuracy.md";

/// Puts a part in the place of the earlier one, or at the end.
pub fn write(root: &Path, part: &str, text: &str) -> anyhow::Result<()> {
    let file = root.join(FILE);
    let page = fs::read_to_string(&file).with_context(|| format!("{FILE} cannot be read"))?;
    Ok(fs::write(&file, replaced(&page, part, text))?)
}

fn replaced(page: &str, part: &str, text: &str) -> String {
    let (begin, end) = (format!("<!-- {part} -->\n"), format!("<!-- end of {part} -->\n"));
    let text = format!("{begin}{}\n{end}", text.trim_end());
    match page.split_once(&begin).and_then(|(before, rest)| Some((before, rest.split_once(&end)?.1))) {
        Some((before, after)) => format!("{before}{text}{after}"),
        None => format!("{page}\n{text}"),
    }
}

#[cfg(test)]
mod tests {
    use super::replaced;

    #[test]
    fn a_part_takes_the_place_of_its_earlier_self() {
        let page = replaced("# Page\n", "one", "first");
        let page = replaced(&page, "two", "second\n");
        let page = replaced(&page, "one", "again\n\n");
        assert_eq!(
            page,
            "# Page\n\n<!-- one -->\nagain\n<!-- end of one -->\n\n<!-- two -->\nsecond\n<!-- end of two -->\n"
        );
    }
}
