package io.kaibiao.export.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.kaibiao.export.content.WellFormed;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes members of the objects of {@code report.json}, texts made well-formed. One instance per
 * document.
 *
 * @param out what the members are written to
 * @param layout the layout of {@code out}
 */
record JsonMembers(JsonGenerator out, LineLayout layout) {

  /** Starts an object that stands on one line. */
  void startLine() throws IOException {
    layout.inline();
    out.writeStartObject();
  }

  void text(String name, String text) throws IOException {
    out.writeStringField(name, WellFormed.text(text));
  }

  void textIfKnown(String name, @Nullable String text) throws IOException {
    if (text != null) {
      text(name, text);
    }
  }

  /** Writes texts as an array on one line. */
  void texts(String name, List<String> texts) throws IOException {
    out.writeFieldName(name);
    layout.inline();
    out.writeStartArray();
    for (String text : texts) {
      out.writeString(WellFormed.text(text));
    }
    out.writeEndArray();
  }

  void textsIfAny(String name, List<String> texts) throws IOException {
    if (!texts.isEmpty()) {
      texts(name, texts);
    }
  }

  /** Writes a number of which each digit counts, or one that {@link Rounded} gives. */
  void number(String name, String number) throws IOException {
    out.writeFieldName(name);
    out.writeNumber(number);
  }

  void numberOrNull(String name, @Nullable Integer number) throws IOException {
    if (number == null) {
      out.writeNullField(name);
    } else {
      out.writeNumberField(name, number);
    }
  }

  /** Writes the number of a run of columns, which is left out for the first. */
  void block(int block) throws IOException {
    if (block > 0) {
      out.writeNumberField("block", block);
    }
  }
}
