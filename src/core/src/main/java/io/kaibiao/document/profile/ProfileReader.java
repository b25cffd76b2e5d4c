package io.kaibiao.document.profile;

import io.kaibiao.document.Phrasebook;
import io.kaibiao.form.catalogue.Furniture;
import io.kaibiao.report.Claim;
import io.kaibiao.report.Claim.Particular;
import io.kaibiao.report.Finding;
import io.kaibiao.report.Metadata;
import io.kaibiao.report.Profile;
import io.kaibiao.report.Profile.Member;
import io.kaibiao.report.ReportKind;
import io.kaibiao.report.table.Table;
import io.kaibiao.report.text.Block;
import io.kaibiao.report.text.BlockKind;
import io.kaibiao.report.text.Document;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Determines a report's title, organisation, year and kind with confidences, from clues at several
 * places: agreement raises the confidence, disagreement is reported. Immutable and safe for use by
 * many threads.
 */
public final class ProfileReader {

  private final Phrasebook phrases;
  private final Furniture furniture;
  private final Weighing weighing;
  private final ProfilePhrases profiles = ProfilePhrases.load();

  /** Makes a reader. */
  public ProfileReader(Phrasebook phrases, Furniture furniture) {
    this.phrases = phrases;
    this.furniture = furniture;
    this.weighing = new Weighing(furniture);
  }

  /**
   * Metadata with confidences.
   *
   * @param metadata the metadata with their profile; unknown values are filled in
   * @param findings contradictions between places
   */
  public record Weighed(Metadata metadata, List<Finding> findings) {
    public Weighed {
      findings = List.copyOf(findings);
    }
  }

  /**
   * Returns metadata with confidences.
   *
   * @param known the metadata found on cover and tables
   * @param file the input's name
   */
  public Weighed read(Metadata known, Document document, List<Table> tables, String file) {
    ClueFinder finder = new ClueFinder(phrases, profiles, furniture);
    Clues clues = finder.find(document, tables, file);
    if (known.organization().isEmpty() && clues.about(Particular.ORGANIZATION).isEmpty()) {
      finder.findInParts(document);
    }
    return weighed(known, document, members(tables), clues);
  }

  private Weighed weighed(Metadata known, Document document, List<Member> members, Clues clues) {
    List<Claim> claims = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    Integer year = known.fiscalYear();
    String organization = known.organization();
    String said = known.kind() == ReportKind.OTHER ? "" : known.kind().id();
    Optional<Claim> ofKind = weighing.claim(Particular.KIND, said, clues);
    Optional<Claim> ofYear =
        weighing.claim(Particular.FISCAL_YEAR, year == null ? "" : "" + year, clues);
    Optional<Claim> ofName = weighing.claim(Particular.ORGANIZATION, organization, clues);
    for (Optional<Claim> claim : List.of(ofKind, ofYear, ofName)) {
      claim.ifPresent(claims::add);
      claim
          .filter(c -> c.particular() != Particular.ORGANIZATION || members.size() < 2)
          .flatMap(weighing::contradiction)
          .ifPresent(findings::add);
    }
    Optional<Claim> ofDate = weighing.claim(Particular.DATE, "", clues);
    title(known, clues).ifPresent(claims::add);
    ofDate.ifPresent(claims::add);
    Profile profile =
        new Profile(
            profiles.level(known.title()),
            superior(document, ofName.map(Claim::value).orElse(organization)),
            ofDate.map(Claim::value).orElse(""),
            members,
            claims);
    Metadata metadata =
        new Metadata(
            ofKind.map(Claim::value).flatMap(ProfileReader::kind).orElse(known.kind()),
            ofYear.map(claim -> Integer.valueOf(claim.value())).orElse(year),
            ofName.map(Claim::value).orElse(organization),
            known.title(),
            profile);
    return new Weighed(metadata, findings);
  }

  private Optional<Claim> title(Metadata known, Clues clues) {
    return known.title().isEmpty()
        ? Optional.empty()
        : weighing.claim(Particular.TITLE, known.title(), clues);
  }

  private static Optional<ReportKind> kind(String id) {
    return Arrays.stream(ReportKind.values()).filter(k -> k.id().equals(id)).findFirst();
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
                  .filter(name -> organization.isEmpty() || !Weighing.isPartOf(name, organization))
              : Optional.empty();
      if (found.isPresent()) {
        return found.get();
      }
    }
    return "";
  }
}
