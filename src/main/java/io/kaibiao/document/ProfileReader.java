package io.kaibiao.document;

import io.kaibiao.form.Furniture;
import io.kaibiao.report.Block;
import io.kaibiao.report.BlockKind;
import io.kaibiao.report.Claim;
import io.kaibiao.report.Claim.Clue;
import io.kaibiao.report.Claim.Particular;
import io.kaibiao.report.Claim.Source;
import io.kaibiao.report.Document;
import io.kaibiao.report.Finding;
import io.kaibiao.report.Metadata;
import io.kaibiao.report.Profile;
import io.kaibiao.report.Profile.Member;
import io.kaibiao.report.ReportKind;
import io.kaibiao.report.Severity;
import io.kaibiao.report.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Weighs what a report says of itself at different places: what several kinds of places say alike
 * is surer, what they say differently is found. Immutable and safe for use by many threads.
 */
public final class ProfileReader {

  /** How sure each kind of place is; estimates. */
  private static final Map<Source, Double> SURENESS =
      Map.of(Source.COVER, 0.9, Source.TABLE, 0.85, Source.HEADING, 0.7, Source.FILE_NAME, 0.6);

  /** What each kind of place that says something else leaves of a confidence. */
  private static final double CONTRADICTED = 0.7;

  /** No answer is surer, and one that no place bears out is worth this little. */
  private static final double SUREST = 0.99;

  private static final double UNFOUNDED = 0.4;

  private final Phrasebook phrases;
  private final Furniture furniture;
  private final ProfilePhrases profiles = ProfilePhrases.load();

  /** Makes a reader. */
  public ProfileReader(Phrasebook phrases, Furniture furniture) {
    this.phrases = phrases;
    this.furniture = furniture;
  }

  /**
   * Metadata, weighed.
   *
   * @param metadata the metadata with their profile; what was unknown is filled in
   * @param findings what places contradict each other
   */
  public record Weighed(Metadata metadata, List<Finding> findings) {
    public Weighed {
      findings = List.copyOf(findings);
    }
  }

  /**
   * Weighs metadata.
   *
   * @param known what cover and tables were taken to say
   * @param file the input's name
   */
  public Weighed read(Metadata known, Document document, List<Table> tables, String file) {
    Clues clues = new ClueFinder(phrases, profiles, furniture).find(document, tables, file);
    List<Member> members = members(tables);
    List<Claim> claims = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    ReportKind kind = known.kind();
    Integer year = known.fiscalYear();
    String organization = known.organization();
    String said = kind == ReportKind.OTHER ? "" : kind.id();
    Optional<Claim> ofKind = claim(Particular.KIND, said, clues);
    Optional<Claim> ofYear = claim(Particular.FISCAL_YEAR, year == null ? "" : "" + year, clues);
    Optional<Claim> ofName = claim(Particular.ORGANIZATION, organization, clues);
    for (Optional<Claim> claim : List.of(ofKind, ofYear, ofName)) {
      claim.ifPresent(claims::add);
      claim
          .filter(c -> c.particular() != Particular.ORGANIZATION || members.size() < 2)
          .flatMap(ProfileReader::contradiction)
          .ifPresent(findings::add);
    }
    String text = coverText(document);
    Profile profile =
        new Profile(
            profiles.level(known.title()),
            superior(document, ofName.map(Claim::value).orElse(organization)),
            profiles.date(text),
            members,
            claims);
    Metadata metadata =
        new Metadata(
            ofKind.map(Claim::value).flatMap(ProfileReader::kind).orElse(kind),
            ofYear.map(claim -> Integer.valueOf(claim.value())).orElse(year),
            ofName.map(Claim::value).orElse(organization),
            known.title(),
            profile);
    return new Weighed(metadata, findings);
  }

  private static Optional<ReportKind> kind(String id) {
    return Arrays.stream(ReportKind.values()).filter(k -> k.id().equals(id)).findFirst();
  }

  /** Returns what there is to say about something, or nothing where no place speaks of it. */
  private static Optional<Claim> claim(Particular particular, String known, Clues clues) {
    List<Clue> about = clues.about(particular);
    String value = known.isEmpty() ? surest(about) : known;
    if (value.isEmpty()) {
      return Optional.empty();
    }
    Set<Source> agreeing = EnumSet.noneOf(Source.class);
    Set<Source> others = EnumSet.noneOf(Source.class);
    for (Clue clue : about) {
      (agree(value, clue.value()) ? agreeing : others).add(clue.source());
    }
    others.removeAll(agreeing);
    double wrong = 1;
    for (Source source : agreeing) {
      wrong *= 1 - SURENESS.getOrDefault(source, 0.0);
    }
    double confidence = agreeing.isEmpty() ? UNFOUNDED : Math.min(SUREST, 1 - wrong);
    confidence *= Math.pow(CONTRADICTED, others.size());
    return Optional.of(new Claim(particular, value, confidence, about));
  }

  /** Returns what the surest place says, the one that says it most often. */
  private static String surest(List<Clue> clues) {
    Clue best = null;
    for (Clue clue : clues) {
      boolean better =
          best == null
              || clue.source().compareTo(best.source()) < 0
              || (clue.source() == best.source() && clue.places() > best.places());
      best = better ? clue : best;
    }
    return best == null ? "" : best.value();
  }

  /** A place may leave out the beginning or the end of a name. */
  private static boolean agree(String a, String b) {
    String one = Blanks.removed(a);
    String other = Blanks.removed(b);
    return one.contains(other) || other.contains(one);
  }

  private static Optional<Finding> contradiction(Claim claim) {
    for (Clue clue : claim.clues()) {
      boolean alone =
          claim.clues().stream()
              .noneMatch(c -> c.source() == clue.source() && agree(c.value(), claim.value()));
      if (alone && !agree(clue.value(), claim.value())) {
        return Optional.of(
            new Finding(
                Severity.WARNING,
                "metadata-contradicted",
                claim.particular().id()
                    + " is taken to be "
                    + claim.value()
                    + ", but "
                    + clue.source().id()
                    + " says "
                    + clue.value()
                    + ": "
                    + clue.text(),
                null,
                clue.page()));
      }
    }
    return Optional.empty();
  }

  private static List<Member> members(List<Table> tables) {
    Map<String, List<String>> byName = new LinkedHashMap<>();
    for (Table table : tables) {
      if (!table.organization().isEmpty()) {
        byName.computeIfAbsent(table.organization(), n -> new ArrayList<>()).add(table.id());
      }
    }
    return byName.entrySet().stream().map(e -> new Member(e.getKey(), e.getValue())).toList();
  }

  /** Returns the lines of the first cover without its title. */
  private static String coverText(Document document) {
    StringBuilder text = new StringBuilder();
    int page = -1;
    for (Block block : document.blocks()) {
      page = page < 0 ? block.page() : page;
      if (block.page() > page || block.kind() == BlockKind.TABLE) {
        break;
      }
      if (block.kind() == BlockKind.PARAGRAPH) {
        text.append(block.text()).append('\n');
      }
    }
    return text.toString();
  }

  /** Returns the superior that a line names; a report's own organisation is not its superior. */
  private String superior(Document document, String organization) {
    for (Block block : document.blocks()) {
      boolean mayName =
          block.kind() == BlockKind.CAPTION
              || (block.kind() == BlockKind.PARAGRAPH && block.page() == 1);
      Optional<String> found =
          mayName
              ? profiles
                  .superior(block.text())
                  .filter(name -> organization.isEmpty() || !agree(name, organization))
              : Optional.empty();
      if (found.isPresent()) {
        return found.get();
      }
    }
    return "";
  }
}
