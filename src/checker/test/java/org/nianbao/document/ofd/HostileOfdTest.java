package org.nianbao.document.ofd;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.nianbao.document.Budget;
import org.nianbao.document.Damaged;
import org.nianbao.document.Document;
import org.nianbao.document.Limits;
import org.nianbao.document.Readers;
import org.nianbao.document.ShortLimits;
import org.nianbao.document.Source;
import org.nianbao.document.UnreadableException;

/** OFD files that ask for too much, or are none: each gets one sentence. */
class HostileOfdTest {

  /** Measures nothing: tells a hang from a slow machine. */
  private static final Duration FOR_EVER = Duration.ofMinutes(3);

  private static String refusal(byte[] bytes, Limits limits) {
    return assertTimeoutPreemptively(
        FOR_EVER,
        () ->
            assertThrows(
                    UnreadableException.class,
                    () -> new Readers().read(new Source("报告.ofd", bytes), limits))
                .reason()
                .zh());
  }

  private static String refusal(Ofd ofd) {
    return refusal(ofd.bytes(), Limits.DEFAULT);
  }

  private static Ofd report() {
    return Ofd.a4().text(90, 90, 16, "公开");
  }

  @Test
  void brokenFiles() {
    byte[] whole = report().bytes();
    String half = refusal(Arrays.copyOf(whole, whole.length / 2), Limits.DEFAULT);
    assertTrue(half.contains("不完整或已损坏"), half);
    String page = "Doc_0/Pages/Page_0/Content.xml";
    assertTrue(refusal(report().part(page, "<ofd:Page")).contains("损坏"));
    assertTrue(refusal(report().part(page, "")).contains("损坏"));
    assertTrue(refusal(report().part("OFD.xml", Ofd.xml("OFD", ""))).contains("损坏"));
    assertTrue(refusal(report().part("OFD.xml", "[]")).contains("损坏"));
    String nowhere = "<ofd:DocBody><ofd:DocRoot>../../etc/passwd</ofd:DocRoot></ofd:DocBody>";
    assertTrue(refusal(report().part("OFD.xml", Ofd.xml("OFD", nowhere))).contains("损坏"));
    assertTrue(refusal(report().raw("<ofd:CompositeObject ResourceID=\"7\"/>")).contains("损坏"));
    String number = Ofd.textObject(9, 9, 9, "公开", "", "DeltaX=\"abc\"");
    assertTrue(refusal(report().raw(number)).contains("损坏"));
  }

  @Test
  void entitiesAreNotUnfolded() {
    String bomb =
        "<!DOCTYPE a [<!ENTITY a \"公公公公公公公公公公\"><!ENTITY b"
            + " \"&a;&a;&a;&a;&a;&a;&a;&a;\">]><a>&b;&b;</a>";
    assertTrue(refusal(report().part("Doc_0/Document.xml", bomb)).contains("恶意"));
  }

  @Test
  void partsThatUnpackWithoutEnd() {
    Ofd ofd = report().part("Doc_0/Pages/Page_0/Content.xml", " ".repeat(100 << 20));
    assertTrue(refusal(ofd).contains("异常庞大"));
  }

  @Test
  void templatesAndDrawingsThatContainThemselves() {
    String page = "<ofd:Template TemplateID=\"100\"/><ofd:Content/>";
    Ofd template = Ofd.empty().template().page();
    template.part("Doc_0/Tpls/Tpl_0/Content.xml", Ofd.xml("Page", page));
    assertTrue(refusal(template).contains("自己引用自己"));
    String unit =
        "<ofd:CompositeGraphicUnits><ofd:CompositeGraphicUnit"
            + " ID=\"%d\"><ofd:Content>%s</ofd:Content></ofd:CompositeGraphicUnit></ofd:CompositeGraphicUnits>";
    String use = "<ofd:CompositeObject ID=\"1\" ResourceID=\"%d\"/>";
    Ofd circle = Ofd.a4().raw(use.formatted(1));
    circle.resource(unit.formatted(1, use.formatted(2)));
    circle.resource(unit.formatted(2, use.formatted(1)));
    assertTrue(refusal(circle).contains("自己引用自己"));
    // no circle, but a thousand times a thousand times a thousand…
    Ofd many = Ofd.a4().raw(use.formatted(1));
    for (int i = 1; i < 9; i++) {
      many.resource(unit.formatted(i, use.formatted(i + 1).repeat(1000)));
    }
    many.resource(unit.formatted(9, Ofd.textObject(9, 9, 9, "公", "", "")));
    String reason = refusal(many.bytes(), ShortLimits.of(Duration.ofSeconds(2)));
    assertTrue(reason.contains("停在“读取文件”") || reason.contains("异常庞大"), reason);
  }

