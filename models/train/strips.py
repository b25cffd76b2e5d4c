"""Draws strips of figures without end, damaged as scans are, for training on many processors.

The texts are of the kinds that `kaibiao samples figures` invents. Its strips, cut from whole sheets
as the program cuts them, are the measure; those here are cheap and made while the networks learn.
"""

import math

import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageFont

# As TesseractReader sets a strip before it reads with the project's own model.
TEXT_HEIGHT = 30
MARGIN = 3
HEIGHT = TEXT_HEIGHT + 2 * MARGIN

MINUS = ["-", "-", "-", "\uff0d", "\u2212", "\u2013"]
WIDE = {"(": "\uff08", ")": "\uff09"}


class Texts:
    """Invents what is printed and what it says."""

    def __init__(self, rng):
        self.rng = rng

    def next(self):
        kind = self.rng.integers(100)
        if kind < 62:
            return self.signed(self.amount())
        if kind < 70:
            share = self.decimals(self.rng.random() * 10 ** int(self.rng.integers(1, 4)), 2, False)
            return self.same(share + "%")
        if kind < 79:
            return self.same(self.code())
        if kind < 85:
            return self.same(str(self.rng.integers(10 ** int(self.rng.integers(1, 7)))))
        if kind < 88:
            return self.same(str(self.rng.integers(1990, 2040)))
        if kind < 94:
            return self.same(self.broken())
        if kind < 97:
            return self.same(self.parted())
        return self.same(self.decimals(self.rng.random() * 100, int(self.rng.integers(1, 7)), False))

    def amount(self):
        value = 10 ** (self.rng.random() * 10 - 1)
        style = self.rng.integers(100)
        if style < 4:
            return "0.00"
        if style < 22:
            return self.decimals(value, int(self.rng.integers(3)), style % 2 == 0)
        return self.decimals(value, 2, True)

    def signed(self, amount):
        sign = self.rng.integers(100)
        if sign < 14:
            return MINUS[self.rng.integers(len(MINUS))] + amount, "-" + amount
        if sign < 18:
            return self.same("(" + amount + ")")
        if sign < 20:
            return WIDE["("] + amount + WIDE[")"], "(" + amount + ")"
        return self.same(amount)

    def code(self):
        code = str(self.rng.integers(201, 241))
        if self.rng.integers(4) == 0:
            code = str(self.rng.integers(301, 316))
        for _ in range(self.rng.integers(3)):
            code += f"{self.rng.integers(1, 100):02d}"
        return code

    def broken(self):
        amount = self.decimals(10 ** (3 + self.rng.random() * 7), 2, True)
        at = int(self.rng.integers(1, len(amount)))
        return amount[:at] if self.rng.integers(2) else amount[at:]

    def parted(self):
        kind = self.rng.integers(3)
        if kind == 0:
            return f"{self.code()} {self.rng.integers(100):02d}"
        if kind == 1:
            return f"{self.rng.integers(1, 1000)} {self.rng.integers(10, 100)}"
        return self.decimals(self.rng.random() * 1000, 2, True) + " " + self.amount()

    @staticmethod
    def decimals(value, places, commas):
        return f"{value:,.{places}f}" if commas else f"{value:.{places}f}"

    @staticmethod
    def same(text):
        return text, text


