/** The single steps that turn an undamaged page into a damaged scan. */
@NullMarked
package io.kaibiao.samples.condition.steps;

import org.jspecify.annotations.NullMarked;
