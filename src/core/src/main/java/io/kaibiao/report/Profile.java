package io.kaibiao.report;

import java.util.List;

/**
 * What else a report says of itself, and why it is believed.
 *
 * @param level {@code department} for the report of a 部门, {@code unit} for that of a 单位; empty
 *     where it does not say
 * @param superior the superior organisation where one is printed, else empty
 * @param date the day or month of publication, of its cover or of the file's name, as {@code
 *     2024-09-20} or {@code 2024-09}, empty where none is printed
 * @param members the organisations whose tables the file holds, in order of appearance
 * @param claims kind, fiscal year, organisation, title and date with what speaks for them
 */
public record Profile(
    String level, String superior, String date, List<Member> members, List<Claim> claims) {

  /** Nothing is known. */
  public static final Profile NONE = new Profile("", "", "", List.of(), List.of());

  public Profile {
    members = List.copyOf(members);
    claims = List.copyOf(claims);
  }

  /**
   * An organisation and its tables.
   *
   * @param name its name as printed
   * @param tables the ids of its tables in reading order
   */
  public record Member(String name, List<String> tables) {
    public Member {
      tables = List.copyOf(tables);
    }
  }
}
