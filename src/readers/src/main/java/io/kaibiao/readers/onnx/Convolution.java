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
 * @param input the name of its input
 * @param output the name of its output
 * @param weights the weights, with the extents: outputs, inputs of a group, and those of the kernel
 * @param bias the numbers added to each output
 */
record Convolution(NodeProto node, String input, String output, Weights weights, Weights bias) {

  /** Number of inputs of a convolution with a bias: data, weights, bias (ONNX operator Conv). */
  private static final int INPUTS_WITH_BIAS = 3;

  /**
   * Returns a node's convolution, or nothing if the node is no convolution or its weights are
   * computed.
   */
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

  /** Returns whether it extends over the edge of its input. */
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

  /** Returns a convolution whose outputs are those of this one times a factor. */
  Convolution times(float factor) {
    return with(scaled(weights, factor), scaled(bias, factor));
  }

  /** Returns a convolution whose outputs are those of this one plus a number. */
  Convolution plus(float number) {
    float[] sums = bias.values().clone();
    for (int i = 0; i < sums.length; i++) {
      sums[i] += number;
    }
    return with(weights, new Weights(bias.shape(), sums));
  }

  /**
   * Returns a convolution that gives for an input the output of this one for the input times a
   * factor.
   */
  Convolution ofInputTimes(float factor) {
    return with(scaled(weights, factor), bias);
  }

  /**
   * Returns a convolution that gives for an input the output of this one, which must not be padded,
   * for the input plus a number.
   */
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

  /** Returns its node, with the given names of weights and bias. */
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
