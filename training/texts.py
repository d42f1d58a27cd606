"""Texts of machine-readable zones: invented holders, valid layouts, correct check digits.

Layouts follow ICAO Doc 9303 parts 4 (TD3), 5 (TD1) and 6 (TD2). The holders are random syllables; the only
real things are the country codes, which a reader has to have seen.
"""

import numpy as np

ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ<"
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
# What a line is worth in columns, by format (ICAO Doc 9303-4, -5, -6).
SHAPES = {"TD1": (3, 30), "TD2": (2, 36), "TD3": (2, 44)}
CODES = (
    "UTO LTU LVA EST POL D<< FRA ITA ESP PRT GBR IRL NLD BEL LUX DNK SWE NOR FIN ISL AUT CHE CZE SVK HUN ROU BGR "
    "GRC CYP MLT HRV SVN SRB BIH MNE MKD ALB UKR MDA BLR RUS GEO ARM AZE TUR ISR USA CAN MEX BRA ARG CHL COL PER "
    "IND CHN JPN KOR THA VNM IDN MYS PHL AUS NZL ZAF EGY MAR TUN NGA KEN GHA KAZ UZB KGZ TJK XXA XXB"
).split()
ONSETS = "B C D F G H J K L M N P R S T V W Z BR CH DR KR SCH SH ST TR CZ SZ KH GL PL Q X Y".split()
VOWELS = "A E I O U AI EI OU IE Y AE OE UE".split()
CODAS = ["", "", "", "N", "R", "S", "L", "K", "T", "M", "SKI", "NEN", "AS", "IS", "OV", "EK", "SON", "X"]


def check_digit(text):
    """The 7-3-1 check digit of ICAO Doc 9303-3, 4.9."""
    total = 0
    for i, c in enumerate(text):
        value = 0 if c == "<" else int(c) if c.isdigit() else ord(c) - 55
        total += value * (7, 3, 1)[i % 3]
    return str(total % 10)


def word(rng, shortest=1, longest=4):
    """An invented name of a few syllables; now and then letters without any sense."""
    if rng.random() < 0.15:
        return "".join(rng.choice(list(LETTERS), rng.integers(2, 12)))
    n = rng.integers(shortest, longest + 1)
    return "".join(str(rng.choice(ONSETS)) + str(rng.choice(VOWELS)) for _ in range(n)) + str(rng.choice(CODAS))


def name(rng, width):
    """Primary and secondary identifiers, filled or cut to `width`."""
    surname = "<".join(word(rng) for _ in range(1 + (rng.random() < 0.15)))
    given = "<".join(word(rng, 1, 3) for _ in range(rng.choice([0, 1, 1, 1, 2, 2, 3])))
    return (surname + "<<" + given).ljust(width, "<")[:width] if given else surname.ljust(width, "<")[:width]


def number(rng, width):
    """A document number: letters and digits in the habits of different states."""
    style = rng.random()
    if style < 0.4:
        head = "".join(rng.choice(list(LETTERS), rng.integers(0, 4)))
        text = head + "".join(str(rng.integers(10)) for _ in range(width - len(head)))
    else:
        text = "".join(rng.choice(list(ALPHABET[:36]), width))
    if rng.random() < 0.2:
        text = text[: rng.integers(5, width)]
    return text.ljust(width, "<")


def date(rng):
    return f"{rng.integers(0, 100):02d}{rng.integers(1, 13):02d}{rng.integers(1, 29):02d}"


def optional(rng, width):
    """Optional data: mostly fillers, sometimes a personal number or anything at all."""
    if rng.random() < 0.55:
        return "<" * width
    return "".join(rng.choice(list(ALPHABET[:36]), rng.integers(1, width + 1))).ljust(width, "<")


def zone(rng, shape=None):
    """A whole zone as `(format, lines)`."""
    shape = shape or str(rng.choice(["TD1", "TD2", "TD3"], p=[0.4, 0.15, 0.45]))
    state, nation = str(rng.choice(CODES)), str(rng.choice(CODES))
    if rng.random() < 0.2:
        state = "".join(rng.choice(list(LETTERS), 3))
    nation = state.ljust(3, "<") if rng.random() < 0.7 else nation.ljust(3, "<")
    state = state.ljust(3, "<")
    no, born, until = number(rng, 9), date(rng), date(rng)
    sex = str(rng.choice(["M", "F", "<"], p=[0.47, 0.47, 0.06]))
    middle = born + check_digit(born) + sex + until + check_digit(until)
    if shape == "TD3":
        kind = "P" + str(rng.choice(["<", "<", "<", "D", "S", "P", "O", "N"]))
        extra = optional(rng, 14)
        extra_digit = "<" if extra == "<" * 14 and rng.random() < 0.5 else check_digit(extra)
        lower = no + check_digit(no) + nation + middle + extra + extra_digit
        lower += check_digit(lower[0:10] + lower[13:20] + lower[21:43])
        return shape, [kind + state + name(rng, 39), lower]
    kind = str(rng.choice(["I<", "ID", "IR", "AC", "C<", "AR", "IP", "RP", "V<"]))
    if shape == "TD2":
        lower = no + check_digit(no) + nation + middle + optional(rng, 7)
        lower += check_digit(lower[0:10] + lower[13:20] + lower[21:35])
        return shape, [kind + state + name(rng, 31), lower]
    upper = kind + state + no + check_digit(no) + optional(rng, 15)
    lower = middle[:7] + middle[7:8] + middle[8:] + nation + optional(rng, 11)
    lower += check_digit(upper[5:30] + lower[0:7] + lower[8:15] + lower[18:29])
    return shape, [upper, lower, name(rng, 30)]


if __name__ == "__main__":
    rng = np.random.default_rng(1)
    for _ in range(6):
        shape, lines = zone(rng)
        assert all(len(line) == SHAPES[shape][1] for line in lines), lines
        print(shape, *lines, sep="\n")
