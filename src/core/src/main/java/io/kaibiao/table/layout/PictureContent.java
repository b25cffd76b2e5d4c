package io.kaibiao.table.layout;

import io.kaibiao.page.Page;
import io.kaibiao.page.TextLine;
import io.kaibiao.report.place.Box;
import io.kaibiao.table.PageLayout;
import io.kaibiao.table.PageTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The tables and lines in the pictures of text on a page, at their positions on that page.
 *
 * @param tables the tables, in the page's reading frame
 * @param lines the lines outside them
 * @param problems what went wrong while reading them
 */
record PictureContent(List<PageTable> tables, List<TextLine> lines, List<String> problems) {
  PictureContent {
    tables = List.copyOf(tables);
    lines = List.copyOf(lines);
    problems = List.copyOf(problems);
  }

  /**
   * Reads the pictures of a page.
   *
   * @param reader reads each of them like a page
   */
  static PictureContent of(Page page, LayoutReader reader) {
    List<PageTable> tables = new ArrayList<>();
    List<TextLine> lines = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    for (Page picture : page.pictures()) {
      UnaryOperator<Box> place = box -> page.frame().toReading(picture.toShown(box));
      for (PageLayout layout : reader.read(picture, null)) {
        layout.tables().forEach(table -> tables.add(table.moved(place.apply(table.region()))));
        layout.lines().forEach(line -> lines.add(line.moved(place)));
        layout.problems().stream().filter(p -> !problems.contains(p)).forEach(problems::add);
      }
    }
    return new PictureContent(tables, lines, problems);
  }

  /** Returns its tables and those of the page, from top to bottom. */
  List<PageTable> with(List<PageTable> others) {
    List<PageTable> all = new ArrayList<>(others);
    all.addAll(tables);
    all.sort(Comparator.comparingDouble(table -> table.region().y0()));
    return all;
  }

  /** Returns its lines and those of the page, from top to bottom. */
  List<TextLine> around(List<TextLine> others) {
    List<TextLine> all = new ArrayList<>(others);
    all.addAll(lines);
    all.sort(Comparator.comparingDouble(line -> line.box().y0() + line.box().y1()));
    return all;
  }
}
