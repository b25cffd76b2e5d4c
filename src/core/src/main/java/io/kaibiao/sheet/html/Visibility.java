package io.kaibiao.sheet.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Which elements of a page a browser shows: by their own attributes, and by the simple rules of the
 * style sheets in the page, such as {@code .note { display: none }}. For one page.
 */
final class Visibility {

  private static final Set<String> UNSHOWN =
      Set.of(
          "script", "style", "noscript", "template", "head", "iframe", "object", "svg", "select");

  /** Most rules that hide something; bounds the time. Pages of offices have a handful. */
  private static final int MOST_RULES = 50;

  /** Most characters of style sheets that are looked at; bounds the time. */
  private static final int LONGEST_STYLE = 200_000;

  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern RULE = Pattern.compile("([^{}]{1,300})\\{([^{}]{0,2000})\\}");

  /** A name of elements, a class or an id, or several of them of one element. */
  private static final Pattern SIMPLE =
      Pattern.compile("(?:[A-Za-z][\\w-]{0,60})?(?:[.#][A-Za-z_][\\w-]{0,60}){0,3}");

  private final Set<Element> hidden = Collections.newSetFromMap(new IdentityHashMap<>());

  private Visibility() {}

  /** Looks at the style sheets in a page. */
  static Visibility of(Element page) {
    Visibility visibility = new Visibility();
    StringBuilder styles = new StringBuilder();
    for (Element style : page.select("style")) {
      String media = style.attr("media").toLowerCase(Locale.ROOT);
      if (media.isEmpty() || media.contains("all") || media.contains("screen")) {
        styles.append(style.data()).append('\n');
      }
    }
    styles.setLength(Math.min(styles.length(), LONGEST_STYLE));
    for (String selector : hiding(COMMENT.matcher(styles).replaceAll(" "))) {
      visibility.hidden.addAll(page.select(selector));
    }
    return visibility;
  }

  /** Returns the simple selectors of the rules that hide, outside blocks such as @media print. */
  private static List<String> hiding(String styles) {
    List<String> selectors = new ArrayList<>();
    Matcher rule = RULE.matcher(outsideBlocks(styles));
    while (rule.find() && selectors.size() < MOST_RULES) {
      if (hides(rule.group(2))) {
        for (String selector : rule.group(1).split(",", MOST_RULES)) {
          String one = selector.strip();
          if (!one.isEmpty() && SIMPLE.matcher(one).matches()) {
            selectors.add(one);
          }
        }
      }
    }
    return selectors;
  }

  /** Returns rules without those that stand in blocks of rules. */
  private static String outsideBlocks(String styles) {
    StringBuilder outside = new StringBuilder();
    int depth = 0;
    boolean block = false;
    for (int i = 0; i < styles.length(); i++) {
      char c = styles.charAt(i);
      block |= c == '@' && depth == 0;
      depth = Math.max(0, depth + (c == '{' ? 1 : 0) - (c == '}' ? 1 : 0));
      if (!block) {
        outside.append(c);
      } else if (depth == 0 && (c == '}' || c == ';')) {
        block = false;
      }
    }
    return outside.toString();
  }

  private static boolean hides(String declarations) {
    String style = declarations.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
    return style.contains("display:none") || style.contains("visibility:hidden");
  }

  /** Tells whether an element never shows text, such as a script. */
  static boolean isUnshown(Element element) {
    return UNSHOWN.contains(element.normalName());
  }

  /** Tells whether an element is hidden, with all that is in it. */
  boolean isHidden(Element element) {
    return element.hasAttr("hidden") || hides(element.attr("style")) || hidden.contains(element);
  }

  /** Tells whether a hidden cell keeps its place, as one that is only not visible does. */
  static boolean keepsPlace(Element element) {
    String style = element.attr("style").replaceAll("\\s", "").toLowerCase(Locale.ROOT);
    return style.contains("visibility:hidden") && !style.contains("display:none");
  }

  /**
   * What an element shows.
   *
   * @param text its text, blocks divided by blanks
   * @param hidden how many elements in it are hidden
   * @param pictures how many pictures it shows
   */
  record Shown(String text, int hidden, int pictures) {}

  /** Returns what an element shows. */
  Shown shown(Element element) {
    ShownText text = new ShownText();
    element.filter(text);
    return new Shown(HtmlTables.plain(text.out.toString()), text.hidden, text.pictures);
  }

  /** Collects the text of an element. */
  private final class ShownText implements NodeFilter {

    private final StringBuilder out = new StringBuilder();
    private int hidden;
    private int pictures;

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode text) {
        String said = text.text();
        boolean gap = !out.isEmpty() && out.charAt(out.length() - 1) == ' ';
        out.append(gap ? said.stripLeading() : said);
      } else if (node instanceof Element element) {
        if (isUnshown(element)) {
          return FilterResult.SKIP_ENTIRELY;
        }
        if (depth > 0 && isHidden(element)) {
          hidden++;
          return FilterResult.SKIP_ENTIRELY;
        }
        pictures += element.normalName().equals("img") ? 1 : 0;
        divide(element);
      }
      return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element) {
        divide(element);
      }
      return FilterResult.CONTINUE;
    }

    private void divide(Element element) {
      boolean apart = element.isBlock() || Set.of("br", "td", "th").contains(element.normalName());
      if (apart && !out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    }
  }
}
