package io.kaibiao.page.annotation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/**
 * The form field of a widget (ISO 32000-1, 12.7). Attributes are inherited from parent fields.
 *
 * @param widget the dictionary of the widget
 */
public record FormField(COSDictionary widget) {

  /** Maximum depth of nested fields. Deeper ones are circular. */
  private static final int MOST_LEVELS = 32;

  /** Maximum number of selected options of a list that are read. */
  private static final int MOST_OPTIONS = 100;

  // Field flags, ISO 32000-1, tables 226 and 228.
  private static final int PUSH_BUTTON = 1 << 16;
  private static final int PASSWORD = 1 << 13;

  private static final AnnotationTolerances LIMITS = AnnotationTolerances.STANDARD;

  /** The operator that sets font and type size, with its last operand. */
  private static final Pattern FONT_SIZE = Pattern.compile("(\\d{1,4}(?:\\.\\d{0,9})?)\\s+Tf\\b");

  /** What a field holds. */
  public enum Kind {
    /** Text, typed or chosen from a list. */
    TEXT,
    /** A check box or a radio button. */
    CHECK,
    /** Anything else: a push button, a signature, a password. */
    OTHER
  }

  /** Returns what the field holds. */
  public Kind kind() {
    String type = inherited(COSName.FT) instanceof COSName name ? name.getName() : "";
    int flags = inherited(COSName.FF) instanceof COSNumber number ? number.intValue() : 0;
    return switch (type) {
      case "Tx" -> (flags & PASSWORD) == 0 ? Kind.TEXT : Kind.OTHER;
      case "Ch" -> Kind.TEXT;
      case "Btn" -> (flags & PUSH_BUTTON) == 0 ? Kind.CHECK : Kind.OTHER;
      default -> Kind.OTHER;
    };
  }

  /** Returns the text of a field of kind {@link Kind#TEXT}; empty if it is not filled in. */
  public String text() throws IOException {
    COSBase value = inherited(COSName.V);
    if (!(value instanceof COSArray selected)) {
      return shown(string(value));
    }
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < Math.min(selected.size(), MOST_OPTIONS); i++) {
      texts.add(shown(string(selected.getObject(i))));
    }
    return String.join("\n", texts);
  }

  /** Tells whether a box or button of kind {@link Kind#CHECK} is ticked. */
  public boolean isTicked() {
    COSName state = widget.getCOSName(COSName.AS);
    COSDictionary states = states();
    if (state == null) {
      // Without a state the field's value tells which of its buttons is on.
      COSName value = inherited(COSName.V) instanceof COSName name ? name : COSName.Off;
      return !COSName.Off.equals(value) && (states == null || states.containsKey(value));
    }
    return !COSName.Off.equals(state) && (states == null || states.containsKey(state));
  }

  /** Tells whether a box or button is drawn with a frame or a ground, ticked or not. */
  public boolean isFramed() {
    COSDictionary looks = widget.getCOSDictionary(COSName.MK);
    COSDictionary states = states();
    return (looks != null && (looks.containsKey(COSName.BC) || looks.containsKey(COSName.BG)))
        || (states != null
            && states.getDictionaryObject(COSName.Off) instanceof COSStream off
            && off.getLength() > 0);
  }

  /** Returns the appearances by state, or null if there is none or one for all states. */
  private @Nullable COSDictionary states() {
    COSDictionary appearance = widget.getCOSDictionary(COSName.AP);
    COSDictionary normal = appearance == null ? null : appearance.getCOSDictionary(COSName.N);
    return normal instanceof COSStream ? null : normal;
  }

  /** Returns the degrees counterclockwise by which the field is rotated against its page. */
  public int rotation() {
    COSDictionary looks = widget.getCOSDictionary(COSName.MK);
    return looks == null ? 0 : Math.floorMod(looks.getInt(COSName.R, 0), 360) / 90 * 90;
  }

  /** Returns the type size that the default appearance sets, in points. */
  public double typeSize() {
    double size = inherited(COSName.DA) instanceof COSString da ? size(da.getString()) : 0;
    return size > 0 ? size : LIMITS.usualSize();
  }

  /** Returns the operand of the operator {@code Tf}, or 0 if there is none. */
  private static double size(String defaultAppearance) {
    Matcher matcher = FONT_SIZE.matcher(defaultAppearance);
    return matcher.find() ? Double.parseDouble(matcher.group(1)) : 0;
  }

  /** Returns the text that a list shows for a value: options are pairs of value and text. */
  private String shown(String value) throws IOException {
    if (!(inherited(COSName.OPT) instanceof COSArray options)) {
      return value;
    }
    for (int i = 0; i < options.size(); i++) {
      if (options.getObject(i) instanceof COSArray pair
          && pair.size() > 1
          && string(pair.getObject(0)).equals(value)) {
        return string(pair.getObject(1));
      }
    }
    return value;
  }

  private static String string(@Nullable COSBase value) throws IOException {
    if (value instanceof COSString text) {
      return text.getString();
    }
    return value instanceof COSStream stream ? stream.toTextString() : "";
  }

  private @Nullable COSBase inherited(COSName key) {
    Set<COSDictionary> seen = new HashSet<>();
    COSDictionary field = widget;
    while (field != null && seen.size() < MOST_LEVELS && seen.add(field)) {
      COSBase value = field.getDictionaryObject(key);
      if (value != null) {
        return value;
      }
      field = field.getCOSDictionary(COSName.PARENT);
    }
    return null;
  }
}
