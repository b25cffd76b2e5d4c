package io.kaibiao.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.kaibiao.batch.FailureMessage;
import io.kaibiao.batch.OneLine;
import io.kaibiao.cli.terminal.ExitStatus;
import io.kaibiao.cli.terminal.ProcessStreams;
import io.kaibiao.cli.terminal.VersionText;
import io.kaibiao.error.InputException;
import io.kaibiao.export.reading.ResultFolder;
import io.kaibiao.proof.Proof;
import io.kaibiao.proof.rules.Rulebook;
import io.kaibiao.report.Check;
import io.kaibiao.report.Statement;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code kaibiao validate}: checks results, edited or not, against schema, identities and
 * statements.
 */
@Command(
    name = "validate",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class,
    header = "Check results again, also after a person edited facts.csv or report.json.",
    description = "Ends with status 3 if the schema, an identity or a statement does not hold.",
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {"  kaibiao validate out/report", "  kaibiao validate out/* --json"})
final class ValidateCommand implements Callable<Integer> {

  private final ProcessStreams surroundings;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "A folder that convert wrote for one input, or its report.json.")
  private List<Path> paths = List.of();

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Option(
      names = "--rules",
      paramLabel = "FILE",
      description = "A file of further identities that amounts must satisfy; see docs/proof.md.")
  private @Nullable Path rules;

  ValidateCommand(ProcessStreams surroundings) {
    this.surroundings = surroundings;
  }

  /** The outcome of validating one result. */
  private record Validation(
      Path path,
      ResultFolder result,
      int checks,
      List<Check> failing,
      List<Statement> contradicted) {
    boolean holds() {
      return result.violations().isEmpty() && failing.isEmpty() && contradicted.isEmpty();
    }
  }

  @Override
  public Integer call() throws IOException, InputException {
    Rulebook rulebook = Rulebook.standard();
    Proof proof = new Proof(rules == null ? rulebook : rulebook.with(rules));
    List<Validation> validations = new ArrayList<>();
    boolean failed = false;
    for (Path path : paths) {
      try {
        validations.add(validation(path, proof));
      } catch (InputException | RuntimeException | OutOfMemoryError | StackOverflowError e) {
        String name = path.toString();
        surroundings.messages().problem(FailureMessage.of(name, name, e));
        failed = true;
      }
    }
    if (json) {
      printJson(validations);
    } else {
      PrintWriter out = surroundings.text();
      validations.forEach(validation -> print(validation, out));
      out.flush();
    }
    if (failed) {
      return ExitStatus.FAILED;
    }
    boolean hold = validations.stream().allMatch(Validation::holds);
    return hold ? ExitStatus.OK : ExitStatus.DOUBTFUL;
  }

  private static Validation validation(Path path, Proof proof) throws InputException {
    ResultFolder result = ResultFolder.read(path);
    List<Check> checks = proof.checks(result.tables(), result.coverage());
    return new Validation(
        path,
        result,
        checks.size(),
        checks.stream().filter(c -> !c.holds()).toList(),
        result.statements().stream().filter(s -> Boolean.FALSE.equals(s.agrees())).toList());
  }

  private static void print(Validation v, PrintWriter out) {
    String tried =
        v.checks() == 0
            ? "no identity tried, as none is about these tables"
            : String.format(
                Locale.ROOT, "%d identities tried, %d fail", v.checks(), v.failing().size());
    line(
        out,
        "%s: %s; %s; %d statements, %d contradicted; %d cells edited",
        v.path(),
        v.holds() ? "holds" : "does not hold",
        tried,
        v.result().statements().size(),
        v.contradicted().size(),
        v.result().edits().size());
    v.result().violations().forEach(text -> line(out, "  schema: %s", text));
    v.result().edits().forEach(edit -> line(out, "  edited: %s", edit.line()));
    v.failing().forEach(c -> line(out, "  identity: %s", text(c)));
    v.contradicted().forEach(s -> line(out, "  statement: %s", text(s)));
  }

  /** Prints texts of a result on one line, without characters that a terminal would obey. */
  private static void line(PrintWriter out, String format, Object... values) {
    Object[] safe = new Object[values.length];
    for (int i = 0; i < safe.length; i++) {
      safe[i] = values[i] instanceof Integer ? values[i] : OneLine.of(String.valueOf(values[i]));
    }
    out.println(String.format(Locale.ROOT, format, safe));
  }

  private static String text(Check c) {
    return String.format(
        Locale.ROOT,
        "%s at %s/%s of table %s: %s is not %s (tolerance %s)",
        c.rule(),
        c.row(),
        c.column(),
        c.table(),
        c.left(),
        c.right(),
        c.tolerance());
  }

  private static String text(Statement s) {
    return String.format(Locale.ROOT, "%s %s contradicts %s", s.fact(), s.value(), s.agreesWith());
  }

  private void printJson(List<Validation> validations) throws IOException {
    JsonGenerator out = new JsonFactory().createGenerator(surroundings.out());
    out.useDefaultPrettyPrinter();
    out.writeStartArray();
    for (Validation v : validations) {
      out.writeStartObject();
      out.writeStringField("path", v.path().toString());
      out.writeBooleanField("holds", v.holds());
      out.writeNumberField("checks", v.checks());
      texts(out, "schema", v.result().violations());
      texts(out, "edited", v.result().edits().stream().map(ResultFolder.Edit::line).toList());
      texts(out, "identities", v.failing().stream().map(ValidateCommand::text).toList());
      texts(out, "statements", v.contradicted().stream().map(ValidateCommand::text).toList());
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeRaw('\n');
    out.flush();
  }

  private static void texts(JsonGenerator out, String name, List<String> texts) throws IOException {
    out.writeArrayFieldStart(name);
    for (String text : texts) {
      out.writeString(text);
    }
    out.writeEndArray();
  }
}
