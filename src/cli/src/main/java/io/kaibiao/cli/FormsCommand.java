package io.kaibiao.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.kaibiao.cli.terminal.DisplayWidth;
import io.kaibiao.cli.terminal.ExitStatus;
import io.kaibiao.cli.terminal.ProcessStreams;
import io.kaibiao.cli.terminal.VersionText;
import io.kaibiao.form.catalogue.Catalogue;
import io.kaibiao.form.catalogue.Form;
import io.kaibiao.form.catalogue.FormColumn;
import io.kaibiao.form.catalogue.FormRow;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
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

  FormsCommand(ProcessStreams surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    List<Form> forms = id == null ? Catalogue.load().forms() : List.of(find(id));
    if (json) {
      printJson(forms);
      return ExitStatus.OK;
    }
    PrintWriter out = surroundings.text();
    forms.forEach(id == null ? form -> printLine(out, form) : form -> printForm(out, form));
    out.flush();
    return ExitStatus.OK;
  }

  private Form find(String wanted) {
    return Catalogue.load().forms().stream()
        .filter(form -> form.id().equalsIgnoreCase(wanted))
        .findFirst()
        .orElseThrow(
            () ->
                new ParameterException(
                    Objects.requireNonNull(spec).commandLine(),
                    "there is no form '" + wanted + "'; 'kaibiao forms' lists all"));
  }

  private static void printLine(PrintWriter out, Form form) {
    out.printf(
        Locale.ROOT,
        "%s  %s  %s  %3d columns  %3d rows%n",
        form.id(),
        DisplayWidth.pad(number(form), 14),
        DisplayWidth.pad(form.title(), 50),
        columns(form).size(),
        rows(form).size());
  }

  private static void printForm(PrintWriter out, Form form) {
    out.println(form.id() + "  " + form.title());
    out.println("kind     " + form.kind().id());
    out.println("number   " + number(form));
    out.println("row key  " + rowKey(form));
    out.println("columns");
    columns(form).forEach(column -> out.println("  " + column));
    if (!rows(form).isEmpty()) {
      out.println("rows");
      rows(form).forEach(key -> out.println("  " + key));
    }
  }

  private void printJson(List<Form> forms) throws IOException {
    JsonGenerator generator = new JsonFactory().createGenerator(surroundings.out());
    generator.useDefaultPrettyPrinter();
    generator.writeStartArray();
    for (Form form : forms) {
      generator.writeStartObject();
      generator.writeStringField("id", form.id());
      generator.writeStringField("kind", form.kind().id());
      generator.writeStringField("title", form.title());
      generator.writeStringField("number", number(form));
      generator.writeStringField("rowKey", rowKey(form));
      generator.writeArrayFieldStart("columns");
      for (String column : columns(form)) {
        generator.writeString(column);
      }
      generator.writeEndArray();
      generator.writeArrayFieldStart("rows");
      for (String row : rows(form)) {
        generator.writeString(row);
      }
      generator.writeEndArray();
      generator.writeEndObject();
    }
    generator.writeEndArray();
    generator.writeRaw('\n');
    generator.flush();
  }

  /** Returns the ids of the columns, each once: a form of two halves has some of them twice. */
  private static List<String> columns(Form form) {
    return form.columns().stream().map(FormColumn::id).distinct().toList();
  }

  private static List<String> rows(Form form) {
    return form.rows().stream().map(FormRow::key).distinct().toList();
  }

  private static String number(Form form) {
    return Optional.ofNullable(form.number()).orElse("");
  }

  private static String rowKey(Form form) {
    return form.rowKey().toString().toLowerCase(Locale.ROOT);
  }
}
