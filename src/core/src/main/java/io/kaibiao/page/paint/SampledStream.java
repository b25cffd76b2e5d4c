package io.kaibiao.page.paint;

import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/**
 * A content stream that is scaled to the space of an {@link InkSample}, whatever its own matrix.
 *
 * @param box the part of it that fills the space
 */
record SampledStream(PDContentStream content, PDRectangle box) implements PDContentStream {

  @Override
  public InputStream getContents() throws IOException {
    return content.getContents();
  }

  @Override
  public RandomAccessRead getContentsForRandomAccess() throws IOException {
    return content.getContentsForRandomAccess();
  }

  @Override
  public PDResources getResources() {
    return content.getResources();
  }

  @Override
  public PDRectangle getBBox() {
    return box;
  }

  @Override
  public Matrix getMatrix() {
    float x = (float) (InkSample.SIDE / box.getWidth());
    float y = (float) (InkSample.SIDE / box.getHeight());
    return new Matrix(x, 0, 0, y, -box.getLowerLeftX() * x, -box.getLowerLeftY() * y);
  }
}
