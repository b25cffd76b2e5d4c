package io.kaibiao.page.layer;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates a membership dictionary (ISO 32000-2, 8.11.2.2): its visibility expression if it has
 * one, else the policy over its groups. What is malformed counts as visible, as in viewers.
 *
 * <p>Evaluates one dictionary and is then dropped.
 */
final class Membership {

  private static final COSName VE = COSName.getPDFName("VE");
  private static final COSName POLICY = COSName.P;

  /** Maximum nesting of a visibility expression. The specification sets no limit. */
  private static final int DEEPEST = 32;

  /** Maximum number of terms that are evaluated, as arrays may contain each other repeatedly. */
  private static final int MOST_TERMS = 2000;

  private final LayerStates states;
  private int terms;

  Membership(LayerStates states) {
    this.states = states;
  }

  /**
   * Tells whether content is visible.
   *
   * @param content a group or a membership dictionary
   */
  boolean isVisible(COSDictionary content) {
    if (content.getDictionaryObject(VE) instanceof COSArray expression && expression.size() > 0) {
      return isTrue(expression, 0);
    }
    COSBase members = content.getDictionaryObject(COSName.OCGS);
    if (members instanceof COSDictionary group) {
      return policy(content, List.of(group));
    }
    if (members instanceof COSArray array) {
      List<COSDictionary> groups = new ArrayList<>();
      for (int i = 0; i < array.size(); i++) {
        if (array.getObject(i) instanceof COSDictionary group) {
          groups.add(group);
        }
      }
      return policy(content, groups);
    }
    return states.isOn(content);
  }

  private boolean policy(COSDictionary content, List<COSDictionary> groups) {
    if (groups.isEmpty()) {
      return true;
    }
    String policy = content.getNameAsString(POLICY, "AnyOn");
    return switch (policy) {
      case "AllOn" -> groups.stream().allMatch(states::isOn);
      case "AnyOff" -> !groups.stream().allMatch(states::isOn);
      case "AllOff" -> groups.stream().noneMatch(states::isOn);
      default -> groups.stream().anyMatch(states::isOn);
    };
  }

  /** Evaluates a term: a group, or an array of an operator and its terms. */
  private boolean isTrue(@Nullable COSBase term, int depth) {
    if (term instanceof COSDictionary group) {
      return states.isOn(group);
    }
    if (!(term instanceof COSArray array)
        || array.size() < 2
        || depth > DEEPEST
        || ++terms > MOST_TERMS
        || !(array.getObject(0) instanceof COSName operator)) {
      return true;
    }
    return switch (operator.getName()) {
      case "Not" -> !isTrue(array.getObject(1), depth + 1);
      case "And" -> !isAny(array, depth, false);
      case "Or" -> isAny(array, depth, true);
      default -> true;
    };
  }

  /** Tells whether any operand of a term has a value. */
  private boolean isAny(COSArray term, int depth, boolean value) {
    for (int i = 1; i < term.size(); i++) {
      if (isTrue(term.getObject(i), depth + 1) == value) {
        return true;
      }
    }
    return false;
  }
}
