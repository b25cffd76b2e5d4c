/**
 * What people who looked at the pages of a report say of its figures, and the file that keeps it.
 */
@NullMarked
package io.kaibiao.correction;

import org.jspecify.annotations.NullMarked;
