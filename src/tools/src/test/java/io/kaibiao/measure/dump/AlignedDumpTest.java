package io.kaibiao.measure.dump;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class AlignedDumpTest {

  @Test
  void columnsStandAtTheSamePlacesOnAllPages() {
    List<List<String>> first = List.of(List.of("项目", "合计", "基本"), List.of("教育", "13.00", "1.00"));
    List<List<String>> second = List.of(List.of("卫生", "", "2.00"));
    AlignedDump dump = AlignedDump.of(List.of(first.get(0), first.get(1), second.get(0)));
    assertEquals("项目  合计   基本\n教育  13.00  1.00\n", dump.text(first));
    assertEquals("卫生         2.00\n", dump.text(second));
  }

  @Test
  void misreadFiguresAndDashesStandWhereFiguresDo() {
    AlignedDump dump = AlignedDump.of(List.of(List.of("教育", "1,000.00")));
    assertEquals("卫生     O. 0D\n", dump.text(List.of(List.of("卫生", "O. 0D"))).replace("O", "O"));
    assertEquals("卫生      ——\n", dump.text(List.of(List.of("卫生", "——"))));
  }
}
