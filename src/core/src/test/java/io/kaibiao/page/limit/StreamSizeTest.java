package io.kaibiao.page.limit;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.junit.jupiter.api.Test;

/** Streams are measured without being held. */
class StreamSizeTest {

  private static final int LENGTH = 3_000_000;

  private static COSStream stream(COSBase filters, byte[] raw) throws IOException {
    COSStream stream = new COSStream();
    try (OutputStream out = stream.createRawOutputStream()) {
      out.write(raw);
    }
    stream.setItem(COSName.FILTER, filters);
    return stream;
  }

  private static byte[] deflated(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream deflater = new DeflaterOutputStream(out)) {
      deflater.write(bytes);
    }
    return out.toByteArray();
  }

  private static void check(List<COSStream> streams, long length) {
    assertFalse(StreamSize.isLonger(streams, length));
    assertTrue(StreamSize.isLonger(streams, length - 1));
  }

  @Test
  void compressedStreams() throws IOException {
    COSStream one = stream(COSName.FLATE_DECODE, deflated(new byte[LENGTH]));
    check(List.of(one), LENGTH);
    check(List.of(one, one), 2L * LENGTH);
  }

  @Test
  void streamsThatAreCompressedTwice() throws IOException {
    COSArray twice = new COSArray(List.of(COSName.FLATE_DECODE, COSName.FLATE_DECODE));
    assertTrue(
        StreamSize.isLonger(
            List.of(stream(twice, deflated(deflated(new byte[LENGTH])))), LENGTH - 1));
  }

  @Test
  void plainStreams() throws IOException {
    COSStream plain = new COSStream();
    try (OutputStream out = plain.createRawOutputStream()) {
      out.write(new byte[1000]);
    }
    check(List.of(plain), 1000);
  }

  @Test
  void objectStreamsOfAFile() throws IOException {
    byte[] head = "4 0 obj <</Type /ObjStm /N 1>>\nstream\r\n".getBytes(StandardCharsets.US_ASCII);
    ByteArrayOutputStream sound = new ByteArrayOutputStream();
    sound.write(head);
    sound.write(deflated(new byte[LENGTH]));
    assertFalse(StructureStreams.areTooLong(sound.toByteArray()));
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    bomb.write(head);
    bomb.write(deflated(new byte[70 << 20]));
    assertTrue(StructureStreams.areTooLong(bomb.toByteArray()));
  }
}
