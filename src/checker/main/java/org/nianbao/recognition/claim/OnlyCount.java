package org.nianbao.recognition.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the number of a clause that counts something. */
final class OnlyCount {

  /** Measure words with which a number that is not written in digits is hardly a count of cases. */
  private static final Set<String> OF_WORDS = Set.of("次", "项", "个", "条", "部");

  private static final Set<String> PEOPLE = Set.of("名", "位", "家", "人");

  private final List<Token> tokens;

  private OnlyCount(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** The only count among the words of a clause; beside one in digits, 二次供水 and 两项 are words. */
  static Optional<Amount> in(List<Token> tokens) {
    return new OnlyCount(tokens).find();
  }

  /** Whether the only count is of cases; 个 and 部 count other things than those. */
  static boolean isOfCases(Amount only, List<Token> tokens) {
    if (only.unit().equals("个") || only.unit().equals("部")) {
      return false;
    }
    for (Token token : tokens) {
      if (token.is(TokenKind.AMOUNT) && token.text().equals("一次")) {
        return false;
      }
    }
    return true;
  }

  private Optional<Amount> find() {
    List<Token> told = new ArrayList<>();
    int numbers = 0;
    for (Token token : tokens) {
      if (token.is(TokenKind.AMOUNT)) {
        numbers++;
        if (!token.amount().isMoney()) {
          told.add(token);
        }
      }
    }
    if (told.size() > 1) {
      told.removeIf(t -> isOfWord(t) || isOfPeople(t));
    }
    return told.size() == 1 && told.get(0).amount().isCount() && !isOfOtherThings(numbers > 1)
        ? Optional.of(told.get(0).amount())
        : Optional.empty();
  }

  /** 1名群众提出申请1件: people are counted without a measure word of cases. */
  private boolean isOfPeople(Token number) {
    int next = tokens.indexOf(number) + 1;
    return number.amount().unit().isEmpty()
        && next < tokens.size()
        && PEOPLE.contains(tokens.get(next).text());
  }

  private static boolean isOfWord(Token number) {
    return OF_WORDS.contains(number.amount().unit()) && number.text().charAt(0) > '9';
  }

  /** A number without a measure word counts only at the end, or where the word before says so. */
  private boolean isOfOtherThings(boolean several) {
    for (int i = 0; i < tokens.size() - 1; i++) {
      Token token = tokens.get(i);
      if (token.is(TokenKind.AMOUNT)
          && token.amount().unit().isEmpty()
          && !(several && isOfPeople(token))) {
        return true;
      }
    }
    return false;
  }
}
