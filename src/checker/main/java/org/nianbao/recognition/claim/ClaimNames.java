package org.nianbao.recognition.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

/**
 * The names of rows, columns, quantities and numbers, as messages about claims use them. What an id
 * is called stands in the catalogue of messages, under {@code recognition.claim.} and the id; what
 * it is called as a part of something else, under {@code recognition.claim-part.}; what the prose
 * calls it, or says where there is none of it, under {@code recognition.claim-said.} and {@code
 * recognition.claim-none.}
 */
final class ClaimNames {

  private ClaimNames() {}

  /** The name of a row, a column or a quantity; of one in parts, 行政复议·总计, by its parts. */
  static Wording of(String id) {
    Optional<Wording> name = Messages.find("recognition.claim." + id);
    return name.isPresent() ? name.get() : inParts(id);
  }

  private static Wording inParts(String id) {
    if (id.contains(" + ")) {
      List<Wording> names = new ArrayList<>();
      for (String one : id.split(" \\+ ", -1)) {
        names.add(of(one));
      }
      return Wording.join("、", " and ", names); // 予以公开、部分公开
    }
    int dot = id.indexOf('.');
    return dot < 0 ? Wording.same(id) : of(id.substring(0, dot), id.substring(dot + 1));
  }

  /** The name of a part of something, such as a column of a row, or the third item of a group. */
  static Wording of(String whole, String part) {
    return Wording.join("·", ", ", List.of(of(whole), ofPart(part)));
  }

  private static Wording ofPart(String part) {
    if (part.matches("\\d")) {
      return Messages.say("recognition.claim-item", part);
    }
    Optional<Wording> name = Messages.find("recognition.claim-part." + part);
    return name.isPresent() ? name.get() : of(part);
  }

  /** Names added up. */
  static Wording sum(List<Wording> names) {
    return Wording.join("＋", " + ", names);
  }

  /** What a statement says, in words: 收到申请98件, 未收到申请, 行政复议均维持. */
  static Wording said(Statement statement) {
    String id = statement.quantity().id();
    Wording name = spoken(id);
    if (statement.quantity().isRemainder()) {
      return name;
    }
    if (statement.none()) {
      Optional<Wording> none = Messages.find("recognition.claim-none." + id);
      return none.isPresent() ? none.get() : Messages.say("recognition.claim-none", name);
    }
    return Messages.say("recognition.claim-said", name, shown(statement.amount()));
  }

  /** A quantity as the prose speaks of it: 行政复议结果维持, and 行政复议 for all of them. */
  private static Wording spoken(String id) {
    Optional<Wording> name = Messages.find("recognition.claim-said." + id);
    if (name.isPresent()) {
      return name.get();
    }
    return id.endsWith(".total") ? of(id.substring(0, id.indexOf('.'))) : inOneWord(id);
  }

  private static Wording inOneWord(String id) {
    Wording name = of(id);
    return new Wording(name.zh().replace("·", ""), name.en());
  }

  /** A number as the prose gives it. */
  static Wording shown(Amount amount) {
    String number = amount.value().toPlainString() + amount.unit();
    return amount.exact() ? Wording.same(number) : Messages.say("recognition.claim-about", number);
  }
}
