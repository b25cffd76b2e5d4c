/** Measures; never part of a test's verdict. */
@NullMarked
package io.kaibiao.bench;

import org.jspecify.annotations.NullMarked;
