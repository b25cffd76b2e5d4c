#!/usr/bin/env python3
"""Cuts the fonts of fonts.tsv down to the characters of figures, for train.py.

  fonts.py SET OUT-FOLDER

Writes the fonts that are on this machine and list.tsv: file, weight, characters that it has.
"""

import logging
import os
import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont, TTLibError

CHARACTERS = "0123456789,.%-() \uff0d\u2212\u2013\uff08\uff09"
PLACES = ("/usr/share/fonts", "/usr/local/share/fonts", os.path.expanduser("~/.local/share/fonts"))
DROPPED = ["GSUB", "GPOS", "GDEF", "kern", "DSIG", "vhea", "vmtx", "FFTM", "PfEd"]


def files():
    found = {}
    for place in PLACES:
        for folder, _, names in sorted(os.walk(place)):
            for name in sorted(names):
                found.setdefault(name, os.path.join(folder, name))
    return found


def cut(path, out):
    """Writes the part of a font and returns the characters that it has."""
    font = TTFont(path, fontNumber=0, lazy=True)
    has = [c for c in CHARACTERS if ord(c) in font.getBestCmap()]
    options = subset.Options()
    options.drop_tables += DROPPED
    options.hinting = False
    options.notdef_outline = True
    options.layout_features = []
    part = subset.Subsetter(options)
    part.populate(unicodes=[ord(c) for c in has])
    part.subset(font)
    font.save(out)
    return "".join(has)


def main():
    logging.disable(logging.WARNING)
    wanted, out = sys.argv[1], Path(sys.argv[2])
    out.mkdir(parents=True, exist_ok=True)
    found, lines, left = files(), [], []
    table = Path(__file__).resolve().parent / "fonts.tsv"
    for number, line in enumerate(table.read_text(encoding="utf-8").splitlines()):
        fields = line.split("\t")
        if len(fields) != 3 or fields[0] != wanted:
            continue
        name = f"{number:04d}.ttf"
        try:
            lines.append(f"{name}\t{fields[1]}\t{cut(found[fields[2]], out / name)}\n")
        except (KeyError, TTLibError, IndexError, AttributeError, AssertionError, TypeError) as e:
            left.append(f"{fields[2]} ({type(e).__name__})")
    (out / "list.tsv").write_text("".join(lines), encoding="utf-8")
    print(f"{len(lines)} fonts in {out}; left out: {', '.join(left) or 'none'}")


if __name__ == "__main__":
    main()
