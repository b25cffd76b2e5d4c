package io.kaibiao.report;

import org.jspecify.annotations.Nullable;

/**
 * Something that a user of the result should know.
 *
 * @param severity how much it matters
 * @param code the kind of finding
 * @param message one sentence for a person
 * @param table the table's id, or null where it is not about one
 * @param page the 1-based page, or null where it is not about one
 */
public record Finding(
    Severity severity,
    FindingCode code,
    String message,
    @Nullable String table,
    @Nullable Integer page) {}
