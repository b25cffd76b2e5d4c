package io.kaibiao.readers.provider;

import io.kaibiao.ocr.EngineProvider;
import io.kaibiao.ocr.StripReader;
import io.kaibiao.ocr.WordFrequencies;
import io.kaibiao.readers.language.CoreDictionaryWords;
import io.kaibiao.readers.onnx.OnnxReader;
import io.kaibiao.readers.onnx.TextReader;
import io.kaibiao.readers.tesseract.TesseractReader;

/**
 * The engines of this artifact: PP-OCRv4 for text, and this project's network for amounts.
 * Tesseract confirms the readings of both. Safe for use by many threads.
 */
public final class InstalledEngines implements EngineProvider {

  @Override
  public StripReader text() {
    return new TextReader();
  }

  @Override
  public StripReader figures() {
    return OnnxReader.figures();
  }

  @Override
  public StripReader confirmer() {
    return new TesseractReader();
  }

  @Override
  public WordFrequencies words() {
    return new CoreDictionaryWords();
  }
}
