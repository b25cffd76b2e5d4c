package io.kaibiao.page.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kaibiao.error.InputException;
import io.kaibiao.error.InputException.Reason;
import io.kaibiao.page.paint.Shown;
import io.kaibiao.page.source.PageSource;
import io.kaibiao.page.source.Sources;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A file of three pages, damaged in one way at a time, is read as far as it goes. */
@Tag("machine")
class DamagedFilesTest {

  private static final List<String> PAGES = List.of("one", "two", "three");

  private static final String SOUND = sound();

  private static final Pattern KIDS = Pattern.compile("/Kids \\[(\\d+ 0 R) (\\d+ 0 R) (\\d+ 0 R)]");

  @Test
  void soundFileHasNoDamage() throws InputException {
    Read read = read(SOUND);
    assertEquals(PAGES, read.texts());
    assertEquals(FileDamage.NONE, read.damage());
  }

  static Stream<Arguments> repaired() {
    String table = "its cross-reference table is wrong, and its objects were searched for";
    return Stream.of(
        damage("bytes before the header", s -> "From: somebody\n" + s, "its header does not stand"),
        damage("no header", s -> s.substring(s.indexOf('\n') + 1), "it has no header"),
        damage("wrong version", s -> s.replaceFirst("%PDF-\\d\\.\\d", "%PDF-x.y"), ""),
        damage("no end marker", s -> s.replace("%%EOF", ""), ""),
        damage("cut behind the last object", s -> s.substring(0, s.indexOf("\nxref")), "it is cut"),
        damage(
            "wrong position of the table",
            s -> startxref(s, "startxref\n5\n"),
            "does not stand where"),
        damage("no table", s -> s.replace("\nxref\n", "\nxreg\n"), table),
        damage("table of other positions", s -> s.replace("0 00000 n", "1 00000 n"), table),
        damage("numbers off by one", s -> s.replace("\nxref\n0 ", "\nxref\n1 "), table),
        damage("much behind the end", s -> s + "<p>sent</p>\n".repeat(500), table),
        damage("lines end otherwise", s -> s.replace("\n", "\r\n"), table),
        damage("no root", s -> s.replace("/Root", "/Rood"), table),
        damage("table before itself", DamagedFilesTest::circular, table),
        damage("no table of the other kind", s -> trailer(s, "/XRefStm 5"), ""),
        damage("wrong lengths", s -> s.replaceAll("/Length \\d+", "/Length 3"), "3 streams state"),
        damage("no numbers", s -> s.replaceAll("/Length \\d+", "/Length ()"), "3 streams state"),
        damage("lost lengths", s -> s.replaceAll("/Length \\d+", "/Length 97 0 R"), "3 streams"),
        damage("objects without an end", s -> s.replaceFirst("endobj", "      "), ""),
        damage("no page tree", s -> s.replace("/Pages ", "/Pagez "), "it lists no pages"),
        damage("huge count", s -> s.replace("/Count 3", "/Count 1000000000"), "states 1000000000"),
        damage("small count", s -> s.replace("/Count 3", "/Count 2"), "its page tree states 2"),
        damage("no count", s -> s.replace("/Count 3", ""), "does not state how many"),
        damage("loop of pages", DamagedFilesTest::looped, "1 entry of its page tree leads back"),
        damage("pages of no type", s -> s.replace("/Type /Page\n", ""), ""),
        damage("shorter than it states", DamagedFilesTest::linearized, "bytes shorter than it"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("repaired")
  void damageThatCostsNoPage(String kind, UnaryOperator<String> damage, String clause)
      throws InputException {
    Read read = read(damage.apply(SOUND));
    assertEquals(PAGES, read.texts());
    String repairs = String.join("; ", read.damage().repairs());
    assertTrue(repairs.contains(clause), repairs);
    assertEquals(0, read.damage().missingPages());
  }

  @Test
  void pageThatIsNotInTheFileKeepsItsPlace() throws InputException {
    Read read = read(KIDS.matcher(SOUND).replaceFirst("/Kids [$1 99 0 R $3]"));
    assertEquals(List.of("one", "(lost)", "three"), read.texts());
    assertEquals(List.of("1 entry of its page tree leads to no page"), read.damage().repairs());
  }

  @Test
  void lostBranchOfTheTreeIsMissing() throws InputException {
    String tree = KIDS.matcher(SOUND).replaceFirst("/Kids [$1 99 0 R]");
    Read read = read(tree.replace("/Count 3", "/Count 9"));
    assertEquals(List.of("one", "(lost)"), read.texts());
    assertEquals(7, read.damage().missingPages());
    assertTrue(read.damage().losesPages());
  }

  @Test
  void entriesThatTheTreeDoesNotCountAreNoPages() throws InputException {
    Read read = read(KIDS.matcher(SOUND).replaceFirst("/Kids [$1 99 0 R $2 $3]"));
    assertEquals(PAGES, read.texts());
  }

  @Test
  void millionsOfLostPagesAreNoMillionPlaces() throws InputException {
    String kids = "99 0 R ".repeat(3000);
    String tree = KIDS.matcher(SOUND).replaceFirst("/Kids [$1 $2 " + kids + "$3]");
    Read read = read(tree.replace("/Count 3", "/Count 3003"));
    assertEquals(PAGES, read.texts());
    assertEquals(3000, read.damage().missingPages());
  }

  @Test
  void contentThatIsNotInTheFileMakesAPageUnreadable() throws InputException {
    Read read = read(SOUND.replaceFirst("/Contents \\d+ 0 R", "/Contents 99 0 R"));
    assertEquals(List.of("(lost)", "two", "three"), read.texts());
  }

  @Test
  void fileCutOffInTheMiddleSaysThatPagesMayBeMissing() throws InputException {
    String whole = SOUND.replace("/Pages ", "/Pagez ");
    int third = pageObjects(whole).get(2);
    Read read = read(whole.substring(0, third));
    assertEquals(2, read.texts().size());
    assertTrue(read.damage().cutOff());
    assertTrue(read.damage().losesPages());
  }

  @Test
  void newerObjectsBehindTheEndAreRead() throws InputException {
    Matcher content =
        Pattern.compile("(?s)(\\d+ 0 obj\n<<[^>]*>>\nstream.*?one.*?endobj)").matcher(SOUND);
    assertTrue(content.find());
    String newer = content.group(1).replace("(one)", "(new)");
    newer = newer.substring(newer.lastIndexOf(" 0 obj", newer.indexOf("stream")) - 1);
    Read read = read(SOUND + newer + "\n");
    assertEquals(List.of("new", "two", "three"), read.texts());
  }

  @Test
  void encryptedForACertificate() {
    refused(
        trailer(SOUND, "/Encrypt <</Filter /Adobe.PubSec /V 4 /Length 128>>"),
        "is encrypted for a certificate; open it with");
  }

  @Test
  void encryptedInAnUnknownWay() {
    refused(
        trailer(SOUND, "/Encrypt <</Filter /Nobody.Knows /V 1>>"),
        "is encrypted by the method Nobody.Knows, which is not known; get it");
  }

  @Test
  void encryptedAttachmentsLeaveThePagesReadable() throws InputException {
    String key = "<" + "00".repeat(32) + ">";
    Read read =
        read(
            trailer(
                SOUND,
                "/Encrypt <</Filter /Standard /V 4 /R 4 /P -4 /Length 128 /O "
                    + key
                    + " /U "
                    + key
                    + " /CF <</StdCF <</CFM /AESV2 /AuthEvent /EFOpen>>>>"
                    + " /EFF /StdCF /StmF /Identity /StrF /Identity>>"));
    assertEquals(PAGES, read.texts());
  }

  @Test
  void listOfFiltersThatStandElsewhere() throws InputException {
    // An empty list of filters that holds one reference: to a filter that undoes nothing.
    String pdf = SOUND.replaceFirst("/Length (\\d+)", "/Length $1 /Filter [98 0 R]");
    String filter = "98 0 obj\n/Crypt\nendobj\n";
    assertEquals(PAGES, read(pdf.replace("\nxref\n", "\n" + filter + "xref\n")).texts());
  }

  private record Read(List<String> texts, FileDamage damage) {}

  private static Arguments damage(String kind, UnaryOperator<String> damage, String clause) {
    return Arguments.of(kind, damage, clause);
  }

  private static Read read(String pdf) throws InputException {
    List<String> texts = new ArrayList<>();
    try (PageSource source = Sources.DIGITAL.open("x.pdf", bytes(pdf), null)) {
      for (int i = 1; i <= source.pageCount(); i++) {
        texts.add(text(source, i));
      }
      return new Read(texts, source.damage());
    }
  }

  private static String text(PageSource source, int number) {
    try {
      return Shown.text(source.page(number));
    } catch (InputException e) {
      return "(lost)";
    }
  }

  private static void refused(String pdf, String says) {
    InputException refusal = assertThrows(InputException.class, () -> read(pdf));
    assertEquals(Reason.UNREADABLE, refusal.reason());
    assertTrue(String.valueOf(refusal.getMessage()).startsWith("x.pdf: " + says), "" + refusal);
  }

  private static String startxref(String pdf, String other) {
    return pdf.replaceFirst("startxref\n\\d+\n", other);
  }

  private static String trailer(String pdf, String more) {
    return pdf.replaceFirst("trailer\n<<", "trailer\n<<\n" + more);
  }

  private static String circular(String pdf) {
    Matcher position = Pattern.compile("startxref\n(\\d+)\n").matcher(pdf);
    assertTrue(position.find());
    return trailer(pdf, "/Prev " + position.group(1));
  }

  private static String looped(String pdf) {
    Matcher tree = Pattern.compile("/Pages (\\d+ 0 R)").matcher(pdf);
    assertTrue(tree.find());
    return KIDS.matcher(pdf).replaceFirst("/Kids [$1 $2 " + tree.group(1) + " $3]");
  }

  private static String linearized(String pdf) {
    return pdf.replaceFirst("\n", "\n97 0 obj\n<</Linearized 1 /L 999999 /N 3>>\nendobj\n");
  }

  private static List<Integer> pageObjects(String pdf) {
    List<Integer> positions = new ArrayList<>();
    Matcher page = Pattern.compile("\\d+ 0 obj\n<<\n/Type /Page\n").matcher(pdf);
    while (page.find()) {
      positions.add(page.start());
    }
    return positions;
  }

  private static byte[] bytes(String pdf) {
    return pdf.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String sound() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      for (String text : PAGES) {
        PDPage page = new PDPage(new PDRectangle(400, 300));
        document.addPage(page);
        try (PDPageContentStream content =
            new PDPageContentStream(document, page, AppendMode.OVERWRITE, false)) {
          content.beginText();
          content.setFont(new PDType1Font(FontName.HELVETICA), 12);
          content.newLineAtOffset(50, 200);
          content.showText(text);
          content.endText();
        }
      }
      document.save(bytes, CompressParameters.NO_COMPRESSION);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toString(StandardCharsets.ISO_8859_1);
  }
}
