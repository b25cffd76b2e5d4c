package io.kaibiao.page.structure;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * An open PDF whose page tree is sound, repaired where it was not.
 *
 * <p>Belongs to one thread. Close it to release the file.
 */
public final class OpenedPdf {

  private final PDDocument document;
  private final WatchedParser parser;
  private final FileEnds ends;
  private final PageTree tree;
  private final Set<Integer> lost;
  private final boolean loose;

  private OpenedPdf(
      PDDocument document, WatchedParser parser, FileEnds ends, PageTree tree, boolean loose) {
    this.document = document;
    this.parser = parser;
    this.ends = ends;
    this.tree = tree;
    this.lost = tree.lostPlaces();
    this.loose = loose;
  }

  /**
   * Opens a PDF as far as its structure allows.
   *
   * @param password the password, or null if there is none
   * @throws IOException if no page can be found, or the document is encrypted and can't be opened
   */
  public static OpenedPdf open(byte[] bytes, @Nullable String password) throws IOException {
    FileEnds ends = FileEnds.of(bytes);
    Attempts attempts = new Attempts(bytes, password == null ? "" : password);
    Attempts.Attempt best = attempts.best(ends.isUpdatedBehind());
    PageTree tree = best.tree();
    boolean loose = tree.found() == 0 && !tree.isEmpty();
    if (loose) {
      tree =
          PageTree.of(
              LoosePages.in(best.document().getDocument(), best.parser().references().objects()));
    }
    tree.repair(best.document());
    return new OpenedPdf(best.document(), best.parser(), ends, tree, loose);
  }

  /**
   * Tells whether a file ends like a PDF and is as long as it states. What it holds is not looked
   * at.
   */
  public static boolean isComplete(byte[] bytes) {
    FileEnds ends = FileEnds.of(bytes);
    return ends.isEnded() && !ends.isShort();
  }

  /**
   * Returns why the document has too many pages to be read, as the end of a sentence about it, or
   * null if it can be read.
   */
  public @Nullable String excess() {
    return tree.isTooLarge()
        ? "has more than " + PageTree.MOST_ENTRIES + " entries in its page tree"
        : null;
  }

  /** Returns the number of pages that can be asked for. */
  public int pageCount() {
    return tree.size();
  }

  /** Returns the document. All of its pages can be asked for; lost ones are blank. */
  public PDDocument document() {
    return document;
  }

  /**
   * Tells whether the file has lost a page of its tree.
   *
   * @param number the 1-based page
   */
  public boolean isLost(int number) {
    return lost.contains(number);
  }

  /**
   * Tells whether objects that a page refers to were asked for and could not be read.
   *
   * @param number the 1-based page
   */
  public boolean hasUnreadableObjects(int number) {
    return parser.unreadable().areIn(document.getPage(number - 1).getCOSObject());
  }

  /** Returns what is broken in the file, as far as it is known when the pages have been read. */
  public FileDamage damage() {
    List<String> repairs = new ArrayList<>();
    if (!ends.isEnded()) {
      repairs.add("it is cut off before its end");
    }
    if (ends.isShort()) {
      repairs.add("it is " + (ends.stated() - ends.length()) + " bytes shorter than it states");
    }
    if (!parser.isHeaded()) {
      repairs.add("it has no header");
    } else if (ends.header() != 0) {
      repairs.add("its header does not stand at its beginning");
    }
    if (parser.references().isRepaired()) {
      repairs.add("its cross-reference table is wrong, and its objects were searched for");
    } else if (ends.table() != document.getDocument().getStartXref()) {
      repairs.add("its cross-reference table does not stand where it states");
    }
    repairs.addAll(pageRepairs());
    if (parser.wrongLengths() > 0) {
      repairs.add(
          counted(parser.wrongLengths(), "stream states", "streams state") + " no true length");
    }
    return new FileDamage(repairs, tree.missing(), isCutOff());
  }

  private List<String> pageRepairs() {
    List<String> repairs = new ArrayList<>();
    if (loose) {
      repairs.add(
          "it lists no pages, and those that were found are in the order in which they stand in it");
      return repairs;
    }
    if (tree.lost() > 0) {
      repairs.add(
          counted(tree.lost(), "entry of its page tree leads", "entries of its page tree lead")
              + " to no page");
    }
    if (tree.loops() > 0) {
      repairs.add(
          counted(tree.loops(), "entry of its page tree leads", "entries of its page tree lead")
              + " back into it");
    }
    if (tree.stated() != tree.size()) {
      repairs.add(
          tree.stated() == 0
              ? "its page tree does not state how many pages it has"
              : "its page tree states " + tree.stated() + " pages");
    }
    return repairs;
  }

  /** Tells whether the number of pages of the whole file is unknown. */
  private boolean isCutOff() {
    return loose && (!ends.isEnded() || ends.isShort());
  }

  private static String counted(int count, String one, String many) {
    return count + " " + (count == 1 ? one : many);
  }
}
