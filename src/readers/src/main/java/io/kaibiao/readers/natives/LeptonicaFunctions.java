package io.kaibiao.readers.natives;

import com.sun.jna.Library;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.PointerByReference;
import org.jspecify.annotations.Nullable;

/** The functions of Leptonica needed to decode an image. */
public interface LeptonicaFunctions extends Library {

  /** Message level that no message reaches, so that none is printed. */
  int SILENT = 6;

  int setMsgSeverity(int level);

  /** Every platform with a library has 64-bit addresses, so {@code size_t} is a long. */
  @Nullable Pointer pixReadMemJp2k(
      byte[] data, long size, int reduction, @Nullable Pointer box, int hint, int debug);

  int pixGetWidth(Pointer image);

  int pixGetHeight(Pointer image);

  int pixGetDepth(Pointer image);

  int pixGetWpl(Pointer image);

  @Nullable Pointer pixGetData(Pointer image);

  void pixDestroy(PointerByReference image);
}
