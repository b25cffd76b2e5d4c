package io.kaibiao.page.layer;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/**
 * The optional content groups of a document and which of them are off, by its default configuration
 * (ISO 32000-2, 8.11.4.3) and by the usage that it applies to a view on screen (8.11.4.4,
 * 8.11.4.5).
 *
 * @param all all groups of the document
 * @param off the groups that are off
 */
record LayerStates(Set<COSDictionary> all, Set<COSDictionary> off) {

  private static final COSName VIEW = COSName.getPDFName("View");
  private static final COSName CATEGORY = COSName.getPDFName("Category");
  private static final COSName EVENT = COSName.getPDFName("Event");
  private static final COSName USAGE = COSName.getPDFName("Usage");
  private static final COSName INTENT = COSName.getPDFName("Intent");

  /**
   * Reads the states.
   *
   * @param properties the catalogue's /OCProperties, or null where it has none
   */
  static LayerStates of(@Nullable COSDictionary properties) {
    Set<COSDictionary> all = new HashSet<>();
    Set<COSDictionary> off = new HashSet<>();
    if (properties == null) {
      return new LayerStates(all, off);
    }
    groups(properties, COSName.OCGS, all::add);
    COSDictionary config = properties.getCOSDictionary(COSName.D);
    if (config == null) {
      return new LayerStates(all, off);
    }
    if (COSName.OFF.equals(config.getDictionaryObject(COSName.BASE_STATE))) {
      off.addAll(all);
    }
    groups(config, COSName.ON, off::remove);
    groups(config, COSName.OFF, off::add);
    COSBase applications = config.getDictionaryObject(COSName.AS);
    if (applications instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        if (array.getObject(i) instanceof COSDictionary application) {
          apply(application, off);
        }
      }
    }
    // A group of another intent, such as design, does not affect what is visible (8.11.2.3).
    off.removeIf(group -> !isForView(group.getDictionaryObject(INTENT)));
    return new LayerStates(all, off);
  }

  /** Applies the states that groups recommend for a view, if the application is about views. */
  private static void apply(COSDictionary application, Set<COSDictionary> off) {
    if (!VIEW.equals(application.getDictionaryObject(EVENT))
        || !names(application.getDictionaryObject(CATEGORY), VIEW)) {
      return;
    }
    groups(
        application,
        COSName.OCGS,
        group -> {
          COSDictionary usage = group.getCOSDictionary(USAGE);
          COSDictionary view = usage == null ? null : usage.getCOSDictionary(VIEW);
          COSBase state =
              view == null ? null : view.getDictionaryObject(COSName.getPDFName("ViewState"));
          if (COSName.OFF.equals(state)) {
            off.add(group);
          } else if (COSName.ON.equals(state)) {
            off.remove(group);
          }
        });
  }

  private static boolean isForView(@Nullable COSBase intent) {
    return intent == null || names(intent, VIEW) || names(intent, COSName.getPDFName("All"));
  }

  private static boolean names(@Nullable COSBase nameOrArray, COSName name) {
    if (nameOrArray instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        if (name.equals(array.getObject(i))) {
          return true;
        }
      }
      return false;
    }
    return name.equals(nameOrArray);
  }

  private static void groups(COSDictionary owner, COSName key, Consumer<COSDictionary> action) {
    if (owner.getDictionaryObject(key) instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        if (array.getObject(i) instanceof COSDictionary group) {
          action.accept(group);
        }
      }
    }
  }

  /** Tells whether the document has groups. */
  boolean isKnown() {
    return !all.isEmpty();
  }

  boolean isOn(COSDictionary group) {
    return !off.contains(group);
  }
}
