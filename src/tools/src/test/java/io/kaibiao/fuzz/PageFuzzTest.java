package io.kaibiao.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.kaibiao.error.InputException;
import io.kaibiao.page.source.PageSource;
import io.kaibiao.samples.maker.TinyPdf;
import java.nio.charset.StandardCharsets;

/** Any content stream gives a page, or the page is refused. */
class PageFuzzTest {

  @FuzzTest
  void content(byte[] operators) {
    byte[] pdf = new TinyPdf().page(new String(operators, StandardCharsets.ISO_8859_1)).bytes();
    try (PageSource source = Blind.SOURCES.open("fuzz.pdf", pdf, null)) {
      source.page(1);
    } catch (InputException e) {
      OneLine.require(e);
    }
  }
}
