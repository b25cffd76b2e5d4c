package io.kaibiao.evaluationform.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The grade that a score of a hundred earns by the national rules (财政部 项目支出绩效评价管理办法, 财预〔2020〕10号,
 * 第十八条: 90 and more 优, 80 to 90 良, 60 to 80 中, less 差). Immutable.
 */
public final class Grades {

  private record Grade(BigDecimal least, Set<String> names) {}

  private final List<Grade> grades = new ArrayList<>();

  Grades(JsonNode list, PerformanceFile file) {
    for (JsonNode node : list) {
      grades.add(new Grade(node.path("from").decimalValue(), file.labels(node.path("names"))));
    }
  }

  /** Returns the one of some grades that a score earns, if exactly one does. */
  public Optional<String> earned(BigDecimal score, List<String> among) {
    for (Grade grade : grades) {
      if (score.compareTo(grade.least()) >= 0) {
        List<String> named = among.stream().filter(grade.names()::contains).toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
      }
    }
    return Optional.empty();
  }
}
