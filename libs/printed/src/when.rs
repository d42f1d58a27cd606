//! Days as documents print them: `12.03.2020`, `12 MARS/MAR 20`, `2020-03-12`, `MAR 12, 2020`, `12032020`.

use serde::Deserialize;

use crate::fold::fold;
use crate::reading::Note;
use crate::words::words;
use day::Date;

/// In which order the numbers of a day stand.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[expect(clippy::enum_variant_names, reason = "files say `day-first`")]
pub enum Order {
    /// `31/12/2020`
    DayFirst,
    /// `12/31/2020`
    MonthFirst,
    /// `2020/12/31`
    YearFirst,
}

/// What a day is, which tells the century of a two-digit year.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) enum Role {
    /// Birth or issue: the latest such day that is not after the reference.
    Past,
    /// Expiry: 49 years before the reference to 50 after it.
    Expiry,
}

/// What helps to understand a day.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Hints<'a> {
    /// The issuing state.
    pub state: Option<&'a str>,
    /// The order, where a template or other days of the document tell it.
    pub order: Option<Order>,
    pub reference: Date,
}

/// A day that was found in a text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Printed {
    /// What it may mean: one day, or several in their order.
    pub dates: Vec<Date>,
    /// First character, and one past the last.
    pub span: (usize, usize),
    pub notes: Vec<Note>,
    /// The order that its own numbers prove, if they do.
    pub proves: Option<Order>,
}

/// States whose documents write the month first.
const MONTH_FIRST: [&str; 4] = ["USA", "FSM", "MHL", "PLW"];

/// States that use several orders on documents of one kind.
const UNDECIDED: [&str; 1] = ["CAN"];

/// The most tokens of one text that are looked at.
const MOST: usize = 24;

#[derive(Debug)]
struct Token {
    /// The digits, if it is a number.
    digits: Option<String>,
    letters: Vec<char>,
    start: usize,
    end: usize,
    repairs: Vec<Note>,
}

/// The digit that a character is often mistaken for.
pub(crate) fn digit_like(c: char) -> Option<char> {
    Some(match c {
        '0'..='9' => c,
        'O' | 'o' | 'Q' | 'D' | 'О' | 'о' | 'Ο' => '0',
        'I' | 'l' | '|' | '!' | 'i' | 'І' | 'Ι' => '1',
        'Z' | 'z' => '2',
        'З' => '3',
        'S' | 's' => '5',
        'G' | 'б' => '6',
        'B' | 'В' => '8',
        _ => return None,
    })
}

/// Finds the day in a text: the one with a year of four digits before others, then the first.
pub(crate) fn find(text: &[char], role: Role, hints: &Hints) -> Option<Printed> {
    let tokens = tokens(text);
    let mut best: Option<(bool, Printed)> = None;
    for at in 0..tokens.len() {
        let Some((full, printed)) = read_at(text, &tokens, at, role, hints) else { continue };
        if best.as_ref().is_none_or(|(other, _)| full && !other) {
            best = Some((full, printed));
        }
    }
    best.map(|(_, printed)| printed)
}

fn tokens(text: &[char]) -> Vec<Token> {
    let mut tokens = Vec::new();
    let mut at = 0;
    while at < text.len() && tokens.len() < MOST {
        let inside = |c: &char| c.is_alphanumeric() || *c == '|' || *c == '!';
        if !inside(&text[at]) {
            at += 1;
            continue;
        }
        let end = text[at..].iter().position(|c| !inside(c)).map_or(text.len(), |length| at + length);
        let run = &text[at..end];
        let digits = run.iter().filter(|c| c.is_ascii_digit()).count();
        // A run of look-alikes is a number if it holds a digit, or could only be one by its shape.
        let number = run.iter().all(|c| digit_like(*c).is_some())
            && run.len() <= 8
            && (digits > 0 || (run.len() == 2 && run.iter().all(|c| matches!(c, 'O' | 'o' | 'I' | 'l' | '|' | 'Q'))));
        let letters = fold(&run.iter().collect::<String>());
        let month = digits > 0 && digits * 2 < run.len() && !words().months(&letters, None).is_empty();
        if number {
            tokens.push(number_token(text, at, end));
        } else if month {
            tokens.push(Token { digits: None, letters, start: at, end, repairs: Vec::new() });
        } else {
            parted(text, at, end, &mut tokens);
        }
        at = end;
    }
    tokens
}

