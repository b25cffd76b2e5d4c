package io.kaibiao.form.rows;

import io.kaibiao.form.catalogue.Form;
import io.kaibiao.form.catalogue.HeaderWords;
import io.kaibiao.form.catalogue.Publisher;
import io.kaibiao.text.Folding;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells which labels of one block name the total. In a government's form that is the 合计 of its own
 * subjects, with or without the name of the place or the budget before it; a 总计 that stands beside
 * such a 合计 holds transfers and balances too and is another row. Belongs to one table.
 */
final class TotalLabels {

  private static final Pattern SUM =
      Pattern.compile(
          "(本年|当年)?(全?(省|市|县|区|州|旗)|本级|省级|市级|县级|区级|市本级|县本级|区本级|地方|全国)?"
              + "((一般)?公共(财政)?预算|政府性?基金(预算)?|国有资本经营(预算)?|社会保险基金)?(本级)?(基本)?(收入|支出)?(预算|决算)?(合计|小计)");

  private static final Pattern GRAND = Pattern.compile(".*总(合)?计");

  private final HeaderWords heads;
  private final boolean government;
  private final boolean summed;

  TotalLabels(Form form, HeaderWords heads, List<Fragment> rows) {
    this.heads = heads;
    this.government = form.publisher() == Publisher.GOVERNMENT;
    this.summed = rows.stream().anyMatch(row -> SUM.matcher(Folding.label(row.label())).matches());
  }

  /**
   * Tells whether a label names the total.
   *
   * @param label the label as {@link Folding#label} gives it
   */
  boolean isTotal(String label) {
    if (!government) {
      return heads.isTotal(label);
    }
    boolean grand = GRAND.matcher(label).matches();
    return SUM.matcher(label).matches() || (heads.isTotal(label) && !(grand && summed));
  }
}
