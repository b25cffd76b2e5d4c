/**
 * What ends a conversion or the writing of its result: an input that cannot be read, an output
 * that\n * cannot be written, an interrupt.\n *\n *
 *
 * <p>Nothing here depends on another package of Kaibiao.
 */
@NullMarked
package io.kaibiao.error;

import org.jspecify.annotations.NullMarked;
