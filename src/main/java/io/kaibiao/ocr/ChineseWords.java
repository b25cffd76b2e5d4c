package io.kaibiao.ocr;

import com.hankcs.hanlp.dictionary.CoreDictionary;
import java.util.function.Predicate;

/**
 * The words of HanLP's core dictionary, which is loaded when the first word is asked for (0.15 s,
 * 18 MB). Without HanLP on the class path no word is known. Safe for use by many threads.
 */
public final class ChineseWords implements Predicate<String> {

  private volatile boolean missing;

  @Override
  public boolean test(String word) {
    if (missing) {
      return false;
    }
    try {
      return CoreDictionary.getTermFrequency(word) > 0;
    } catch (LinkageError e) {
      // The dictionary is optional: what is not known as language is asked of a reader.
      missing = true;
      return false;
    }
  }
}
