package io.kaibiao.report.table;

import io.kaibiao.report.place.Origin;
import java.util.List;

/**
 * What speaks for a cell's value, and what else it may be.
 *
 * @param origin where its characters came from
 * @param confidence confidence of the reader in the characters, from 0 to 1, before any correction
 *     or proof
 * @param alternatives what else the cell's readers took it for, likelier ones first; characters as
 *     read
 * @param candidates the values that the identities leave open where the cell is doubtful, or that
 *     its readers saw where no identity tells, the likeliest first, as the contract writes values;
 *     empty where nothing is known
 * @param proofs the names of the identities that bear the value out, each once
 * @param verdict what all identities together say
 */
public record Evidence(
    Origin origin,
    double confidence,
    List<String> alternatives,
    List<String> candidates,
    List<String> proofs,
    Verdict verdict) {

  /** A healthy text layer, nothing proved yet. */
  public static final Evidence TEXT_LAYER =
      new Evidence(
          Origin.TEXT_LAYER, GridCell.TEXT_LAYER_CONFIDENCE, List.of(), List.of(), List.of());

  /** Makes the evidence of a cell that no identity binds. */
  public Evidence(
      Origin origin,
      double confidence,
      List<String> alternatives,
      List<String> candidates,
      List<String> proofs) {
    this(origin, confidence, alternatives, candidates, proofs, Verdict.UNBOUND);
  }

  public Evidence {
    alternatives = List.copyOf(alternatives);
    candidates = List.copyOf(candidates);
    proofs = List.copyOf(proofs);
  }

  /** Returns what is known of a printed cell before any identity is tried. */
  public static Evidence of(GridCell printed) {
    return printed.origin() == Origin.TEXT_LAYER
            && printed.alternatives().isEmpty()
            && printed.confidence() == GridCell.TEXT_LAYER_CONFIDENCE
        ? TEXT_LAYER
        : new Evidence(
            printed.origin(), printed.confidence(), printed.alternatives(), List.of(), List.of());
  }

  /** Returns this with what the identities say of the cell. */
  public Evidence judged(List<String> bornOutBy, List<String> leftOpen) {
    return new Evidence(origin, confidence, alternatives, leftOpen, bornOutBy, verdict);
  }

  /** Returns this with what all identities together say. */
  public Evidence withVerdict(Verdict other) {
    return new Evidence(origin, confidence, alternatives, candidates, proofs, other);
  }
}
