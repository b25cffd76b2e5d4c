package io.kaibiao.export;

import java.util.ArrayList;
import java.util.List;

/** A reader of RFC 4180 by the letter of it, independent of the library that writes. */
final class CsvRecords {

  private CsvRecords() {}

  static List<List<String>> parse(String csv) {
    List<List<String>> records = new ArrayList<>();
    List<String> record = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < csv.length(); i++) {
      char c = csv.charAt(i);
      if (quoted) {
        if (c != '"') {
          cell.append(c);
        } else if (i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
          cell.append('"');
          i++;
        } else {
          quoted = false;
        }
      } else if (c == '"' && cell.isEmpty()) {
        quoted = true;
      } else if (c == '"' || c == '\r') {
        throw new IllegalArgumentException("a bare quote or carriage return at " + i);
      } else if (c == ',' || c == '\n') {
        record.add(cell.toString());
        cell.setLength(0);
        if (c == '\n') {
          records.add(List.copyOf(record));
          record.clear();
        }
      } else {
        cell.append(c);
      }
    }
    if (quoted || !record.isEmpty() || !cell.isEmpty()) {
      throw new IllegalArgumentException("the last record does not end");
    }
    return records;
  }
}
