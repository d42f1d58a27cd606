"""What stands on identity documents beside the zone: invented names, places, dates, numbers, labels in three scripts.

Words are syllables from the letters of a language, so that the reader learns letters and not vocabulary; capitals come
together and small letters come together, because O and 0, I and l can only be told by their neighbours.
"""

import numpy as np

import letters
import texts

# Consonants and vowels of languages, upper case; what is rare in print is written twice as often as it deserves.
LANGUAGES = {
    "en": ("BCDFGHJKLMNPQRSTVWXYZ", "AEIOU"), "de": ("BCDFGHKLMNPRSTVWZẞ", "AEIOUÄÖÜ"),
    "fr": ("BCDFGHLMNPRSTVÇÇ", "AEIOUYÉÈÊËÀÂÎÏÔŒÙÛÜÆŸ"), "es": ("BCDFGHLMNPRSTVZÑÑ", "AEIOUÁÉÍÓÚÜ"),
    "pt": ("BCDFGLMNPRSTVZÇÇ", "AEIOUÁÂÃÀÉÊÍÓÔÕÚ"), "it": ("BCDFGLMNPRSTVZ", "AEIOUÀÈÉÌÒÙ"),
    "pl": ("BCDFGHJKLMNPRSTWZĆŁŃŚŹŻ", "AEIOUYĄĘÓ"), "cs": ("BCDHJKLMNPRSTVZČĎŇŘŠŤŽĽĹŔ", "AEIOUYÁÉĚÍÓÚŮÝÄÔ"),
    "hu": ("BCDFGHJKLMNPRSTVZ", "AEIOUÁÉÍÓÖŐÚÜŰ"), "ro": ("BCDFGHJLMNPRSTVZŞŢŞŢ", "AEIOUĂÂÎ"),
    "hr": ("BCDFGHJKLMNPRSTVZČĆÐŠŽ", "AEIOU"), "lt": ("BCDFGJKLMNPRSTVZČŠŽ", "AEIOUYĄĘĖĮŲŪ"),
    "lv": ("BCDFGJKLMNPRSTVZČĢĶĻŅŠŽ", "AEIOUĀĒĪŪŌ"), "et": ("BDFGHJKLMNPRSTVŠŽ", "AEIOUÕÄÖÜ"),
    "nordic": ("BDFGHJKLMNPRSTVÞÐ", "AEIOUYÅÄÖÆØÁÉÍÓÚÝ"), "tr": ("BCDFGHJKLMNPRSTVYZÇĞŞQX", "AEIOUÖÜİIƏ"),
    "mt": ("BDFGHJKLMNPQRSTVWXZĊĠĦŻ", "AEIOU"), "cy": ("BCDFGHLMNPRSTWY", "AEIOUWŴŶÂÊÎÔÛ"),
    "vi": ("BCÐGHKLMNPQRSTVXC", "AEIOUY" + "ÂÊÔĂÀÁÃÈÉÌÍÒÓÕÙÚÝ" + letters.TONED * 2),
    "ru": ("БВГДЖЗЙКЛМНПРСТФХЦЧШЩЪЬ", "АЕЁИОУЫЭЮЯ"), "uk": ("БВГҐДЖЗЙКЛМНПРСТФХЦЧШЩЬ’", "АЕЄИІЇОУЮЯЎ"),
    "sr": ("БВГДЂЖЗЈКЛЉМНЊПРСТЋФХЦЧЏШЃЌЅ", "АЕИОУ"), "el": ("ΒΓΔΖΘΚΛΜΝΞΠΡΣΤΦΧΨ", "ΑΕΗΙΟΥΩΆΈΉΊΌΎΏΪΫ"),
}
LOWER_ONLY = {"ẞ": "ß"}
GREEK_LOWER_EXTRA = "ΐΰ"
CLUSTERS = ["", "", "", "", "R", "L", "S", "N", "H"]
MONTHS = "JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC JANV FÉVR AVR MAI JUIN JUIL AOÛT DÉC MÄR OKT DEZ ENE ABR AGO DIC STY LUT KWI CZE LIP SIE WRZ PAŹ LIS GRU ЯНВ ФЕВ МАР АПР МАЙ ИЮН ИЮЛ АВГ СЕН ОКТ НОЯ ДЕК ΙΑΝ ΦΕΒ ΜΑΡ ΑΠΡ ΜΑΪ ΙΟΥΝ ΑΥΓ ΣΕΠ ΟΚΤ ΝΟΕ ΔΕΚ".split()
KNOWN = set(letters.SYMBOLS) | set(letters.SAME)


