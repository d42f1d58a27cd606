"""Trains a network on the CPU and writes it as ONNX: `python train.py reader` or `python train.py locator`.

Every `--save-every` seconds the weights go to `out/NAME.pt`, so a run can be looked at (`--export FILE` writes ONNX),
stopped and continued (`--resume`). Samples are drawn without end from seeded generators; nothing is seen twice.
"""

import argparse
import math
import os
import time

import cv2
import numpy as np
import torch
from torch.nn import functional as F
from torch.utils.data import DataLoader, IterableDataset, get_worker_info

import lines
import nets
import texts

cv2.setNumThreads(1)  # One thread per process: spinning threads starve each other on a busy machine.
OUT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "out")


class Lines(IterableDataset):
    """Batches of lines of one width."""

    def __init__(self, seed, size):
        self.seed, self.size = seed, size

    def __iter__(self):
        worker = get_worker_info()
        rng = np.random.default_rng([self.seed, worker.id if worker else 0])
        while True:
            columns = int(rng.choice([30, 36, 44], p=[0.4, 0.2, 0.4]))
            pairs = [lines.line(rng, columns) for _ in range(self.size)]
            x = np.stack([lines.normalise(p) for p, _ in pairs])[:, None]
            y = [texts.ALPHABET.index(c) + 1 for _, t in pairs for c in t]
            yield torch.from_numpy(x), torch.tensor(y), torch.tensor([len(t) for _, t in pairs])


