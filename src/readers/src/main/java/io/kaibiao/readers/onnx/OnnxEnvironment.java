package io.kaibiao.readers.onnx;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import org.slf4j.LoggerFactory;

/**
 * Provides ONNX Runtime's environment, which all sessions of a process share and which is kept
 * until the process ends.
 *
 * <p>ONNX Runtime's Java part registers a shutdown hook that releases the environment, and nothing
 * prevents the hook from running while another thread is inside a session: native code then uses
 * freed memory and the process crashes. The native environment counts its references and is
 * destroyed with the last one. One additional reference, which is never released, makes the hook
 * harmless. The Java part has no public way to take it.
 */
final class OnnxEnvironment {

  private static final OrtLoggingLevel LEVEL = OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR;

  private OnnxEnvironment() {}

  /** Returns the environment; the first call loads the native library. */
  static OrtEnvironment get() throws OrtException {
    OrtEnvironment environment = OrtEnvironment.getEnvironment(LEVEL);
    // On Windows it writes trace events that the system may transmit.
    environment.setTelemetry(false);
    try {
      addReference();
    } catch (ReflectiveOperationException | InaccessibleObjectException e) {
      LoggerFactory.getLogger(OnnxEnvironment.class)
          .warn("a process that exits while ONNX Runtime reads may crash", e);
    }
    return environment;
  }

  /** Takes one more reference. The exact number does not matter. */
  private static void addReference() throws ReflectiveOperationException {
    Field api =
        Class.forName("ai.onnxruntime.OnnxRuntime", true, OrtEnvironment.class.getClassLoader())
            .getDeclaredField("ortApiHandle");
    Method create =
        OrtEnvironment.class.getDeclaredMethod("createHandle", long.class, int.class, String.class);
    api.setAccessible(true);
    create.setAccessible(true);
    try {
      create.invoke(null, api.getLong(null), LEVEL.getValue(), OrtEnvironment.DEFAULT_NAME);
    } catch (InvocationTargetException e) {
      throw new ReflectiveOperationException(e.getCause());
    }
  }
}
