package io.kaibiao.readers.onnx;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A convolution of a network. Immutable.
 *
 * @param node the node that it was read from
 * @param input what goes in
 * @param output what comes out
 * @param weights outputs, inputs of a group, and the kernel's extents
 * @param bias what is added to each output
 */
record Convolution(NodeProto node, String input, String output, Weights weights, Weights bias) {

  private static final int INPUTS_WITH_BIAS = 3;

  /** Returns a node's convolution, or nothing if it is none or its weights are computed. */
  static Optional<Convolution> of(NodeProto node, Map<String, Weights> constants) {
    if (!node.getOpType().equals("Conv")) {
      return Optional.empty();
    }
    Weights weights = constants.get(node.getInput(1));
    if (weights == null) {
      return Optional.empty();
    }
    int outputs = Math.toIntExact(weights.shape().get(0));
    Weights bias =
        node.getInputCount() < INPUTS_WITH_BIAS
            ? new Weights(List.of((long) outputs), new float[outputs])
            : constants.get(node.getInput(2));
    return bias == null
        ? Optional.empty()
        : Optional.of(new Convolution(node, node.getInput(0), node.getOutput(0), weights, bias));
  }

  /** Whether it reaches over the edge of its input. */
  boolean isPadded() {
    for (AttributeProto attribute : node.getAttributeList()) {
      boolean pads = attribute.getName().equals("pads");
      boolean automatic =
          attribute.getName().equals("auto_pad")
              && !attribute.getS().toStringUtf8().equals("NOTSET");
      if (automatic || (pads && attribute.getIntsList().stream().anyMatch(p -> p != 0))) {
        return true;
      }
    }
    return false;
  }

  /** Returns one whose outputs are so many times as large. */
  Convolution times(float factor) {
    return with(scaled(weights, factor), scaled(bias, factor));
  }

  /** Returns one whose outputs are larger by a number. */
  Convolution plus(float number) {
    float[] sums = bias.values().clone();
    for (int i = 0; i < sums.length; i++) {
      sums[i] += number;
    }
    return with(weights, new Weights(bias.shape(), sums));
  }

  /** Returns one that does to its input what this does to so many times of it. */
  Convolution ofInputTimes(float factor) {
    return with(scaled(weights, factor), bias);
  }

  /** Returns one that does to its input what this, which must not be padded, does to more. */
  Convolution ofInputPlus(float number) {
    float[] sums = bias.values().clone();
    int each = weights.values().length / sums.length;
    for (int i = 0; i < weights.values().length; i++) {
      sums[i / each] += number * weights.values()[i];
    }
    return with(weights, new Weights(bias.shape(), sums));
  }

  Convolution from(String name) {
    return new Convolution(node, name, output, weights, bias);
  }

  Convolution to(String name) {
    return new Convolution(node, input, name, weights, bias);
  }

  private Convolution with(Weights newWeights, Weights newBias) {
    return new Convolution(node, input, output, newWeights, newBias);
  }

  private static Weights scaled(Weights weights, float factor) {
    float[] products = weights.values().clone();
    for (int i = 0; i < products.length; i++) {
      products[i] *= factor;
    }
    return new Weights(weights.shape(), products);
  }

  /** Returns its node, with weights and bias of these names. */
  NodeProto as(String weightsName, String biasName) {
    return node.toBuilder()
        .clearInput()
        .addInput(input)
        .addInput(weightsName)
        .addInput(biasName)
        .clearOutput()
        .addOutput(output)
        .build();
  }
}
