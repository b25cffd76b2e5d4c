package io.kaibiao.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaibiao.testing.TestFont;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("machine")
class FontFileTest {

  private static final FontFile SERIF = TestFont.SERIF.file();

  @Test
  void aLetterStandsOnTheBaselineAtTheOrigin() {
    Rectangle2D ink = SERIF.outline("H").getBounds2D();
    assertEquals(0, ink.getMaxY(), 1e-9);
    assertEquals(-0.65, ink.getMinY(), 0.05);
    assertTrue(ink.getMinX() >= 0 && ink.getMaxX() <= SERIF.width("H"), ink::toString);
  }

  @Test
  void trackingMovesTheNextLetters() {
    double set = SERIF.outline("HH").getBounds2D().getMaxX();
    double spaced = SERIF.outline("HH", 0.1).getBounds2D().getMaxX();
    assertEquals(0.1, spaced - set, 1e-6);
    assertEquals(2 * SERIF.width("H"), SERIF.width("HH"), 1e-9);
  }

  @Test
  void aFontHasSomeCharacters() {
    assertTrue(SERIF.has("Total 1,234.50"));
    assertFalse(SERIF.has("合计"));
    assertTrue(TestFont.HEI.file().has("合计 1,234.50"));
  }

  @Test
  void ofACollectionTheFirstFontIsRead() throws IOException {
    FontFile font = FontFile.of(collection(bytes()));
    assertEquals(SERIF.width("Total"), font.width("Total"));
    assertTrue(font.canBeEmbedded());
  }

  @Test
  void aDamagedFileIsNoFont() throws IOException {
    byte[] file = bytes();
    assertThrows(IOException.class, () -> FontFile.of(new byte[0]));
    assertThrows(IOException.class, () -> FontFile.of(new byte[] {1, 2, 3, 4, 5}));
    assertThrows(IOException.class, () -> FontFile.of(Arrays.copyOf(file, file.length / 2)));
    Arrays.fill(file, 12, 200, (byte) 0x7F);
    assertThrows(IOException.class, () -> FontFile.of(file));
  }

  private static byte[] bytes() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(FontFileTest.class.getResourceAsStream("/fonts/serif.ttf"))) {
      return in.readAllBytes();
    }
  }

  /** A collection of one font: a header of 16 bytes, by which all tables are further down. */
  private static byte[] collection(byte[] font) {
    ByteBuffer file = ByteBuffer.allocate(16 + font.length);
    file.putInt(0x74746366).putInt(0x00010000).putInt(1).putInt(16).put(font);
    int tables = file.getShort(16 + 4);
    for (int i = 0; i < tables; i++) {
      int offset = 16 + 12 + 16 * i + 8;
      file.putInt(offset, file.getInt(offset) + 16);
    }
    return file.array();
  }
}
