package io.kaibiao.report.table;

import io.kaibiao.report.place.Box;
import java.util.List;

/**
 * One data cell of a recognised form that is not blank.
 *
 * @param value what the cell says
 * @param unit the unit of an amount as the table declares it ({@code 万元}, {@code 元}, {@code 辆});
 *     empty for text and percentages
 * @param raw the characters as they were read, before any repair
 * @param status how far the value can be believed
 * @param confidence from 0 to 1
 * @param page the 1-based page that the cell stands on
 * @param box where it stands on that page
 * @param repairs the rules that changed or doubted the reading, in the order of their application
 * @param evidence what speaks for the value, and what else it may be
 */
public record Cell(
    Value value,
    String unit,
    String raw,
    Status status,
    double confidence,
    int page,
    Box box,
    List<RepairCode> repairs,
    Evidence evidence) {
  public Cell {
    repairs = List.copyOf(repairs);
  }

  /** Makes a cell that a text layer gave. */
  public Cell(
      Value value,
      String unit,
      String raw,
      Status status,
      double confidence,
      int page,
      Box box,
      List<RepairCode> repairs) {
    this(value, unit, raw, status, confidence, page, box, repairs, Evidence.TEXT_LAYER);
  }

  /** Returns this cell with another unit. */
  public Cell in(String otherUnit) {
    return new Cell(value, otherUnit, raw, status, confidence, page, box, repairs, evidence);
  }

  /** Returns this cell with another value of the same characters, in another unit. */
  public Cell meaning(Value otherValue, String otherUnit) {
    return new Cell(otherValue, otherUnit, raw, status, confidence, page, box, repairs, evidence);
  }

  /** Returns this cell with what all identities together say of it. */
  public Cell withVerdict(Verdict verdict) {
    return new Cell(
        value, unit, raw, status, confidence, page, box, repairs, evidence.withVerdict(verdict));
  }

  /** Returns this cell with another standing, its characters and place kept. */
  public Cell as(
      Value otherValue,
      Status otherStatus,
      double otherConfidence,
      List<RepairCode> otherRepairs,
      Evidence otherEvidence) {
    return new Cell(
        otherValue,
        unit,
        raw,
        otherStatus,
        otherConfidence,
        page,
        box,
        otherRepairs,
        otherEvidence);
  }
}
