package org.nianbao.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.facts.Report;
import org.nianbao.form.CellRef;

class SlipTest {

  @ParameterizedTest
  @CsvSource({
    "12, 21, TRANSPOSED",
    "1024, 1042, TRANSPOSED",
    "12, 123, DIGIT_DROPPED",
    "13, 123, DIGIT_DROPPED",
    "123, 12, DIGIT_ADDED",
    "112, 12, DIGIT_ADDED",
    "24, 12, DOUBLED",
    "18, 13, DIGIT_CHANGED",
    "3, 5,",
    "12, 57,",
    "12, 0,",
    "121, 211, TRANSPOSED",
  })
  void slipIsRecognized(long actual, long proposed, Slip slip) {
    FigureSheet sheet = new FigureSheet(2021);
    for (String row : new String[] {"new", "granted", "total"}) {
      sheet.set("requests", row, "person", proposed).set("requests", row, "total", proposed);
    }
    sheet.set("requests", "granted", "person", actual);
    Report report = sheet.report();
    Correction correction =
        Diagnosis.of(report, FigureSheet.findings(report))
            .causes()
            .get(0)
            .likeliest()
            .corrections()
            .get(0);
    assertEquals(new CellRef("requests", "granted", "person"), correction.cell());
    assertEquals(proposed, correction.proposed());
    assertEquals(Optional.ofNullable(slip), correction.slip());
  }
}
