/** Reads files that a person named, and removes folders. */
@NullMarked
package io.kaibiao.file;

import org.jspecify.annotations.NullMarked;
