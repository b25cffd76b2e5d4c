/**
 * Finds, unpacks and loads the native libraries included in the program. Nothing is loaded before
 * it is requested.
 */
@NullMarked
package io.kaibiao.readers.natives;

import org.jspecify.annotations.NullMarked;
