package io.kaibiao.network;

import io.kaibiao.samples.maker.TinyPdf;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** Documents that ask their reader to fetch something, in each way that is known. */
final class LuringDocuments {

  private LuringDocuments() {}

  /**
   * Returns a PDF whose actions, links, external streams, metadata and form name an address or a
   * file.
   *
   * @param address what is to be fetched: a URL
   */
  static byte[] pdf(String address) throws IOException {
    byte[] page = new TinyPdf().page(TinyPdf.text(40, 200, "1,234.50")).bytes();
    try (PDDocument document = Loader.loadPDF(page)) {
      COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
      catalog.setItem("OpenAction", action("URI", "URI", address));
      COSDictionary more = new COSDictionary();
      more.setItem("O", action("JavaScript", "JS", "app.launchURL('" + address + "')"));
      document.getPage(0).getCOSObject().setItem("AA", more);
      COSArray annotations = new COSArray();
      for (String kind : new String[] {"URI", "GoToR", "Launch", "SubmitForm", "ImportData"}) {
        COSDictionary link = new COSDictionary();
        link.setItem(COSName.SUBTYPE, COSName.getPDFName("Link"));
        link.setItem("A", action(kind, kind.equals("URI") ? "URI" : "F", address));
        annotations.add(link);
      }
      document.getPage(0).getCOSObject().setItem(COSName.ANNOTS, annotations);
      document.getDocumentCatalog().setMetadata(new PDMetadata(document));
      document.getDocumentCatalog().getMetadata().importXMPMetadata(xmp(address));
      PDMetadata form = new PDMetadata(document);
      form.importXMPMetadata(xmp(address));
      COSDictionary forms = new COSDictionary();
      forms.setItem("XFA", form);
      catalog.setItem(COSName.ACRO_FORM, forms);
      // A stream whose data are in another file (ISO 32000-1, 7.3.8.2).
      PDMetadata external = new PDMetadata(document);
      external.getCOSObject().setItem("F", address(address));
      document.getPage(0).getCOSObject().setItem("Metadata", external);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  /** Returns a JPEG whose metadata have external entities. */
  static byte[] jpeg(String address) throws IOException {
    ByteArrayOutputStream image = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(60, 60, BufferedImage.TYPE_BYTE_GRAY), "jpg", image);
    ByteArrayOutputStream segment = new ByteArrayOutputStream();
    segment.write("http://ns.adobe.com/xap/1.0/\0".getBytes(StandardCharsets.ISO_8859_1));
    segment.write(xmp(address));
    int length = segment.size() + 2;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(image.toByteArray(), 0, 2);
    out.write(new byte[] {(byte) 0xff, (byte) 0xe1, (byte) (length >> 8), (byte) length});
    segment.writeTo(out);
    out.write(image.toByteArray(), 2, image.size() - 2);
    return out.toByteArray();
  }

  /** Returns XML that includes what is at an address, and grows when its entities are replaced. */
  private static byte[] xmp(String address) {
    return """
        <?xml version="1.0"?><!DOCTYPE x [<!ENTITY % fetched SYSTEM "ADDRESS"> %fetched;
        <!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
        <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;">
        <!ENTITY e "&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;"><!ENTITY f "&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;">
        <!ENTITY read SYSTEM "ADDRESS">]>
        <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF
        xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""
        xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>&read;&f;&f;&f;&f;</dc:title>
        </rdf:Description></rdf:RDF></x:xmpmeta>
        """
        .replace("ADDRESS", address)
        .getBytes(StandardCharsets.UTF_8);
  }

  private static COSDictionary action(String kind, String key, String value) {
    COSDictionary action = new COSDictionary();
    action.setItem("S", COSName.getPDFName(kind));
    if (key.equals("F")) {
      action.setItem(key, address(value));
    } else {
      action.setString(key, value);
    }
    return action;
  }

  private static COSDictionary address(String address) {
    COSDictionary file = new COSDictionary();
    file.setItem("FS", COSName.getPDFName("URL"));
    file.setString("F", address);
    return file;
  }
}
