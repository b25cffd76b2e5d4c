/** A run of {@code convert}: its options, its outcomes and how they are reported to programs. */
@NullMarked
package io.kaibiao.cli.run;

import org.jspecify.annotations.NullMarked;
