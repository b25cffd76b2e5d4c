/**
 * Reads printed tables as canonical forms, and the figures of all other tables under their printed
 * names; reads a report's title, organisation, year and kind. What is known of forms is in {@code
 * form.catalogue}.
 */
@NullMarked
package io.kaibiao.form;

import org.jspecify.annotations.NullMarked;
