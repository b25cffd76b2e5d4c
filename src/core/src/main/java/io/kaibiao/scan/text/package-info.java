/** Finds and cuts the lines of text on a clean page. */
@NullMarked
package io.kaibiao.scan.text;

import org.jspecify.annotations.NullMarked;
