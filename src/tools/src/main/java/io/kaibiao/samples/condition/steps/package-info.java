/** The single steps from a sound page to a damaged scan. */
@NullMarked
package io.kaibiao.samples.condition.steps;

import org.jspecify.annotations.NullMarked;
