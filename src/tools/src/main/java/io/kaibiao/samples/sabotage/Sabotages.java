package io.kaibiao.samples.sabotage;

import static io.kaibiao.samples.sabotage.ImageSabotages.layered;
import static io.kaibiao.samples.sabotage.ImageSabotages.misread;
import static io.kaibiao.samples.sabotage.ImageSabotages.pages;
import static io.kaibiao.samples.sabotage.ImageSabotages.tiled;
import static io.kaibiao.samples.sabotage.ImageSabotages.whole;
import static io.kaibiao.samples.sabotage.LetterSabotages.reset;

import io.kaibiao.samples.sabotage.ImageSabotages.Layer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.pdfbox.rendering.ImageType;

/** The sabotages by name. */
final class Sabotages {

  /** Typical misreadings by recognizers of Chinese print. */
  private static final Map<String, String> CONFUSIONS =
      Map.ofEntries(
          Map.entry("0", "6"),
          Map.entry("1", "7"),
          Map.entry("3", "8"),
          Map.entry("5", "6"),
          Map.entry("6", "8"),
          Map.entry("7", "1"),
          Map.entry("8", "3"),
          Map.entry("9", "0"),
          Map.entry("入", "人"),
          Map.entry("支", "收"),
          Map.entry("出", "山"),
          Map.entry("项", "顶"));

  private static final String INVISIBLE = "3 Tr\n";

  private Sabotages() {}

  static Map<String, Sabotage> all() {
    Map<String, Sabotage> all = new LinkedHashMap<>();
    shuffledMaps(all);
    maps(all);
    letters(all);
    images(all);
    layers(all);
    frames(all);
    return all;
  }

  private static void shuffledMaps(Map<String, Sabotage> all) {
    all.put("map-removed", MapSabotages.removed());
    all.put("map-shuffled", MapSabotages.shuffled(t -> true));
    all.put("map-digits", MapSabotages.shuffled(MapSabotages::isDigit));
    all.put("map-han", MapSabotages.shuffled(MapSabotages::isHan));
    all.put("map-half", MapSabotages.halfShuffled(t -> true));
    all.put("map-half-digits", MapSabotages.halfShuffled(MapSabotages::isDigit));
    all.put("map-38", MapSabotages.swapped("38"));
    all.put("map-25", MapSabotages.swapped("25"));
    all.put("map-69", MapSabotages.swapped("69"));
    all.put("map-17", MapSabotages.swapped("17"));
    all.put("map-0689", MapSabotages.swapped("06 89"));
    all.put("map-2537", MapSabotages.swapped("25 37"));
    all.put("map-points", MapSabotages.swapped(".,"));
    all.put("map-words", MapSabotages.swapped("收支 入出 基项 合小 人公"));
  }

  private static void maps(Map<String, Sabotage> all) {
    all.put(
        "map-shifted",
        MapSabotages.each(t -> String.valueOf((char) (t.charAt(0) + (t.isBlank() ? 0 : 1)))));
    all.put(
        "map-shifted-digits",
        MapSabotages.each(
            t ->
                MapSabotages.isDigit(t)
                    ? "1234567890".substring(t.charAt(0) - '0').substring(0, 1)
                    : t));
    all.put("map-replacement", MapSabotages.each(t -> t.isBlank() ? t : "\uFFFD"));
    all.put("map-private", MapSabotages.each(t -> t.isBlank() ? t : priv(t)));
    all.put("map-private-digits", MapSabotages.each(t -> MapSabotages.isDigit(t) ? priv(t) : t));
    all.put("map-private-few", MapSabotages.each(t -> "38收基".contains(t) ? priv(t) : t));
    all.put("map-one", MapSabotages.each(t -> t.isBlank() ? t : "一"));
    all.put("map-one-digit", MapSabotages.each(t -> MapSabotages.isDigit(t) ? "0" : t));
    all.put(
        "map-look-alikes", MapSabotages.each(t -> "0".equals(t) ? "O" : "1".equals(t) ? "l" : t));
    all.put(
        "map-look-alikes-2", MapSabotages.each(t -> "5".equals(t) ? "S" : "8".equals(t) ? "B" : t));
    all.put("map-no-digits", MapSabotages.each(t -> MapSabotages.isDigit(t) ? "" : t));
    all.put("map-blank-digits", MapSabotages.each(t -> MapSabotages.isDigit(t) ? " " : t));
    all.put("map-no-zero", MapSabotages.each(t -> "0".equals(t) ? "" : t));
    all.put("map-blank-zero", MapSabotages.each(t -> "0".equals(t) ? " " : t));
    all.put("map-controls", MapSabotages.each(t -> "3".equals(t) ? "\u0003" : t));
    all.put("map-zero-width", MapSabotages.each(t -> "3".equals(t) ? "\u200B" : t));
    all.put("map-doubled", MapSabotages.each(t -> "3".equals(t) ? "33" : t));
    all.put("no-program", (d, r) -> FontMap.all(d).forEach(FontMap::removeProgram));
  }

  private static String priv(String text) {
    return String.valueOf((char) (0xE000 + text.charAt(0) % 0x1800));
  }

