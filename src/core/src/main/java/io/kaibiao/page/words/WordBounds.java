package io.kaibiao.page.words;

import io.kaibiao.cancellation.Checkpoint;
import io.kaibiao.error.InputException;
import io.kaibiao.error.InputException.Reason;
import io.kaibiao.report.place.Box;
import org.jspecify.annotations.Nullable;

/** Counts what a document of words holds, and refuses one that holds too much. For one document. */
public final class WordBounds {

  /**
   * Most words of a document. A book of 1000 pages whose words are single characters has as many.
   */
  private static final int MOST_WORDS = 1_000_000;

  /** Most characters of a page; ten times as many as the smallest type puts on one. */
  private static final int MOST_CHARACTERS = 100_000;

  /** Most pages of a document. */
  private static final int MOST_PAGES = 20_000;

  /** Largest coordinate, in any unit. A sheet of A0 at 2400 pixels per inch has 112 000. */
  private static final double FARTHEST = 1e6;

  private final String name;
  private final Checkpoint checkpoint;
  private int words;
  private int pages;
  private int characters;

  /**
   * Begins a document.
   *
   * @param name its name in messages
   */
  public WordBounds(String name, Checkpoint checkpoint) {
    this.name = name;
    this.checkpoint = checkpoint;
  }

  void countPage() throws InputException {
    checkpoint.pass();
    characters = 0;
    require(++pages, MOST_PAGES, "pages");
  }

  void countWord(String text) throws InputException {
    characters += text.length();
    require(++words, MOST_WORDS, "words");
    require(characters, MOST_CHARACTERS, "characters on a page");
  }

  private void require(int count, int most, String what) throws InputException {
    if (count > most) {
      throw new InputException(
          Reason.TOO_LARGE,
          name + ": has more than " + most + " " + what + ", the most that are read; divide it");
    }
  }

  /**
   * Returns the box of a word.
   *
   * @throws InputException if it can't be one
   */
  Box box(double x0, double y0, double x1, double y1) throws InputException {
    boolean near =
        Math.abs(x0) < FARTHEST
            && Math.abs(y0) < FARTHEST
            && Math.abs(x1) < FARTHEST
            && Math.abs(y1) < FARTHEST;
    if (!near || x1 < x0 || y1 < y0) {
      throw damaged("the place of a word is none", null);
    }
    return new Box(x0, y0, x1, y1);
  }

  /** Returns the refusal of a file that is broken. */
  InputException damaged(String why, @Nullable Exception cause) {
    String message = name + ": is damaged (" + why + "); make it again from the original document";
    return new InputException(
        Reason.DAMAGED, message, cause == null ? new IllegalStateException(why) : cause);
  }
}
