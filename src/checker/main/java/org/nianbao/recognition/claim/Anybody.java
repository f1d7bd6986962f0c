package org.nianbao.recognition.claim;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.nianbao.wording.PhraseFinder;

/** Tells words for whoever may apply from those for one kind of applicants. */
final class Anybody {

  /** Who applies, whoever they are, and to whom. */
  private static final Pattern PEOPLE =
      Pattern.compile(
          "(?:任何|一件|有|行政相对人|相对人|行政管理对象|服务对象|单位|组织|企业|其他|或者|或|和|及|社会|公众|群众|市民|村民|居民|各界|人士|他人"
              + "|人员|关于|要求|主动|以|书面|来|等|的|向|人|提出|提交|递交|寄来|送来)*");

  /** Those beside persons, so that anybody is meant. */
  private static final PhraseFinder OR_OTHERS =
      new PhraseFinder(
          List.of("或单位", "和单位", "及单位", "、单位", "或组织", "和组织", "或其他", "和其他", "或企业", "和企业", "、企业"));

  private Anybody() {}

  /** 没有公司提出的申请, but not 没有公民或单位提出的申请. */
  static boolean isNot(Clause clause) {
    Set<String> who = clause.values(TokenKind.WHO);
    boolean anybody = who.equals(Set.of("person")) && OR_OTHERS.isIn(clause.words());
    boolean all = who.containsAll(Set.of("person", "organization"));
    return !who.isEmpty() && !anybody && !all;
  }

  /** Whether words name nobody in particular. */
  static boolean isNamed(CharSequence words) {
    return PEOPLE.matcher(words).matches();
  }
}