class Prints(IterableDataset):
    """Batches of printed lines of one width."""

    def __init__(self, seed, size):
        self.seed, self.size = seed, size

    def __iter__(self):
        import letters
        import prints

        worker = get_worker_info()
        rng = np.random.default_rng([self.seed, worker.id if worker else 0])
        while True:
            width = prints.WIDTHS[rng.choice(5, p=[0.15, 0.25, 0.25, 0.2, 0.15])]
            pairs = [prints.line(rng, width) for _ in range(self.size * 192 // width)]
            x = np.stack([prints.normalise(p) for p, _ in pairs])[:, None]
            y = [letters.shapes(t) for _, t in pairs]
            yield torch.from_numpy(x), torch.tensor(sum(y, [])), torch.tensor([len(t) for t in y])


class Scenes(IterableDataset):
    """Batches of small photographs of one shape with their maps."""

    def __init__(self, seed, size):
        self.seed, self.size = seed, size

    def __iter__(self):
        import scenes

        worker = get_worker_info()
        rng = np.random.default_rng([self.seed, worker.id if worker else 0])
        while True:
            h, w = [(320, 240), (240, 320), (320, 320), (320, 192), (192, 320)][rng.choice(5, p=[0.3, 0.3, 0.2, 0.1, 0.1])]
            pairs = [scenes.small(rng, h, w) for _ in range(self.size)]
            x = np.stack([p[0] for p in pairs]).transpose(0, 3, 1, 2).astype(np.float32) / 127.5 - 1
            yield torch.from_numpy(x), torch.from_numpy(np.stack([p[1] for p in pairs]))


class Cards(IterableDataset):
    """Batches of parts of straightened documents with their maps."""

    def __init__(self, seed, size):
        self.seed, self.size = seed, size

    def __iter__(self):
        import cards

        worker = get_worker_info()
        rng = np.random.default_rng([self.seed, worker.id if worker else 0])
        while True:
            pairs = [cards.sample(rng, 288, 384) for _ in range(self.size)]
            x = np.stack([p[0] for p in pairs]).transpose(0, 3, 1, 2).astype(np.float32) / 127.5 - 1
            yield torch.from_numpy(x), torch.from_numpy(np.stack([p[1] for p in pairs]))


def reader_loss(net, batch):
    x, y, lengths = batch
    log = F.log_softmax(net(x).float(), 1).permute(2, 0, 1)
    steps = torch.full((x.shape[0],), log.shape[0], dtype=torch.long)
    loss = F.ctc_loss(log, y, steps, lengths, zero_infinity=True) * 10
    with torch.no_grad():
        best, right, at = log.argmax(2).T.tolist(), 0, 0
        for row, n in zip(best, lengths.tolist()):
            out = [c for i, c in enumerate(row) if c and (i == 0 or c != row[i - 1])]
            right += out == y[at : at + n].tolist()
            at += n
    return loss, {"lines": right / x.shape[0]}


def locator_loss(net, batch):
    x, maps = batch  # maps: document, zone, up-x, up-y at half size; -1 in "zone" means "do not ask"
    out = net(x)
    doc, zone = maps[:, 0], maps[:, 1]
    ask = (zone >= 0).float()
    zone = zone.clamp(min=0)

    def mask(logit, target, ask=None):
        bce = F.binary_cross_entropy_with_logits(logit, target, reduction="none")
        p = torch.sigmoid(logit)
        if ask is not None:
            bce, p, target = bce * ask, p * ask, target * ask
        inter, total = (p * target).sum((1, 2)), (p + target).sum((1, 2))
        dice = 1 - (2 * inter + 20) / (total + 20)
        return bce.mean(), dice.mean()

    a, b = mask(out[:, 0], doc)
    c, d = mask(out[:, 1], zone, ask)
    inside = (doc > 0.5).float()
    away = ((out[:, 2:] - maps[:, 2:]) ** 2).sum(1)
    turn = (away * inside).sum() / inside.sum().clamp(min=1)
    loss = a + 0.3 * b + 3 * c + 0.3 * d + 0.3 * turn
    with torch.no_grad():
        ok = ((out[:, 2:] * maps[:, 2:]).sum(1) > 0).float()
        iou = ((out[:, 0] > 0) & (doc > 0.5)).sum() / ((out[:, 0] > 0) | (doc > 0.5)).sum().clamp(min=1)
        ziou = ((out[:, 1] > 0) & (zone > 0.5)).sum() / (((out[:, 1] > 0) & (ask > 0)) | (zone > 0.5)).sum().clamp(min=1)
    return loss, {"doc": iou.item(), "zone": ziou.item(), "up": ((ok * inside).sum() / inside.sum().clamp(min=1)).item()}


def finder_loss(net, batch):
    x, maps = batch  # maps: core, up, down, asked
    out = net(x).float()
    core, asked = maps[:, 0], maps[:, 3]
    bce = F.binary_cross_entropy_with_logits(out[:, 0], core, reduction="none") * asked
    p = torch.sigmoid(out[:, 0]) * asked
    dice = 1 - (2 * (p * core).sum((1, 2)) + 20) / ((p + core * asked).sum((1, 2)) + 20)
    inside = (maps[:, 1] > 0).float() * asked
    away = (F.smooth_l1_loss(out[:, 1:], maps[:, 1:3], reduction="none", beta=0.1).sum(1) * inside).sum() / inside.sum().clamp(min=1)
    with torch.no_grad():
        here, there = (out[:, 0] > 0) & (asked > 0.5), (core > 0.5) & (asked > 0.5)
        iou = (here & there).sum() / (here | there).sum().clamp(min=1)
        off = ((out[:, 1:] - maps[:, 1:3]).abs().sum(1) * inside).sum() / inside.sum().clamp(min=1) / 2
    return 2 * bce.mean() + 0.5 * dice.mean() + 0.5 * away, {"core": iou.item(), "off_mm": off.item()}


class Mean:
    """The running mean of the weights: calmer than the weights themselves, and what is kept in the end."""

    def __init__(self, net, decay=0.995):
        self.decay, self.state = decay, {k: v.detach().clone() for k, v in net.state_dict().items()}

    def add(self, net, step):
        decay = min(self.decay, (1 + step) / (10 + step))
        for k, v in net.state_dict().items():
            if v.dtype.is_floating_point:
                self.state[k].lerp_(v, 1 - decay)
            else:
                self.state[k].copy_(v)


def save(state, name):
    os.makedirs(OUT, exist_ok=True)
    torch.save(state, f"{OUT}/{name}.part")
    os.replace(f"{OUT}/{name}.part", f"{OUT}/{name}.pt")


def grown(state, net):
    """Saved weights with room for the symbols that were added at the end since."""
    for key, value in net.state_dict().items():
        if value.dim() and len(state[key]) < len(value):
            state[key] = torch.cat([state[key], value[len(state[key]) :]])
    return state


def export(name, source, target):
    """Writes the trained network as ONNX with the batch and the picture's sides left open."""
    net = {"reader": nets.Reader, "locator": nets.Locator, "print": nets.Print, "finder": nets.Finder}[name]()
    net.load_state_dict(torch.load(source))
    net.eval()
    lines = name in ("reader", "print")
    x, axes = (torch.zeros(2, 1, 32, 576), {0: "n", 3: "w"}) if lines else (torch.zeros(1, 3, 320, 240), {2: "h", 3: "w"})
    output, outs = ("odds", {0: "n", 2: "t"}) if lines else ("maps", {2: "h2", 3: "w2"})
    torch.onnx.export(
        net, (x,), target, input_names=["image"], output_names=[output],
        dynamic_axes={"image": axes, output: outs}, opset_version=17, dynamo=False,
    )


def main():
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("net", choices=["reader", "locator", "print", "finder"])
    ask.add_argument("--minutes", type=float, default=30, help="length of the run; the learning rate follows it")
    ask.add_argument("--batch", type=int, default=0)
    ask.add_argument("--rate", type=float, default=2e-3)
    ask.add_argument("--seed", type=int, default=2026)
    ask.add_argument("--workers", type=int, default=1)
    ask.add_argument("--threads", type=int, default=1)
    ask.add_argument("--save-every", type=float, default=120)
    ask.add_argument("--half", action="store_true", help="16-bit arithmetic where the processor has it: about twice as fast")
    ask.add_argument("--resume", action="store_true")
    ask.add_argument("--export", metavar="FILE", help="only write FILE from the saved weights")
    a = ask.parse_args()
    if a.export:
        return export(a.net, f"{OUT}/{a.net}.pt", a.export)
    torch.manual_seed(a.seed)
    torch.set_num_threads(a.threads)
    net, loss_of, data = {
        "reader": (nets.Reader(), reader_loss, Lines(a.seed, a.batch or 32)),
        "locator": (nets.Locator(), locator_loss, Scenes(a.seed, a.batch or 16)),
        "finder": (nets.Finder(), finder_loss, Cards(a.seed, a.batch or 8)),
        "print": (nets.Print(), reader_loss, Prints(a.seed, a.batch or 48)),
    }[a.net]
    if a.resume:
        net.load_state_dict(grown(torch.load(f"{OUT}/{a.net}.pt"), net))
    print(f"{sum(p.numel() for p in net.parameters())} parameters", flush=True)
    net = net.to(memory_format=torch.channels_last)
    optimiser = torch.optim.AdamW(net.parameters(), a.rate, weight_decay=1e-3)
    mean = Mean(net)
    begin = saved = said = time.time()
    sums, count, step = {}, 0, 0
    for batch in DataLoader(data, batch_size=None, num_workers=a.workers, prefetch_factor=4):
        done = (time.time() - begin) / (a.minutes * 60)
        if done >= 1:
            break
        rate = a.rate * min(1, (step + 1) / 150) * (0.5 + 0.5 * math.cos(math.pi * done)) + 1e-5
        for group in optimiser.param_groups:
            group["lr"] = rate
        net.train()
        with torch.autocast("cpu", torch.bfloat16, enabled=a.half):
            loss, seen = loss_of(net, (batch[0].to(memory_format=torch.channels_last), *batch[1:]))
        optimiser.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(net.parameters(), 2.0)
        optimiser.step()
        mean.add(net, step)
        step, count = step + 1, count + 1
        for key, value in {"loss": loss.item(), **seen}.items():
            sums[key] = sums.get(key, 0) + value
        if time.time() - said > 20:
            figures = " ".join(f"{k} {v / count:.4f}" for k, v in sums.items())
            print(f"{(time.time() - begin) / 60:5.1f} min step {step} rate {rate:.5f} {figures}", flush=True)
            sums, count, said = {}, 0, time.time()
        if time.time() - saved > a.save_every:
            save(mean.state, a.net)
            saved = time.time()
    save(mean.state, a.net)


if __name__ == "__main__":
    main()
