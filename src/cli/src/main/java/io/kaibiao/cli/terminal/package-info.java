/** Shared parts of the commands: output, messages, progress, exit status, interrupts. */
@NullMarked
package io.kaibiao.cli.terminal;

import org.jspecify.annotations.NullMarked;
