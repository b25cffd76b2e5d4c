@NullMarked
package io.kaibiao.evaluate;

import org.jspecify.annotations.NullMarked;
