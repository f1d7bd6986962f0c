package org.nianbao.joining;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.form.Form;
import org.nianbao.form.FormSection;
import org.nianbao.joining.PartFile.Chosen;
import org.nianbao.wording.Wording;

/** The notes for the user about files that belong to a report, or may. */
final class JoiningNotes {

  /** No note. */
  static final Wording NOTHING = Wording.same("");

  private JoiningNotes() {}

  static Wording joined(String file, List<String> tables, List<Integer> sections, Form form) {
    List<String> zh = new ArrayList<>(tables);
    List<String> en = new ArrayList<>(tables);
    for (int number : sections) {
      boolean prose = form.section(number).map(FormSection::isProse).orElse(true);
      if (prose || tables.isEmpty()) {
        zh.add("第" + form.section(number).map(FormSection::numeral).orElse("") + "部分");
        en.add("section " + number);
      }
    }
    return new Wording(
        String.join("、", zh) + "取自“" + file + "”，与正文合在一起检查；这个文件不再单独检查",
        String.join(", ", en)
            + " come from "
            + file
            + ", checked together with the text; that file is not checked by itself");
  }

  static Wording spare(String file, Chosen chosen) {
    return chosen == Chosen.BY_USER
        ? new Wording(
            "“" + file + "”里没有正文缺少的表格或部分，没有并入",
            file + " holds no table or section that the text lacks: nothing was taken from it")
        : new Wording(
            "附件“" + file + "”只有表格，正文里都已经有，没有再核对；这个文件不再单独检查",
            "the attachment "
                + file
                + " has but tables that the text has too: they were not checked again, nor is that"
                + " file checked by itself");
  }

  static Wording whole(String file) {
    return new Wording(
        "附件“" + file + "”本身是一份完整的报告，单独检查，没有并入",
        "the attachment " + file + " is a whole report: it is checked by itself and not joined");
  }

  static Wording another(String file, String title) {
    return new Wording(
        "附件“" + file + "”的标题是“" + title + "”，与本报告的机关或年度不符，没有并入",
        "the attachment "
            + file
            + " has the title "
            + title
            + ", of another agency or year: it is not joined");
  }

  static Wording shared(String file, List<String> rivals) {
    return new Wording(
        "附件“"
            + file
            + "”还被"
            + rivals.stream().map(path -> "“" + path + "”").reduce("", String::concat)
            + "列为附件，不能确定属于哪一份，没有并入，也不单独检查；请在命令中用“正文 + 附件”写明",
        "the attachment "
            + file
            + " is named by "
            + String.join(", ", rivals)
            + " too, so that it is not joined to either, nor checked by itself; say which with"
            + " “text + attachment”");
  }

  static Wording unreadable(String file) {
    return new Wording(
        "附件“" + file + "”无法读取，没有并入，原因见该文件的结果",
        "the attachment " + file + " cannot be read and is not joined: see its own result for why");
  }
}
