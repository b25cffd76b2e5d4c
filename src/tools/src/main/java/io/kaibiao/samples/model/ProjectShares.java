package io.kaibiao.samples.model;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Draws the projects on which money is spent. */
final class ProjectShares {
  private static final List<String> PROJECT_NAMES =
      List.of(
          "安全生产监管专项经费",
          "信息化系统运行维护费",
          "档案数字化加工服务项目",
          "老旧小区改造配套资金",
          "业务培训专项经费",
          "普法宣传及法律援助经费",
          "驻村工作队经费",
          "基层治理专项经费",
          "智慧平台二期建设项目",
          "公共服务设施维修改造及配套设备购置补助资金");

  private final Draw draw;

  ProjectShares(Draw draw) {
    this.draw = draw;
  }

  /** Divides the spending of each kind among projects. */
  List<Budget.Project> of(Ledger ledger, List<AmountKind> measures) {
    Map<String, Map<AmountKind, BigDecimal>> byName = new LinkedHashMap<>();
    for (AmountKind measure : measures) {
      BigDecimal sum = ledger.total(Sum.of(measure));
      if (sum.signum() == 0) {
        continue;
      }
      List<String> chosen = draw.some(PROJECT_NAMES, 5);
      List<BigDecimal> parts = draw.split(sum, chosen.size());
      for (int i = 0; i < chosen.size(); i++) {
        if (parts.get(i).signum() == 0) {
          continue;
        }
        byName
            .computeIfAbsent(chosen.get(i), k -> new EnumMap<>(AmountKind.class))
            .put(measure, parts.get(i));
      }
    }
    return byName.entrySet().stream()
        .map(e -> new Budget.Project(e.getKey(), e.getValue()))
        .toList();
  }
}
