package io.kaibiao.page.paint;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.jspecify.annotations.Nullable;

/**
 * The optional content groups (layers) that a viewer does not show.
 *
 * @param groups the dictionaries of the groups that are off
 */
record HiddenLayers(Set<COSDictionary> groups) {

  static HiddenLayers of(PDDocument document) {
    PDOptionalContentProperties properties = document.getDocumentCatalog().getOCProperties();
    if (properties == null) {
      return new HiddenLayers(Set.of());
    }
    return new HiddenLayers(
        properties.getOptionalContentGroups().stream()
            .filter(group -> !properties.isGroupEnabled(group))
            .map(PDOptionalContentGroup::getCOSObject)
            .collect(Collectors.toUnmodifiableSet()));
  }

  /** Tells whether a group, or every group of a membership dictionary, is off. */
  boolean isHidden(@Nullable COSDictionary content) {
    if (content == null || groups.isEmpty()) {
      return false;
    }
    COSBase members = content.getDictionaryObject(COSName.OCGS);
    if (members instanceof COSArray array) {
      return array.size() > 0
          && IntStream.range(0, array.size())
              .allMatch(i -> array.getObject(i) instanceof COSDictionary d && groups.contains(d));
    }
    if (members instanceof COSDictionary group) {
      return groups.contains(group);
    }
    return groups.contains(content);
  }
}
