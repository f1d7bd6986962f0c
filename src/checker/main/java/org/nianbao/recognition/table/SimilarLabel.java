package org.nianbao.recognition.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.nianbao.recognition.words.Labels;

/**
 * A label of the form beside the words of a document; the most alike comes first.
 *
 * @param likeness how alike they are, 0 where less than matters
 */
record SimilarLabel(String label, double likeness) implements Comparable<SimilarLabel> {

  static SimilarLabel of(String label, String key) {
    return new SimilarLabel(label, Labels.likeness(label, key, Labels.SIMILAR));
  }

  /** Those of the given labels that are like a key, the most alike first. */
  static List<SimilarLabel> among(Set<String> labels, String key) {
    List<SimilarLabel> similar = new ArrayList<>();
    for (String label : labels) {
      SimilarLabel one = of(label, key);
      if (one.isAlike()) {
        similar.add(one);
      }
    }
    Collections.sort(similar);
    return similar;
  }

  boolean isAlike() {
    return likeness >= Labels.SIMILAR;
  }

  @Override
  public int compareTo(SimilarLabel other) {
    int byLikeness = Double.compare(other.likeness, likeness);
    return byLikeness != 0 ? byLikeness : label.compareTo(other.label);
  }
}
