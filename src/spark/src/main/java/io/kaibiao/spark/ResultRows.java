package io.kaibiao.spark;

import io.kaibiao.batch.OutcomeCategory;
import io.kaibiao.batch.OutcomeReason;
import io.kaibiao.batch.Retry;
import io.kaibiao.collection.ReportRows;
import io.kaibiao.error.InputException;
import io.kaibiao.export.reading.JsonReportReader;
import io.kaibiao.file.Sha256;
import io.kaibiao.report.Report;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;

/** Turns the files of a partition to rows of {@link ResultTables#nested}, from staged results. */
final class ResultRows implements MapPartitionsFunction<Row, Row> {

  private static final long serialVersionUID = 1L;

  private final StagingFolder staging;

  ResultRows(StagingFolder staging) {
    this.staging = staging;
  }

  @Override
  public Iterator<Row> call(Iterator<Row> files) {
    ResultTables tables = new ResultTables();
    JsonReportReader reader = new JsonReportReader();
    return new Iterator<>() {
      private @Nullable Row ahead;

      @Override
      public boolean hasNext() {
        while (ahead == null && files.hasNext()) {
          ahead = row(LakeFile.of(files.next()));
        }
        return ahead != null;
      }

      @Override
      public Row next() {
        if (!hasNext() || ahead == null) {
          throw new NoSuchElementException();
        }
        Row row = ahead;
        ahead = null;
        return row;
      }

      private @Nullable Row row(LakeFile file) {
        try {
          return staging
              .find(file.digest())
              .map(result -> document(tables, reader, file, result))
              .orElse(null);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    };
  }

  private static Row document(
      ResultTables tables, JsonReportReader reader, LakeFile file, StagedResult result) {
    if (result.report().length == 0) {
      return row(tables, null, Map.of(), result.outcome());
    }
    try {
      Report report = reader.read(file.name(), result.report());
      Map<String, List<Row>> rows = new HashMap<>();
      new ReportRows(report, Sha256.of(result.report()))
          .<RuntimeException>tell(
              (table, values) ->
                  rows.computeIfAbsent(table, name -> new ArrayList<>())
                      .add(tables.row(table, values)));
      return row(tables, report, rows, result.outcome());
    } catch (InputException e) {
      OutcomeReason reason =
          new OutcomeReason(OutcomeCategory.INTERNAL_ERROR, "unreadable-result", Retry.NEVER);
      return row(
          tables,
          null,
          Map.of(),
          DocumentOutcome.of(
              file, reason, String.valueOf(e.getMessage()), result.outcome().milliseconds()));
    }
  }

  private static Row row(
      ResultTables tables,
      @Nullable Report report,
      Map<String, List<Row>> rows,
      DocumentOutcome outcome) {
    List<@Nullable Object> values = new ArrayList<>();
    values.add(report == null ? ResultTables.NO_KIND : report.metadata().kind().id());
    values.add(report == null ? null : report.metadata().fiscalYear());
    for (String table : tables.names()) {
      values.add(
          table.equals(ResultTables.OUTCOMES)
              ? new Row[] {RowFactory.create(outcome.values().toArray())}
              : rows.getOrDefault(table, List.of()).toArray(Row[]::new));
    }
    return RowFactory.create(values.toArray());
  }
}
