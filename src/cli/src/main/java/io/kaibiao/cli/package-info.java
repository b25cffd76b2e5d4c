/**
 * The command line: arguments, progress, messages and exit statuses, and nothing else.
 *
 * <p>{@link io.kaibiao.cli.Main} is the program; the commands see the process only through {@link
 * io.kaibiao.cli.terminal.ProcessStreams}.
 */
@NullMarked
package io.kaibiao.cli;

import org.jspecify.annotations.NullMarked;
