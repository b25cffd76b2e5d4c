/** Determines a report's organisation, level, date, kind and year from clues, with confidences. */
@NullMarked
package io.kaibiao.document.profile;

import org.jspecify.annotations.NullMarked;
