/** The commands below {@code kaibiao samples}. */
@NullMarked
package io.kaibiao.cli.samples;

import org.jspecify.annotations.NullMarked;
