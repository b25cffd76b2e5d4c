@NullMarked
package io.kaibiao.proof;

import org.jspecify.annotations.NullMarked;
