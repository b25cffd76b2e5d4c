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
 * @param source where the entry is from, as the documentation of the subjects lists it
 */
public record Subject(
    String code,
    String name,
    String level,
    @Nullable String parent,
    @Nullable Integer firstYear,
    @Nullable Integer lastYear,
    String confidence,
    String source) {

  /**
   * Tells whether the subject has this name in a fiscal year, as far as is established.
   *
   * @param year the year; null for the present
   */
  public boolean isInForce(@Nullable Integer year) {
    if (year == null) {
      return lastYear == null;
    }
    return (firstYear == null || firstYear <= year) && (lastYear == null || year <= lastYear);
  }

  /** Tells whether code and name are uncertain: such an entry gives way to any other. */
  public boolean isUncertain() {
    return confidence.startsWith("C");
  }
}
