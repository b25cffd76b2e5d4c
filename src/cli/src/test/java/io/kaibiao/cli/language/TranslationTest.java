package io.kaibiao.cli.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Messages in Chinese. */
class TranslationTest {

  private static final String FILE = "messages_zh.tsv";

  private final Translation chinese = Translation.to(Language.CHINESE);

  @Test
  void aMessageIsFoundBehindTheNameOfAFile() {
    assertEquals(
        "a: b.pdf: 已加密；请给出密码 (--password, --password-file)",
        chinese.of("a: b.pdf: is encrypted; give its password (--password, --password-file)"));
  }

  @Test
  void whatAMessageHoldsIsTranslatedToo() {
    assertEquals(
        "x.pdf: 它的 3 页都读不出：第 1 页读不出（嵌套太深，或引用了自身）",
        chinese.of(
            "x.pdf: none of its 3 pages can be read: page 1 can't be read (it is nested too"
                + " deeply, or refers to itself)"));
  }

  @Test
  void aRunIsSummedUp() {
    assertEquals(
        "x.pdf: 9 张规范表，1 张其他表，247 个数据，0 个存疑，用时 1.1 秒 -> out/x",
        chinese.of("x.pdf: 9 forms, 1 other table, 247 facts, 0 doubtful, 1.1 s -> out/x"));
    assertEquals(
        "x.pdf: 9 张规范表，0 张其他表，2 个数据，1 个存疑，1 处勾稽不符，2 个错误，用时 1.1 秒 -> out/x",
        chinese.of(
            "x.pdf: 9 forms, 0 other tables, 2 facts, 1 doubtful, 1 failed check, 2 errors, 1.1 s"
                + " -> out/x"));
    assertEquals(
        "3 份输入：转换 2 份，失败 1 份（1 份完成，1 份完成但有存疑，1 份输入有问题），用时 0.3 秒",
        chinese.of(
            "3 inputs: 2 converted, 1 failed (1 done, 1 done with doubts, 1 bad input), 0.3 s"));
  }

  @Test
  void whatIsNotKnownStaysAsItIs() {
    for (String text : List.of("", "x", "x: y", "a, b (--c)", "no such file")) {
      assertEquals(text, chinese.of(text));
      assertEquals(text, Translation.to(Language.ENGLISH).of(text));
    }
  }

  /** A sentence that no source file says any more would never be found again. */
  @Test
  void everySentenceStandsInTheSources() throws IOException {
    String sources = literals();
    List<String> stale =
        Translation.Template.in(FILE).stream()
            .flatMap(template -> template.fixed().stream())
            .flatMap(part -> Stream.of(part.split(";")))
            // picocli's own sentences, the names in front and single characters aside
            .filter(
                part -> part.strip().length() > 5 && !part.matches("^(Missing|Unknown|Invalid).*"))
            .filter(part -> !sources.contains(part.strip().replaceAll("^[);:, ']+|[(, ':]+$", "")))
            .toList();
    assertEquals(List.of(), stale);
  }

  @Test
  void everyPlaceOfTheChineseIsOneOfTheEnglish() {
    for (Translation.Template template : Translation.Template.in(FILE)) {
      Matcher place = Translation.Template.PLACE.matcher(template.other());
      while (place.find()) {
        String number = place.group(1);
        assertTrue(
            template.english().matches("(?s).*\\{" + number + "#?\\}.*"), template.english());
      }
    }
  }

  /** Returns the text of all main sources, the pieces of joined literals as one. */
  private static String literals() throws IOException {
    Pattern joint = Pattern.compile("\"\\s*\\+\\s*\"");
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      return files
          .filter(file -> file.toString().matches(".*/src/main/java/.*\\.java"))
          .map(TranslationTest::read)
          .map(text -> joint.matcher(text).replaceAll(""))
          .collect(Collectors.joining("\n"));
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
