package io.kaibiao.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.kaibiao.error.InputException;
import io.kaibiao.form.own.CatalogueFile;
import io.kaibiao.proof.rules.Rulebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** Any file of a user's own words or rules is read, or refused. */
class OwnFilesFuzzTest {

  @TempDir private static Path folder = Path.of("");

  @FuzzTest
  void catalogue(byte[] json) throws IOException {
    Path file = Files.write(folder.resolve("own.json"), json);
    try {
      CatalogueFile.read(file);
    } catch (InputException e) {
      OneLine.require(e);
    }
  }

  @FuzzTest
  void rules(byte[] json) throws IOException {
    Path file = Files.write(folder.resolve("rules.json"), json);
    try {
      Rulebook.standard().with(file);
    } catch (InputException e) {
      OneLine.require(e);
    }
  }
}
