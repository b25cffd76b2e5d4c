package io.kaibiao.batch;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A kind of document that a folder may stand for, told by the end of its name. */
public enum InputKind {
  /** PDFs. */
  PDF("pdf"),
  /** Images of pages. */
  IMAGE("png jpg jpeg tif tiff bmp gif webp jp2"),
  /** Word documents. */
  DOCX("docx"),
  /** Excel workbooks. */
  XLSX("xlsx"),
  /** HTML pages. */
  HTML("html htm"),
  /** Markdown. */
  MARKDOWN("md markdown"),
  /** Plain text. */
  TEXT("txt"),
  /** Results of other converters as JSON. */
  JSON("json"),
  /** Words with their places, as hOCR. */
  HOCR("hocr"),
  /** Words with their places, as ALTO. */
  ALTO("xml");

  /** What a folder stands for unless something else is asked for. */
  public static final Set<InputKind> PRINTED = Set.of(PDF, IMAGE);

  /** Ends of file names, with blanks between them. */
  private final String endings;

  InputKind(String endings) {
    this.endings = endings;
  }

  /** Returns its name for people. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Tells whether a file of a folder is of this kind; hidden files are of none. */
  boolean isNamed(String file) {
    String ending = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return !file.startsWith(".") && List.of(endings.split(" ")).contains(ending);
  }

  /**
   * Returns the kinds of a name: one, or all.
   *
   * @throws IllegalArgumentException if there is no such kind
   */
  public static Set<InputKind> of(String name) {
    if (name.equals("all")) {
      return EnumSet.allOf(InputKind.class);
    }
    for (InputKind kind : values()) {
      if (kind.id().equals(name)) {
        return EnumSet.of(kind);
      }
    }
    StringBuilder known = new StringBuilder("all");
    for (InputKind kind : values()) {
      known.append(", ").append(kind.id());
    }
    throw new IllegalArgumentException("no such kind: '" + name + "' (known: " + known + ")");
  }
}
