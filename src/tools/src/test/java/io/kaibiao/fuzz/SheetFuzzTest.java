package io.kaibiao.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.kaibiao.error.InputException;
import io.kaibiao.page.source.PageSource;

/** Any text, HTML or Office file is read, or refused with one line. */
class SheetFuzzTest {

  /** Names of the kinds, chosen by the first byte of the input. */
  private static final String[] NAMES = {"a.txt", "a.md", "a.html", "a.xlsx", "a.docx"};

  @FuzzTest
  void source(byte[] bytes) {
    String name = bytes.length == 0 ? "a.txt" : NAMES[Math.floorMod(bytes[0], NAMES.length)];
    try (PageSource source = Blind.SOURCES.open(name, bytes, null)) {
      source.pageCount();
    } catch (InputException e) {
      OneLine.require(e);
    }
  }
}
