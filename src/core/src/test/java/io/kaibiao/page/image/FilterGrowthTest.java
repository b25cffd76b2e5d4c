package io.kaibiao.page.image;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;

class FilterGrowthTest {

  @Test
  void filtersMultiply() {
    assertEquals(
        4 * 1032 * 10,
        FilterGrowth.most(10, List.of(COSName.ASCII85_DECODE, COSName.FLATE_DECODE), 1));
  }

  @Test
  void anotherFilterCountsAsIsSaid() {
    assertEquals(30, FilterGrowth.most(10, List.of(COSName.DCT_DECODE), 3));
  }

  @Test
  void manyFiltersDoNotCountAsFew() {
    assertEquals(
        Long.MAX_VALUE, FilterGrowth.most(1_000, Collections.nCopies(20, COSName.LZW_DECODE), 1));
  }

  @Test
  void noLengthIsNegative() {
    assertEquals(0, FilterGrowth.most(-1, List.of(COSName.FLATE_DECODE), 1));
  }
}
