package io.kaibiao.page.structure;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDPageTree;

/** The objects of a file that were asked for and could not be read. */
final class UnreadableObjects {

  private final Set<COSObjectKey> keys = new HashSet<>();

  void add(COSObject object) {
    keys.add(object.getKey());
  }

  /** Tells whether a page refers to one of them as its content or as a resource. */
  boolean areIn(COSDictionary page) {
    if (keys.isEmpty()) {
      return false;
    }
    COSBase contents = page.getItem(COSName.CONTENTS);
    COSBase resources = PDPageTree.getInheritableAttribute(page, COSName.RESOURCES);
    if (isUnreadable(contents) || isUnreadable(page.getItem(COSName.RESOURCES))) {
      return true;
    }
    if (page.getDictionaryObject(COSName.CONTENTS) instanceof COSArray parts
        && parts.toList().stream().anyMatch(this::isUnreadable)) {
      return true;
    }
    return resources instanceof COSDictionary dictionary
        && dictionary.getValues().stream().anyMatch(this::isOrHasUnreadable);
  }

  private boolean isOrHasUnreadable(COSBase kind) {
    COSBase resolved = kind instanceof COSObject reference ? reference.getObject() : kind;
    Collection<COSBase> entries =
        resolved instanceof COSDictionary dictionary ? dictionary.getValues() : List.of();
    return isUnreadable(kind) || entries.stream().anyMatch(this::isUnreadable);
  }

  private boolean isUnreadable(COSBase item) {
    return item instanceof COSObject reference && keys.contains(reference.getKey());
  }
}