class Strips:
    """Makes damaged strips. One to a process."""

    def __init__(self, fonts, seed):
        """fonts: (path, characters that it has) as often as each is to be used."""
        self.rng = np.random.default_rng(seed)
        self.fonts = fonts
        self.texts = Texts(self.rng)
        self.sizes = {}

    def next(self):
        """Returns grey pixels, 0 black, HEIGHT rows, and the text."""
        while True:
            printed, text = self.texts.next()
            path, has = self.fonts[self.rng.integers(len(self.fonts))]
            if not set(printed) <= has:
                continue
            ink = self.ink(path, printed)
            if ink is None:
                continue
            strip = self.cut(*self.damage(*ink))
            if strip is not None:
                return strip, text

    def font(self, path, size):
        key = (path, size)
        if key not in self.sizes:
            if len(self.sizes) > 3000:
                self.sizes.clear()
            self.sizes[key] = ImageFont.truetype(path, size, layout_engine=ImageFont.Layout.BASIC)
        return self.sizes[key]

    def uniform(self, low, high):
        return low + (high - low) * self.rng.random()

    def chance(self, share):
        return self.rng.random() < share

    def ink(self, path, printed):
        """Ink of 0 to 1 at the pixels of the scan, with paper around it, and the box of the text."""
        rng = self.rng
        dpi = rng.choice([150, 150, 170, 200, 200, 200, 240, 300]) * self.uniform(0.95, 1.05)
        em = self.uniform(7.5, 12.5) / 72 * dpi
        finer = 4 if em < 30 else 3
        size = max(8, round(em * finer))
        font = self.font(path, size)
        tracking = self.uniform(-0.03, 0.11) * size if rng.integers(4) == 0 else 0
        room = 10 * finer
        if tracking:
            width = sum(font.getlength(c) + tracking for c in printed)
        else:
            width = font.getlength(printed)
        image = Image.new("L", (int(width) + 2 * room + size, 2 * size + 2 * room), 0)
        pen = ImageDraw.Draw(image)
        if tracking:
            x = room
            for c in printed:
                pen.text((x, room), c, fill=255, font=font)
                x += font.getlength(c) + tracking
        else:
            pen.text((room, room), printed, fill=255, font=font)
        high = np.asarray(image)
        rows = np.flatnonzero(high.max(axis=1) > 128)
        columns = np.flatnonzero(high.max(axis=0) > 128)
        if len(rows) < 2 or len(columns) < 2:
            return None
        top, bottom, left, right = rows[0], rows[-1] + 1, columns[0], columns[-1] + 1
        high = high[max(0, top - room) : bottom + room, max(0, left - room) : right + room]
        # Set off against the grid of the pixels by any part of one.
        high = np.pad(high, ((rng.integers(finer), 0), (rng.integers(finer), 0)))
        stroke = rng.integers(12)
        if stroke == 0:
            high = cv2.dilate(high, np.ones((2, 2), np.uint8))
        elif stroke == 1:
            high = cv2.erode(high, np.ones((2, 2), np.uint8))
        across = self.uniform(0.85, 1.15) if rng.integers(3) == 0 else 1
        height, width = high.shape
        turn = 0.0
        if rng.integers(3) == 0:
            turn = self.uniform(-1.6, 1.6)
        if turn or across != 1:
            slope = math.tan(math.radians(turn))
            matrix = np.float32(
                [[across, 0, 0], [slope, 1, -slope * width / 2]]
            )
            high = cv2.warpAffine(high, matrix, (int(width * across) + 1, height))
        ink = cv2.resize(
            high,
            (max(2, round(high.shape[1] / finer)), max(2, round(high.shape[0] / finer))),
            interpolation=cv2.INTER_AREA,
        ).astype(np.float32) / 255
        rows = np.flatnonzero(ink.max(axis=1) > 0.3)
        columns = np.flatnonzero(ink.max(axis=0) > 0.3)
        if len(rows) < 2 or len(columns) < 1:
            return None
        return ink, (rows[0], rows[-1] + 1, columns[0], columns[-1] + 1), dpi

    def damage(self, ink, box, dpi):
        rng = self.rng
        height, width = ink.shape
        top, bottom, left, right = box
        black, white = 0.0, 255.0
        ink = ink.copy()
        kind = rng.integers(12)
        bilevel = kind in (0, 1, 2)
        if rng.integers(8) == 0:  # what is left of a ruling, or of the row above or below
            for _ in range(rng.integers(1, 3)):
                weight = self.uniform(0.2, 1)
                if self.chance(0.6):
                    y = top - rng.integers(2, 5) if self.chance(0.5) else bottom + rng.integers(1, 4)
                    x = rng.integers(width)
                    if 0 <= y < height:
                        end = x + rng.integers(2, max(3, width // 2))
                        ink[y, x:end] = np.maximum(ink[y, x:end], weight)
                else:
                    x = left - rng.integers(2, 7) if self.chance(0.5) else right + rng.integers(1, 6)
                    if 0 <= x < width:
                        y = rng.integers(height)
                        end = y + rng.integers(2, max(3, height // 2))
                        ink[y:end, x] = np.maximum(ink[y:end, x], weight)
        if kind == 3:  # faded
            black = self.uniform(80, 190)
        elif kind == 4:  # grey paper
            white = self.uniform(165, 250)
            black = self.uniform(0, 70)
        elif kind == 5:
            black = self.uniform(0, 110)
        if rng.integers(10) == 0:  # broken strokes: what a threshold or a worn drum leaves of hairlines
            blurred = cv2.GaussianBlur(ink, (0, 0), self.uniform(0.4, 0.8))
            ink = np.clip((blurred - self.uniform(0.05, 0.35)) * self.uniform(1.2, 2.2), 0, 1)
        grey = white - (white - black) * ink
        if kind == 6:  # bleeding through
            other = np.roll(ink[:, ::-1], (rng.integers(-6, 7), rng.integers(-9, 10)), (0, 1))
            grey -= self.uniform(0.05, 0.35) * (white - black) * cv2.GaussianBlur(other, (0, 0), 1.0)
        if kind == 7:  # strokes of a watermark or seal
            layer = np.zeros((height, width), np.uint8)
            for _ in range(rng.integers(1, 4)):
                a = (int(rng.integers(-20, width + 20)), int(rng.integers(-10, height + 10)))
                b = (int(rng.integers(-20, width + 20)), int(rng.integers(-10, height + 10)))
                cv2.line(layer, a, b, 255, int(rng.integers(1, 9)), cv2.LINE_AA)
            share = self.uniform(0.08, 0.4)
            grey = np.minimum(grey, white - (white - black) * share * (layer / np.float32(255)))
        if rng.integers(6) == 0:  # shadow
            ramp = np.linspace(self.uniform(0.7, 1), self.uniform(0.8, 1), width, dtype=np.float32)
            grey = grey * ramp[None, :]
        if kind != 8:
            blur = self.uniform(0.2, 1.0) if self.chance(0.75) else self.uniform(0.8, 1.5)
            grey = cv2.GaussianBlur(grey, (0, 0), blur * dpi / 200 if self.chance(0.5) else blur)
        if self.chance(0.7):
            grey = grey + rng.normal(0, self.uniform(0.5, 8), grey.shape).astype(np.float32)
        if bilevel:
            level = self.uniform(115, 190)
            if self.chance(0.4):
                grey = grey + rng.normal(0, self.uniform(4, 14), grey.shape).astype(np.float32)
            grey = np.where(grey > level, np.float32(255), np.float32(0))
            if self.chance(0.3):
                grey = cv2.GaussianBlur(grey, (0, 0), self.uniform(0.3, 0.8))
        if kind in (9, 10) or (bilevel and self.chance(0.2)):  # salt and pepper
            share = 10 ** self.uniform(-3, -1.5)
            dice = rng.random(grey.shape)
            grey = np.where(dice < share / 2, np.float32(0), grey)
            grey = np.where(dice > 1 - share / 2, np.float32(255), grey)
        grey = np.clip(grey, 0, 255)
        if not bilevel and self.chance(0.55):
            quality = int(self.uniform(25, 90))
            _, code = cv2.imencode(".jpg", grey.astype(np.uint8), [cv2.IMWRITE_JPEG_QUALITY, quality])
            grey = cv2.imdecode(code, cv2.IMREAD_GRAYSCALE).astype(np.float32)
        if self.chance(0.7):  # as the program cleans a page: paper white, specks out
            paper = np.percentile(grey, 85)
            if self.chance(0.5):
                low = np.percentile(grey, 2) * self.uniform(0.3, 1)
            else:
                low = 0
            grey = (grey - low) / max(20.0, paper - low) * 255
            grey = np.where(grey > self.uniform(225, 252), np.float32(255), grey)
            if kind in (9, 10) and self.chance(0.7):
                grey = self.despeckled(grey)
        return np.clip(grey, 0, 255), box, dpi

    @staticmethod
    def despeckled(grey):
        dark = (grey < 140).astype(np.uint8)
        count, labels, stats, _ = cv2.connectedComponentsWithStats(dark, connectivity=8)
        small = np.flatnonzero(stats[:, cv2.CC_STAT_AREA] <= 2)
        if count > 1 and len(small):
            grey = np.where(np.isin(labels, small), np.float32(255), grey)
        return grey

    def cut(self, grey, box, dpi):
        rng = self.rng
        top, bottom, left, right = box
        near = 0.9 * dpi / 72
        def free():
            if self.chance(0.8):
                return int(round(near + self.uniform(-1.2, 1.2)))
            return int(round(self.uniform(-0.6, 7)))
        height, width = grey.shape
        y0, y1 = max(0, top - free()), min(height, bottom + free())
        x0, x1 = max(0, left - free()), min(width, right + free())
        strip = grey[y0:y1, x0:x1]
        if strip.shape[0] < 4 or strip.shape[1] < 2:
            return None
        return prepared(strip.round().astype(np.uint8))


def prepared(strip):
    """Sets a strip as the program does before it reads it."""
    height, width = strip.shape
    across = max(1, round(width * TEXT_HEIGHT / height))
    way = cv2.INTER_AREA if height > TEXT_HEIGHT else cv2.INTER_LINEAR
    strip = cv2.resize(strip, (across, TEXT_HEIGHT), interpolation=way)
    return np.pad(strip, MARGIN, constant_values=255)


def normed(strip):
    """The strip as Tesseract gives it to its network: its own black -127 and white 127.

    Black is the lower quartile of the valleys along the middle row, white the upper quartile of its
    hills (ComputeBlackWhite in Tesseract's networkio.cpp).
    """
    line = strip[strip.shape[0] // 2].astype(np.int32)
    before, here, after = line[:-2], line[1:-1], line[2:]
    valleys = here[((here < before) & (here <= after)) | ((here <= before) & (here < after))]
    hills = here[((here > before) & (here >= after)) | ((here >= before) & (here > after))]
    black = quantile(valleys, 0.25) if len(valleys) else 0.0
    white = quantile(hills, 0.75) if len(hills) else 255.0
    contrast = (white - black) / 2
    if contrast <= 0:
        contrast = 1.0
    return np.clip(np.rint(128 * ((strip - black) / contrast - 1)), -127, 127).astype(np.int8)


def quantile(values, share):
    """As Tesseract's STATS::ile: within the bin of the value that the share falls on."""
    values = np.sort(values)
    target = min(max(share * len(values), 1.0), float(len(values)))
    index = int(math.ceil(target)) - 1
    value = values[index]
    count = int(np.count_nonzero(values == value))
    upto = int(np.count_nonzero(values <= value))
    return value + 1 - (upto - target) / count
