package io.kaibiao.page.structure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * The pages of a document as its page tree lists them (ISO 32000-2, 7.7.3). The tree is walked once
 * and without recursion, whatever it states about itself. Where it is broken, or so deep or so flat
 * that PDFBox would take long to find a page, an even tree takes its place. Belongs to one
 * document.
 */
final class PageTree {

  /**
   * Maximum number of lost pages whose places are kept, so that the pages behind them keep their
   * numbers. Each becomes a finding, and a file of a few bytes may list millions.
   */
  private static final int MOST_PLACES = 1000;

  /**
   * Maximum number of entries that are walked. A report has some hundred; nodes that share their
   * entries may have more than their file has bytes.
   */
  static final int MOST_ENTRIES = 1_000_000;

  /** Depth from which a tree is made even. Trees of a thousand pages are three or four deep. */
  private static final int DEEP = 20;

  /** Number of entries of a node from which a tree is made even. */
  private static final int FLAT = 500;

  /** Minimum number of pages of a node of an even tree, which has two levels of such nodes. */
  private static final int EVEN = 100;

  /** What a page takes from the nodes above it (ISO 32000-2, table 31). */
  private static final List<COSName> INHERITED =
      List.of(COSName.RESOURCES, COSName.MEDIA_BOX, COSName.CROP_BOX, COSName.ROTATE);

  /**
   * A node that is being walked.
   *
   * @param before number of pages found before it
   * @param inherited what its pages take from it and from the nodes above it
   */
  private record Node(
      COSDictionary dictionary, COSArray kids, int before, Map<COSName, COSBase> inherited) {}

  /**
   * A place in the order of pages.
   *
   * @param page the page, or null if it is lost
   */
  private record Place(@Nullable COSDictionary page, Map<COSName, COSBase> inherited) {}

  private final List<Place> places = new ArrayList<>();
  private final Set<COSDictionary> visited = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Deque<Node> open = new ArrayDeque<>();
  private final Deque<int[]> positions = new ArrayDeque<>();
  private boolean empty;
  private int entries;
  private int lost;
  private int loops;
  private int stated;
  private boolean sound = true;

  private PageTree() {}

