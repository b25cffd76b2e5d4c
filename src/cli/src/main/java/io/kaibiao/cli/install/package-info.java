/** Puts the program, its manual pages and the completion of its command lines where shells look. */
@NullMarked
package io.kaibiao.cli.install;

import org.jspecify.annotations.NullMarked;
