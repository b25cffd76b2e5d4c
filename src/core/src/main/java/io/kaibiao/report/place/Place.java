package io.kaibiao.report.place;

/**
 * Where something stands.
 *
 * @param page the 1-based page
 * @param box the box around it on the page as shown
 */
public record Place(int page, Box box) {}
