package io.kaibiao.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.kaibiao.error.InputException;
import io.kaibiao.export.reading.ResultFolder;
import io.kaibiao.proof.Proof;
import io.kaibiao.proof.rules.Rulebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** Any {@code report.json} and any {@code facts.csv} are read and proved, or refused. */
class ResultFuzzTest {

  private static final Proof PROOF = new Proof(Rulebook.standard());

  @TempDir private static Path folder = Path.of("");

  @FuzzTest
  void json(byte[] report) throws IOException {
    Files.deleteIfExists(folder.resolve("facts.csv"));
    Files.write(folder.resolve("report.json"), report);
    validate();
  }

  @FuzzTest
  void csv(byte[] facts) throws IOException {
    Files.writeString(
        folder.resolve("report.json"),
        """
        {"schemaVersion": "1", "source": {"pages": 1}, "tables": [{"id": "01", "form": "FA01",
        "pages": [1], "header": [{"column": "amount"}], "rows": [{"key": "1", "label": "一",
        "cells": {"amount": {"value": "1.00", "raw": "1.00", "page": 1, "box": [1, 2, 3, 4]}}}]}]}
        """);
    Files.write(folder.resolve("facts.csv"), facts);
    validate();
  }

  private static void validate() {
    try {
      ResultFolder result = ResultFolder.read(folder);
      PROOF.checks(result.tables(), result.coverage());
    } catch (InputException e) {
      OneLine.require(e);
    }
  }
}
