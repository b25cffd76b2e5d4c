package io.kaibiao.export.xlsx;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Copies the package that a workbook is, so that the same workbook has the same bytes: the time at
 * which it was made is left out, and merged cells are listed in order. Notes get room for their
 * text: the library that writes them gives each two rows.
 */
final class TidyPackage {

  /** The oldest time that an archive's entry can have. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private static final String PROPERTIES = "docProps/core.xml";

  private static final String DRAWINGS = "xl/drawings/vmlDrawing";

  private static final Pattern CREATED = Pattern.compile("<dcterms:created[^>]*>[^<]*</[^>]*>");

  private static final Pattern MERGED = Pattern.compile("<mergeCells>(.*?)</mergeCells>");

  private static final Pattern MERGED_CELL = Pattern.compile("<mergeCell [^>]*/>");

  /** The place of a note: column and row of its corners, each followed by an offset in pixels. */
  private static final Pattern ANCHOR =
      Pattern.compile("<x:Anchor>(\\d+),\\d+,(\\d+),\\d+,[^<]*</x:Anchor>");

  /** Width of a note, in columns; set by eye. */
  private static final int COLUMNS = 4;

  /** Height of a note, in rows; set by eye, for a cell with three repairs. */
  private static final int ROWS = 9;

  /** Distance between a note and its cell, in pixels. */
  private static final int DISTANCE = 12;

  private final Set<String> merged;

  /**
   * Makes a copier.
   *
   * @param merged the names of the parts whose merged cells are listed in no order
   */
  TidyPackage(Set<String> merged) {
    this.merged = Set.copyOf(merged);
  }

  /** Copies a package to a file that is not there yet. */
  void copy(Path from, Path to) throws IOException {
    // Its local headers lack sizes that a reader of streams needs.
    try (ZipFile old = new ZipFile(from.toFile());
        OutputStream out =
            new BufferedOutputStream(Files.newOutputStream(to, StandardOpenOption.CREATE_NEW));
        ZipOutputStream tidy = new ZipOutputStream(out)) {
      for (ZipEntry entry : Collections.list(old.entries())) {
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setTimeLocal(NO_TIME);
        tidy.putNextEntry(copy);
        try (InputStream content = old.getInputStream(entry)) {
          copy(entry.getName(), content, tidy);
        }
        tidy.closeEntry();
      }
    }
  }

  private void copy(String name, InputStream content, OutputStream out) throws IOException {
    if (name.equals(PROPERTIES)) {
      out.write(bytes(CREATED.matcher(text(content)).replaceAll("")));
    } else if (name.startsWith(DRAWINGS)) {
      out.write(bytes(ANCHOR.matcher(text(content)).replaceAll(TidyPackage::roomy)));
    } else if (merged.contains(name)) {
      out.write(bytes(MERGED.matcher(text(content)).replaceAll(TidyPackage::ordered)));
    } else {
      content.transferTo(out);
    }
  }

  private static String ordered(MatchResult cells) {
    String list =
        MERGED_CELL
            .matcher(cells.group(1))
            .results()
            .map(MatchResult::group)
            .sorted()
            .collect(Collectors.joining());
    return Matcher.quoteReplacement("<mergeCells>" + list + "</mergeCells>");
  }

  private static String roomy(MatchResult anchor) {
    int column = Integer.parseInt(anchor.group(1));
    int row = Integer.parseInt(anchor.group(2));
    return Matcher.quoteReplacement(
        String.format(
            Locale.ROOT,
            "<x:Anchor>%d,%d,%d,0,%d,0,%d,0</x:Anchor>",
            column + 1,
            DISTANCE,
            row,
            column + 1 + COLUMNS,
            row + ROWS));
  }

  private static String text(InputStream entry) throws IOException {
    return new String(entry.readAllBytes(), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
