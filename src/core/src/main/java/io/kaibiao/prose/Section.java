package io.kaibiao.prose;

import io.kaibiao.report.place.Origin;

/**
 * A part of a report's prose under one heading.
 *
 * @param heading the headings above it, outermost first, with {@code /} between them; empty before
 *     the first one
 * @param text its sentences without blanks and line breaks
 * @param page the 1-based page that it begins on
 * @param origin where its characters came from; pixels if any of them did
 */
public record Section(String heading, String text, int page, Origin origin) {}
