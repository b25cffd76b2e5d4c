package io.kaibiao.page.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;

/** Pages are found by walking, whatever the tree says and however it is made. */
class PageTreeTest {

  /** Changes the root of the page tree of a document with three pages. */
  private interface Change {
    void to(COSDictionary root, COSArray kids);
  }

  private static void check(int expected, Change change) throws IOException {
    try (PDDocument document = new PDDocument()) {
      for (int i = 0; i < 3; i++) {
        document.addPage(new PDPage(new PDRectangle(100 + i, 100)));
      }
      COSDictionary root = document.getPages().getCOSObject();
      change.to(root, root.getCOSArray(COSName.KIDS));
      assertEquals(expected, repaired(document).size());
      assertEquals(expected, document.getNumberOfPages());
      assertEquals(100, document.getPage(0).getMediaBox().getWidth());
    }
  }

  private static PageTree repaired(PDDocument document) {
    PageTree tree = PageTree.of(document);
    tree.repair(document);
    return tree;
  }

  @Test
  void aSoundTreeIsLeftAsItIs() throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      COSArray kids = document.getPages().getCOSObject().getCOSArray(COSName.KIDS);
      assertEquals(1, repaired(document).size());
      assertSame(kids, document.getPages().getCOSObject().getCOSArray(COSName.KIDS));
    }
  }

  @Test
  void aClaimIsNotBelieved() throws IOException {
    check(3, (root, kids) -> root.setInt(COSName.COUNT, 1_000_000_000));
    check(3, (root, kids) -> root.setInt(COSName.COUNT, 1));
    check(3, (root, kids) -> root.setInt(COSName.COUNT, -5));
  }

  @Test
  void aTreeWithinItselfIsWalkedOnce() throws IOException {
    check(3, (root, kids) -> kids.add(root));
  }

  @Test
  void aPageInManyPlacesCountsInEach() throws IOException {
    check(
        2003,
        (root, kids) -> {
          for (int i = 0; i < 2000; i++) {
            kids.add(kids.get(0));
          }
        });
  }

  @Test
  void aFlatTreeIsMadeEven() throws IOException {
    try (PDDocument document = new PDDocument()) {
      COSDictionary root = document.getPages().getCOSObject();
      COSArray kids = new COSArray();
      for (int i = 0; i < 2345; i++) {
        PDPage page = new PDPage(new PDRectangle(1 + i, 100));
        page.getCOSObject().setItem(COSName.PARENT, root);
        kids.add(page.getCOSObject());
      }
      root.setItem(COSName.KIDS, kids);
      root.setInt(COSName.COUNT, kids.size());
      PageTree tree = repaired(document);
      assertEquals(2345, tree.size());
      assertEquals(tree.stated(), tree.size());
      assertEquals(24, document.getPages().getCOSObject().getCOSArray(COSName.KIDS).size());
      assertEquals(2345, document.getPage(2344).getMediaBox().getWidth());
      assertEquals(777, document.getPage(776).getMediaBox().getWidth());
    }
  }

  @Test
  void aMissingPageKeepsItsPlace() throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      COSDictionary root = document.getPages().getCOSObject();
      root.getCOSArray(COSName.KIDS).add(COSNull.NULL);
      root.setInt(COSName.COUNT, 2);
      PageTree tree = repaired(document);
      assertEquals(2, tree.size());
      assertEquals(Set.of(2), tree.lostPlaces());
      assertEquals(2, document.getNumberOfPages());
    }
  }

  /** Each lost page would be a finding of its own. */
  @Test
  void manyMissingPagesHaveNoPlaces() throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      COSDictionary root = document.getPages().getCOSObject();
      for (int i = 0; i < 100_000; i++) {
        root.getCOSArray(COSName.KIDS).add(COSNull.NULL);
      }
      root.setInt(COSName.COUNT, 100_001);
      PageTree tree = repaired(document);
      assertEquals(1, tree.size());
      assertEquals(Set.of(), tree.lostPlaces());
      assertEquals(100_000, tree.missing());
    }
  }

  @Test
  void nodesThatShareTheirEntriesAreNotWalkedToTheEnd() throws IOException {
    try (PDDocument document = new PDDocument()) {
      COSArray shared = new COSArray();
      for (int i = 0; i < 2000; i++) {
        shared.add(new PDPage().getCOSObject());
      }
      COSDictionary root = document.getPages().getCOSObject();
      for (int i = 0; i < 2000; i++) {
        COSDictionary node = new COSDictionary();
        node.setItem(COSName.TYPE, COSName.PAGES);
        node.setItem(COSName.KIDS, shared);
        root.getCOSArray(COSName.KIDS).add(node);
      }
      assertTrue(repaired(document).isTooLarge());
    }
  }

  @Test
  void aDeepTreeIsWalkedAndWhatItsNodesSayIsInherited() throws IOException {
    try (PDDocument document = new PDDocument()) {
      COSDictionary root = document.getPages().getCOSObject();
      COSDictionary node = new COSDictionary();
      node.setItem(COSName.TYPE, COSName.PAGE);
      for (int i = 0; i < 200; i++) {
        COSDictionary above = new COSDictionary();
        above.setItem(COSName.TYPE, COSName.PAGES);
        above.setItem(COSName.KIDS, new COSArray(List.of(node)));
        above.setInt(COSName.COUNT, 1);
        node = above;
      }
      node.setItem(COSName.MEDIA_BOX, new PDRectangle(77, 77));
      root.setItem(COSName.KIDS, new COSArray(List.of(node)));
      root.setInt(COSName.COUNT, 1);
      assertEquals(1, repaired(document).size());
      assertEquals(77, document.getPage(0).getMediaBox().getWidth());
    }
  }
}
