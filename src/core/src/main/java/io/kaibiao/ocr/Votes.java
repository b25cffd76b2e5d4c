package io.kaibiao.ocr;

import io.kaibiao.scan.Raster;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the readings of the engines for some strips. Belongs to one thread. */
final class Votes {

  private final List<Raster> strips;
  private final @Nullable StripReading[] figures;
  private final @Nullable StripReading[] confirmed;
  private final @Nullable StripReading[] texts;

  /** Tells whether the texts come from the text engine, not from the confirmer in its place. */
  private boolean ownText;

  private boolean hasFigures;

  Votes(List<Raster> strips) {
    this.strips = strips;
    figures = new StripReading[strips.size()];
    confirmed = new StripReading[strips.size()];
    texts = new StripReading[strips.size()];
  }

  /** Asks the number engine. */
  void ofFigures(List<Integer> asked, GuardedReader reader) {
    hasFigures = ask(asked, reader, figures);
  }

  /** Asks the confirmer about strips that it has not read yet. */
  void ofConfirmer(List<Integer> asked, GuardedReader reader) {
    ask(asked.stream().filter(i -> confirmed[i] == null).toList(), reader, confirmed);
  }

  /**
   * Asks the text engine, or the confirmer where it has no answer.
   *
   * @param alone maximum confidence of a reading by the confirmer in its place
   */
  void ofText(List<Integer> asked, GuardedReader reader, GuardedReader instead, double alone) {
    if (asked.isEmpty()) {
      return;
    }
    List<Raster> some = asked.stream().map(strips::get).toList();
    List<StripReading> answer = reader.ask(some, false);
    ownText = answer != null;
    if (answer == null) {
      answer = instead.ask(some, false);
    }
    for (int i = 0; answer != null && i < some.size(); i++) {
      StripReading reading = answer.get(i);
      texts[asked.get(i)] = ownText ? reading : reading.limited(alone, List.of());
    }
  }

  private boolean ask(List<Integer> asked, GuardedReader reader, @Nullable StripReading[] into) {
    if (asked.isEmpty()) {
      return true;
    }
    List<StripReading> answer = reader.ask(asked.stream().map(strips::get).toList(), true);
    for (int i = 0; answer != null && i < asked.size(); i++) {
      into[asked.get(i)] = answer.get(i);
    }
    return answer != null;
  }

  /** Returns whether the number engine had an answer. */
  boolean hasFigures() {
    return hasFigures;
  }

  /** Returns the number engine's reading of a strip, which may be empty. */
  StripReading figure(int strip) {
    StripReading reading = figures[strip];
    return reading == null ? StripReading.NOTHING : reading;
  }

  /** Returns whether the text engine itself had an answer. */
  boolean isOwnText() {
    return ownText;
  }

  /** Returns the reading of a strip by the text engine, or by the engine in its place. */
  StripReading text(int strip) {
    StripReading reading = texts[strip];
    return reading == null ? StripReading.NOTHING : reading;
  }

  /** Returns all readings of a strip that may be a number. */
  AmountVotes of(int strip) {
    return new AmountVotes(figures[strip], confirmed[strip], ownText ? texts[strip] : null);
  }
}
