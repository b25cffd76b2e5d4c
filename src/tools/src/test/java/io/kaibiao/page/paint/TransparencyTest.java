package io.kaibiao.page.paint;

import static io.kaibiao.samples.maker.TinyPdf.text;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaibiao.error.InputException;
import io.kaibiao.page.Page;
import io.kaibiao.samples.maker.TinyPdf;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Transparency groups, blend modes, soft masks, patterns and shadings hide text or do not. */
@Tag("machine")
class TransparencyTest {

  private static final String SEEN = text(50, 250, "见");
  private static final String MARK = text(50, 200, "隐");
  private static final String BOX = "40 190 100 30 re f";
  private static final String GROUP =
      "<</Type /XObject /Subtype /Form /BBox [0 0 400 300] /Group <</S /Transparency ATTRIBUTES>>>>";
  private static final String TILE =
      "<</PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 8 8] /XStep 8 /YStep 8>>";
  private static final String AXIAL =
      "<</ShadingType 2 /ColorSpace /DeviceGray /Coords [40 0 140 0] /Extend [true true]"
          + " /Function <</FunctionType 2 /Domain [0 1] /N 1 /C0 [FROM] /C1 [TO]>>>>";

  private static TinyPdf pdf() {
    return new TinyPdf()
        .define("ExtGState", "Pale", "<</ca 0.12>>")
        .define("ExtGState", "Forty", "<</ca 0.4>>")
        .define("ExtGState", "Darken", "<</BM /Darken>>")
        .define("ExtGState", "Screen", "<</BM /Screen>>")
        .define("ExtGState", "Overlay", "<</BM /Overlay>>")
        .define("XObject", "Box", group(""), "1 1 0 rg " + BOX)
        .define("XObject", "WhiteBox", group(""), "1 g " + BOX)
        .define("XObject", "Text", group(""), MARK)
        .define("XObject", "Own", group(""), MARK + " 1 1 0 rg " + BOX)
        .define("XObject", "Tinted", group(""), "q /Multiply gs 1 1 0 rg " + BOX + " Q")
        .define("XObject", "Isolated", group("/I true"), "q /Multiply gs 1 g " + BOX + " Q")
        .define("XObject", "Nested", group(""), "q /Forty gs /WhiteBox Do Q")
        .define(
            "XObject", "Knockout", group("/K true"), MARK + " q /Pale gs 1 0 0 rg " + BOX + " Q")
        .define("Pattern", "Hatch", TILE, "0 g 0.5 w 0 0 m 8 8 l S")
        .define("Pattern", "Lines", TILE, "0 g 0 0 8 0.5 re f")
        .define("Pattern", "Ground", TILE, "1 g 0 0 8 8 re f 0 g 0.5 w 0 0 m 8 8 l S")
        .define("Shading", "Dark", axial("0", "0.3"))
        .define("Shading", "White", axial("1", "1"))
        .define("Shading", "WhiteBar", axial("1", "1").replace("true", "false"))
        .define("Pattern", "Shade", "<</PatternType 2 /Shading " + axial("0", "0.3") + ">>");
  }

  private static String group(String attributes) {
    return GROUP.replace("ATTRIBUTES", attributes);
  }

  private static String axial(String from, String to) {
    return AXIAL.replace("FROM", from).replace("TO", to);
  }

