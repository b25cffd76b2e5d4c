package io.kaibiao.sheet.office;

import io.kaibiao.error.InputException;
import io.kaibiao.error.InputException.Reason;
import io.kaibiao.sheet.SheetBounds;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The XML parts of an Office file, unpacked. Immutable. */
final class OfficePackage {

  /** Most parts that are looked at; a workbook of a thousand sheets has 3000. */
  private static final int MOST_PARTS = 20_000;

  private final String name;
  private final Map<String, byte[]> parts;

  private OfficePackage(String name, Map<String, byte[]> parts) {
    this.name = name;
    this.parts = parts;
  }

  /** Tells whether bytes are a packed file with a part of that name. */
  static boolean holds(byte[] bytes, String part) {
    boolean packed = bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K';
    return packed && indexOf(bytes, part.getBytes(StandardCharsets.US_ASCII)) >= 0;
  }

  private static int indexOf(byte[] bytes, byte[] wanted) {
    outer:
    for (int i = 0; i <= bytes.length - wanted.length; i++) {
      for (int k = 0; k < wanted.length; k++) {
        if (bytes[i + k] != wanted[k]) {
          continue outer;
        }
      }
      return i;
    }
    return -1;
  }

  /**
   * Unpacks the XML parts of a file. Pictures, macros and embedded files stay packed.
   *
   * @throws InputException if the file is damaged, or unpacks to more than it may
   */
  static OfficePackage open(String name, byte[] bytes, SheetBounds bounds) throws InputException {
    Map<String, byte[]> parts = new HashMap<>();
    long left = bounds.unpackedBytes();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      int count = 0;
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        bounds.checkpoint().pass();
        String part = entry.getName().replaceFirst("^/", "").toLowerCase(Locale.ROOT);
        boolean wanted = part.endsWith(".xml") || part.endsWith(".rels");
        byte[] content = unpacked(zip, left, wanted);
        left -= content.length;
        if (++count > MOST_PARTS || left <= 0) {
          throw new InputException(
              Reason.TOO_LARGE,
              name + ": unpacks to more than " + bounds.unpackedBytes() + " bytes; divide it");
        }
        if (wanted) {
          parts.put(part, content);
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw damaged(name, e);
    }
    return new OfficePackage(name, parts);
  }

  /** Returns an entry's bytes, at most one more than are left; what is not wanted is counted. */
  private static byte[] unpacked(ZipInputStream zip, long left, boolean wanted) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 16];
    long length = 0;
    for (int read = zip.read(buffer); read >= 0 && length <= left; read = zip.read(buffer)) {
      length += read;
      if (wanted) {
        out.write(buffer, 0, read);
      }
    }
    return wanted || length <= left ? out.toByteArray() : new byte[(int) Math.min(left, 1 << 20)];
  }

  boolean has(String part) {
    return parts.containsKey(part.toLowerCase(Locale.ROOT));
  }

  /** Returns a part as XML, read without document types and external entities. */
  XMLStreamReader xml(String part) throws InputException, XMLStreamException {
    byte[] content = parts.get(part.toLowerCase(Locale.ROOT));
    if (content == null) {
      throw damaged(name, new IOException("it has no part " + part));
    }
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory.createXMLStreamReader(new ByteArrayInputStream(content));
  }

  /** Returns the refusal of a file that is broken. */
  static InputException damaged(String name, Exception cause) {
    String why = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    return new InputException(
        Reason.DAMAGED,
        name + ": is damaged (" + why + "); get the file again from its publisher",
        cause);
  }
}
