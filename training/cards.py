"""Training pictures for the finder of printed text: straightened documents with many pieces of text, and where they are.

A picture has 6 px for a millimetre, as `text.rs` shrinks the straightened document. The maps are half as large: log-odds
of "core of a piece" (the middle of its capitals, from end to end), and in millimetres how far above a cell the capitals end
and how far below it they stand. A fourth says where not to ask: microprint, text that stands on its side, overprints.
"""

import cv2
import numpy as np
from PIL import Image, ImageDraw

import faces
import glyphs
import lines
import papers
import texts
import wording

PPM = 6.0
DRAWN = 9.0  # pixels for a millimetre when drawn
USES = 5  # pictures of one card, each of another part, in another light


class Card:
    """A document that is being drawn, with its pieces: (x0, x1, baseline, capital) in millimetres."""

    def __init__(self, rng, wide, tall):
        self.rng, self.wide, self.tall = rng, wide, tall
        self.pieces, self.unasked = [], []
        w, h = round(wide * DRAWN), round(tall * DRAWN)
        dark_paper = rng.random() < 0.06
        low = 40 if dark_paper else 165
        a, b = papers.colour(rng, low, 150 if dark_paper else 255), papers.colour(rng, low, 150 if dark_paper else 255)
        ramp = np.linspace(0, 1, w, dtype=np.float32)[None, :, None] if rng.random() < 0.5 else np.linspace(0, 1, h, dtype=np.float32)[:, None, None]
        img = np.broadcast_to(a * (1 - ramp) + b * ramp, (h, w, 3)).astype(np.uint8).copy()
        if rng.random() < 0.4:
            img = cv2.addWeighted(img, 0.85, papers.clouds(rng, w, h), 0.15, 0)
        for _ in range(rng.integers(0, 3)):
            img = papers.waves(rng, img, rng.uniform(0.08, 0.6))
        self._array, self._pil = img, None
        self.ink = papers.colour(rng, 190, 255) if dark_paper else papers.colour(rng, 0, 80)
        self.faint = papers.colour(rng, 170, 250) if dark_paper else papers.colour(rng, 30, 140)

    @property
    def img(self):
        """The picture as an array; while text is written it is kept as the other library wants it."""
        if self._array is None:
            self._array, self._pil = np.asarray(self._pil).copy(), None
        return self._array

    @img.setter
    def img(self, array):
        self._array, self._pil = array, None

    def pen(self):
        if self._pil is None:
            self._pil, self._array = Image.fromarray(self._array), None
        return ImageDraw.Draw(self._pil)

    def px(self, mm):
        return int(round(mm * DRAWN))

    def free(self, x0, y0, x1, y1):
        if x0 < 0 or y0 < 0 or x1 > self.wide or y1 > self.tall:
            return False
        return all(x1 < a or x0 > b or y1 < base - 1.35 * cap or y0 > base + 0.35 * cap for a, b, base, cap in self.pieces)

    def write(self, x, base, cap, text, path, colour, room=None, asked=True):
        """Puts a piece down if there is room; gives its right end, or None."""
        font = faces.font(path, max(6, round(cap * DRAWN)))
        box = font.getbbox(text, anchor="ls")
        wide = (box[2] - min(0, box[0])) / DRAWN
        if wide > (room or self.wide) or not self.free(x - 0.3, base - 1.45 * cap, x + wide + 0.3, base + 0.45 * cap):
            return None
        self.pen().text((x * DRAWN, base * DRAWN), text, fill=tuple(int(v) for v in np.clip(colour, 0, 255)), font=font, anchor="ls")
        (self.pieces if asked else self.unasked).append((x + box[0] / DRAWN, x + box[2] / DRAWN, base, cap))
        return x + wide


def fitting(rng, make, path):
    """A text that a face can draw."""
    for _ in range(12):
        text = " ".join("".join(c for c in make(rng) if c in wording.KNOWN).split())
        if text and set(text) <= faces.known(path):
            return text
    return "0123"


