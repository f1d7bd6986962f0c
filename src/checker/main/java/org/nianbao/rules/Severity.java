package org.nianbao.rules;

import java.util.Optional;
import org.nianbao.wording.Wording;

/** How grave a finding is, the gravest first. */
public enum Severity {
  /** A requirement is broken. */
  ERROR("错误", "error"),
  /** Very likely wrong, or a convention is broken. */
  WARNING("警告", "warning"),
  /** Worth a look; costs no points. */
  INFO("提示", "info");

  private final String zh;
  private final String en;

  Severity(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  /** Returns the severity in words. */
  public Wording label() {
    return new Wording(zh, en);
  }

  /**
   * Returns its id in the JSON and in annotations: {@code error}, {@code warning}, {@code info}.
   */
  public String id() {
    return en;
  }

  /** The severity with the given id, if there is one. */
  public static Optional<Severity> of(String id) {
    for (Severity severity : values()) {
      if (severity.id().equals(id)) {
        return Optional.of(severity);
      }
    }
    return Optional.empty();
  }
}