fn number_token(text: &[char], start: usize, end: usize) -> Token {
    let digits: String = text[start..end].iter().filter_map(|c| digit_like(*c)).collect();
    let repairs = (start..end)
        .filter(|at| !text[*at].is_ascii_digit())
        .filter_map(|at| Some(Note::Repaired { at, read: text[at], taken: digit_like(text[at])? }))
        .collect();
    Token { digits: Some(digits), letters: Vec::new(), start, end, repairs }
}

/// Parts a run such as `12MAR2020` where digits and letters meet.
fn parted(text: &[char], start: usize, end: usize, tokens: &mut Vec<Token>) {
    let mut at = start;
    while at < end {
        let digit = text[at].is_ascii_digit();
        let stop = (at..end).find(|i| text[*i].is_ascii_digit() != digit).unwrap_or(end);
        if digit {
            tokens.push(number_token(text, at, stop));
        } else {
            let letters = fold(&text[at..stop].iter().collect::<String>());
            tokens.push(Token { digits: None, letters, start: at, end: stop, repairs: Vec::new() });
        }
        at = stop;
    }
}

/// A number of one of these lengths.
fn number(token: &Token, lengths: &[usize]) -> Option<u16> {
    let digits = token.digits.as_ref().filter(|digits| lengths.contains(&digits.len()))?;
    digits.parse().ok()
}

fn joined(text: &[char], a: &Token, b: &Token) -> bool {
    let gap = text.get(a.end..b.start).unwrap_or_default();
    gap.len() <= 4
        && gap.iter().all(|c| matches!(c, ' ' | '.' | '/' | '-' | ',' | '\'' | '’' | '·' | '–' | '—' | '_' | ':'))
}

fn read_at(text: &[char], tokens: &[Token], at: usize, role: Role, hints: &Hints) -> Option<(bool, Printed)> {
    let first = &tokens[at];
    let rest = &tokens[at..];
    // Letters between two numbers, or before them, name the month, in one language or several.
    let run = rest.windows(2).position(|pair| !joined(text, &pair[0], &pair[1])).map_or(rest.len(), |at| at + 1);
    let rest = &rest[..run];
    if first.digits.is_none() {
        let month = months(&rest[..1], hints.state);
        let [_, day, year, ..] = rest else { return None };
        let dates = all(&[(number(year, &[4])?, &month, number(day, &[1, 2])?)]);
        return printed(&rest[..3], dates, true, None);
    }
    let words = rest[1..].iter().take_while(|token| token.digits.is_none()).count();
    if words > 0 {
        let last = rest.get(words + 1).filter(|_| words <= 4)?;
        let month = months(&rest[1..=words], hints.state);
        if let (Some(year), Some(day)) = (number(first, &[4]), number(last, &[1, 2])) {
            return printed(&rest[..words + 2], all(&[(year, &month, day)]), true, None);
        }
        let (day, year) = (number(first, &[1, 2])?, number(last, &[2, 4])?);
        let full = last.end - last.start == 4;
        let dates: Vec<Date> = month
            .iter()
            .flat_map(
                |month| if full { Date::new(year, *month, day as u8) } else { century(year, *month, day, role, hints) },
            )
            .collect();
        return printed(&rest[..words + 2], dates, full, None);
    }
    if let [only] = rest
        && tokens.len() == 1
        && let Some(digits) = only.digits.as_ref().filter(|digits| digits.len() == 8)
    {
        return glued(digits, hints).and_then(|dates| printed(rest, dates, true, None));
    }
    let [a, b, c, ..] = rest else { return None };
    if let Some(year) = number(a, &[4]) {
        let (month, day) = (number(b, &[1, 2])?, number(c, &[1, 2])?);
        let dates = all(&[(year, &[u8::try_from(month).ok()?], day)]);
        return printed(&rest[..3], dates, true, Some(Order::YearFirst));
    }
    let full = c.digits.as_ref()?.len() == 4;
    let (x, y, year) = (number(a, &[1, 2])?, number(b, &[1, 2])?, number(c, &[2, 4])?);
    let date = |day: u16, month: u16, year: u16| {
        let month = u8::try_from(month).ok()?;
        if full {
            sound(Date::new(year, month, u8::try_from(day).ok()?)?)
        } else {
            century(year, month, day, role, hints)
        }
    };
    if !full && hints.order == Some(Order::YearFirst) {
        let dates = date(year, y, x).into_iter().collect();
        return printed(&rest[..3], dates, full, None);
    }
    let (day_first, month_first) = (date(x, y, year), date(y, x, year));
    let proves = match (day_first, month_first) {
        (Some(_), None) => Some(Order::DayFirst),
        (None, Some(_)) => Some(Order::MonthFirst),
        _ => None,
    };
    let dotted = text.get(a.end..b.start).is_some_and(|gap| gap.iter().all(|c| matches!(c, '.' | ' ')));
    let of_state = hints.state.and_then(|state| match state {
        state if MONTH_FIRST.contains(&state) => Some(Order::MonthFirst),
        state if UNDECIDED.contains(&state) => None,
        _ => Some(Order::DayFirst),
    });
    let dates = match (day_first, month_first) {
        (Some(a), Some(b)) if a == b => vec![a],
        // No state that writes the month first parts numbers by full stops.
        (Some(a), Some(b)) => match hints.order.or(dotted.then_some(Order::DayFirst)).or(of_state) {
            Some(Order::DayFirst) => vec![a],
            Some(Order::MonthFirst) => vec![b],
            _ => vec![a, b],
        },
        (a, b) => a.or(b).into_iter().collect(),
    };
    printed(&rest[..3], dates, full, proves)
}

