package io.kaibiao.samples.invention;

import io.kaibiao.ConversionOptions;
import io.kaibiao.Kaibiao;
import io.kaibiao.error.KaibiaoException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Writes documents with invented titles, form numbers and heads, and what became of which word.
 *
 * <pre>
 * ./kaibiao --version # builds what is not built
 * java -cp 'src/cli/target/lib/*' \
 *     io.kaibiao.samples.invention.InventWords SEED IN.pdf... OUT
 * </pre>
 */
public final class InventWords {

  private InventWords() {}

  /**
   * Runs from the command line.
   *
   * @param args a seed, documents, the output folder
   */
  public static void main(String[] args) throws IOException, KaibiaoException {
    long seed = Long.parseLong(args[0]);
    List<String> inputs = Arrays.asList(args).subList(1, args.length - 1);
    Path folder = Files.createDirectories(Path.of(args[args.length - 1]));
    Kaibiao kaibiao = Kaibiao.builder().build();
    Inventor inventor = new Inventor();
    for (String input : inputs) {
      String name = Path.of(input).getFileName().toString();
      byte[] pdf = Files.readAllBytes(Path.of(input));
      Invention made =
          inventor.invent(pdf, kaibiao.convert(name, pdf, ConversionOptions.DEFAULT), seed);
      Files.write(folder.resolve(name), made.pdf());
      System.out.println(name + ": " + made.words().size() + " words");
      made.words().forEach((word, invented) -> System.out.println("  " + word + " " + invented));
      made.left().forEach(text -> System.out.println("  left: " + text));
    }
  }
}
