package org.nianbao.check;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.nianbao.document.Block;
import org.nianbao.document.Budget;
import org.nianbao.document.Document;
import org.nianbao.document.Paragraph;
import org.nianbao.document.Place;
import org.nianbao.rules.Finding;
import org.nianbao.rules.Judgement;

/** Orders findings about one paragraph as their words stand in it. */
final class WithinParagraphs {

  /** A step looks at so many characters for the words of a finding. */
  private static final int CHARACTERS_OF_A_STEP = 8;

  private final Map<Place, String> texts = new TreeMap<>(Place.IN_DOCUMENT);
  private final Budget budget;

  WithinParagraphs(Document document, Budget budget) {
    this.budget = budget;
    for (Block block : document.blocks()) {
      if (block instanceof Paragraph paragraph) {
        texts.put(paragraph.place(), paragraph.text());
      }
    }
  }

  /** The judgement, whose findings stand in the order of the document's paragraphs. */
  Judgement in(Judgement judgement) {
    IdentityHashMap<Finding, Integer> offsets = new IdentityHashMap<>();
    for (Finding finding : judgement.findings()) {
      offsets.put(finding, offset(finding));
    }
    List<Finding> ordered = new ArrayList<>(judgement.findings());
    ordered.sort((a, b) -> compare(a, b, offsets));
    return new Judgement(ordered, judgement.unassessed());
  }

  private static int compare(Finding a, Finding b, IdentityHashMap<Finding, Integer> offsets) {
    int order = Judgement.READING.compare(a, b);
    return order == 0 ? offsets.get(a).compareTo(offsets.get(b)) : order;
  }

  /** Where a finding's words begin; 0 for what is about the whole paragraph or stands elsewhere. */
  private int offset(Finding finding) {
    String text = texts.getOrDefault(finding.place(), "");
    budget.spend(1 + text.length() / CHARACTERS_OF_A_STEP);
    return Math.max(0, text.indexOf(finding.quote()));
  }
}
