"""The two networks that read figures: one that Tesseract can run, and one for ONNX.

Both take strips of strips.HEIGHT rows as `normed` gives them, over 127, and give logarithms of
probabilities (time, batch, CLASSES) with the blank of CTC at BLANK.
"""

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

# The order of characters in Tesseract's set, as unicharset_extractor makes it of train.sh's line.
# What stands at 1 is never read; 2 is its "broken", which is CTC's blank.
CHARACTERS = [" ", "", "", *"0123456789", *",.%-()"]
CLASSES = len(CHARACTERS)
BLANK = 2
CODES = {c: i for i, c in enumerate(CHARACTERS) if c}

SPEC = "[1,36,0,1 Ct3,3,16 Mp2,2 Ct3,3,32 Mp2,2 Lfys64 Lfx128 Lrx128 Lfx192 O1c1]"


class TesseractNetwork(nn.Module):
    """SPEC, as Tesseract runs it: what lies outside an image is noise, remainders of pooling drop."""

    def __init__(self):
        super().__init__()
        self.first = nn.Conv2d(1, 16, 3)
        self.second = nn.Conv2d(16, 32, 3)
        self.down = nn.LSTM(32, 64)
        self.right = nn.LSTM(64, 128)
        self.left = nn.LSTM(128, 128)
        self.last = nn.LSTM(128, 192)
        self.out = nn.Linear(192, CLASSES)
        for lstm in (self.down, self.right, self.left, self.last):
            with torch.no_grad():
                lstm.bias_ih_l0[lstm.hidden_size : 2 * lstm.hidden_size].fill_(1)  # remember first

    def forward(self, strips, widths):
        x = F.max_pool2d(torch.tanh(self.first(self.noisy(strips, widths))), 2)
        widths = widths // 2
        x = F.max_pool2d(torch.tanh(self.second(self.noisy(x, widths))), 2)
        widths = widths // 2
        batch, depth, height, width = x.shape
        x = x.permute(2, 0, 3, 1).reshape(height, batch * width, depth)
        x = self.down(x)[0][-1].reshape(batch, width, -1).transpose(0, 1)
        x = self.right(x)[0]
        turn = turned(width, widths)
        x = self.left(x.gather(0, turn.expand(-1, -1, x.shape[2])))[0]
        x = x.gather(0, turn.expand(-1, -1, x.shape[2]))
        x = self.last(x)[0]
        return F.log_softmax(self.out(x).float(), 2), widths

    @staticmethod
    def noisy(x, widths):
        """Pads an image by one pixel of noise, right of its own width too."""
        padded = F.pad(x, (1, 1, 1, 1))
        batch, depth, height, width = padded.shape
        noise = torch.rand_like(padded) * 2 - 1
        column = torch.arange(width, device=x.device)
        inside = (column >= 1) & (column <= widths[:, None])
        mask = inside[:, None, None, :].expand(batch, 1, height, width).clone()
        mask[:, :, 0] = False
        mask[:, :, -1] = False
        return torch.where(mask, padded, noise.to(padded.dtype))

    def matrices(self):
        """The weights in the order and the form of Tesseract's file, the bias in the last column."""
        for convolution in (self.first, self.second):
            weight = convolution.weight.permute(0, 3, 2, 1).reshape(convolution.out_channels, -1)
            yield torch.cat([weight, convolution.bias[:, None]], 1)
        for lstm in (self.down, self.right, self.left, self.last):
            weight = torch.cat([lstm.weight_ih_l0, lstm.weight_hh_l0], 1)
            bias = lstm.bias_ih_l0 + lstm.bias_hh_l0
            write, forget, cell, output = torch.cat([weight, bias[:, None]], 1).chunk(4)
            yield from (cell, write, forget, output)
        yield torch.cat([self.out.weight, self.out.bias[:, None]], 1)


def turned(width, widths):
    """Indices (width, batch, 1) that turn each line about, what lies behind it left in its place."""
    step = torch.arange(width, device=widths.device)[:, None]
    return torch.where(step < widths, widths - 1 - step, step)[:, :, None]


class Block(nn.Module):
    def __init__(self, depth):
        super().__init__()
        self.inner = nn.Sequential(conv(depth, depth), nn.Conv2d(depth, depth, 3, padding=1, bias=False), nn.BatchNorm2d(depth))

    def forward(self, x):
        return F.relu(x + self.inner(x))


def conv(before, after, stride=1):
    return nn.Sequential(
        nn.Conv2d(before, after, 3, stride, 1, bias=False), nn.BatchNorm2d(after), nn.ReLU()
    )


class Line(nn.Module):
    """A step along the line: each place sees its neighbours."""

    def __init__(self, depth, reach):
        super().__init__()
        self.inner = nn.Sequential(
            nn.Conv1d(depth, depth, 2 * reach + 1, padding=reach, bias=False),
            nn.BatchNorm1d(depth),
            nn.ReLU(),
        )

    def forward(self, x):
        return x + self.inner(x)


class ConvolutionNetwork(nn.Module):
    """Convolutions only; what lies outside an image is paper."""

    def __init__(self):
        super().__init__()
        self.body = nn.Sequential(
            conv(1, 16), conv(16, 32, 2), Block(32), conv(32, 64, 2), Block(64), conv(64, 96, (2, 1)), conv(96, 96, (2, 1))
        )
        self.squeeze = nn.Sequential(nn.Conv2d(96, 128, (3, 1), bias=False), nn.BatchNorm2d(128), nn.ReLU())
        self.line = nn.Sequential(Line(128, 2), Line(128, 2))
        self.drop = nn.Dropout(0.1)
        self.out = nn.Conv1d(128, CLASSES, 1)

    def forward(self, strips, widths=None):
        x = self.squeeze(self.body(strips)).squeeze(2)
        logits = self.out(self.drop(self.line(x)))
        if widths is None:
            return logits.softmax(1).transpose(1, 2)
        return F.log_softmax(logits.permute(2, 0, 1).float(), 2), (widths + 3) // 4


def encoded(text):
    return [CODES[c] for c in text]


def decoded(logs, widths):
    """The best path of each line."""
    best = logs.argmax(2).transpose(0, 1).cpu().numpy()
    lines = []
    for path, width in zip(best, widths.tolist()):
        path = path[:width]
        kept = path[np.concatenate([[True], path[1:] != path[:-1]])] if width else path
        lines.append("".join(CHARACTERS[i] for i in kept if i != BLANK))
    return lines
