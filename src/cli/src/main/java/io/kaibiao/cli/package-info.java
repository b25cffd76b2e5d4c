/**
 * The command line: arguments, progress, messages and exit statuses only.
 *
 * <p>{@link io.kaibiao.cli.Main} is the program. The commands access the process only through
 * {@link io.kaibiao.cli.terminal.ProcessStreams}.
 */
@NullMarked
package io.kaibiao.cli;

import org.jspecify.annotations.NullMarked;
