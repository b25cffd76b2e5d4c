/**
 * Engines that read text from pixels, and their shared parts. {@link io.kaibiao.readers.provider}
 * offers them to the library.
 */
@NullMarked
package io.kaibiao.readers;

import org.jspecify.annotations.NullMarked;
