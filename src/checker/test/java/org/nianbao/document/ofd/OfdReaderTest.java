package org.nianbao.document.ofd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nianbao.document.Cell;
import org.nianbao.document.Document;
import org.nianbao.document.DocumentBuilder;
import org.nianbao.document.Limits;
import org.nianbao.document.Place;
import org.nianbao.document.Readers;
import org.nianbao.document.Shown;
import org.nianbao.document.Source;
import org.nianbao.document.Table;
import org.nianbao.document.UnreadableException;
import org.nianbao.document.layout.PageSketch.Ink;
import org.nianbao.document.xml.Xml;

class OfdReaderTest {

  private static final String[][] FIELDS = {{"项目", "件数"}, {"规章", "12"}};
  private static final List<String> TABLE = List.of("table 2", "0:项目 | 1:件数", "0:规章 | 1:12");

  private static Document read(Ofd ofd) throws UnreadableException {
    return new Readers().read(new Source("报告.ofd", ofd.bytes()), Limits.DEFAULT);
  }

  private static List<String> shown(Ofd ofd) throws UnreadableException {
    return Shown.of(read(ofd));
  }

  private static String refusal(Ofd ofd) {
    return assertThrows(UnreadableException.class, () -> read(ofd)).reason().zh();
  }

  private static String text(String text, String attributes, String steps) {
    return Ofd.textObject(100, 300, 16, text, attributes, steps);
  }

  @Test
  void tablesAndWhereTheyStand() throws UnreadableException {
    Document document = read(Ofd.a4().text(100, 60, 16, "二、公开").table(100, 100, 80, 30, FIELDS));
    assertEquals("ofd", document.format());
    Table table = (Table) document.blocks().get(1);
    Cell cell = table.rows().get(1).get(1);
    assertEquals("12", cell.text());
    assertEquals(new Place.Area(1, 180, 130, 80, 30), cell.place().area());
    assertEquals("二、公开", Shown.of(document).get(0));
  }

  @Test
  void stepsFromCharacterToCharacter() throws UnreadableException {
    // 16 points are 5.6444 mm, and half of it 2.8222
    assertEquals(
        List.of("公开1234件"),
        shown(Ofd.a4().raw(text("公开1234件", "", "DeltaX=\"g 2 5.6444 g 4 2.8222\""))));
    assertEquals(List.of("公开12件"), shown(Ofd.a4().raw(text("公开12件", "", ""))));
    assertEquals(
        List.of("公开信息"), shown(Ofd.a4().raw(text("公开信息", "", "DeltaX=\"g 1000000000 5.6444\""))));
    assertEquals(List.of("公开信息"), shown(Ofd.a4().raw(text("公开信息", "", "DeltaX=\"5.6444\""))));
    assertEquals(List.of("1 2 3"), shown(Ofd.a4().raw(text("123", "", "DeltaX=\"g 2 5.6444\""))));
  }

  @Test
  void labelsFromTopToBottom() throws UnreadableException {
    String label = Ofd.textObject(110, 120, 10, "规章", "", "DeltaY=\"g 1 4\"");
    Ofd ofd =
        Ofd.a4().box(100, 100, 40, 60).box(140, 100, 40, 60).raw(label).text(150, 120, 10, "7");
    assertEquals(List.of("table 2", "0:规章 | 1:7"), shown(ofd));
  }

  @Test
  void transformsBlocksAndDrawings() throws UnreadableException {
    String twice = text("公开", "CTM=\"2 0 0 2 0 0\"", "DeltaX=\"5.6444\"");
    assertEquals(List.of("公开"), shown(Ofd.a4().raw(twice)));
    String blocks =
        "<ofd:PageBlock ID=\"3\"><ofd:PageBlock ID=\"4\">%s</ofd:PageBlock></ofd:PageBlock>";
    assertEquals(List.of("公开"), shown(Ofd.a4().raw(blocks.formatted(text("公开", "", "")))));
    Ofd composite =
        Ofd.a4()
            .resource(
                "<ofd:CompositeGraphicUnits><ofd:CompositeGraphicUnit ID=\"50\" Width=\"50\""
                    + " Height=\"50\"><ofd:Content>"
                    + Ofd.textObject(0, 16, 16, "年报", "", "")
                    + "</ofd:Content></ofd:CompositeGraphicUnit></ofd:CompositeGraphicUnits>")
            .text(68, 116, 16, "公开")
            .raw(
                "<ofd:CompositeObject ID=\"8\" ResourceID=\"50\" Boundary=\"35.2778 35.2778 50"
                    + " 50\"/>");
    assertEquals(List.of("公开年报"), shown(composite));
  }

