package io.kaibiao.samples.invention;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.jspecify.annotations.Nullable;

/** Replaces codes in the strings that a document shows. Everything else is unchanged. */
final class StringRewriter {

  private static final Set<String> SHOWS = Set.of("Tj", "TJ", "'", "\"");

  private final Map<COSBase, Map<Integer, Map<Integer, byte[]>>> codes = new HashMap<>();

  /**
   * Replaces a character by another one.
   *
   * @param code hexadecimal digits, as many as the character's own code has
   */
  void replace(ShownCharacter character, String code) {
    codes
        .computeIfAbsent(character.source().stream(), k -> new HashMap<>())
        .computeIfAbsent(character.source().string(), k -> new HashMap<>())
        .put(character.source().offset(), HexFormat.of().parseHex(code));
  }

  void write(PDDocument document) throws IOException {
    for (PDPage page : document.getPages()) {
      Map<Integer, Map<Integer, byte[]>> changes = codes.remove(page.getCOSObject());
      if (changes != null) {
        PDStream contents = new PDStream(document);
        write(rewritten(page, changes), contents.getCOSObject());
        page.setContents(contents);
      }
    }
    for (Map.Entry<COSBase, Map<Integer, Map<Integer, byte[]>>> form : codes.entrySet()) {
      COSStream stream = (COSStream) form.getKey();
      write(rewritten(new PDFormXObject(stream), form.getValue()), stream);
    }
  }

  private static void write(List<Object> tokens, COSStream stream) throws IOException {
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      new ContentStreamWriter(out).writeTokens(tokens);
    }
  }

  private static List<Object> rewritten(
      PDContentStream content, Map<Integer, Map<Integer, byte[]>> changes) throws IOException {
    List<Object> out = new ArrayList<>();
    List<Object> operands = new ArrayList<>();
    int string = 0;
    for (Object token : new PDFStreamParser(content).parse()) {
      if (token instanceof Operator operator) {
        if (SHOWS.contains(operator.getName())) {
          for (int i = 0; i < operands.size(); i++) {
            if (operands.get(i) instanceof COSString text) {
              operands.set(i, changed(text, changes.get(string++)));
            } else if (operands.get(i) instanceof COSArray array) {
              string = changeEach(array, changes, string);
            }
          }
        }
        out.addAll(operands);
        out.add(operator);
        operands.clear();
      } else {
        operands.add(token);
      }
    }
    out.addAll(operands);
    return out;
  }

  private static int changeEach(
      COSArray array, Map<Integer, Map<Integer, byte[]>> changes, int first) {
    int string = first;
    for (int i = 0; i < array.size(); i++) {
      if (array.getObject(i) instanceof COSString text) {
        array.set(i, changed(text, changes.get(string++)));
      }
    }
    return string;
  }

  private static COSString changed(COSString text, @Nullable Map<Integer, byte[]> changes) {
    if (changes == null) {
      return text;
    }
    byte[] bytes = text.getBytes().clone();
    changes.forEach((offset, code) -> System.arraycopy(code, 0, bytes, offset, code.length));
    return new COSString(bytes, true);
  }
}
