package org.nianbao.recognition.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads what clauses say of the fee for processing information (信息处理费). */
final class FeeGrammar {

  /** Requests that ended because a notice was not paid: there are none without a notice. */
  private static final Reading UNPAID =
      Reading.ofRows(Reading.REQUESTS, List.of("other.2"), "total", Base.ANY);

  /** Words for what applicants did with a notice. */
  private static final Set<String> PAID =
      Set.of("缴清", "付清", "交清", "缴齐", "缴纳", "足额缴纳", "全额缴纳", "缴纳完毕");

  private static final Pattern NOT_PAID = Pattern.compile("(?:未|没有|不)[^,]{0,12}缴");

  private static final Pattern NO_NOTICES =
      Pattern.compile(
          "(?:未|没有|无)[^,，。;；件]{0,14}(?:发出|开具|送达)过?[^,，。;；件]{0,6}收费通知书?(?![^,，。;；]{0,6}件)");

  private final ParagraphContext paragraph;
  private final SentenceContext context;

  FeeGrammar(ParagraphContext paragraph, SentenceContext context) {
    this.paragraph = paragraph;
    this.context = context;
  }

  /** That no notices were sent, if a sentence says so in whatever words: 本机关没有发出过收费通知. */
  static Optional<Statement> noNotices(String sentence) {
    return sentence.contains("收费通知") && NO_NOTICES.matcher(sentence).find()
        ? Optional.of(Statement.none(FeeCount.NOTICES).readAs(UNPAID))
        : Optional.empty();
  }

  /** 4件申请因申请人逾期未缴费，不再处理, behind a sentence of notices. */
  boolean readUnpaid(Clause clause) {
    boolean unpaid =
        paragraph.ofFees
            && !clause.has(TokenKind.ALL)
            && (clause.has(TokenKind.DETAIL, "other.2") || NOT_PAID.matcher(clause.words()).find());
    int before = context.statements().size();
    if (unpaid) {
      unpaid(clause);
    }
    return context.statements().size() > before;
  }

  /** Whether it plainly says what was received whatever else it says: 对超出免费数量的1件收取信息处理费100元. */
  boolean isClear(Clause clause) {
    return isFollowed(clause, "fees", true)
        || isFollowed(clause, "notice", false)
        || isReceipt(clause);
  }

  /** 水资源费等行政事业性收费128.56万元, 按照标准发出收费通知1件: whatever stands before, this is counted. */
  private static boolean isFollowed(Clause clause, String object, boolean money) {
    int last = clause.tokens().size() - 1;
    return last > 0
        && clause.last().is(TokenKind.AMOUNT)
        && clause.last().amount().isMoney() == money
        && clause.tokens().get(last - 1).is(TokenKind.OBJECT, object)
        && clause.amounts().size() == (money ? 1 : clause.amounts().size())
        && (money || clause.has(TokenKind.VERB, "issue"))
        && !clause.isNegative()
        && !clause.has(TokenKind.PART)
        && !clause.without(TokenKind.UNKNOWN).isUnsure();
  }

  private boolean isReceipt(Clause clause) {
    return clause.last().is(TokenKind.AMOUNT)
        && clause.last().amount().isMoney()
        && clause.money().isPresent()
        && clause.has(TokenKind.OBJECT, "fee")
        && clause.has(TokenKind.VERB, "charge")
        && !clause.isNegative()
        && !clause.without(TokenKind.UNKNOWN).isUnsure()
        && !context.hasSaid(FeeCount.AMOUNT);
  }

  /** The clause without unknown words, and of counts only the last where that is of notices. */
  Clause plain(Clause clause) {
    if (!isFollowed(clause, "notice", false)) {
      return clause.without(TokenKind.UNKNOWN);
    }
    List<Token> plain = new ArrayList<>(clause.tokens());
    plain.removeIf(t -> t.is(TokenKind.UNKNOWN) || t.is(TokenKind.AMOUNT));
    plain.add(clause.last());
    return new Clause(plain, clause.depth());
  }

