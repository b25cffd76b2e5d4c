package io.kaibiao.cli.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Messages in another language. The library and the commands write English; this knows the same
 * sentences in a second language, as the catalogues of gettext do, with places for what differs
 * from message to message. A message that is not known stays as it is. Immutable.
 */
public final class Translation {

  private static final Translation NONE = new Translation(List.of());

  /** The options that help are named in brackets at the end of a message. */
  private static final Pattern OPTIONS = Pattern.compile("(.*)( \\(--[a-z].*\\))", Pattern.DOTALL);

  /** How deep what a place holds is looked up in turn: a page's refusal within a file's. */
  private static final int MOST_DEPTH = 4;

  private final List<Sentence> sentences;

  /** A sentence with places for one or more texts. */
  private record Sentence(Pattern english, String other) {}

  private Translation(List<Sentence> sentences) {
    this.sentences = List.copyOf(sentences);
  }

  /** Returns the translation from English to a language. */
  public static Translation to(Language language) {
    return language == Language.ENGLISH ? NONE : read("messages_" + language.id() + ".tsv");
  }

  /** Returns a message in the other language, or as it is. */
  public String of(String english) {
    return sentences.isEmpty() ? english : of(english, MOST_DEPTH).orElse(english);
  }

  /**
   * Returns a text in the other language: a sentence, one behind a name and a colon, one before
   * options in brackets, or a list of which at least one item is known. Empty where it is none.
   */
  private Optional<String> of(String english, int depth) {
    if (depth == 0) {
      return Optional.empty();
    }
    return sentence(english, depth)
        .or(() -> named(english, depth))
        .or(() -> withOptions(english, depth))
        .or(() -> list(english, depth));
  }

  private Optional<String> sentence(String english, int depth) {
    for (Sentence sentence : sentences) {
      Matcher matcher = sentence.english().matcher(english);
      if (matcher.matches()) {
        return Optional.of(filled(sentence.other(), matcher, depth));
      }
    }
    return Optional.empty();
  }

  private Optional<String> named(String english, int depth) {
    for (int at = english.indexOf(": "); at >= 0; at = english.indexOf(": ", at + 1)) {
      String name = english.substring(0, at);
      Optional<String> rest = sentence(english.substring(at + 2), depth);
      if (rest.isEmpty()) {
        rest = withOptions(english.substring(at + 2), depth);
      }
      if (rest.isPresent()) {
        return rest.map(text -> name + ": " + text);
      }
    }
    return Optional.empty();
  }

  private Optional<String> withOptions(String english, int depth) {
    Matcher options = OPTIONS.matcher(english);
    return options.matches()
        ? of(options.group(1), depth - 1).map(text -> text + options.group(2))
        : Optional.empty();
  }

  private Optional<String> list(String english, int depth) {
    String[] items = english.split(", ");
    if (items.length < 2) {
      return Optional.empty();
    }
    List<Optional<String>> others =
        Stream.of(items).map(item -> sentence(item, depth).or(() -> named(item, depth))).toList();
    if (others.stream().allMatch(Optional::isEmpty)) {
      return Optional.empty();
    }
    return Optional.of(
        IntStream.range(0, items.length)
            .mapToObj(i -> others.get(i).orElse(items[i]))
            .collect(Collectors.joining("，")));
  }

  private String filled(String other, Matcher matcher, int depth) {
    StringBuilder text = new StringBuilder();
    Matcher place = Template.PLACE.matcher(other);
    int done = 0;
    while (place.find()) {
      text.append(other, done, place.start());
      String held = matcher.group(Integer.parseInt(place.group(1)) + 1);
      text.append(of(held, depth - 1).orElse(held));
      done = place.end();
    }
    return text.append(other, done, other.length()).toString();
  }

  private static Translation read(String file) {
    List<Sentence> sentences = new ArrayList<>();
    for (Template template : Template.in(file)) {
      sentences.add(new Sentence(template.pattern(), template.other()));
    }
    return new Translation(sentences);
  }

  /**
   * A line of the file: the English sentence and the other one, a tab between them; {@code {0}}
   * stands for the first text that differs, {@code {0#}} for one that is a number, {@code [s]} for
   * the ending of a plural.
   */
  record Template(String english, String other) {

    private static final String PLURAL = "[s]";

    static final Pattern PLACE = Pattern.compile("\\{(\\d)(#?)\\}");

    /** Returns the lines of a file; blank ones and those that begin with {@code #} are left out. */
    static List<Template> in(String file) {
      try (InputStream in =
              Objects.requireNonNull(Translation.class.getResourceAsStream(file), file);
          BufferedReader reader =
              new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        return reader
            .lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(line -> line.split("\t", 2))
            .map(parts -> new Template(parts[0], parts[1]))
            .toList();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /** Returns the parts between the places. */
    List<String> fixed() {
      return List.of(PLACE.split(english.replace(PLURAL, "{0}")));
    }

    Pattern pattern() {
      StringBuilder regex = new StringBuilder();
      Matcher place = PLACE.matcher(english);
      int done = 0;
      while (place.find()) {
        regex
            .append(quoted(english.substring(done, place.start())))
            .append(place.group(2).isEmpty() ? "(.*?)" : "([0-9.]+)");
        done = place.end();
      }
      return Pattern.compile(
          regex.append(quoted(english.substring(done))).toString(), Pattern.DOTALL);
    }

    private static String quoted(String text) {
      return Stream.of(text.split(Pattern.quote(PLURAL), -1))
          .map(Pattern::quote)
          .collect(Collectors.joining("s?"));
    }
  }
}
