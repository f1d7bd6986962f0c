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
          "(?:任何|一件|有关|有|政府信息|政务信息|办理|行政相对人|相对人|行政管理对象|服务对象|单位|组织|企业|其他|或者|或|和|及|社会|公众|群众|市民|村民|居民|各界|人士|他人"
              + "|人员|关于|要求|主动|以|书面|来|等|的|向|人|提出|提交|递交|寄来|送来)*");

  /** 公众、法人或其他组织: people in general beside organizations, so that anybody is meant. */
  private static final Pattern PEOPLE_OR =
      Pattern.compile("(?:公众|群众|市民|居民|村民|社会各界|个人)(?:、|和|或者|或|以及|及|与)");

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
    return !who.isEmpty() && !anybody && !all && !isPeopleOr(clause);
  }

  /** Whether a clause names people in general before organizations: 群众、法人或其他组织. */
  static boolean isPeopleOr(Clause clause) {
    return clause.values(TokenKind.WHO).equals(Set.of("organization"))
        && PEOPLE_OR.matcher(clause.words()).find();
  }

  /** Whether a word only says what those who might have come would have wished: 要求公开. */
  static boolean wish(Token token, StringBuilder before) {
    int asked = before.lastIndexOf("要求");
    return token.is(TokenKind.VERB, "publish") && asked >= 0 && asked == before.length() - 2;
  }

  /** Whether words name nobody in particular. */
  static boolean isNamed(CharSequence words) {
    return PEOPLE.matcher(words).matches();
  }
}
