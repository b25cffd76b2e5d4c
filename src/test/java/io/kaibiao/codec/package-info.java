@NullMarked
package io.kaibiao.codec;

import org.jspecify.annotations.NullMarked;
