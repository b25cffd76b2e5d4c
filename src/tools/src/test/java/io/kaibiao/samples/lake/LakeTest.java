package io.kaibiao.samples.lake;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kaibiao.ConversionOptions;
import io.kaibiao.Kaibiao;
import io.kaibiao.error.InputException;
import io.kaibiao.report.Report;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LakeTest {

  @Test
  void eachThousandHasItsShares() {
    for (long seed = 1; seed < 4; seed++) {
      Map<LakeKind, Integer> counts = new EnumMap<>(LakeKind.class);
      for (long number = 0; number < 5000; number++) {
        counts.merge(LakeKind.of(seed, number), 1, Integer::sum);
      }
      assertEquals(5, counts.getOrDefault(LakeKind.HOSTILE, 0));
      assertTrue(counts.getOrDefault(LakeKind.DAMAGED, 0) >= 45, counts.toString());
      int scans = counts.getOrDefault(LakeKind.SCANNED, 0);
      assertTrue(scans > 1450 && scans <= 1500, counts.toString());
    }
  }

  @Test
  void aSmallLakeHasAHostileDocument() {
    boolean any = false;
    for (long number = 0; number < 100; number++) {
      any |= LakeKind.of(7, number) == LakeKind.HOSTILE;
    }
    assertTrue(any);
  }

  @ParameterizedTest
  @EnumSource
  void aHostileDocumentGivesNothing(HostileKind kind) throws Exception {
    assertArrayEquals(kind.pdf(), kind.pdf());
    try (Kaibiao kaibiao = Kaibiao.builder().build()) {
      Report report = kaibiao.convert("hostile.pdf", kind.pdf(), ConversionOptions.DEFAULT);
      assertEquals(List.of(), report.tables());
      assertTrue(!report.findings().isEmpty());
    } catch (InputException e) {
      assertTrue(String.valueOf(e.getMessage()).startsWith("hostile.pdf: "), e.getMessage());
    }
  }

  @Test
  void aFolderHasTheTruthOfItsDocuments(@TempDir Path folder) throws Exception {
    ObjectNode truth = new ObjectMapper().createObjectNode();
    truth
        .putArray("tables")
        .addObject()
        .putArray("rows")
        .addObject()
        .putObject("cells")
        .put("amount", "1.00");
    LakeFolder lake = new LakeFolder(folder);
    lake.add(0, new LakeDocument("a.pdf", "digital", 3, new byte[] {1}, truth));
    lake.add(1000, new LakeDocument("b.pdf", "hostile", 0, new byte[] {2}, null));
    assertEquals(
        List.of("document,kind,pages,cells", "a.pdf,digital,3,1", "b.pdf,hostile,0,0"),
        Files.readAllLines(folder.resolve("lake.csv")));
    assertTrue(Files.exists(folder.resolve("documents/0000/a.pdf")));
    assertTrue(Files.exists(folder.resolve("documents/0001/b.pdf")));
    assertEquals(truth, new ObjectMapper().readTree(folder.resolve("truth/a.json").toFile()));
    assertTrue(Files.notExists(folder.resolve("truth/b.json")));
  }
}