def draw(rng):
    """A card with text in the manner of documents."""
    wide, tall = [(85.6, 54.0), (105.0, 74.0), (125.0, 88.0)][rng.choice(3, p=[0.6, 0.12, 0.28])]
    card = Card(rng, wide, tall)
    families = sorted(faces.files())

    def face():
        return (lambda some: some[int(rng.integers(len(some)))])(faces.files()[families[int(rng.integers(len(families)))]])

    value_face, label_face, title_face = face(), face(), face()
    if rng.random() < 0.6:
        band = card.px(rng.uniform(4, 12))
        card.img[:band] = (card.img[:band] * rng.uniform(0, 0.6) + papers.colour(rng) * 0.4).clip(0, 255).astype(np.uint8)
    body = tall
    if rng.random() < 0.35:  # a zone
        shape = "TD1" if wide < 90 else "TD2" if wide < 110 else "TD3"
        rows, columns = texts.SHAPES[shape]
        pitch = 4.23 if rows == 3 else 6.35
        base = tall - rng.uniform(4.5, 8)
        body = base - (rows - 1) * pitch - 4
        left = (wide - columns * 2.54) / 2
        glyph = glyphs.pick(rng, 0.06)
        for i, text in enumerate(texts.zone(rng, shape)[1]):
            y = base - (rows - 1 - i) * pitch
            k = 2.54 * DRAWN / glyphs.CELL_W
            ink = cv2.resize(glyphs.ink(text, glyph), None, fx=k, fy=k, interpolation=cv2.INTER_LINEAR)
            top, x = card.px(y) - round(glyphs.CELL_H * 0.75 * k), card.px(left)
            spot = card.img[top : top + ink.shape[0], x : x + ink.shape[1]]
            part = ink[: spot.shape[0], : spot.shape[1], None]
            spot[:] = (spot * (1 - part) + card.ink * 0.6 * part).astype(np.uint8)
            card.pieces.append((left + 0.3, left + columns * 2.54 - 0.3, y, 2.4))
    left = rng.uniform(3, 6)
    face_w = 0.0
    if rng.random() < 0.75:  # a portrait
        fh = min(rng.uniform(22, 46), body - 10)
        fw, fy = fh * rng.uniform(0.72, 0.85), rng.uniform(7, max(7.1, body - fh - 2))
        fx = left if rng.random() < 0.8 else wide - left - fw
        picture = papers.photo(rng, card.px(fw), card.px(fh)) if rng.random() < 0.7 else papers.head(rng, card.px(fw), card.px(fh))
        if rng.random() < 0.4:
            picture = cv2.cvtColor(cv2.cvtColor(np.ascontiguousarray(picture), cv2.COLOR_RGB2GRAY), cv2.COLOR_GRAY2RGB)
        spot = card.img[card.px(fy) : card.px(fy) + picture.shape[0], card.px(fx) : card.px(fx) + picture.shape[1]]
        spot[:] = picture[: spot.shape[0], : spot.shape[1]]
        face_w = fw if fx == left else 0
        if rng.random() < 0.4:
            gw, gh = card.px(fw / 2), card.px(fh / 2)
            gx, gy = rng.integers(0, card.img.shape[1] - gw), rng.integers(0, card.img.shape[0] - gh)
            spot = card.img[gy : gy + gh, gx : gx + gw]
            card.img[gy : gy + gh, gx : gx + gw] = cv2.addWeighted(spot, 0.6, cv2.resize(picture, (gw, gh)), 0.4, 0)
    if rng.random() < 0.25:  # light fields under the values
        x, y = rng.uniform(0.2, 0.5) * wide, rng.uniform(8, 20)
        spot = card.img[card.px(y) : card.px(body), card.px(x) :]
        spot[:] = (spot * 0.3 + 255 * 0.7).astype(np.uint8)
    # The title, in one to three pieces.
    y = rng.uniform(3.0, 6.0)
    x = rng.uniform(3, 30)
    for _ in range(rng.integers(0, 4)):
        cap = rng.uniform(1.2, 3.4)
        text = fitting(rng, lambda r: wording.cased(r, " ".join(wording.word(r, wording.language(r), 2, 4) for _ in range(r.integers(1, 4))), "upper"), title_face)
        end = card.write(x, y, cap, text, title_face, papers.colour(rng, 0, 255) if rng.random() < 0.3 else card.ink)
        if end is None or rng.random() < 0.4:
            y, x = y + cap * rng.uniform(1.5, 2.2), rng.uniform(3, 20)
        else:
            x = end + rng.uniform(1.5, 8)
    # Columns of labels and values.
    start = left + face_w + rng.uniform(2, 5)
    columns = rng.choice([1, 2, 3], p=[0.45, 0.4, 0.15])
    small, large = rng.uniform(0.85, 1.5), rng.uniform(1.4, 2.6)
    beside = rng.random() < 0.25
    numbered = rng.random() < 0.2
    top = y + rng.uniform(2, 6)
    for column in range(columns):
        x = start + column * (wide - start) / columns
        room = (wide - start) / columns + (6 if rng.random() < 0.3 else -0.5)
        y = top
        step = large * rng.uniform(1.5, 2.4) if beside or numbered else small * rng.uniform(1.4, 2.0) + large * rng.uniform(1.5, 2.6)
        while y < body - 1:
            if numbered:
                number = f"{rng.choice(['1', '2', '3', '4a', '4b', '4c', '5', '9', '10'])}{rng.choice(['.', ''])}"
                end = card.write(x, y, large * rng.uniform(0.7, 1), number, label_face, card.faint, room)
                card.write((end or x) + rng.uniform(0.8, 4), y, large, fitting(rng, wording.value, value_face), value_face, card.ink, room)
                y += step
                continue
            text = fitting(rng, wording.label, label_face)
            end = card.write(x, y, small, text, label_face, card.faint, room) if rng.random() < 0.92 else None
            if beside:
                card.write((end or x) + rng.uniform(1.2, 6), y, large, fitting(rng, wording.value, value_face), value_face, card.ink, room)
            elif rng.random() < 0.93:
                below = y + large * rng.uniform(1.15, 1.7) + 0.3
                if below < body:
                    card.write(x + rng.uniform(0, 1.5), below, large, fitting(rng, wording.value, value_face), value_face, card.ink, room)
            y += step
    for _ in range(rng.integers(0, 5)):  # here and there
        cap = float(np.exp(rng.uniform(np.log(0.9), np.log(4))))
        path = face()
        card.write(rng.uniform(2, wide * 0.8), rng.uniform(3, body), cap, fitting(rng, wording.text, path), path, papers.colour(rng, 0, 140))
    disturb(rng, card)
    return card


