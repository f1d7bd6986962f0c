package org.nianbao.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.document.Budget;
import org.nianbao.document.BudgetSpentException;
import org.nianbao.document.Document;
import org.nianbao.document.Limits;
import org.nianbao.document.Readers;
import org.nianbao.document.Source;
import org.nianbao.facts.Given;
import org.nianbao.form.Forms;
import org.nianbao.joining.FormHints;

/** Recognition takes steps for all that an input can lengthen, and ends where none are left. */
class RecognitionBudgetTest {

  private static final Forms FORMS = Forms.builtIn();
  private static final Recognition RECOGNITION = new Recognition(FORMS);

  /** A hundredth of what a report may cost: more than a real one takes. */
  private static final long STEPS = Limits.DEFAULT.steps() / 100;

  private static Document document(String text) throws Exception {
    Source source = new Source("a.txt", text.getBytes(StandardCharsets.UTF_8));
    return new Readers(FormHints.of(FORMS)).read(source, Limits.DEFAULT);
  }

  private static String report(String body) {
    return "某县水利局2021年政府信息公开工作年度报告\n一、总体情况\n" + body + "\n二、主动公开政府信息情况\n无。\n";
  }

  @ParameterizedTest
  @CsvSource({"收到申请3件。, 10000", "本年新收政府信息公开申请数量\\t1\\n, 10000", "存在的问题：不够。\\n, 15000"})
  void whatIsLongEndsInRecognition(String unit, int times) throws Exception {
    String body = unit.replace("\\t", "\t").replace("\\n", "\n").repeat(times);
    Document document = document(report(body));
    BudgetSpentException spent =
        assertThrows(
            BudgetSpentException.class,
            () ->
                RECOGNITION.recognize(
                    document, Given.NOTHING, new Budget(Duration.ofHours(1), STEPS)));
    assertTrue(spent.reason().zh().contains("停在“识别内容”"), spent.reason().zh());
  }

  @Test
  void aReportTakesLessThanAHundredthOfIt() throws Exception {
    Document document = document(Files.readString(Path.of("rules/examples/base-2021.txt")));
    assertEquals(
        RECOGNITION.recognize(document, Given.NOTHING).facts(),
        RECOGNITION
            .recognize(document, Given.NOTHING, new Budget(Duration.ofHours(1), STEPS))
            .facts());
  }
}
