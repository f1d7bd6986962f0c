package org.nianbao.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.nianbao.document.Document;
import org.nianbao.document.Paragraph;
import org.nianbao.document.Place;
import org.nianbao.rules.Finding;
import org.nianbao.rules.Judgement;

/** Orders findings about one paragraph as their words stand in it. */
final class WithinParagraphs {

  private final Map<Place, String> texts = new TreeMap<>(Place.IN_DOCUMENT);

  WithinParagraphs(Document document) {
    document.blocks().stream()
        .filter(Paragraph.class::isInstance)
        .map(Paragraph.class::cast)
        .forEach(paragraph -> texts.put(paragraph.place(), paragraph.text()));
  }

  /** The judgement, whose findings stand in the order of the document's paragraphs. */
  Judgement in(Judgement judgement) {
    IdentityHashMap<Finding, Integer> offsets = new IdentityHashMap<>();
    judgement.findings().forEach(finding -> offsets.put(finding, offset(finding)));
    List<Finding> ordered = new ArrayList<>(judgement.findings());
    ordered.sort(Judgement.READING.thenComparing(Comparator.comparing(offsets::get)));
    return new Judgement(ordered, judgement.unassessed());
  }

  /** Where a finding's words begin; 0 for what is about the whole paragraph or stands elsewhere. */
  private int offset(Finding finding) {
    String text = texts.getOrDefault(finding.place(), "");
    return Math.max(0, text.indexOf(finding.quote()));
  }
}
