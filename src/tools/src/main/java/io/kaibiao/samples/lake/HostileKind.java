package io.kaibiao.samples.lake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.DeflaterOutputStream;

/** Files of a few kilobytes that cost whoever believes them all memory or time. */
enum HostileKind {
  /** A page whose content is a gigabyte of blanks, deflated. */
  BOMB {
    @Override
    void write(RawPdf pdf) throws IOException {
      pdf.add("<</Type /Catalog /Pages 2 0 R>>");
      pdf.add("<</Type /Pages /Count 1 /Kids [3 0 R]>>");
      pdf.add("<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R>>");
      pdf.stream("/Filter /FlateDecode", blanks());
    }
  },
  /** Forms that paint each other twice, forty deep. */
  FORMS {
    @Override
    void write(RawPdf pdf) throws IOException {
      pdf.add("<</Type /Catalog /Pages 2 0 R>>");
      pdf.add("<</Type /Pages /Count 1 /Kids [3 0 R]>>");
      pdf.add(
          "<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
              + " /Resources <</XObject <</F 5 0 R>>>>>>");
      pdf.stream("", "/F Do");
      for (int depth = 0; depth < DEPTH; depth++) {
        pdf.stream(
            "/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources <</XObject <</F "
                + (6 + depth)
                + " 0 R>>>>",
            "/F Do /F Do");
      }
      pdf.stream("/Type /XObject /Subtype /Form /BBox [0 0 595 842]", "0 0 1 1 re f");
    }
  },
  /** A page tree that is its own child. */
  LOOP {
    @Override
    void write(RawPdf pdf) {
      pdf.add("<</Type /Catalog /Pages 2 0 R>>");
      pdf.add("<</Type /Pages /Count 1000 /Kids [2 0 R 2 0 R]>>");
    }
  },
  /** A page tree with more pages than anything may have, all one and the same. */
  PAGES {
    @Override
    void write(RawPdf pdf) {
      pdf.add("<</Type /Catalog /Pages 2 0 R>>");
      pdf.add("<</Type /Pages /Count 2147483647 /Kids [" + "3 0 R ".repeat(KIDS) + "]>>");
      pdf.add("<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842]>>");
    }
  },
  /** An image that says it has ten thousand million pixels. */
  IMAGE {
    @Override
    void write(RawPdf pdf) throws IOException {
      pdf.add("<</Type /Catalog /Pages 2 0 R>>");
      pdf.add("<</Type /Pages /Count 1 /Kids [3 0 R]>>");
      pdf.add(
          "<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
              + " /Resources <</XObject <</I 5 0 R>>>>>>");
      pdf.stream("", "595 0 0 842 0 0 cm /I Do");
      pdf.stream(
          "/Type /XObject /Subtype /Image /Width 100000 /Height 100000 /BitsPerComponent 8"
              + " /ColorSpace /DeviceGray /Filter /FlateDecode",
          blanks());
    }
  };

  private static final int DEPTH = 40;

  private static final int KIDS = 50_000;

  /** How many megabytes of blanks are deflated to one. */
  private static final int MEGABYTES = 1024;

  abstract void write(RawPdf pdf) throws IOException;

  /** Returns the file. */
  byte[] pdf() throws IOException {
    RawPdf pdf = new RawPdf();
    write(pdf);
    return pdf.bytes();
  }

  private static byte[] blanks() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] megabyte = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
    try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
      for (int i = 0; i < MEGABYTES; i++) {
        out.write(megabyte);
      }
    }
    return bytes.toByteArray();
  }

  /** A PDF written object by object. */
  private static final class RawPdf {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final List<Integer> offsets = new ArrayList<>();

    RawPdf() {
      text("%PDF-1.7\n");
    }

    void add(String object) {
      offsets.add(out.size());
      text(offsets.size() + " 0 obj\n" + object + "\nendobj\n");
    }

    void stream(String entries, String content) throws IOException {
      stream(entries, content.getBytes(StandardCharsets.US_ASCII));
    }

    void stream(String entries, byte[] content) throws IOException {
      offsets.add(out.size());
      text(offsets.size() + " 0 obj\n<<" + entries + " /Length " + content.length + ">>\nstream\n");
      out.write(content);
      text("\nendstream\nendobj\n");
    }

    byte[] bytes() {
      int start = out.size();
      StringBuilder table = new StringBuilder("xref\n0 " + (offsets.size() + 1) + "\n");
      table.append("0000000000 65535 f \n");
      for (int offset : offsets) {
        table.append(String.format(Locale.ROOT, "%010d 00000 n \n", offset));
      }
      text(table + "trailer\n<</Size " + (offsets.size() + 1) + " /Root 1 0 R>>\n");
      text("startxref\n" + start + "\n%%EOF\n");
      return out.toByteArray();
    }

    private void text(String text) {
      byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
      out.write(bytes, 0, bytes.length);
    }
  }
}
