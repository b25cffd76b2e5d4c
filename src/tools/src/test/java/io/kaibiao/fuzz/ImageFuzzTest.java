package io.kaibiao.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.kaibiao.error.InputException;
import io.kaibiao.page.source.PageSource;

/** Any image file is opened with its number of pages, or refused. No pixel is decoded. */
class ImageFuzzTest {

  /** The beginnings of the formats that are read, chosen by the first byte of the input. */
  private static final byte[][] SIGNATURES = {
    {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'},
    {(byte) 0xff, (byte) 0xd8, (byte) 0xff},
    {'I', 'I', 42, 0},
    {'M', 'M', 0, 42},
    {'B', 'M'},
    {'R', 'I', 'F', 'F'},
    {0, 0, 0, 12, 'j', 'P', ' ', ' ', '\r', '\n', (byte) 0x87, '\n'},
  };

  @FuzzTest
  void header(byte[] bytes) {
    byte[] image = bytes.clone();
    if (image.length > 0) {
      byte[] signature = SIGNATURES[Math.floorMod(image[0], SIGNATURES.length)];
      System.arraycopy(signature, 0, image, 0, Math.min(image.length, signature.length));
    }
    try (PageSource source = Blind.SOURCES.open("fuzz", image, null)) {
      source.pageCount();
    } catch (InputException e) {
      OneLine.require(e);
    }
  }
}
