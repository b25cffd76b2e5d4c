package io.kaibiao.export.alto;

import io.kaibiao.error.InputException;
import io.kaibiao.export.content.CorrectedLines;
import io.kaibiao.export.content.CorrectedLines.Line;
import io.kaibiao.export.original.OriginalDocument;
import io.kaibiao.page.Page;
import io.kaibiao.page.source.Opening;
import io.kaibiao.page.source.PageSource;
import io.kaibiao.page.source.PageSources;
import io.kaibiao.report.Report;
import io.kaibiao.report.place.Box;
import io.kaibiao.report.text.ReadPage;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Writes the pages of a report as ALTO files, {@code page-0001.xml} for the first one. */
public final class AltoFiles {

  private final Report report;
  private final Map<Integer, ReadPage> read = new HashMap<>();
  private final CorrectedLines corrected;

  private AltoFiles(Report report) {
    this.report = report;
    this.corrected = new CorrectedLines(report);
    report.document().readPages().forEach(page -> read.put(page.page(), page));
  }

  /**
   * Writes the files. A page of which nothing could be read has none.
   *
   * @param original the document that the report was made of
   * @param folder a folder that is not there yet
   * @throws IOException if the document can't be read or a file can't be written
   */
  public static void write(Report report, OriginalDocument original, Path folder)
      throws IOException {
    byte[] document = original.bytesOf(report.source());
    AltoFiles files = new AltoFiles(report);
    Files.createDirectory(folder);
    try (PageSource source =
        PageSources.ofPictures()
            .open(Opening.with(original.password()), report.source().name(), document)) {
      for (int page = 1; page <= report.source().pages(); page++) {
        if (report.source().selection().includes(page)) {
          files.write(page, layer(source, page), folder);
        }
      }
    } catch (InputException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  /** Returns a page with its text layer, or null where it has none that can be read. */
  private static @Nullable Page layer(PageSource source, int number) {
    try {
      return source.layer(number).orElse(null);
    } catch (InputException e) {
      // The conversion could not read it either, and a finding says so.
      return null;
    }
  }

  private void write(int number, @Nullable Page layer, Path folder) throws IOException {
    ReadPage pixels = read.get(number);
    Box size;
    if (pixels != null) {
      size = new Box(0, 0, pixels.width(), pixels.height());
    } else if (layer != null) {
      size = new Box(0, 0, layer.frame().shownWidth(), layer.frame().shownHeight());
    } else {
      return;
    }
    List<Line> lines = pixels == null ? List.of() : corrected.of(pixels);
    PageBlocks blocks = PageBlocks.of(report, number, new PageLines(lines, layer));
    Path file = folder.resolve(String.format(Locale.ROOT, "page-%04d.xml", number));
    try (OutputStream out =
        new BufferedOutputStream(Files.newOutputStream(file, StandardOpenOption.CREATE_NEW))) {
      XMLStreamWriter writer = XMLOutputFactory.newInstance().createXMLStreamWriter(out, "UTF-8");
      new AltoXml(writer).write(report.source(), number, size, blocks);
      writer.close();
    } catch (XMLStreamException e) {
      throw new IOException(e.getMessage(), e);
    }
  }
}
