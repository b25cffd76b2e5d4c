package io.kaibiao.form.caption;

import org.jspecify.annotations.Nullable;

/**
 * Title, number, organisation, unit and year printed around a table.
 *
 * @param title the title, empty where none was found
 * @param number the form number, empty where none was found
 * @param organization the organisation, empty where none was found
 * @param unit the unit of the amounts, empty where none was found
 * @param year the fiscal year, or null where none was found
 */
public record Caption(
    String title, String number, String organization, String unit, @Nullable Integer year) {}
