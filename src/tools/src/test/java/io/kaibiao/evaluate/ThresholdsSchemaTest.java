package io.kaibiao.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ThresholdsSchemaTest {

  @Test
  void theSchemaKnowsEveryMeasureAndNoOther() throws Exception {
    JsonNode item =
        new ObjectMapper().readTree(Thresholds.schema()).at("/properties/thresholds/items");
    List<String> measures = new ArrayList<>();
    item.at("/properties/measure/enum").forEach(id -> measures.add(id.asText()));
    assertEquals(Measure.all().stream().map(Measure::id).toList(), measures);
  }
}
