/** Provides the engines to the library, and checks every engine. */
@NullMarked
package io.kaibiao.readers.provider;

import org.jspecify.annotations.NullMarked;
