"""The symbols of printed text, and which letters of different scripts look the same.

A, А and Α are one shape: a network that sees one word cannot know which of them it is, the other letters of the word can.
So the reader tells shapes, each named by its Latin letter where there is one, and `libs/vision/src/text/script.rs` gives
words back their script. Order and members of `SYMBOLS` are part of the network: never change them without training anew.
"""

DIGITS = "0123456789"
LATIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
PUNCTUATION = ".,-/():;'’\"+&#*<>%°№=_!?@[]·"
# Every letter with marks of the official languages of Europe in Latin script, and of Turkish and Azeri. Ș and Ț (comma)
# stand under Ş and Ţ (cedilla), and Đ under Ð: print does not keep them apart.
MARKED = "ÁÀÂÄÃÅĄĂĀÆĆČÇĊĎÐÉÈÊËĚĘĒĖƏĞĢĠĦÍÌÎÏĪĮİĶŁĽĹĻÑŃŇŅÓÒÔÖÕŐØŒŔŘŚŠŞŤŢÚÙÛÜŮŰŪŲŴŶÝŸŹŻŽÞ"
MARKED_LOWER = "áàâäãåąăāæćčçċďđéèêëěęēėəğģġħíìîïīįıķłľĺļñńňņóòôöõőøœŕřśšşťţúùûüůűūųŵŷýÿźżžþðß"
CYRILLIC = "БГДЖЗИЙЛПУФЦЧШЩЪЫЬЭЮЯЂЃЄЋЌЉЊЏҐЎ"
CYRILLIC_LOWER = "бвгджзийклмнптфцчшщъыьэюяђѓєћќљњџґў"
# Vietnamese beyond what is above: each vowel with each of its tones.
TONED = "ẢẠẰẮẲẴẶẦẤẨẪẬẺẼẸỀẾỂỄỆỈĨỊỎỌỒỐỔỖỘƠỜỚỞỠỢỦŨỤƯỪỨỬỮỰỲỶỸỴ"
TONED_LOWER = TONED.lower()
GREEK = "ΔΘΛΞΣΨΩΆΈΉΊΌΎΏ"
GREEK_LOWER = "αβγδεζηθλμξπρσςτυφχψωάέήύώϋΐΰ"

SYMBOLS = " " + DIGITS + LATIN + LATIN.lower() + PUNCTUATION + MARKED + MARKED_LOWER + CYRILLIC + CYRILLIC_LOWER + GREEK + GREEK_LOWER
SYMBOLS += TONED + TONED_LOWER  # at the end: a network trained without them goes on learning (`train.py --resume`)
assert len(set(SYMBOLS)) == len(SYMBOLS)

SAME = dict(zip("ȘșȚțĐ‘´`–—", "ŞşŢţÐ’’’--"))
SAME |= dict(zip("АВЕКМНОРСТХІЈЅЁЇаеорсхуіјѕёї", "ABEKMHOPCTXIJSËÏaeopcxyijsëï"))
SAME |= dict(zip("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧΓΠΦΪΫονόκιίϊ", "ABEZHIKMNOPTYXГПФÏŸovóкıíï"))

INDEX = {c: i + 1 for i, c in enumerate(SYMBOLS)}  # 0 is "nothing"
CLASSES = len(SYMBOLS) + 1


def shapes(text):
    """The classes of a text; every character must be known."""
    return [INDEX[SAME.get(c, c)] for c in text]
