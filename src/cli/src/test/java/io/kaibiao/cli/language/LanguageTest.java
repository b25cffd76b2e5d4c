package io.kaibiao.cli.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which language a process speaks. */
class LanguageTest {

  @Test
  void theCommandLineOutweighsTheEnvironment() {
    assertEquals(
        Language.CHINESE,
        Language.of(List.of("--lang", "zh", "forms"), Map.of("KAIBIAO_LANG", "en")));
    assertEquals(
        Language.ENGLISH,
        Language.of(List.of("forms", "--lang=en"), Map.of("LANG", "zh_CN.UTF-8")));
    assertEquals(Language.ENGLISH, Language.of(List.of("convert", "--", "--lang", "zh"), Map.of()));
  }

  @Test
  void theFirstVariableThatNamesALocaleCounts() {
    assertEquals(
        Language.CHINESE,
        Language.of(List.of(), Map.of("LC_ALL", "zh_CN.GB18030", "LANG", "de_AT")));
    assertEquals(
        Language.ENGLISH, Language.of(List.of(), Map.of("LC_ALL", "C", "LANG", "zh_CN.UTF-8")));
    assertEquals(
        Language.CHINESE, Language.of(List.of(), Map.of("LC_ALL", "", "LANG", "zh_TW.UTF-8")));
    assertEquals(Language.ENGLISH, Language.of(List.of(), Map.of()));
    assertEquals(Language.ENGLISH, Language.of(List.of(), Map.of("LANG", "zha_CN")));
  }
}
