package io.kaibiao.readers.tesseract;

import com.sun.jna.Library;
import com.sun.jna.Pointer;
import java.nio.ByteBuffer;
import net.sourceforge.tess4j.ITessAPI;
import org.jspecify.annotations.Nullable;

/**
 * The few of Tesseract's functions that reading a line takes, on Tess4J's types.
 *
 * <p>Tess4J's own {@code TessAPI} looks for a library by name as soon as it is touched, through
 * system properties, and asks for functions that older libraries lack; this is bound to a given
 * file, function by function when called.
 */
interface TesseractFunctions extends Library, ITessAPI {

  String TessVersion();

  @Nullable TessBaseAPI TessBaseAPICreate();

  void TessBaseAPIDelete(TessBaseAPI handle);

  int TessBaseAPIInit2(TessBaseAPI handle, String folder, String model, int engineMode);

  int TessBaseAPISetVariable(TessBaseAPI handle, String name, String value);

  void TessBaseAPISetPageSegMode(TessBaseAPI handle, int mode);

  void TessBaseAPISetImage(
      TessBaseAPI handle,
      ByteBuffer pixels,
      int width,
      int height,
      int bytesPerPixel,
      int bytesPerLine);

  @Nullable Pointer TessBaseAPIGetUTF8Text(TessBaseAPI handle);

  void TessDeleteText(Pointer text);

  int TessBaseAPIMeanTextConf(TessBaseAPI handle);

  void TessBaseAPIClear(TessBaseAPI handle);
}
