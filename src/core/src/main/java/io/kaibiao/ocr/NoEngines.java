package io.kaibiao.ocr;

import io.kaibiao.scan.Raster;
import java.util.List;

/** Used where no OCR engine is on the class path; says which artifact to add. */
final class NoEngines implements EngineProvider {

  private static final String MESSAGE =
      "no engine that reads pixels is on the class path; add io.kaibiao:kaibiao-readers to it";

  private record Missing() implements StripReader {

    @Override
    public String name() {
      return "no engine";
    }

    @Override
    public List<StripReading> read(List<Raster> strips) throws ReaderException {
      throw new ReaderException(MESSAGE);
    }

    @Override
    public void close() {}
  }

  @Override
  public StripReader text() {
    return new Missing();
  }

  @Override
  public StripReader figures() {
    return new Missing();
  }

  @Override
  public StripReader confirmer() {
    return new Missing();
  }

  @Override
  public WordFrequencies words() {
    return WordFrequencies.NONE;
  }
}
