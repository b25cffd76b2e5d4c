package io.kaibiao.samples.damage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Makes damaged documents of sound ones. The same files in the same order, seed and number give the
 * same bytes. Safe to share between threads.
 */
public final class DamagedDocuments {

  /** Odd factor that spreads seeds of neighbouring numbers (2^64 divided by the golden ratio). */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  /** One document in so many has a second damage, and one in its square a third. */
  private static final int AGAIN = 4;

  private static final int MOST_DAMAGES = 3;

  private static final List<DamageKind> KINDS = List.of(DamageKind.values());

  private final List<Source> sources;
  private final long seed;

  /** A sound document. */
  private static final class Source {
    private final String name;
    private final byte[] bytes;

    Source(String name, byte[] bytes) {
      this.name = name;
      this.bytes = bytes;
    }

    boolean isPdf() {
      return new String(bytes, 0, Math.min(bytes.length, 5), StandardCharsets.ISO_8859_1)
          .equals("%PDF-");
    }
  }

  /** A damaged document. */
  public static final class Damaged {
    private final String name;
    private final byte[] bytes;

    private Damaged(String name, byte[] bytes) {
      this.name = name;
      this.bytes = bytes;
    }

    /** Returns its file name: its number, its damages, and the name of the document that it was. */
    public String name() {
      return name;
    }

    /** Returns its content, which must not be changed. */
    public byte[] bytes() {
      return bytes;
    }
  }

  private DamagedDocuments(List<Source> sources, long seed) {
    this.sources = List.copyOf(sources);
    this.seed = seed;
  }

  /**
   * Reads the sound documents.
   *
   * @param files PDFs and images
   * @param seed where the damages are drawn from
   */
  public static DamagedDocuments of(List<Path> files, long seed) throws IOException {
    List<Source> sources = new ArrayList<>();
    for (Path file : files) {
      sources.add(new Source(String.valueOf(file.getFileName()), Files.readAllBytes(file)));
    }
    if (sources.isEmpty()) {
      throw new IllegalArgumentException("no document to damage");
    }
    return new DamagedDocuments(sources, seed);
  }

  /**
   * Damages one document.
   *
   * @param seed where the damages are drawn from
   */
  public static DamagedDocuments ofDocument(String name, byte[] bytes, long seed) {
    return new DamagedDocuments(List.of(new Source(name, bytes)), seed);
  }

  /**
   * Returns a damaged document.
   *
   * @param number which, from 0 on; there is no last one
   * @throws IOException if the sound document can't be rewritten
   */
  public Damaged get(int number) throws IOException {
    SplittableRandom random = new SplittableRandom((seed * 31 + number) * SPREAD);
    Source source = sources.get(random.nextInt(sources.size()));
    byte[] bytes = source.bytes;
    if (source.isPdf() && random.nextInt(AGAIN) > 0) {
      bytes = LoosePdf.of(bytes, random);
    }
    StringBuilder damages = new StringBuilder();
    int count = 0;
    do {
      DamageKind kind = KINDS.get(random.nextInt(KINDS.size()));
      bytes = kind.apply(bytes, sources.get(random.nextInt(sources.size())).bytes, random);
      damages.append(kind.id()).append('-');
      count++;
    } while (count < MOST_DAMAGES && random.nextInt(AGAIN) == 0);
    return new Damaged(
        String.format(Locale.ROOT, "%05d-%s%s", number, damages, source.name), bytes);
  }
}
