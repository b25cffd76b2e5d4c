package io.kaibiao.evaluate;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Writes an evaluation as JSON: {@code overall}, {@code kinds}, {@code conditions} and {@code
 * documents}, each score with every measure (null if it is undefined), the requested {@code
 * differences}, and the {@code broken} thresholds.
 */
public final class EvaluationJson {

  private final Evaluation evaluation;
  private final List<String> broken;
  private final int differences;

  /**
   * Makes a writer.
   *
   * @param broken the broken thresholds
   * @param differences maximum number of differences to write
   */
  public EvaluationJson(Evaluation evaluation, List<String> broken, int differences) {
    this.evaluation = evaluation;
    this.broken = List.copyOf(broken);
    this.differences = differences;
  }

  /** Writes UTF-8 to a stream, which is flushed and not closed. */
  public void write(OutputStream stream) throws IOException {
    JsonGenerator out = new JsonFactory().createGenerator(stream);
    out.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    out.useDefaultPrettyPrinter();
    out.writeStartObject();
    out.writeFieldName("overall");
    write(out, evaluation.overall());
    write(out, "kinds", evaluation.kinds());
    write(out, "conditions", evaluation.conditions());
    write(out, "documents", evaluation.documents());
    out.writeArrayFieldStart("differences");
    for (Difference difference : evaluation.differences().stream().limit(differences).toList()) {
      write(out, difference);
    }
    out.writeEndArray();
    out.writeArrayFieldStart("broken");
    for (String line : broken) {
      out.writeString(line);
    }
    out.writeEndArray();
    out.writeEndObject();
    out.writeRaw('\n');
    out.flush();
  }

  private static void write(JsonGenerator out, String name, Map<String, Score> scores)
      throws IOException {
    out.writeObjectFieldStart(name);
    for (Map.Entry<String, Score> entry : scores.entrySet()) {
      out.writeFieldName(entry.getKey());
      write(out, entry.getValue());
    }
    out.writeEndObject();
  }

  private static void write(JsonGenerator out, Score score) throws IOException {
    out.writeStartObject();
    for (Measure measure : Measure.all()) {
      OptionalDouble value = measure.of(score);
      if (value.isPresent()) {
        out.writeFieldName(measure.id());
        out.writeNumber(NumberText.text(value.getAsDouble()));
      } else {
        out.writeNullField(measure.id());
      }
    }
    out.writeEndObject();
  }

  private static void write(JsonGenerator out, Difference difference) throws IOException {
    out.writeStartObject();
    out.writeStringField("document", difference.document());
    out.writeStringField("kind", difference.kind());
    out.writeStringField("form", difference.form());
    out.writeStringField("table", difference.table());
    out.writeStringField("place", difference.place());
    out.writeStringField("expected", difference.expected());
    out.writeStringField("got", difference.got());
    out.writeStringField("remark", difference.remark());
    out.writeEndObject();
  }
}