/// Eight digits without a gap.
fn glued(digits: &str, hints: &Hints) -> Option<Vec<Date>> {
    let part = |from: usize, to: usize| digits.get(from..to).and_then(|part| part.parse::<u16>().ok());
    let make = |year: Option<u16>, month: Option<u16>, day: Option<u16>| {
        sound(Date::new(year?, u8::try_from(month?).ok()?, u8::try_from(day?).ok()?)?)
    };
    let of = |order: Order| match order {
        Order::DayFirst => make(part(4, 8), part(2, 4), part(0, 2)),
        Order::MonthFirst => make(part(4, 8), part(0, 2), part(2, 4)),
        Order::YearFirst => make(part(0, 4), part(4, 6), part(6, 8)),
    };
    if let Some(date) = hints.order.and_then(of) {
        return Some(vec![date]);
    }
    let mut dates: Vec<Date> =
        [Order::DayFirst, Order::MonthFirst, Order::YearFirst].into_iter().filter_map(of).collect();
    dates.sort_unstable();
    dates.dedup();
    Some(dates)
}

/// The months that words in a row name: those on which all that are months agree.
fn months(tokens: &[Token], state: Option<&str>) -> Vec<u8> {
    let mut agreed: Option<Vec<u8>> = None;
    for token in tokens {
        let months = words().months(&token.letters, state);
        if months.is_empty() {
            continue;
        }
        agreed = Some(match agreed {
            None => months,
            Some(before) => {
                let both: Vec<u8> = before.iter().copied().filter(|month| months.contains(month)).collect();
                // Two words that contradict each other are no day.
                if both.is_empty() {
                    return both;
                }
                both
            }
        });
    }
    agreed.unwrap_or_default()
}

fn all(parts: &[(u16, &[u8], u16)]) -> Vec<Date> {
    parts
        .iter()
        .flat_map(|(year, months, day)| {
            months.iter().filter_map(|month| Date::new(*year, *month, u8::try_from(*day).ok()?))
        })
        .filter_map(sound)
        .collect()
}

/// Years that documents of living people may hold.
fn sound(date: Date) -> Option<Date> {
    (1850..=2200).contains(&date.year()).then_some(date)
}

/// A day with a two-digit year.
fn century(year: u16, month: u8, day: u16, role: Role, hints: &Hints) -> Option<Date> {
    let (reference, day) = (hints.reference, u8::try_from(day).ok()?);
    let base = i32::from(reference.year()) / 100 * 100;
    let mut dates = [100, 0, -100, -200]
        .into_iter()
        .filter_map(|shift| Date::new(u16::try_from(base + shift + i32::from(year)).ok()?, month, day));
    match role {
        Role::Past => dates.find(|date| *date <= reference),
        Role::Expiry => dates.find(|date| {
            let away = i32::from(date.year()) - i32::from(reference.year());
            (-49..=50).contains(&away)
        }),
    }
}

