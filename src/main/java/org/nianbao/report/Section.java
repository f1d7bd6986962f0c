package org.nianbao.report;

import org.nianbao.document.Place;

/**
 * A section of the form as the report has it.
 *
 * @param number which of the form's sections it is, by its content where that is plain, from 1
 * @param named which one its heading names; differs from {@code number} under a wrong heading
 * @param order its place among the report's sections, from 1
 * @param heading its heading as written
 * @param prose its paragraphs without the sub-headings, one a line
 * @param characters how many characters of prose it has, white space and punctuation left out
 * @param place where its heading stands
 */
public record Section(
    int number, int named, int order, String heading, String prose, int characters, Place place)
    implements Evidence {

  @Override
  public int section() {
    return number;
  }

  @Override
  public String quote() {
    return heading;
  }

  /** Whether all its prose says is "nothing" (无, 没有, 暂无…). */
  public boolean isNothing() {
    return prose.matches("\\s*(本年度)?(无|没有|暂无|无。|没有。|暂无。|无其他需要报告的事项。?)\\s*");
  }
}
