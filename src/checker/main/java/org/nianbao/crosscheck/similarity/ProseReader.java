package org.nianbao.crosscheck.similarity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.nianbao.document.Paragraph;
import org.nianbao.facts.Report;
import org.nianbao.facts.Section;
import org.nianbao.form.Forms;
import org.nianbao.recognition.words.Sentences;
import org.nianbao.wording.Phrases;

/** Takes a report's own prose out of it. Thread-safe. */
public final class ProseReader {

  /** Shorter sentences are alike by chance. */
  private static final int LEAST_CHARACTERS = 10;

  private final KnownWords known;

  /**
   * A reader that leaves out the words of the given forms.
   *
   * @param customary sentences that every report may have in much the same words, left out as well
   */
  public ProseReader(Forms forms, Collection<String> customary) {
    this.known = new KnownWords(forms, customary);
  }

  /** Returns the reader for the given editions, with the customary sentences of the phrases. */
  public static ProseReader of(Forms forms) {
    return forms.areBuiltIn() ? builtIn() : new ProseReader(forms, Phrases.read("customary").all());
  }

  /** The reader for the official form, with the customary sentences of {@code rules/phrases/}. */
  public static ProseReader builtIn() {
    return BuiltIn.READER;
  }

  private static final class BuiltIn {
    static final ProseReader READER =
        new ProseReader(Forms.builtIn(), Phrases.read("customary").all());
  }

  /** The report's own prose, the preamble, headings and tables left out. */
  public Prose read(Report report) {
    Frames frames = new Frames(report.agency());
    List<Sentence> sentences = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Section section : report.all(Section.class).toList()) {
      for (Paragraph line : section.lines()) {
        for (String text : Sentences.of(line.text())) {
          List<String> figures = new ArrayList<>();
          String frame = frames.frame(text, figures);
          if (frame.length() >= LEAST_CHARACTERS && seen.add(frame) && !known.isKnown(frame)) {
            sentences.add(new Sentence(section.number(), text, frame, figures, line.place()));
          }
        }
      }
    }
    return new Prose(sentences);
  }
}
