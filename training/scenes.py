"""Photographs of invented documents: a place to lie in, a camera, light and its faults; and pictures without any.

`small` makes what the locator trains on. `photograph` makes full pictures for evaluation with exact truth.
"""

import cv2
import numpy as np

import lines
import papers

KEPT = 250  # documents kept at hand per process; one in five samples draws a new one
_bank = []


def backdrop(rng, h, w):
    """Something to lie on: cloth, wood, paper, tiles, a photograph."""
    kind = rng.random()
    if kind < 0.22:
        img = papers.photo(rng, w, h).astype(np.float32)
    elif kind < 0.40:
        img = np.broadcast_to(papers.colour(rng), (h, w, 3)).astype(np.float32)
    elif kind < 0.55:
        img = papers.clouds(rng, w, h).astype(np.float32)
    elif kind < 0.75:  # grain, along one direction: wood, brushed metal, cloth
        a = rng.random((max(2, h // rng.integers(1, 40)), max(2, w // rng.integers(1, 40)))).astype(np.float32)
        a = cv2.resize(a, (w, h), interpolation=cv2.INTER_LINEAR)[..., None]
        img = papers.colour(rng) * a + papers.colour(rng) * (1 - a)
    elif kind < 0.88:  # stripes, checks, tiles
        y, x = np.mgrid[0:h, 0:w].astype(np.float32)
        t = rng.uniform(0, np.pi)
        u, v = x * np.cos(t) + y * np.sin(t), y * np.cos(t) - x * np.sin(t)
        p = rng.uniform(6, 90)
        a = (np.sin(u / p * 6.28) > rng.uniform(-0.95, 0.7)).astype(np.float32)
        if rng.random() < 0.6:
            a = a * (np.sin(v / (p * rng.uniform(0.5, 2)) * 6.28) > rng.uniform(-0.95, 0.7))
        img = papers.colour(rng) * a[..., None] + papers.colour(rng) * (1 - a[..., None])
    else:
        img = rng.normal(128, 40, (h // 2 + 1, w // 2 + 1, 3)).astype(np.float32)
        img = cv2.resize(cv2.GaussianBlur(img, (0, 0), rng.uniform(0.5, 6)), (w, h))
        img = (img - img.mean()) * rng.uniform(1, 3) + papers.colour(rng)
    if rng.random() < 0.6:
        img = img + cv2.resize(rng.normal(0, 12, (5, 5, 3)).astype(np.float32), (w, h), interpolation=cv2.INTER_CUBIC)
    if rng.random() < 0.6:
        img = img + rng.normal(0, rng.uniform(1, 10), (h, w, 1))
    return np.ascontiguousarray(np.clip(img, 0, 255).astype(np.uint8))


def clutter(rng, img):
    """Things that lie about: sheets, screens, pens, coloured boxes. None of them is a document."""
    h, w = img.shape[:2]
    long = max(h, w)
    for _ in range(rng.integers(1, 5)):
        c = rng.uniform((0, 0), (w, h))
        size = rng.uniform(0.05, 0.7, 2) * long
        box = cv2.boxPoints(((float(c[0]), float(c[1])), (float(size[0]), float(size[1])), float(rng.uniform(0, 180))))
        kind = rng.random()
        if kind < 0.3:
            cv2.fillConvexPoly(img, (box * 16).astype(np.int32), papers.colour(rng).tolist(), cv2.LINE_AA, 4)
            continue
        if kind < 0.4:
            p, q = rng.uniform((0, 0), (w, h), (2, 2)).astype(int)
            cv2.line(img, p.tolist(), q.tolist(), papers.colour(rng).tolist(), int(rng.integers(2, 14)), cv2.LINE_AA)
            continue
        tw, th = max(16, int(size[0])), max(16, int(size[1]))
        if kind < 0.6:
            tile = papers.photo(rng, tw, th)
            if rng.random() < 0.5:
                b = max(1, int(min(tw, th) * 0.06))
                tile = cv2.copyMakeBorder(tile, b, b, b, b, cv2.BORDER_CONSTANT, value=papers.colour(rng).tolist())
        else:
            tile = sheet(rng, tw, th)
        th, tw = tile.shape[:2]
        m = cv2.getPerspectiveTransform(np.float32([[0, 0], [tw, 0], [tw, th], [0, th]]), box.astype(np.float32))
        cover = cv2.warpPerspective(np.full((th, tw), 255, np.uint8), m, (w, h), flags=cv2.INTER_LINEAR)[..., None] / 255.0
        img[:] = (img * (1 - cover) + cv2.warpPerspective(tile, m, (w, h)) * cover).astype(np.uint8)
    return img


def sheet(rng, w, h):
    """A page of text."""
    img = np.full((h, w, 3), rng.uniform(170, 255), np.uint8)
    step = max(4, int(rng.uniform(0.02, 0.08) * h))
    left = int(w * rng.uniform(0.05, 0.15))
    for y in range(step * 2, h - step, step):
        if rng.random() < 0.12:
            continue
        x = left
        end = w - left if rng.random() < 0.8 else int(w * rng.uniform(0.3, 0.9))
        while x < end:
            n = int(rng.uniform(1, 6) * step * 0.4) + 1
            bars = rng.random((1, max(1, n // 2))) * 255
            piece = cv2.resize(bars.astype(np.float32), (n, max(1, step // 2)), interpolation=cv2.INTER_NEAREST)
            e = min(w, x + n)
            img[y : y + piece.shape[0], x:e] = np.minimum(img[y : y + piece.shape[0], x:e], piece[: h - y, : e - x, None] + 30).clip(0, 255)
            x += n + max(1, step // 4)
    return img


def placement(rng, h, w, wmm, hmm, upright=0.6, tilt=30.0, fill=(0.45, 1.0), spill=0.12):
    """Homography from millimetres on the document to pixels, as a hand-held camera makes it."""
    r = rng.random()
    if r < upright:
        turn = rng.normal(0, 5)
    elif r < upright + (1 - upright) * 0.5:
        turn = rng.choice([0, 90, 180, 270]) + rng.normal(0, 5)
    else:
        turn = rng.uniform(0, 360)
    lean = np.radians(rng.normal(0, tilt / 2.2, 2).clip(-tilt, tilt))
    t = np.radians(turn)
    rz = np.array([[np.cos(t), -np.sin(t), 0], [np.sin(t), np.cos(t), 0], [0, 0, 1]])
    rx = np.array([[1, 0, 0], [0, np.cos(lean[0]), -np.sin(lean[0])], [0, np.sin(lean[0]), np.cos(lean[0])]])
    ry = np.array([[np.cos(lean[1]), 0, np.sin(lean[1])], [0, 1, 0], [-np.sin(lean[1]), 0, np.cos(lean[1])]])
    rot = rx @ ry @ rz
    away = wmm * rng.uniform(1.4, 3.0)
    plane = rot[:, :2] @ np.array([[1, 0, -wmm / 2], [0, 1, -hmm / 2]])[:, :3]
    m = np.vstack([plane[0], plane[1], plane[2]])
    m[2, 2] += away
    corners = np.array([[0, 0, 1], [wmm, 0, 1], [wmm, hmm, 1], [0, hmm, 1]], float).T
    p = m @ corners
    p = p[:2] / p[2]
    span = p.max(1) - p.min(1)
    f = rng.uniform(*fill)
    if rng.random() < spill:
        f = rng.uniform(1.0, 1.35)
    k = min(w * f / span[0], h * f / span[1])
    room = np.array([w, h]) - span * k
    middle = np.array([w, h]) / 2 + room.clip(0) * rng.uniform(-0.5, 0.5, 2)
    if rng.random() < spill:
        middle = middle + rng.normal(0, 0.08, 2) * np.array([w, h])
    s = np.array([[k, 0, middle[0] - k * (p.max(1) + p.min(1))[0] / 2], [0, k, middle[1] - k * (p.max(1) + p.min(1))[1] / 2], [0, 0, 1]])
    return s @ m


def through(m, points):
    p = m @ np.vstack([np.asarray(points, float).T, np.ones(len(points))])
    return (p[:2] / p[2]).T


def compose(rng, h, w, img, mask, facts, m):
    """Lays the document into a place. `m` maps millimetres to pixels."""
    rough = max(1.0, max(h, w) / 320)  # what lies behind needs no detail
    scene = backdrop(rng, int(h / rough), int(w / rough))
    if rng.random() < 0.5:
        scene = clutter(rng, scene)
    scene = cv2.resize(scene, (w, h), interpolation=cv2.INTER_LINEAR)
    ppm = facts["ppm"]
    dh, dw = img.shape[:2]
    # Pixel centres: document pixel i is at (i + 0.5) / ppm millimetres.
    inner = np.array([[1 / ppm, 0, 0.5 / ppm], [0, 1 / ppm, 0.5 / ppm], [0, 0, 1]])
    outer = np.array([[1, 0, -0.5], [0, 1, -0.5], [0, 0, 1]])
    full = outer @ m @ inner
    if facts["format"] == "ID3" and rng.random() < 0.25:  # the page above the data page
        page = np.full((dh, dw, 3), papers.colour(rng, 150, 255), np.uint8)
        page = papers.waves(rng, page, 0.3)
        up = full @ np.array([[1, 0, 0], [0, 1, -dh], [0, 0, 1.0]])
        if (np.array([0, 0, 1]) @ up @ np.array([[0, dw], [0, 0], [1, 1]]) > 0).all():
            cover = cv2.warpPerspective(np.full((dh, dw), 255, np.uint8), up, (w, h))[..., None] / 255.0
            scene = (scene * (1 - cover) + cv2.warpPerspective(page, up, (w, h)) * cover * rng.uniform(0.7, 1)).astype(np.uint8)
    cover = cv2.warpPerspective(mask, full, (w, h), flags=cv2.INTER_LINEAR).astype(np.float32) / 255
    if rng.random() < 0.6:  # its shadow
        blur = max(h, w) * rng.uniform(0.003, 0.02)
        move = np.float32([[1, 0, rng.normal(0, blur)], [0, 1, rng.normal(0, blur)]])
        dark = cv2.GaussianBlur(cv2.warpAffine(cover, move, (w, h)), (0, 0), blur) * rng.uniform(0.1, 0.6)
        scene = (scene * (1 - dark[..., None])).astype(np.uint8)
    doc = img
    if rng.random() < 0.8:
        doc = (doc.astype(np.float32) * rng.uniform(0.75, 1.08, 3) + rng.uniform(-15, 15)).clip(0, 255).astype(np.uint8)
    layer = cv2.warpPerspective(doc, full, (w, h), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    scene = (scene * (1 - cover[..., None]) + layer * cover[..., None]).astype(np.uint8)
    if rng.random() < 0.15:  # a thumb on the edge
        side = rng.integers(4)
        a, b = through(m, [(0, 0), (papers.SIZES[facts["format"]][0], 0), papers.SIZES[facts["format"]][:2], (0, papers.SIZES[facts["format"]][1])])[[side, (side + 1) % 4]]
        at = a + (b - a) * rng.uniform(0.15, 0.85)
        r = np.linalg.norm(b - a) * rng.uniform(0.06, 0.12)
        skin = (np.array([225, 175, 145]) * rng.uniform(0.3, 1.1)).clip(0, 255)
        away = at + np.array([rng.normal(0, r), rng.normal(0, r)])
        cv2.ellipse(scene, (int(away[0]), int(away[1])), (int(r), int(r * rng.uniform(1.2, 2.2))), float(rng.uniform(0, 180)), 0, 360, skin.tolist(), -1, cv2.LINE_AA)
    return scene


def light(rng, img, hard):
    """Uneven light, colour of the lamp, glare, shadows: before the lens."""
    h, w = img.shape[:2]
    img = img.astype(np.float32)
    if rng.random() < 0.4 + 0.4 * hard:
        ramp = cv2.resize(rng.uniform(1 - 0.55 * hard, 1.12, (2, 3)).astype(np.float32), (w, h), interpolation=cv2.INTER_CUBIC)
        img *= ramp[..., None]
    if rng.random() < 0.5:
        img *= rng.uniform(0.82, 1.08, 3)
    if rng.random() < 0.15 + 0.35 * hard:
        y, x = np.mgrid[0:h, 0:w].astype(np.float32)
        for _ in range(rng.integers(1, 3)):
            cx, cy = rng.uniform(0, w), rng.uniform(0, h)
            rx, ry = rng.uniform(0.02, 0.16, 2) * max(h, w)
            spot = np.exp(-(((x - cx) / rx) ** 2 + ((y - cy) / ry) ** 2))
            img += spot[..., None] * rng.uniform(40, 60 + 190 * hard)
    if rng.random() < 0.3 * hard + 0.1:
        p = rng.uniform((-0.3 * w, -0.3 * h), (1.3 * w, 1.3 * h), (3, 2)).astype(np.int32)
        m = cv2.fillConvexPoly(np.zeros((h, w), np.float32), p, float(rng.uniform(0.15, 0.6)))
        img *= 1 - cv2.GaussianBlur(m, (0, 0), max(h, w) * rng.uniform(0.004, 0.05))[..., None]
    if rng.random() < 0.6 * hard:
        img = img * rng.uniform(0.35, 1.0) + rng.uniform(0, 20)
    return img


def sensor(rng, img, hard, blur=1.0):
    """Lens, movement, noise and JPEG."""
    if rng.random() < 0.6:
        img = cv2.GaussianBlur(img, (0, 0), rng.uniform(0.2, 0.3 + 1.2 * hard) * blur)
    if rng.random() < 0.3 * hard:
        img = lines.motion(rng, img, 2 + 5 * hard * blur)
    img = img + rng.normal(0, rng.uniform(0.5, 2 + 9 * hard), img.shape)
    img = np.clip(img, 0, 255).astype(np.uint8)
    if rng.random() < 0.7:
        quality = [cv2.IMWRITE_JPEG_QUALITY, int(rng.integers(int(90 - 60 * hard), 98))]
        img = cv2.imdecode(cv2.imencode(".jpg", img, quality)[1], 1)
    if rng.random() < 0.06:
        img = cv2.cvtColor(cv2.cvtColor(img, cv2.COLOR_RGB2GRAY), cv2.COLOR_GRAY2RGB)
    return img


def maps(facts, m, h, w):
    """The four maps at half size: document, zone, direction of its top."""
    wmm, hmm = papers.SIZES[facts["format"]][:2]
    fine = 2  # drawn larger and averaged, so that edges carry their position below a pixel

    def area(points):
        img = np.zeros((h * fine, w * fine), np.uint8)
        p = through(m, points) * fine
        if np.abs(p).max() > 30000:
            return None
        cv2.fillConvexPoly(img, np.round((p - 0.5) * 16).astype(np.int32), 255, cv2.LINE_AA, 4)
        return cv2.resize(img, (w // 2, h // 2), interpolation=cv2.INTER_AREA).astype(np.float32) / 255

    out = np.zeros((4, h // 2, w // 2), np.float32)
    doc = area([(0, 0), (wmm, 0), (wmm, hmm), (0, hmm)])
    if doc is None:
        return None
    out[0] = doc
    if facts["zone"]:
        x0, y0, x1, y1 = (v / facts["ppm"] for v in facts["zone"])
        zone = area([(x0 - 1.0, y0 - 0.9), (x1 + 1.0, y0 - 0.9), (x1 + 1.0, y1 + 0.9), (x0 - 1.0, y1 + 0.9)])
        out[1] = 0 if zone is None else zone
    a, b = through(m, [(wmm / 2, hmm), (wmm / 2, 0)])
    d = (b - a) / max(1e-6, np.linalg.norm(b - a))
    out[2], out[3] = d[0], d[1]
    return out


def document(rng):
    """A document at low resolution, from the bank or new."""
    if len(_bank) < KEPT and (len(_bank) < 20 or rng.random() < 0.6):
        _bank.append(papers.draw(rng, 5.0))
        return _bank[-1]
    i = int(rng.integers(len(_bank)))
    if rng.random() < 0.2:
        _bank[i] = papers.draw(rng, 5.0)
    return _bank[i]


def small(rng, h, w):
    """A locator sample: RGB `h`×`w` and its maps."""
    k = 1.5
    bh, bw = int(h * k), int(w * k)
    hard = rng.random() ** 1.2
    if rng.random() < 0.22:
        img, out = backdrop(rng, h, w), np.zeros((4, h // 2, w // 2), np.float32)
        if rng.random() < 0.8:
            img = clutter(rng, img)
        if rng.random() < 0.4:
            img = papers.photo(rng, w, h) if rng.random() < 0.75 else sheet(rng, w, h)
    else:
        while True:
            flat, mask, facts = document(rng)
            wmm, hmm = papers.SIZES[facts["format"]][:2]
            m = placement(rng, h, w, wmm, hmm)
            out = maps(facts, m, h, w)
            if out is not None and out[0].sum() > 0.05 * h * w / 4:
                break
        img = compose(rng, bh, bw, flat, mask, facts, np.diag([k, k, 1]) @ m)
    img = light(rng, cv2.resize(img, (w, h), interpolation=cv2.INTER_AREA), hard)
    return sensor(rng, img, hard, 0.7), out


def photograph(rng, level, ppm=14.0):
    """A full photograph for evaluation: RGB and its truth. Levels as `vision.md` words them."""
    hard = {"clean": 0.1, "moderate": 0.45, "hard": 0.9}[level]
    shape = str(rng.choice(["TD1", "TD2", "TD3"], p=[0.4, 0.2, 0.4]))
    flat, mask, facts = papers.draw(rng, ppm, shape=shape)
    wmm, hmm = papers.SIZES[facts["format"]][:2]
    long = int(rng.integers(*{"clean": (1500, 2400), "moderate": (1300, 2400), "hard": (1100, 2000)}[level]))
    short = int(long * rng.choice([0.75, 0.5625, 0.6667]))
    h, w = (short, long) if rng.random() < 0.6 else (long, short)
    upright = {"clean": 1.0, "moderate": 1.0, "hard": 0.85}[level]
    tilt = {"clean": 2.0, "moderate": 18.0, "hard": 34.0}[level]
    fill = {"clean": (0.8, 0.97), "moderate": (0.65, 0.97), "hard": (0.55, 0.95)}[level]
    m = placement(rng, h, w, wmm, hmm, upright, tilt, fill, 0.0)
    img = light(rng, compose(rng, h, w, flat, mask, facts, m), hard)
    img = sensor(rng, img, hard, max(h, w) / 1100)
    x0, y0, x1, y1 = (v / ppm for v in facts["zone"])
    corners = through(m, [(0, 0), (wmm, 0), (wmm, hmm), (0, hmm)]).round(2).tolist()
    zone = through(m, [(x0, y0), (x1, y0), (x1, y1), (x0, y1)]).round(2).tolist()
    return img, {"level": level, "format": facts["format"], "shape": shape, "lines": facts["lines"], "corners": corners, "zone": zone}


