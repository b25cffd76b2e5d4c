package io.kaibiao.samples.maker;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A fictitious report. Immutable but for its bytes and its truth, which are the receiver's.
 *
 * @param document the name of its file
 * @param kind whose forms it imitates, such as {@code made-shanghai}
 * @param pages how many pages it has
 * @param pdf the file
 * @param truth what it says, cell by cell
 */
@SuppressWarnings("ArrayRecordComponent") // made once, written once, never compared
public record SampleReport(String document, String kind, int pages, byte[] pdf, ObjectNode truth) {}
