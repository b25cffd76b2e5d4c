package io.kaibiao.form.correction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ordinals before labels count up; "." stands for a label that nothing was read before. */
class LabelOrdinalsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "一, 二, 三, . .|1 2 3 0 0",
        "一, . 三,|1 2 3",
        ", . 三, . 一, 二, 三,|1 2 3 0 1 2 3",
        "一, 二, 三, . , . 三,|1 2 3 0 1 2 3",
        "八, 儿, 十, 十一, 二, 一三, . 十五, .|8 9 10 11 12 13 14 15 0",
        // A reader that lost one stroke lost it in each row.
        "十七, 十八, 十九, 十, 十一, 十二, 十三, 十四, 十五,|17 18 19 20 21 22 23 24 25",
        "六, 七, 八, 儿, , 一, 二, . 四, 五, 六, 七,|6 7 8 9 10 11 12 13 14 15 16 17",
        ", . 三, . . , . 三, .|1 2 3 0 0 1 2 3 0",
        // The first one heads the table.
        ". . . 二, (一) (二) 三,|0 0 0 2 0 0 3",
        // Lists of another kind, and labels without one.
        "1. 2. 3.|0 0 0",
        "(一) (二) (三)|0 0 0",
        ". . , .|0 0 0 0",
        "一,|0",
        "一, 二, 其中: 其中: 三,|1 2 0 0 3",
      })
  void countUp(String read, String ordinals) {
    List<String> before =
        Arrays.stream(read.split(" ")).map(text -> text.equals(".") ? "" : text).toList();
    assertEquals(
        ordinals,
        LabelOrdinals.of(before).stream().map(String::valueOf).collect(Collectors.joining(" ")));
  }
}
