package io.kaibiao.page.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;

/** Pages are counted by walking, whatever the tree says and however it is made. */
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
      assertEquals(expected, PageTree.count(document));
      assertEquals(expected, document.getNumberOfPages());
      assertEquals(100, document.getPage(0).getMediaBox().getWidth());
    }
  }

  @Test
  void aSoundTreeIsLeftAsItIs() throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      COSArray kids = document.getPages().getCOSObject().getCOSArray(COSName.KIDS);
      assertEquals(1, PageTree.count(document));
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
  void aMissingPageIsCountedAndRefused() throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.getPages().getCOSObject().getCOSArray(COSName.KIDS).add(COSNull.NULL);
      assertEquals(2, PageTree.count(document));
      assertThrows(IllegalStateException.class, () -> document.getPage(1));
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
      assertEquals(1, PageTree.count(document));
      assertEquals(77, document.getPage(0).getMediaBox().getWidth());
    }
  }
}
