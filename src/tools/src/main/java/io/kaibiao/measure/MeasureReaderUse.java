package io.kaibiao.measure;

import io.kaibiao.Kaibiao;
import io.kaibiao.error.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Lists the documents for which an engine that reads pixels is requested, and the reason: pages of
 * a scan, letters without a character, or a doubt about a text layer. No engine is loaded. A
 * document is abandoned at the first request.
 *
 * <pre>
 * ./kaibiao --version # builds what is not built
 * java -cp 'src/cli/target/lib/*' \
 *     io.kaibiao.measure.MeasureReaderUse FOLDER|FILE.pdf …
 * </pre>
 */
public final class MeasureReaderUse {

  private MeasureReaderUse() {}

  /**
   * Prints a line for each document that requests an engine, then the number of documents for each
   * reason.
   */
  public static void main(String[] arguments) throws IOException {
    Map<String, Integer> counts = new TreeMap<>();
    int documents = 0;
    for (String argument : arguments) {
      for (Path file : files(Path.of(argument))) {
        documents++;
        Optional<String> asked = asked(file);
        asked.ifPresent(by -> System.out.println(file + ": " + by));
        counts.merge(asked.orElse("no reader"), 1, Integer::sum);
      }
    }
    System.out.println(documents + " documents: " + counts);
  }

  private static List<Path> files(Path root) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(file -> file.toString().endsWith(".pdf")).sorted().toList();
    }
  }

  private static Optional<String> asked(Path file) {
    AtomicReference<@Nullable String> by = new AtomicReference<>();
    Kaibiao.Builder builder =
        Kaibiao.builder()
            .engines(
                () -> {
                  by.compareAndSet(null, callers());
                  throw new IllegalStateException("no reader is loaded here");
                });
    try (Kaibiao kaibiao = builder.build()) {
      kaibiao.convert(file);
    } catch (InputException | RuntimeException | StackOverflowError e) {
      by.compareAndSet(null, "failed");
    }
    return Optional.ofNullable(by.get());
  }

  /** Returns the classes of the page packages that led to the request, the innermost first. */
  private static String callers() {
    return StackWalker.getInstance()
        .walk(
            frames ->
                frames
                    .map(StackWalker.StackFrame::getClassName)
                    .filter(name -> name.startsWith("io.kaibiao.page."))
                    .map(name -> name.substring(name.lastIndexOf('.') + 1))
                    .filter(name -> !name.equals("PixelPages"))
                    .distinct()
                    .limit(2)
                    .collect(Collectors.joining(" < ")));
  }
}
