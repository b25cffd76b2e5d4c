package io.kaibiao.sheet.text;

import io.kaibiao.error.InputException;
import io.kaibiao.error.InputException.Reason;
import io.kaibiao.report.Finding;
import io.kaibiao.report.SourceKind;
import io.kaibiao.sheet.SheetBlock;
import io.kaibiao.sheet.SheetBounds;
import io.kaibiao.sheet.SheetDocument;
import io.kaibiao.sheet.SheetFormat;
import io.kaibiao.sheet.SourceSheet;
import io.kaibiao.sheet.TextDecoding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Plain text and Markdown. Every page mark, such as a form feed, begins another sheet. */
public final class TextSheets implements SheetFormat {

  /** A form feed, or the comment by which Kaibiao marks the pages of its Markdown. */
  private static final Pattern PAGE_BREAK = Pattern.compile("\\f|(?m)^<!-- page \\d{1,6} -->$");

  /** What Markdown says of itself before its text. */
  private static final Pattern FRONT_MATTER =
      Pattern.compile("\\A---\\n(?:[^\\n]{0,2000}\\n){0,50}?---\\n");

  @Override
  public SheetDocument read(String name, byte[] bytes, SheetBounds bounds) throws InputException {
    String text =
        TextDecoding.decode(bytes)
            .orElseThrow(
                () ->
                    new InputException(
                        Reason.NOT_A_PDF,
                        name + ": is neither a PDF nor text that can be decoded; give a PDF"));
    List<SourceSheet> sheets = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    boolean marked = false;
    long rows = 0;
    long cells = 0;
    Matcher front = FRONT_MATTER.matcher(text);
    boolean own = front.lookingAt();
    for (String page : PAGE_BREAK.split(front.replaceFirst(""), -1)) {
      if (page.isBlank()) {
        continue;
      }
      bounds.checkpoint().pass();
      List<String> lines = lines(name, page, bounds);
      rows += lines.size();
      bounds.requireRows(name, rows);
      TextBlocks blocks = new TextBlocks(lines, sheets.size() + 1, own);
      List<SheetBlock> read = blocks.read();
      bounds.requireColumns(name, blocks.columns());
      cells += blocks.cells();
      bounds.requireCells(name, cells);
      marked |= blocks.isMarked();
      findings.addAll(UnreadRows.findings(read, sheets.size() + 1));
      sheets.add(new SourceSheet(sheets.size() + 1, blocks.rows(), read));
    }
    if (sheets.isEmpty()) {
      throw new InputException(Reason.EMPTY, name + ": holds no text; get the file again");
    }
    return new SheetDocument(marked ? SourceKind.MARKDOWN : SourceKind.TEXT, sheets, findings);
  }

  /** Returns the lines of a page, unless one is longer than it may be. */
  private static List<String> lines(String name, String page, SheetBounds bounds)
      throws InputException {
    List<String> lines = Arrays.asList(page.split("\r\n|\r|\n|\u000B|\u2028", -1));
    for (String line : lines) {
      bounds.requireText(name, line.length());
    }
    return lines;
  }
}
