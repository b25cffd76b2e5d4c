package io.kaibiao.ocr;

import io.kaibiao.cancellation.Checkpoint;
import io.kaibiao.file.Sha256;
import io.kaibiao.scan.Raster;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the strips of one document with several OCR engines: plain amounts are read by the number
 * engine and the confirmer only; the rest is read by the text engine, and what then looks like a
 * number by all three. A strip with the same pixels is read only once.
 *
 * <p>An engine that is missing or fails stops nothing: the others are used, with a lower confidence
 * if only one is left, and {@link #notices} says why. Without any engine the text is empty; no
 * exception is thrown.
 */
public final class PolicyReader implements StripReader {

  private final GuardedReader text;
  private final GuardedReader figures;
  private final GuardedReader confirmer;
  private final WordFrequencies words;
  private final ReadingPolicy policy;
  private final Map<String, StripReading> seen = new ConcurrentHashMap<>();
  private final Set<String> notices;
  private final Checkpoint checkpoint;

  /**
   * Makes a reader for one document.
   *
   * @param text the engine for all text, and for numbers if they have no engine of their own; null
   *     if missing
   * @param figures the engine for numbers only; null if missing
   * @param confirmer the engine that confirms numbers; null if missing
   * @param words word frequencies, which choose between uncertain readings of text
   */
  public PolicyReader(
      @Nullable StripReader text,
      @Nullable StripReader figures,
      @Nullable StripReader confirmer,
      WordFrequencies words,
      ReadingPolicy policy) {
    this.notices = Collections.synchronizedSet(new TreeSet<>());
    this.text = new GuardedReader(text, notices);
    this.figures = new GuardedReader(figures, notices);
    this.confirmer = new GuardedReader(confirmer, notices);
    this.words = words;
    this.policy = policy;
    this.checkpoint = Checkpoint.NONE;
    if (text == null) {
      notices.add("the reader of scanned text is missing");
    }
    if (figures == null) {
      notices.add("the reader of scanned figures is missing");
    }
    if (confirmer == null) {
      notices.add("the reader that confirms scanned figures is missing");
    }
  }

  private PolicyReader(PolicyReader other, Checkpoint checkpoint) {
    this.notices = other.notices;
    this.text = other.text.passing(checkpoint);
    this.figures = other.figures.passing(checkpoint);
    this.confirmer = other.confirmer.passing(checkpoint);
    this.words = other.words;
    this.policy = other.policy;
    this.checkpoint = checkpoint;
  }

  /** Returns a reader with the same policy that passes a checkpoint whenever it calls an engine. */
  public PolicyReader passing(Checkpoint checkpoint) {
    return new PolicyReader(this, checkpoint);
  }

  /** Returns the checkpoint that it passes, for work on the strips that it is about to read. */
  public Checkpoint checkpoint() {
    return checkpoint;
  }

  @Override
  public String name() {
    return "readers by policy";
  }

  /**
   * Returns why confidences are lower than possible: one line per cause, sorted, without
   * duplicates.
   */
  public List<String> notices() {
    synchronized (notices) {
      return List.copyOf(notices);
    }
  }

  @Override
  public List<StripReading> read(List<Raster> strips) {
    return read(strips, false);
  }

  /** Reads strips that are known to contain numbers. All of them are confirmed. */
  @Override
  public List<StripReading> readFigures(List<Raster> strips) {
    return read(strips, true);
  }

  /**
   * Reads strips with the text engine only, as the number engines know no letters.
   *
   * @return one reading per strip, {@link StripReading#NOTHING} if the engine has no answer
   */
  public List<StripReading> readWords(List<Raster> strips) {
    List<StripReading> answer =
        strips.isEmpty()
            ? List.of()
            : text.ask(strips.stream().map(LetterSpacing::closed).toList(), false);
    return answer != null ? answer : Collections.nCopies(strips.size(), StripReading.NOTHING);
  }

  /**
   * Reads strips whose text layer was discarded. A number that the text engine reads differently
   * gets the confidence of one on which two engines differ.
   */
  public List<StripReading> readCorroborated(List<Raster> strips) {
    List<StripReading> readings = new ArrayList<>(read(strips));
    List<Integer> figures =
        IntStream.range(0, readings.size())
            .filter(i -> StripText.wantsConfirmation(readings.get(i).text()))
            .boxed()
            .toList();
    List<StripReading> words = readWords(pick(strips, figures));
    for (int i = 0; i < figures.size(); i++) {
      StripReading reading = readings.get(figures.get(i));
      String other = words.get(i).text();
      if (!StripText.plain(other).equals(StripText.plain(reading.text()))) {
        readings.set(figures.get(i), reading.limited(policy.differing(), List.of(other)));
      }
    }
    return readings;
  }

  /** Forgets the strips read so far. The engines are not closed, as they belong to others. */
  @Override
  public void close() {
    seen.clear();
  }

  private List<StripReading> read(List<Raster> strips, boolean figures) {
    List<String> keys = new ArrayList<>();
    Map<String, Raster> fresh = new LinkedHashMap<>();
    for (Raster cut : strips) {
      Raster strip = LetterSpacing.closed(cut);
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

  private List<StripReading> readAll(List<Raster> strips, boolean held) {
    if (strips.isEmpty()) {
      return List.of();
    }
    Votes voices = new Votes(strips);
    List<Integer> all = IntStream.range(0, strips.size()).boxed().toList();
    voices.ofFigures(
        all.stream().filter(i -> held || policy.mayBeFigure(strips.get(i))).toList(), figures);
    List<Integer> amounts = all.stream().filter(i -> policy.isPlain(voices.figure(i))).toList();
    voices.ofConfirmer(amounts, confirmer);
    StripReading[] readings = new StripReading[strips.size()];
    for (int i : amounts) {
      readings[i] = policy.verdict(voices.of(i));
    }
    List<Integer> rest = all.stream().filter(i -> readings[i] == null).toList();
    voices.ofText(rest, text, confirmer, policy.alone());
    List<Integer> figured = new ArrayList<>();
    List<Integer> dim = new ArrayList<>();
    for (int i : rest) {
      StripReading said = voices.text(i);
      readings[i] = said;
      if (held
          || StripText.wantsConfirmation(said.text())
          || DashedNumbers.mayBe(said.text())
          || policy.isAmount(voices.figure(i), said.text())) {
        figured.add(i);
      } else if (voices.isOwnText() && policy.isDim(said)) {
        dim.add(i);
      }
    }
    lookAgain(strips, dim, voices, readings);
    voices.ofConfirmer(figured, confirmer);
    decide(strips, figured, voices, readings);
    return Arrays.asList(readings);
  }

  /** Reads low-confidence words again on other views. */
  private void lookAgain(
      List<Raster> strips, List<Integer> dim, Votes voices, StripReading[] readings) {
    if (dim.isEmpty()) {
      return;
    }
    List<StripReading> looked =
        new TextPass(text, words, policy)
            .at(pick(strips, dim), dim.stream().map(voices::text).toList());
    for (int i = 0; i < dim.size(); i++) {
      readings[dim.get(i)] = looked.get(i);
    }
  }

  private void decide(
      List<Raster> strips, List<Integer> figured, Votes voices, StripReading[] readings) {
    List<Integer> doubted = new ArrayList<>();
    DashedNumbers dashes = new DashedNumbers(policy);
    ShortCodes codes = new ShortCodes(policy);
    for (int i : figured) {
      AmountVotes heard = voices.of(i);
      StripReading dashed = dashes.verdict(heard);
      StripReading code = dashed != null ? dashed : codes.verdict(heard);
      StripReading verdict = code != null ? code : policy.verdict(heard);
      if (verdict != null) {
        readings[i] = verdict;
      } else if (heard.confirmer() == null || heard.main() == null) {
        readings[i] = heard.any().limited(policy.alone(), heard.texts());
      } else {
        doubted.add(i);
      }
    }
    if (doubted.isEmpty()) {
      return;
    }
    GuardedReader main = voices.hasFigures() ? figures : text;
    List<StripReading> looked =
        new SecondPass(main, confirmer, policy)
            .at(pick(strips, doubted), doubted.stream().map(voices::of).toList());
    for (int i = 0; i < doubted.size(); i++) {
      readings[doubted.get(i)] = looked.get(i);
    }
  }

  private static List<Raster> pick(List<Raster> strips, List<Integer> indices) {
    return indices.stream().map(strips::get).toList();
  }

  /** Returns the key of a strip: its size, pixels and kind of reading. */
  private static String key(Raster strip, boolean figures) {
    byte[] kind =
        ByteBuffer.allocate(12)
            .putInt(strip.width())
            .putInt(strip.height())
            .putInt(figures ? 1 : 0)
            .array();
    return Sha256.of(kind, strip.pixels());
  }
}
