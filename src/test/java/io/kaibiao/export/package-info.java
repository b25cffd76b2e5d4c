/** Tests of what is written, and that it is written whole or not at all. */
@NullMarked
package io.kaibiao.export;

import org.jspecify.annotations.NullMarked;
