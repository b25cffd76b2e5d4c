"""Strips to learn from: drawn by other processes, or packed; kept on the device by width."""

import io
import lzma

import numpy as np
import torch

import networks
import strips

# Widths that strips are filled up to.
STEPS = (64, 96, 128, 160, 192, 224, 256, 320, 384, 512)

# Strips in a chunk that a worker hands over.
CHUNK = 2048

# Characters of a strip at most.
LONGEST = 28


def worker(fonts, seed, queue, room):
    """Draws strips as fast as they are taken."""
    import cv2

    cv2.setNumThreads(1)
    source = strips.Strips(fonts, seed)
    while True:
        room.acquire()
        lines = []
        for _ in range(CHUNK):
            strip, text = source.next()
            lines.append((strips.normed(strip), text))
        queue.put(blocks(lines))


def blocks(lines):
    """Lines by the width that they are filled up to: pixels, widths, codes, lengths, texts."""
    by = {}
    for strip, text in lines:
        if strip.shape[1] <= STEPS[-1] and len(text) <= LONGEST:
            by.setdefault(next(s for s in STEPS if s >= strip.shape[1]), []).append((strip, text))
    out = {}
    for step, some in by.items():
        pixels = np.full((len(some), strips.HEIGHT, step), 127, np.int8)
        codes = np.zeros((len(some), LONGEST), np.int16)
        for i, (strip, text) in enumerate(some):
            pixels[i, :, : strip.shape[1]] = strip
            codes[i, : len(text)] = networks.encoded(text)
        widths = np.array([s.shape[1] for s, _ in some], np.int16)
        lengths = np.array([len(t) for _, t in some], np.int16)
        out[step] = (pixels, widths, codes, lengths, [t for _, t in some])
    return out


def fonts_of(folder):
    fonts = []
    for line in (folder / "list.tsv").read_text(encoding="utf-8").splitlines():
        name, weight, has = line.split("\t")
        fonts += [(str(folder / name), frozenset(has))] * int(weight)
    return fonts


def packed(path):
    """Strips as the program cut them, set and normed."""
    data = np.load(io.BytesIO(lzma.decompress(path.read_bytes())))
    flat, sizes, texts = data["pixels"], data["sizes"], data["texts"]
    lines, at = [], 0
    for (height, width), text in zip(sizes, texts):
        strip = flat[at : at + height * width].reshape(height, width) * 17
        at += height * width
        strip = strips.normed(strips.prepared(strip.astype(np.uint8)))
        if strip.shape[1] <= STEPS[-1] and all(c in networks.CODES for c in str(text)):
            lines.append((strip, str(text)))
    return lines


class Pool:
    """Strips on the device, by width; the oldest are overwritten."""

    def __init__(self, device, room):
        self.device = device
        self.room = room
        self.kept = {}
        self.at = {}

    def add(self, blocks):
        for step, block in blocks.items():
            fresh = [torch.from_numpy(part).to(self.device) for part in block[:4]]
            if step not in self.kept:
                self.kept[step] = fresh
                self.at[step] = 0
            elif len(self.kept[step][0]) < self.room:
                self.kept[step] = [torch.cat([a, b]) for a, b in zip(self.kept[step], fresh)]
            else:
                size = len(self.kept[step][0])
                places = (self.at[step] + torch.arange(len(fresh[0]), device=self.device)) % size
                self.at[step] = (self.at[step] + len(fresh[0])) % size
                for a, b in zip(self.kept[step], fresh):
                    a[places] = b

    def size(self):
        return sum(len(kept[0]) for kept in self.kept.values())

    def batch(self, rng, count):
        """Strips of about one width, as many pixels in each batch."""
        steps = sorted(self.kept)
        weights = np.array([len(self.kept[s][0]) for s in steps], float)
        step = int(rng.choice(steps, p=weights / weights.sum()))
        kept = self.kept[step]
        count = max(32, count * 160 // step)
        picked = torch.randint(len(kept[0]), (count,), device=self.device)
        return [part[picked] for part in kept]
