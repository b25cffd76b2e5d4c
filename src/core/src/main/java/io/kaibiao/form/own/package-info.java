/**
 * Words and forms of a user's own: the file that says them, and what a report has of which neither
 * it nor the catalogue knows.
 */
@NullMarked
package io.kaibiao.form.own;

import org.jspecify.annotations.NullMarked;
