package io.kaibiao.page.paint;

import static io.kaibiao.samples.maker.TinyPdf.text;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaibiao.error.InputException;
import io.kaibiao.samples.maker.TinyPdf;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Optional content is read if a viewer shows it on screen. */
@Tag("machine")
class LayersTest {

  private static final String MARK = "/OC /Membership BDC " + text(50, 200, "隐") + " EMC";

  private static COSName name(String name) {
    return COSName.getPDFName(name);
  }

  private static COSArray array(COSBase... items) {
    COSArray array = new COSArray();
    for (COSBase item : items) {
      array.add(item);
    }
    return array;
  }

  private static String shown(TinyPdf pdf, COSDictionary membership) throws InputException {
    membership.setItem("Type", name("OCMD"));
    pdf.define("Properties", "Membership", membership).page(text(50, 250, "见"), MARK);
    return Shown.text(Shown.pages(pdf).get(0));
  }

  @ParameterizedTest
  @CsvSource({
    "AnyOn, Hidden Shown, 见隐",
    "AnyOn, Hidden, 见",
    "AllOn, Hidden Shown, 见",
    "AllOn, Shown, 见隐",
    "AnyOff, Hidden Shown, 见隐",
    "AnyOff, Shown, 见",
    "AllOff, Hidden Shown, 见",
    "AllOff, Hidden, 见隐",
    "AllOff, '', 见隐"
  })
  void policy(String policy, String layers, String expected) throws InputException {
    TinyPdf pdf = new TinyPdf();
    COSArray groups = new COSArray();
    for (String layer : layers.isEmpty() ? new String[0] : layers.split(" ")) {
      groups.add(pdf.layer(layer));
    }
    COSDictionary membership = new COSDictionary();
    membership.setItem("OCGs", groups);
    membership.setName("P", policy);
    assertEquals(expected, shown(pdf, membership));
  }

  @ParameterizedTest
  @CsvSource({
    "Not, Shown, Shown, 见",
    "Not, Hidden, Hidden, 见隐",
    "And, Shown, Hidden, 见",
    "Or, Shown, Hidden, 见隐",
    "Xor, Shown, Hidden, 见隐"
  })
  void expressionTakesPrecedence(String operator, String one, String other, String expected)
      throws InputException {
    TinyPdf pdf = new TinyPdf();
    COSDictionary membership = new COSDictionary();
    membership.setItem("OCGs", pdf.layer("Hidden"));
    // Nested twice, so that the outer terms change nothing.
    COSArray inner = array(name(operator), pdf.layer(one), pdf.layer(other));
    membership.setItem("VE", array(name("Not"), array(name("Not"), inner)));
    assertEquals(expected, shown(pdf, membership));
  }

  @Test
  void expressionThatContainsItselfEnds() throws InputException {
    TinyPdf pdf = new TinyPdf();
    COSArray endless = array(name("And"));
    endless.add(endless);
    endless.add(endless);
    COSDictionary membership = new COSDictionary();
    // Saved once as an object of its own, which the array refers to.
    membership.setItem("VE", endless);
    membership.setItem("OCGs", pdf.layer("Hidden"));
    endless.setDirect(false);
    assertEquals("见隐", shown(pdf, membership));
  }

  @ParameterizedTest
  @CsvSource({
    "View, View, ViewState, OFF, 见",
    "View, View, ViewState, ON, 见隐",
    "Print, Print, PrintState, OFF, 见隐",
    "Print, View, ViewState, OFF, 见隐"
  })
  void usageAppliesToTheScreenAlone(
      String event, String category, String key, String state, String expected)
      throws InputException {
    TinyPdf pdf = new TinyPdf();
    COSDictionary one = new COSDictionary();
    one.setName(name(key), state);
    COSDictionary usage = new COSDictionary();
    usage.setItem(category, one);
    pdf.layer("Shown").setItem("Usage", usage);
    COSDictionary application = new COSDictionary();
    application.setName("Event", event);
    application.setItem("Category", array(name(category)));
    application.setItem("OCGs", array(pdf.layer("Shown")));
    pdf.layerConfiguration().setItem("AS", array(application));
    COSDictionary membership = new COSDictionary();
    membership.setItem("OCGs", pdf.layer("Shown"));
    assertEquals(expected, shown(pdf, membership));
  }

  @ParameterizedTest
  @CsvSource({"OFF, true, 见隐", "OFF, false, 见", "Garbage, false, 见隐"})
  void baseStateHoldsForLayersThatAreNotListed(String base, boolean listed, String expected)
      throws InputException {
    TinyPdf pdf = new TinyPdf();
    pdf.layerConfiguration().setItem("BaseState", name(base));
    pdf.layerConfiguration().setItem("ON", listed ? array(pdf.layer("Shown")) : new COSArray());
    COSDictionary membership = new COSDictionary();
    membership.setItem("OCGs", pdf.layer("Shown"));
    assertEquals(expected, shown(pdf, membership));
  }

  @Test
  void imageOnAHiddenLayerIsLeftOut() throws InputException {
    TinyPdf pdf = new TinyPdf();
    pdf.onLayer("Dot", "Hidden").page("q 100 0 0 50 20 30 cm /Dot Do Q", text(50, 250, "见"));
    assertEquals(0, Shown.pages(pdf).get(0).images().size());
  }

  @Test
  void groupOnAHiddenLayerIsLeftOut() throws InputException {
    TinyPdf pdf =
        new TinyPdf()
            .define(
                "XObject",
                "Draft",
                "<</Type /XObject /Subtype /Form /BBox [0 0 400 300] /Group <</S /Transparency>>>>",
                text(50, 200, "隐"))
            .onLayer("Draft", "Hidden")
            .page(text(50, 250, "见"), "/Draft Do");
    assertEquals("见", Shown.text(Shown.pages(pdf).get(0)));
  }
}
