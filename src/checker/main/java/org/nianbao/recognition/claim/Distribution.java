package org.nianbao.recognition.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Spreads 甲、乙分别为3件、2件 out to 甲3件，乙2件. */
final class Distribution {

  private static final Set<String> JOINS = Set.of("和", "与", "及", "以及");

  private static final Set<String> DISPUTES = Set.of("review", "suit", "direct", "after-review");

  private Distribution() {}

  static List<Token> spread(List<Token> sentence) {
    List<Token> tokens = sentence;
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).is(TokenKind.EACH)) {
        tokens = tokens.get(i).text().equals("各") ? alike(tokens, i) : spread(tokens, i);
      }
    }
    return tokens;
  }

  private static List<Token> spread(List<Token> tokens, int each) {
    int named = each > 0 && tokens.get(each - 1).is(TokenKind.COMMA) ? each - 1 : each;
    int start = named;
    while (start > 0 && !isBoundary(tokens.get(start - 1))) {
      start--;
    }
    int end = each + 1;
    while (end < tokens.size() && !isBoundary(tokens.get(end))) {
      end++;
    }
    List<List<Token>> heads = split(tokens.subList(start, named)); // 甲、乙，分别为3件、2件
    List<List<Token>> numbers = split(tokens.subList(each + 1, end));
    boolean counted = Token.anyNumber(tokens.subList(start, named));
    if (named < each && (counted || heads.size() != numbers.size())) {
      heads = List.of(); // 复议3件、诉讼2件，分别为…: what is counted already
    }
    if (heads.size() == 1 && start > 0) {
      heads = ofDisputesBefore(tokens, start - 1, heads.get(0));
    }
    if (heads.size() < 2 || heads.size() != numbers.size() || !areNumbers(numbers)) {
      return tokens;
    }
    List<Token> spread = new ArrayList<>(tokens.subList(0, start));
    for (int i = 0; i < heads.size(); i++) {
      spread.addAll(heads.get(i));
      spread.addAll(numbers.get(i));
      spread.add(Token.of(TokenKind.COMMA, "", ","));
    }
    spread.addAll(tokens.subList(end, tokens.size()));
    return spread;
  }

  /** 复议11件、诉讼9件，尚未审结分别为2件、3件: one result of each dispute that is counted before. */
  private static List<List<Token>> ofDisputesBefore(
      List<Token> tokens, int end, List<Token> result) {
    boolean results = result.size() == 1 && result.get(0).is(TokenKind.RESULT);
    int start = end;
    while (start > 0 && !isBoundary(tokens.get(start - 1))) {
      start--;
    }
    List<List<Token>> heads = new ArrayList<>();
    for (List<Token> counted :
        results ? split(tokens.subList(start, end)) : List.<List<Token>>of()) {
      for (Token token : counted) {
        if (DISPUTES.contains(token.value()) && token.is(TokenKind.OBJECT)) {
          heads.add(List.of(Token.of(token.kind(), token.value(), token.text()), result.get(0)));
        }
      }
    }
    return heads;
  }

  private static boolean areNumbers(List<List<Token>> stretches) {
    for (List<Token> stretch : stretches) {
      if (!Token.anyNumber(stretch)) {
        return false;
      }
    }
    return true;
  }

  /** 甲、乙和丙各1件 out to 甲1件，乙1件，丙1件. */
  private static List<Token> alike(List<Token> tokens, int each) {
    int at = each + 1;
    while (at < tokens.size() && tokens.get(at).is(TokenKind.FILL)) {
      at++; // 各提出1件
    }
    if (at == tokens.size() || !tokens.get(at).is(TokenKind.AMOUNT)) {
      return tokens;
    }
    int start = each;
    while (start > 0
        && !isBoundary(tokens.get(start - 1))
        && !tokens.get(start - 1).is(TokenKind.AMOUNT)) {
      start--;
    }
    if (start < each && tokens.get(start).is(TokenKind.PAUSE)) {
      start++; // 不予公开1件、不予处理和其他处理各1件
    }
    List<List<Token>> heads = split(tokens.subList(start, each));
    if (heads.size() < 2 || heads.contains(List.of())) {
      return tokens;
    }
    List<Token> spread = new ArrayList<>(tokens.subList(0, start));
    for (List<Token> head : heads) {
      spread.addAll(head);
      spread.add(tokens.get(at));
      spread.add(Token.of(TokenKind.COMMA, "", ","));
    }
    spread.addAll(tokens.subList(at + 1, tokens.size()));
    return spread;
  }

  private static boolean isBoundary(Token token) {
    return token.is(TokenKind.COMMA)
        || token.is(TokenKind.SEMICOLON)
        || token.is(TokenKind.COLON)
        || token.is(TokenKind.OPEN)
        || token.is(TokenKind.CLOSE);
  }

  private static List<List<Token>> split(List<Token> tokens) {
    List<List<Token>> parts = new ArrayList<>();
    parts.add(new ArrayList<>());
    for (Token token : tokens) {
      if (token.is(TokenKind.PAUSE) || (token.is(TokenKind.FILL) && JOINS.contains(token.text()))) {
        parts.add(new ArrayList<>());
      } else {
        parts.get(parts.size() - 1).add(token);
      }
    }
    return parts;
  }
}
