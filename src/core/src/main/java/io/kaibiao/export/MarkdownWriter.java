package io.kaibiao.export;

import io.kaibiao.report.Report;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes {@code report.md}, the report as it reads, for people and language models. Stateless; safe
 * to share between threads.
 */
public final class MarkdownWriter implements ReportWriter {

  @Override
  public void write(Report report, Path folder) throws IOException {
    Path file = folder.resolve(Format.MARKDOWN.entry());
    try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      write(report, out);
    }
  }

  /** Writes the Markdown; the writer is not closed. */
  void write(Report report, Appendable out) throws IOException {
    out.append(FrontMatter.of(report));
    new MarkdownReport(report, out).write();
  }
}