  private static void letters(Map<String, Sabotage> all) {
    all.put("letters-one-by-one", reset(LetterSabotages::oneByOne));
    all.put("letters-jittered", reset(LetterSabotages.jittered(0.4)));
    all.put("letters-gaps", reset(LetterSabotages.gaps(0.3)));
    all.put("letters-any-order", reset(LetterSabotages::anyOrder));
    all.put("letters-bold", reset(LetterSabotages.twice(0.25, 0)));
    all.put("letters-bold-apart", reset(LetterSabotages.allTwice(0.3, 0.1)));
    all.put("letters-shadowed", reset(LetterSabotages::shadowed));
  }

  private static void images(Map<String, Sabotage> all) {
    all.put("image", pages(ImageType.GRAY, 200, whole(Coders::jpeg)));
    all.put("image-ccitt", pages(ImageType.BINARY, 300, whole(Coders::ccitt)));
    all.put("image-stencil", pages(ImageType.BINARY, 200, whole(Coders::stencil)));
    all.put("image-stencil-inverted", pages(ImageType.BINARY, 200, whole(Coders::invertedStencil)));
    all.put("image-inverted", pages(ImageType.GRAY, 200, whole(Coders::invertedGrey)));
    all.put("image-indexed", pages(ImageType.GRAY, 200, whole(Coders::indexed)));
    all.put("image-cmyk", pages(ImageType.GRAY, 200, whole(Coders::cmyk)));
    all.put("image-soft-mask", pages(ImageType.GRAY, 200, whole(Coders::softMask)));
    all.put("image-translucent", pages(ImageType.GRAY, 200, whole(Coders::translucent)));
    all.put("image-strips", pages(ImageType.GRAY, 200, tiled(1, 23, Coders::lossless)));
    all.put("image-tiles", pages(ImageType.RGB, 200, tiled(5, 7, Coders::jpeg)));
    all.put("image-stencil-strips", pages(ImageType.BINARY, 200, tiled(1, 30, Coders::stencil)));
  }

  private static void layers(Map<String, Sabotage> all) {
    Layer wrong = new Layer(misread(CONFUSIONS, 0.2), INVISIBLE, true);
    Layer below = new Layer(misread(CONFUSIONS, 0.2), "", false);
    all.put("ocr-invisible", layered(ImageType.GRAY, 200, whole(Coders::jpeg), wrong, 1));
    all.put("ocr-below", layered(ImageType.GRAY, 200, whole(Coders::jpeg), below, 1));
    all.put("ocr-below-strips", layered(ImageType.GRAY, 200, tiled(1, 23, Coders::jpeg), below, 1));
    all.put(
        "ocr-below-translucent",
        layered(ImageType.GRAY, 200, whole(Coders::translucent), below, 1));
    all.put(
        "ocr-white",
        layered(
            ImageType.GRAY,
            200,
            whole(Coders::jpeg),
            new Layer(Sabotages::misreadInWhite, "", true),
            1));
    all.put(
        "ocr-white-below-stencil",
        layered(
            ImageType.BINARY,
            200,
            whole(Coders::stencil),
            new Layer(Sabotages::misreadInWhite, "", false),
            1));
    all.put("mixed-2", layered(ImageType.GRAY, 200, whole(Coders::jpeg), null, 2));
    all.put("mixed-3-ocr", layered(ImageType.BINARY, 200, whole(Coders::ccitt), wrong, 3));
  }

  private static List<Letter> misreadInWhite(List<Letter> letters, Random random) {
    return misread(CONFUSIONS, 0.2).of(letters, random).stream()
        .map(letter -> letter.coloured(0xFFFFFF))
        .toList();
  }

  private static void frames(Map<String, Sabotage> all) {
    all.put("turned-90", FrameSabotages.turned(90));
    all.put("turned-180", FrameSabotages.turned(180));
    all.put("turned-270", FrameSabotages.turned(270));
    all.put("shown-90", FrameSabotages.shownTurned(90));
    all.put("shown-180", FrameSabotages.shownTurned(180));
    all.put("shown-270", FrameSabotages.shownTurned(270));
    all.put("cropped", FrameSabotages.cropped(37, 61));
    all.put("unit-2", FrameSabotages.unit(2));
    all.put("unit-0.5", FrameSabotages.unit(0.5f));
    all.put("form", FrameSabotages.form());
    frames(all, "map-removed");
    frames(all, "map-digits");
    frames(all, "map-25");
    frames(all, "map-private-few");
    frames(all, "image");
    frames(all, "ocr-invisible");
  }

  private static void frames(Map<String, Sabotage> all, String name) {
    Sabotage first = all.get(name);
    if (first == null) {
      throw new IllegalArgumentException(name);
    }
    Map<String, Sabotage> frames = new LinkedHashMap<>();
    frames.put("turned-90", FrameSabotages.turned(90));
    frames.put("shown-90", FrameSabotages.shownTurned(90));
    frames.put("shown-180", FrameSabotages.shownTurned(180));
    frames.put("cropped", FrameSabotages.cropped(37, 61));
    frames.put("unit-2", FrameSabotages.unit(2));
    frames.put("form", FrameSabotages.form());
    frames.forEach(
        (frame, then) ->
            all.put(
                name + "+" + frame,
                (document, random) -> {
                  first.apply(document, random);
                  then.apply(document, random);
                }));
  }
}
