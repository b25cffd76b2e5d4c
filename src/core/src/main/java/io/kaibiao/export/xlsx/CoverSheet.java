package io.kaibiao.export.xlsx;

import io.kaibiao.report.Metadata;
import io.kaibiao.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;

/**
 * The first sheet of a workbook: what the cover of the report says. Without it nothing in a
 * workbook says whose report it is, of which year, and of which level.
 */
final class CoverSheet {

  private static final SheetWords WORDS = SheetWords.STANDARD;

  /** A date or a month of it, see {@link io.kaibiao.report.Profile#date}. */
  private static final Pattern DATE = Pattern.compile("(\\d{4})-(\\d{2})(?:-(\\d{2}))?");

  /** Width of the sheet in digits: that of a long title. */
  private static final double WIDTH = 100;

  private CoverSheet() {}

  /** Returns the lines of a report's cover; none where it has no title beside its tables' ones. */
  static List<String> lines(Report report) {
    Metadata metadata = report.metadata();
    String title = metadata.title();
    if (title.isEmpty() || report.tables().stream().anyMatch(t -> t.title().equals(title))) {
      return List.of();
    }
    List<String> lines = new ArrayList<>(List.of(title));
    Integer year = metadata.fiscalYear();
    if (year != null && !title.contains(year.toString())) {
      lines.add(year + WORDS.of("year"));
    }
    if (!title.contains(metadata.organization())) {
      lines.add(WORDS.of("organization") + metadata.organization());
    }
    String superior = metadata.profile().superior();
    if (!superior.isEmpty()) {
      lines.add(WORDS.of("superior") + superior);
    }
    Matcher date = DATE.matcher(metadata.profile().date());
    if (date.matches()) {
      lines.add(date(date));
    }
    return lines;
  }

  private static String date(Matcher date) {
    String month = date.group(1) + "年" + Integer.parseInt(date.group(2)) + "月";
    return date.group(3) == null ? month : month + Integer.parseInt(date.group(3)) + "日";
  }

  /** Writes lines of a cover; the caller closes the sheet. */
  static void write(List<String> lines, Worksheet sheet) {
    sheet.width(0, WIDTH);
    for (int row = 0; row < lines.size(); row++) {
      sheet.value(row, 0, SheetText.of(lines.get(row)));
      StyleSetter style = sheet.style(row, 0);
      (row == 0 ? CellLook.TITLE : CellLook.LINE).apply(style);
      style.set();
    }
  }
}
