package io.kaibiao.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.kaibiao.cli.terminal.DisplayWidth;
import io.kaibiao.cli.terminal.ExitStatus;
import io.kaibiao.cli.terminal.ProcessStreams;
import io.kaibiao.cli.terminal.VersionText;
import io.kaibiao.evaluationform.catalogue.PerformanceForm;
import io.kaibiao.form.catalogue.Catalogue;
import io.kaibiao.form.catalogue.Form;
import io.kaibiao.form.catalogue.FormColumn;
import io.kaibiao.form.catalogue.FormRow;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kaibiao forms}: the catalogue of canonical forms. */
@Command(
    name = "forms",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class,
    header = "List the canonical forms, or show the columns and row keys of one.",
    footerHeading = "%nExamples:%n",
    footer = {"  kaibiao forms", "  kaibiao forms FA01", "  kaibiao forms --json"})
final class FormsCommand implements Callable<Integer> {

  private final ProcessStreams surroundings;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "ID",
      description = "A form's id, such as FA01; without it, all forms are listed.")
  private @Nullable String id;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Mixin private CatalogueOption own = new CatalogueOption();

  FormsCommand(ProcessStreams surroundings) {
    this.surroundings = surroundings;
  }

  /** A form in the list. */
  private record Listed(
      String id,
      String kind,
      String title,
      String number,
      String rowKey,
      List<String> columns,
      List<String> rows) {

    /** Returns a form with each column listed once. A form of two halves has some columns twice. */
    static Listed of(Form form) {
      return new Listed(
          form.id(),
          form.kind().id(),
          form.title(),
          Optional.ofNullable(form.number()).orElse(""),
          form.rowKey().toString().toLowerCase(Locale.ROOT),
          form.columns().stream().map(FormColumn::id).distinct().toList(),
          form.rows().stream().map(FormRow::key).distinct().toList());
    }

    /** Returns an evaluation form, which belongs to both budgets and final accounts. */
    static Listed of(PerformanceForm form) {
      return new Listed(
          form.id(),
          "evaluation",
          form.title(),
          "",
          form.shape() == PerformanceForm.Shape.LIST ? "name" : "record",
          form.columns(),
          form.rows());
    }
  }

  private List<Listed> all() {
    Catalogue catalogue = own.read(Objects.requireNonNull(spec).commandLine()).catalogue();
    return Stream.concat(
            catalogue.forms().stream().map(Listed::of),
            catalogue.performance().forms().stream()
                .sorted(Comparator.comparing(PerformanceForm::id))
                .map(Listed::of))
        .toList();
  }

  @Override
  public Integer call() throws IOException {
    List<Listed> forms = id == null ? all() : List.of(find(id));
    if (json) {
      printJson(forms);
      return ExitStatus.OK;
    }
    PrintWriter out = surroundings.text();
    forms.forEach(id == null ? form -> printLine(out, form) : form -> printForm(out, form));
    out.flush();
    return ExitStatus.OK;
  }

  private Listed find(String wanted) {
    return all().stream()
        .filter(form -> form.id().equalsIgnoreCase(wanted))
        .findFirst()
        .orElseThrow(
            () ->
                new ParameterException(
                    Objects.requireNonNull(spec).commandLine(),
                    "there is no form '" + wanted + "'; 'kaibiao forms' lists all"));
  }

  private static void printLine(PrintWriter out, Listed form) {
    out.printf(
        Locale.ROOT,
        "%s  %s  %s  %3d columns  %3d rows%n",
        form.id(),
        DisplayWidth.pad(form.number(), 14),
        DisplayWidth.pad(form.title(), 50),
        form.columns().size(),
        form.rows().size());
  }

  private static void printForm(PrintWriter out, Listed form) {
    out.println(form.id() + "  " + form.title());
    out.println("kind     " + form.kind());
    out.println("number   " + form.number());
    out.println("row key  " + form.rowKey());
    out.println("columns");
    form.columns().forEach(column -> out.println("  " + column));
    if (!form.rows().isEmpty()) {
      out.println("rows");
      form.rows().forEach(key -> out.println("  " + key));
    }
  }

  private void printJson(List<Listed> forms) throws IOException {
    JsonGenerator generator = new JsonFactory().createGenerator(surroundings.out());
    generator.useDefaultPrettyPrinter();
    generator.writeStartArray();
    for (Listed form : forms) {
      generator.writeStartObject();
      generator.writeStringField("id", form.id());
      generator.writeStringField("kind", form.kind());
      generator.writeStringField("title", form.title());
      generator.writeStringField("number", form.number());
      generator.writeStringField("rowKey", form.rowKey());
      generator.writeArrayFieldStart("columns");
      for (String column : form.columns()) {
        generator.writeString(column);
      }
      generator.writeEndArray();
      generator.writeArrayFieldStart("rows");
      for (String row : form.rows()) {
        generator.writeString(row);
      }
      generator.writeEndArray();
      generator.writeEndObject();
    }
    generator.writeEndArray();
    generator.writeRaw('\n');
    generator.flush();
  }
}