  @Test
  void tooManyPagesAndCharactersAndLevels() {
    String page = "<ofd:Page ID=\"1\" BaseLoc=\"Pages/Page_0/Content.xml\"/>".repeat(10_000);
    Ofd pages =
        report()
            .part("Doc_0/Document.xml", Ofd.xml("Document", "<ofd:Pages>" + page + "</ofd:Pages>"));
    assertTrue(refusal(pages).contains("超过300页"));
    Ofd text = Ofd.a4();
    Random random = new Random(7); // what is packed too well is refused before
    for (int i = 0; i < 1_100; i++) {
      StringBuilder line = new StringBuilder();
      random.ints(1_000, 0x4E00, 0x9F00).forEach(line::appendCodePoint);
      text.raw(Ofd.textObject(9, 9, 1, line.toString(), "", "DeltaX=\"1\""));
    }
    assertTrue(refusal(text).contains("过大"));
    assertTrue(refusal(Ofd.a4().raw("<ofd:PageBlock>".repeat(600))).contains("层层嵌套"));
  }

  /** A million steps of lines, in objects that are each within the limits. */
  private static Ofd ofLines() {
    Random random = new Random(5); // what is packed too well is refused before
    Ofd lines = report();
    for (int i = 0; i < 25; i++) {
      StringBuilder path = new StringBuilder("M 0 0 ");
      for (int step = 0; step < 40_000; step++) {
        path.append(step % 50 == 0 ? "M " : "L ").append(random.nextInt(200));
        path.append(' ').append(random.nextInt(280)).append(' ');
      }
      lines.raw(
          "<ofd:PathObject Boundary=\"0 0 210 297\"><ofd:AbbreviatedData>"
              + path
              + "</ofd:AbbreviatedData></ofd:PathObject>");
    }
    return lines;
  }

  @Test
  void aMillionStepsOfLinesEndWithinTheBudget() throws UnreadableException {
    byte[] bytes = ofLines().bytes();
    Budget small = new Budget(Duration.ofHours(1), 20_000_000);
    String reason = refusal(bytes, Limits.DEFAULT.within(small));
    assertTrue(reason.contains("停在“读取文件”"), reason);
    Document read = new Readers().read(new Source("报告.ofd", bytes), Limits.DEFAULT);
    assertFalse(read.blocks().isEmpty());
  }

  /** Each step of a list says how often it comes; none needs a look at the rest of the list. */
  @Test
  void aListOfManyStepsIsReadOnce() {
    Random random = new Random(6);
    StringBuilder steps = new StringBuilder();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 150_000; i++) {
      steps.append("g ").append(random.nextInt(2)).append(' ').append(random.nextInt(9));
      steps.append(' ');
      text.appendCodePoint(0x4E00 + random.nextInt(15_000));
    }
    byte[] bytes =
        report()
            .raw(Ofd.textObject(9, 9, 1, text.toString(), "", "DeltaX=\"" + steps + "\""))
            .bytes();
    assertTimeoutPreemptively(
        FOR_EVER, () -> new Readers().read(new Source("报告.ofd", bytes), Limits.DEFAULT));
  }

  @Test
  void mutatedFiles() throws IOException {
    Damaged.assertAllAreAnswered(Path.of("test-reports/2020-bureau-shifted-column.ofd"));
  }
}
