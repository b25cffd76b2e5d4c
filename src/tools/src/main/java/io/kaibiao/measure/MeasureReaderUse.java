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
 * Lists for which documents a reader of pixels is asked for, and by what: a scan's pages, letters
 * without a character, or a doubt about a text layer. No reader is loaded; a document is left at
 * the first question.
 *
 * <pre>
 * ./kaibiao --version # builds what is not built
 * java -cp 'src/cli/target/lib/*' \
 *     io.kaibiao.measure.MeasureReaderUse FOLDER|FILE.pdf …
 * </pre>
 */
public final class MeasureReaderUse {

  private MeasureReaderUse() {}

  /** Prints a line a document that asks for a reader, then how many asked for what reason. */
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

  /** The classes of the page storey that led to the question, the innermost first. */
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
