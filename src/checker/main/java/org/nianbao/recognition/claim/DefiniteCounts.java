package org.nianbao.recognition.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.recognition.claim.DisputeCount.Result;
import org.nianbao.recognition.claim.DisputeCount.Way;

/**
 * Counts that speak of all there are: 办结的25件平均用时13个工作日, 对被纠正的1件重新检索. A number that the tables
 * hardly have otherwise is wrong.
 */
final class DefiniteCounts {

  private static final String WHOSE = "(?:(?:对|在|针对)?(?:当年|全年|年内|本年度?|我局|全[市县区局镇])*)";

  private static final Pattern DEFINITE =
      Pattern.compile(
          "(?:^|[,，。;；:：])"
              + WHOSE
              + "(?:(办结|答复|新收|收到|受理)的(\\d{1,6})[件宗](?:申请)?(?=中|里|均|都|全部|逐|平均|[,，按]|申请)"
              + "|(\\d{1,6})[件宗](?:新收|本年新收)的?申请(?=中|里|均|都|全部|逐|共|[,，]))");

  private static final Pattern CORRECTED =
      Pattern.compile("(?:对|针对|^|[,，;；])被?纠正(?:和败诉)?的(\\d{1,4})[件起宗](?!中|里|均为)");

  private DefiniteCounts() {}

  /** What a sentence, as {@link NormalText} has it, counts so otherwise than the tables. */
  static List<Statement> wrong(String sentence, TableValues tables) {
    List<Statement> wrong = new ArrayList<>();
    if (sentence.contains("的") || sentence.contains("新收")) {
      Matcher definite = DEFINITE.matcher(sentence);
      while (definite.find()) {
        String verb = definite.group(1) == null ? "新收" : definite.group(1);
        String number = definite.group(2) == null ? definite.group(3) : definite.group(2);
        add(requests(verb, Amount.of(Integer.parseInt(number))), tables, wrong);
      }
    }
    if (sentence.contains("纠正")) {
      Matcher corrected = CORRECTED.matcher(sentence);
      while (corrected.find()) {
        Amount count = Amount.of(Integer.parseInt(corrected.group(1)));
        Statement all =
            Statement.of(new DisputeCount(Way.REVIEW, Result.CORRECTED), count)
                .orRead(
                    new DisputeCount(Way.SUIT, Result.CORRECTED),
                    new DisputeCount(Way.ALL, Result.CORRECTED));
        add(all, tables, wrong);
      }
    }
    return wrong;
  }

  private static Statement requests(String verb, Amount count) {
    return switch (verb) {
      case "办结", "答复" -> Statement.of(RequestCount.COMPLETED, count);
      case "新收" -> Statement.of(RequestCount.NEW, count);
      default -> Statement.of(RequestCount.NEW, count).orRead(RequestCount.RECEIVED);
    };
  }

  private static void add(Statement statement, TableValues tables, List<Statement> wrong) {
    if (!tables.have(statement) && tables.isALittleOff(statement)) {
      wrong.add(statement);
    }
  }
}
