"""Training lines for the reader of printed text: a piece of text as it arrives from a straightened document.

A line picture is 32 px high; a capital is 17 px high in it and its foot is 24 px below the upper edge, as `text.rs` cuts it
(with the small mistakes of finding it). The width follows the text.
"""

import cv2
import numpy as np
from PIL import Image, ImageDraw

import faces
import letters
import lines
import wording

HEIGHT, CAP, BASE = 32, 17, 24
BIG = 32  # height of a capital when it is drawn
WIDTHS = [64, 128, 192, 288, 416]


def ink(rng, text, path):
    """The text as ink 0..1 with three capitals of room on each side; None where it is too long."""
    font = faces.font(path, BIG)
    spread = float(rng.normal(0.02, 0.04)) * BIG if rng.random() < 0.35 else 0.0
    stroke = int(rng.choice([0, 1, 2], p=[0.75, 0.2, 0.05]))
    room = 3 * BIG
    if spread:
        at, places = 0.0, []
        for c in text:
            places.append(at)
            at += max(4.0, font.getlength(c) + spread)
        wide = at
    else:
        wide = font.getlength(text)
    if wide > BIG * 60:
        return None
    w, h = int(wide) + 2 * room, int(BIG * 3.6)
    img = Image.new("L", (w, h), 0)
    pen = ImageDraw.Draw(img)
    base = int(BIG * 2.3)
    if spread:
        for c, x in zip(text, places):
            pen.text((room + x, base), c, fill=255, font=font, anchor="ls", stroke_width=stroke)
    else:
        pen.text((room, base), text, fill=255, font=font, anchor="ls", stroke_width=stroke)
    out = np.asarray(img).astype(np.float32) / 255
    if rng.random() < 0.12:
        kernel = np.ones((2, 2) if rng.random() < 0.5 else (3, 3), np.uint8)
        out = cv2.erode(out, kernel) if stroke or rng.random() < 0.5 else cv2.dilate(out, kernel)
    return out, room, wide, base


def neighbour(rng, ink_, base, h):
    """Ink of a line above or below that reaches into the picture."""
    path = None
    while path is None:
        text = wording.text(rng)
        path = faces.pick(rng, text)
    made = ink(rng, text, path)
    if made is None:
        return
    other, room, wide, _ = made
    other = other[:, room : room + int(wide)]
    k = rng.uniform(0.6, 1.1)
    other = cv2.resize(other, None, fx=k, fy=k, interpolation=cv2.INTER_AREA)
    if rng.random() < 0.5:
        top = int(base + BIG * rng.uniform(0.45, 0.9) - other.shape[0] * 0.28)
    else:
        top = int(base - BIG * rng.uniform(1.55, 2.0) - other.shape[0] * 0.64)
    left = int(rng.integers(0, max(1, ink_.shape[1] - 20)))
    y0, y1 = max(0, top), min(h, top + other.shape[0])
    x1 = min(ink_.shape[1], left + other.shape[1])
    if y1 > y0 and x1 > left:
        spot = ink_[y0:y1, left:x1]
        np.maximum(spot, other[y0 - top : y1 - top, : x1 - left], out=spot)


def line(rng, width):
    """One sample: a `HEIGHT`×`width` uint8 picture and its text."""
    while True:
        text = wording.text(rng)
        # Rough share of the width: short texts in narrow pictures.
        per = CAP * 0.78
        if not (0.25 * width < len(text) * per < 1.25 * width) and rng.random() < 0.9:
            continue
        path = faces.pick(rng, text)
        if path is None:
            continue
        made = ink(rng, text, path)
        if made is None:
            continue
        drawn, room, wide, base = made
        squeeze = float(np.exp(rng.normal(0, 0.10)))
        scale = CAP / BIG  # from drawn pixels to line pixels
        need = wide * scale * squeeze
        if need > width - 10 or (need < 0.35 * width and width > 64 and rng.random() < 0.8):
            continue
        break
    h, w = drawn.shape
    if rng.random() < 0.35:
        neighbour(rng, drawn, base, h)
    hard = rng.random() ** 1.4
    img = lines.paper(rng, h, w)
    if rng.random() < 0.25:  # an edge: a portrait, a band, a box
        x = int(rng.uniform(0, room * 0.8)) if rng.random() < 0.7 else 0
        value = rng.uniform(0, 1)
        if x and rng.random() < 0.5:
            img[:, :x] = value
        elif x:
            img[:, w - x :] = value
        else:
            y = int(base + BIG * rng.uniform(0.3, 0.8))
            cv2.line(img, (0, y), (w, y), float(value), int(rng.integers(1, 6)))
    dark = rng.uniform(0.0, 0.2 + 0.35 * hard)
    drawn = lines.wear(rng, drawn) * rng.uniform(0.6, 1)
    img = img * (1 - drawn) + dark * drawn
    if rng.random() < 0.12:
        img = 1 - img  # light print on a dark band
    # The picture as the camera saw it: a capital of 7 to 26 px.
    cap = float(np.exp(rng.uniform(np.log(7.0), np.log(26.0))))
    k = cap / BIG
    small = cv2.resize(img.astype(np.float32), (max(8, round(w * k)), max(8, round(h * k))), interpolation=cv2.INTER_AREA)
    small = lines.camera(rng, small, hard * min(1.0, 0.35 + cap / 24))
    kx, ky = small.shape[1] / w, small.shape[0] / h
    # As it is cut out: line pixel -> drawn pixel -> camera pixel.
    tall = float(np.exp(rng.normal(0, 0.07)))
    left = rng.uniform(3, max(4, width - need - 3)) if rng.random() < 0.3 else rng.normal(9, 3)
    left = min(max(left, 1.0), max(1.0, width - need - 2))  # every letter is wholly there
    x = np.arange(width, dtype=np.float32)[None].repeat(HEIGHT, 0)
    y = np.arange(HEIGHT, dtype=np.float32)[:, None].repeat(width, 1)
    slope, bow = rng.normal(0, 0.012), rng.normal(0, 0.5)
    u = (x - left) / (scale * squeeze)
    v = (y - BASE - rng.normal(0, 0.9) - slope * (x - width / 2) + bow * ((x - width / 2) / (width / 2)) ** 2) / (scale * tall)
    lean = rng.normal(0, 0.04)
    mx = (u - v * lean + room + 0.5) * kx - 0.5
    my = (v + base + 0.5) * ky - 0.5
    img = cv2.remap(small, mx.astype(np.float32), my.astype(np.float32), cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    return img, text


def normalise(img):
    """What the net sees: zero mean, unit spread."""
    x = img.astype(np.float32)
    return (x - x.mean()) / max(float(x.std()), 4.0)


if __name__ == "__main__":
    import sys
    import time

    rng = np.random.default_rng(int(sys.argv[1]) if len(sys.argv) > 1 else 5)
    began, rows = time.time(), []
    for i in range(60):
        width = WIDTHS[int(rng.integers(len(WIDTHS)))]
        img, text = line(rng, width)
        rows.append(cv2.copyMakeBorder(img, 2, 2, 0, 420 - width, cv2.BORDER_CONSTANT, value=255))
        print(width, text)
    print((time.time() - began) / 60 * 1000, "ms a line")
    sheet = np.hstack([np.vstack(rows[:30]), np.vstack(rows[30:])])
    cv2.imwrite("out/prints.png", sheet)
