package io.kaibiao.ocr;

import io.kaibiao.scan.Raster;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads the strips of one document by a policy: the primary reader reads all of them, the confirmer
 * those that look like figures. A strip whose pixels were seen before is not read again.
 *
 * <p>A reader that is missing, throws or answers nonsense stops nothing: the other goes on alone,
 * with lower confidences, and {@link #notices} says why. Never throws for that; where neither can
 * read, nothing is read.
 */
public final class PolicyReader implements StripReader {

  private final GuardedReader primary;
  private final GuardedReader confirmer;
  private final ReadingPolicy policy;
  private final Map<String, StripReading> seen = new ConcurrentHashMap<>();
  private final Set<String> notices = Collections.synchronizedSet(new TreeSet<>());

  /**
   * Makes a reader for one document.
   *
   * @param primary reads everything; none if it is missing
   * @param confirmer confirms figures; none if it is missing
   */
  public PolicyReader(
      @Nullable StripReader primary, @Nullable StripReader confirmer, ReadingPolicy policy) {
    this.primary = new GuardedReader(primary, notices);
    this.confirmer = new GuardedReader(confirmer, notices);
    this.policy = policy;
    if (primary == null) {
      notices.add("the reader of scanned text is missing");
    }
    if (confirmer == null) {
      notices.add("the reader that confirms scanned figures is missing");
    }
  }

  @Override
  public String name() {
    return "readers by policy";
  }

  /** Returns why readings are less sure than they could be: one line a cause, each once, sorted. */
  public List<String> notices() {
    synchronized (notices) {
      return List.copyOf(notices);
    }
  }

  @Override
  public List<StripReading> read(List<Raster> strips) {
    return read(strips, false);
  }

  /** Reads strips that are known to hold figures: all of them are confirmed. */
  @Override
  public List<StripReading> readFigures(List<Raster> strips) {
    return read(strips, true);
  }

  /** Forgets the strips that were seen. The two readers are not closed: they belong to others. */
  @Override
  public void close() {
    seen.clear();
  }

  private List<StripReading> read(List<Raster> strips, boolean figures) {
    List<String> keys = new ArrayList<>();
    Map<String, Raster> fresh = new LinkedHashMap<>();
    for (Raster strip : strips) {
      String key = key(strip, figures);
      keys.add(key);
      if (!seen.containsKey(key)) {
        fresh.put(key, strip);
      }
    }
    List<StripReading> readings = readAll(List.copyOf(fresh.values()), figures);
    int i = 0;
    Map<String, StripReading> now = new LinkedHashMap<>();
    for (String key : fresh.keySet()) {
      now.put(key, readings.get(i++));
    }
    seen.putAll(now);
    return keys.stream()
        .map(
            key -> {
              StripReading reading = now.get(key);
              return reading != null ? reading : seen.getOrDefault(key, StripReading.NOTHING);
            })
        .toList();
  }

  private List<StripReading> readAll(List<Raster> strips, boolean figures) {
    if (strips.isEmpty()) {
      return List.of();
    }
    List<StripReading> first = primary.ask(strips, false);
    boolean alone = first == null;
    if (first == null) {
      first = confirmer.ask(strips, false);
      if (first == null) {
        return Collections.nCopies(strips.size(), StripReading.NOTHING);
      }
    }
    StripReading[] readings = first.toArray(new StripReading[0]);
    List<Integer> figured = new ArrayList<>();
    for (int i = 0; i < readings.length; i++) {
      if (figures || policy.wantsConfirmation(readings[i].text())) {
        figured.add(i);
      }
    }
    if (!figured.isEmpty()) {
      confirm(strips, readings, figured, alone);
    }
    return Arrays.asList(readings);
  }

  private void confirm(
      List<Raster> strips, StripReading[] readings, List<Integer> figured, boolean alone) {
    List<StripReading> second = confirmer.ask(pick(strips, figured), true);
    if (second == null || alone) {
      for (int i = 0; i < figured.size(); i++) {
        int strip = figured.get(i);
        StripReading only = second == null ? readings[strip] : second.get(i);
        readings[strip] = only.limited(policy.alone(), List.of(readings[strip].text()));
      }
      return;
    }
    List<Integer> doubted = new ArrayList<>();
    List<StripReading> others = new ArrayList<>();
    for (int i = 0; i < figured.size(); i++) {
      int strip = figured.get(i);
      StripReading reading = readings[strip];
      String plain = policy.plain(reading.text());
      boolean agreed = !plain.isEmpty() && plain.equals(policy.plain(second.get(i).text()));
      if (agreed && !policy.isFigure(plain)) {
        readings[strip] = StripReading.sure(plain, policy.odd(), reading.alternatives());
      } else if (agreed && policy.mayLackSign(plain, reading.alternatives())) {
        readings[strip] = StripReading.sure(plain, policy.odd(), reading.alternatives());
      } else if (agreed && reading.confidence() >= policy.ownDoubt()) {
        readings[strip] = StripReading.sure(plain, policy.agreed(), reading.alternatives());
      } else {
        doubted.add(strip);
        others.add(second.get(i));
      }
    }
    if (!doubted.isEmpty()) {
      List<StripReading> looked =
          new SecondLook(primary, confirmer, policy)
              .at(pick(strips, doubted), doubted.stream().map(i -> readings[i]).toList(), others);
      for (int i = 0; i < doubted.size(); i++) {
        readings[doubted.get(i)] = looked.get(i);
      }
    }
  }

  private static List<Raster> pick(List<Raster> strips, List<Integer> indices) {
    return indices.stream().map(strips::get).toList();
  }

  /** What tells strips apart: their size and pixels, and how they were to be read. */
  private static String key(Raster strip, boolean figures) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(
          ByteBuffer.allocate(12)
              .putInt(strip.width())
              .putInt(strip.height())
              .putInt(figures ? 1 : 0)
              .flip());
      return HexFormat.of().formatHex(digest.digest(strip.pixels()));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
