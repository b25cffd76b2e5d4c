package io.kaibiao.page.font;

import io.kaibiao.error.InputException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;

/**
 * Keeps the fonts of the machine out of every conversion. PDFBox replaces a font that is not
 * embedded by an installed one, so that widths and rendered pages differ between machines. While
 * {@link #during} runs, PDFBox gets Liberation Sans instead, the font in its own jar. No font
 * folder is searched and no font cache is written to the user's home.
 *
 * <p>PDFBox has one font mapper per process. This one wraps the current mapper and replaces it only
 * on threads that are inside {@link #during}, so that a program that uses PDFBox beside Kaibiao
 * keeps its own fonts. Safe for use by many threads.
 */
public final class SubstituteFonts implements FontMapper {

  private static final String LIBERATION_SANS =
      "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  /** Number of nested calls of {@link #during} on the thread. */
  private static final ThreadLocal<Integer> DEPTH = ThreadLocal.withInitial(() -> 0);

  private final FontMapper others;

  private SubstituteFonts(FontMapper others) {
    this.others = others;
  }

  /** Work that loads or draws fonts of a document. */
  @FunctionalInterface
  public interface Work<T> {
    T run() throws IOException, InputException;
  }

  /** Runs some work on this thread, without any font of the machine. */
  public static <T> T during(Work<T> work) throws IOException, InputException {
    install();
    int depth = DEPTH.get();
    DEPTH.set(depth + 1);
    try {
      return work.run();
    } finally {
      if (depth == 0) {
        DEPTH.remove();
      } else {
        DEPTH.set(depth);
      }
    }
  }

  /**
   * Keeps the fonts of the machine out of a whole process, for a program that uses PDFBox in no
   * other way. PDFBox's own mapper, which parses a font when it is made, is then never made.
   */
  public static void forProcess() {
    FontMappers.set(new SubstituteFonts(new EmbeddedFont()));
  }

  /** Tells whether rendered pages show a letter at all. Liberation Sans lacks many. */
  public static boolean draws(PDFont font, int code) throws IOException {
    return font.isEmbedded() || (font instanceof PDVectorFont vector && vector.hasGlyph(code));
  }

  /** Installs this mapper again if the surrounding program has set its own. */
  private static void install() {
    if (FontMappers.instance() instanceof SubstituteFonts) {
      return;
    }
    synchronized (SubstituteFonts.class) {
      FontMapper inForce = FontMappers.instance();
      if (!(inForce instanceof SubstituteFonts)) {
        FontMappers.set(new SubstituteFonts(inForce));
      }
    }
  }

  private static boolean isInside() {
    return DEPTH.get() > 0;
  }

  private FontMapper mapper() {
    return isInside() ? new EmbeddedFont() : others;
  }

  @Override
  public FontMapping<TrueTypeFont> getTrueTypeFont(
      String baseFont, PDFontDescriptor fontDescriptor) {
    return mapper().getTrueTypeFont(baseFont, fontDescriptor);
  }

  @Override
  public FontMapping<FontBoxFont> getFontBoxFont(String baseFont, PDFontDescriptor fontDescriptor) {
    return mapper().getFontBoxFont(baseFont, fontDescriptor);
  }

  @Override
  public CIDFontMapping getCIDFont(
      String baseFont, PDFontDescriptor fontDescriptor, PDCIDSystemInfo cidSystemInfo) {
    return mapper().getCIDFont(baseFont, fontDescriptor, cidSystemInfo);
  }

  /** Liberation Sans in the place of any font. */
  private static final class EmbeddedFont implements FontMapper {

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(
        String baseFont, PDFontDescriptor fontDescriptor) {
      return new FontMapping<>(LiberationSans.FONT, true);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(
        String baseFont, PDFontDescriptor fontDescriptor) {
      return new FontMapping<>(LiberationSans.FONT, true);
    }

    @Override
    public CIDFontMapping getCIDFont(
        String baseFont, PDFontDescriptor fontDescriptor, PDCIDSystemInfo cidSystemInfo) {
      return new CIDFontMapping(null, LiberationSans.FONT, true);
    }
  }

  /** Loaded when the first document needs it. Most documents embed their fonts. */
  private static final class LiberationSans {
    static final TrueTypeFont FONT = load();

    private static TrueTypeFont load() {
      try (InputStream in = FontMapper.class.getResourceAsStream(LIBERATION_SANS)) {
        if (in == null) {
          throw new IllegalStateException("PDFBox's jar has no " + LIBERATION_SANS);
        }
        return new TTFParser().parse(RandomAccessReadBuffer.createBufferFromStream(in));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
