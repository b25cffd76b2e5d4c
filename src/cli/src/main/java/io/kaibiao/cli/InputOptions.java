package io.kaibiao.cli;

import io.kaibiao.Attachments;
import io.kaibiao.batch.Input;
import io.kaibiao.batch.InputFinder;
import io.kaibiao.batch.InputKind;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** What {@code convert} converts. */
final class InputOptions {

  private static final String STREAM_NAME = "stdin";

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description = "A PDF or an image; a folder, for those in it; or - for standard input.")
  private List<String> inputs = List.of();

  @Option(
      names = {"-r", "--recursive"},
      description = "Search sub-folders too.")
  private boolean recursive;

  @Option(
      names = "--kinds",
      split = ",",
      paramLabel = "KIND",
      converter = KindConverter.class,
      description = {
        "Of folders: pdf, image (default), docx, xlsx, html, markdown,",
        "text, json, hocr, alto, or all. Own results are left out."
      })
  private @Nullable List<Kinds> kinds;

  @Option(
      names = "--attachments",
      description = "Convert attached PDFs too, each into a folder of its own, DIR/X-NAME.")
  private boolean attachments;

  @Option(
      names = "--name",
      paramLabel = "NAME",
      description = "What to call the document on standard input (default: " + STREAM_NAME + ").")
  private @Nullable String name;

  /** Refuses what contradicts itself. */
  void refuseContradictions(CommandLine command) {
    long streams = inputs.stream().filter(InputArguments.STANDARD_STREAM::equals).count();
    if (streams > 1) {
      throw new ParameterException(command, "standard input (-) can be read only once");
    }
    if (name != null && streams == 0) {
      throw new ParameterException(command, "--name is for standard input (-) only");
    }
    if (name != null && (name.isBlank() || name.matches(".*[/\\\\\\p{Cntrl}].*"))) {
      throw new ParameterException(
          command, "--name takes a file name without folders, not '" + name + "'");
    }
  }

  /** Finds the inputs. */
  List<Input> find(InputStream in) throws IOException {
    InputFinder.Depth depth = recursive ? InputFinder.Depth.TREE : InputFinder.Depth.FOLDER;
    return InputArguments.resolve(
        inputs,
        paths -> InputFinder.find(paths, depth, kinds()),
        name == null ? STREAM_NAME : name,
        in);
  }

  /** Returns which files of folders are inputs. */
  private Set<InputKind> kinds() {
    List<Kinds> named = kinds;
    return named == null
        ? InputKind.PRINTED
        : named.stream().flatMap(each -> each.all().stream()).collect(Collectors.toSet());
  }

  /** Tells whether one of the arguments is a folder. */
  boolean namesFolders() {
    return inputs.stream().anyMatch(InputArguments::isFolder);
  }

  /** Tells whether attached documents are inputs too. */
  boolean takesAttachments() {
    return attachments;
  }

  /** Returns what becomes of attached documents. */
  Attachments handling() {
    return attachments ? Attachments.CONVERTED_BESIDE : Attachments.LEFT_OUT;
  }

  /** The kinds that one name stands for. */
  private record Kinds(Set<InputKind> all) {}

  /** Reads the name of a kind of input, or of all. */
  static final class KindConverter implements ITypeConverter<Kinds> {

    @Override
    public Kinds convert(String text) {
      try {
        return new Kinds(InputKind.of(text.strip().toLowerCase(Locale.ROOT)));
      } catch (IllegalArgumentException e) {
        TypeConversionException problem = new TypeConversionException(e.getMessage());
        problem.initCause(e);
        throw problem;
      }
    }
  }
}
