package org.nianbao.result;

import java.nio.file.Path;
import org.nianbao.wording.Wording;

/** A file does not hold the result of a run. */
public final class ResultException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Wording reason;

  private ResultException(Wording reason) {
    super(reason.en());
    this.reason = reason;
  }

  /** Why, and what to do, as a sentence that names the file. */
  public Wording reason() {
    return reason;
  }

  static ResultException broken(Path file, int line) {
    return new ResultException(
        new Wording(
            file + "：第" + line + "行不是有效的JSON，文件可能不完整。请重新用 check --format json --output 生成。",
            file
                + ": line "
                + line
                + " is not valid JSON, the file may be cut off. Make it again with check --format"
                + " json --output."));
  }

  static ResultException unreadable(Path file) {
    return new ResultException(
        new Wording(file + "：找不到或没有读取权限。", file + ": it does not exist or may not be read."));
  }

  static ResultException foreign(Path file) {
    return new ResultException(
        new Wording(
            file + "：不是 nianbao check --format json 的结果。",
            file + ": this is no result of nianbao check --format json."));
  }
}
