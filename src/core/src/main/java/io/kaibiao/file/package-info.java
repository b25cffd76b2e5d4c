/** Reads files that a person named. */
@NullMarked
package io.kaibiao.file;

import org.jspecify.annotations.NullMarked;
