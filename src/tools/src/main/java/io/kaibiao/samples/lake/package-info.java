/** A lake: as many fictitious documents as a trial needs, of every kind, with what they say. */
@NullMarked
package io.kaibiao.samples.lake;

import org.jspecify.annotations.NullMarked;
