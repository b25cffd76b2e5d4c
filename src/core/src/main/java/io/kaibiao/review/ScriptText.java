package io.kaibiao.review;

/** Puts the data of a report into an HTML page. */
final class ScriptText {

  private ScriptText() {}

  /**
   * Returns JSON as the content of a script element of an HTML page: a text in it can neither end
   * the element nor begin a comment.
   */
  static String inScript(String json) {
    return json.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
  }
}
