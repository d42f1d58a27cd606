"""Training lines for the reader: a line of a zone as it arrives from a photograph, cut out and resampled.

A line picture is 32 px high for one line pitch (4.23 mm, ICAO Doc 9303-3) and 12 px wide per character
(2.54 mm), with two characters of margin left and right, as `zone.rs` cuts it.
"""

import cv2
import numpy as np

import glyphs
import texts

HEIGHT, PITCH_X, MARGIN = 32, 12, 24
SOURCE_PITCH = round(glyphs.CELL_W * 4.23 / 2.54)  # rows from line to line in source pixels


def width(columns):
    return columns * PITCH_X + 2 * MARGIN


def paper(rng, h, w):
    """Paper with security print: smooth shades, fine waves, fibres, 0..1."""
    shade = cv2.resize(rng.random((3, 8)).astype(np.float32), (w, h), interpolation=cv2.INTER_CUBIC)
    out = rng.uniform(0.65, 1.0) + (shade - 0.5) * rng.uniform(0, 0.25)
    if rng.random() < 0.6:
        y, x = np.mgrid[0:h, 0:w].astype(np.float32)
        for _ in range(rng.integers(1, 4)):
            a, b = rng.normal(0, 0.08, 2)
            wave = np.sin(x * a + y * b + rng.uniform(3, 25) * np.sin(x * rng.uniform(0.002, 0.03) + rng.uniform(0, 6)))
            sharp = rng.uniform(0, 6)
            wave = np.tanh(wave * sharp) if sharp > 1 else wave
            out = out + wave * rng.uniform(0.0, 0.12)
    if rng.random() < 0.15:
        for _ in range(rng.integers(1, 8)):
            p = rng.uniform((0, 0), (w, h), (2, 2)).astype(int)
            cv2.line(out, p[0].tolist(), p[1].tolist(), float(rng.uniform(0.3, 1.0)), int(rng.integers(1, 5)))
    return out.astype(np.float32)


