package io.kaibiao.sheet.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A table whose columns blanks align, as {@code pdftotext -layout} writes them. A page break
 * divides it into parts, with nothing but a page number between them. The columns stand at the same
 * places in all parts, so that one that a part leaves blank is known by the others.
 *
 * @param tables the table's parts; none where its lines are no table, or its columns can't be told
 * @param end the line behind its lines
 */
record AlignedText(List<TextTable> tables, int end) {

  /**
   * Most parts. More pages are none of one table of a public body; bounds the time. Set by eye on
   * made reports.
   */
  private static final int MOST_PARTS = 40;

  /** A line that holds a page number alone. */
  private static final Pattern PAGE_NUMBER =
      Pattern.compile("[-—–\\s]*(?:第\\s*)?\\d{1,4}(?:\\s*页)?[-—–\\s]*");

  /**
   * Reads the table that begins at a line.
   *
   * @param shift what the rows of the sheet are ahead of the lines
   * @return nothing if no gaps divide the line
   */
  static Optional<AlignedText> at(List<String> lines, int from, int shift) {
    Optional<AlignedPart> first = AlignedPart.at(lines, from, shift);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    List<AlignedPart> parts = new ArrayList<>(first.stream().toList());
    List<TextTable> tables = first.get().isTable() ? tables(parts) : List.of();
    while (!tables.isEmpty() && parts.size() < MOST_PARTS) {
      Optional<AlignedPart> next = next(lines, parts.get(parts.size() - 1).end(), shift);
      if (next.isEmpty()) {
        break;
      }
      parts.add(next.get());
      List<TextTable> more = tables(parts);
      if (more.isEmpty()) {
        parts.remove(parts.size() - 1);
        break;
      }
      tables = more;
    }
    return Optional.of(new AlignedText(tables, parts.get(parts.size() - 1).end()));
  }

  /** Returns the lines behind a page number that is all there is behind a line. */
  private static Optional<AlignedPart> next(List<String> lines, int from, int shift) {
    int at = from;
    int numbers = 0;
    while (at < lines.size() && (lines.get(at).isBlank() || isPageNumber(lines.get(at)))) {
      numbers += lines.get(at).isBlank() ? 0 : 1;
      at++;
    }
    return numbers == 1 && at < lines.size()
        ? AlignedPart.at(lines, at, shift).filter(AlignedPart::hasRows)
        : Optional.empty();
  }

  static boolean isPageNumber(String line) {
    return PAGE_NUMBER.matcher(line).matches();
  }

  /** Returns the parts by the columns of all of them; none where these don't hold their texts. */
  private static List<TextTable> tables(List<AlignedPart> parts) {
    List<AlignedLine> all = new ArrayList<>();
    parts.forEach(part -> all.addAll(part.lines()));
    AlignedColumns columns = new AlignedColumns(all);
    List<TextTable> tables = new ArrayList<>();
    for (AlignedPart part : parts) {
      List<List<String>> texts = new ArrayList<>();
      for (AlignedLine line : part.lines()) {
        Optional<List<String>> row = columns.texts(line);
        if (row.isEmpty()) {
          return List.of();
        }
        texts.add(row.get().stream().map(Inline::text).toList());
      }
      tables.add(new TextTable(texts, part.rows(), Set.of()));
    }
    return columns.count() < 2 ? List.of() : tables;
  }
}
