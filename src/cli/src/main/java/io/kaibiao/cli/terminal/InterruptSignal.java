package io.kaibiao.cli.terminal;

import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The signal that Ctrl-C sends. Java has no supported interface for signals, so {@code
 * sun.misc.Signal} is called by its name; where that is missing, Java's own handling stays.
 */
public final class InterruptSignal {

  /** What a shell reports for a program that Ctrl-C ended. */
  private static final int STATUS = 130;

  private InterruptSignal() {}

  /** Lets the first signal end the process in an orderly way and the second one at once. */
  public static void endAtOnceAtSecond() {
    AtomicBoolean asked = new AtomicBoolean();
    handle(
        () -> {
          if (asked.getAndSet(true)) {
            Runtime.getRuntime().halt(STATUS);
          }
          System.exit(STATUS);
        });
  }

  /** Ignores the signal, which a terminal sends to all processes of a command. */
  public static void ignore() {
    handle(() -> {});
  }

  private static void handle(Runnable action) {
    try {
      Class<?> signal = Class.forName("sun.misc.Signal");
      Class<?> handler = Class.forName("sun.misc.SignalHandler");
      Object reaction =
          Proxy.newProxyInstance(
              handler.getClassLoader(),
              new Class<?>[] {handler},
              (proxy, method, arguments) -> {
                if (method.getName().equals("handle")) {
                  action.run();
                }
                return null;
              });
      // A signal that is ignored from outside, as under nohup, stays ignored: Java sees to that.
      signal
          .getMethod("handle", signal, handler)
          .invoke(null, signal.getConstructor(String.class).newInstance("INT"), reaction);
    } catch (ReflectiveOperationException e) {
      // Java's own handling stays: the first signal ends the process, further ones do nothing.
      return;
    }
  }
}
