package io.kaibiao.proof.rules;

import com.fasterxml.jackson.databind.JsonNode;
import io.kaibiao.proof.rules.Rule.Belief;
import io.kaibiao.proof.rules.Rule.Condition;
import io.kaibiao.proof.rules.Rule.Each;
import io.kaibiao.proof.rules.Rule.Relation;
import io.kaibiao.proof.rules.Rule.Rows;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Parses a file of rules, whose format is {@code rules.schema.json}. */
final class RuleFile {

  private RuleFile() {}

  /**
   * Reads the rules of a file.
   *
   * @throws IllegalArgumentException if a rule can't be understood; the message says which and why
   */
  static List<Rule> rules(JsonNode root) {
    List<Rule> rules = new ArrayList<>();
    JsonNode list = root.path("rules");
    if (!list.isArray()) {
      throw new IllegalArgumentException("there is no list 'rules'");
    }
    for (JsonNode node : list) {
      String id = node.path("id").asText();
      if (id.isEmpty()) {
        throw new IllegalArgumentException("a rule has no 'id'");
      }
      try {
        rules.add(rule(id, node));
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException("rule " + id + ": " + e.getMessage(), e);
      }
    }
    return rules;
  }

  /** Returns the forms of a file that are printed once for each project. */
  static Set<String> alone(JsonNode root) {
    Set<String> alone = new HashSet<>();
    root.path("alone").forEach(form -> alone.add(form.asText()));
    return alone;
  }

  private static Rule rule(String id, JsonNode node) {
    List<Condition> conditions = new ArrayList<>();
    for (JsonNode condition : node.path("when")) {
      conditions.add(new Condition(needed(condition.path("left")), terms(condition.path("right"))));
    }
    List<List<Term>> rights = new ArrayList<>();
    if (node.has("alternatives")) {
      node.path("alternatives").forEach(right -> rights.add(terms(right)));
    } else {
      rights.add(terms(node.path("right")));
    }
    List<Term> left = needed(node.path("left"));
    if (left.isEmpty()) {
      throw new IllegalArgumentException("it has no left side");
    }
    Relation relation = chosen(node, "relation", Relation.EQUAL, Relation.class);
    if (relation == Relation.SHARE && (left.size() != 1 || rights.get(0).size() != 2)) {
      throw new IllegalArgumentException(
          "a share has one place on its left side, and on its right the part and the whole");
    }
    return new Rule(
        id,
        node.path("about").asText(),
        each(node.path("each")),
        conditions,
        terms(node.path("unless")),
        terms(node.path("given")),
        left,
        rights,
        relation,
        node.path("tolerance").asText().equals("exact"),
        chosen(node, "believed", Belief.ALWAYS, Belief.class));
  }

  private static Each each(JsonNode node) {
    if (node.isMissingNode()) {
      return Each.ONCE;
    }
    List<String> columns = new ArrayList<>();
    node.path("columns").forEach(c -> columns.add(c.asText()));
    if (node.path("columns").isTextual()) {
      columns.add(node.path("columns").asText());
    }
    return new Each(
        node.path("form").asText(), chosen(node, "rows", Rows.NONE, Rows.class), columns);
  }

  private static List<Term> terms(JsonNode list) {
    List<Term> terms = new ArrayList<>();
    list.forEach(term -> terms.add(Term.parse(term.asText())));
    return terms;
  }

  /** Returns terms, all of which must be printed. */
  private static List<Term> needed(JsonNode list) {
    return terms(list).stream().map(Term::asNeeded).toList();
  }

  private static <E extends Enum<E>> E chosen(
      JsonNode node, String name, E otherwise, Class<E> type) {
    String text = node.path(name).asText();
    return text.isEmpty()
        ? otherwise
        : Enum.valueOf(type, text.replace('-', '_').toUpperCase(Locale.ROOT));
  }
}
