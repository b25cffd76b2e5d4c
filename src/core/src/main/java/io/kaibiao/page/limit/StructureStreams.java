package io.kaibiao.page.limit;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Measures the compressed object streams and cross-reference streams of a PDF (ISO 32000-2, 7.5.7
 * and 7.5.8) before it is opened, because PDFBox decodes them as a whole while it opens it.
 */
public final class StructureStreams {

  /**
   * Maximum length of a decoded stream, in bytes. A cross-reference stream of eight million
   * objects, the most that a PDF may have, has 56 MB.
   */
  private static final long MOST = 64L << 20;

  private static final List<byte[]> TYPES = List.of(ascii("/ObjStm"), ascii("/XRef"));

  /** The keyword before the data of a stream (ISO 32000-2, 7.3.8). */
  private static final byte[] STREAM = ascii("stream");

  /** Maximum distance between the type and the data of a stream: the rest of its dictionary. */
  private static final int LONGEST_DICTIONARY = 4096;

  private StructureStreams() {}

  /** Tells whether one of these streams of a file is too long to be decoded. */
  public static boolean areTooLong(byte[] file) {
    Inflater inflater = new Inflater();
    try {
      byte[] buffer = new byte[1 << 16];
      for (int i = 0; i < file.length; i++) {
        if (file[i] == '/' && isType(file, i)) {
          int data = data(file, i);
          if (data >= 0 && isTooLong(file, data, inflater, buffer)) {
            return true;
          }
        }
      }
      return false;
    } finally {
      inflater.end();
    }
  }

  private static boolean isType(byte[] file, int at) {
    for (byte[] type : TYPES) {
      if (startsWith(file, at, type)) {
        return true;
      }
    }
    return false;
  }

  /** Returns where the data of the dictionary around a place begins, or -1. */
  private static int data(byte[] file, int from) {
    int end = Math.min(file.length, from + LONGEST_DICTIONARY);
    for (int i = from; i < end; i++) {
      if (file[i] == 's' && startsWith(file, i, STREAM)) {
        int at = i + STREAM.length;
        while (at < file.length && (file[at] == '\r' || file[at] == '\n')) {
          at++;
        }
        return at;
      }
    }
    return -1;
  }

  private static boolean isTooLong(byte[] file, int from, Inflater inflater, byte[] buffer) {
    inflater.reset();
    inflater.setInput(file, from, file.length - from);
    try {
      while (inflater.getBytesWritten() <= MOST) {
        if (inflater.inflate(buffer) == 0) {
          return false;
        }
      }
      return true;
    } catch (DataFormatException e) {
      // It is not compressed, or damaged: PDFBox decodes no more than what comes before the damage.
      return false;
    }
  }

  private static boolean startsWith(byte[] file, int at, byte[] word) {
    if (at + word.length > file.length) {
      return false;
    }
    for (int i = 0; i < word.length; i++) {
      if (file[at + i] != word[i]) {
        return false;
      }
    }
    return true;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
