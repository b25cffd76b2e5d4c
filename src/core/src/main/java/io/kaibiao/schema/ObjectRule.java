package io.kaibiao.schema;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * What an object may hold. Sets of members are bits of a number, each at the place that its {@link
 * Member} has.
 *
 * @param members the members that have rules of their own
 * @param required those of them that it must have
 * @param fewest minimum number of members
 * @param needs those of them that it must have if it has another one
 * @param others what the value of any other member may be
 * @param names what the name of any member may be
 */
record ObjectRule(
    Map<String, Member> members,
    long required,
    int fewest,
    List<Need> needs,
    ValueRule others,
    TextRule names) {

  /**
   * A member.
   *
   * @param place its place among the members, from 0
   * @param value what its value may be
   */
  record Member(int place, ValueRule value) {

    long bit() {
      return 1L << place;
    }
  }

  /**
   * Members that an object must have if it has some.
   *
   * @param given the members that it has
   * @param required the members that it must have
   */
  record Need(long given, long required) {

    boolean isMet(long present) {
      return (present & given) == 0 || (present & required) == required;
    }
  }

  /** Reads the object that a parser stands at up to its end, or to what is not accepted. */
  boolean accepts(JsonParser json) throws IOException {
    long present = 0;
    int count = 0;
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      json.nextToken();
      count++;
      Member member = members.get(name);
      long bit = member == null ? 0 : member.bit();
      boolean again = (present & bit) != 0;
      present |= bit;
      if (again
          || !names.accepts(name)
          || !(member == null ? others : member.value()).accepts(json)) {
        return false;
      }
    }
    long having = present;
    return (present & required) == required
        && count >= fewest
        && needs.stream().allMatch(need -> need.isMet(having));
  }
}
