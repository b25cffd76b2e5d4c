/** The printed forms of a fictitious report. */
@NullMarked
package io.kaibiao.samples.forms;

import org.jspecify.annotations.NullMarked;
