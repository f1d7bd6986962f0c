package org.nianbao.recognition.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.nianbao.recognition.claim.Statement.Trust;
import org.nianbao.wording.PhraseFinder;

/**
 * What a clause seems to say that there is none of, whatever else its words are: 未见一件申请因信息不存在而无法提供,
 * 年内没有新印制规范性文件. It is told where the tables have some, and the paragraph does not give these.
 */
final class NoneHint {

  /** Words beside which it is some, or something about them, of which there is none. */
  private static final PhraseFinder TURNS =
      new PhraseFinder(
          List.of(
              "被", "引", "导致", "超期", "逾期", "错", "不当", "随意", "擅自", "简单", "滥", "违", "应当", "无故", "将",
              "把", "对答复", "对结果", "代替", "投诉", "质疑", "争议", "遗漏", "遗失", "延误", "拖", "只", "仅", "镇", "街道",
              "部门", "所属", "其他", "其余", "季度", "半年", "月", "一概", "一律", "统一", "权", "能力", "经验", "标准",
              "理由", "依据", "变化", "增加", "减少", "按时", "及时", "期限", "说明", "告知", "详细", "单独", "同类", "类似",
              "相关", "以往", "往年", "不服", "异议", "反馈", "作为", "转为", "追责", "责任"));

  /** What decisions are done with, where there is none. */
  private static final Set<String> HAPPENED = Set.of("办理", "发生", "产生");

  private static final Amount NOTHING = Amount.exactly(BigDecimal.ZERO, "件");
  private static final Set<String> OF_DOCUMENTS = Set.of("made", "abolished", "in-force");

  private static final Set<String> ABOUT = Set.of("关于", "有关于", "涉及", "涉", "案例");
  private static final Set<String> HANDED_IN = Set.of("提出", "提交", "递交");
  private static final Set<String> DECISIONS = Set.of("licences", "penalties", "compulsory");

  private static final Set<TokenKind> OTHERWISE =
      Set.of(
          TokenKind.FUTURE,
          TokenKind.DATE,
          TokenKind.TITLE,
          TokenKind.PART,
          TokenKind.REST,
          TokenKind.SHARE,
          TokenKind.GROWTH,
          TokenKind.UP,
          TokenKind.DOWN,
          TokenKind.EACH,
          TokenKind.RESULT);

  /** The longest that may stand behind what there is none of: …的情形, …的答复决定. */
  private static final int LONGEST_END = 8;

  private NoneHint() {}

  /**
   * What a clause seems to say; nothing where it may say something else.
   *
   * @param topic what it is about
   * @param ofRequests whether its paragraph was about requests so far
   */
  static List<Statement> of(Clause clause, Matter topic, boolean ofRequests) {
    if (!clause.isNegative()
        || clause.times(TokenKind.NOT) > 1
        || clause.hasNumber()
        || clause.isInBrackets()
        || clause.hasAny(OTHERWISE)
        || isOfOneWay(clause.tokens())
        || Anybody.isNot(clause)
        || hasBlock(clause, topic)
        || clause.has(TokenKind.SCOPE, "narrow")
        || turns(clause)) {
      return List.of();
    }
    List<Token> behind = behind(clause.tokens());
    List<Quantity> none = new ArrayList<>();
    if (topic.isDispute()) {
      disputes(clause, behind, topic, none);
    } else if (topic.isDocuments() && !clause.has(TokenKind.TIME, "last", "next")) {
      documents(behind, topic.row(), none);
    } else if (namesDecisions(clause) && !clause.has(TokenKind.TIME, "last", "next")) {
      decisions(behind, none);
    } else if (clause.has(TokenKind.VERB, "carry")) {
      carried(clause, none);
    } else if (topic != Matter.FEE
        && (ofRequests || clause.has(TokenKind.OBJECT, "request", "application"))
        && !clause.has(TokenKind.TIME, "last", "next")
        && !clause.has(TokenKind.OBJECT, "foreign")) {
      ends(behind, none);
      if (none.isEmpty()) {
        came(clause, behind, none);
      }
    }
    List<Statement> statements = new ArrayList<>();
    for (Quantity quantity : none) {
      Statement one =
          new Statement(quantity, NOTHING, quantity.readings(), true, null, Trust.GUESSED);
      statements.add(quantity instanceof DisputeCount ? one.readAs(one.readings().get(0)) : one);
    }
    return statements;
  }

