package io.kaibiao.cli.review;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kaibiao.correction.CellAddress;
import io.kaibiao.correction.Correction;
import io.kaibiao.correction.CorrectionFile;
import io.kaibiao.correction.result.ResultRewriter;
import io.kaibiao.error.InputException;
import io.kaibiao.error.InputException.Reason;
import io.kaibiao.error.OutputException;
import io.kaibiao.export.Format;
import io.kaibiao.export.original.OriginalDocument;
import io.kaibiao.report.Report;
import io.kaibiao.report.Source;
import io.kaibiao.resource.JsonTree;
import io.kaibiao.review.ReviewData;
import io.kaibiao.review.ReviewPictures;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** One result under review. Its changes come one after the other. Safe for use by many threads. */
final class ReviewedResult {

  /** Formats that are written from the report alone, and the review page. */
  private static final Set<Format> EASY =
      Set.of(
          Format.JSON,
          Format.FACTS,
          Format.TABLES,
          Format.PACKAGE,
          Format.MARKDOWN,
          Format.XLSX,
          Format.REVIEW);

  private final Path folder;
  private final Originals originals;
  private final ResultRewriter rewriter;
  private final ReviewData data;

  ReviewedResult(Path folder, Originals originals, ResultRewriter rewriter, ReviewData data) {
    this.folder = folder;
    this.originals = originals;
    this.rewriter = rewriter;
    this.data = data;
  }

  /** Returns the data of the review page. */
  synchronized String data() throws InputException, IOException {
    return data.of(rewriter.read(folder));
  }

  /** Returns the input of the result. */
  synchronized Source source() throws InputException {
    return rewriter.read(folder).source();
  }

  /**
   * Makes a change that a page sends, {@code {"set": CORRECTION}} or {@code {"remove":
   * CORRECTION}}, and writes the result anew.
   *
   * @return the data of the review page as they are now
   * @throws InputException if it is no such change
   * @throws OutputException if it can't be written; then nothing has changed
   */
  synchronized String change(byte[] change) throws InputException, OutputException, IOException {
    Report report = rewriter.read(folder);
    JsonNode parsed = parsed(change);
    boolean set = parsed.has("set");
    Correction correction = correction(report.source(), parsed.path(set ? "set" : "remove"));
    List<Correction> all = new ArrayList<>();
    for (Correction other : report.basis().corrections()) {
      if (!isOfSameCell(other.address(), correction.address())) {
        all.add(other);
      }
    }
    if (set) {
      all.add(correction);
    }
    return data.of(rewriter.rewrite(folder, original(report.source()), all));
  }

  /**
   * Returns the document for formats that need it. Where the review page alone shows its pages, the
   * pictures that it has are kept: drawing all pages again would take seconds for each correction.
   */
  private OriginalDocument original(Source source) throws IOException {
    boolean shown = EASY.containsAll(ResultRewriter.formats(folder));
    return shown && ReviewPictures.areEmbedded(folder, source)
        ? OriginalDocument.NONE
        : originals.of(folder, source);
  }

  private static JsonNode parsed(byte[] change) throws InputException {
    try (JsonParser parser = new JsonFactory().createParser(change)) {
      parser.nextToken();
      return JsonTree.read(parser);
    } catch (IOException e) {
      throw new InputException(Reason.UNREADABLE, "not a change: " + e.getMessage(), e);
    }
  }

  /** Returns a correction that keeps the schema of corrections. */
  private static Correction correction(Source source, JsonNode correction) throws InputException {
    ObjectNode file = JsonNodeFactory.instance.objectNode();
    file.put("schemaVersion", "1");
    ObjectNode document = file.putArray("documents").addObject();
    document.put("name", source.name());
    document.put("sha256", source.sha256());
    document.putArray("corrections").add(correction);
    List<Correction> read =
        CorrectionFile.parse("the change", file.toString().getBytes(StandardCharsets.UTF_8))
            .of(source.sha256());
    if (read.size() != 1) {
      throw new InputException(Reason.UNREADABLE, "not a change of one figure");
    }
    return read.get(0);
  }

  private static boolean isOfSameCell(CellAddress one, CellAddress other) {
    return one.table().equals(other.table())
        && one.form().equals(other.form())
        && one.row().equals(other.row())
        && one.occurrence() == other.occurrence()
        && one.column().equals(other.column());
  }
}
