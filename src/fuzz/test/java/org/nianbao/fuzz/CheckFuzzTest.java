package org.nianbao.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import org.nianbao.Nianbao;
import org.nianbao.document.Source;
import org.nianbao.document.UnreadableException;
import org.nianbao.facts.Given;
import org.nianbao.growth.KnownUnits;
import org.nianbao.rules.Unassessed;

/**
 * Guided fuzzing of what comes behind the readers: {@code JAZZER_FUZZ=1 mvn -Pfuzz test
 * -Dfuzz=check}. The bytes choose words that recognizers know, so that the texts reach them; any
 * answer will do but a failure, a rule that fails, and much work for a short text.
 */
class CheckFuzzTest {

  private static final Nianbao NIANBAO = Nianbao.standard();
  private static final List<String> UNITS = KnownUnits.all();

  /** What stands between words; headings, so that every section is met. */
  private static final String[] BETWEEN = {
    "\n",
    "\t",
    "，",
    "。\n",
    " ",
    "\n一、总体情况\n",
    "\n二、主动公开政府信息情况\n",
    "\n三、收到和处理政府信息公开申请情况\n",
    "\n四、政府信息公开行政复议、行政诉讼情况\n",
    "\n五、存在的主要问题及改进情况\n",
    "\n六、其他需要报告的事项\n"
  };

  private static final String TITLE = "某县水利局2021年政府信息公开工作年度报告\n";

  /** Characters of a text at most. */
  private static final int LONGEST = 8_000;

  /** Thread time that such a text may take, under the eyes of the fuzzer. */
  private static final long MOST_NANOS = 20_000_000_000L;

  /** The text that bytes stand for: two for each word, sign, or repetition of the last word. */
  static String text(byte[] bytes) {
    StringBuilder text = new StringBuilder(TITLE);
    String last = "";
    for (int i = 0; i + 1 < bytes.length && text.length() < LONGEST; i += 2) {
      int kind = bytes[i] & 0xFF;
      int which = bytes[i + 1] & 0xFF;
      if (kind < 64) {
        last = BETWEEN[which % BETWEEN.length];
      } else if (kind < 80) {
        last = Integer.toString(which);
      } else if (kind < 250) {
        last = UNITS.get(((kind - 80) << 8 | which) % UNITS.size());
      } else {
        text.append(last.repeat(Math.min(which, (LONGEST - text.length()) / 20)));
        continue;
      }
      text.append(last);
    }
    return text.toString();
  }

  @FuzzTest(maxDuration = "10m")
  void check(byte[] bytes) {
    String text = text(bytes);
    long begin = Soak.threadTime();
    try {
      List<Unassessed> open =
          NIANBAO
              .check(new Source("fuzz.txt", text.getBytes(UTF_8)), Given.NOTHING)
              .judgement()
              .unassessed();
      for (Unassessed one : open) {
        if (one.reason().en().contains("please tell its author")) {
          throw new AssertionError(one.rule().id() + ": " + one.reason().en());
        }
      }
    } catch (UnreadableException e) {
      if (e.reason().zh().isBlank() || e.getCause() instanceof RuntimeException) {
        throw new AssertionError("no sentence of its own: " + e.reason(), e);
      }
    }
    if (Soak.threadTime() - begin > MOST_NANOS) {
      throw new AssertionError("too much work for " + text.length() + " characters");
    }
  }
}
