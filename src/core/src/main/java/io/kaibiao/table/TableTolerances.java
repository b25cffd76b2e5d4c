package io.kaibiao.table;

/**
 * All limits by which tables are found on pages: one place for the whole stage.
 *
 * @param ruled how tables are found in ruling lines
 * @param region where on a page tables without a drawn grid are
 * @param unruled how rows and columns are found that nothing draws
 * @param assembly how the parts of a table on several pages are put together
 */
public record TableTolerances(
    RuledTolerances ruled,
    RegionTolerances region,
    UnruledTolerances unruled,
    AssemblyTolerances assembly) {

  /** The limits that conversions use. */
  public static final TableTolerances STANDARD =
      new TableTolerances(
          RuledTolerances.STANDARD,
          RegionTolerances.STANDARD,
          UnruledTolerances.STANDARD,
          AssemblyTolerances.STANDARD);
}
