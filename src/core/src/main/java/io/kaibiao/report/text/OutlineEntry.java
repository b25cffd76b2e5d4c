package io.kaibiao.report.text;

/**
 * A heading in a report's outline.
 *
 * @param level how deep it lies, 1 for the outermost
 * @param style how it is numbered ({@code part} for 第一部分, {@code section} for 一、), or {@code plain}
 * @param title the heading as printed
 * @param page the 1-based page that it stands on
 * @param lastPage the 1-based page that holds the last of what it stands over
 */
public record OutlineEntry(int level, String style, String title, int page, int lastPage) {}
