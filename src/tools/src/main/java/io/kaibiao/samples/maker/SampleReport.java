package io.kaibiao.samples.maker;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A fictitious report. Immutable except for its bytes and its truth, which belong to the receiver.
 *
 * @param document the name of its file
 * @param kind the place whose forms it imitates, such as {@code made-shanghai}
 * @param pages number of pages
 * @param pdf the file
 * @param truth its truth, cell by cell
 */
@SuppressWarnings("ArrayRecordComponent") // made once, written once, never compared
public record SampleReport(String document, String kind, int pages, byte[] pdf, ObjectNode truth) {}
