package io.kaibiao.page.content;

import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/**
 * The names that occurred last in the content streams of a document: a page uses a few names again
 * and again. Mutable; belongs to one document and one thread.
 */
public final class KnownNames {

  /** Number of places, a power of two. A later name takes the place of another one. */
  private static final int SIZE = 256;

  private final @Nullable COSName[] names = new COSName[SIZE];

  /** The bytes of each of them, as they stand in the content. */
  private final byte[][] spelled = new byte[SIZE][];

  /** Makes a table without names. */
  public KnownNames() {}

  /** Returns the name that a part of a content stream is, without its slash. */
  COSName of(ContentBytes content, int from, int to) {
    int hash = content.hash(from, to);
    int place = (hash ^ hash >>> 8) & SIZE - 1;
    COSName known = names[place];
    if (known != null && content.isPart(from, to, spelled[place])) {
      return known;
    }
    byte[] bytes = content.part(from, to);
    COSName name = COSName.getPDFName(bytes);
    names[place] = name;
    spelled[place] = bytes;
    return name;
  }
}
