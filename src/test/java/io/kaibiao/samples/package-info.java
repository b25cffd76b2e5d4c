@NullMarked
package io.kaibiao.samples;

import org.jspecify.annotations.NullMarked;