  private static String shown(String operators) throws InputException {
    return Shown.text(Shown.pages(pdf().page(SEEN, operators.replace("MARK", MARK))).get(0));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "MARK /Box Do",
        "MARK q /Screen gs /WhiteBox Do Q",
        "MARK /Isolated Do",
        "/Own Do",
        "q /Forty gs /Own Do Q",
        "/Knockout Do",
        "MARK q /Pattern cs /Ground scn 40 190 100 30 re f Q",
        "MARK q 40 190 100 30 re W n /White sh Q",
        "MARK q 40 190 100 30 re W n /WhiteBar sh Q",
        "MARK q /Pattern cs /Shade scn 40 190 100 30 re f Q",
        "MARK q 1 g 200 0 30 300 re 40 190 100 30 re f Q",
        "q /Pale gs q /Pale gs /Text Do Q Q q 0 g 40 190 100 30 re f Q MARK",
        "MARK q 1 G 30 w 40 205 m 140 205 l S Q",
        "q 0.94 g MARK Q"
      })
  void whatIsPaintedOverIsLeftOut(String operators) throws InputException {
    assertEquals("见", shown(operators));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "MARK q /Forty gs /Box Do Q",
        "MARK q /Multiply gs /Box Do Q",
        "MARK q /Darken gs /Box Do Q",
        "MARK q /Overlay gs /Box Do Q",
        "MARK /Tinted Do",
        "MARK /Nested Do",
        "/WhiteBox Do MARK",
        "q /Forty gs /Text Do Q",
        "MARK q /Pattern cs /Hatch scn 40 190 100 30 re f Q",
        "MARK q /Pattern cs /Lines scn 40 190 100 30 re f Q",
        "q /Pattern cs /Hatch scn MARK Q",
        "q 40 190 100 30 re W n /Dark sh Q q 1 g MARK Q",
        "q /Pattern cs /Shade scn 40 190 100 30 re f Q q 1 g MARK Q",
        "MARK q 90 0 0 50 45 180 cm 0 0 1 1 re W n 0.005 0 0 1 0.3 0 cm /WhiteBar sh Q",
        "MARK q 1 g 30 180 140 60 re 40 190 100 30 re f* Q",
        "MARK q 1 g 40 190 m 140 190 l 40 191 l f Q",
        "q 0.75 g MARK Q",
        "q 1 0.9 0.3 rg MARK Q"
      })
  void whatShowsThroughIsKept(String operators) throws InputException {
    assertEquals("见隐", shown(operators));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"/S /Luminosity", "/S /Alpha"})
  void softMaskThatLetsNothingThroughHides(String kind) throws InputException {
    for (String[] mask : new String[][] {{"1 g 0 0 400 300 re f", "见隐"}, {"n", "见"}}) {
      TinyPdf pdf = pdf().define("XObject", "Mask", group(""), mask[0]);
      pdf.define("ExtGState", "Masked", "<<>>");
      pdf.mask("Masked", "<<" + kind + ">>", "Mask");
      Page page = Shown.pages(pdf.page(SEEN, "q /Masked gs " + MARK + " Q")).get(0);
      assertEquals(mask[1], Shown.text(page));
    }
  }

  @Test
  void areaUnderASoftMaskHidesNothingForCertain() throws InputException {
    TinyPdf pdf =
        pdf()
            .define("XObject", "Mask", group(""), "0.3 g 0 0 400 300 re f")
            .define("ExtGState", "Masked", "<<>>")
            .mask("Masked", "<</S /Luminosity>>", "Mask")
            .page(SEEN, MARK, "q /Masked gs 1 g " + BOX + " Q");
    assertEquals("见隐", Shown.text(Shown.pages(pdf).get(0)));
  }

  @Test
  void largePaleTextInAGroupIsAWatermark() throws InputException {
    TinyPdf pdf =
        pdf()
            .define("XObject", "Copy", group(""), text(20, 100, 60, "样张"))
            .page(text(50, 250, "基本支出项目支出"), "q /Pale gs /Copy Do Q");
    Page page = Shown.pages(pdf).get(0);
    assertEquals("基本支出项目支出", Shown.text(page));
    assertEquals(List.of("样张"), page.watermarks());
  }

  @Test
  void contentOutsideTheBoxOfAFormIsCutOff() throws InputException {
    TinyPdf pdf =
        new TinyPdf()
            .define(
                "XObject",
                "Small",
                "<</Type /XObject /Subtype /Form /BBox [40 240 140 270]>>",
                SEEN + MARK)
            .page("/Small Do");
    assertEquals("见", Shown.text(Shown.pages(pdf).get(0)));
  }

  @Test
  void thinShadingsAreRulings() throws InputException {
    TinyPdf pdf = pdf().page(SEEN, "q 40 190 100 1 re W n /Dark sh Q");
    assertEquals(List.of("h 109.5 40.0 140.0"), Shown.rulings(Shown.pages(pdf).get(0)));
  }
}
