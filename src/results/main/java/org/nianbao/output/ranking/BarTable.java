package org.nianbao.output.ranking;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.nianbao.output.page.Markup;

/**
 * A table whose figures are drawn as bars too: a chart that needs no script and can be read out.
 */
final class BarTable {

  /**
   * A cell.
   *
   * @param text what it says
   * @param share how long its bar is, from 0 to 1; below 0 for none
   */
  record Bar(String text, double share) {

    static final Bar NONE = new Bar("", -1);
  }

  private final String caption;
  private final List<String> headings;
  private final List<List<Bar>> rows = new ArrayList<>();
  private final List<String> names = new ArrayList<>();

  /**
   * A table.
   *
   * @param caption what it shows
   * @param headings what its columns are called, that of the rows' names first
   */
  BarTable(String caption, List<String> headings) {
    this.caption = caption;
    this.headings = List.copyOf(headings);
  }

  void row(String name, List<Bar> bars) {
    names.add(name);
    rows.add(List.copyOf(bars));
  }

  void write(Markup page) throws IOException {
    page.raw("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"").text(caption);
    page.raw("\"><table class=\"bars\">\n").element("caption", caption).raw("<thead><tr>");
    for (String heading : headings) {
      page.element("th scope=\"col\"", heading);
    }
    page.raw("</tr></thead><tbody>\n");
    for (int i = 0; i < rows.size(); i++) {
      page.raw("<tr>").element("th scope=\"row\"", names.get(i));
      for (Bar bar : rows.get(i)) {
        page.raw("<td>").element("span", bar.text());
        if (bar.share() >= 0) {
          String width = String.format(Locale.ROOT, "%.1f", Math.min(1, bar.share()) * 100);
          page.raw("<svg viewBox=\"0 0 100 8\" preserveAspectRatio=\"none\" aria-hidden=\"true\">");
          page.raw("<rect class=\"all\" width=\"100\" height=\"8\"/>");
          page.raw("<rect width=\"" + width + "\" height=\"8\"/></svg>");
        }
        page.raw("</td>");
      }
      page.raw("</tr>\n");
    }
    page.raw("</tbody></table></div>\n");
  }
}
