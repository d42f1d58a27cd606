"""Invented documents, drawn flat: colours, security print, portrait, fields and, mostly, a machine-readable zone.

Nothing imitates an existing document. The point is variety: a finder that has seen a thousand odd layouts looks
for what they have in common, which is an outline of a known shape and a zone of a known print.
"""

import glob
import os

import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageFont

import glyphs
import texts

# Width, height in millimetres and corner radius: ISO/IEC 7810 ID-1, ID-2, ID-3.
SIZES = {"ID1": (85.6, 53.98, 3.2), "ID2": (105.0, 74.0, 3.2), "ID3": (125.0, 88.0, 3.2)}
PICTURES = os.environ.get("PICTURES", "")  # a folder of photographs; drawings take their place where there is none
FONTS = sorted(glob.glob("/usr/share/fonts/truetype/dejavu/*.ttf") + glob.glob("/usr/share/fonts/truetype/liberation/*.ttf"))
FONTS = [f for f in FONTS if "Math" not in f]
_photos = None


def photos():
    """Photographs for portraits and backgrounds, RGB, at most 900 px wide."""
    global _photos
    if _photos is None:
        _photos = []
        for name in sorted(glob.glob(os.path.join(PICTURES, "*"))):
            img = cv2.imread(name)
            if img is not None:
                k = min(1, 900 / max(img.shape[:2]))
                _photos.append(cv2.resize(img, None, fx=k, fy=k, interpolation=cv2.INTER_AREA)[:, :, ::-1].copy())
    return _photos


def photo(rng, w, h):
    """A crop of a photograph, or coloured clouds."""
    if photos() and rng.random() < 0.75:
        img = photos()[rng.integers(len(photos()))]
        k = rng.uniform(0.25, 1) if rng.random() < 0.8 else 1
        ch = max(8, int(min(img.shape[0], img.shape[1] * h / w) * k))
        cw = max(8, min(img.shape[1], int(ch * w / h)))
        y, x = rng.integers(0, img.shape[0] - ch + 1), rng.integers(0, img.shape[1] - cw + 1)
        img = img[y : y + ch, x : x + cw]
        if rng.random() < 0.5:
            img = np.ascontiguousarray(img[:, ::-1])
        return cv2.resize(img, (w, h), interpolation=cv2.INTER_AREA)
    return clouds(rng, w, h)


def colour(rng, low=0, high=255):
    return rng.integers(low, high + 1, 3).astype(np.float32)


def clouds(rng, w, h, detail=None):
    """Smooth random colours."""
    n = detail or int(rng.integers(2, 12))
    img = rng.uniform(0, 255, (n, n, 3)).astype(np.float32)
    return cv2.resize(img, (w, h), interpolation=cv2.INTER_CUBIC).clip(0, 255).astype(np.uint8)


