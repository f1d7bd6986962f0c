package org.nianbao.form;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.nianbao.json.StrictJsonException;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

/** Editions of the form that people add: the {@code .json} files of a folder. */
final class FormsFolder {

  private FormsFolder() {}

  /**
   * Returns the editions with those of the folder among them. An edition in force without end ends
   * where the next one begins.
   *
   * @throws FormsException if there is none, one has mistakes, or two are in force in one year
   */
  static Forms add(Forms known, Path folder) throws FormsException {
    List<Wording> mistakes = new ArrayList<>();
    List<Form> forms = new ArrayList<>(known.editions());
    for (Path file : files(folder)) {
      try {
        forms.add(FormReader.read(file.getFileName().toString(), Files.readAllBytes(file)));
      } catch (StrictJsonException e) {
        mistakes.addAll(e.mistakes());
      } catch (IOException e) {
        mistakes.add(Messages.say("form.unreadable", file));
      }
    }
    forms.sort(Comparator.comparingInt(Form::firstYear));
    if (mistakes.isEmpty()) {
      overlaps(forms, mistakes);
    }
    if (!mistakes.isEmpty()) {
      throw new FormsException(mistakes);
    }
    return new Forms(succeeding(forms));
  }

  private static List<Path> files(Path folder) throws FormsException {
    try (Stream<Path> all = Files.list(folder)) {
      List<Path> files =
          all.filter(file -> file.getFileName().toString().endsWith(".json"))
              .filter(file -> !file.getFileName().toString().equals("index.json"))
              .sorted()
              .toList();
      if (files.isEmpty()) {
        throw new FormsException(List.of(Messages.say("form.none", folder)));
      }
      return files;
    } catch (IOException e) {
      throw new FormsException(List.of(Messages.say("form.unreadable", folder)));
    }
  }

  private static void overlaps(List<Form> forms, List<Wording> mistakes) {
    for (int i = 0; i < forms.size(); i++) {
      Form form = forms.get(i);
      for (Form next : forms.subList(i + 1, forms.size())) {
        if (next.edition().equals(form.edition())) {
          mistakes.add(Messages.say("form.edition-twice", form.edition()));
        } else if (next.firstYear() == form.firstYear()
            || (form.lastYear() != null && next.firstYear() <= form.lastYear())) {
          mistakes.add(
              Messages.say("form.overlap", form.edition(), next.edition(), next.firstYear()));
        }
      }
    }
  }

  private static List<Form> succeeding(List<Form> forms) {
    List<Form> ended = new ArrayList<>(forms);
    for (int i = 0; i + 1 < forms.size(); i++) {
      if (forms.get(i).lastYear() == null) {
        ended.set(i, forms.get(i).until(forms.get(i + 1).firstYear() - 1));
      }
    }
    return ended;
  }
}
