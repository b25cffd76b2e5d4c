package io.kaibiao.readers.onnx;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import com.google.protobuf.InvalidProtocolBufferException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes a network cheaper without changing its results, except for rounding. The factors and terms
 * that PP-OCR applies before and after its activations are folded into the weights of the
 * neighbouring convolutions, and its activation {@code x * clip(x + 3, 0, 6) / 6} becomes {@code x
 * * HardSigmoid(x)}. ONNX Runtime does none of this. Belongs to one model. A network without such
 * nodes is unchanged.
 */
final class NetworkFolding {

  /** The activation's term, PP-OCR's own, as the factors below. */
  private static final float SHIFT = 3;

  /** The activation's divisor. */
  private static final float WIDTH = 6;

  /** The term over the divisor: the value at 0. */
  private static final float HALF = 0.5f;

  private static final String GATE = ".gate";

  /** The nodes except the constants, in an order in which they can be computed. */
  private final List<NodeProto> nodes = new ArrayList<>();

  /** The constants, as nodes and, if they have single precision, as their values. */
  private final Map<String, NodeProto> kept = new LinkedHashMap<>();

  private final Map<String, Weights> constants = new HashMap<>();
  private final Map<String, Integer> uses = new HashMap<>();

  private NetworkFolding(GraphProto graph) {
    for (NodeProto node : graph.getNodeList()) {
      if (node.getOpType().equals("Constant")) {
        kept.put(node.getOutput(0), node);
        Weights.of(node).ifPresent(weights -> constants.put(node.getOutput(0), weights));
      } else {
        nodes.add(node);
      }
      node.getInputList().forEach(name -> uses.merge(name, 1, Integer::sum));
    }
    graph.getOutputList().forEach(output -> uses.merge(output.getName(), 1, Integer::sum));
  }

  /**
   * Returns the network with fewer operations.
   *
   * @param model an ONNX model
   * @throws InvalidProtocolBufferException if it is none
   */
  static byte[] folded(byte[] model) throws InvalidProtocolBufferException {
    ModelProto read = ModelProto.parseFrom(model);
    NetworkFolding folding = new NetworkFolding(read.getGraph());
    folding.activations();
    folding.convolutions();
    GraphProto graph =
        read.getGraph().toBuilder()
            .clearNode()
            .addAllNode(folding.usedConstants())
            .addAllNode(folding.nodes)
            .build();
    return read.toBuilder().setGraph(graph).build().toByteArray();
  }

  /** An operation with one number: its node, the name of its input, and the number. */
  private record Step(NodeProto node, String input, float number) {}

  private Optional<Step> step(@Nullable NodeProto node, String operation) {
    if (node == null || !node.getOpType().equals(operation) || node.getInputCount() != 2) {
      return Optional.empty();
    }
    for (int i = 0; i < 2; i++) {
      Weights weights = constants.get(node.getInput(i));
      if (weights != null && weights.isNumber()) {
        return Optional.of(new Step(node, node.getInput(1 - i), weights.values()[0]));
      }
    }
    return Optional.empty();
  }

  private @Nullable NodeProto maker(String name) {
    return nodes.stream().filter(n -> n.getOutputList().contains(name)).findFirst().orElse(null);
  }

  private boolean isUsedOnce(String name) {
    return uses.getOrDefault(name, 0) == 1;
  }

  /** Returns the only node that uses a value as input, or null. */
  private @Nullable NodeProto onlyUser(String name) {
    return isUsedOnce(name)
        ? nodes.stream().filter(n -> n.getInputList().contains(name)).findFirst().orElse(null)
        : null;
  }

  private void activations() {
    for (NodeProto node : List.copyOf(nodes)) {
      step(node, "Div")
          .filter(division -> division.number() == WIDTH)
          .ifPresent(division -> activation(division.node(), maker(division.input())));
    }
  }

  private void activation(NodeProto division, @Nullable NodeProto product) {
    if (product == null || !product.getOpType().equals("Mul")) {
      return;
    }
    for (int i = 0; i < product.getInputCount(); i++) {
      String input = product.getInput(1 - i);
      NodeProto clip = maker(product.getInput(i));
      if (clip == null || !isClip(clip)) {
        continue;
      }
      Optional<Step> shift =
          step(maker(clip.getInput(0)), "Add")
              .filter(add -> add.number() == SHIFT && add.input().equals(input));
      boolean alone =
          division.equals(onlyUser(product.getOutput(0)))
              && product.equals(onlyUser(clip.getOutput(0)))
              && clip.equals(onlyUser(clip.getInput(0)));
      if (shift.isPresent() && alone) {
        int at = nodes.indexOf(division);
        nodes.set(at, gate(input, division.getOutput(0)));
        nodes.add(at, hardSigmoid(input, division.getOutput(0) + GATE));
        nodes.removeAll(List.of(shift.get().node(), clip, product));
        uses.put(division.getOutput(0) + GATE, 1);
        return;
      }
    }
  }

