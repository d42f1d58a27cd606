"""Typefaces for printed text: every suitable one that is installed, and which letters each can draw.

DejaVu Sans and DejaVu Sans Bold are left out on purpose: the specimens that accuracy is measured on are set in them.
"""

import glob
import os
import re
from functools import lru_cache

from PIL import ImageFont

import letters

FAMILIES = (
    "LiberationSans LiberationSerif LiberationMono LiberationSansNarrow Roboto RobotoCondensed OpenSans Lato Carlito Caladea Inter "
    "Hack Arimo Tinos Cousine Cantarell FreeSans FreeSerif FreeMono NotoSans NotoSerif NotoSansMono NotoSansDisplay B612 B612Mono "
    "FiraCode JetBrainsMono GentiumPlus Gentium CharisSIL EBGaramond12 Play Loma Go GoMono NimbusSans NimbusSansNarrow NimbusRoman "
    "NimbusMonoPS URWGothic URWBookman C059 P052 DejaVuSansCondensed DejaVuSerif DejaVuSansMono DejaVuSerifCondensed OCRB Quicksand Comfortaa"
).split()
HELD_OUT = ("DejaVuSans.ttf", "DejaVuSans-Bold.ttf")
STYLES = re.compile(r"(Thin|Light|Hairline|Black|Heavy|Extra|Ultra|SemiCondensed|SemiBold)")


@lru_cache(maxsize=1)
def files():
    """The font files, without hair-thin and very fat cuts."""
    found = {}
    for path in sorted(glob.glob("/usr/share/fonts/**/*.[ot]tf", recursive=True) + glob.glob("/usr/share/fonts/**/*.t1", recursive=True)):
        name = os.path.basename(path)
        stem = re.split(r"[-_.]", name)[0]
        if name in HELD_OUT or stem not in FAMILIES or STYLES.search(name):
            continue
        found.setdefault(stem, []).append(path)
    return found


@lru_cache(maxsize=None)
def known(path):
    """The letters that a font can draw: those whose picture is not that of a missing letter."""
    font = ImageFont.truetype(path, 24)
    missing = bytes(font.getmask("\U0010fffe")), font.getlength("\U0010fffe")
    able = set()
    for c in set(letters.SYMBOLS) | set(letters.SAME):
        mask = bytes(font.getmask(c))
        if c == " " or (any(mask) and (mask, font.getlength(c)) != missing):
            able.add(c)
    return able


@lru_cache(maxsize=4000)
def font(path, cap):
    """The font at the size where a capital is `cap` pixels high."""
    size = cap * 1.4
    for _ in range(3):
        box = ImageFont.truetype(path, size).getbbox("H", anchor="ls")
        size *= cap / max(1, box[3] - box[1])
    return ImageFont.truetype(path, size)


def pick(rng, text, tries=12):
    """A font file that has every letter of the text; None where none was found."""
    families = sorted(files())
    for _ in range(tries):
        some = files()[families[int(rng.integers(len(families)))]]
        path = some[int(rng.integers(len(some)))]
        if set(text) <= known(path):
            return path
    return None


if __name__ == "__main__":
    for family, paths in files().items():
        print(family, len(paths), len(known(paths[0])), "of", len(set(letters.SYMBOLS) | set(letters.SAME)))
