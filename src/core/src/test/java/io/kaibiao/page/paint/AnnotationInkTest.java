package io.kaibiao.page.paint;

import static io.kaibiao.page.paint.AnnotatedPage.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaibiao.page.Frame;
import io.kaibiao.page.Page;
import io.kaibiao.page.PageNote;
import io.kaibiao.page.PageNote.Kind;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Annotations are read as far as a viewer shows them as content. */
class AnnotationInkTest {

  private static final String FIGURE = text(5, 6, "702.11");

  @ParameterizedTest
  @ValueSource(strings = {"FreeText", "Stamp", "Widget", "Watermark", "Ink", "Unheard"})
  void appearanceIsRead(String subtype) {
    AnnotatedPage page = new AnnotatedPage(text(10, 80, "Total"));
    page.add(subtype, FIGURE);
    assertEquals(List.of("Total", "702.11"), page.lines());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Popup", "Link", "Text", "Highlight", "Underline", "FileAttachment"})
  void signIsNoContent(String subtype) {
    AnnotatedPage page = new AnnotatedPage(text(15, 46, "902.45"));
    page.add(subtype, "1 1 0 rg 0 0 100 20 re f " + text(5, 6, "702.11"));
    assertEquals(List.of("902.45"), page.lines());
  }

  /** ISO 32000-1, table 165: 1 invisible, 2 hidden, 4 print, 32 no view. */
  @ParameterizedTest
  @CsvSource({"0, true", "1, true", "4, true", "2, false", "6, false", "32, false", "36, false"})
  void flagsDecide(int flags, boolean shown) {
    AnnotatedPage page = new AnnotatedPage("");
    page.add("FreeText", FIGURE).setInt(COSName.F, flags);
    assertEquals(shown ? List.of("702.11") : List.of(), page.lines());
  }

  @Test
  void invisibleOfNoStandardTypeStaysInvisible() {
    AnnotatedPage page = new AnnotatedPage("");
    page.add("Unheard", FIGURE).setInt(COSName.F, 1);
    assertEquals(List.of(), page.lines());
  }

  @Test
  void hiddenLayerHidesItsAnnotations() {
    AnnotatedPage page = new AnnotatedPage("");
    PDOptionalContentGroup group = new PDOptionalContentGroup("draft");
    PDOptionalContentProperties properties = new PDOptionalContentProperties();
    properties.addGroup(group);
    properties.setGroupEnabled(group, false);
    page.document().getDocumentCatalog().setOCProperties(properties);
    page.add("FreeText", FIGURE).setItem(COSName.OC, group);
    assertEquals(List.of(), page.lines());
  }

  @Test
  void textOutsideTheRectangleIsClipped() {
    AnnotatedPage page = new AnnotatedPage("");
    page.add("FreeText", text(5, 6, "1.50") + text(5, 40, "9.99"));
    assertEquals(List.of("1.50"), page.lines());
  }

  @Test
  void clipThatThePageLeavesBehindDoesNotHideThem() {
    AnnotatedPage page = new AnnotatedPage("q 150 0 10 10 re W n ");
    page.add("FreeText", FIGURE);
    assertEquals(List.of("702.11"), page.lines());
  }

  @Test
  void opaqueGroundReplacesTheFigureBelowAndIsNoted() {
    AnnotatedPage page = new AnnotatedPage(text(15, 46, "720.11"));
    page.add("FreeText", "1 g 0 0 100 20 re f " + text(5, 6, "702.11"));
    Page read = page.read();
    assertEquals(List.of("702.11"), AnnotatedPage.lines(read));
    assertEquals(List.of("OVERWRITTEN 720.11"), notes(read));
  }

  @Test
  void overprintOfTheSameFigureIsNoCorrection() {
    AnnotatedPage page = new AnnotatedPage(text(15, 46, "720.11"));
    page.add("FreeText", "1 g 0 0 100 20 re f " + text(5, 6, "720.11"));
    assertEquals(List.of(), notes(page.read()));
  }

  @Test
  void pageContentReplacesAFigureToo() {
    Page read =
        new AnnotatedPage(text(15, 46, "720.11") + "1 g 10 42 60 14 re f " + text(15, 46, "702.11"))
            .read();
    assertEquals(List.of("702.11"), AnnotatedPage.lines(read));
    assertEquals(List.of("OVERWRITTEN 720.11"), notes(read));
  }

  @Test
  void overprintOfWordsIsNoCorrection() {
    AnnotatedPage page = new AnnotatedPage(text(15, 46, "Report 2011"));
    page.add("FreeText", "1 g 0 0 100 20 re f " + text(5, 6, "Summary 2011"));
    assertEquals(List.of(), notes(page.read()));
  }

  @Test
  void onlyTheFigureThatIsNotPrintedAgainIsNoted() {
    AnnotatedPage page = new AnnotatedPage(text(15, 46, "720.11") + text(60, 46, "30.00"));
    page.add("FreeText", "1 g 0 0 100 20 re f " + text(5, 6, "702.11") + text(50, 6, "30.00"));
    assertEquals(List.of("OVERWRITTEN 720.11"), notes(page.read()));
  }

  @Test
  void redactionThatWasNotAppliedCoversTheText() {
    AnnotatedPage page = new AnnotatedPage(text(15, 46, "720.11") + text(15, 80, "1.00"));
    page.add("Redact", "1 0 0 RG 0 0 100 20 re S ");
    Page read = page.read();
    assertEquals(List.of("1.00"), AnnotatedPage.lines(read));
    assertEquals(List.of("REDACTED "), notes(read));
  }

  @Test
  void valueWithoutAppearanceIsReadInItsRectangle() {
    AnnotatedPage page = new AnnotatedPage("");
    COSDictionary field = page.field("Tx");
    field.setString(COSName.V, "1,842.37");
    field.setString(COSName.DA, "/Helv 9 Tf 0 g");
    Page read = page.read();
    assertEquals(List.of("1,842.37"), AnnotatedPage.lines(read));
    assertEquals(List.of("WITHOUT_APPEARANCE 1,842.37"), notes(read));
    assertTrue(
        read.glyphs().stream()
            .allMatch(g -> g.x0() >= 10 && g.x1() <= 110 && g.y0() >= 40 && g.y1() <= 60));
  }

  /** A field is rotated with its page, unless it is rotated back. */
  @ParameterizedTest
  @CsvSource({"0, 0, NONE", "90, 0, CLOCKWISE", "90, 90, NONE", "180, 0, HALF"})
  void valueIsRotatedWithThePage(int page, int field, Frame.Turn turn) {
    AnnotatedPage made = new AnnotatedPage("");
    made.document().getPage(0).setRotation(page);
    COSDictionary widget = made.field("Tx");
    widget.setString(COSName.V, "1,842.37");
    COSDictionary looks = new COSDictionary();
    looks.setInt(COSName.R, field);
    widget.setItem(COSName.MK, looks);
    Page read = made.read();
    assertEquals(List.of("1,842.37"), AnnotatedPage.lines(read));
    assertEquals(turn, read.frame().turn());
  }

  @Test
  void attributesAreInherited() {
    AnnotatedPage page = new AnnotatedPage("");
    COSDictionary parent = new COSDictionary();
    parent.setName(COSName.FT, "Tx");
    parent.setString(COSName.V, "5.00");
    parent.setItem(COSName.PARENT, parent);
    page.add("Widget").setItem(COSName.PARENT, parent);
    assertEquals(List.of("5.00"), page.lines());
  }

  @Test
  void listShowsTheTextOfItsValue() {
    AnnotatedPage page = new AnnotatedPage("");
    COSDictionary field = page.field("Ch");
    field.setString(COSName.V, "b");
    COSArray option = new COSArray(List.of(new COSString("b"), new COSString("Budget")));
    field.setItem(COSName.OPT, new COSArray(List.of(option)));
    assertEquals(List.of("Budget"), page.lines());
  }

  @Test
  void passwordStaysUnread() {
    AnnotatedPage page = new AnnotatedPage("");
    COSDictionary field = page.field("Tx");
    field.setInt(COSName.FF, 1 << 13);
    field.setString(COSName.V, "1234");
    assertEquals(List.of(), page.lines());
  }

  @Test
  void freeTextWithoutAppearanceIsRead() {
    AnnotatedPage page = new AnnotatedPage("");
    page.add("FreeText").setString(COSName.CONTENTS, "\u5408\u8BA1");
    assertEquals(List.of("\u5408\u8BA1"), page.lines());
  }

  @Test
  void valueOtherThanWhatIsShownIsNoted() {
    AnnotatedPage page = new AnnotatedPage("");
    COSDictionary stale = page.add("Widget", text(5, 6, "10.00"));
    stale.setName(COSName.FT, "Tx");
    stale.setString(COSName.V, "20.00");
    Page read = page.read();
    assertEquals(List.of("10.00"), AnnotatedPage.lines(read));
    assertEquals(List.of("OTHER_VALUE 20.00"), notes(read));
  }

  @Test
  void otherFormatOfTheValueIsNotNoted() {
    AnnotatedPage page = new AnnotatedPage("");
    COSDictionary formatted = page.add("Widget", text(5, 6, "1,842.37"));
    formatted.setName(COSName.FT, "Tx");
    formatted.setString(COSName.V, "1842.37");
    assertEquals(List.of(), notes(page.read()));
  }

  @ParameterizedTest
  @CsvSource({"Yes, \u2611", "Off, \u2610", "Other, \u2610"})
  void stateTellsTheTickedBox(String state, String mark) {
    AnnotatedPage page = new AnnotatedPage("");
    box(page, "0 0 20 20 re S ").setName(COSName.AS, state);
    assertEquals(List.of(mark), page.lines());
  }

  @Test
  void valueTellsTheTickedBoxWithoutState() {
    AnnotatedPage page = new AnnotatedPage("");
    box(page, "0 0 20 20 re S ").setName(COSName.V, "Yes");
    assertEquals(List.of("\u2611"), page.lines());
  }

  @ParameterizedTest
  @CsvSource({"Yes, \u221A", "Off, ''"})
  void boxWithoutFrameIsATickOrNothing(String state, String mark) {
    AnnotatedPage page = new AnnotatedPage("");
    box(page, "").setName(COSName.AS, state);
    assertEquals(mark.isEmpty() ? List.of() : List.of(mark), page.lines());
  }

  @Test
  void boxHasNoRulings() {
    AnnotatedPage page = new AnnotatedPage("");
    box(page, "0 0 20 20 re S ").setName(COSName.AS, "Off");
    assertEquals(List.of(), page.read().rulings());
  }

  private static COSDictionary box(AnnotatedPage page, String frame) {
    COSDictionary widget = page.field("Btn");
    COSDictionary states = new COSDictionary();
    states.setItem("Yes", page.appearance(frame + "2 2 m 18 18 l S "));
    states.setItem("Off", page.appearance(frame));
    COSDictionary appearances = new COSDictionary();
    appearances.setItem(COSName.N, states);
    widget.setItem(COSName.AP, appearances);
    return widget;
  }

  private static List<String> notes(Page page) {
    return page.notes().stream().map(n -> n.kind() + " " + n.text()).toList();
  }

  @Test
  void damagedAppearanceLosesNothingElse() {
    AnnotatedPage page = new AnnotatedPage(text(10, 80, "Total"));
    COSDictionary annotation = page.add("FreeText", FIGURE);
    COSDictionary appearance = annotation.getCOSDictionary(COSName.AP).getCOSDictionary(COSName.N);
    appearance.setName(COSName.FILTER, "NoSuchFilter");
    Page read = page.read();
    assertEquals(List.of("Total"), AnnotatedPage.lines(read));
    assertEquals(List.of(Kind.UNREADABLE), read.notes().stream().map(PageNote::kind).toList());
  }
}
