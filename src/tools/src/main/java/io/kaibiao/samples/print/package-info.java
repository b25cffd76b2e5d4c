/** Typesets sheets and prints them as a PDF. */
@NullMarked
package io.kaibiao.samples.print;

import org.jspecify.annotations.NullMarked;
