package io.kaibiao.export.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import java.io.IOException;

/**
 * The layout of {@code report.json}: indented, but an object or array that {@link #inline} was
 * called for stands on one line with all that it holds, so that a table row is a line to read, to
 * search and to compare. One instance a document, as it follows the nesting.
 */
final class LineLayout implements PrettyPrinter {

  /** Stands for no object that is written on one line. */
  private static final int NONE = -1;

  private int depth;
  private int inlineDepth = NONE;
  private boolean nextInline;

  /** Keeps the object or array that is started next on one line. */
  void inline() {
    nextInline = true;
  }

  @Override
  public void writeRootValueSeparator(JsonGenerator gen) throws IOException {
    gen.writeRaw('\n');
  }

  @Override
  public void writeStartObject(JsonGenerator gen) throws IOException {
    start(gen, '{');
  }

  @Override
  public void writeEndObject(JsonGenerator gen, int entries) throws IOException {
    end(gen, entries, '}');
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator gen) throws IOException {
    separator(gen);
  }

  @Override
  public void writeObjectFieldValueSeparator(JsonGenerator gen) throws IOException {
    gen.writeRaw(": ");
  }

  @Override
  public void writeStartArray(JsonGenerator gen) throws IOException {
    start(gen, '[');
  }

  @Override
  public void writeEndArray(JsonGenerator gen, int values) throws IOException {
    end(gen, values, ']');
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator gen) throws IOException {
    separator(gen);
  }

  @Override
  public void beforeArrayValues(JsonGenerator gen) throws IOException {
    lineBreak(gen);
  }

  @Override
  public void beforeObjectEntries(JsonGenerator gen) throws IOException {
    lineBreak(gen);
  }

  private void start(JsonGenerator gen, char bracket) throws IOException {
    gen.writeRaw(bracket);
    if (nextInline && inlineDepth == NONE) {
      inlineDepth = depth;
    }
    nextInline = false;
    depth++;
  }

  private void end(JsonGenerator gen, int members, char bracket) throws IOException {
    depth--;
    if (members > 0) {
      lineBreak(gen);
    }
    if (depth == inlineDepth) {
      inlineDepth = NONE;
    }
    gen.writeRaw(bracket);
  }

  private void separator(JsonGenerator gen) throws IOException {
    gen.writeRaw(',');
    if (inlineDepth == NONE) {
      lineBreak(gen);
    } else {
      gen.writeRaw(' ');
    }
  }

  private void lineBreak(JsonGenerator gen) throws IOException {
    if (inlineDepth == NONE) {
      gen.writeRaw('\n');
      for (int i = 0; i < depth; i++) {
        gen.writeRaw(' ');
      }
    }
  }
}
