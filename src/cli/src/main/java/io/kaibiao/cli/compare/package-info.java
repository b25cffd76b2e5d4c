/** Compares two reports for people and programs. */
@NullMarked
package io.kaibiao.cli.compare;

import org.jspecify.annotations.NullMarked;
