package io.kaibiao.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaibiao.Kaibiao;
import io.kaibiao.measure.text.LostText;
import io.kaibiao.page.Page;
import io.kaibiao.report.table.GridCell;
import io.kaibiao.report.table.Table;
import io.kaibiao.report.text.Block;
import io.kaibiao.testing.PageSketch;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoTextIsLostTest {

  @ParameterizedTest
  @ValueSource(strings = {"sample-final-accounts", "sample-budget"})
  void everyCharacterOfAReportIsInItsJson(String name) throws Exception {
    try (Kaibiao kaibiao = Kaibiao.builder().build()) {
      LostText lost =
          LostText.of(
              kaibiao, Files.readAllBytes(Path.of("training-samples/reports/" + name + ".pdf")));
      assertTrue(lost.characters() > 5000);
      assertEquals("{}", lost.differences().toString());
    }
  }

  /** Every line and every cell of random pages comes out once, whatever it is taken for. */
  @Property(tries = 200)
  void everythingOnRandomPagesComesOutOnce(@ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Set<Integer> printed = new HashSet<>();
    List<Page> pages = new ArrayList<>();
    int count = random.nextInt(1, 6);
    for (int number = 1; number <= count; number++) {
      pages.add(page(number, random, printed));
    }
    Composed read = Composed.of(pages);
    List<Integer> found = new ArrayList<>();
    for (Table table : read.tables()) {
      table.grid().cells().stream().map(GridCell::text).forEach(t -> marks(t, found));
    }
    read.document().blocks().stream().map(Block::text).forEach(t -> marks(t, found));
    assertEquals(printed.size(), found.size());
    assertEquals(printed, new HashSet<>(found));
  }

  private static final String[] LINES = {
    "第一部分 ", "一、", "（一）", "1. ", "附件", "图1：", "目录", "注：", "单位：万元", "公开01表", "", "", "", ""
  };

  /** Each piece of text bears a mark of its own, a character that is printed nowhere else. */
  private static Page page(int number, SplittableRandom random, Set<Integer> printed) {
    PageSketch page = PageSketch.page(number).at(random.nextInt(10, 60));
    int pieces = random.nextInt(0, 9);
    for (int i = 0; i < pieces; i++) {
      String begin = LINES[random.nextInt(LINES.length)];
      double size = random.nextInt(4) == 0 ? 15 : 9;
      double x = random.nextInt(3) == 0 ? 350 : 40;
      if (random.nextInt(5) == 0) {
        page.table("项目|金额", mark(printed) + "|" + mark(printed));
      } else {
        page.line(x, size, begin + "文字".repeat(random.nextInt(0, 18)) + mark(printed));
      }
    }
    return page.build();
  }

  private static String mark(Set<Integer> printed) {
    int mark = '㐀' + printed.size();
    printed.add(mark);
    return Character.toString(mark);
  }

  private static void marks(String text, List<Integer> found) {
    text.codePoints().filter(c -> c >= '㐀' && c < '㐀' + 2000).forEach(found::add);
  }
}
