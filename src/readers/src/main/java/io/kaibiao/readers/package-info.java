/**
 * The engines that read pixels, and what they share; {@link io.kaibiao.readers.provider} offers
 * them to the library.
 */
@NullMarked
package io.kaibiao.readers;

import org.jspecify.annotations.NullMarked;
