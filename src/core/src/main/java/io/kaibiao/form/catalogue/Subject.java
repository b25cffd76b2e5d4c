package io.kaibiao.form.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * A subject of a classification under one of its names. A subject that was renamed has one for each
 * name.
 *
 * @param code the code: 3, 5 or 7 digits
 * @param name the name as officially written
 * @param level 类, 款 or 项
 * @param parent the code one level up; null for 类
 * @param firstYear the first fiscal year in which it is in force; null where not established
 * @param lastYear the last such year; null where it is in force or not established
 * @param confidence how sure the entry is: A seen in print, B and B- believed, C uncertain
 */
public record Subject(
    String code,
    String name,
    String level,
    @Nullable String parent,
    @Nullable Integer firstYear,
    @Nullable Integer lastYear,
    String confidence) {

  /** Says whether the subject may be used in a fiscal year, as far as known. */
  public boolean isKnownIn(int fiscalYear) {
    return (firstYear == null || firstYear <= fiscalYear)
        && (lastYear == null || lastYear >= fiscalYear);
  }
}
