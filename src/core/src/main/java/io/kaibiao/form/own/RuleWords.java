package io.kaibiao.form.own;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kaibiao.form.catalogue.FormFile;
import io.kaibiao.form.catalogue.HeaderPattern;
import io.kaibiao.form.catalogue.YearMark;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Writes the rules and paths of a user's form as the catalogue's own file writes them. */
record RuleWords(FormFile format) {

  private static final String LIST = "@";
  private static final String SHAPE = "/";

  /** How a text is compared. */
  interface Fold {
    String of(String printed, String at) throws Refusal;
  }

  /** Returns a rule with its words folded. */
  ObjectNode rule(JsonNode rule, Fold fold, String at) throws Refusal {
    ObjectNode folded = JsonNodeFactory.instance.objectNode();
    ArrayNode all = folded.putArray("all");
    for (int g = 0; g < rule.path("all").size(); g++) {
      all.add(list(rule.path("all").path(g), fold, at + "/all/" + g));
    }
    if (rule.has("none")) {
      folded.set("none", list(rule.path("none"), fold, at + "/none"));
    }
    return folded;
  }

  /** Returns the rule that fits the heads of a path and no others. */
  ObjectNode path(JsonNode path, String at) throws Refusal {
    ObjectNode rule = JsonNodeFactory.instance.objectNode();
    ArrayNode all = rule.putArray("all");
    for (String head : PrintedText.path(path, at)) {
      if (head.startsWith(LIST) || head.startsWith(SHAPE)) {
        throw new Refusal(at, "%s stands in a path of printed heads; write a rule", head);
      }
      all.addArray().add(head);
    }
    rule.putArray("none").add(HeaderPattern.ANY_OTHER);
    return rule;
  }

  /** Returns a list of words folded. */
  ArrayNode list(JsonNode list, Fold fold, String at) throws Refusal {
    Set<String> folded = new LinkedHashSet<>();
    for (int w = 0; w < list.size(); w++) {
      folded.add(word(list.path(w).asText(), fold, at + "/" + w));
    }
    ArrayNode words = JsonNodeFactory.instance.arrayNode();
    folded.forEach(words::add);
    return words;
  }

  private String word(String word, Fold fold, String at) throws Refusal {
    if (word.startsWith(LIST)) {
      if (!format.hasSynonyms(word.substring(1))) {
        throw new Refusal(at, "forms.json has no list %s; check the name", word);
      }
      return word;
    }
    if (word.startsWith(SHAPE)) {
      refuseShape(word, at);
      return word;
    }
    return YearMark.isMark(word) || word.equals(HeaderPattern.ANY_OTHER) ? word : fold.of(word, at);
  }

  private static void refuseShape(String word, String at) throws Refusal {
    if (word.length() < 3 || !word.endsWith(SHAPE)) {
      throw new Refusal(at, "%s is no regular expression between slashes; correct it", word);
    }
    try {
      Pattern.compile(word.substring(1, word.length() - 1));
    } catch (PatternSyntaxException e) {
      throw new Refusal(at, "%s: %s; correct it", word, e.getDescription());
    }
  }
}
