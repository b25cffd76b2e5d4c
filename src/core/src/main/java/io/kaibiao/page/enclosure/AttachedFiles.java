package io.kaibiao.page.enclosure;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/**
 * Finds the files that are embedded in a document (ISO 32000-1, 7.11.4): in its name tree, as
 * associated files of the document and its pages, and in annotations. Each file is found once.
 * Belongs to one document.
 */
public final class AttachedFiles {

  /** Maximum number of files that are found. */
  private static final int MOST_FILES = 200;

  /** Maximum number of nodes of the name tree that are looked at. */
  private static final int MOST_NODES = 2_000;

  /** Maximum number of pages whose annotations are looked at. */
  private static final int MOST_PAGES = 2_000;

  /** Maximum length of a name in characters. */
  private static final int LONGEST_NAME = 80;

  /**
   * Number of bytes in UTF-8 at which a name is cut. File systems take 255, and the name of the
   * document around it stands before it.
   */
  private static final int MOST_NAME_BYTES = 120;

  private static final COSName NAMES = COSName.NAMES;
  private static final COSName ASSOCIATED = COSName.getPDFName("AF");
  private static final COSName FILE = COSName.getPDFName("FS");

  private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<AttachedFile> files = new ArrayList<>();
  private int nodes;

  private AttachedFiles() {}

  /** Returns the embedded files of a document, those of its name tree first. */
  public static List<AttachedFile> of(PDDocument document) {
    AttachedFiles found = new AttachedFiles();
    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
    COSDictionary names = catalog.getCOSDictionary(NAMES);
    if (names != null) {
      found.addTree(names.getCOSDictionary(COSName.EMBEDDED_FILES));
    }
    found.addAll(catalog.getCOSArray(ASSOCIATED));
    int pages = 0;
    for (PDPage page : document.getPages()) {
      if (pages++ == MOST_PAGES) {
        break;
      }
      found.addAll(page.getCOSObject().getCOSArray(ASSOCIATED));
      found.addAnnotated(page.getCOSObject().getCOSArray(COSName.ANNOTS));
    }
    return List.copyOf(found.files);
  }

  private void addTree(@Nullable COSDictionary node) {
    if (node == null || nodes++ == MOST_NODES || !seen.add(node)) {
      return;
    }
    COSArray pairs = node.getCOSArray(NAMES);
    for (int i = 1; pairs != null && i < pairs.size(); i += 2) {
      add(pairs.getObject(i));
    }
    COSArray kids = node.getCOSArray(COSName.KIDS);
    for (int i = 0; kids != null && i < kids.size(); i++) {
      if (kids.getObject(i) instanceof COSDictionary kid && nodes < MOST_NODES) {
        addTree(kid);
      }
    }
  }

  private void addAll(@Nullable COSArray specifications) {
    for (int i = 0; specifications != null && i < specifications.size(); i++) {
      add(specifications.getObject(i));
    }
  }

  private void addAnnotated(@Nullable COSArray annotations) {
    for (int i = 0; annotations != null && i < annotations.size(); i++) {
      if (annotations.getObject(i) instanceof COSDictionary annotation) {
        add(annotation.getDictionaryObject(FILE));
      }
    }
  }

  /** Adds the file of a file specification. */
  private void add(@Nullable COSBase specification) {
    if (!(specification instanceof COSDictionary file) || files.size() == MOST_FILES) {
      return;
    }
    COSDictionary embedded = file.getCOSDictionary(COSName.EF);
    COSStream stream = embedded == null ? null : stream(embedded);
    if (stream != null && seen.add(stream)) {
      String name = file.getString(COSName.UF);
      files.add(
          new AttachedFile(
              plain(name == null ? file.getString(COSName.F, "") : name, files.size() + 1),
              stream));
    }
  }

  private static @Nullable COSStream stream(COSDictionary embedded) {
    COSStream unicode = embedded.getCOSStream(COSName.UF);
    return unicode == null ? embedded.getCOSStream(COSName.F) : unicode;
  }

  /** Returns a name that is safe as part of a file name on every system. */
  private static String plain(String printed, int number) {
    String last =
        printed.substring(Math.max(printed.lastIndexOf('/'), printed.lastIndexOf('\\')) + 1);
    StringBuilder name = new StringBuilder();
    last.codePoints()
        .filter(AttachedFiles::isPlain)
        .limit(LONGEST_NAME)
        .takeWhile(c -> bytes(name) <= MOST_NAME_BYTES)
        .forEach(name::appendCodePoint);
    String stripped = name.toString().strip().replaceAll("^\\.+|[. ]+$", "");
    return stripped.isEmpty() ? "attachment-" + number : stripped;
  }

  private static int bytes(CharSequence name) {
    return name.toString().getBytes(StandardCharsets.UTF_8).length;
  }

  private static boolean isPlain(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> ":*?\"<>|".indexOf(c) < 0;
    };
  }
}
