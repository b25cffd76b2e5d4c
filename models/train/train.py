#!/usr/bin/env python3
"""Trains both networks on strips that strips.py draws and on packed ones that the program cut.

  train.py DATA OUT SECONDS [WORKERS [BATCH]]

DATA holds fonts/ with list.tsv (fonts.py), strips.xz to learn from and held-out.xz to measure by
(pack.py); the means of the weights are written to OUT now and then and at the end. Meant for a
machine with a GPU and a dozen processors: see README.md in the folder above.
"""

import multiprocessing as processes
import os
import sys
import time
from pathlib import Path
from queue import Empty

import numpy as np
import torch

import learner
import networks
import stock

# Steps over which the rate of learning rises to its full height.
WARM = 300

# Steps before the convolutions know enough to teach.
LEARNT = 100

# Strips that the program cut, in a hundred batches; the others are drawn.
CUT = 40

# Drawn strips of a width that are kept.
ROOM = 300_000

# Seconds between two reports.
PAUSE = 40


def taken(queue, room, drawn):
    """Takes what was drawn since, and says how much."""
    fresh = 0
    for _ in range(4):
        try:
            lines = queue.get_nowait()
        except Empty:
            break
        room.release()
        drawn.add(lines)
        fresh += stock.CHUNK
    return fresh


def main():
    begin = time.time()
    data, out, seconds = Path(sys.argv[1]), Path(sys.argv[2]), float(sys.argv[3])
    workers = int(sys.argv[4]) if len(sys.argv) > 4 else max(1, (os.cpu_count() or 2) - 1)
    count = int(sys.argv[5]) if len(sys.argv) > 5 else 512
    out.mkdir(parents=True, exist_ok=True)
    fonts = stock.fonts_of(data / "fonts")
    queue, room = processes.Queue(), processes.Semaphore(3 * workers)
    makers = [
        processes.Process(target=stock.worker, args=(fonts, 1000 + i, queue, room), daemon=True)
        for i in range(workers)
    ]
    for maker in makers:
        maker.start()
    torch.set_num_threads(1)
    torch.manual_seed(1)
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    torch.backends.cuda.matmul.allow_tf32 = True
    torch.backends.cudnn.allow_tf32 = True
    cut = stock.Pool(device, sys.maxsize)
    cut.add(stock.blocks(stock.packed(data / "strips.xz")))
    held = stock.blocks(stock.packed(data / "held-out.xz"))
    print(f"{len(makers)} makers, {device}, {cut.size()} strips that the program cut", flush=True)
    teacher = learner.Learner("convolutions", networks.ConvolutionNetwork(), 3e-3, device)
    pupil = learner.Learner("tesseract", networks.TesseractNetwork(), 2e-3, device)
    drawn = stock.Pool(device, ROOM)
    rng = np.random.default_rng(2)
    steps, seen, fresh, told = 0, 0, 0, time.time()
    while (progress := (time.time() - begin) / seconds) < 1:
        fresh += taken(queue, room, drawn)
        source = cut if fresh < 5000 or rng.integers(100) < CUT else drawn
        pixels, *said = source.batch(rng, count)
        widths, targets, lengths = (part.long() for part in said)
        x = learner.shaken(pixels)
        warm = min(1.0, (steps + 1) / WARM)
        read = teacher.step(x, widths, targets, lengths, progress, warm, None)
        lesson = (read, max(0.05, 2 - 4 * progress)) if steps > LEARNT else None
        pupil.step(x, widths, targets, lengths, progress, warm, lesson)
        steps += 1
        seen += len(lengths)
        if time.time() - told > min(PAUSE, seconds / 8):
            told = time.time()
            report = [f"{told - begin:.0f} s: {steps} steps, {seen} seen, {fresh} drawn"]
            for each in (teacher, pupil):
                report.append(f"{each.name} {each.loss():.4f}, {each.wrong(held, device)}")
                each.save(out)
            print("; ".join(report), flush=True)
    for each in (teacher, pupil):
        print(f"{each.name}: {each.wrong(held, device)}", flush=True)
        each.save(out)
    print(f"{time.time() - begin:.0f} s, {steps} steps, {seen} seen, {fresh} drawn", flush=True)
    for maker in makers:
        maker.kill()


if __name__ == "__main__":
    main()
