package io.kaibiao.cli.terminal;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The signals that ask a process to end, first of all the one that Ctrl-C sends. Java has no
 * supported interface for signals, so {@code sun.misc.Signal} is called by its name; where that is
 * missing, Java's own handling stays.
 */
public final class InterruptSignal {

  /** What a shell reports for a program that Ctrl-C ended. */
  private static final int STATUS = 130;

  private static final String INTERRUPT = "INT";

  private InterruptSignal() {}

  /** Lets the first signal end the process in an orderly way and the second one at once. */
  public static void endAtOnceAtSecond() {
    AtomicBoolean asked = new AtomicBoolean();
    handle(
        INTERRUPT,
        () -> {
          if (asked.getAndSet(true)) {
            Runtime.getRuntime().halt(STATUS);
          }
          System.exit(STATUS);
        });
  }

  /**
   * Ignores the signals that terminals and services send to all processes of a command, so that one
   * of them decides for the others.
   */
  public static void ignore() {
    for (String name : List.of(INTERRUPT, "TERM", "HUP")) {
      handle(name, () -> {});
    }
  }

  private static void handle(String name, Runnable action) {
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
          .invoke(null, signal.getConstructor(String.class).newInstance(name), reaction);
    } catch (InvocationTargetException e) {
      // The signal is unknown here (HUP on Windows) or left to the operating system (-Xrs).
      return;
    } catch (ReflectiveOperationException e) {
      // Java's own handling stays: the first signal ends the process, further ones do nothing.
      return;
    }
  }
}
