//! Reads from the last lines of test programs how many tests passed and failed.

/// Numbers of passed and failed tests, when the line tells them.
pub fn read(line: &str) -> Option<(u64, u64)> {
    let line = without_colours(line);
    // Not trimmed: nextest repeats, indented, what a failing test wrote.
    let told = libtest(&line);
    let line = line.trim();
    told.or_else(|| nextest(line)).or_else(|| vitest(line)).or_else(|| node(line))
}

/// Without the escape sequences of ECMA-48 §5.4 that colour text.
fn without_colours(line: &str) -> String {
    let mut plain = String::with_capacity(line.len());
    let mut parts = line.split("\u{1b}[");
    plain.push_str(parts.next().unwrap_or_default());
    for part in parts {
        // A sequence ends with its first letter.
        let end = part.find(|character: char| character.is_ascii_alphabetic()).map_or(part.len(), |at| at + 1);
        plain.push_str(&part[end..]);
    }
    plain
}

/// `Summary [   1.2s] 9 tests run: 7 passed (1 slow, 1 leaky), 1 failed, 1 timed out, 3 skipped`
fn nextest(line: &str) -> Option<(u64, u64)> {
    let (_, told) = line.strip_prefix("Summary [")?.split_once(" run: ")?;
    Some(sum(&without_brackets(told), ','))
}

/// `test result: ok. 5 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s`
fn libtest(line: &str) -> Option<(u64, u64)> {
    let (_, told) = line.strip_prefix("test result: ")?.split_once(". ")?;
    Some(sum(told, ';'))
}

/// `Tests  1 failed | 44 passed (45)`
fn vitest(line: &str) -> Option<(u64, u64)> {
    let told = line.strip_prefix("Tests ")?;
    Some(sum(&without_brackets(told), '|'))
}

/// `# pass 5`, `ℹ fail 1`, `# cancelled 0`
fn node(line: &str) -> Option<(u64, u64)> {
    let told = line.strip_prefix("# ").or_else(|| line.strip_prefix("ℹ "))?;
    let (word, number) = told.split_once(' ')?;
    let number = number.parse().ok()?;
    match word {
        "pass" => Some((number, 0)),
        "fail" | "cancelled" => Some((0, number)),
        _ => None,
    }
}

fn sum(told: &str, between: char) -> (u64, u64) {
    let (mut passed, mut failed) = (0, 0);
    for part in told.split(between) {
        let Some((number, word)) = part.trim().split_once(' ') else { continue };
        let Ok(number) = number.parse::<u64>() else { continue };
        match word.trim() {
            "passed" => passed += number,
            "failed" | "timed out" | "exec failed" => failed += number,
            _ => {}
        }
    }
    (passed, failed)
}

fn without_brackets(text: &str) -> String {
    let mut depth = 0_u32;
    text.chars()
        .filter(|character| {
            match character {
                '(' => depth += 1,
                ')' => {
                    depth = depth.saturating_sub(1);
                    return false;
                }
                _ => {}
            }
            depth == 0
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn each_test_program_tells_its_counts() {
        let check = |line: &str, expected| assert_eq!(read(line), expected, "{line}");
        check("     Summary [   0.005s] 3 tests run: 3 passed, 0 skipped", Some((3, 0)));
        check("     Summary [  61.2s] 1 test run: 1 passed, 0 skipped", Some((1, 0)));
        let mixed = "Summary [ 9s] 9/10 tests run: 6 passed (1 slow, 1 leaky), 1 failed, 1 timed out, 1 exec failed";
        check(mixed, Some((6, 3)));
        check("test result: FAILED. 4 passed; 2 failed; 1 ignored; 0 measured; 0 filtered out", Some((4, 2)));
        check("      Tests  45 passed (45)", Some((45, 0)));
        check("      Tests  1 failed | 44 passed | 1 skipped (46)", Some((44, 1)));
        check(
            "\u{1b}[2m      Tests \u{1b}[22m \u{1b}[1m\u{1b}[32m67 passed\u{1b}[39m\u{1b}[22m\u{1b}[90m (67)\u{1b}[39m",
            Some((67, 0)),
        );
        check("    test result: FAILED. 0 passed; 1 failed; 0 ignored; 0 measured; 24 filtered out", None);
        check("# pass 5", Some((5, 0)));
        check("ℹ fail 1", Some((0, 1)));
        check("# tests 6", None);
        check("   Compiling bonafide-mrz", None);
    }
}
