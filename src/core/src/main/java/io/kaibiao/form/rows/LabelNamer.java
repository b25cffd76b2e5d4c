package io.kaibiao.form.rows;

import io.kaibiao.form.catalogue.Catalogue;
import io.kaibiao.form.catalogue.Form;
import io.kaibiao.form.catalogue.FormRow;
import io.kaibiao.form.catalogue.HeaderWords;
import io.kaibiao.form.catalogue.RowLabels;
import io.kaibiao.form.catalogue.Side;
import io.kaibiao.form.naming.RowName;
import io.kaibiao.report.place.Origin;
import io.kaibiao.report.table.RepairCode;
import io.kaibiao.text.Folding;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names rows by their labels, with the keys that a form gives these. */
public final class LabelNamer implements RowNamer {

  private static final RowTolerances.Labels LIMITS = RowTolerances.STANDARD.labels();

  private final Form form;
  private final @Nullable Side side;
  private final HeaderWords heads;
  private final RowLabels words;
  private final Set<String> seen = new HashSet<>();
  private final Set<String> present = new HashSet<>();

  /**
   * Makes a namer.
   *
   * @param rows the block's rows
   */
  public LabelNamer(Form form, @Nullable Side side, Catalogue catalogue, List<Fragment> rows) {
    this.form = form;
    this.side = side;
    this.heads = catalogue.heads();
    this.words = catalogue.rowLabels();
    for (Fragment row : rows) {
      candidates(row.label()).forEach(candidate -> present.add(candidate.key()));
    }
  }

  @Override
  public RowName name(Fragment row) {
    FormRow best = null;
    for (FormRow candidate : candidates(row)) {
      boolean open = !seen.contains(candidate.key());
      boolean inPlace = candidate.after() == null || seen.contains(candidate.after());
      boolean together =
          candidate.with().isEmpty() || candidate.with().stream().anyMatch(present::contains);
      boolean own = !candidate.ownLabel() || !row.spanning();
      // Of rows with equal labels, the one that must follow another counts once that was seen.
      if (open && inPlace && together && own && (best == null || isNarrower(candidate, best))) {
        best = candidate;
      }
    }
    if (best == null) {
      FormRow cut = cut(row.label());
      return cut == null ? foreign(row) : RowName.doubtful(cut.key(), RepairCode.LABEL_CUT);
    }
    seen.add(best.key());
    return RowName.certain(best.key());
  }

  private static boolean isNarrower(FormRow candidate, FormRow than) {
    return candidate.after() != null || (!candidate.with().isEmpty() && than.with().isEmpty());
  }

  private RowName foreign(Fragment row) {
    boolean sum = row.path().size() > 1 && heads.isSum(Folding.label(row.label()));
    return sum ? RowName.foreign(row.path()) : RowName.foreign(row.label());
  }

  /** Returns the label that names a row: that above a bare 小计 beside it. */
  private String label(Fragment row) {
    List<String> path = row.path();
    boolean sum = path.size() > 1 && heads.isSum(Folding.label(row.label()));
    return sum ? path.get(path.size() - 2) : row.label();
  }

  /** Returns the only row whose label starts with the printed one, or null. */
  private @Nullable FormRow cut(String label) {
    String folded = Folding.label(label);
    FormRow only = null;
    if (folded.length() < LIMITS.shortestCut()) {
      return null;
    }
    for (FormRow row : form.rows()) {
      boolean here = side == null || row.side() == null || row.side() == side;
      if (here && row.labels().stream().anyMatch(l -> l.startsWith(folded))) {
        if (only != null || seen.contains(row.key())) {
          return null;
        }
        only = row;
      }
    }
    if (only != null) {
      seen.add(only.key());
    }
    return only;
  }

  @Override
  public boolean areHalves(Fragment upper, Fragment lower) {
    return !lower.label().isEmpty()
        && candidates(upper.label()).isEmpty()
        && !candidates(upper.label() + lower.label()).isEmpty();
  }

  /** Returns the rows that a label may be: of pixels, with an ordinal whose comma was lost too. */
  private List<FormRow> candidates(Fragment row) {
    List<FormRow> rows = candidates(label(row));
    return rows.isEmpty() && row.origin() == Origin.PIXELS
        ? candidates(words.withoutBareOrdinal(Folding.fold(label(row))))
        : rows;
  }

  private List<FormRow> candidates(String label) {
    String folded = Folding.label(label);
    List<FormRow> rows = form.rowsLabelled(folded, side);
    if (rows.isEmpty() && folded.endsWith(")") && folded.indexOf('(') > 0) {
      return form.rowsLabelled(folded.substring(0, folded.lastIndexOf('(')), side);
    }
    return rows;
  }

  @Override
  public boolean isBorneOut(Fragment row, RowName name) {
    return !name.isForeign();
  }
}
