package io.kaibiao.measure.scan;

import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.PointerByReference;
import io.kaibiao.readers.natives.CacheFolder;
import io.kaibiao.readers.natives.LeptonicaLibrary;
import io.kaibiao.scan.PixelLine;
import io.kaibiao.scan.PixelLine.Direction;
import io.kaibiao.scan.Raster;
import io.kaibiao.scan.ScanTolerances;
import io.kaibiao.scan.lines.RulingFinder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds ruling lines with Leptonica's morphology: applies a threshold, closes flaws, removes
 * everything shorter than the shortest line by opening, and takes the remaining components. For
 * comparison with the run-length search; not thread-safe.
 */
public final class LeptonicaLines {

  /** The functions of Leptonica that are used. */
  interface Functions extends Library {
    Pointer pixCreate(int width, int height, int depth);

    Pointer pixGetData(Pointer pix);

    int pixGetWpl(Pointer pix);

    Pointer pixThresholdToBinary(Pointer pix, int threshold);

    Pointer pixCloseSafeBrick(@Nullable Pointer target, Pointer pix, int width, int height);

    Pointer pixOpenBrick(@Nullable Pointer target, Pointer pix, int width, int height);

    Pointer pixConnCompBB(Pointer pix, int connectivity);

    int boxaGetCount(Pointer boxes);

    int boxaGetBoxGeometry(
        Pointer boxes,
        int index,
        IntByReference x,
        IntByReference y,
        IntByReference w,
        IntByReference h);

    void boxaDestroy(PointerByReference boxes);

    void pixDestroy(PointerByReference pix);
  }

  private static final double CLOSED = 1.5;
  private static final double THICKEST = 3.3;
  private static final double JOINED = 5.5;

  private final Functions leptonica;
  private final double shortest;

  /**
   * Makes a finder.
   *
   * @param shortest the length of the structuring element that opens lines, in points
   */
  public LeptonicaLines(double shortest) throws IOException {
    this.shortest = shortest;
    Functions functions = null;
    for (Path file : LeptonicaLibrary.unpack(CacheFolder.ofUser(System.getenv()))) {
      functions = Native.load(file.toString(), Functions.class);
    }
    if (functions == null) {
      throw new IOException("no Leptonica for this platform");
    }
    leptonica = functions;
  }

  /** Returns the lines that the run-length search finds, for the comparison. */
  public static List<PixelLine> runLengths(Raster page, double dpi) {
    return RulingFinder.find(page, dpi).lines();
  }

  /** Returns the lines of a straight page. */
  public List<PixelLine> find(Raster page, double dpi) {
    double point = dpi / 72;
    Pointer grey = leptonica.pixCreate(page.width(), page.height(), 8);
    int words = leptonica.pixGetWpl(grey);
    Pointer data = leptonica.pixGetData(grey);
    int[] row = new int[words];
    for (int y = 0; y < page.height(); y++) {
      java.util.Arrays.fill(row, 0);
      for (int x = 0; x < page.width(); x++) {
        row[x / 4] |= page.at(x, y) << (24 - 8 * (x % 4));
      }
      data.write(4L * words * y, row, 0, words);
    }
    Pointer ink = leptonica.pixThresholdToBinary(grey, ScanTolerances.STANDARD.grey().ink().line());
    List<PixelLine> lines = new ArrayList<>(lines(ink, Direction.HORIZONTAL, point));
    lines.addAll(lines(ink, Direction.VERTICAL, point));
    free(ink);
    free(grey);
    return lines;
  }

  private List<PixelLine> lines(Pointer ink, Direction direction, double point) {
    boolean across = direction == Direction.HORIZONTAL;
    int gap = Math.max(2, (int) Math.round(CLOSED * point));
    int brick = (int) Math.round(shortest * point);
    Pointer closed = leptonica.pixCloseSafeBrick(null, ink, across ? gap : 1, across ? 1 : gap);
    Pointer opened = leptonica.pixOpenBrick(null, closed, across ? brick : 1, across ? 1 : brick);
    Pointer boxes = leptonica.pixConnCompBB(opened, 8);
    List<PixelLine> pieces = new ArrayList<>();
    IntByReference x = new IntByReference();
    IntByReference y = new IntByReference();
    IntByReference w = new IntByReference();
    IntByReference h = new IntByReference();
    for (int i = 0; i < leptonica.boxaGetCount(boxes); i++) {
      leptonica.boxaGetBoxGeometry(boxes, i, x, y, w, h);
      int thick = across ? h.getValue() : w.getValue();
      if (thick <= Math.max(3, THICKEST * point)) {
        int from = across ? x.getValue() : y.getValue();
        double at = (across ? y.getValue() : x.getValue()) + thick / 2.0;
        pieces.add(
            new PixelLine(
                direction, at, from, from + (across ? w.getValue() : h.getValue()), thick));
      }
    }
    leptonica.boxaDestroy(new PointerByReference(boxes));
    free(opened);
    free(closed);
    return joined(pieces, point);
  }

  private static List<PixelLine> joined(List<PixelLine> pieces, double point) {
    List<PixelLine> lines = new ArrayList<>();
    pieces.stream()
        .sorted(java.util.Comparator.comparingDouble(PixelLine::start))
        .forEach(
            piece -> {
              for (int i = 0; i < lines.size(); i++) {
                PixelLine line = lines.get(i);
                double gap = piece.start() - line.end();
                if (Math.abs(piece.position() - line.position()) <= Math.max(2, 0.8 * point)
                    && Math.abs(gap) <= JOINED * point) {
                  lines.set(
                      i,
                      new PixelLine(
                          line.direction(),
                          line.position(),
                          line.start(),
                          Math.max(line.end(), piece.end()),
                          line.thickness()));
                  return;
                }
              }
              lines.add(piece);
            });
    return lines;
  }

  private void free(Pointer pix) {
    leptonica.pixDestroy(new PointerByReference(pix));
  }
}
