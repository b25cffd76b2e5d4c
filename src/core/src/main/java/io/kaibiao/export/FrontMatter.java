package io.kaibiao.export;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import io.kaibiao.export.content.WellFormed;
import io.kaibiao.report.Metadata;
import io.kaibiao.report.Report;

/**
 * Writes the YAML lines at the top of {@code report.md} for programs, with every text quoted. A
 * viewer that knows no front matter takes the lines for Markdown, so that signs that begin markup
 * or a link there are written as their codes, which YAML reads back.
 */
final class FrontMatter {

  private FrontMatter() {}

  static String of(Report report) {
    Metadata metadata = report.metadata();
    StringBuilder out = new StringBuilder("---\n");
    line(out, "title", metadata.title());
    line(out, "organization", metadata.organization());
    if (metadata.fiscalYear() != null) {
      out.append("fiscalYear: ").append(metadata.fiscalYear()).append('\n');
    }
    line(out, "kind", metadata.kind().id());
    line(out, "source", report.source().name());
    return out.append("---\n").toString();
  }

  private static void line(StringBuilder out, String name, String text) {
    if (!text.isEmpty()) {
      // A text quoted as in JSON is one in YAML.
      out.append(name).append(": \"");
      String quoted =
          new String(JsonStringEncoder.getInstance().quoteAsString(WellFormed.text(text)));
      out.append(quoted.replace("<", "\\u003C").replace("[", "\\u005B"));
      out.append("\"\n");
    }
  }
}
