/** Where the results of {@code convert} go: folders with a journal or without, or a stream. */
@NullMarked
package io.kaibiao.cli.output;

import org.jspecify.annotations.NullMarked;
