@NullMarked
package io.kaibiao.samples.condition;

import org.jspecify.annotations.NullMarked;
