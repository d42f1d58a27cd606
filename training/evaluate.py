"""Held-out photographs and what our Rust code makes of them.

`python evaluate.py make 150` writes photographs with their truth to `out/held/` (other seeds, other portraits and
backgrounds than training when `PICTURES` names another folder). `python evaluate.py score` runs the example
`read_zone` over them and prints a table; `--truth DIR` scores any folder of pictures with a JSON file beside each.
"""

import argparse
import glob
import json
import os
import subprocess

HERE = os.path.dirname(os.path.abspath(__file__))
HELD = os.path.join(HERE, "out", "held")


def make(count, seed):
    import cv2
    import numpy as np

    import scenes

    cv2.setNumThreads(1)
    os.makedirs(HELD, exist_ok=True)
    for i in range(count):
        rng = np.random.default_rng([seed, i])
        level = ["clean", "moderate", "moderate", "hard", "hard", "moderate"][i % 6]
        img, truth = scenes.photograph(rng, level)
        quality = int(rng.integers(*{"clean": (88, 96), "moderate": (55, 86), "hard": (25, 61)}[level]))
        cv2.imwrite(f"{HELD}/{i:03d}.jpg", img[:, :, ::-1], [cv2.IMWRITE_JPEG_QUALITY, quality])
        with open(f"{HELD}/{i:03d}.json", "w") as f:
            json.dump(truth, f)


def score(folder, threads, models, verbose):
    import numpy as np

    files = sorted(glob.glob(f"{folder}/*.jpg") + glob.glob(f"{folder}/*.png"))
    root = os.path.dirname(HERE)
    program = f"{root}/target/release/examples/read_zone"
    said = subprocess.run([program, models, str(threads), *files], capture_output=True, text=True, check=True).stdout
    rows = {}
    for text in said.splitlines():
        got = json.loads(text)
        name = os.path.splitext(got["file"])[0] + ".json"
        truth = json.load(open(name)) if os.path.exists(name) else {"level": "no document", "lines": [], "corners": None}
        row = rows.setdefault(truth["level"], [])
        miss = None
        if truth["corners"] and got.get("corners"):
            a, b = np.array(truth["corners"]), np.array(got["corners"])
            miss = float(np.linalg.norm(a - b, axis=1).max() / np.linalg.norm(a[0] - a[2]) * 100)
        # The share of characters that differ, for reading what went wrong.
        wrong = sum(x != y for p, q in zip(truth["lines"], got["lines"]) for x, y in zip(p, q)) if got["lines"] else -1
        exact = truth["lines"] == got["lines"]
        row.append((got.get("corners") is not None, miss, exact, got["ms"], wrong))
        if verbose and not exact:
            print(os.path.basename(got["file"]), truth["level"], "corners off", miss, "zone", got["mrz"] is not None,
                  "conf", round(got["confidence"], 3), "wrong", wrong)
            for p, q in zip(truth["lines"], got["lines"] or [""] * 3):
                print("   ", p, "\n   ", "".join("." if x == y else y for x, y in zip(p, q)) if len(p) == len(q) else q)
    for level in ["clean", "moderate", "hard", *sorted(set(rows) - {"clean", "moderate", "hard"})]:
        if level not in rows:
            continue
        r = rows[level]
        miss = [m for _, m, *_ in r if m is not None]
        print(f"{level:12} {len(r):4} pictures  found {sum(f for f, *_ in r):4}  corners within 2 % of the diagonal "
              f"{sum(m < 2 for m in miss):4}  median {np.median(miss) if miss else 0:5.2f} %  zone exact "
              f"{sum(e for _, _, e, *_ in r):4}  ms {np.median([m for *_, m, _ in r], axis=0).round(1).tolist()}")


if __name__ == "__main__":
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("what", choices=["make", "score"])
    ask.add_argument("count", nargs="?", type=int, default=150)
    ask.add_argument("--seed", type=int, default=77_000)
    ask.add_argument("--truth", default=HELD)
    ask.add_argument("--threads", type=int, default=1)
    ask.add_argument("--models", default=os.path.join(os.path.dirname(HERE), "models", "own"))
    ask.add_argument("-v", action="store_true")
    a = ask.parse_args()
    make(a.count, a.seed) if a.what == "make" else score(a.truth, a.threads, a.models, a.v)