def disturb(rng, card):
    """What is no text to be read: a signature, microprint, text on its side, an overprint."""
    h, w = card.img.shape[:2]
    if rng.random() < 0.5:
        t = np.linspace(0, 1, 90)
        x0, y0 = rng.uniform(0.2, 0.8) * card.wide, rng.uniform(0.3, 0.9) * card.tall
        sx = x0 + t * rng.uniform(12, 25) + np.sin(t * rng.uniform(20, 70)) * 1.2
        sy = y0 + np.sin(t * rng.uniform(20, 80)) * rng.uniform(0.8, 2.5)
        cv2.polylines(card.img, [np.round(np.stack([sx, sy], 1) * DRAWN * 8).astype(np.int32)], False, (card.ink * 0.7).tolist(), int(rng.integers(2, 5)), cv2.LINE_AA, 3)
    if rng.random() < 0.35:  # microprint
        cap, path = rng.uniform(0.25, 0.5), faces.files()["LiberationSans"][0]
        y = rng.uniform(3, card.tall - 2)
        text = (wording.cased(rng, wording.word(rng, "en"), "upper") + " ") * 12
        card.write(rng.uniform(1, 20), y, cap, text[: int(rng.integers(20, 90))], path, card.faint, asked=False)
    if rng.random() < 0.35:  # on its side
        cap, path = rng.uniform(1.0, 2.5), faces.files()["LiberationSans"][0]
        font = faces.font(path, round(cap * DRAWN))
        text = fitting(rng, wording.number, path)
        box = font.getbbox(text, anchor="ls")
        strip = Image.new("L", (box[2] + 4, round(cap * DRAWN * 1.5)), 0)
        ImageDraw.Draw(strip).text((2, cap * DRAWN * 1.2), text, fill=255, font=font, anchor="ls")
        ink = np.rot90(np.asarray(strip).astype(np.float32) / 255, 1 if rng.random() < 0.5 else 3)
        if ink.shape[0] < h - 4:
            y, x = int(rng.integers(0, h - ink.shape[0])), int(rng.choice([4, w - ink.shape[1] - 4]))
            spot = card.img[y : y + ink.shape[0], x : x + ink.shape[1]]
            spot[:] = (spot * (1 - ink[..., None]) + card.ink * ink[..., None]).astype(np.uint8)
            card.unasked.append((x / DRAWN, (x + ink.shape[1]) / DRAWN, (y + ink.shape[0]) / DRAWN, ink.shape[0] / DRAWN))
    if rng.random() < 0.3:  # an overprint across, faint
        layer = Image.new("L", (w, h), 0)
        font = faces.font(faces.files()["LiberationSans"][1], round(rng.uniform(5, 14) * DRAWN))
        ImageDraw.Draw(layer).text((w * rng.uniform(0.1, 0.4), h * rng.uniform(0.4, 0.7)), wording.cased(rng, wording.word(rng, "en", 3, 4), "upper"), fill=255, font=font, anchor="ls")
        layer = np.asarray(layer.rotate(float(rng.uniform(-40, 40)))).astype(np.float32)[..., None] / 255 * rng.uniform(0.08, 0.35)
        card.img = (card.img * (1 - layer) + papers.colour(rng, 60, 220) * layer).astype(np.uint8)


