package io.kaibiao.readers.onnx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.OperatorSetIdProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import ai.onnx.proto.OnnxMl.TensorShapeProto;
import ai.onnx.proto.OnnxMl.TypeProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtSession;
import java.io.InputStream;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkFoldingTest {

  private static final int HEIGHT = 5;
  private static final int WIDTH = 7;
  private static final double ROUNDING = 1e-4;

  /** Reading's own network: all that one paper makes of it stays, and two nodes of five go. */
  @Test
  void theNetworkThatReadsComputesTheSame() throws Exception {
    byte[] model;
    try (InputStream in =
        Objects.requireNonNull(
            NetworkFoldingTest.class.getResourceAsStream("/models/ch_PP-OCRv4_rec_infer.onnx"))) {
      model = in.readAllBytes();
    }
    byte[] folded = NetworkFolding.folded(model);
    float[] paper = noise(3 * 48 * 64);
    long[] shape = {1, 3, 48, 64};
    assertArrayEquals(run(model, paper, shape), run(folded, paper, shape), 1e-3f);
    assertTrue(computed(folded) <= 0.7 * computed(model), computed(folded) + " nodes are left");
    assertTrue(folded.length < 1.01 * model.length);
  }

  /** With an edge that nothing is added to, and without one. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void factorsAndSummandsGoIntoConvolutions(int pad) throws Exception {
    List<NodeProto> nodes = new ArrayList<>();
    nodes.add(number("s0", 0.25f));
    nodes.add(number("b0", -0.75f));
    nodes.add(number("three", 3));
    nodes.add(number("zero", 0));
    nodes.add(number("six", 6));
    nodes.add(weights("w", 2, 1, 3, 3));
    nodes.add(weights("v", 1, 2, 3, 3));
    nodes.add(node("Conv", "c", "x", "w").addAttribute(pads(pad)).build());
    nodes.add(node("Mul", "m", "s0", "c").build());
    nodes.add(node("Add", "a", "m", "b0").build());
    nodes.add(node("Add", "t", "a", "three").build());
    nodes.add(node("Clip", "l", "t", "zero", "six").build());
    nodes.add(node("Mul", "p", "a", "l").build());
    nodes.add(node("Div", "h", "p", "six").build());
    nodes.add(node("Mul", "m2", "h", "s0").build());
    nodes.add(node("Add", "a2", "b0", "m2").build());
    nodes.add(node("Conv", "y", "a2", "v").addAttribute(pads(pad)).build());
    byte[] model = model(nodes);
    byte[] folded = NetworkFolding.folded(model);
    float[] x = noise(HEIGHT * WIDTH);
    long[] shape = {1, 1, HEIGHT, WIDTH};
    assertArrayEquals(run(model, x, shape), run(folded, x, shape), (float) ROUNDING);
    assertEquals(pad == 0 ? 4 : 5, computed(folded));
  }

  /** What a second node needs must stay as it is. */
  @Test
  void whatIsUsedTwiceStays() throws Exception {
    List<NodeProto> nodes = new ArrayList<>();
    nodes.add(number("s0", 0.25f));
    nodes.add(weights("w", 1, 1, 1, 1));
    nodes.add(node("Conv", "c", "x", "w").build());
    nodes.add(node("Mul", "m", "s0", "c").build());
    nodes.add(node("Add", "y", "m", "c").build());
    byte[] model = model(nodes);
    byte[] folded = NetworkFolding.folded(model);
    float[] x = noise(HEIGHT * WIDTH);
    long[] shape = {1, 1, HEIGHT, WIDTH};
    assertArrayEquals(run(model, x, shape), run(folded, x, shape), (float) ROUNDING);
    assertEquals(3, computed(folded));
  }

  private static long computed(byte[] model) throws Exception {
    return ModelProto.parseFrom(model).getGraph().getNodeList().stream()
        .filter(node -> !node.getOpType().equals("Constant"))
        .count();
  }

  private static float[] noise(int count) {
    Random random = new Random(7);
    float[] values = new float[count];
    for (int i = 0; i < count; i++) {
      values[i] = random.nextFloat() * 2 - 1;
    }
    return values;
  }

  private static float[] run(byte[] model, float[] input, long[] shape) throws Exception {
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    try (OrtSession session = environment.createSession(model);
        OnnxTensor tensor = OnnxTensor.createTensor(environment, FloatBuffer.wrap(input), shape);
        OrtSession.Result result =
            session.run(Map.of(session.getInputNames().iterator().next(), tensor))) {
      FloatBuffer buffer = ((OnnxTensor) result.get(0)).getFloatBuffer();
      float[] output = new float[buffer.remaining()];
      buffer.get(output);
      return output;
    }
  }

  private static NodeProto number(String name, float value) {
    return Weights.number(value).constant(name);
  }

  private static NodeProto weights(String name, long... shape) {
    List<Long> extents = new ArrayList<>();
    int count = 1;
    for (long extent : shape) {
      extents.add(extent);
      count *= (int) extent;
    }
    return new Weights(extents, noise(count)).constant(name);
  }

  private static NodeProto.Builder node(String type, String output, String... inputs) {
    return NodeProto.newBuilder().setOpType(type).addOutput(output).addAllInput(List.of(inputs));
  }

  private static AttributeProto pads(int pad) {
    return AttributeProto.newBuilder()
        .setName("pads")
        .setType(AttributeProto.AttributeType.INTS)
        .addAllInts(List.of((long) pad, (long) pad, (long) pad, (long) pad))
        .build();
  }

  private static byte[] model(List<NodeProto> nodes) {
    GraphProto graph =
        GraphProto.newBuilder()
            .setName("g")
            .addAllNode(nodes)
            .addInput(value("x"))
            .addOutput(value("y"))
            .build();
    return ModelProto.newBuilder()
        .setIrVersion(7)
        .addOpsetImport(OperatorSetIdProto.newBuilder().setVersion(12))
        .setGraph(graph)
        .build()
        .toByteArray();
  }

  private static ValueInfoProto value(String name) {
    TensorShapeProto.Builder shape = TensorShapeProto.newBuilder();
    for (String extent : List.of("n", "c", "h", "w")) {
      shape.addDim(TensorShapeProto.Dimension.newBuilder().setDimParam(extent));
    }
    return ValueInfoProto.newBuilder()
        .setName(name)
        .setType(
            TypeProto.newBuilder()
                .setTensorType(
                    TypeProto.Tensor.newBuilder()
                        .setElemType(TensorProto.DataType.FLOAT_VALUE)
                        .setShape(shape)))
        .build();
  }
}
