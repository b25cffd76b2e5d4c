/**
 * What is known of printed forms and classifications: canonical forms, their columns and rows,
 * subjects, and the words of their headers and of the lines around tables. Data files stand behind
 * it.
 */
@NullMarked
package io.kaibiao.form.catalogue;

import org.jspecify.annotations.NullMarked;
