/** Finds the sections of a report's prose and the amounts that its sentences state. */
@NullMarked
package io.kaibiao.prose;

import org.jspecify.annotations.NullMarked;