  /** Walks the page tree of a document; one without a tree has no pages. */
  static PageTree of(PDDocument document) {
    PageTree tree = new PageTree();
    COSDictionary root =
        document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.PAGES);
    if (root != null) {
      COSArray kids = root.getCOSArray(COSName.KIDS);
      tree.empty = kids != null && kids.size() == 0 && root.getInt(COSName.COUNT, 0) == 0;
      tree.stated = Math.max(0, root.getInt(COSName.COUNT, 0));
      tree.walk(root);
      tree.settle();
    }
    return tree;
  }

  /** Makes a tree of pages that no tree lists. */
  static PageTree of(List<COSDictionary> pages) {
    PageTree tree = new PageTree();
    pages.forEach(page -> tree.places.add(new Place(page, Map.of())));
    tree.entries = pages.size();
    tree.sound = false;
    return tree;
  }

  /** Returns the number of pages, the lost ones whose place is known included. */
  int size() {
    return places.size();
  }

  /** Tells whether it has so many entries that it was not walked to its end. */
  boolean isTooLarge() {
    return entries > MOST_ENTRIES;
  }

  /** Tells whether the document has a page tree that lists no page and states none. */
  boolean isEmpty() {
    return empty;
  }

  /** Returns how many pages were found. */
  int found() {
    return places.size() - lostPlaces().size();
  }

  /** Returns how many pages the tree states, or 0 if it says nothing. */
  int stated() {
    return stated;
  }

  /** Returns how many of its entries lead to nothing. */
  int lost() {
    return lost;
  }

  /** Returns how many of its entries lead back to a node that was walked already. */
  int loops() {
    return loops;
  }

  /** Returns how many lost pages have no place among the others. */
  long missing() {
    return lost == 0 ? 0 : Math.max(0, (long) stated - places.size());
  }

  /** Returns the 1-based numbers of the pages that are lost and whose place is known. */
  Set<Integer> lostPlaces() {
    Set<Integer> numbers = new HashSet<>();
    for (int i = 0; lost > 0 && i < places.size(); i++) {
      if (places.get(i).page() == null) {
        numbers.add(i + 1);
      }
    }
    return numbers;
  }

  /**
   * Replaces the page tree of a document by a sound one of these pages, unless its own is sound.
   */
  void repair(PDDocument document) {
    if (sound || isTooLarge()) {
      return;
    }
    COSDictionary root = new COSDictionary();
    COSArray nodes = new COSArray();
    int size = (int) Math.max(EVEN, Math.ceil(Math.sqrt(places.size())));
    for (int from = 0; from < places.size(); from += size) {
      COSDictionary node = new COSDictionary();
      List<Place> own = places.subList(from, Math.min(places.size(), from + size));
      fill(node, new COSArray(own.stream().map(place -> page(place, node)).toList()), own.size());
      node.setItem(COSName.PARENT, root);
      nodes.add(node);
    }
    fill(root, nodes, places.size());
    document.getDocumentCatalog().getCOSObject().setItem(COSName.PAGES, root);
  }

  private static void fill(COSDictionary node, COSArray kids, int pages) {
    node.setItem(COSName.TYPE, COSName.PAGES);
    node.setItem(COSName.KIDS, kids);
    node.setInt(COSName.COUNT, pages);
  }

  /** Returns the page of a place, or a blank one, as an entry of a node. */
  private static COSDictionary page(Place place, COSDictionary parent) {
    COSDictionary page = place.page() == null ? new COSDictionary() : place.page();
    page.setItem(COSName.TYPE, COSName.PAGE);
    page.setItem(COSName.PARENT, parent);
    place.inherited().forEach((name, value) -> setIfAbsent(page, name, value));
    return page;
  }

  private static void setIfAbsent(COSDictionary page, COSName name, COSBase value) {
    if (page.getDictionaryObject(name) == null) {
      page.setItem(name, value);
    }
  }

  private void walk(COSDictionary root) {
    visit(root, Map.of());
    while (!open.isEmpty() && !isTooLarge()) {
      Node node = open.element();
      int position = positions.element()[0]++;
      if (position < node.kids().size()) {
        entries++;
        visitKid(node, node.kids().getObject(position));
      } else {
        sound &= node.dictionary().getInt(COSName.COUNT, -1) == places.size() - node.before();
        open.remove();
        positions.remove();
      }
    }
  }

  private void visitKid(Node node, @Nullable COSBase kid) {
    if (kid instanceof COSDictionary dictionary) {
      sound &= dictionary.getCOSDictionary(COSName.PARENT) == node.dictionary();
      visit(dictionary, node.inherited());
    } else {
      lost++;
      places.add(new Place(null, node.inherited()));
      sound = false;
    }
  }

  private void visit(COSDictionary dictionary, Map<COSName, COSBase> inherited) {
    if (!isNode(dictionary)) {
      sound &= COSName.PAGE.equals(dictionary.getCOSName(COSName.TYPE)) && !open.isEmpty();
      places.add(new Place(dictionary, inherited));
    } else if (visited.add(dictionary)) {
      COSArray kids = dictionary.getCOSArray(COSName.KIDS);
      open.push(
          new Node(
              dictionary,
              kids == null ? new COSArray() : kids,
              places.size(),
              inherited(dictionary, inherited)));
      positions.push(new int[1]);
      sound &= open.size() <= DEEP && open.element().kids().size() <= FLAT;
    } else {
      loops++;
      sound = false;
    }
  }

  private static boolean isNode(COSDictionary dictionary) {
    COSName type = dictionary.getCOSName(COSName.TYPE);
    return COSName.PAGES.equals(type)
        || (!COSName.PAGE.equals(type) && dictionary.containsKey(COSName.KIDS));
  }

  private static Map<COSName, COSBase> inherited(COSDictionary node, Map<COSName, COSBase> above) {
    Map<COSName, COSBase> inherited = above;
    for (COSName name : INHERITED) {
      COSBase value = node.getItem(name);
      if (value != null) {
        inherited = inherited == above ? new HashMap<>(above) : inherited;
        inherited.put(name, value);
      }
    }
    return inherited;
  }

  /** Drops the places of lost entries where the tree states fewer pages, or where they are many. */
  private void settle() {
    if (lost > MOST_PLACES || (stated > 0 && stated < places.size())) {
      places.removeIf(place -> place.page() == null);
    }
  }
}
