package io.kaibiao.samples.maker;

import java.util.List;

/** The words of generic tables. All of them are invented or common. */
record GenericWords(
    List<String> labels,
    List<String> longLabels,
    List<String> groups,
    List<String> firstHeads,
    List<String> groupHeads,
    List<String> amountHeads,
    List<String> textHeads,
    List<String> texts,
    List<String> sections,
    String total,
    List<String> captions,
    List<String> prose,
    String note) {

  static GenericWords of(GenericKind.Script script) {
    return script == GenericKind.Script.LATIN ? LATIN : CHINESE;
  }

  private static final GenericWords CHINESE =
      new GenericWords(
          List.of(
              "办公楼", "公务用车", "教学设备", "实验室", "图书资料", "绿化工程", "道路养护", "供水管网", "体育馆", "食堂", "信息系统",
              "消防设施", "路灯", "停车场", "档案室", "会议中心"),
          List.of(
              "农村饮用水安全巩固提升工程建设及运行维护",
              "中小学校舍安全改造和校园文化建设专项",
              "基层医疗卫生机构标准化建设与设备更新",
              "城市老旧小区综合改造配套基础设施"),
          List.of("东区", "西区", "南区", "北区", "中心区"),
          List.of("项目", "名称", "类别", "资产名称"),
          List.of("年初", "年末", "本年增减", "账面原值", "预算安排", "实际执行"),
          List.of("数量", "金额", "面积", "比重", "原值", "净值", "台数", "均价"),
          List.of("备注", "责任单位", "取得方式"),
          List.of("自建", "购置", "调拨", "接受捐赠", "租入"),
          List.of("一、固定类", "二、流动类", "三、其他类"),
          "合计",
          List.of("表1  资产构成情况", "表2  项目进展一览", "表3  设施分布"),
          List.of(
              "本部分说明资产的构成和变动，数据由各科室填报后汇总，", "口径与上年一致。各项目按计划推进，未发现重大差异，", "有关变动的原因已在前文逐项列明，不再重复。"),
          "注：因四舍五入，分项之和与合计可能略有出入。");

  private static final GenericWords LATIN =
      new GenericWords(
          List.of(
              "Wages and salaries",
              "Travel",
              "Office supplies",
              "Rent",
              "Utilities",
              "Insurance",
              "Training",
              "Road maintenance",
              "Libraries",
              "Public parks",
              "Fire service",
              "Waste collection",
              "Lighting",
              "Printing",
              "Legal advice",
              "Software"),
          List.of(
              "Grants to voluntary and community organisations",
              "Repairs and renewals of leisure facilities",
              "Contributions to regional transport authorities"),
          List.of("North", "South", "East", "West", "Central"),
          List.of("Item", "Service", "Category", "Programme"),
          List.of("Budget", "Actual", "Change", "Year ended June", "Households"),
          List.of("2019", "2020", "2021", "Amount", "Share", "Units", "Net", "Gross"),
          List.of("Source", "Basis", "Remark"),
          List.of("estimate", "audited", "survey", "forecast", "revised"),
          List.of("Operating costs", "Capital costs", "Transfers"),
          "Total",
          List.of(
              "Table 1: Expenditure by item",
              "Table 2: Costs of services",
              "Table 3: Summary of accounts"),
          List.of(
              "The figures below were compiled from the returns of all departments and",
              "follow the definitions of the previous year. No material differences were",
              "found in the course of the review, and the causes of changes are given above."),
          "Note: Components may not add to totals because of rounding.");
}
