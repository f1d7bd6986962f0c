package org.nianbao.rules;

import java.util.Optional;
import org.nianbao.wording.Wording;

/** What a finding is about, as the scoring profiles weigh it. */
public enum Dimension {
  /** 时效: published in time. */
  TIMELINESS("timeliness", "时效性"),
  /** 完整: all that article 50 and the form want is there. */
  COMPLETENESS("completeness", "完整性"),
  /** 规范: headings and tables are the form's. */
  FORM("form", "规范性"),
  /** 准确: the figures add up. */
  ACCURACY("accuracy", "准确性"),
  /** 一致: prose, tables and years agree. */
  CONSISTENCY("consistency", "一致性"),
  /** 内容: what the prose says, and personal data it must not. */
  CONTENT("content", "内容质量");

  private final String id;
  private final String zh;

  Dimension(String id, String zh) {
    this.id = id;
    this.zh = zh;
  }

  /** Returns its id in the JSON, in profiles and in annotations. */
  public String id() {
    return id;
  }

  /** Returns the dimension in words. */
  public Wording label() {
    return new Wording(zh, id);
  }

  /** The dimension with the given id, if there is one. */
  public static Optional<Dimension> of(String id) {
    for (Dimension dimension : values()) {
      if (dimension.id().equals(id)) {
        return Optional.of(dimension);
      }
    }
    return Optional.empty();
  }
}