def pick(rng, some):
    return some[int(rng.integers(len(some)))]


def word(rng, language, shortest=1, longest=4):
    consonants, vowels = LANGUAGES[language]
    latin = consonants[0] in "BC"
    out = ""
    for _ in range(rng.integers(shortest, longest + 1)):
        out += pick(rng, consonants) + (pick(rng, CLUSTERS) if latin else "") + pick(rng, vowels)
        if rng.random() < 0.3:
            out += pick(rng, consonants) * (2 if rng.random() < 0.2 else 1)
    return out


def cased(rng, text, how=None):
    """Capitals, Title, or small letters."""
    how = how or ["upper", "title", "lower"][rng.choice(3, p=[0.55, 0.3, 0.15])]
    if how == "upper":
        return text.replace("ẞ", "SS")
    small = text.replace("ẞ", "ß").replace("İ", "i").lower() if "İ" in text else text.replace("ẞ", "ß").lower()
    if how == "title":
        parts = [w[:1].upper() + w[1:] if w[:1] != "ß" else "s" + w[1:] for w in small.split(" ")]
        small = " ".join(parts)
    if small and any(c in small for c in "σ"):
        small = " ".join(w[:-1] + "ς" if w.endswith("σ") else w for w in small.split(" "))
    return small


def language(rng):
    r = rng.random()
    if r < 0.70:
        return "vi" if r < 0.14 else str(rng.choice([k for k in LANGUAGES if k not in ("vi", "ru", "uk", "sr", "el")]))
    return "el" if r > 0.9 else str(rng.choice(["ru", "uk", "sr"]))


def date(rng):
    d, m, y = int(rng.integers(1, 32)), int(rng.integers(1, 13)), int(rng.integers(1930, 2045))
    style = rng.random()
    if style < 0.5:
        mark = pick(rng, ["." , ".", ".", "/", "-", " ", ". "])
        return f"{d:02d}{mark}{m:02d}{mark}{y}" if rng.random() < 0.85 else f"{d:02d}{mark}{m:02d}{mark}{y % 100:02d}"
    if style < 0.6:
        return f"{y}{pick(rng, '-./ ')}{m:02d}{pick(rng, '-./ ')}{d:02d}"
    month = pick(rng, MONTHS)
    if rng.random() < 0.3:
        month = month + pick(rng, [" / ", "/"]) + pick(rng, MONTHS)
    if rng.random() < 0.2:
        month = cased(rng, month, "title")
    return f"{d:02d} {month} {y if rng.random() < 0.8 else f'{y % 100:02d}'}"


def number(rng):
    style = rng.random()
    if style < 0.4:
        text = texts.number(rng, int(rng.integers(6, 13))).rstrip("<")
    elif style < 0.7:
        text = "".join(str(rng.integers(10)) for _ in range(rng.integers(4, 15)))
    else:
        text = pick(rng, "-/ .").join("".join(str(rng.integers(10)) for _ in range(rng.integers(1, 7))) for _ in range(rng.integers(2, 4)))
    return text


def label(rng):
    """A label: words in one to three languages, with a stroke between, perhaps numbered."""
    parts = []
    for _ in range(rng.choice([1, 2, 3], p=[0.55, 0.33, 0.12])):
        l = language(rng)
        how = pick(rng, ["title", "lower", "title", "upper"])
        text = " ".join(word(rng, l, 1, 3) for _ in range(rng.choice([1, 2, 3], p=[0.55, 0.3, 0.15])))
        text = cased(rng, text, "lower")
        parts.append(text[:1].upper() + text[1:] if how == "title" and text[:1] != "ß" else text.upper() if how == "upper" and "ß" not in text else text)
    out = pick(rng, [" / ", "/", " · ", " - ", "  "]).join(parts)
    r = rng.random()
    if r < 0.12:
        out = f"{rng.integers(1, 13)}{pick(rng, ['.', '', ')'])} {out}"
    elif r < 0.2:
        out = f"({rng.integers(1, 13)}) {out}" if rng.random() < 0.5 else f"{out} ({rng.integers(1, 13)})"
    elif r < 0.3:
        out += pick(rng, [":", ".", " No.", " №", " Nr."])
    return out


