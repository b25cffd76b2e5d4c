package io.kaibiao.review;

import com.fasterxml.jackson.core.JsonGenerator;
import io.kaibiao.export.content.WellFormed;
import io.kaibiao.report.place.Box;
import java.io.IOException;
import java.util.List;

/**
 * Writes the values of a review page's data.
 *
 * @param json where they go
 */
record DataOut(JsonGenerator json) {

  void text(String name, String text) throws IOException {
    json.writeStringField(name, WellFormed.text(text));
  }

  /** Writes texts, unless there are none. */
  void texts(String name, List<String> texts) throws IOException {
    if (texts.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart(name);
    for (String text : texts) {
      json.writeString(WellFormed.text(text));
    }
    json.writeEndArray();
  }

  /** Writes a box in points, to a hundredth as in {@code report.json}. */
  void box(Box box) throws IOException {
    json.writeArrayFieldStart("box");
    for (double edge : new double[] {box.x0(), box.y0(), box.x1(), box.y1()}) {
      json.writeNumber(Math.round(edge * 100) / 100.0);
    }
    json.writeEndArray();
  }
}