  void read(Clause clause) {
    if (clause.has(TokenKind.TIME, "last", "next")
        || clause.has(TokenKind.GROWTH)
        || clause.has(TokenKind.PART)) {
      return;
    }
    boolean paid = clause.hasWord(PAID);
    if (paid && clause.isNegative()) {
      unpaid(clause);
      return;
    }
    if (paid && clause.amounts().isEmpty() && !clause.isNegative() && !clause.isUnsure()) {
      if (clause.has(TokenKind.ALL)
          && (context.hasSaid(FeeCount.NOTICES) || context.hasSaid(FeeCount.CHARGED))) {
        context.say(Statement.none(FeeCount.UNPAID).readAs(UNPAID));
      }
      return;
    }
    Optional<Amount> money = clause.money();
    Optional<Amount> count = clause.count();
    boolean charges = clause.has(TokenKind.VERB, "charge");
    boolean arises = clause.isNegative() && clause.has(TokenKind.VERB, "receive"); // 没有产生信息处理费
    boolean notices = clause.has(TokenKind.OBJECT, "notice");
    if (clause.has(TokenKind.OBJECT, "fees")) {
      if (money.isPresent() && !clause.isNegative() && !clause.has(TokenKind.OBJECT, "fee")) {
        context.say(Statement.of(FeeCount.TOTAL, money.get()));
      }
      return;
    }
    if (clause.isNegative()) {
      if (clause.amounts().isEmpty()
          && (clause.has(TokenKind.OBJECT, "fee", "costs")
              || (charges && !clause.has(TokenKind.OBJECT)))
          && (charges || arises)) {
        context.say(Statement.none(FeeCount.AMOUNT));
      } else if (clause.amounts().isEmpty() && notices && clause.has(TokenKind.VERB, "issue")) {
        context.say(Statement.none(FeeCount.NOTICES).readAs(UNPAID));
      }
    } else if (count.isPresent()
        && charges
        && !notices
        && clause.amounts().size() == 1
        && (clause.has(TokenKind.OBJECT, "fee") || isPayment(clause))) {
      context.say(Statement.of(FeeCount.PAID, count.get()));
    } else if (money.isPresent() && charges && !notices) {
      boolean all = !clause.has(TokenKind.OBJECT) && isOfAllFees(clause);
      context.say(Statement.of(all ? FeeCount.TOTAL : FeeCount.AMOUNT, money.get()));
    } else if (money.isPresent() && clause.has(TokenKind.VERB, "bill")) {
      context.say(Statement.of(FeeCount.CHARGED, money.get()));
    } else if (count.isPresent() && notices && clause.amounts().size() == 1) {
      Statement sent = Statement.of(FeeCount.NOTICES, count.get());
      context.say(count.get().high().signum() == 0 ? sent.readAs(UNPAID) : sent);
    }
  }

  /** 公布行政事业性收费清单，全年收费128.65万元: not of the fee for requests. */
  private boolean isOfAllFees(Clause clause) {
    boolean all = false;
    for (Clause before : context.told().clauses()) {
      if (before.amounts().equals(clause.amounts())) {
        break;
      }
      all =
          before.has(TokenKind.OBJECT)
              ? before.has(TokenKind.OBJECT, "fees") && !before.has(TokenKind.OBJECT, "fee")
              : all;
    }
    return all;
  }

  /** 3件未按期缴纳，不再处理; 收费通知1件，申请人逾期没有缴纳，不再处理. */
  private void unpaid(Clause clause) {
    if (!isGivenUp() || clause.has(TokenKind.ALL)) {
      return;
    }
    Optional<Amount> one =
        Stream.concat(context.statements().stream(), Stream.ofNullable(paragraph.notices))
            .filter(s -> s.counts(FeeCount.NOTICES) && s.isOne())
            .map(Statement::amount)
            .findFirst();
    boolean counts = clause.amounts().stream().filter(a -> !a.isMoney()).count() == 1; // 另有3件共400元
    Optional<Amount> count =
        clause.amounts().stream()
            .filter(a -> counts && !a.isMoney())
            .findFirst()
            .or(() -> countedBefore(clause))
            .or(() -> one);
    count.ifPresent(c -> context.say(Statement.of(FeeCount.UNPAID, c).readAs(UNPAID)));
  }

  /** 另有1件（400元）申请人逾期未缴: the count before a bracket. */
  private Optional<Amount> countedBefore(Clause clause) {
    Clause last = null;
    boolean bracket = false;
    for (Clause one : context.told().clauses()) {
      if (one.equals(clause)) {
        break;
      }
      bracket = one.isInBrackets();
      last = bracket ? last : one;
    }
    return bracket && last != null && last.last().is(TokenKind.AMOUNT) && last.count().isPresent()
        ? last.count()
        : Optional.empty();
  }

  /** Whether the sentence says that requests ended since nothing was paid: 不再处理, 视为放弃. */
  private boolean isGivenUp() {
    for (Clause clause : context.told().clauses()) {
      for (Token token : clause.tokens()) {
        if (token.text().startsWith("不再处理") || token.text().contains("放弃")) {
          return true;
        }
      }
    }
    return false;
  }

  /** 按期缴费3件. */
  private static boolean isPayment(Clause clause) {
    for (Token token : clause.tokens()) {
      if (token.is(TokenKind.VERB, "charge") && token.text().endsWith("缴费")) {
        return true;
      }
    }
    return false;
  }
}