def value(rng):
    """A value as it is printed."""
    r = rng.random()
    if r < 0.22:
        return date(rng)
    if r < 0.40:
        return number(rng)
    if r < 0.46:
        return pick(rng, ["M", "F", "X", "M/M", "F/F", "K", "N", "MALE", "FEMALE", "F/K", "М", "Ж", "Θ/F", "Α/M", "B", "AM B", "AM/B1/B", "B BE", "C1", "UTO", "LTU", "DEU", "D", "ROU", "BLR", "180 CM", "1,80 m", "172 cm", "5'-11\"", "165"])
    l = language(rng)
    how = ["upper", "title"][rng.random() < 0.3]
    if r < 0.54:  # an address
        parts = [word(rng, l, 1, 3) for _ in range(rng.integers(1, 3))] + [str(rng.integers(1, 250)) + pick(rng, ["", "", "", "A", "-12", "/3"])]
        if rng.random() < 0.5:
            parts.insert(int(rng.integers(len(parts))), "".join(str(rng.integers(10)) for _ in range(5)))
        text = cased(rng, " ".join(parts), how)
        return text.replace(" ", ", ", 1) if rng.random() < 0.3 else text
    if r < 0.57:
        return number(rng) + " " + cased(rng, word(rng, l), how)
    if r < 0.62:
        return f"{pick(rng, ['1', '2', '3', '4a', '4b', '4c', '4d', '5', '9', '10', '11', '12', '15'])}{pick(rng, ['.', '.', ''])} " + (date(rng) if rng.random() < 0.5 else cased(rng, word(rng, l), how))
    words = [word(rng, l, 1, 4) for _ in range(rng.choice([1, 2, 3], p=[0.6, 0.3, 0.1]))]
    text = cased(rng, pick(rng, [" ", " ", " ", "-"]).join(words), how)
    if rng.random() < 0.06:  # strokes side by side: nothing but a gap of two pixels tells them apart
        text += " " + pick(rng, ["II", "III", "IV", "VII", "Ill", "II.", "lI"])
    if rng.random() < 0.08:
        text = pick(rng, ["O'", "D'", "Mc", "D’"]) + text
    return text


def scrambled(rng):
    """Letters of one script without any sense, so that every symbol is seen often enough."""
    sets = [
        letters.DIGITS + letters.LATIN, letters.LATIN + letters.MARKED, letters.LATIN.lower() + letters.MARKED_LOWER,
        letters.CYRILLIC + "АВЕКМНОРСТХ", letters.CYRILLIC_LOWER + "аеорсхуії", letters.GREEK + "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧΓΠΦ",
        letters.GREEK_LOWER + "ονόκι", letters.DIGITS + letters.PUNCTUATION,
        letters.LATIN + letters.TONED * 2, letters.LATIN.lower() + letters.TONED_LOWER * 2,
    ]
    some = sets[rng.choice(10, p=[0.13, 0.15, 0.14, 0.08, 0.08, 0.06, 0.06, 0.06, 0.12, 0.12])]
    text = "".join(pick(rng, some) for _ in range(rng.integers(2, 14)))
    if rng.random() < 0.3 and len(text) > 5:
        text = text[:3] + " " + text[3:]
    return text


def text(rng):
    """A piece of text that stands on a document, one in four a label."""
    while True:
        r = rng.random()
        out = label(rng) if r < 0.25 else scrambled(rng) if r < 0.40 else value(rng)
        out = " ".join("".join(c for c in out if c in KNOWN).split())
        if out:
            return out


if __name__ == "__main__":
    rng = np.random.default_rng(1)
    print(letters.CLASSES)
    for _ in range(40):
        print(text(rng))
