package io.kaibiao.form.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import io.kaibiao.evaluationform.catalogue.PerformanceCatalogue;
import io.kaibiao.resource.Resource;
import io.kaibiao.text.Folding;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Forms, classifications and vocabulary that the library recognizes, loaded from its data files.
 * Immutable, so that many threads may share one.
 */
public final class Catalogue {

  private final Map<String, Form> forms;
  private final List<TitleRule> wholeTitles;
  private final HeaderWords heads;
  private final RowLabels rowLabels;
  private final TitleWords titleWords;
  private final Furniture furniture;
  private final Subjects functional;
  private final Subjects economic;
  private final Subjects government;
  private final Subjects income;

  private final PerformanceCatalogue performance;

  private Catalogue() {
    performance = PerformanceCatalogue.load();
    functional =
        new Subjects(SubjectFile.parse(Resource.text(Catalogue.class, "subjects-functional.csv")));
    income = new Subjects(SubjectFile.parse(Resource.text(Catalogue.class, "subjects-income.csv")));
    List<Subject> all = SubjectFile.parse(Resource.text(Catalogue.class, "subjects-economic.csv"));
    government = new Subjects(all.stream().filter(Catalogue::isGovernment).toList());
    economic = new Subjects(all.stream().filter(subject -> !isGovernment(subject)).toList());
    forms = new LinkedHashMap<>();
    for (Form form :
        new FormFile(Resource.json(Catalogue.class, "forms.json"), functional).forms()) {
      forms.put(form.id(), form);
    }
    wholeTitles = List.of();
    JsonNode words = Resource.json(Catalogue.class, "heads.json");
    heads = new HeaderWords(words, forms.values());
    rowLabels = new RowLabels(words.path("rowLabels"));
    titleWords = new TitleWords(words);
    furniture = new Furniture(new FurnitureFile(Resource.json(Catalogue.class, "furniture.json")));
  }

  private Catalogue(Catalogue base, Additions more) {
    performance = base.performance;
    rowLabels = base.rowLabels;
    titleWords = base.titleWords;
    functional = base.functional.with(subjects(more, RowKey.FUNCTIONAL));
    economic = base.economic.with(subjects(more, RowKey.ECONOMIC));
    government = base.government.with(subjects(more, RowKey.GOVERNMENT_ECONOMIC));
    income = base.income.with(subjects(more, RowKey.INCOME));
    forms = new LinkedHashMap<>(base.forms);
    more.forms().forEach(form -> forms.put(form.id(), form));
    wholeTitles =
        forms.values().stream()
            .flatMap(form -> form.titles().stream())
            .filter(TitleRule::whole)
            .toList();
    heads = base.heads.with(more);
    furniture = base.furniture.with(more.units());
  }

  private static List<Subject> subjects(Additions more, RowKey classification) {
    return more.subjects().getOrDefault(classification, List.of());
  }

  /** Loads the catalogue from the library's resources. Expensive; do it once per converter. */
  public static Catalogue load() {
    return new Catalogue();
  }

  /** Returns a catalogue that knows more; this one stays as it is. */
  public Catalogue with(Additions more) {
    return new Catalogue(this, more);
  }

  /** Returns the catalogue of performance evaluation forms (绩效). */
  public PerformanceCatalogue performance() {
    return performance;
  }

  /** Returns all forms with rows and columns. */
  public List<Form> forms() {
    return List.copyOf(forms.values());
  }

  /** Returns the form with an id. */
  public Optional<Form> form(String id) {
    return Optional.ofNullable(forms.get(id));
  }

  /**
   * Returns the forms with a title as {@link io.kaibiao.text.Folding#title} gives it: those first
   * that know it as a whole.
   */
  public List<Form> titled(String foldedTitle) {
    return forms.values().stream()
        .filter(form -> form.isTitled(foldedTitle))
        .sorted(Comparator.comparing(form -> !form.isTitledWhole(foldedTitle)))
        .toList();
  }

  /** Tells whether a printed title is one that some form knows as a whole. */
  public boolean isWholeTitle(String printed) {
    if (wholeTitles.isEmpty()) {
      return false;
    }
    String folded = Folding.title(printed);
    return wholeTitles.stream().anyMatch(rule -> rule.matches(folded));
  }

  /**
   * Returns every word that may be a header or a row label of some form, folded and without
   * ordinals.
   */
  public Set<String> labels() {
    Set<String> labels = new HashSet<>(heads.words());
    for (Form form : forms.values()) {
      form.rows().forEach(row -> labels.addAll(row.labels()));
    }
    for (Subjects subjects : List.of(functional, economic, government, income)) {
      subjects.all().forEach(subject -> labels.add(Folding.label(subject.name())));
    }
    return Set.copyOf(labels);
  }

  /** Returns the vocabulary of headers. */
  public HeaderWords heads() {
    return heads;
  }

  /** Returns what the labels of rows say beside the names of rows. */
  public RowLabels rowLabels() {
    return rowLabels;
  }

  /** Returns the words by which a title says whose accounts it names, and of which kind. */
  public TitleWords titleWords() {
    return titleWords;
  }

  /** Returns the patterns for lines around tables. */
  public Furniture furniture() {
    return furniture;
  }

  /** Returns the functional classification of expenditure (支出功能分类). */
  public Subjects functional() {
    return functional;
  }

  /** Returns the economic classification of departments (部门预算支出经济分类, 301–399). */
  public Subjects economic() {
    return economic;
  }

  /** Returns the economic classification of governments (政府预算支出经济分类, 501–599). */
  public Subjects government() {
    return government;
  }

  /** Returns the income classification, as far as reports list it (103…). */
  public Subjects income() {
    return income;
  }

  /** Tells whether a code is that of a subject of any classification. */
  public boolean isSubject(String code) {
    return List.of(functional, economic, government, income).stream()
        .anyMatch(subjects -> subjects.byCode(code).isPresent());
  }

  private static boolean isGovernment(Subject subject) {
    return subject.code().startsWith("5");
  }
}
