package io.kaibiao.benchmarks;

import io.kaibiao.ConversionOptions;
import io.kaibiao.Kaibiao;
import io.kaibiao.error.InputException;
import io.kaibiao.form.ReportTables;
import io.kaibiao.page.Page;
import io.kaibiao.proof.Proof;
import io.kaibiao.proof.rules.Rulebook;
import io.kaibiao.report.Report;
import io.kaibiao.report.table.Cell;
import io.kaibiao.report.table.Row;
import io.kaibiao.report.table.Table;
import io.kaibiao.table.CellMatrix;
import io.kaibiao.table.GridTable;
import io.kaibiao.table.assembly.Header;
import io.kaibiao.table.ruled.Lattice;
import io.kaibiao.text.NumberGrammar;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** The stages of a conversion of a report with a text layer, each over the whole report. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@SuppressWarnings("NullAway.Init") // JMH calls the set-up first
public class DigitalBenchmark {

  private final NumberGrammar grammar = new NumberGrammar();
  private final Proof proof = new Proof(Rulebook.standard());
  private SamplePages sample;
  private List<CellMatrix> grids;
  private List<String> cells;
  private List<Table> tables;
  private Kaibiao kaibiao;

  /** Makes what the stages get. */
  @Setup
  public void prepare() {
    sample = new SamplePages();
    kaibiao = Kaibiao.builder().build();
    grids = new ArrayList<>();
    for (GridTable table : sample.tables()) {
      grids.add(new CellMatrix(table.grid().rows(), table.grid().columns(), table.grid().cells()));
    }
    tables = sample.forms().tables();
    cells = new ArrayList<>();
    for (Table table : tables) {
      for (Row row : table.rows()) {
        for (Cell cell : row.cells().values()) {
          cells.add(cell.raw());
        }
      }
    }
  }

  /** Releases it. */
  @TearDown
  public void release() {
    kaibiao.close();
  }

  /** Content reader: opens the document and runs the content of its pages. */
  @Benchmark
  public List<Page> content() {
    return sample.readPages();
  }

  /** Grid: the grids that the rulings of the pages form. */
  @Benchmark
  public void grid(Blackhole hole) {
    for (Page page : sample.pages()) {
      hole.consume(Lattice.find(page.rulings()));
    }
  }

  /** Tables: regions, grids, headers and continuations of all pages. */
  @Benchmark
  public List<GridTable> tables() {
    return sample.assembled();
  }

  /** Header: the header rows of all tables. */
  @Benchmark
  public void header(Blackhole hole) {
    for (CellMatrix grid : grids) {
      hole.consume(Header.find(grid, sample.lexicon()));
    }
  }

  /** Number grammar: the text of every cell. */
  @Benchmark
  public void numbers(Blackhole hole) {
    for (String cell : cells) {
      hole.consume(grammar.read(cell));
    }
  }

  /** Forms: which form each table is, and its columns and rows. */
  @Benchmark
  public ReportTables forms() {
    return sample.forms();
  }

  /** Solver: the identities of all tables. */
  @Benchmark
  public Proof.Proved proof() {
    return proof.prove(tables);
  }

  /** The whole conversion. */
  @Benchmark
  public Report conversion() throws InputException {
    return kaibiao.convert("sample.pdf", sample.bytes(), ConversionOptions.DEFAULT);
  }
}
