package io.kaibiao.measure.table;

import io.kaibiao.ConversionOptions;
import io.kaibiao.Kaibiao;
import io.kaibiao.error.InputException;
import io.kaibiao.evaluate.structure.CellGrid;
import io.kaibiao.evaluate.structure.StructureScore;
import io.kaibiao.evaluate.structure.StructureScore.Surplus;
import io.kaibiao.report.table.Table;
import io.kaibiao.samples.maker.GenericKind;
import io.kaibiao.samples.maker.GenericMaker;
import io.kaibiao.samples.maker.GenericSheet;
import io.kaibiao.samples.maker.GenericSheet.Printed;
import io.kaibiao.samples.maker.GenericTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How much of the structure of generic tables Kaibiao finds, beside Tabula's two extractors: for
 * each kind the F of the adjacency relations and the mean TEDS. Kaibiao and the spreadsheet
 * extractor are given the page; the basic extractor, which finds no tables, is told where the table
 * is.
 *
 * <pre>
 * ./kaibiao --version # builds what is not built
 * java -cp 'src/cli/target/lib/*' \
 *     io.kaibiao.measure.table.MeasureTables [TABLES-PER-KIND [FIRST-SEED [FOLDER]]]
 * </pre>
 *
 * <p>With a folder, the pages are written there.
 */
public final class MeasureTables {

  /** The scores of one kind of tables. */
  record Scores(StructureScore kaibiao, StructureScore spreadsheet, StructureScore basic) {

    static final Scores NONE =
        new Scores(StructureScore.NONE, StructureScore.NONE, StructureScore.NONE);

    Scores plus(Scores other) {
      return new Scores(
          kaibiao.plus(other.kaibiao),
          spreadsheet.plus(other.spreadsheet),
          basic.plus(other.basic));
    }
  }

  private MeasureTables() {}

  /**
   * Runs from the command line.
   *
   * @param args the number of tables of each kind (40), the first seed (1), and the folder for the
   *     pages
   */
  public static void main(String[] args) throws IOException, InputException {
    int count = args.length > 0 ? Integer.parseInt(args[0]) : 40;
    long seed = args.length > 1 ? Long.parseLong(args[1]) : 1;
    System.out.printf(
        Locale.ROOT,
        "%-20s %20s %20s %20s%n",
        "F / TEDS",
        "Kaibiao",
        "Tabula spreadsheet",
        "Tabula basic");
    Scores all = Scores.NONE;
    try (Kaibiao kaibiao = Kaibiao.builder().build()) {
      for (GenericKind kind : GenericKind.values()) {
        Scores scores = measure(kaibiao, kind, count, seed);
        print(kind.name().toLowerCase(Locale.ROOT).replace('_', '-'), scores);
        all = all.plus(scores);
        if (args.length > 2) {
          write(Files.createDirectories(Path.of(args[2])), kind, count, seed);
        }
      }
    }
    print("all", all);
  }

  static Scores measure(Kaibiao kaibiao, GenericKind kind, int count, long firstSeed)
      throws IOException, InputException {
    Scores scores = Scores.NONE;
    for (long seed = firstSeed; seed < firstSeed + count; seed++) {
      GenericTable table = GenericMaker.make(kind, seed);
      Printed printed = GenericSheet.print(table, seed);
      scores =
          scores.plus(
              new Scores(
                  score(table, grids(kaibiao, printed.pdf())),
                  score(table, TabulaGrids.spreadsheet(printed.pdf())),
                  score(table, TabulaGrids.basic(printed.pdf(), printed.region()))));
    }
    return scores;
  }

  /** Returns the scores of Kaibiao alone. */
  public static StructureScore kaibiao(Kaibiao kaibiao, GenericKind kind, int count, long firstSeed)
      throws InputException {
    StructureScore score = StructureScore.NONE;
    for (long seed = firstSeed; seed < firstSeed + count; seed++) {
      GenericTable table = GenericMaker.make(kind, seed);
      score = score.plus(score(table, grids(kaibiao, GenericSheet.print(table, seed).pdf())));
    }
    return score;
  }

  private static StructureScore score(GenericTable table, List<CellGrid> found) {
    return StructureScore.of(table.grids(), found, Surplus.COUNTED);
  }

  private static List<CellGrid> grids(Kaibiao kaibiao, byte[] pdf) throws InputException {
    List<CellGrid> grids = new ArrayList<>();
    for (Table table : kaibiao.convert("made.pdf", pdf, ConversionOptions.DEFAULT).tables()) {
      grids.add(
          new CellGrid(
              table.grid().cells().stream()
                  .map(
                      c ->
                          new CellGrid.Cell(
                              c.row(), c.column(), c.rowSpan(), c.columnSpan(), c.text()))
                  .toList()));
    }
    return grids;
  }

  private static void print(String name, Scores scores) {
    System.out.printf(
        Locale.ROOT,
        "%-20s %20s %20s %20s%n",
        name,
        text(scores.kaibiao()),
        text(scores.spreadsheet()),
        text(scores.basic()));
  }

  private static String text(StructureScore score) {
    return String.format(Locale.ROOT, "%.3f / %.3f", score.adjacency().f(), score.teds());
  }

  private static void write(Path folder, GenericKind kind, int count, long firstSeed)
      throws IOException {
    for (long seed = firstSeed; seed < firstSeed + count; seed++) {
      Files.write(
          folder.resolve(kind.name().toLowerCase(Locale.ROOT) + "-" + seed + ".pdf"),
          GenericSheet.print(GenericMaker.make(kind, seed), seed).pdf());
    }
  }
}
