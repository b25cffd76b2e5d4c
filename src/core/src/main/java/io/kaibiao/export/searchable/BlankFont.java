package io.kaibiao.export.searchable;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Makes a TrueType font of two glyphs that show nothing. It has the tables that ISO 32000-2 (9.9.1)
 * requires of a font in a composite font, and a {@code post} table.
 */
final class BlankFont {

  /** Units of an em. */
  static final int EM = 1000;

  /** Height above the base line, in units. */
  static final int ASCENT = 800;

  /** Depth below the base line, in units. */
  static final int DESCENT = -200;

  /** The glyph that stands for every character; 0 stands for none. */
  static final int GLYPH = 1;

  private static final int GLYPHS = 2;
  private static final int VERSION_1 = 0x00010000;
  private static final int VERSION_3 = 0x00030000;
  private static final int MAGIC = 0x5F0F3CF5;

  /** What the sum of a font's words and its adjustment give (OpenType, table head). */
  private static final int SUM = 0xB1B0AFBA;

  /** Size of the header and of an entry of the table directory, in bytes. */
  private static final int HEADER = 12;

  private static final int ENTRY = 16;

  /** Place of the adjustment in the table head. */
  private static final int ADJUSTMENT = 8;

  private BlankFont() {}

  /** Fills a table. */
  @FunctionalInterface
  private interface Fields {
    void write(DataOutputStream out) throws IOException;
  }

  /** Returns the bytes of the font. */
  static byte[] bytes() {
    Map<String, byte[]> tables = new LinkedHashMap<>();
    tables.put("glyf", table(out -> out.writeInt(0)));
    tables.put("head", table(BlankFont::head));
    tables.put("hhea", table(BlankFont::horizontalHeader));
    tables.put("hmtx", table(out -> shorts(out, EM, 0, 0)));
    tables.put("loca", table(out -> shorts(out, 0, 0, 0)));
    tables.put("maxp", table(BlankFont::maximums));
    tables.put("post", table(BlankFont::names));
    return font(tables);
  }

  private static byte[] font(Map<String, byte[]> tables) {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    int[] head = {0};
    byte[] directory =
        table(
            out -> {
              out.writeInt(VERSION_1);
              int power = Integer.highestOneBit(tables.size());
              int range = power * ENTRY;
              shorts(
                  out,
                  tables.size(),
                  range,
                  Integer.numberOfTrailingZeros(power),
                  tables.size() * ENTRY - range);
              int start = HEADER + tables.size() * ENTRY;
              for (Map.Entry<String, byte[]> table : tables.entrySet()) {
                byte[] bytes = table.getValue();
                if (table.getKey().equals("head")) {
                  head[0] = start + content.size();
                }
                out.writeBytes(table.getKey());
                out.writeInt(sum(bytes));
                out.writeInt(start + content.size());
                out.writeInt(bytes.length);
                content.writeBytes(bytes);
                content.writeBytes(new byte[Math.floorMod(-bytes.length, Integer.BYTES)]);
              }
            });
    ByteArrayOutputStream font = new ByteArrayOutputStream();
    font.writeBytes(directory);
    font.writeBytes(content.toByteArray());
    byte[] bytes = font.toByteArray();
    int adjustment = SUM - sum(bytes);
    for (int i = 0; i < Integer.BYTES; i++) {
      bytes[head[0] + ADJUSTMENT + i] = (byte) (adjustment >> (24 - 8 * i));
    }
    return bytes;
  }

  private static void head(DataOutputStream out) throws IOException {
    out.writeInt(VERSION_1);
    out.writeInt(VERSION_1);
    out.writeInt(0);
    out.writeInt(MAGIC);
    shorts(out, 0, EM);
    out.writeLong(0);
    out.writeLong(0);
    shorts(out, 0, DESCENT, EM, ASCENT, 0, 8, 2, 0, 0);
  }

  private static void horizontalHeader(DataOutputStream out) throws IOException {
    out.writeInt(VERSION_1);
    shorts(out, ASCENT, DESCENT, 0, EM, 0, 0, EM, 1, 0, 0, 0, 0, 0, 0, 0, 1);
  }

  private static void maximums(DataOutputStream out) throws IOException {
    out.writeInt(VERSION_1);
    shorts(out, GLYPHS, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0);
  }

  /** Writes a table without names of glyphs (version 3). */
  private static void names(DataOutputStream out) throws IOException {
    out.writeInt(VERSION_3);
    out.writeInt(0);
    shorts(out, DESCENT / 2, EM / 20);
    for (int i = 0; i < 5; i++) {
      out.writeInt(0);
    }
  }

  private static void shorts(DataOutputStream out, int... values) throws IOException {
    for (int value : values) {
      out.writeShort(value);
    }
  }

  private static byte[] table(Fields fields) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      fields.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** Returns the sum of the big-endian words of a table. */
  private static int sum(byte[] bytes) {
    int sum = 0;
    for (int i = 0; i < bytes.length; i++) {
      sum += (bytes[i] & 0xFF) << (24 - 8 * (i % Integer.BYTES));
    }
    return sum;
  }
}
