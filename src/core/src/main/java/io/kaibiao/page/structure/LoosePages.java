package io.kaibiao.page.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;

/** Finds the pages of a file that has lost its page tree. */
final class LoosePages {

  private LoosePages() {}

  /**
   * Returns all objects that are pages, in the order in which they stand in the file: that in which
   * most programs write them.
   *
   * @param objects the objects of the file, as {@link WatchedReferences#objects} has them
   */
  static List<COSDictionary> in(COSDocument document, Map<COSObjectKey, Long> objects) {
    List<COSObjectKey> keys = new ArrayList<>(objects.keySet());
    keys.sort(
        Comparator.comparingLong((COSObjectKey key) -> position(key, objects))
            .thenComparingLong(COSObjectKey::getNumber));
    List<COSDictionary> pages = new ArrayList<>();
    for (COSObjectKey key : keys) {
      if (document.getObjectFromPool(key).getObject() instanceof COSDictionary dictionary
          && COSName.PAGE.equals(dictionary.getCOSName(COSName.TYPE))) {
        pages.add(dictionary);
      }
    }
    return pages;
  }

  private static long position(COSObjectKey key, Map<COSObjectKey, Long> objects) {
    long place = objects.getOrDefault(key, 0L);
    return place >= 0 ? place : objects.getOrDefault(new COSObjectKey(-place, 0), 0L);
  }
}
