package org.nianbao.recognition.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.agency.AgencyName;
import org.nianbao.chinese.Blank;
import org.nianbao.document.Paragraph;
import org.nianbao.document.Place;
import org.nianbao.facts.BodyName;
import org.nianbao.facts.Signature;
import org.nianbao.recognition.outline.Outline.OutlinePart;

/**
 * Finds the names of bodies where the report says whose it is: in the sentence that introduces it,
 * and in its signature. Text taken over from another body's report still names that one.
 */
public final class BodyNames {

  /** How a name of a body ends, so that what was taken for a name is one. */
  private static final Pattern BODY =
      Pattern.compile(
          "(?:[^管]委|委员会|管委会|局|厅|部|院|署|办|办公室|办公厅|政府|街道|办事处|镇|乡|中心|支队|大队|总队)$|.{2}[省市县区旗]$");

  private static final Pattern INTRODUCTION =
      Pattern.compile(
          "(?:现将|公布|发布|编制|起草|形成)(?:了|的|出)?《?(?![我本])([\\u4e00-\\u9fa5（）()]{3,30}?)(?:20\\d{2}年度?)政府信息公开(?:工作)?(?:年度)?(?:工作)?报告"
              + "|(?:本年度报告|本报告|本年报)[是由](?![我本])([\\u4e00-\\u9fa5（）()]{3,30}?)(?:按照|根据|依据|依照|编制|汇总|组织)"
              + "|由(?![我本])([\\u4e00-\\u9fa5（）()]{3,30}?)编制(?:完成|形成)?(?:了)?本(?:年度)?报告"
              + "|[，,](?![我本])([\\u4e00-\\u9fa5]{3,20}?)(?:组织)?编制(?:完成)?(?:了)?(?:本报告|20\\d{2}年度?政府信息公开)");

  private static final Pattern OFFICE = Pattern.compile("政府办公[室厅]$");

  private final String agency;

  /** In the report of the agency that the title names; finds nothing where it names none. */
  public BodyNames(String agency) {
    this.agency = BODY.matcher(agency).find() ? agency : "";
  }

  /** The bodies that a report's parts and signature name. */
  public List<BodyName> in(List<OutlinePart> parts, Optional<Signature> signature) {
    List<BodyName> found = new ArrayList<>();
    if (agency.isEmpty()) {
      return found;
    }
    for (OutlinePart part : parts) {
      if (part.heading() == null) {
        for (Paragraph line : part.paragraphs()) {
          introduction(line, found);
        }
      }
    }
    if (signature.isPresent() && BODY.matcher(signature.get().agency()).find()) {
      Signature signed = signature.get();
      found.add(name(signed.agency(), true, signed.section(), signed.quote(), signed.place()));
    }
    return found;
  }

  private void introduction(Paragraph line, List<BodyName> found) {
    if (!line.text().contains("公开")) {
      return;
    }
    Matcher named = INTRODUCTION.matcher(Blank.remove(line.text()));
    if (named.find()) {
      String name = firstGroup(named);
      if (BODY.matcher(name).find()) {
        found.add(name(name, false, 0, named.group(), line.place()));
      }
    }
  }

  /** What the one group holds that takes part in a match. */
  static String firstGroup(Matcher match) {
    int group = 1;
    while (match.group(group) == null) {
      group++;
    }
    return match.group(group);
  }

  /**
   * Whether it is a bureau, or signs as the government itself, where a government's office reports:
   * the office acts for the government, not the other way round.
   */
  private boolean isAnotherBesideTheOffice(String name) {
    return OFFICE.matcher(agency).find()
        && (name.endsWith("局") || (name.endsWith("人民政府") && AgencyName.isGovernment(name)));
  }

  private BodyName name(String name, boolean signed, int section, String quote, Place place) {
    boolean mayBeOwn =
        name.equals(agency)
            || (AgencyName.mayBeSame(agency, name)
                && !AgencyName.isOfInnerRegion(agency, name)
                && !isAnotherBesideTheOffice(name));
    return new BodyName(agency, name, mayBeOwn, signed, section, quote, place);
  }
}
