#!/usr/bin/env python3
"""Packs folders of strips (NAME.png, NAME.gt.txt) into one small file for train.py.

  pack.py OUT.xz MOST FOLDER...

Greys are rounded to sixteen steps: 700 bytes a strip.
"""

import io
import lzma
import random
import sys
from pathlib import Path

import numpy as np
from PIL import Image

# What StripFolder sets around a strip.
FRAME = 4


def main():
    out, most = Path(sys.argv[1]), int(sys.argv[2])
    found = sorted(path for folder in sys.argv[3:] for path in Path(folder).glob("*.png"))
    random.Random(5).shuffle(found)
    pixels, sizes, texts = [], [], []
    for path in found[:most]:
        strip = np.asarray(Image.open(path).convert("L"))[FRAME:-FRAME, FRAME:-FRAME]
        pixels.append(((strip.astype(int) + 8) // 17).clip(0, 15).astype(np.uint8).ravel())
        sizes.append(strip.shape)
        texts.append(path.with_suffix("").with_suffix(".gt.txt").read_text(encoding="utf-8").strip())
    file = io.BytesIO()
    np.savez(
        file, pixels=np.concatenate(pixels), sizes=np.array(sizes, np.int32), texts=np.array(texts)
    )
    out.write_bytes(lzma.compress(file.getvalue(), preset=3))
    print(f"{len(sizes)} strips in {out}")


if __name__ == "__main__":
    main()
