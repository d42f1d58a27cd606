"""Characters of a zone as grey cells, drawn once per font and stroke and then pasted side by side.

The standard asks for OCR-B size 1 (ISO 1073-2): ten characters per inch, capitals 2.4 mm high.
"""

from functools import lru_cache

import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageFont

from texts import ALPHABET

OCR_B = "/usr/share/fonts/opentype/ocr-b/OCRB.otf"
OCR_B_SHARP = "/usr/share/fonts/opentype/ocr-b/OCRBS.otf"
# Other monospaced fonts appear on poor issues and on samples; a small share keeps the reader from overfitting.
OTHERS = [
    "/usr/share/fonts/truetype/dejavu/DejaVuSansMono.ttf",
    "/usr/share/fonts/truetype/dejavu/DejaVuSansMono-Bold.ttf",
    "/usr/share/fonts/truetype/liberation/LiberationMono-Regular.ttf",
    "/usr/share/fonts/truetype/liberation/LiberationMono-Bold.ttf",
]
CELL_W, CELL_H = 24, 38  # 2.54 mm wide, so 9.45 px per mm; the cell is 4.02 mm high
CAP = 23  # height of a capital, 2.4 mm


@lru_cache(maxsize=64)
def cells(font, stroke, cap=CAP):
    """Ink (0..1) of every symbol, `CELL_H`×`CELL_W`, baseline at 3/4 of the cell; stroke -2..3 thins or thickens."""
    size = 36
    for _ in range(6):
        face = ImageFont.truetype(font, size)
        box = face.getbbox("H", anchor="ls")
        size = max(8, round(size * cap / (box[3] - box[1])))
    face = ImageFont.truetype(font, size)
    out = {}
    for c in ALPHABET:
        scale = 5
        big = ImageFont.truetype(font, size * scale)
        img = Image.new("L", (CELL_W * scale, CELL_H * scale), 0)
        ImageDraw.Draw(img).text((CELL_W * scale / 2, CELL_H * scale * 3 / 4), c, fill=255, font=big, anchor="ms")
        ink = np.asarray(img)
        if stroke:
            kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * abs(stroke) + 1,) * 2)
            ink = cv2.dilate(ink, kernel) if stroke > 0 else cv2.erode(ink, kernel)
        out[c] = cv2.resize(ink, (CELL_W, CELL_H), interpolation=cv2.INTER_AREA).astype(np.float32) / 255
    return out


def pick(rng, strange=0.08):
    """A font and stroke: OCR-B in many weights, now and then something else."""
    if rng.random() < strange:
        return cells(str(rng.choice(OTHERS)), int(rng.integers(-1, 2)), int(rng.integers(20, 26)))
    font = OCR_B if rng.random() < 0.8 else OCR_B_SHARP
    return cells(font, int(rng.integers(-3, 5)), int(rng.integers(20, 26)))


def ink(text, glyphs, rng=None, wobble=0.0):
    """A line as ink 0..1, each character moved by up to `wobble` pixels as impact printers do."""
    out = np.zeros((CELL_H, CELL_W * len(text)), np.float32)
    for i, c in enumerate(text):
        cell = glyphs[c]
        if wobble and rng is not None:
            cell = np.roll(cell, (int(rng.normal(0, wobble)), int(rng.normal(0, wobble))), (0, 1))
        out[:, i * CELL_W : (i + 1) * CELL_W] = cell
    return out
