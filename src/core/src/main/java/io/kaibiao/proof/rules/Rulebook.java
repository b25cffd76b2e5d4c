package io.kaibiao.proof.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kaibiao.error.InputException;
import io.kaibiao.error.InputException.Reason;
import io.kaibiao.file.NamedFile;
import io.kaibiao.resource.Resource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The accounting identities to apply. Immutable and safe for use by many threads. */
public final class Rulebook {

  /** Maximum size of a file in bytes: many times what the built-in rules take. */
  private static final int MOST_BYTES = 16 << 20;

  private final List<Rule> rules;
  private final Set<String> alone;

  private Rulebook(List<Rule> rules, Set<String> alone) {
    this.rules = List.copyOf(rules);
    this.alone = Set.copyOf(alone);
  }

  /** Returns the built-in rules for the national forms. */
  public static Rulebook standard() {
    JsonNode root = Resource.json(Rulebook.class, "rules.json");
    return new Rulebook(RuleFile.rules(root), RuleFile.alone(root));
  }

  /** Returns no rules at all: only what tables show of themselves is proved. */
  public static Rulebook none() {
    return new Rulebook(List.of(), standard().alone());
  }

  /**
   * Returns these rules and those of a file in the same format ({@code rules.schema.json}). A rule
   * of the file replaces one with the same id.
   *
   * @throws InputException if the file can't be read or understood
   */
  public Rulebook with(Path file) throws InputException {
    byte[] content;
    try {
      content = NamedFile.read(file, MOST_BYTES);
    } catch (IOException e) {
      throw noRules(file.toString(), e);
    }
    return with(file.toString(), content);
  }

  /**
   * Returns these rules and those of a file that was read already.
   *
   * @param name the name of the file in messages
   * @param content its bytes
   * @throws InputException if they can't be understood
   */
  public Rulebook with(String name, byte[] content) throws InputException {
    List<Rule> own;
    Set<String> allAlone = new HashSet<>(alone);
    try {
      JsonNode root = new ObjectMapper().readTree(content);
      own = RuleFile.rules(root);
      allAlone.addAll(RuleFile.alone(root));
    } catch (IOException e) {
      throw noRules(name, e);
    } catch (IllegalArgumentException e) {
      throw new InputException(
          Reason.UNREADABLE, name + ": " + e.getMessage() + "; see docs/proof.md", e);
    }
    List<Rule> all = new ArrayList<>(rules);
    all.removeIf(rule -> own.stream().anyMatch(o -> o.id().equals(rule.id())));
    all.addAll(own);
    return new Rulebook(all, allAlone);
  }

  private static InputException noRules(String name, IOException e) {
    return new InputException(
        Reason.of(e), name + ": no file of rules (" + firstLine(e) + "); check the file", e);
  }

  /**
   * Returns these rules, with conditional ones turned into unconditional ones that hold usually.
   * Used to guess the amounts of lost rows.
   */
  public Rulebook unconditional() {
    return new Rulebook(rules.stream().map(Rule::unconditional).toList(), alone);
  }

  public List<Rule> rules() {
    return rules;
  }

  /** Returns the forms that are printed once for each project. */
  public Set<String> alone() {
    return alone;
  }

  private static String firstLine(Exception e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }
}