fn printed(tokens: &[Token], dates: Vec<Date>, full: bool, proves: Option<Order>) -> Option<(bool, Printed)> {
    let (first, last) = (tokens.first()?, tokens.last()?);
    if dates.is_empty() {
        return None;
    }
    let notes = tokens.iter().flat_map(|token| token.repairs.iter().cloned()).collect();
    Some((full, Printed { dates, span: (first.start, last.end), notes, proves }))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str, role: Role, state: Option<&str>, order: Option<Order>) -> String {
        let chars: Vec<char> = text.chars().collect();
        let hints = Hints { state, order, reference: Date::new(2026, 11, 30).unwrap() };
        match find(&chars, role, &hints) {
            Some(printed) => printed.dates.iter().map(Date::to_string).collect::<Vec<_>>().join(" or "),
            None => "none".to_owned(),
        }
    }

    #[test]
    fn days_are_read_in_every_form_documents_have() {
        for (text, day) in [
            ("12.03.2020", "2020-03-12"),
            ("12 03 2020", "2020-03-12"),
            ("12. 3. 2020", "2020-03-12"),
            ("12/03/20", "2020-03-12 or 2020-12-03"),
            ("25/03/20", "2020-03-25"),
            ("12 MAR/MARS 2020", "2020-03-12"),
            ("12 MAR 20", "2020-03-12"),
            ("12MAR2020", "2020-03-12"),
            ("2020-03-12", "2020-03-12"),
            ("2020 03 12", "2020-03-12"),
            ("MAR 12, 2020", "2020-03-12"),
            ("March 12 2020", "2020-03-12"),
            ("25032020", "2020-03-25"),
            ("20200325", "2020-03-25"),
            ("12 серпня 2020", "2020-08-12"),
            ("12 СЕР/AUG 2020", "2020-08-12"),
            ("12 ΑΥΓ/AUG 2020", "2020-08-12"),
            ("12 LIS/OCT 2020", "2020-10-12"),
            ("12 de marzo de 2020", "2020-03-12"),
            ("2020 m. kovo 12 d.", "2020-03-12"),
            ("12 AUG 1974  AMAUROT", "1974-08-12"),
            ("geboren 12.03.2020 in", "2020-03-12"),
            ("29.02.2021", "none"),
            ("31.04.2020", "none"),
            ("12.03.0020", "none"),
            ("AMAUROT", "none"),
            ("12 AAAA 2020", "none"),
            ("12 LIS/AUG 2020", "none"),
        ] {
            assert_eq!(read(text, Role::Past, None, None), day, "{text}");
        }
    }

    #[test]
    fn look_alikes_in_numbers_are_repaired_and_told() {
        for text in ["I2.O3.2O2O", "l2.03.2020", "12 0CT 2020", "l2 O3 2O2O"] {
            assert!(read(text, Role::Past, None, None).starts_with("2020-"), "{text}");
        }
        let chars: Vec<char> = "12.O3.2020".chars().collect();
        let hints = Hints { state: None, order: None, reference: Date::new(2026, 11, 30).unwrap() };
        let found = find(&chars, Role::Past, &hints).unwrap();
        assert_eq!(found.notes, [Note::Repaired { at: 3, read: 'O', taken: '0' }]);
    }

    #[test]
    fn the_order_comes_from_template_state_or_separator_and_is_otherwise_ambiguous() {
        let both = "2020-03-12 or 2020-12-03";
        assert_eq!(read("12/03/2020", Role::Past, None, None), both);
        assert_eq!(read("12/03/2020", Role::Past, Some("CAN"), None), both);
        assert_eq!(read("12/03/2020", Role::Past, Some("USA"), None), "2020-12-03");
        assert_eq!(read("12/03/2020", Role::Past, Some("GBR"), None), "2020-03-12");
        assert_eq!(read("12/03/2020", Role::Past, Some("GBR"), Some(Order::MonthFirst)), "2020-12-03");
        assert_eq!(read("03.12.2020", Role::Past, None, None), "2020-12-03");
        assert_eq!(read("12/12/2020", Role::Past, None, None), "2020-12-12");
        assert_eq!(read("20/03/12", Role::Past, None, Some(Order::YearFirst)), "2020-03-12");
        assert_eq!(read("01022003", Role::Past, None, None), "2003-01-02 or 2003-02-01");
    }

    #[test]
    fn two_digit_years_follow_from_what_the_day_is() {
        assert_eq!(read("12 MAR 30", Role::Past, None, None), "1930-03-12");
        assert_eq!(read("12 MAR 30", Role::Expiry, None, None), "2030-03-12");
        assert_eq!(read("12 MAR 90", Role::Expiry, None, None), "1990-03-12");
        assert_eq!(read("30 NOV 26", Role::Past, None, None), "2026-11-30");
        assert_eq!(read("01 DEC 26", Role::Past, None, None), "1926-12-01");
    }
}
