/** Measures how much of a document’s text is lost. */
@NullMarked
package io.kaibiao.measure.text;

import org.jspecify.annotations.NullMarked;
