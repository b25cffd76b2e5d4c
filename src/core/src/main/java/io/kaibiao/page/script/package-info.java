/**
 * Tells what characters and words are: text or part of a number, set with or without blanks, words
 * of tables. Knows nothing of pages.
 */
@NullMarked
package io.kaibiao.page.script;

import org.jspecify.annotations.NullMarked;
