#!/usr/bin/env python3
"""Cuts the test fonts out of WenQuanYi Micro Hei and Liberation Serif; needs fontTools.

    python3 make.py WQY-MICROHEI.TTC LIBERATIONSERIF-REGULAR.TTF
"""
import pathlib
import sys

from fontTools import subset
from fontTools.ttLib import TTFont

HERE = pathlib.Path(__file__).resolve().parent
SOURCES = HERE.parents[2] / "main"
PRINTED = ["java/io/kaibiao/samples", "resources/io/kaibiao/samples"]
WINDOWS = (3, 1, 0x409)


def printed():
    """The characters that sample reports can print."""
    files = [f for folder in PRINTED for f in sorted((SOURCES / folder).rglob("*")) if f.is_file()]
    return {ord(c) for f in files for c in f.read_text(encoding="utf-8") if c >= " "}


def cut(source, number, characters, target, family):
    font = TTFont(source, fontNumber=number, recalcTimestamp=False)
    options = subset.Options()
    options.hinting = False
    options.glyph_names = False
    options.notdef_outline = True
    options.layout_features = []
    options.name_IDs = ["*"]
    options.name_languages = [WINDOWS[2]]
    options.recalc_bounds = True
    options.drop_tables += ["GSUB", "GPOS", "GDEF", "kern", "DSIG", "BASE", "vhea", "vmtx", "gasp", "FFTM", "PfEd"]
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=characters)
    subsetter.subset(font)
    names = font["name"]
    # Copyright and licence stay; the name is another, as the Open Font License asks of what was changed.
    names.names = [n for n in names.names if n.nameID in (0, 13, 14) and n.platformID == 3]
    for number, text in enumerate([family, "Regular", family, family, "Version 1.0", family.replace(" ", "")], 1):
        names.setName(text, number, *WINDOWS)
    font.save(HERE / target)


def main(hei, serif):
    cut(hei, 0, printed(), "hei.ttf", "Kaibiao Test Hei")
    cut(serif, -1, set(range(0x20, 0x7F)), "serif.ttf", "Kaibiao Test Serif")


main(*sys.argv[1:])
