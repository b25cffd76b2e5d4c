/**
 * The native libraries that come inside the program: which there are for this platform, and where
 * they lie once they are unpacked. Nothing is loaded before it is asked for.
 */
@NullMarked
package io.kaibiao.readers.natives;

import org.jspecify.annotations.NullMarked;
