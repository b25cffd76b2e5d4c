#!/usr/bin/env python3
"""Turns the 8-bit integers of a trained network (the lstm part of a .traineddata) back into
floating point, so that Tesseract's trainer can go on from it: it refuses integers.

  combine_tessdata -e MODEL.traineddata MODEL.lstm
  floats.py MODEL.lstm FLOATS.lstm

What was lost when the weights were rounded stays lost; a few hundred iterations bring it back.
"""

import struct
import sys
from pathlib import Path

# How a matrix of weights is stored (Tesseract's weightmatrix.cpp).
INTEGERS = 1
DOUBLES = 128

# Layers that hold others (plumbing.cpp), and of the rest, how many integers they store.
HOLDERS = {
    "Series", "Parallel", "Replicated", "ParBidiLSTM", "DepParUDLSTM", "Par2dLSTM",
    "RTLReversed", "TTBReversed", "XYTranspose",
}
SIZES = {"Input": 5, "Convolve": 2, "Maxpool": 2, "Reconfig": 2}
LSTMS = {"LSTM", "SummLSTM"}
CONNECTED = {
    "Logistic", "LinLogistic", "LinTanh", "Tanh", "Relu", "Linear", "Softmax", "SoftmaxNoCTC",
}

# Of a layer: that its rates of learning follow it (network.h).
OWN_RATES = 64

# Of a network: that it holds integers (lstmrecognizer.h).
INTEGER_NETWORK = 1


class Network:
    """Reads a network from start to end and writes it again with other weights."""

    def __init__(self, data):
        self.data = data
        self.at = 0
        self.out = bytearray()

    def keep(self, form):
        """Copies values and returns them."""
        size = struct.calcsize("<" + form)
        part = self.data[self.at : self.at + size]
        self.at += size
        self.out += part
        return struct.unpack("<" + form, part)

    def take(self, form):
        """Returns values that are not copied."""
        values = struct.unpack_from("<" + form, self.data, self.at)
        self.at += struct.calcsize("<" + form)
        return values

    def text(self):
        (length,) = self.keep("I")
        return self.keep(f"{length}s")[0].decode()

    def matrix(self):
        (mode,) = self.take("B")
        if not mode & DOUBLES:
            raise ValueError("weights of an old kind")
        if not mode & INTEGERS:
            raise ValueError("holds floating point already")
        rows, columns, _ = self.take("IIb")
        weights = self.take(f"{rows * columns}b")
        (count,) = self.take("I")
        scales = self.take(f"{count}d")
        self.out += struct.pack("<BIId", mode & ~INTEGERS, rows, columns, 0)
        for row in range(rows):
            line = weights[row * columns : (row + 1) * columns]
            self.out += struct.pack(f"<{columns}d", *(weight * scales[row] for weight in line))

    def layer(self):
        self.keep("b")
        kind = self.text()
        _, _, flags, inputs, outputs, _ = self.keep("bbiiii")
        self.text()
        if kind in HOLDERS:
            (count,) = self.keep("I")
            for _ in range(count):
                self.layer()
            if flags & OWN_RATES:
                (count,) = self.keep("I")
                self.keep(f"{count}f")
        elif kind in SIZES:
            self.keep(f"{SIZES[kind]}i")
        elif kind in LSTMS:
            (width,) = self.keep("i")
            flat = width != inputs + 2 * outputs
            for _ in range(4 if flat else 5):
                self.matrix()
        elif kind in CONNECTED:
            self.matrix()
        else:
            raise ValueError(f"a layer of an unknown kind: {kind}")

    def floats(self):
        self.layer()
        self.text()
        (flags,) = self.take("i")
        self.out += struct.pack("<i", flags & ~INTEGER_NETWORK)
        self.out += self.data[self.at :]
        return bytes(self.out)


def main():
    Path(sys.argv[2]).write_bytes(Network(Path(sys.argv[1]).read_bytes()).floats())


if __name__ == "__main__":
    main()
