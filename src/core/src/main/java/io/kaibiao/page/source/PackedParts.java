package io.kaibiao.page.source;

import io.kaibiao.cancellation.Checkpoint;
import io.kaibiao.error.InputException;
import io.kaibiao.error.InputException.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Unpacks the pages of a packed folder (ZIP) in the order of their names. */
final class PackedParts {

  /** File name endings of pages of words. */
  private static final Set<String> ENDINGS = Set.of("xml", "hocr", "html", "htm", "xhtml");

  /** Most bytes, unpacked; a page of ALTO has 100 kB, so that a book of 1000 pages fits. */
  private static final long MOST_BYTES = 256L << 20;

  /** Most files; as many as a document may have pages. */
  private static final int MOST_FILES = 20_000;

  private static final Pattern NUMBER = Pattern.compile("\\d{1,12}");

  private PackedParts() {}

  /** Tells whether bytes are a packed folder. */
  static boolean isPacked(byte[] bytes) {
    return bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3;
  }

  /**
   * Returns its files that may be pages.
   *
   * @throws InputException if it is damaged or unpacks to more than it may
   */
  static List<byte[]> of(String name, byte[] bytes, Checkpoint checkpoint) throws InputException {
    TreeMap<String, byte[]> parts = new TreeMap<>();
    long left = MOST_BYTES;
    int files = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        checkpoint.pass();
        String path = entry.getName();
        byte[] content = isPage(path) ? zip.readNBytes((int) left + 1) : new byte[0];
        left -= isPage(path) ? content.length : skipped(zip, left);
        if (left < 0 || ++files > MOST_FILES) {
          throw new InputException(
              Reason.TOO_LARGE,
              name + ": unpacks to more than " + MOST_BYTES + " bytes or files; divide it");
        }
        if (isPage(path)) {
          parts.put(ordered(path), content);
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new InputException(
          Reason.DAMAGED,
          name + ": can't be unpacked (" + PageFailure.words(e) + "); get the file again",
          e);
    }
    return new ArrayList<>(parts.values());
  }

  private static boolean isPage(String path) {
    String file = path.substring(path.lastIndexOf('/') + 1);
    String ending = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return !file.startsWith(".") && ENDINGS.contains(ending);
  }

  /** Skips an entry, and returns how many bytes it has, at most one more than are left. */
  private static long skipped(InputStream zip, long left) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long length = 0;
    for (int read = zip.read(buffer); read >= 0 && length <= left; read = zip.read(buffer)) {
      length += read;
    }
    return length;
  }

  /** Returns a name by which page 2 comes before page 10. */
  private static String ordered(String path) {
    return NUMBER.matcher(path).replaceAll(PackedParts::wide);
  }

  private static String wide(MatchResult digits) {
    return "0".repeat(12 - digits.group().length()) + digits.group();
  }
}