  /** 没有邮寄的申请, but not 没有申请信件. */
  private static boolean isOfOneWay(List<Token> tokens) {
    return Token.anyIs(TokenKind.CHANNEL, tokens.subList(0, tokens.size() - 1));
  }

  /** Whether a word makes it some of them; 涉及, 关于 only say what disputes are about. */
  private static boolean hasBlock(Clause clause, Matter topic) {
    for (Token token : clause.tokens()) {
      if (token.is(TokenKind.BLOCK) && !(topic.isDispute() && ABOUT.contains(token.text()))) {
        return true;
      }
    }
    return false;
  }

  /** Whether another word than those of ends, which have such words in them, turns the meaning. */
  private static boolean turns(Clause clause) {
    StringBuilder words = new StringBuilder();
    for (Token token : clause.tokens()) {
      boolean plain =
          token.is(TokenKind.DETAIL)
              || token.is(TokenKind.OUTCOME)
              || token.is(TokenKind.OBJECT, "foreign")
              || token.is(TokenKind.SCOPE, "own")
              || (token.is(TokenKind.FILL) && token.text().contains("本")) // 针对本部门
              || (token.text().equals("相关") && clause.has(TokenKind.OBJECT, "review", "suit"));
      words.append(plain ? "|" : token.text());
    }
    return TURNS.isIn(words.toString());
  }

  private static List<Token> behind(List<Token> tokens) {
    int at = 0;
    while (!tokens.get(at).is(TokenKind.NOT)) {
      at++;
    }
    return tokens.subList(at + 1, tokens.size());
  }

  /** 没有结转到下年的, 没有上年留下的. */
  private static void carried(Clause clause, List<Quantity> none) {
    boolean next = clause.has(TokenKind.TIME, "next");
    boolean last = clause.has(TokenKind.TIME, "last");
    if (next != last && !clause.has(TokenKind.OUTCOME) && !clause.has(TokenKind.VERB, "complete")) {
      none.add(next ? RequestCount.CARRIED_OUT : RequestCount.CARRIED_IN);
    }
  }

  /** 没有不予公开、无法提供的情形: each of them; a reason goes before the end that it leads to. */
  private static void ends(List<Token> behind, List<Quantity> none) {
    List<Quantity> reasons = new ArrayList<>();
    List<Quantity> outcomes = new ArrayList<>();
    boolean asked = false;
    int left = 0;
    for (Token token : behind) {
      asked |= token.is(TokenKind.OBJECT, "request") || token.is(TokenKind.OBJECT, "application");
      if (token.is(TokenKind.DETAIL)) {
        reasons.add(OutcomeCount.of(token.value()));
        left = 0;
      } else if (token.is(TokenKind.OUTCOME)) {
        if (token.value().equals("granted")) {
          return;
        }
        outcomes.add(OutcomeCount.of(token.value()));
        left = 0;
      } else {
        left += token.text().length();
      }
    }
    boolean named = !outcomes.isEmpty() || asked; // 没有不合格的案卷
    if (left <= LONGEST_END && named) {
      none.addAll(reasons.isEmpty() ? outcomes : reasons);
    }
  }

  /** Whether decisions are all that it names, so that no dispute or request is about them. */
  private static boolean namesDecisions(Clause clause) {
    Set<String> objects = clause.values(TokenKind.OBJECT);
    objects.remove("fees");
    if (clause.last().text().equals("事项")) {
      objects.remove("foreign"); // 无行政强制的事项
    }
    return !objects.isEmpty() && DECISIONS.containsAll(objects);
  }

  /** 未见行政强制措施, 无行政处罚、行政强制事项. */
  private static void decisions(List<Token> behind, List<Quantity> none) {
    List<Quantity> named = new ArrayList<>();
    int left = 0;
    for (Token token : behind) {
      boolean happened = token.is(TokenKind.VERB, "decide") || HAPPENED.contains(token.text());
      if (token.is(TokenKind.OBJECT)) {
        if (DECISIONS.contains(token.value())) {
          named.add(DisclosureCount.decisions(token.value()));
        }
        left = 0;
      } else if (token.text().contains("不") || (token.is(TokenKind.VERB) && !happened)) {
        return; // 没有作出不予许可决定, 没有公开行政处罚
      } else {
        left += token.text().length();
      }
    }
    if (left <= LONGEST_END / 2) {
      none.addAll(named);
    }
  }

