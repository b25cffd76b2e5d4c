#!/usr/bin/env python3
"""Gathers strips (NAME.png, NAME.gt.txt) into many-paged images with their texts for Tesseract.

Each strip is set as TesseractReader sets it before it reads with the model: see `prepared`.
"""

import random
import sys
from pathlib import Path

from PIL import Image

# The same as in TesseractReader for the project's own model.
TEXT_HEIGHT = 30
MARGIN = 3

# What StripFolder sets around a strip.
FRAME = 4

# Lines in one image.
PAGES = 250


def prepared(path):
    strip = Image.open(path).convert("L")
    strip = strip.crop((FRAME, FRAME, strip.width - FRAME, strip.height - FRAME))
    width = max(1, round(strip.width * TEXT_HEIGHT / strip.height))
    strip = strip.resize((width, TEXT_HEIGHT), Image.BILINEAR)
    line = Image.new("L", (width + 2 * MARGIN, TEXT_HEIGHT + 2 * MARGIN), 255)
    line.paste(strip, (MARGIN, MARGIN))
    return line


def write(name, strips):
    lines = []
    boxes = []
    for page, path in enumerate(strips):
        line = prepared(path)
        text = path.with_suffix("").with_suffix(".gt.txt").read_text(encoding="utf-8").strip()
        lines.append(line)
        boxes.append(f"WordStr 0 0 {line.width} {line.height} {page} #{text}\n")
        boxes.append(f"\t {line.width} {line.height} {line.width + 1} {line.height + 1} {page}\n")
    lines[0].save(
        f"{name}.tif", save_all=True, append_images=lines[1:], compression="tiff_deflate", dpi=(300, 300)
    )
    Path(f"{name}.box").write_text("".join(boxes), encoding="utf-8")


def main():
    out = Path(sys.argv[1])
    out.mkdir(parents=True, exist_ok=True)
    strips = sorted(path for folder in sys.argv[2:] for path in Path(folder).glob("*.png"))
    random.Random(1).shuffle(strips)
    for start in range(0, len(strips), PAGES):
        write(out / f"lines-{start // PAGES:03d}", strips[start : start + PAGES])
    print(f"{len(strips)} lines in {out}")


if __name__ == "__main__":
    main()
