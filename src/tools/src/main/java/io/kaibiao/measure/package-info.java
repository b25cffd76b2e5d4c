/** Programs that measure the reading of fonts and learn its models. */
@NullMarked
package io.kaibiao.measure;

import org.jspecify.annotations.NullMarked;
