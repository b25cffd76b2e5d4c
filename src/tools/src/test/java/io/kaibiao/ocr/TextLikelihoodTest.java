package io.kaibiao.ocr;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of two texts, one is likelier Chinese. */
class TextLikelihoodTest {

  private final TextLikelihood wording = new TextLikelihood(WordFrequencies.installed());

  @ParameterizedTest
  @CsvSource({
    "工作队经费, 1作队经费",
    "工作队经费, 下作队经费",
    "法律援助, 法律授助",
    "服务项目, 服务项司",
    "本年收入, 本年收人",
    "遗留问题, 遗留间题",
    "养老支出, 券老支出",
  })
  void wordsAreLikelierThanWhatTheyAreTakenFor(String word, String misread) {
    assertTrue(wording.likelihood(word) > wording.likelihood(misread));
  }

  @ParameterizedTest
  @CsvSource({"''", "2023", "龘", "龘龘龘", "（二）", "A区"})
  void everyTextHasALikelihood(String text) {
    assertTrue(Double.isFinite(wording.likelihood(text)));
  }
}
