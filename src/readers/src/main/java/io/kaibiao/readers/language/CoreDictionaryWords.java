package io.kaibiao.readers.language;

import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.utility.Predefine;
import io.kaibiao.ocr.WordFrequencies;

/**
 * The words of HanLP's core dictionary, which is loaded when the first word is asked for (0.15 s,
 * 18 MB). Safe for use by many threads. Without HanLP on the class path, every method throws a
 * {@link LinkageError}.
 */
public final class CoreDictionaryWords implements WordFrequencies {

  @Override
  public int of(String word) {
    return CoreDictionary.getTermFrequency(word);
  }

  @Override
  public int total() {
    return Predefine.TOTAL_FREQUENCY;
  }
}
