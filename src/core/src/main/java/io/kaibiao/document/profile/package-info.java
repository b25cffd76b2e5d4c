/** Weighs what a report says of itself: organisation, level, day, kind and year. */
@NullMarked
package io.kaibiao.document.profile;

import org.jspecify.annotations.NullMarked;
