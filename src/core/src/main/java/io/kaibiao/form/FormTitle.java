package io.kaibiao.form;

import io.kaibiao.report.ReportKind;
import io.kaibiao.text.FiscalYear;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the title of a table says beside the name of a form. */
public final class FormTitle {

  /** Funds that are called 预算 in budgets and in final accounts alike. */
  private static final Pattern FUNDS =
      Pattern.compile("公共(财政)?预算|政府性?基金预算|国有资本(经营)?预算|社会保险基金预算|部门预算支出经济|政府预算支出经济|部门预算经济|政府预算经济");

  /** 一、 (二) 3. 附件1 公开01表： before a title. */
  private static final Pattern ORDINAL =
      Pattern.compile(
          "^(第?[一二三四五六七八九十]{1,3}[、,.．]|[（(][一二三四五六七八九十\\d]{1,3}[)）]|\\d{1,2}[、.．]|附[件表]?\\d{0,2}[：:.、\\-－]?\\d{0,2}[：:]?"
              + "|(预算)?(公开)?表?[\\d一二三四五六七八九十]{1,3}表?[：:、])");

  private static final Pattern YEAR = Pattern.compile("[（(]?(20\\d{2}|二[〇○零O]\\S{2})年?度?[)）]?");

  private FormTitle() {}

  /** Returns the kind of report that a folded title names itself, or null. */
  public static @Nullable ReportKind kind(String foldedTitle) {
    return ReportKind.namedIn(FUNDS.matcher(foldedTitle).replaceAll(""));
  }

  /**
   * Returns a printed title without blanks, ordinal, year and organisation.
   *
   * @param organization the name of the report's body, empty where it is not known
   */
  public static String plain(String printed, String organization) {
    String title = printed.replaceAll("\\s+", "");
    String before;
    do {
      before = title;
      title = ORDINAL.matcher(title).replaceFirst("");
      title = title.replaceFirst("^" + YEAR.pattern(), "");
      if (!organization.isEmpty() && title.startsWith(organization)) {
        title = title.substring(organization.length());
        title = title.replaceFirst("^(部门|单位|（本级）|\\(本级\\)|本级)(?=.{3})", "");
      }
    } while (!before.equals(title));
    title = FiscalYear.without(title);
    return title.isEmpty() ? printed.replaceAll("\\s+", "") : title;
  }
}
