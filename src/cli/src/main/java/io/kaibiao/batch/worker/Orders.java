package io.kaibiao.batch.worker;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;

/** The orders that a parent gives to a worker process. */
final class Orders {

  /** Convert an input and write the result as a folder. */
  static final String CONVERT = "convert";

  /** Name the documents that are attached to an input. */
  static final String LIST = "list";

  /** Write the bytes of an input into a file. */
  static final String EXTRACT = "extract";

  private Orders() {}

  /**
   * Returns an order.
   *
   * @param input the input as {@link InputWire} names it
   */
  static ObjectNode of(String what, ObjectNode input) {
    ObjectNode order = JsonNodeFactory.instance.objectNode();
    order.put("do", what);
    order.set("input", input);
    return order;
  }

  /** Returns an order whose result goes to a place. */
  static ObjectNode of(String what, ObjectNode input, Path result) {
    return of(what, input).put("result", result.toAbsolutePath().toString());
  }
}
