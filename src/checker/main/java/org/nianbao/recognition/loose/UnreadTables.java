package org.nianbao.recognition.loose;

import org.nianbao.facts.Unread;
import org.nianbao.form.Form;
import org.nianbao.wording.Wording;

/** Tables that came without marks for their cells and could not be read. */
public final class UnreadTables {

  private UnreadTables() {}

  /**
   * A table without lines of which not every cell is where the form has it: more likely misread.
   */
  public static Unread unclear(String table, Form form) {
    String name = form.table(table).orElseThrow().name();
    return new Unread(
        table,
        true,
        new Wording(
            name + "没有画出表格线，只能按文字的位置推断，未能全部认清，请人工核对或提供原来的 Word 文档",
            "the table "
                + table
                + " has no lines; inferred from where its text stands it could not be made out in"
                + " full: check it by hand or give the Word document"));
  }

  /** A table without marks and without figures: not filled in, or they were lost on the way. */
  public static Unread unfilled(String table, Form form) {
    return new Unread(
        table,
        true,
        new Wording(
            form.table(table).orElseThrow().name() + "没有读到数字：可能没有填写，也可能是复制、转换时丢失，请与原件核对",
            "no figure of the table "
                + table
                + " was read: it may not be filled in, or they were lost in copying; compare the"
                + " original"));
  }
}
