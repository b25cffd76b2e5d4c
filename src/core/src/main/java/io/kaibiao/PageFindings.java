package io.kaibiao;

import io.kaibiao.error.InputException;
import io.kaibiao.page.OtherInk;
import io.kaibiao.page.Page;
import io.kaibiao.page.PixelReason;
import io.kaibiao.report.Finding;
import io.kaibiao.report.FindingCode;
import io.kaibiao.report.Severity;
import io.kaibiao.report.place.Box;
import java.util.ArrayList;
import java.util.List;

/** Makes the findings about single pages. */
final class PageFindings {

  private PageFindings() {}

  /** Returns the finding that a page is not converted at all. */
  static Finding unreadable(int number, InputException cause) {
    return new Finding(
        Severity.ERROR,
        FindingCode.UNREADABLE_PAGE,
        String.valueOf(cause.getMessage()),
        null,
        number);
  }

  /**
   * Returns the refusal of a document without a single readable page: it has no result.
   *
   * @param failures why each page can't be read, at least one
   */
  static InputException nothingReadable(String name, List<InputException> failures) {
    InputException first = failures.get(0);
    if (failures.size() == 1) {
      return first;
    }
    String message = String.valueOf(first.getMessage());
    String why = message.startsWith(name + ": ") ? message.substring(name.length() + 2) : message;
    return new InputException(
        first.reason(),
        name + ": none of its " + failures.size() + " pages can be read: " + why,
        first);
  }

  /** Returns the finding that the cover can't be read, which is not among the pages to convert. */
  static Finding unreadableCover(InputException cause) {
    return new Finding(
        Severity.WARNING,
        FindingCode.UNREADABLE_PAGE,
        cause.getMessage() + "; what it says of organisation and year is not known",
        null,
        1);
  }

  /** Returns the finding that a part of a page may be lost. */
  static Finding damaged(int number) {
    return new Finding(
        Severity.ERROR,
        FindingCode.DAMAGED_PAGE,
        "page " + number + " is damaged and a part of it may be lost; get the file again",
        null,
        number);
  }

  /**
   * Returns what is to be said of a page that was read.
   *
   * @param problems what went wrong when its pixels were read
   */
  static List<Finding> of(Page page, List<String> problems) {
    int number = page.number();
    List<Finding> findings = new ArrayList<>();
    for (String problem : problems) {
      findings.add(new Finding(Severity.ERROR, FindingCode.READER_FAILED, problem, null, number));
    }
    page.pixelsReason().ifPresent(reason -> findings.add(readFromPixels(number, reason)));
    for (Page picture : page.pictures()) {
      findings.add(picture(number, picture));
      findings.addAll(NoteFindings.of(picture));
    }
    page.other().left().forEach(left -> findings.add(left(number, left)));
    if (page.unknowableLetters() > 0) {
      findings.add(
          new Finding(
              Severity.ERROR,
              FindingCode.UNREADABLE_TEXT,
              "page "
                  + number
                  + ": "
                  + page.unknowableLetters()
                  + " letters can't be read, as their font is damaged, or not embedded and names no"
                  + " characters; get the document with its fonts embedded",
              null,
              number));
    }
    if (!page.watermarks().isEmpty()) {
      findings.add(
          new Finding(
              Severity.INFO,
              FindingCode.WATERMARK,
              "left out the watermark " + String.join(", ", page.watermarks()),
              null,
              number));
    }
    findings.addAll(NoteFindings.of(page));
    return findings;
  }

  private static Finding picture(int number, Page picture) {
    return new Finding(
        Severity.INFO,
        FindingCode.READ_FROM_PIXELS,
        "page " + number + ": a picture of text, " + size(picture.sheet()) + ", was read",
        null,
        number);
  }

  private static Finding left(int number, OtherInk.Left left) {
    String picture = "page " + number + ": a picture, " + size(left.box()) + ", was not read: ";
    return switch (left.content()) {
      case WORDS ->
          unread(
              Severity.WARNING,
              picture + "it has words, but looks neither like a table nor like prose",
              number);
      case LABELS ->
          unread(Severity.INFO, picture + "it looks like a chart or a drawing with words", number);
      case PAGE ->
          unread(
              Severity.WARNING,
              picture + "it covers most of the page, and little print can be seen in it",
              number);
      case UNKNOWN ->
          unread(
              Severity.WARNING, picture + "it is damaged or too large; get the file again", number);
    };
  }

  private static Finding unread(Severity severity, String message, int number) {
    return new Finding(severity, FindingCode.UNREAD_PICTURE, message, null, number);
  }

  private static String size(Box box) {
    return Math.round(box.width()) + " x " + Math.round(box.height()) + " points";
  }

  private static Finding readFromPixels(int number, PixelReason reason) {
    return new Finding(
        reason.kind() == PixelReason.Kind.CONTRADICTED ? Severity.WARNING : Severity.INFO,
        FindingCode.READ_FROM_PIXELS,
        "page " + number + " was read from its pixels: " + reason.text(),
        null,
        number);
  }
}
