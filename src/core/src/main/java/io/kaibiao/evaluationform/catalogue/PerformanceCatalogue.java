package io.kaibiao.evaluationform.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import io.kaibiao.resource.Resource;
import io.kaibiao.text.Folding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The known performance evaluation forms (绩效). Immutable, so that many threads may share one. */
public final class PerformanceCatalogue {

  private final List<PerformanceForm> forms;
  private final Map<Section, Vocabulary> sections = new LinkedHashMap<>();
  private final Set<String> sectionLabels = new HashSet<>();
  private final Vocabulary analysis;
  private final Vocabulary targets;

  private final LevelNames levels;
  private final Vocabulary owners;
  private final String levelEnding;
  private final TickBox tickBox;
  private final Grades gradesByScore;
  private final Set<String> grades;
  private final Set<String> scaleEnds;
  private final Set<String> unadjusted;
  private final String unadjustedColumn;
  private final Set<String> otherTitles;

  private PerformanceCatalogue(JsonNode root) {
    PerformanceFile file = new PerformanceFile(root);
    forms = file.forms();
    for (Section section : Section.values()) {
      JsonNode labels = root.path("sections").path(section.key());
      sections.put(section, Vocabulary.of(section.key(), file.labels(labels)));
      sectionLabels.addAll(file.labels(labels));
    }
    analysis = Vocabulary.of("analysis", file.labels(root.path("analysis")));
    targets = Vocabulary.of("target", file.labels(root.path("targets")));
    levels = new LevelNames(file, root.path("levels"), root.path("levelsWithin"));
    owners = Vocabulary.of("owner", file.labels(root.path("owners")));
    levelEnding = root.path("levelEnding").asText();
    grades = Set.copyOf(file.labels(root.path("grades")));
    scaleEnds = Set.copyOf(file.labels(root.path("scaleEnds")));
    otherTitles = Set.copyOf(file.labels(root.path("otherTitles")));
    unadjusted = Set.copyOf(file.labels(root.path("unadjusted")));
    unadjustedColumn = root.path("unadjustedColumn").asText();
    tickBox =
        new TickBox(
            grades,
            root.path("marks").path("ticked").asText(),
            root.path("marks").path("open").asText());
    gradesByScore = new Grades(root.path("gradesByScore"), file);
  }

  /** Reads the catalogue from the library's own resources; once for each converter. */
  public static PerformanceCatalogue load() {
    return new PerformanceCatalogue(Resource.json(PerformanceCatalogue.class, "performance.json"));
  }

  /** The parts of a record that have a label of their own at the side. */
  public enum Section {
    FUNDS,
    GOAL,
    INDICATORS,
    ANALYSIS;

    private String key() {
      return switch (this) {
        case FUNDS -> "funds";
        case GOAL -> "goal";
        case INDICATORS -> "indicators";
        case ANALYSIS -> "analysis";
      };
    }
  }

  public List<PerformanceForm> forms() {
    return forms;
  }

  /** Returns every form id. */
  public List<String> ids() {
    return new ArrayList<>(forms.stream().map(PerformanceForm::id).sorted().toList());
  }

  /** Tells whether a label names the record's owner: project, department or unit. */
  public boolean isOwner(String label) {
    return owners.exact(LabelText.plain(label)).isPresent();
  }

  /** Tells whether a plain label is that of a section. */
  public boolean isSection(Section section, String plain) {
    Vocabulary labels = sections.get(section);
    return labels != null && labels.near(LabelText.uncounted(plain)).isPresent();
  }

  /** Tells whether a plain label is that of any section. */
  public boolean isSection(String plain) {
    return sections.keySet().stream().anyMatch(section -> isSection(section, plain));
  }

  public boolean isAnalysis(String plain) {
    return analysis.near(plain).isPresent();
  }

  /** Tells whether a plain label announces one of several yearly targets, {@code 年度目标1}. */
  public boolean isTarget(String plain) {
    String uncounted = LabelText.uncounted(plain);
    return !uncounted.equals(plain) && targets.exact(uncounted).isPresent();
  }

  /**
   * Tells whether a cell under adjusted targets states one; it may be blank, a dash or say that
   * nothing was adjusted.
   */
  public boolean isAdjustedTarget(String printed) {
    String folded = Folding.fold(printed);
    boolean dash =
        folded
            .codePoints()
            .allMatch(c -> c == '/' || Character.getType(c) == Character.DASH_PUNCTUATION);
    return !dash && !unadjusted.contains(LabelText.plain(folded));
  }

  /** Returns the column of what stands in place of an adjusted target. */
  public String unadjustedColumn() {
    return unadjustedColumn;
  }

  /** Tells whether a folded title is that of a grid that is none of the forms. */
  public boolean isOtherTitle(String folded) {
    return otherTitles.stream().anyMatch(folded::contains);
  }

  /** Tells whether a plain text is a usual name of an indicator's level. */
  public boolean isLevel(String plain) {
    return levels.has(plain);
  }

  /** Tells whether a printed text is a usual name of a level, with or without its weight. */
  public boolean namesLevel(String text) {
    String plain = LevelNames.bare(text);
    boolean section = !levels.has(plain) && sectionLabels.contains(plain);
    return plain.length() > 1 && !section && levels.near(plain);
  }

  /**
   * Tells whether an inner level may stand in an outer one: not if the usual forms have it in
   * another, or as an outer one, and the outer one elsewhere.
   */
  public boolean mayHold(String outer, String inner) {
    List<String> around = levels.isOutermost(inner) ? List.of() : levels.around(inner);
    boolean known = levels.isOuter(outer) || !levels.around(outer).isEmpty();
    boolean unknown = around.isEmpty() && !levels.isOutermost(inner);
    return unknown || !known || around.contains(LevelNames.bare(outer));
  }

  /** Returns the only outer level that an inner one stands in, or itself if it is an outer one. */
  public Optional<String> outerOf(String inner) {
    if (levels.isOutermost(inner)) {
      return Optional.of(inner);
    }
    List<String> around = levels.around(inner);
    return around.size() == 1 ? Optional.of(around.get(0)) : Optional.empty();
  }

  /** Tells whether a printed level stands only within others in the usual forms. */
  public boolean isInnerLevel(String printed) {
    return !levels.isOuter(printed) && !levels.around(printed).isEmpty();
  }

  /** Tells whether a printed level stands within no other in the usual forms. */
  public boolean isOutermostLevel(String printed) {
    return levels.isOutermost(printed);
  }

  /** Tells whether a printed text heads a level. */
  public boolean headsLevel(String text) {
    return isLevelHead(LabelText.plain(text));
  }

  /** Tells whether a plain text ends like the headers of levels. */
  public boolean isLevelHead(String plain) {
    return plain.endsWith(levelEnding) && plain.length() <= levelEnding.length() + 2;
  }

  public Grades gradesByScore() {
    return gradesByScore;
  }

  /** Returns the scale of grades that a text prints, if it is one. */
  public Optional<PrintedScale> scale(String text) {
    return PrintedScale.read(text, grades, scaleEnds);
  }

  public TickBox tickBox() {
    return tickBox;
  }
}
