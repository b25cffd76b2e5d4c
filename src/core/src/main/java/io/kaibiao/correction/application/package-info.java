/** Applies corrections to the tables of a report, and proves it again. */
@NullMarked
package io.kaibiao.correction.application;

import org.jspecify.annotations.NullMarked;