  /** Some programs make a drawing of every sign: the part that holds them is not read anew each. */
  @Test
  void hundredsOfDrawingsInOnePart() throws UnreadableException {
    StringBuilder units = new StringBuilder("<ofd:CompositeGraphicUnits xmlns:own=\"urn:own\">");
    Ofd ofd = Ofd.a4();
    for (int number = 0; number < 600; number++) {
      int i = number;
      units
          .append(
              "<ofd:CompositeGraphicUnit own:made=\"yes\" ID=\"" + (1000 + i) + "\"><ofd:Content>")
          .append(
              "<ofd:PathObject Stroke=\"false\"><ofd:AbbreviatedData>"
                  + IntStream.range(0, 60)
                      .mapToObj(j -> "M %d %d L %d %d ".formatted(j, i * j, i + j, i ^ j))
                      .collect(Collectors.joining())
                  + "</ofd:AbbreviatedData></ofd:PathObject>")
          .append(i == 599 ? Ofd.textObject(0, 16, 16, "年报", "", "") : "")
          .append("</ofd:Content></ofd:CompositeGraphicUnit>");
      ofd.raw(
          "<ofd:CompositeObject ID=\"8\" ResourceID=\""
              + (1000 + i)
              + "\" Boundary=\"35.2778 35.2778 50 50\"/>");
    }
    ofd.resource(units.append("</ofd:CompositeGraphicUnits>").toString());
    assertEquals(List.of("年报"), shown(ofd));
  }

  @Test
  void coloursInHexadecimalDigits() throws UnreadableException {
    String line =
        "<ofd:PathObject ID=\"2\" Boundary=\"0 0 9 9\"><ofd:StrokeColor"
            + " Value=\"%s\"/><ofd:AbbreviatedData>M 1 1 L 1"
            + " 99</ofd:AbbreviatedData></ofd:PathObject>";
    for (String colour : List.of("#0 #0 #0", "#ee #20 #25", "#EE2025", "none", "#", "#xyz")) {
      Ofd ofd = Ofd.a4().table(100, 100, 80, 30, FIELDS).raw(line.formatted(colour));
      assertEquals(TABLE, shown(ofd), colour);
    }
    assertEquals(Ink.UNSEEN, ink("#ff #FF #ff"));
    assertEquals(Ink.SEEN, ink("#ee #20 #25"));
    assertEquals(Ink.SEEN, ink("white"));
  }

  private static Ink ink(String colour) throws UnreadableException {
    byte[] xml = ("<FillColor Value=\"" + colour + "\"/>").getBytes(StandardCharsets.UTF_8);
    DocumentBuilder builder = new DocumentBuilder("ofd", Limits.DEFAULT);
    try (Xml one = Xml.open(new ByteArrayInputStream(xml), Limits.DEFAULT, builder)) {
      assertTrue(one.nextChild(0));
      return Colours.NONE.colour(one).fill();
    }
  }

  @Test
  void templatesPartsAndSheets() throws UnreadableException {
    Ofd ofd = Ofd.empty().template().table(100, 100, 80, 30, FIELDS);
    assertEquals(TABLE, shown(ofd.page()));
    assertEquals(TABLE, shown(Ofd.a4().rooted().table(100, 100, 80, 30, FIELDS)));
    // the sheet begins elsewhere: the place is counted from its corner
    Document moved = read(Ofd.a4().area("10 20 190 270").table(100, 100, 80, 30, FIELDS));
    assertEquals(72, moved.blocks().get(0).place().area().left());
    assertEquals(43, moved.blocks().get(0).place().area().top());
  }

  @Test
  void tablesRuledInOtherWays() throws UnreadableException {
    Ofd filled = Ofd.a4();
    Ofd stroked = Ofd.a4();
    for (int i = 0; i < 3; i++) {
      filled.filled(100, 100 + 30 * i, 160, 0.7).filled(100 + 80 * i, 100, 0.7, 60);
      stroked.line(100, 100 + 30 * i, 260, 100 + 30 * i).line(100 + 80 * i, 100, 100 + 80 * i, 160);
    }
    for (Ofd ofd : List.of(filled, stroked)) {
      ofd.text(110, 120, 10, "项目").text(190, 120, 10, "件数");
      ofd.text(110, 150, 10, "规章").text(190, 150, 10, "12");
      assertEquals(TABLE, shown(ofd));
    }
  }

