package io.kaibiao.measure.invention;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kaibiao.ConversionOptions;
import io.kaibiao.Kaibiao;
import io.kaibiao.error.KaibiaoException;
import io.kaibiao.report.Report;
import io.kaibiao.samples.invention.Invention;
import io.kaibiao.samples.invention.Inventor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Measures what becomes of documents whose titles, form numbers and half of whose heads are
 * invented.
 *
 * <pre>
 * ./kaibiao --version # builds what is not built
 * java -cp 'src/cli/target/lib/*' \
 *     io.kaibiao.measure.invention.MeasureInvention SEEDS TRUTHS FILE.pdf...
 * </pre>
 *
 * <p>{@code TRUTHS} is a folder of truth files; what has none there is compared with the conversion
 * of the document itself.
 */
public final class MeasureInvention {

  private final Kaibiao kaibiao = Kaibiao.builder().build();
  private final Inventor inventor = new Inventor();
  private final InventionScore all = new InventionScore();

  private MeasureInvention() {}

  /**
   * Runs from the command line.
   *
   * @param args how many seeds, a folder of truths, documents
   */
  public static void main(String[] args) throws IOException, KaibiaoException {
    MeasureInvention measure = new MeasureInvention();
    for (String file : Arrays.asList(args).subList(2, args.length)) {
      measure.add(Path.of(file), Path.of(args[1]), Integer.parseInt(args[0]));
    }
    System.out.println("all: " + measure.all);
  }

  private void add(Path file, Path truths, int seeds) throws IOException, KaibiaoException {
    String name = file.getFileName().toString();
    byte[] pdf = Files.readAllBytes(file);
    Report original = convert(name, pdf);
    Set<String> truth = truth(truths.resolve(name.replaceAll("\\.[^.]*$", "") + ".json"));
    for (int seed = 1; seed <= seeds; seed++) {
      Invention made = inventor.invent(pdf, original, seed);
      Report invented = convert(name, made.pdf());
      InventionScore score = new InventionScore();
      for (InventionScore each : List.of(score, all)) {
        each.add(name + " seed " + seed, original, invented, truth);
      }
      System.out.println(
          name
              + " seed "
              + seed
              + ": "
              + score
              + "; "
              + made.words().size()
              + " words, left "
              + made.left());
      score.faults().forEach(fault -> System.out.println("  " + fault));
    }
  }

  private Report convert(String name, byte[] pdf) throws KaibiaoException {
    return kaibiao.convert(name, pdf, ConversionOptions.DEFAULT);
  }

  private static Set<String> truth(Path file) throws IOException {
    Set<String> facts = new HashSet<>();
    if (Files.isRegularFile(file)) {
      JsonNode root = new ObjectMapper().readTree(Files.readAllBytes(file));
      for (JsonNode table : root.path("tables")) {
        for (JsonNode row : table.path("rows")) {
          String place = table.path("form").asText() + "/" + row.path("key").asText() + "/";
          for (Map.Entry<String, JsonNode> cell : row.path("cells").properties()) {
            facts.add(place + cell.getKey() + "=" + cell.getValue().asText());
          }
        }
      }
    }
    return facts;
  }
}