def motion(rng, img, longest):
    n = int(rng.integers(2, max(3, longest + 1)))
    kernel = np.zeros((n, n), np.float32)
    cv2.line(kernel, (0, 0), (n - 1, n - 1), 1.0) if rng.random() < 0.3 else kernel.__setitem__(n // 2, 1.0)
    if rng.random() < 0.4:
        kernel = kernel.T.copy()
    return cv2.filter2D(img, -1, kernel / kernel.sum(), borderType=cv2.BORDER_REPLICATE)


def camera(rng, img, hard):
    """Light, optics, sensor and compression of a grey picture 0..1; `hard` 0..1 scales everything."""
    h, w = img.shape
    if rng.random() < 0.5 * hard + 0.2:
        light = cv2.resize(rng.uniform(1 - 0.6 * hard, 1.1, (2, 4)).astype(np.float32), (w, h), interpolation=cv2.INTER_CUBIC)
        img = img * light
    if rng.random() < 0.25 * hard:
        cx, r = rng.uniform(0, w), rng.uniform(0.5, 3) * h
        x = np.arange(w, dtype=np.float32)
        img = img + np.exp(-(((x - cx) / r) ** 2))[None] * rng.uniform(0.1, 0.6)
    if rng.random() < 0.7:
        img = cv2.GaussianBlur(img, (0, 0), rng.uniform(0.2, 0.3 + 1.1 * hard))
    if rng.random() < 0.35 * hard:
        img = motion(rng, img, 1 + 4 * hard)
    gain, bias = rng.uniform(1 - 0.65 * hard, 1.05), rng.uniform(-0.05, 0.15 * hard)
    img = img * gain + bias
    img = img + rng.normal(0, rng.uniform(0.002, 0.01 + 0.05 * hard), img.shape)
    img = np.clip(img * 255, 0, 255).astype(np.uint8)
    if rng.random() < 0.8:
        quality = int(rng.integers(int(88 - 65 * hard), 98))
        img = cv2.imdecode(cv2.imencode(".jpg", img, [cv2.IMWRITE_JPEG_QUALITY, quality])[1], 0)
    if rng.random() < 0.15:
        img = cv2.addWeighted(img, 1.8, cv2.GaussianBlur(img, (0, 0), 1.2), -0.8, 0)
    return img


def wear(rng, ink):
    """Worn, broken or spread print."""
    h, w = ink.shape
    if rng.random() < 0.3:
        blotch = cv2.resize(rng.random((6, w // 40 + 2)).astype(np.float32), (w, h))
        ink = ink * np.clip(blotch * 2.5 + rng.uniform(-0.6, 0.6), 0.25, 1)
    if rng.random() < 0.2:
        ink = ink * (cv2.GaussianBlur(rng.random((h, w)).astype(np.float32), (0, 0), 1.5) * 6 - 2.2).clip(0.2, 1)
    return ink


def line(rng, columns):
    """One sample: a `HEIGHT`×`width(columns)` uint8 picture and its text (empty where there is no line)."""
    shape = {30: "TD1", 36: "TD2", 44: "TD3"}[columns]
    zone = texts.zone(rng, shape)[1]
    if rng.random() < 0.15:
        p = np.ones(37) / 37 * (0.6 if rng.random() < 0.5 else 1.0)
        p[36] += 1 - p.sum()
        zone = ["".join(rng.choice(list(texts.ALPHABET), columns, p=p)) for _ in zone]
    target = int(rng.integers(len(zone)))
    face = glyphs.pick(rng)
    pad = 3 * glyphs.CELL_W
    h, w = SOURCE_PITCH * 3, columns * glyphs.CELL_W + 2 * pad
    ink = np.zeros((h, w), np.float32)
    wobble = rng.uniform(0.4, 1.1) if rng.random() < 0.15 else 0
    empty = rng.random() < 0.02
    for k in (-1, 0, 1):
        i = target + k
        if 0 <= i < len(zone) and not empty:
            top = SOURCE_PITCH * (1 + k) + (SOURCE_PITCH - glyphs.CELL_H) // 2 + 2
            part = glyphs.ink(zone[i], face, rng, wobble)
            end = min(h, top + glyphs.CELL_H)
            ink[max(0, top) : end, pad : w - pad] = np.maximum(ink[max(0, top) : end, pad : w - pad], part[: end - max(0, top)])
    hard = rng.random() ** 1.3
    img = paper(rng, h, w)
    dark = rng.uniform(0.0, 0.15 + 0.3 * hard)
    ink = wear(rng, ink) * rng.uniform(0.75, 1)
    img = img * (1 - ink) + dark * ink
    if rng.random() < 0.2:  # the document's edge or something beyond it at one end
        cut = int(rng.uniform(0, pad * 0.85))
        value = rng.uniform(0, 1)
        if rng.random() < 0.5:
            img[:, :cut] = value
        else:
            img[:, w - cut :] = value
    # The picture as the camera sees it: small, slightly turned, out of shape.
    per_char = float(np.exp(rng.uniform(np.log(6.5), np.log(22))))
    tall = rng.uniform(0.75, 1.3)
    sw, sh = round(w * per_char / glyphs.CELL_W), max(24, round(h * per_char / glyphs.CELL_W * tall))
    img = camera(rng, cv2.resize(img, (sw, sh), interpolation=cv2.INTER_AREA), hard)
    # The line as it is cut out again, with the small mistakes of finding it.
    out_w = width(columns)
    sx = sw / w * glyphs.CELL_W / PITCH_X * rng.normal(1, 0.03)
    sy = sh / 3 / HEIGHT * rng.normal(1, 0.06)
    slope, bow = rng.normal(0, 1.0) / out_w, rng.normal(0, 0.6)
    dx, dy = rng.normal(0, 8.0), rng.normal(0, 1.4)
    x = np.arange(out_w, dtype=np.float32)[None].repeat(HEIGHT, 0) - out_w / 2
    y = np.arange(HEIGHT, dtype=np.float32)[:, None].repeat(out_w, 1) - HEIGHT / 2
    shear = rng.normal(0, 0.05)
    mx = (x + y * shear + dx) * sx + sw / 2 - 0.5
    my = (y + dy + x * slope + bow * (2 * x / out_w) ** 2) * sy + sh / 2 - 0.5
    img = cv2.remap(img, mx.astype(np.float32), my.astype(np.float32), cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    return img, "" if empty else zone[target]


def normalise(img):
    """What the net sees: zero mean, unit spread, over the whole line."""
    x = img.astype(np.float32)
    return (x - x.mean()) / max(float(x.std()), 4.0)