  @Test
  void whatOneCannotSeeIsNotThere() throws UnreadableException {
    Ofd ofd =
        Ofd.a4()
            .text(100, 60, 16, "看得见")
            .raw(text("看不见", "Visible=\"false\"", ""))
            .raw(text("透明", "Alpha=\"0\"", ""))
            .text(700, 60, 16, "页外")
            .raw(text("斜着", "CTM=\"0.7 0.7 -0.7 0.7 0 0\"", ""))
            .raw(
                "<ofd:PathObject ID=\"2\" Boundary=\"0 0 9 9\"><ofd:StrokeColor Value=\"255 255"
                    + " 255\"/><ofd:AbbreviatedData>M 1 1 L 1"
                    + " 99</ofd:AbbreviatedData></ofd:PathObject>");
    assertEquals(List.of("看得见"), shown(ofd));
  }

  @Test
  void scansAreNamed() {
    String picture =
        "<ofd:ImageObject ID=\"2\" ResourceID=\"60\" Boundary=\"0 0 210 297\" CTM=\"210 0 0 297 0"
            + " 0\"/>";
    String media =
        "<ofd:MultiMedias><ofd:MultiMedia ID=\"60\""
            + " Type=\"Image\"><ofd:MediaFile>scan.%s</ofd:MediaFile></ofd:MultiMedia></ofd:MultiMedias>";
    assertTrue(refusal(Ofd.a4().raw(picture)).contains("这个 OFD 是扫描件或图片"));
    String below = "本页文字由软件识别，可能认错字认错数，共一百二十三件";
    Ofd scan = Ofd.a4().resource(media.formatted("jpg")).text(72, 100, 10, below).raw(picture);
    assertTrue(refusal(scan).contains("这个 OFD 是扫描件，其中的文字是软件识别出来的"));
    assertTrue(refusal(Ofd.a4().line(10, 10, 90, 10)).contains("这个 OFD 里没有可以复制的文字"));
  }

  @Test
  void watermarksHideNothing() throws UnreadableException {
    String picture =
        "<ofd:ImageObject ID=\"2\" ResourceID=\"60\" Boundary=\"0 0 210 297\" CTM=\"210 0 0 297 0"
            + " 0\"/>";
    String media =
        "<ofd:MultiMedias><ofd:MultiMedia ID=\"60\""
            + " Type=\"Image\"><ofd:MediaFile>mark.png</ofd:MediaFile></ofd:MultiMedia></ofd:MultiMedias>";
    byte[] head = new byte[40];
    head[1] = 'P';
    head[25] = 6;
    String text = "主动公开政府信息一百二十三件，收到申请四十五件。";
    Ofd ofd =
        Ofd.a4().resource(media).part("Doc_0/mark.png", head).text(72, 100, 10, text).raw(picture);
    assertEquals(List.of(text), shown(ofd));
  }

  @Test
  void theFirstDocumentInItsVersionInForce() throws UnreadableException {
    String body = "<ofd:DocBody><ofd:DocRoot>/%s/Document.xml</ofd:DocRoot>%s</ofd:DocBody>";
    String versions =
        "<ofd:Versions><ofd:Version ID=\"1\" Index=\"1\" BaseLoc=\"V1.xml\"/><ofd:Version ID=\"2\""
            + " Index=\"2\" Current=\"true\" BaseLoc=\"V2.xml\"/></ofd:Versions>";
    String first = Ofd.xml("OFD", body.formatted("Doc_0", "") + body.formatted("None", ""));
    assertEquals(List.of("公开"), shown(Ofd.a4().text(90, 90, 16, "公开").part("OFD.xml", first)));
    String current = Ofd.xml("OFD", body.formatted("None", versions));
    String version = Ofd.xml("DocVersion", "<ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot>");
    Ofd ofd = Ofd.a4().text(90, 90, 16, "公开").part("OFD.xml", current).part("V2.xml", version);
    assertEquals(List.of("公开"), shown(ofd));
  }

  @Test
  void encryptedFiles() {
    Ofd ofd = Ofd.a4().text(90, 90, 16, "公开").part("Encryptions.xml", Ofd.xml("Encryptions", ""));
    assertTrue(refusal(ofd).contains("加密"));
  }
}
