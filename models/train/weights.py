#!/usr/bin/env python3
"""Puts trained weights into a network of Tesseract's: of the same layers, in floating point.

  weights.py NETWORK.lstm tesseract.pt OUT.lstm
"""

import struct
import sys
from pathlib import Path

import torch

import floats
import networks


class Filled(floats.Network):
    """Reads a network from start to end and writes it again with the weights of another."""

    def __init__(self, data, matrices):
        super().__init__(data)
        self.matrices = list(matrices)

    def matrix(self):
        (mode,) = self.keep("B")
        if mode & floats.INTEGERS or not mode & floats.DOUBLES:
            raise ValueError("weights that are not of floating point")
        rows, columns, _ = self.keep("IId")
        self.take(f"{rows * columns}d")
        matrix = self.matrices.pop(0)
        if tuple(matrix.shape) != (rows, columns):
            raise ValueError(f"{tuple(matrix.shape)} where ({rows}, {columns}) is wanted")
        self.out += struct.pack(f"<{rows * columns}d", *matrix.flatten().tolist())

    def filled(self):
        self.layer()
        if self.matrices:
            raise ValueError(f"{len(self.matrices)} matrices too many")
        return bytes(self.out) + self.data[self.at :]


def main():
    network = networks.TesseractNetwork()
    network.load_state_dict(torch.load(sys.argv[2], map_location="cpu"))
    with torch.no_grad():
        written = Filled(Path(sys.argv[1]).read_bytes(), network.matrices()).filled()
    Path(sys.argv[3]).write_bytes(written)


if __name__ == "__main__":
    main()