_card, _left = None, 0


def sample(rng, h, w):
    """RGB `h`×`w` uint8 and four maps at half size: core, up, down, asked."""
    global _card, _left
    import scenes

    if _left == 0:
        _card, _left = draw(rng), USES
    card, _left = _card, _left - 1
    hard = rng.random() ** 1.3
    k = rng.uniform(0.55, 1.0)  # how finely the photograph saw it
    img = cv2.resize(card.img, None, fx=k, fy=k, interpolation=cv2.INTER_AREA)
    img = scenes.sensor(rng, scenes.light(rng, img, hard), hard, k * 1.2)
    ch, cw = card.img.shape[:2]
    # A crop of the straightened document, with the small mistakes of straightening.
    s = PPM / DRAWN * rng.normal(1, 0.04)
    corners = np.float32([[0, 0], [cw, 0], [cw, ch], [0, ch]])
    target = corners * s + rng.normal(0, 0.006, (4, 2)).astype(np.float32) * cw * s
    room = np.float32([w - cw * s, h - ch * s])
    shift = np.float32([rng.uniform(min(0, r), max(0, r)) for r in room])
    m = cv2.getPerspectiveTransform(corners, target + shift)
    back = m @ np.diag([1 / k, 1 / k, 1])
    out = cv2.warpPerspective(img, back, (w, h), flags=cv2.INTER_AREA, borderMode=cv2.BORDER_CONSTANT, borderValue=papers.colour(rng).tolist())
    maps = np.zeros((4, h // 2, w // 2), np.float32)
    maps[3] = 1
    half = np.diag([0.5, 0.5, 1.0]) @ m @ np.diag([DRAWN, DRAWN, 1.0])  # millimetres to cells

    def quad(x0, x1, y0, y1):
        return scenes.through(half, [(x0, y0), (x1, y0), (x1, y1), (x0, y1)])

    def fill(target, points, value):
        cv2.fillConvexPoly(target, np.round((points - 0.5) * 16).astype(np.int32), value, cv2.LINE_AA, 4)

    ys = np.arange(h // 2, dtype=np.float32)[:, None]
    xs = np.arange(w // 2, dtype=np.float32)[None]
    cell = 2 / PPM  # millimetres
    for x0, x1, base, cap in card.unasked:
        fill(maps[3], quad(x0 - 0.3, x1 + 0.3, base - 1.1 * cap, base + 0.3 * cap), 0.0)
    for x0, x1, base, cap in card.pieces:
        fill(maps[0], quad(x0, x1, base - 0.82 * cap, base - 0.18 * cap), 1.0)
        wide = np.zeros((h // 2, w // 2), np.uint8)
        fill(wide, quad(x0 - 0.2, x1 + 0.2, base - 0.95 * cap, base - 0.05 * cap), 255)
        a, b = scenes.through(half, [(x0, base), (x1 + 1e-3, base)])
        c, d = scenes.through(half, [(x0, base - cap), (x1 + 1e-3, base - cap)])
        lower = a[1] + (xs + 0.5 - a[0]) * (b[1] - a[1]) / (b[0] - a[0]) - (ys + 0.5)
        upper = (ys + 0.5) - (c[1] + (xs + 0.5 - c[0]) * (d[1] - c[1]) / (d[0] - c[0]))
        inside = wide > 127
        maps[1][inside] = (upper * cell)[inside]
        maps[2][inside] = (lower * cell)[inside]
    return out, maps


if __name__ == "__main__":
    import time

    rng = np.random.default_rng(7)
    began = time.time()
    shown = []
    for _ in range(4):
        img, maps = sample(rng, 320, 512)
        over = img.copy()
        core = cv2.resize(maps[0], (512, 320))[..., None]
        over = (over * (1 - 0.5 * core) + np.array([255, 0, 0]) * 0.5 * core).astype(np.uint8)
        over[cv2.resize(maps[3], (512, 320)) < 0.5] //= 2
        shown.append(np.vstack([img, over]))
    print((time.time() - began) / 4)
    cv2.imwrite("out/cards.png", np.hstack(shown)[:, :, ::-1])