  private boolean isClip(NodeProto node) {
    return node.getOpType().equals("Clip")
        && node.getInputCount() == 3
        && number(node.getInput(1)) == 0
        && number(node.getInput(2)) == WIDTH;
  }

  private float number(String constant) {
    Weights weights = constants.get(constant);
    return weights != null && weights.isNumber() ? weights.values()[0] : Float.NaN;
  }

  private static NodeProto hardSigmoid(String input, String output) {
    return NodeProto.newBuilder()
        .setOpType("HardSigmoid")
        .addInput(input)
        .addOutput(output)
        .addAttribute(attribute("alpha", 1 / WIDTH))
        .addAttribute(attribute("beta", HALF))
        .build();
  }

  private static AttributeProto attribute(String name, float value) {
    return AttributeProto.newBuilder()
        .setName(name)
        .setType(AttributeProto.AttributeType.FLOAT)
        .setF(value)
        .build();
  }

  private static NodeProto gate(String input, String output) {
    return NodeProto.newBuilder()
        .setOpType("Mul")
        .addInput(input)
        .addInput(output + GATE)
        .addOutput(output)
        .build();
  }

  private void convolutions() {
    for (NodeProto node : List.copyOf(nodes)) {
      Convolution.of(node, constants)
          .ifPresent(as -> replace(as, withWhatPrecedes(withWhatFollows(as))));
    }
  }

  private Convolution withWhatFollows(Convolution convolution) {
    Convolution grown = convolution;
    NodeProto next = onlyUser(grown.output());
    while (next != null) {
      Optional<Step> times = step(next, "Mul");
      Optional<Step> plus = step(next, "Add");
      if (times.isEmpty() && plus.isEmpty()) {
        break;
      }
      grown =
          times.isPresent()
              ? grown.times(times.get().number())
              : grown.plus(plus.orElseThrow().number());
      nodes.remove(next);
      grown = grown.to(next.getOutput(0));
      next = onlyUser(grown.output());
    }
    return grown;
  }

  /**
   * Folds preceding operations into a convolution. A factor goes into the weights. A term goes into
   * the bias, unless the convolution extends over the edge, where the term was not added: then the
   * addition stays, divided by the factor before it.
   */
  private Convolution withWhatPrecedes(Convolution convolution) {
    Convolution grown = convolution;
    while (isUsedOnce(grown.input())) {
      NodeProto before = maker(grown.input());
      Optional<Step> times = step(before, "Mul");
      Optional<Step> plus = step(before, "Add");
      if (times.isPresent()) {
        grown = grown.ofInputTimes(times.get().number()).from(times.get().input());
        nodes.remove(before);
      } else if (plus.isPresent() && !grown.isPadded()) {
        grown = grown.ofInputPlus(plus.get().number()).from(plus.get().input());
        nodes.remove(before);
      } else {
        break;
      }
    }
    Step plus = step(maker(grown.input()), "Add").orElse(null);
    Step times = plus == null ? null : step(maker(plus.input()), "Mul").orElse(null);
    boolean alone =
        plus != null
            && times != null
            && times.number() != 0
            && isUsedOnce(grown.input())
            && plus.node().equals(onlyUser(plus.input()));
    if (plus != null && times != null && alone) {
      grown = grown.ofInputTimes(times.number());
      String name = plus.node().getOutput(0) + ".number";
      nodes.set(
          nodes.indexOf(plus.node()),
          plus.node().toBuilder().clearInput().addInput(times.input()).addInput(name).build());
      add(name, Weights.number(plus.number() / times.number()));
      nodes.remove(times.node());
    }
    return grown;
  }

  private void replace(Convolution old, Convolution grown) {
    if (old.equals(grown)) {
      return;
    }
    // Use new names, because other nodes may use the old weights too.
    String name = grown.output();
    nodes.set(nodes.indexOf(old.node()), grown.as(name + ".weights", name + ".bias"));
    add(name + ".weights", grown.weights());
    add(name + ".bias", grown.bias());
  }

  private List<NodeProto> usedConstants() {
    Set<String> used = new HashSet<>();
    nodes.forEach(node -> used.addAll(node.getInputList()));
    return kept.values().stream().filter(node -> used.contains(node.getOutput(0))).toList();
  }

  private void add(String name, Weights weights) {
    constants.put(name, weights);
    uses.merge(name, 1, Integer::sum);
    kept.put(name, weights.constant(name));
  }
}
