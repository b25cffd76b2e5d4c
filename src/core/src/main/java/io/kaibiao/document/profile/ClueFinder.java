package io.kaibiao.document.profile;

import io.kaibiao.document.Blanks;
import io.kaibiao.document.Phrasebook;
import io.kaibiao.form.catalogue.Furniture;
import io.kaibiao.report.Claim.Particular;
import io.kaibiao.report.Claim.Source;
import io.kaibiao.report.ReportKind;
import io.kaibiao.report.table.Table;
import io.kaibiao.report.text.Block;
import io.kaibiao.report.text.BlockKind;
import io.kaibiao.report.text.Document;
import io.kaibiao.text.FiscalYear;
import io.kaibiao.text.Folding;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the places in a report that tell its year, kind and organisation. */
final class ClueFinder {

  private static final Pattern EXTENSION = Pattern.compile("\\.[A-Za-z0-9]{1,5}$");

  /** What stands between a number, such as 附件1, and the words behind it. */
  private static final Pattern MARKS = Pattern.compile("^[\\s：:、.．]+");

  private final Phrasebook phrases;
  private final ProfilePhrases profiles;
  private final Furniture furniture;
  private final Clues clues = new Clues();

  ClueFinder(Phrasebook phrases, ProfilePhrases profiles, Furniture furniture) {
    this.phrases = phrases;
    this.profiles = profiles;
    this.furniture = furniture;
  }

  /**
   * Returns what the places say.
   *
   * @param file the input's name
   */
  Clues find(Document document, List<Table> tables, String file) {
    onCover(document);
    for (Block block : document.blocks()) {
      switch (block.kind()) {
        case TITLE -> title(Source.COVER, block.text(), block.page());
        case HEADER, FOOTER -> title(Source.RUNNING_HEAD, block.text(), block.page());
        case HEADING -> title(Source.HEADING, withoutNumber(block.text()), block.page());
        case CAPTION -> caption(block);
        default -> {
          // Prose mentions other years and organisations too.
        }
      }
    }
    for (Table table : tables) {
      String form = table.form();
      ReportKind kind = form == null ? null : kindOf(form);
      if (kind != null) {
        String text = table.title().isEmpty() ? String.valueOf(form) : table.title();
        clues.add(Particular.KIND, Source.TABLE, kind.id(), text, table.pages().get(0));
      }
    }
    String name = EXTENSION.matcher(file).replaceFirst("");
    title(Source.FILE_NAME, name, null);
    date(Source.FILE_NAME, profiles.fileDate(name), name, null);
    return clues;
  }

  /**
   * Adds what headings and tables of contents say of a report whose cover, tables and titles name
   * no body: in titles of its parts, as in 某局2023年度部门决算表, or as in 第一部分 某局概况.
   */
  void findInParts(Document document) {
    for (Block block : document.blocks()) {
      boolean part =
          switch (block.kind()) {
            case HEADING, CONTENTS, CAPTION -> true;
            default -> false;
          };
      if (part) {
        String text = withoutNumber(phrases.beforeLeader(block.text()).orElse(block.text()));
        if (block.kind() == BlockKind.CONTENTS) {
          title(Source.HEADING, text, block.page());
        }
        profiles
            .body(text)
            .filter(furniture::isWholeOrganization)
            .ifPresent(
                name ->
                    clues.add(
                        Particular.ORGANIZATION,
                        Source.HEADING,
                        Blanks.removed(name),
                        text,
                        block.page()));
      }
    }
  }

  /** Adds clues from the first page's title and the lines around it, which may hold the date. */
  private void onCover(Document document) {
    int page = -1;
    boolean titled = false;
    for (Block block : document.blocks()) {
      page = page < 0 ? block.page() : page;
      if (block.page() > page || block.kind() == BlockKind.TABLE) {
        break;
      }
      if (block.kind() == BlockKind.TITLE && !titled) {
        clues.add(Particular.TITLE, Source.COVER, block.text(), block.text(), page);
        titled = true;
      } else if (block.kind() == BlockKind.PARAGRAPH) {
        date(Source.COVER, profiles.date(block.text()), block.text(), page);
      }
    }
  }

  private void date(Source source, String date, String text, @Nullable Integer page) {
    if (!date.isEmpty()) {
      clues.add(Particular.DATE, source, date, text, page);
    }
  }

  /**
   * Returns the kind of report that a form belongs to; performance evaluation forms belong to both.
   */
  private static @Nullable ReportKind kindOf(String form) {
    return switch (form.substring(0, 2)) {
      case "FA" -> ReportKind.FINAL_ACCOUNTS;
      case "BG" -> ReportKind.BUDGET;
      default -> null;
    };
  }

  private String withoutNumber(String heading) {
    int number = phrases.number(heading).map(Phrasebook.Numbering::length).orElse(0);
    return MARKS.matcher(heading.substring(number)).replaceFirst("");
  }

  /** Adds the year, kind and organisation in a title such as 某局2023年度部门决算, if it has them. */
  private void title(Source source, String text, @Nullable Integer page) {
    ReportKind kind = ReportKind.namedIn(text);
    OptionalInt year = furniture.year(text);
    if (kind == null || year.isEmpty()) {
      return;
    }
    clues.add(Particular.KIND, source, kind.id(), text, page);
    clues.add(Particular.FISCAL_YEAR, source, "" + year.getAsInt(), text, page);
    if (source == Source.RUNNING_HEAD || source == Source.FILE_NAME) {
      clues.add(Particular.TITLE, source, text, text, page);
    }
    String organization = furniture.coverOrganization(text);
    boolean named =
        (furniture.isWholeOrganization(organization) && organization.length() < text.length())
            || furniture.government(text).isPresent();
    if (named) {
      clues.add(Particular.ORGANIZATION, source, organization, text, page);
    }
  }

  private void caption(Block caption) {
    String text = caption.text();
    furniture
        .organization(text)
        .filter(name -> profiles.superior(text).isEmpty())
        .ifPresent(
            name ->
                clues.add(
                    Particular.ORGANIZATION,
                    Source.TABLE,
                    Blanks.removed(name),
                    text,
                    caption.page()));
    OptionalInt year = furniture.year(text);
    if (year.isPresent() && FiscalYear.first(Folding.fold(text)).isPresent()) {
      clues.add(Particular.FISCAL_YEAR, Source.TABLE, "" + year.getAsInt(), text, caption.page());
    }
  }
}
