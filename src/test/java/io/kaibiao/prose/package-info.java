@NullMarked
package io.kaibiao.prose;

import org.jspecify.annotations.NullMarked;
