#!/usr/bin/env python3
"""Writes the network of convolutions for ONNX: the blank first, then the characters.

  export.py convolutions.pt OUT.onnx
"""

import sys

import torch
from torch import nn

import networks


def main():
    network = networks.ConvolutionNetwork()
    network.load_state_dict(torch.load(sys.argv[1], map_location="cpu"))
    # Without the class that is never read; FigureNetwork.java has the same order.
    order = [networks.BLANK, *sorted(networks.CODES.values())]
    with torch.no_grad():
        out = nn.Conv1d(network.out.in_channels, len(order), 1)
        out.weight.copy_(network.out.weight[order])
        out.bias.copy_(network.out.bias[order])
    network.out = out
    network.eval()
    torch.onnx.export(
        network,
        torch.zeros(2, 1, 36, 160),
        sys.argv[2],
        input_names=["strips"],
        output_names=["probabilities"],
        dynamic_axes={"strips": {0: "n", 3: "width"}, "probabilities": {0: "n", 1: "steps"}},
        opset_version=13,
    )


if __name__ == "__main__":
    main()
