package io.kaibiao.spark;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * What is kept of a document from its conversion until its wave is published: a line with its
 * outcome, then its {@code report.json} if it has one.
 *
 * @param outcome what became of the document
 * @param report the bytes of {@code report.json}; none if it could not be converted
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
record StagedResult(DocumentOutcome outcome, byte[] report) {

  /** Returns what is kept of a document without a result. */
  static StagedResult without(DocumentOutcome outcome) {
    return new StagedResult(outcome, new byte[0]);
  }

  /** Writes it, compressed; closes the stream. */
  void write(OutputStream to) throws IOException {
    try (OutputStream out = new GZIPOutputStream(to)) {
      ByteArrayOutputStream line = new ByteArrayOutputStream();
      try (JsonGenerator json = new JsonFactory().createGenerator(line)) {
        new ObjectMapper().writeTree(json, outcome.toJson());
      }
      line.write('\n');
      line.writeTo(out);
      out.write(report);
    }
  }

  /** Reads what was written; closes the stream. */
  static StagedResult read(InputStream from) throws IOException {
    try (InputStream in = new GZIPInputStream(from)) {
      byte[] all = in.readAllBytes();
      int line = 0;
      while (all[line] != '\n') {
        line++;
      }
      byte[] report = new byte[all.length - line - 1];
      System.arraycopy(all, line + 1, report, 0, report.length);
      return new StagedResult(
          DocumentOutcome.of(new ObjectMapper().readTree(all, 0, line)), report);
    }
  }
}
