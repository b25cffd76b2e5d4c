#!/usr/bin/env python3
"""Makes the copy of PP-OCRv4 that computes with 8-bit integers.

  integers.py folded.onnx ranges.tsv OUT.onnx

The first two are written by MeasureRanges.java. Convolutions of the backbone and the last product become integer ones
in the layout of channels last; the small rest (squeeze and excitation, attention) stays as it is. Weights of products
have 7 bits, one scale a channel: on processors without VNNI two products of 8 bits are added in 16 bits and would be
cut off, so that a reading would depend on the processor. Weights of convolutions of one channel have 8.
"""

import sys

import numpy
import onnx
from onnx import helper, numpy_helper

MICROSOFT = "com.microsoft"
PRODUCT, SINGLE = 63, 127  # largest weights
STEPS = 255  # largest value of an activation
KNEE = 3  # x * clip(x + 3, 0, 6) / 6
LOWEST = -0.376  # the activation is never lower


class Value:
    """A value in integers: scale * (integer - zero) is its value."""

    def __init__(self, name, scale, zero):
        self.name, self.scale, self.zero = name, float(scale), int(zero)


class Copy:
    def __init__(self, model, ranges):
        self.model, self.ranges = model, ranges
        self.constants = {
            n.output[0]: numpy_helper.to_array(n.attribute[0].t) for n in model.graph.node if n.op_type == "Constant"
        }
        self.read = [n for n in model.graph.node if n.op_type != "Constant"]
        self.kept = {n.output[0]: n for n in model.graph.node if n.op_type == "Constant"}
        self.users = {}
        for node in self.read:
            for name in node.input:
                self.users.setdefault(name, []).append(node)
        self.nodes, self.weights, self.done = [], [], set()

    def add(self, operation, inputs, output, domain="", **attributes):
        self.nodes.append(helper.make_node(operation, inputs, [output], domain=domain, **attributes))
        return output

    def constant(self, values, kind):
        name = f"integers_{len(self.weights)}"
        self.weights.append(numpy_helper.from_array(numpy.asarray(values, kind), name))
        return name

    def measures(self, value):
        return [self.constant(value.scale, numpy.float32), self.constant(value.zero, numpy.uint8)]

    def scaled(self, name):
        """Scale and zero point for the range of a value."""
        low, high = self.ranges[name]
        low, high = min(low, 0), max(high, 0)
        scale = (high - low) / STEPS
        return scale, round(-low / scale)

    def rounded(self, name):
        scale, zero = self.scaled(name)
        value = Value(name + ".rounded", scale, zero)
        return value

    def convolution(self, value, node):
        weights = self.constants[node.input[1]]
        bias = self.constants[node.input[2]]
        largest = SINGLE if weights.shape[1] == 1 else PRODUCT
        least = abs(bias) / (value.scale * 2.0**30)  # a channel of tiny weights still has its whole bias
        scales = (abs(weights).reshape(len(weights), -1).max(1) / largest).clip(least + 1e-8).astype(numpy.float32)
        whole = (weights / scales[:, None, None, None]).round().clip(-largest, largest)
        result = self.rounded(node.output[0])
        self.add(
            "QLinearConv",
            [
                value.name,
                *self.measures(value),
                self.constant(whole, numpy.int8),
                self.constant(scales, numpy.float32),
                self.constant(numpy.zeros(len(scales)), numpy.int8),
                *self.measures(result),
                self.constant((bias / (value.scale * scales.astype(float))).round(), numpy.int32),
            ],
            result.name,
            MICROSOFT,
            channels_last=1,
            **{a.name: helper.get_attribute_value(a) for a in node.attribute},
        )
        return result

    def activation(self, value, name, term):
        """x * clip(x + 3, 0, 6) / 6. Returns it, and what it is when a term is added to it: a zero point further on."""
        gate = Value(name + ".gate", 2 * KNEE / STEPS, 0)
        three = Value(self.constant([STEPS], numpy.uint8), KNEE / STEPS, 0)
        self.add(
            "QLinearAdd",
            [value.name, *self.measures(value), three.name, *self.measures(three), *self.measures(gate)],
            gate.name,
            MICROSOFT,
        )
        low, high = self.ranges[name]
        low, high = min(max(low, LOWEST), -term, 0), max(high, -term)
        scale = (high - low) / (STEPS - 1)
        steps = int(abs(term) / scale)
        if steps:
            scale = abs(term) / steps  # so that the term is a whole number of steps
        zero = round(-low / scale)
        moved = zero - round(term / scale) if steps else zero
        assert 0 <= zero <= STEPS and 0 <= moved <= STEPS, name
        result = Value(name + ".rounded", scale, zero)
        share = Value(gate.name, gate.scale / (2 * KNEE), 0)
        self.add(
            "QLinearMul",
            [value.name, *self.measures(value), share.name, *self.measures(share), *self.measures(result)],
            result.name,
            MICROSOFT,
        )
        return result, Value(result.name, scale, moved)

    def number(self, node):
        return next(float(self.constants[i].reshape(-1)[0]) for i in node.input if i in self.constants)

    def convert(self):
        nodes = iter(self.read)
        value = name = squeezed = None
        for node in nodes:
            if node.output[0] in self.done:
                continue
            if value is None and node.op_type != "BatchNormalization":
                self.nodes.append(node)
            elif value is None:  # after the first convolution
                self.nodes.append(node)
                name = node.output[0]
                last = self.add("Transpose", [name], name + ".last", perm=[0, 2, 3, 1])
                value = self.rounded(name)
                self.add("QuantizeLinear", [last, *self.measures(value)], value.name)
            elif node.op_type == "Conv" and node.input[0] == name:
                value, name, squeezed = self.layer(self.convolution(value, node), node.output[0])
            elif squeezed and node.op_type == "HardSigmoid":
                self.nodes.append(node)
                product = next(u for u in self.users[node.output[0]])
                gate = self.add("Transpose", [node.output[0]], node.output[0] + ".last", perm=[0, 2, 3, 1])
                name = product.output[0]
                whole = self.add("Mul", [squeezed, gate], name + ".last")
                value = self.rounded(name)
                self.add("QuantizeLinear", [whole, *self.measures(value)], value.name)
                self.done.add(name)
                squeezed = None
            elif node.op_type == "MatMul" and self.is_last(node):
                self.last(node)
            else:
                self.nodes.append(node)

    def layer(self, value, name):
        """What follows a convolution. Returns the value, its name in the model, and the floats to weigh, if any."""
        product = next(u for u in self.users[name] if u.op_type == "Mul")
        self.done.update(u.output[0] for u in self.users[name])
        after = product.output[0]
        next_ = self.users[after]
        if len(next_) == 1 and next_[0].op_type == "Add":
            self.done.add(next_[0].output[0])
            return self.activation(value, after, self.number(next_[0]))[1], next_[0].output[0], None
        result = self.activation(value, after, 0)[0]
        if len(next_) > 1 or next_[0].op_type != "Mul":
            return result, after, None
        total = self.users[next_[0].output[0]][0]
        self.done.update([next_[0].output[0], total.output[0]])
        scale = Value(result.name, result.scale * self.number(next_[0]), result.zero)
        floats = self.add("DequantizeLinear", [result.name, *self.measures(scale)], after + ".floats")
        floats = self.add("Add", [floats, self.constant(self.number(total), numpy.float32)], after + ".floats.moved")
        out = total.output[0]
        means = [u for u in self.users[out] if u.op_type == "GlobalAveragePool"]
        if not means:  # the end of the backbone
            self.add("Transpose", [floats], out, perm=[0, 3, 1, 2])
            return value, "", None
        mean = self.add("ReduceMean", [floats], out + ".mean", axes=[1, 2], keepdims=1)
        self.add("Transpose", [mean], means[0].output[0], perm=[0, 3, 1, 2])
        self.done.add(means[0].output[0])
        return value, "", floats

    def is_last(self, node):
        return node.input[1] in self.constants and self.constants[node.input[1]].shape[1] > 1000

    def last(self, node):
        weights = self.constants[node.input[1]]
        total = self.users[node.output[0]][0]
        scales = (abs(weights).max(0) / PRODUCT).clip(1e-8).astype(numpy.float32)
        whole = (weights / scales).round().clip(-PRODUCT, PRODUCT)
        value = self.rounded(node.input[0])
        scale, zero = self.measures(value)
        self.add("QuantizeLinear", [node.input[0], scale, zero], value.name)
        self.add(
            "MatMulIntegerToFloat",
            [
                value.name,
                self.constant(whole, numpy.int8),
                scale,
                self.constant(scales, numpy.float32),
                zero,
                self.constant(numpy.zeros(len(scales)), numpy.int8),
                next(i for i in total.input if i in self.constants),
            ],
            total.output[0],
            MICROSOFT,
        )
        self.done.add(total.output[0])

    def write(self, file):
        graph = self.model.graph
        used = {name for node in self.nodes for name in node.input}
        constants = [node for name, node in self.kept.items() if name in used]
        del graph.node[:]
        graph.node.extend(constants + self.nodes)
        graph.initializer.extend(self.weights)
        self.model.opset_import.append(helper.make_opsetid(MICROSOFT, 1))
        onnx.save(self.model, file)


def main():
    folded, measured, out = sys.argv[1:]
    with open(measured, encoding="utf-8") as lines:
        rows = [line.rstrip("\n").split("\t") for line in lines]
    copy = Copy(onnx.load(folded), {name: (float(low), float(high)) for name, low, high in rows})
    copy.convert()
    copy.write(out)


if __name__ == "__main__":
    main()
