package io.kaibiao.ocr;

import io.kaibiao.scan.Raster;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
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

  private static final int ALTERNATIVES = 8;

  private final @Nullable StripReader primary;
  private final @Nullable StripReader confirmer;
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
    this.primary = primary;
    this.confirmer = confirmer;
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
    List<StripReading> first = ask(primary, strips, false);
    boolean alone = first == null;
    if (first == null) {
      first = ask(confirmer, strips, false);
      if (first == null) {
        return Collections.nCopies(strips.size(), StripReading.NOTHING);
      }
    }
    StripReading[] readings = first.toArray(new StripReading[0]);
    List<Integer> doubted = new ArrayList<>();
    for (int i = 0; i < readings.length; i++) {
      if (figures || policy.wantsConfirmation(readings[i].text())) {
        doubted.add(i);
      }
    }
    if (!doubted.isEmpty()) {
      confirm(strips, readings, doubted, alone);
    }
    return Arrays.asList(readings);
  }

  private void confirm(
      List<Raster> strips, StripReading[] readings, List<Integer> doubted, boolean alone) {
    List<StripReading> second = ask(confirmer, pick(strips, doubted), true);
    if (second == null || alone) {
      for (int i = 0; i < doubted.size(); i++) {
        int strip = doubted.get(i);
        StripReading only = second == null ? readings[strip] : second.get(i);
        readings[strip] = limited(only, policy.alone(), List.of(readings[strip].text()));
      }
      return;
    }
    List<Integer> differing = new ArrayList<>();
    List<StripReading> others = new ArrayList<>();
    for (int i = 0; i < doubted.size(); i++) {
      int strip = doubted.get(i);
      String plain = policy.plain(readings[strip].text());
      if (!plain.isEmpty() && plain.equals(policy.plain(second.get(i).text()))) {
        double confidence =
            policy.isFigure(plain) && !policy.mayLackSign(plain, readings[strip].alternatives())
                ? policy.agreed()
                : policy.odd();
        readings[strip] = certain(plain, confidence, readings[strip].alternatives());
      } else {
        differing.add(strip);
        others.add(second.get(i));
      }
    }
    if (!differing.isEmpty()) {
      settle(strips, readings, differing, others);
    }
  }

  /** Has both readers look at other views of the strips that they read differently. */
  private void settle(
      List<Raster> strips,
      StripReading[] readings,
      List<Integer> differing,
      List<StripReading> others) {
    List<Raster> raw = pick(strips, differing);
    List<Raster> stretched = raw.stream().map(Views::stretched).toList();
    List<Raster> despeckled = raw.stream().map(Views::despeckled).toList();
    List<List<StripReading>> ours = new ArrayList<>();
    List<List<StripReading>> theirs = new ArrayList<>();
    ours.add(pickReadings(readings, differing));
    theirs.add(others);
    for (List<Raster> view : List.of(raw, stretched, despeckled)) {
      addIfThere(ours, ask(primary, view, true));
    }
    for (List<Raster> view : List.of(stretched, despeckled)) {
      addIfThere(theirs, ask(confirmer, view, true));
    }
    for (int i = 0; i < differing.size(); i++) {
      List<String> our = texts(ours, i);
      List<String> their = texts(theirs, i);
      String settled = policy.settled(our, their);
      int strip = differing.get(i);
      List<String> all = new ArrayList<>(our);
      all.addAll(their);
      all.addAll(readings[strip].alternatives());
      readings[strip] =
          settled != null
              ? certain(settled, policy.secondView(), all)
              : limited(best(readings[strip], our), policy.differing(), all);
    }
  }

  /** The primary's own reading, unless only another view of it is a figure. */
  private StripReading best(StripReading reading, List<String> views) {
    if (policy.isFigure(policy.plain(reading.text()))) {
      return reading;
    }
    for (String text : views) {
      if (policy.isFigure(text)) {
        return certain(text, reading.confidence(), reading.alternatives());
      }
    }
    return reading;
  }

  private @Nullable List<StripReading> ask(
      @Nullable StripReader reader, List<Raster> strips, boolean figures) {
    if (reader == null) {
      return null;
    }
    try {
      @Nullable List<? extends @Nullable StripReading> answer =
          figures ? reader.readFigures(strips) : reader.read(strips);
      if (answer == null || answer.size() != strips.size()) {
        notices.add(
            "%s gave %s"
                .formatted(
                    reader.name(),
                    answer == null
                        ? "no answer"
                        : "%d readings for %d strips".formatted(answer.size(), strips.size())));
        return null;
      }
      List<StripReading> readings = new ArrayList<>();
      for (StripReading reading : answer) {
        if (reading == null) {
          notices.add(reader.name() + " gave no answer for some strips");
        }
        readings.add(reading == null ? StripReading.NOTHING : reading);
      }
      return readings;
    } catch (ReaderException e) {
      notices.add(String.valueOf(e.getMessage()));
    } catch (RuntimeException | LinkageError e) {
      notices.add(reader.name() + " failed: " + e);
    }
    return null;
  }

  private List<String> texts(List<List<StripReading>> views, int strip) {
    List<String> texts = new ArrayList<>();
    for (List<StripReading> view : views) {
      String text = policy.plain(view.get(strip).text());
      if (!text.isEmpty()) {
        texts.add(text);
      }
    }
    return texts;
  }

  private static StripReading certain(
      String text, double confidence, Collection<String> alternatives) {
    return new StripReading(
        text,
        Collections.nCopies(text.length(), confidence),
        confidence,
        others(text, alternatives));
  }

  private static StripReading limited(
      StripReading reading, double most, Collection<String> alternatives) {
    List<String> all = new ArrayList<>(alternatives);
    all.addAll(reading.alternatives());
    return new StripReading(
        reading.text(),
        reading.characters().stream().map(c -> Math.min(c, most)).toList(),
        Math.min(reading.confidence(), most),
        others(reading.text(), all));
  }

  private static List<String> others(String text, Collection<String> alternatives) {
    return alternatives.stream()
        .filter(other -> !other.isEmpty() && !other.equals(text))
        .distinct()
        .limit(ALTERNATIVES)
        .toList();
  }

  private static void addIfThere(
      List<List<StripReading>> views, @Nullable List<StripReading> readings) {
    if (readings != null) {
      views.add(readings);
    }
  }

  private static List<Raster> pick(List<Raster> strips, List<Integer> indices) {
    return indices.stream().map(strips::get).toList();
  }

  private static List<StripReading> pickReadings(StripReading[] readings, List<Integer> indices) {
    return indices.stream().map(i -> readings[i]).toList();
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
