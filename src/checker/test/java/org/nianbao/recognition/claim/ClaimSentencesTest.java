package org.nianbao.recognition.claim;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nianbao.recognition.claim.Labelled.Score;

/**
 * The grammar against labelled sentences: those it was worked out on, and those that it was not.
 */
class ClaimSentencesTest {

  private static final double PRECISION = 0.99;
  private static final double RECALL = 0.95;
  private static final double RECALL_UNSEEN = 0.95;

  private static final String[] TUNED = {
    "tuned.txt",
    "tuned-traps.txt",
    "tuned-phrases.txt",
    "tuned-blind-1.txt",
    "tuned-blind-2.txt",
    "tuned-blind-3.txt",
    "tuned-blind-4.txt",
    "tuned-real.txt",
    "tuned-second.txt",
    "tuned-near-misses.txt"
  };

  private static Score score(String... files) throws IOException {
    Score score = new Score();
    for (String file : files) {
      Labelled.read(file).forEach(score::add);
    }
    return score;
  }

  @Test
  void sentencesThatItWasWorkedOutOn() throws IOException {
    Score score = score(TUNED);
    check("Worked out on", score, RECALL);
    score.kinds.forEach(
        (kind, counts) ->
            assertTrue(
                counts[0] >= PRECISION * (counts[0] + counts[1])
                    && counts[0] >= RECALL * (counts[0] + counts[2]) - 1,
                kind + "\n" + score.report("Tuned")));
  }

  @Test
  void sentencesThatItWasNeverTunedOn() throws IOException {
    check("Held out", score("held-out.txt"), RECALL_UNSEEN);
  }

  @Test
  void allSentences() throws IOException {
    Score score = score(TUNED);
    Labelled.read("held-out.txt").forEach(score::add);
    check("All", score, RECALL);
  }

  @Test
  void areEnoughWithATrapForEveryTwo() throws IOException {
    List<Labelled> all = new ArrayList<>();
    for (String file : TUNED) {
      all.addAll(Labelled.read(file));
    }
    all.addAll(Labelled.read("held-out.txt"));
    assertTrue(all.size() >= 400, all.size() + " sentences");
    long traps = all.stream().filter(l -> l.claims().isEmpty()).count();
    assertTrue(traps * 3 >= all.size(), traps + " traps of " + all.size());
  }

  private static void check(String title, Score score, double recall) {
    System.out.println(score.summary(title));
    assertTrue(score.precision() >= PRECISION, () -> score.report(title));
    assertTrue(score.recall() >= recall, () -> score.report(title));
  }
}
