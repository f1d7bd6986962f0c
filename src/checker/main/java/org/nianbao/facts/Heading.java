package org.nianbao.facts;

import org.nianbao.document.Place;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

/**
 * A first-level heading.
 *
 * @param text as written, with its numeral
 * @param name without its numeral
 * @param style how it is numbered
 * @param ordinal the number that its numeral stands for; 0 where it has none
 * @param order its place among the first-level headings, from 1
 * @param role what it is
 * @param section the section that it names, from 1; for other roles the section in which it stands
 * @param formWords the form's own heading for that section, numeral included; empty for other roles
 * @param official whether it uses the form's or the Regulations' words
 * @param place where it stands
 */
public record Heading(
    String text,
    String name,
    Style style,
    int ordinal,
    int order,
    Role role,
    int section,
    String formWords,
    boolean official,
    Place place)
    implements Evidence {

  /** How a heading is numbered. */
  public enum Style {
    /** As the form does: 一、 */
    CHINESE,
    /** 1、 or 1. */
    ARABIC,
    /** （一） or (1) */
    PARENTHESES,
    /** As the form does, with nothing but a blank behind the numeral: 一　总体情况 */
    SPACED,
    /** Otherwise numbered: 第一部分, Ⅰ… */
    OTHER,
    /** Without a number, or one that the source lost. */
    NONE,
    /** There is no such line: only the prose of the section tells where it begins. */
    LOST
  }

  /** What a first-level heading is. */
  public enum Role {
    /** It names one of the form's sections. */
    SECTION,
    /** It names a section of the form used before 2019 (概述, 附表…). */
    LEGACY,
    /** It names a sub-topic, such as one of the five aspects, raised to the first level. */
    RAISED,
    /** Its numeral begins anew within a section. */
    RESTART,
    /** It names something that the form does not have. */
    EXTRA
  }

  /**
   * Whether its numeral is that of its section, or counts on from the headings before it as they
   * stand.
   */
  public boolean isOrdinalFits() {
    return ordinal == section || ordinal == order;
  }

  /** How it is written and how the form has it. */
  public Wording correction() {
    return Messages.say("facts.heading.correction", text, formWords);
  }

  @Override
  public String quote() {
    return text;
  }
}
