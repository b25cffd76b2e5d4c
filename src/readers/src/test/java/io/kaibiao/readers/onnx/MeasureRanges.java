package io.kaibiao.readers.onnx;

import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;
import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import io.kaibiao.readers.natives.CacheFolder;
import io.kaibiao.readers.natives.OnnxLibraries;
import io.kaibiao.scan.Raster;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/**
 * Measures the values between the nodes of PP-OCRv4, from which {@code models/train/integers.py}
 * makes its copy in integers. Not a test: a program, called with a folder of strips ({@code kaibiao
 * samples strips}), their number to take, and a folder to write into: {@code folded.onnx}, the
 * network, and {@code ranges.tsv}, each value's name, lower and upper end.
 */
final class MeasureRanges {

  /** Seed of the order in which strips are taken. */
  private static final int SEED = 7;

  /** Share of the strips whose ends lie outside a value's range, above and below each. */
  private static final double OUTSIDE = 0.5;

  private final OnnxModel model = PaddleModel.exact();
  private final Map<String, List<float[]>> ends = new TreeMap<>();

  private MeasureRanges() {}

  public static void main(String[] arguments) throws IOException, OrtException {
    Path to = Path.of(arguments[2]);
    List<Path> strips;
    try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
      strips =
          files
              .filter(file -> file.toString().endsWith(".png"))
              .sorted()
              .collect(Collectors.toCollection(ArrayList::new));
    }
    Collections.shuffle(strips, new Random(SEED));
    MeasureRanges measure = new MeasureRanges();
    byte[] network = measure.model.network();
    Files.write(to.resolve("folded.onnx"), network);
    int count = Math.min(strips.size(), Integer.parseInt(arguments[1]));
    measure.run(open(network), strips.subList(0, count));
    Files.write(to.resolve("ranges.tsv"), measure.lines());
  }

  /** Returns the network with every value between its nodes as an output. */
  private static byte[] open(byte[] network) throws IOException {
    ModelProto read = ModelProto.parseFrom(network);
    GraphProto.Builder graph = read.getGraph().toBuilder();
    for (NodeProto node : read.getGraph().getNodeList()) {
      String output = node.getOutput(0);
      if (!node.getOpType().equals("Constant")
          && graph.getOutputList().stream().noneMatch(o -> o.getName().equals(output))) {
        graph.addOutput(ValueInfoProto.newBuilder().setName(output));
      }
    }
    return read.toBuilder().setGraph(graph).build().toByteArray();
  }

  private void run(byte[] network, List<Path> strips) throws IOException, OrtException {
    OnnxLibraries.prepare(CacheFolder.ofUser(System.getenv()));
    OrtEnvironment environment = OnnxEnvironment.get();
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.BASIC_OPT);
      try (OrtSession session = environment.createSession(network, options)) {
        String input = session.getInputNames().iterator().next();
        for (Path strip : strips) {
          try (OnnxTensor paper = paper(environment, raster(strip));
              OrtSession.Result result = session.run(Map.of(input, paper))) {
            for (Map.Entry<String, OnnxValue> value : result) {
              add(value.getKey(), value.getValue());
            }
          }
        }
      }
    }
  }

  private static Raster raster(Path file) throws IOException {
    BufferedImage image = ImageIO.read(file.toFile());
    int[] samples =
        image.getRaster().getSamples(0, 0, image.getWidth(), image.getHeight(), 0, (int[]) null);
    byte[] pixels = new byte[samples.length];
    for (int i = 0; i < samples.length; i++) {
      pixels[i] = (byte) samples[i];
    }
    return new Raster(image.getWidth(), image.getHeight(), pixels);
  }

  private OnnxTensor paper(OrtEnvironment environment, Raster strip) throws OrtException {
    int width = model.width(strip);
    float[] plane = model.set(strip, width);
    FloatBuffer pixels =
        ByteBuffer.allocateDirect(model.planes() * plane.length * Float.BYTES)
            .order(ByteOrder.nativeOrder())
            .asFloatBuffer();
    for (int i = 0; i < model.planes(); i++) {
      pixels.put(plane);
    }
    return OnnxTensor.createTensor(
        environment, pixels.flip(), new long[] {1, model.planes(), model.height(), width});
  }

  private void add(String name, OnnxValue value) {
    if (!(value instanceof OnnxTensor tensor) || tensor.getInfo().type != OnnxJavaType.FLOAT) {
      return;
    }
    FloatBuffer values = tensor.getFloatBuffer();
    float low = 0;
    float high = 0;
    while (values.hasRemaining()) {
      float here = values.get();
      low = Math.min(low, here);
      high = Math.max(high, here);
    }
    ends.computeIfAbsent(name, n -> new ArrayList<>()).add(new float[] {low, high});
  }

  private List<String> lines() {
    List<String> lines = new ArrayList<>();
    ends.forEach(
        (name, all) -> {
          double[] low = all.stream().mapToDouble(end -> end[0]).sorted().toArray();
          double[] high = all.stream().mapToDouble(end -> end[1]).sorted().toArray();
          int outside = (int) (OUTSIDE * low.length);
          lines.add(
              String.format(
                  Locale.ROOT,
                  "%s\t%.6g\t%.6g",
                  name,
                  low[outside],
                  high[high.length - 1 - outside]));
        });
    return lines;
  }
}
