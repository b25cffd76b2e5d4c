package io.kaibiao.measure.speed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kaibiao.error.InputException;
import io.kaibiao.form.catalogue.Catalogue;
import io.kaibiao.form.catalogue.CatalogueLexicon;
import io.kaibiao.ocr.Readers;
import io.kaibiao.page.source.PageSource;
import io.kaibiao.page.source.PageSources;
import io.kaibiao.report.table.GridCell;
import io.kaibiao.table.GridTable;
import io.kaibiao.table.assembly.TableAssembler;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import technology.tabula.ObjectExtractor;
import technology.tabula.PageIterator;
import technology.tabula.RectangularTextContainer;
import technology.tabula.extractors.SpreadsheetExtractionAlgorithm;

/**
 * Kaibiao's grids and Tabula's spreadsheet extraction on the same documents, against the truth:
 *
 * <ul>
 *   <li>tables: how many, of two cells or more that hold text
 *   <li>rows: how many rows of the truth have all their amounts, in order, in cells of their own on
 *       the grid row of their label or code
 *   <li>amounts: the same, amount by amount
 *   <li>columns: how many of those amounts stand in the grid column that most of their canonical
 *       column stand in
 *   <li>merged: how many cells over several rows or columns there are, and the text of how many is
 *       in a cell of its own
 *   <li>ms: reading the document from its bytes, median of five
 * </ul>
 *
 * <pre>
 * ./kaibiao --version # builds what is not built
 * java -cp 'src/cli/target/lib/*' \
 *     io.kaibiao.measure.speed.GridComparison FILE.pdf TRUTH.json [FILE.pdf TRUTH.json …]
 * </pre>
 */
public final class GridComparison {

  private GridComparison() {}

  /** Rows of texts. Covered positions of merged cells are empty. */
  private record Sheet(List<List<String>> rows) {}

  private record Result(List<Sheet> sheets, List<String> merged) {}

  /** Runs from the command line. */
  public static void main(String[] args) throws Exception {
    Catalogue catalogue = Catalogue.load();
    System.out.printf(
        Locale.ROOT,
        "%-26s %-8s %6s %12s %14s %8s %12s %6s%n",
        "",
        "",
        "tables",
        "rows",
        "amounts",
        "columns",
        "merged",
        "ms");
    for (int i = 0; i + 1 < args.length; i += 2) {
      byte[] bytes = Files.readAllBytes(Path.of(args[i]));
      JsonNode truth = new ObjectMapper().readTree(Path.of(args[i + 1]).toFile());
      String name = String.valueOf(Path.of(args[i]).getFileName());
      Result own = kaibiao(catalogue, bytes);
      Result tabula = tabula(bytes);
      Found ours = Found.of(own, own.merged(), truth);
      print(name, "Kaibiao", own, ours, time(() -> kaibiao(catalogue, bytes)));
      Found theirs = Found.of(tabula, own.merged(), truth);
      print(name, "Tabula", tabula, theirs, time(() -> tabula(bytes)));
    }
  }

  /**
   * The share of a truth that a grid contains.
   *
   * @param wholeRows number of rows of which all amounts were found
   * @param rows number of rows with amounts
   * @param placed number of amounts found in their row
   * @param amounts number of amounts
   * @param aligned number of amounts in the grid column that holds most of their column
   * @param kept number of texts of merged cells that were found
   * @param merged number of merged cells
   */
  private record Found(
      int wholeRows, int rows, int placed, int amounts, int aligned, long kept, int merged) {

    static Found of(Result result, List<String> merged, JsonNode truth) {
      Set<String> texts = new HashSet<>();
      result.sheets().forEach(s -> s.rows().forEach(texts::addAll));
      long kept = merged.stream().filter(texts::contains).count();
      int rows = 0;
      int wholeRows = 0;
      int amounts = 0;
      int placed = 0;
      int aligned = 0;
      for (JsonNode table : truth.get("tables")) {
        Map<String, Map<Integer, Integer>> columns = new HashMap<>();
        for (JsonNode row : table.get("rows")) {
          Map<String, String> expected = GridComparison.amounts(row);
          if (expected.isEmpty()) {
            continue;
          }
          Map<String, Integer> found = best(result, names(row), expected);
          rows++;
          wholeRows += found.size() == expected.size() ? 1 : 0;
          amounts += expected.size();
          placed += found.size();
          found.forEach(
              (id, at) ->
                  columns.computeIfAbsent(id, k -> new HashMap<>()).merge(at, 1, Integer::sum));
        }
        for (Map<Integer, Integer> places : columns.values()) {
          aligned += Collections.max(places.values());
        }
      }
      return new Found(wholeRows, rows, placed, amounts, aligned, kept, merged.size());
    }
  }