def head(rng, w, h):
    """A drawn head and shoulders, for portraits where no photograph is at hand."""
    img = np.full((h, w, 3), colour(rng, 150, 250), np.uint8)
    skin = (np.array([225, 180, 150]) * rng.uniform(0.35, 1.1)).clip(0, 255)
    cloth, hair = colour(rng, 0, 160), colour(rng, 0, 130)
    c = (w // 2, int(h * 0.42))
    cv2.ellipse(img, (w // 2, int(h * 1.05)), (int(w * 0.48), int(h * 0.33)), 0, 0, 360, cloth.tolist(), -1)
    cv2.ellipse(img, c, (int(w * 0.33), int(h * 0.33)), 0, 0, 360, hair.tolist(), -1)
    cv2.ellipse(img, (w // 2, int(h * 0.47)), (int(w * 0.27), int(h * 0.31)), 0, 0, 360, skin.tolist(), -1)
    for s in (-1, 1):
        cv2.ellipse(img, (int(w * (0.5 + s * 0.12)), c[1]), (max(1, w // 20), max(1, w // 40)), 0, 0, 360, (40, 30, 30), -1)
    cv2.ellipse(img, (w // 2, int(h * 0.62)), (w // 10, max(1, w // 40)), 0, 0, 360, (150, 70, 70), -1)
    return img


def waves(rng, img, strength):
    """Guilloche: families of interfering curves in one tint."""
    h, w = img.shape[:2]
    for _ in range(rng.integers(1, 4)):
        tint = colour(rng, 40, 220).tolist()
        n, amp, f = rng.integers(8, 40), rng.uniform(0.02, 0.3) * h, rng.uniform(1, 9) * np.pi / w
        x = np.linspace(-5, w + 5, 60)
        layer = img.copy()
        for i in range(n):
            p = i / n
            y = h * (p * 1.4 - 0.2) + amp * np.sin(f * x + p * rng.uniform(3, 3.3) * 4) * np.cos(p * 5 + x / w * 3)
            pts = np.stack([x, y], 1) if rng.random() < 0.97 else np.stack([x, h - y], 1)
            cv2.polylines(layer, [np.round(pts * 8).astype(np.int32)], False, tint, 1, cv2.LINE_AA, 3)
        img = cv2.addWeighted(layer, strength, img, 1 - strength, 0)
    return img


def field_text(rng):
    kind = rng.random()
    if kind < 0.35:
        return f"{rng.integers(1, 29):02d}{rng.choice(list('./- '))}{rng.integers(1, 13):02d}{rng.choice(list('./- '))}{rng.integers(1940, 2035)}"
    if kind < 0.5:
        return texts.number(rng, 9).rstrip("<")
    words = " ".join(texts.word(rng, 1, 3) for _ in range(rng.integers(1, 4)))
    return words if rng.random() < 0.6 else words.title()


def draw(rng, ppm=7.0, format=None, shape=None):
    """One document: `(RGB uint8, ink mask of its outline, facts)`.

    Facts: `format`, `shape` (None without a zone), `lines`, `zone` (x0, y0, x1, y1 in pixels of the tight text
    box) and `ppm`.
    """
    if shape is None:
        shape = [None, "TD1", "TD2", "TD3"][rng.choice(4, p=[0.25, 0.3, 0.12, 0.33])]
    if format is None:
        format = {"TD1": "ID1", "TD2": "ID2", "TD3": "ID3", None: "ID1"}[shape]
        if shape is None and rng.random() < 0.15:
            format = str(rng.choice(["ID2", "ID3"]))
    wmm, hmm, rmm = SIZES[format]
    w, h = round(wmm * ppm), round(hmm * ppm)
    mm = lambda v: int(round(v * ppm))  # noqa: E731

    # Paper: pastel mostly, white, grey or strong now and then.
    tone = rng.random()
    low = 170 if tone < 0.75 else (235 if tone < 0.88 else 40)
    a, b = colour(rng, low, 255), colour(rng, low, 255)
    if tone >= 0.75 and tone < 0.88:
        a[:] = b[:] = a.mean()
    ramp = np.linspace(0, 1, w, dtype=np.float32)[None, :, None] if rng.random() < 0.5 else np.linspace(0, 1, h, dtype=np.float32)[:, None, None]
    img = np.broadcast_to(a * (1 - ramp) + b * ramp, (h, w, 3)).astype(np.uint8).copy()
    if rng.random() < 0.4:
        img = cv2.addWeighted(img, 0.85, clouds(rng, w, h), 0.15, 0)
    if rng.random() < 0.8:
        img = waves(rng, img, rng.uniform(0.08, 0.55))
    if rng.random() < 0.25:  # a seal or map in the middle
        layer = img.copy()
        c = (int(rng.uniform(0.3, 0.7) * w), int(rng.uniform(0.3, 0.7) * h))
        for r in range(mm(3), mm(rng.uniform(10, 25)), max(1, mm(rng.uniform(0.5, 2)))):
            cv2.circle(layer, c, r, colour(rng, 60, 200).tolist(), 1, cv2.LINE_AA)
        img = cv2.addWeighted(layer, 0.4, img, 0.6, 0)
    if rng.random() < 0.6:  # a coloured head band, perhaps one at the foot or the side
        for side in range(3):
            if side and rng.random() < 0.85:
                continue
            band = mm(rng.uniform(3, 12))
            part = (img[:band], img[h - band // 2 :], img[:, : band // 2])[side]
            k = rng.uniform(0.0, 1.0) if rng.random() < 0.5 else 0.0
            part[:] = (part * k * rng.uniform(0.2, 0.9) + colour(rng) * (1 - k)).clip(0, 255).astype(np.uint8)

    zone_top = h
    rows, columns = texts.SHAPES[shape] if shape else (0, 0)
    # Three lines stand a sixth of an inch apart, two a quarter; not every printer keeps to it.
    char = 2.54 * ppm * rng.normal(1, 0.012)
    pitch = (4.23 if shape == "TD1" else 6.35 if rng.random() < 0.85 else rng.uniform(4.23, 6.35)) * ppm * rng.normal(1, 0.03)
    cap = 2.4 * ppm
    if shape:
        base = h - mm(rng.uniform(4.5, 10.5) if shape != "TD1" else rng.uniform(3.2, 7.5))
        zone_top = int(base - (rows - 1) * pitch - cap)
    body = zone_top - mm(2)

    dark = colour(rng, 0, 90) if low >= 170 else (colour(rng, 0, 60) if np.mean(a + b) / 2 > 120 else colour(rng, 180, 255))
    faint = (0.6 * dark + 0.4 * np.median(img, (0, 1))).astype(np.float32)
    # Portrait and perhaps its ghost.
    left = mm(rng.uniform(3, 7))
    has_face = rng.random() < (0.9 if shape != "TD1" else 0.35)
    face_w = 0
    if has_face:
        fh = min(mm(rng.uniform(24, 46)), body - mm(7))
        if fh > mm(12):
            fw = int(fh * rng.uniform(0.72, 0.85))
            fx = left if rng.random() < 0.8 else w - left - fw
            fy = int(rng.uniform(mm(5), max(mm(5) + 1, body - fh)))
            face = photo(rng, fw, fh) if rng.random() < 0.7 else head(rng, fw, fh)
            if rng.random() < 0.4:
                face = cv2.cvtColor(cv2.cvtColor(np.ascontiguousarray(face), cv2.COLOR_RGB2GRAY), cv2.COLOR_GRAY2RGB)
            img[fy : fy + fh, fx : fx + fw] = face
            face_w = fw if fx == left else 0
            if rng.random() < 0.35:
                gw, gh = fw // 2, fh // 2
                gx, gy = int(rng.uniform(w * 0.6, w - gw - mm(2))), int(rng.uniform(mm(4), max(mm(4) + 1, body - gh)))
                spot = img[gy : gy + gh, gx : gx + gw]
                img[gy : gy + gh, gx : gx + gw] = cv2.addWeighted(spot, 0.6, cv2.resize(face, (spot.shape[1], spot.shape[0])), 0.4, 0)
    pil = Image.fromarray(img)
    pen = ImageDraw.Draw(pil)
    sans = str(rng.choice(FONTS))

    def font(height_mm):
        return ImageFont.truetype(sans, max(5, int(height_mm * ppm * 1.35)))

    # Title, then labels and values in one or two columns.
    title = " ".join(texts.word(rng, 1, 3) for _ in range(rng.integers(1, 4)))
    if rng.random() < 0.85:
        pen.text((mm(rng.uniform(3, 30)), mm(rng.uniform(1, 4))), title, fill=tuple(int(v) for v in colour(rng, 0, 120)), font=font(rng.uniform(1.8, 4)))
    x0 = left + face_w + mm(rng.uniform(2, 5))
    columns_n = 1 if rng.random() < 0.6 else 2
    label, value = font(rng.uniform(0.9, 1.5)), font(rng.uniform(1.6, 2.7))
    for col in range(columns_n):
        y = mm(rng.uniform(7, 12))
        x = x0 + col * (w - x0) // columns_n
        step = mm(rng.uniform(4.5, 8))
        while y + step < body and rng.random() < 0.95:
            if rng.random() < 0.85:
                pen.text((x, y), texts.word(rng).title() + " / " + texts.word(rng).lower(), fill=tuple(int(v) for v in faint), font=label)
            if rng.random() < 0.92:
                pen.text((x, y + step * 0.35), field_text(rng), fill=tuple(int(v) for v in dark), font=value)
            y += step
    if rng.random() < 0.3 and shape != "TD3":  # the chip's contacts
        cx, cy = mm(rng.uniform(8, 14)), mm(rng.uniform(18, 26))
        pen.rounded_rectangle((cx, cy, cx + mm(12.5), cy + mm(11)), mm(1.5), fill=tuple(rng.integers((190, 160, 70), (235, 205, 150)).tolist()))
        for k in range(1, 4):
            pen.line((cx, cy + mm(11 * k / 4), cx + mm(12.5), cy + mm(11 * k / 4)), fill=(90, 80, 50))
    img = np.asarray(pil).copy()
    if rng.random() < 0.4:  # a signature
        t = np.linspace(0, 1, 70)
        sx = x0 + t * mm(rng.uniform(12, 25)) + np.sin(t * rng.uniform(20, 50)) * mm(1.2)
        sy = rng.uniform(0.5, 0.95) * body + np.sin(t * rng.uniform(20, 60)) * mm(rng.uniform(0.8, 2.5))
        cv2.polylines(img, [np.round(np.stack([sx, sy], 1) * 8).astype(np.int32)], False, (dark * 0.6).tolist(), max(1, mm(0.3)), cv2.LINE_AA, 3)
    if rng.random() < 0.15:  # a bar code
        bw, bh = mm(rng.uniform(15, 45)), mm(rng.uniform(3, 12))
        bars = (np.repeat(rng.random((rng.integers(1, 12), bw // max(1, mm(0.4)))) < 0.5, 2, 1) * 255).astype(np.uint8)
        bars = cv2.resize(bars, (bw, bh), interpolation=cv2.INTER_NEAREST)
        bx, by = int(rng.uniform(mm(2), w - bw - mm(2))), int(rng.uniform(mm(2), max(mm(3), body - bh)))
        spot = img[by : by + bh, bx : bx + bw]
        spot[:] = bars[: spot.shape[0], : spot.shape[1], None]
    if rng.random() < 0.3:  # shimmer of a hologram
        layer = clouds(rng, w, h, 5)
        m = np.zeros((h, w), np.float32)
        cv2.circle(m, (int(rng.uniform(0.2, 0.8) * w), int(rng.uniform(0.2, 0.8) * h)), mm(rng.uniform(6, 16)), rng.uniform(0.2, 0.6), -1)
        img = (img * (1 - m[..., None]) + layer * m[..., None]).astype(np.uint8)

    facts = {"format": format, "shape": shape, "lines": [], "zone": None, "ppm": ppm}
    if shape:
        text = texts.zone(rng, shape)[1]
        if rng.random() < 0.45:  # a light band under the zone
            top, k = max(0, zone_top - mm(rng.uniform(1.5, 3.5))), rng.uniform(0.3, 1)
            img[top:] = (img[top:] * (1 - k) + rng.uniform(215, 255) * k).astype(np.uint8)
        x0 = (w - columns * char) / 2 + mm(rng.normal(0, 0.7))
        face = glyphs.pick(rng, 0.06)
        pen = colour(rng, 0, 70) * rng.uniform(0, 1)
        for i, line in enumerate(text):
            ink = glyphs.ink(line, face, rng, 0)
            k = char / glyphs.CELL_W
            baseline = base - (rows - 1 - i) * pitch
            m = np.array([[k, 0, x0 + k / 2 - 0.5], [0, k, baseline - glyphs.CELL_H * 0.75 * k + k / 2 - 0.5]])
            y0, y1 = max(0, int(baseline - 4 * ppm)), min(h, int(baseline + 2 * ppm))
            m[1, 2] -= y0
            src = ink
            if k < 0.6:
                src = cv2.GaussianBlur(ink, (0, 0), 0.35 / k)
            layer = cv2.warpAffine(src, m, (w, y1 - y0), flags=cv2.INTER_LINEAR)[..., None] * rng.uniform(0.85, 1)
            img[y0:y1] = (img[y0:y1] * (1 - layer) + pen * layer).astype(np.uint8)
        facts["lines"] = text
        facts["zone"] = (x0, base - (rows - 1) * pitch - cap, x0 + columns * char, base)
    mask = np.zeros((h, w), np.uint8)
    r = mm(rmm) if rng.random() < 0.85 else 0
    cv2.rectangle(mask, (r, 0), (w - 1 - r, h - 1), 255, -1)
    cv2.rectangle(mask, (0, r), (w - 1, h - 1 - r), 255, -1)
    for x, y in ((r, r), (w - 1 - r, r), (r, h - 1 - r), (w - 1 - r, h - 1 - r)):
        cv2.circle(mask, (x, y), r, 255, -1, cv2.LINE_AA)
    return img, mask, facts
