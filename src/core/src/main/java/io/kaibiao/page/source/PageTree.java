package io.kaibiao.page.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Counts the pages of a document by walking its page tree (ISO 32000-2, 7.7.3), without belief in
 * what its nodes say of their number. Where they say something else, or the tree is so deep or so
 * flat that PDFBox would take long to find a page, an even tree takes its place. Belongs to one
 * document.
 */
final class PageTree {

  /** Maximum number of pages that are walked. */
  static final int MOST_PAGES = 1_000_000;

  /** Depth from which a tree is made even. Trees of a thousand pages are three or four deep. */
  private static final int DEEP = 20;

  /** Number of children of a node from which a tree is made even. */
  private static final int FLAT = 500;

  /** Number of pages of a node of an even tree, for documents of up to its square. */
  private static final int EVEN = 100;

  private static final List<COSName> INHERITED =
      List.of(COSName.RESOURCES, COSName.MEDIA_BOX, COSName.CROP_BOX, COSName.ROTATE);

  /** The type of what stands for a child that is not in the file. PDFBox refuses such a page. */
  private static final COSName MISSING = COSName.getPDFName("Missing");

  private final Deque<Node> open = new ArrayDeque<>();
  private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<COSDictionary> pages = new ArrayList<>();
  private final List<COSDictionary> heirs = new ArrayList<>();
  private boolean uneven;

  private PageTree() {}

  /** A node whose children are being walked. */
  private static final class Node {
    final COSDictionary dictionary;
    final COSArray kids;

    /** What its pages inherit. */
    final COSDictionary inheritance;

    /** The number of pages before it. */
    final int first;

    /** The index of the child that is walked next. */
    int next;

    Node(COSDictionary dictionary, COSDictionary inheritance, int first) {
      this.dictionary = dictionary;
      COSArray array = dictionary.getCOSArray(COSName.KIDS);
      this.kids = array == null ? new COSArray() : array;
      this.inheritance = inheritance;
      this.first = first;
    }
  }

  /**
   * Walks the page tree of a document, and makes it even if needed.
   *
   * @return how many pages it has, or more than {@link #MOST_PAGES} if it has more
   */
  static int count(PDDocument document) {
    COSDictionary root = document.getPages().getCOSObject();
    PageTree tree = new PageTree();
    tree.walk(root);
    if (tree.uneven && tree.pages.size() <= MOST_PAGES) {
      tree.makeEven(root);
    }
    return tree.pages.size();
  }

  private void walk(COSDictionary root) {
    begin(root, new COSDictionary());
    while (!open.isEmpty() && pages.size() <= MOST_PAGES) {
      Node node = open.getLast();
      if (node.next < node.kids.size()) {
        add(node, node.kids.getObject(node.next++));
      } else {
        open.removeLast();
        uneven |= node.dictionary.getLong(COSName.COUNT, -1) != pages.size() - node.first;
      }
    }
  }

  private void begin(COSDictionary node, COSDictionary outer) {
    if (!seen.add(node)) {
      // A node within itself, or in two places: its pages were counted.
      uneven = true;
      return;
    }
    COSDictionary inheritance = new COSDictionary(outer);
    for (COSName key : INHERITED) {
      COSBase value = node.getItem(key);
      if (value != null) {
        inheritance.setItem(key, value);
      }
    }
    Node begun = new Node(node, inheritance, pages.size());
    open.addLast(begun);
    uneven |= open.size() > DEEP || begun.kids.size() > FLAT;
  }

  private void add(Node parent, COSBase kid) {
    if (kid instanceof COSDictionary node && isNode(node)) {
      begin(node, parent.inheritance);
      return;
    }
    if (kid instanceof COSDictionary page) {
      pages.add(page);
    } else {
      COSDictionary missing = new COSDictionary();
      missing.setItem(COSName.TYPE, MISSING);
      pages.add(missing);
      uneven = true;
    }
    heirs.add(parent.inheritance);
  }

  private static boolean isNode(COSDictionary kid) {
    return COSName.PAGES.equals(kid.getCOSName(COSName.TYPE)) || kid.containsKey(COSName.KIDS);
  }

  /** Makes two levels of nodes below the root. */
  private void makeEven(COSDictionary root) {
    int size = (int) Math.max(EVEN, Math.ceil(Math.sqrt(pages.size())));
    COSArray nodes = new COSArray();
    for (int from = 0; from < pages.size(); from += size) {
      COSDictionary node = new COSDictionary();
      COSArray kids = new COSArray();
      for (int i = from; i < Math.min(pages.size(), from + size); i++) {
        COSDictionary page = pages.get(i);
        inherit(page, heirs.get(i));
        page.setItem(COSName.PARENT, node);
        kids.add(page);
      }
      node.setItem(COSName.TYPE, COSName.PAGES);
      node.setItem(COSName.PARENT, root);
      node.setItem(COSName.KIDS, kids);
      node.setInt(COSName.COUNT, kids.size());
      nodes.add(node);
    }
    root.setItem(COSName.KIDS, nodes);
    root.setInt(COSName.COUNT, pages.size());
  }

  private static void inherit(COSDictionary page, COSDictionary inheritance) {
    for (COSName key : INHERITED) {
      COSBase value = inheritance.getItem(key);
      if (value != null && page.getDictionaryObject(key) == null) {
        page.setItem(key, value);
      }
    }
  }
}
