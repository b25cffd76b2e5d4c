package io.kaibiao.readers.tesseract;

import com.sun.jna.Library;
import com.sun.jna.Pointer;
import java.nio.ByteBuffer;
import net.sourceforge.tess4j.ITessAPI;
import org.jspecify.annotations.Nullable;

/**
 * The few functions of Tesseract that are needed to read a line, with Tess4J's types.
 *
 * <p>Tess4J's own {@code TessAPI} looks for a library by name, through system properties, as soon
 * as it is loaded, and requires functions that older libraries lack. This interface is bound to a
 * given file, and each function is looked up when it is called.
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