  /** 没有群众向我局递交公开申请: whoever might have come, none did. */
  private static void came(Clause clause, List<Token> behind, List<Quantity> none) {
    boolean handedIn = clause.has(TokenKind.VERB, "receive", "receive-new");
    StringBuilder before = new StringBuilder();
    int left = -1;
    for (Token token : behind) {
      handedIn |= HANDED_IN.contains(token.text());
      if (token.is(TokenKind.OBJECT, "request") && left < 0) {
        handedIn |= token.text().startsWith("申请"); // 没有公民或单位向我局申请公开政府信息
        left = 0;
      } else if (token.is(TokenKind.OBJECT, "application") && left < 0 && handedIn) {
        left = 0; // 没有服务对象提出申请, of what the paragraph is about
      } else if (left == 0 && token.is(TokenKind.VERB, "publish")) {
        left += token.text().length(); // 未收到村民申请公开的信件
      } else if (left < 0 && Anybody.wish(token, before)) {
        before.append("要求"); // 未接到村民要求公开信息的申请
      } else if (token.is(TokenKind.OBJECT)
          || (token.is(TokenKind.VERB)
              && !token.is(TokenKind.VERB, "receive")
              && !token.is(TokenKind.VERB, "receive-new"))) {
        return;
      } else if (left >= 0) {
        left += token.text().length();
      } else if (token.is(TokenKind.UNKNOWN) || token.is(TokenKind.FILL)) {
        before.append(token.text());
      }
      handedIn |= token.is(TokenKind.UNKNOWN) && token.text().matches(".*(?:提出|提交|递交)");
    }
    if (handedIn && left >= 0 && left <= LONGEST_END && Anybody.isNamed(before)) {
      none.add(RequestCount.NEW);
    }
  }

  /** 未收到关于信息公开工作的投诉和行政诉讼案件: no dispute, whatever else there was none of. */
  private static void disputes(
      Clause clause, List<Token> behind, Matter topic, List<Quantity> none) {
    int left = -1;
    boolean asked = false;
    for (Token token : behind) {
      if (token.is(TokenKind.OBJECT, "review") || token.is(TokenKind.OBJECT, "suit")) {
        left = 0;
      } else if (token.is(TokenKind.OBJECT, "foreign")) {
        left = left < 0 ? left : 0; // 行政诉讼和对我局的举报案件
      } else if (token.is(TokenKind.OBJECT)) {
        boolean other = !token.is(TokenKind.OBJECT, "request");
        if (other && !token.is(TokenKind.OBJECT, "application")) {
          return;
        }
        asked |= token.is(TokenKind.OBJECT, "request");
      } else {
        left += left < 0 ? 0 : token.text().length();
      }
    }
    boolean named = asked || clause.words().contains("公开");
    if (left >= 0 && left <= LONGEST_END && named && !clause.has(TokenKind.TIME, "last", "next")) {
      if (topic == Matter.DISPUTES) {
        none.add(DisputeCount.total(DisputeCount.Way.REVIEW));
        none.add(DisputeCount.total(DisputeCount.Way.SUIT));
      } else {
        none.add(DisputeCount.total(topic.way().orElseThrow()));
      }
    }
  }

  /** 没有新印制规范性文件; 未发布、废止规范性文件. */
  private static void documents(List<Token> behind, String row, List<Quantity> none) {
    Set<String> verbs = new LinkedHashSet<>();
    boolean named = false;
    int left = 0;
    for (Token token : behind) {
      if (token.is(TokenKind.OBJECT, row)) {
        named = true;
        left = 0;
      } else if (token.is(TokenKind.VERB)) {
        if (named) {
          return;
        }
        verbs.add(token.is(TokenKind.VERB, "publish") ? "made" : token.value());
      } else {
        left += token.text().length();
      }
    }
    if (!named || left > LONGEST_END / 2 || !OF_DOCUMENTS.containsAll(verbs)) {
      return;
    }
    for (String verb : verbs) {
      none.add(new DisclosureCount(row, verb));
    }
  }
}
