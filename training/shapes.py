"""The shapes of OCR-B as a table, `libs/vision/src/zone/ocrb.bin`, against which printed zones are held.

`python shapes.py` writes it again: for each of the 37 symbols of a zone, in the order of `texts.ALPHABET`, `DOWN` rows
of `ACROSS` signed bytes: how many hundredths of a millimetre the middle of a step lies inside (positive) or outside
(negative) the ink. A cell is 2.54 mm wide, the font's own advance; the capitals' middle is the cell's.
`libs/vision/src/zone/ocrb.rs` reads it.
"""

import os

import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageFont

from glyphs import OCR_B
from texts import ALPHABET

ACROSS, DOWN = 17, 22
FINE = 40  # pixels of the drawing for each step
PITCH_MM = 2.54
OUT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "libs", "vision", "src", "zone", "ocrb.bin")


def shape(face, baseline, symbol):
    """Distances of one symbol, `DOWN`×`ACROSS`."""
    width, height = ACROSS * FINE, DOWN * FINE
    drawn = Image.new("L", (width, height), 0)
    ImageDraw.Draw(drawn).text((width / 2, height / 2 + baseline), symbol, fill=255, font=face, anchor="ms")
    ink = (np.asarray(drawn) > 127).astype(np.uint8)
    away = cv2.distanceTransform(ink, cv2.DIST_L2, 5) - cv2.distanceTransform(1 - ink, cv2.DIST_L2, 5)
    # The middle of a step is a corner of four fine pixels.
    at = np.arange(FINE // 2, width, FINE)
    down = np.arange(FINE // 2, height, FINE)
    middle = sum(away[np.ix_(down + i, at + j)] for i in (-1, 0) for j in (-1, 0)) / 4
    return np.clip(np.round(middle / FINE * PITCH_MM / ACROSS * 100), -127, 127).astype(np.int8)


def main():
    face = ImageFont.truetype(OCR_B, 1000)
    face = ImageFont.truetype(OCR_B, 1000 * ACROSS * FINE / face.getlength("H"))
    _, top, _, bottom = face.getbbox("H", anchor="ls")
    with open(OUT, "wb") as f:
        for symbol in ALPHABET:
            f.write(shape(face, -(top + bottom) / 2, symbol).tobytes())


if __name__ == "__main__":
    main()
