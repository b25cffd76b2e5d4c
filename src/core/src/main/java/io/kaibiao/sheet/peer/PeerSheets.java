package io.kaibiao.sheet.peer;

import com.fasterxml.jackson.databind.JsonNode;
import io.kaibiao.error.InputException;
import io.kaibiao.error.InputException.Reason;
import io.kaibiao.sheet.SheetBounds;
import io.kaibiao.sheet.SheetDocument;
import io.kaibiao.sheet.SheetFormat;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** Results of other converters as JSON. */
public final class PeerSheets implements SheetFormat {

  /** Bytes that show whether a file is JSON. */
  private static final int HEAD = 512;

  /** An object with a member, or a list of objects or lists, behind a byte order mark if any. */
  private static final Pattern JSON =
      Pattern.compile("\\A(?:\u00EF\u00BB\u00BF)?\\s*(?:\\{\\s*[\"}]|\\[\\s*[\\[{])");

  private static final List<PeerResult> RESULTS =
      List.of(
          new DoclingResult(),
          new MineruContentList(),
          new MineruMiddle(),
          new PaddleResult(),
          new PaddleRegions());

  /** Tells whether bytes are JSON. */
  public static boolean isJson(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    return JSON.matcher(head).find();
  }

  @Override
  public SheetDocument read(String name, byte[] bytes, SheetBounds bounds) throws InputException {
    List<JsonNode> roots =
        PrunedJson.read(
            name,
            bytes,
            bounds,
            member -> RESULTS.stream().anyMatch(result -> result.needs(member)));
    PeerResult result =
        RESULTS.stream()
            .filter(each -> each.matches(roots))
            .findFirst()
            .orElseThrow(
                () ->
                    new InputException(
                        Reason.NOT_A_PDF,
                        name
                            + ": is JSON, but no result of docling, MinerU or PP-Structure; give"
                            + " the document itself"));
    PeerPages pages = new PeerPages(name, bounds);
    result.read(roots, pages);
    return new SheetDocument(result.kind(), pages.sheets(), List.of());
  }
}