  private static void print(String name, String tool, Result result, Found found, double ms) {
    System.out.printf(
        Locale.ROOT,
        "%-26s %-8s %6d %5d/%-6d %6d/%-7d %8d %5d/%-6d %6.0f%n",
        name,
        tool,
        result.sheets().size(),
        found.wholeRows(),
        found.rows(),
        found.placed(),
        found.amounts(),
        found.aligned(),
        found.kept(),
        found.merged(),
        ms);
  }

  private static Map<String, String> amounts(JsonNode row) {
    Map<String, String> amounts = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> cell : row.get("cells").properties()) {
      String text = amount(cell.getValue().asText());
      if (text != null) {
        amounts.put(cell.getKey(), text);
      }
    }
    return amounts;
  }

  private static Set<String> names(JsonNode row) {
    Set<String> names = new HashSet<>();
    names.add(plain(row.get("key").asText()));
    if (row.hasNonNull("label")) {
      names.add(plain(row.get("label").asText()));
    }
    names.remove("");
    return names;
  }

  /** Returns the grid columns of a row's amounts in the grid row with the same name. */
  private static Map<String, Integer> best(
      Result result, Set<String> names, Map<String, String> expected) {
    Map<String, Integer> best = Map.of();
    for (Sheet sheet : result.sheets()) {
      for (List<String> row : sheet.rows()) {
        if (row.stream().noneMatch(names::contains)) {
          continue;
        }
        Map<String, Integer> found = new LinkedHashMap<>();
        Set<Integer> used = new HashSet<>();
        expected.forEach(
            (id, amount) -> {
              for (int column = 0; column < row.size(); column++) {
                if (amount.equals(amount(row.get(column))) && used.add(column)) {
                  found.put(id, column);
                  return;
                }
              }
            });
        best = found.size() > best.size() ? found : best;
      }
    }
    return best;
  }

  private static @Nullable String amount(String text) {
    String bare = text.replace(",", "");
    return bare.matches("-?[0-9]+(\\.[0-9]+)?")
        ? new BigDecimal(bare).stripTrailingZeros().toPlainString()
        : null;
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
  }

  private static Result kaibiao(Catalogue catalogue, byte[] bytes) throws InputException {
    List<GridTable> tables;
    try (PageSource source =
        new PageSources(() -> Readers.installed().forDocument(), text -> true)
            .open("bench", bytes, null)) {
      TableAssembler assembler = new TableAssembler(new CatalogueLexicon(catalogue));
      for (int page = 1; page <= source.pageCount(); page++) {
        assembler.add(source.page(page));
      }
      tables = assembler.finish();
    }
    List<Sheet> sheets = new ArrayList<>();
    List<String> merged = new ArrayList<>();
    for (GridTable table : tables) {
      List<List<String>> rows = new ArrayList<>();
      for (int r = 0; r < table.grid().rows(); r++) {
        rows.add(new ArrayList<>(Collections.nCopies(table.grid().columns(), "")));
      }
      for (GridCell cell : table.grid().cells()) {
        rows.get(cell.row()).set(cell.column(), plain(cell.text()));
        if (cell.rowSpan() + cell.columnSpan() > 2 && !cell.text().isBlank()) {
          merged.add(plain(cell.text()));
        }
      }
      sheets.add(new Sheet(rows));
    }
    return new Result(sheets, merged);
  }

  private static Result tabula(byte[] bytes) throws IOException {
    List<Sheet> sheets = new ArrayList<>();
    try (PDDocument pdf = Loader.loadPDF(bytes);
        ObjectExtractor extractor = new ObjectExtractor(pdf)) {
      PageIterator pages = extractor.extract();
      while (pages.hasNext()) {
        for (technology.tabula.Table table :
            new SpreadsheetExtractionAlgorithm().extract(pages.next())) {
          Sheet sheet = sheet(table);
          long texts =
              sheet.rows().stream().flatMap(List::stream).filter(t -> !t.isEmpty()).count();
          if (texts > 1) {
            sheets.add(sheet);
          }
        }
      }
    }
    return new Result(sheets, List.of());
  }

  // Tabula declares the cells of its rows as raw types.
  @SuppressWarnings("rawtypes")
  private static Sheet sheet(technology.tabula.Table table) {
    List<List<String>> rows = new ArrayList<>();
    for (List<RectangularTextContainer> row : table.getRows()) {
      List<String> texts = new ArrayList<>();
      for (RectangularTextContainer cell : row) {
        texts.add(plain(cell.getText(false)));
      }
      rows.add(texts);
    }
    return new Sheet(rows);
  }

  private static double time(Callable<Result> work) throws Exception {
    double[] taken = new double[5];
    for (int i = -3; i < taken.length; i++) {
      long start = System.nanoTime();
      Result result = work.call();
      if (i >= 0 && !result.sheets().isEmpty()) {
        taken[i] = (System.nanoTime() - start) / 1e6;
      }
    }
    Arrays.sort(taken);
    return taken[taken.length / 2];
  }
}
