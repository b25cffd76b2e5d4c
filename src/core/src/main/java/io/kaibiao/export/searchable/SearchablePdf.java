package io.kaibiao.export.searchable;

import io.kaibiao.error.InputException;
import io.kaibiao.export.content.CorrectedLines;
import io.kaibiao.export.content.CorrectedLines.Line;
import io.kaibiao.export.original.OriginalDocument;
import io.kaibiao.page.source.PageSources;
import io.kaibiao.page.structure.OpenedPdf;
import io.kaibiao.report.Report;
import io.kaibiao.report.text.ReadPage;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;

/**
 * Writes the document of a report with an invisible layer of text on the pages that were read from
 * pixels; other pages stay as they are. To a sound file that is not encrypted the layer is added as
 * an update, so that its bytes, and what was signed of it, stay as they are. Any other is written
 * anew, without encryption. An image becomes a PDF of its pages.
 */
public final class SearchablePdf {

  private final Report report;
  private final Map<Integer, List<Line>> lines = new LinkedHashMap<>();

  private SearchablePdf(Report report) {
    this.report = report;
    CorrectedLines corrected = new CorrectedLines(report);
    for (ReadPage page : report.document().readPages()) {
      lines.put(page.page(), corrected.of(page));
    }
  }

  /**
   * Writes the document.
   *
   * @param original the document that the report was made of
   * @param file a file that is not there yet
   * @throws IOException if the document can't be read or the file can't be written
   */
  public static void write(Report report, OriginalDocument original, Path file) throws IOException {
    byte[] bytes = original.bytesOf(report.source());
    SearchablePdf pdf = new SearchablePdf(report);
    try (OutputStream out =
        new BufferedOutputStream(Files.newOutputStream(file, StandardOpenOption.CREATE_NEW))) {
      if (PageSources.isImage(bytes)) {
        pdf.writeImages(bytes, out);
      } else if (pdf.lines.isEmpty()) {
        out.write(bytes);
      } else {
        pdf.writePages(bytes, original, out);
      }
    }
  }

  private void writePages(byte[] bytes, OriginalDocument original, OutputStream out)
      throws IOException {
    OpenedPdf opened = OpenedPdf.open(bytes, original.password());
    try (PDDocument document = opened.document()) {
      addLayers(document);
      boolean sound = opened.damage().repairs().isEmpty() && !document.isEncrypted();
      if (sound) {
        document.saveIncremental(out);
      } else {
        document.setAllSecurityToBeRemoved(true);
        document.save(out);
      }
    }
  }

  private void writeImages(byte[] bytes, OutputStream out) throws IOException {
    try (PDDocument document = new PDDocument()) {
      ImagePages.add(report.source(), bytes, report.document().readPages(), document);
      addLayers(document);
      document.save(out);
    } catch (InputException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private void addLayers(PDDocument document) throws IOException {
    // Else the file's identifier would be made of the time.
    document.setDocumentId(Long.parseUnsignedLong(report.source().sha256().substring(0, 15), 16));
    LayerFont font =
        new LayerFont(
            lines.values().stream()
                .flatMap(List::stream)
                .map(line -> TextLayer.text(line.text()))
                .toList());
    COSDictionary fontObject = font.in(document);
    for (ReadPage page : report.document().readPages()) {
      List<Line> shown = lines.getOrDefault(page.page(), List.of());
      if (!shown.isEmpty() && page.page() <= document.getNumberOfPages()) {
        PDPage target = document.getPage(page.page() - 1);
        String name = named(target, fontObject);
        TextLayer layer =
            new TextLayer(name, font, ShownSpace.toUser(target, page.width(), page.height()));
        addBelow(target, LayerFont.stream(document, layer.of(shown)));
      }
    }
  }

  /**
   * Adds the font to the resources of a page alone, which may share them with others.
   *
   * @return its name among them
   */
  private static String named(PDPage page, COSDictionary font) {
    PDResources shared = page.getResources();
    COSDictionary own =
        shared == null ? new COSDictionary() : new COSDictionary(shared.getCOSObject());
    COSDictionary known = own.getCOSDictionary(COSName.FONT);
    COSDictionary fonts = known == null ? new COSDictionary() : new COSDictionary(known);
    Set<COSName> taken = new HashSet<>(fonts.keySet());
    String name = "KbText";
    for (int i = 2; taken.contains(COSName.getPDFName(name)); i++) {
      name = "KbText" + i;
    }
    fonts.setItem(COSName.getPDFName(name), font);
    own.setItem(COSName.FONT, fonts);
    page.getCOSObject().setItem(COSName.RESOURCES, own);
    page.getCOSObject().setNeedToBeUpdated(true);
    return name;
  }

  /**
   * Adds a content stream in front of those that a page has: nothing that they leave unbalanced can
   * move it.
   */
  private static void addBelow(PDPage page, COSBase layer) {
    COSArray contents = new COSArray();
    contents.add(layer);
    COSBase before = page.getCOSObject().getDictionaryObject(COSName.CONTENTS);
    if (before instanceof COSArray several) {
      several.forEach(contents::add);
    } else if (before != null) {
      contents.add(page.getCOSObject().getItem(COSName.CONTENTS));
    }
    page.getCOSObject().setItem(COSName.CONTENTS, contents);
  }
}
