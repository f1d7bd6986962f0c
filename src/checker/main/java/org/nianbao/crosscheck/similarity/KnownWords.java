package org.nianbao.crosscheck.similarity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.nianbao.form.Form;
import org.nianbao.form.FormGroup;
import org.nianbao.form.FormSection;
import org.nianbao.form.FormTable;
import org.nianbao.form.FormTopic;
import org.nianbao.form.Forms;

/**
 * Words that no agency wrote itself: those of the form, in every edition, and the statements that
 * every report has to make.
 */
final class KnownWords {

  /**
   * The share of a sentence's shingles that must be known for the sentence not to count as the
   * agency's.
   */
  private static final double KNOWN = 0.8;

  private final Shingles form;
  private final List<Shingles> customary;
  private final Shingles anyCustomary;

  /**
   * The known words.
   *
   * @param forms the editions of the form
   * @param customary sentences that every report may have in much the same words
   */
  KnownWords(Forms forms, Collection<String> customary) {
    Frames frames = new Frames("");
    List<Shingles> words = new ArrayList<>();
    for (Form edition : forms.editions()) {
      texts(edition).forEach(text -> words.add(shingles(frames.frame(text))));
    }
    this.form = Shingles.union(words);
    this.customary = customary.stream().map(sentence -> shingles(frames.frame(sentence))).toList();
    this.anyCustomary = Shingles.union(this.customary);
  }

  /** Whether it says first of whom and when it speaks makes no difference. */
  private static Shingles shingles(String frame) {
    return Shingles.of(Frames.withoutOpening(frame));
  }

  private static List<String> texts(Form form) {
    List<String> texts = new ArrayList<>(form.instructions());
    texts.add(form.document());
    for (FormSection section : form.sections()) {
      texts.add(section.name());
      texts.addAll(section.synonyms());
      texts.addAll(section.variants());
    }
    for (FormTable table : form.tables()) {
      table.rows().forEach(row -> texts.add(row.label()));
      table.columns().forEach(column -> texts.add(column.label()));
      table.groups().stream().map(FormGroup::label).forEach(texts::add);
    }
    form.topics().stream().map(FormTopic::name).forEach(texts::add);
    return texts;
  }

  /** Whether a sentence is made of the form's words, or is one that every report may have. */
  boolean isKnown(String frame) {
    Shingles shingles = shingles(frame);
    if (shingles.within(form) >= KNOWN) {
      return true;
    }
    return shingles.within(anyCustomary) >= Math.min(KNOWN, SharedProse.ALIKE)
        && customary.stream()
            .anyMatch(
                sentence ->
                    shingles.likeness(sentence) >= SharedProse.ALIKE
                        || shingles.within(sentence) >= KNOWN);
  }
}
