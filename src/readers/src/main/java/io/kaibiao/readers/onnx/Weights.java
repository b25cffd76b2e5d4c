package io.kaibiao.readers.onnx;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import com.google.protobuf.ByteString;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.List;
import java.util.Optional;

/**
 * Numbers of a network. The array must not be modified.
 *
 * @param shape the extents; empty for one number
 * @param values the numbers, with the last extent varying fastest
 */
@SuppressWarnings("ArrayRecordComponent")
public record Weights(List<Long> shape, float[] values) {
  public Weights {
    shape = List.copyOf(shape);
  }

  static Weights number(float value) {
    return new Weights(List.of(), new float[] {value});
  }

  /** Returns the values of a node that is a constant of single precision, else nothing. */
  static Optional<Weights> of(NodeProto node) {
    if (!node.getOpType().equals("Constant") || !node.getAttribute(0).hasT()) {
      return Optional.empty();
    }
    TensorProto tensor = node.getAttribute(0).getT();
    if (tensor.getDataType() != TensorProto.DataType.FLOAT_VALUE) {
      return Optional.empty();
    }
    float[] values;
    if (tensor.hasRawData()) {
      FloatBuffer raw =
          tensor.getRawData().asReadOnlyByteBuffer().order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer();
      values = new float[raw.remaining()];
      raw.get(values);
    } else {
      values = new float[tensor.getFloatDataCount()];
      for (int i = 0; i < values.length; i++) {
        values[i] = tensor.getFloatData(i);
      }
    }
    return Optional.of(new Weights(tensor.getDimsList(), values));
  }

  boolean isNumber() {
    return values.length == 1 && shape.size() <= 1;
  }

  /** Returns a node that is a constant with these values. */
  NodeProto constant(String name) {
    ByteBuffer raw =
        ByteBuffer.allocate(values.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    raw.asFloatBuffer().put(values);
    TensorProto tensor =
        TensorProto.newBuilder()
            .setDataType(TensorProto.DataType.FLOAT_VALUE)
            .addAllDims(shape)
            .setRawData(ByteString.copyFrom(raw))
            .build();
    return NodeProto.newBuilder()
        .setOpType("Constant")
        .addOutput(name)
        .addAttribute(
            AttributeProto.newBuilder()
                .setName("value")
                .setType(AttributeProto.AttributeType.TENSOR)
                .setT(tensor))
        .build();
  }
}
