package org.nianbao.joining;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.form.Form;
import org.nianbao.form.FormSection;
import org.nianbao.joining.AttachedFile.Chosen;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

/** The notes for the user about files that belong to a report, or may. */
final class JoiningNotes {

  /** No note. */
  static final Wording NOTHING = Wording.same("");

  private JoiningNotes() {}

  static Wording joined(String file, List<String> tables, List<Integer> sections, Form form) {
    List<Wording> taken = new ArrayList<>(tables.stream().map(Wording::same).toList());
    for (int number : sections) {
      boolean prose = form.section(number).map(FormSection::isProse).orElse(true);
      if (prose || tables.isEmpty()) {
        String numeral = form.section(number).map(FormSection::numeral).orElse("");
        taken.add(Messages.say("joining.section", new Wording(numeral, String.valueOf(number))));
      }
    }
    return Messages.say("joining.joined", Wording.join("、", ", ", taken), file);
  }

  static Wording spare(String file, Chosen chosen) {
    return chosen == Chosen.BY_USER
        ? Messages.say("joining.nothing-taken", file)
        : Messages.say("joining.spare", file);
  }

  static Wording whole(String file) {
    return Messages.say("joining.whole-report", file);
  }

  static Wording another(String file, String title) {
    return Messages.say("joining.other-title", file, title);
  }

  static Wording shared(String file, List<String> rivals) {
    return Messages.say("joining.rivals", file, Wording.list("”“", ", ", rivals));
  }

  static Wording unreadable(String file) {
    return Messages.say("joining.unreadable", file);
  }
}
