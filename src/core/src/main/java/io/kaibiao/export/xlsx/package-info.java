/**
 * Writes workbooks in the format of Excel (Office Open XML): the tables of a report as they look,
 * with its facts and findings, or the facts of many reports. Every text is written as a string, so
 * that no spreadsheet runs it.
 */
@NullMarked
package io.kaibiao.export.xlsx;

import org.jspecify.annotations.NullMarked;
