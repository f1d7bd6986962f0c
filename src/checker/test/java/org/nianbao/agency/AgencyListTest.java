package org.nianbao.agency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.wording.Wording;

class AgencyListTest {

  private static final String TABLE =
      """
      机关名称,别名,曾用名,上级,层级,地区,期限,备注
      云岫县人民政府,,,江城市人民政府,县级政府,县本级,3月31日,
      云岫县水务局,"县水务局、云岫水务",云岫县水利局；云岫县排水处,云岫县人民政府,县级部门,县本级,,改名
      石坪镇人民政府,,,云岫县政府,乡镇,东片,2024-01-20,
      """;

  @TempDir private Path folder;

  private Agencies read(String text, Charset charset) throws IOException, AgencyListException {
    Path file = folder.resolve("agencies.csv");
    Files.write(file, text.getBytes(charset));
    return AgencyList.read(file);
  }

  private List<String> mistakes(String text) {
    AgencyListException e =
        assertThrows(AgencyListException.class, () -> read(text, StandardCharsets.UTF_8));
    return e.mistakes().stream().map(Wording::zh).toList();
  }

  private static void assertIsTheTable(Agencies agencies) {
    assertEquals(3, agencies.all().size());
    Agency water = agencies.find("云岫水务").orElseThrow();
    assertEquals("云岫县水务局", water.name());
    assertEquals(water, agencies.find("云岫县水利局").orElseThrow());
    assertEquals(List.of("云岫县水利局", "云岫县排水处"), water.former());
    assertEquals(Optional.empty(), water.deadline());
    Agency county = agencies.find("云岫县").orElseThrow();
    assertEquals(Optional.of(MonthDay.of(3, 31)), county.deadline());
    assertEquals(
        List.of("云岫县水务局", "石坪镇人民政府"),
        agencies.bodiesOf(county).stream().map(Agency::name).toList());
    Agency town = agencies.find("石坪镇").orElseThrow();
    assertEquals(Optional.of(MonthDay.of(1, 20)), town.deadline());
    assertEquals("乡镇", town.level());
    assertEquals("东片", town.region());
  }

  @Test
  void readsCsvAsPeopleSaveIt() throws IOException, AgencyListException {
    assertIsTheTable(read(TABLE, StandardCharsets.UTF_8));
    assertIsTheTable(read("\uFEFF" + TABLE.replace("\n", "\r\n"), StandardCharsets.UTF_8));
    assertIsTheTable(read(TABLE, Charset.forName("GBK")));
  }

  @Test
  void readsEnglishHeadingsInAnyOrder() throws IOException, AgencyListException {
    Agencies agencies =
        read(
            "Region,Parent,Name,Former names,Deadline\nEast,,石坪镇人民政府,石坪乡,1/20\n",
            StandardCharsets.UTF_8);
    assertEquals("East", agencies.find("石坪乡").orElseThrow().region());
  }

  @Test
  void readsAWorkbook() throws IOException, AgencyListException {
    Path file = folder.resolve("agencies.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      Sheet sheet = workbook.createSheet();
      List<String> lines = TABLE.lines().toList();
      for (int i = 0; i < lines.size(); i++) {
        Row row = sheet.createRow(i);
        String[] cells = lines.get(i).replace("\"", "").split(",", -1);
        for (int j = 0; j < cells.length; j++) {
          row.createCell(j).setCellValue(cells[j]);
        }
      }
      CellStyle day = workbook.createCellStyle();
      day.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
      sheet.getRow(3).getCell(6).setCellValue(LocalDate.of(2024, 1, 20));
      sheet.getRow(3).getCell(6).setCellStyle(day);
      workbook.write(out);
    }
    assertIsTheTable(AgencyList.read(file));
  }

  @Test
  void tellsEveryMistakeByItsLine() {
    assertEquals(
        List.of(
            "第3行：没有机关名称",
            "第4行：“云岫县”在第2行已经有了",
            "第5行：期限“月底”不是日期，请写成 01-31 的样子",
            "第6行：期限“02-30”不是日期，请写成 01-31 的样子",
            "第5行：上级“云岫县入民政府”不在名录里，是否指“云岫县人民政府”"),
        mistakes(
            """
            机关名称,别名,上级,期限
            云岫县人民政府,,,
            ,,云岫县人民政府,
            云岫县,,,
            石坪镇人民政府,,云岫县入民政府,月底
            云岫县民政局,,云岫县人民政府,02-30
            """));
    assertEquals(List.of("第2行：上级关系绕成了圈", "第3行：上级关系绕成了圈"), mistakes("机关名称,上级\n甲局,乙局\n乙局,甲局\n"));
    assertEquals(
        List.of("第3行：上级关系绕成了圈", "第4行：上级关系绕成了圈"),
        mistakes("机关名称,上级\n子局,甲局\n甲局,乙局\n乙局,甲局\n丙局,子局\n"),
        "whoever is below a circle is not in it");
    assertEquals(1, mistakes("名字,上级\n甲局,\n").size());
    assertEquals(List.of("机关名录是空的"), mistakes("\n\n"));
    assertTrue(mistakes("机关名称\n\"甲局\n").get(0).contains("双引号"));
  }

  @Test
  void aParentOutsideTheListIsTheBodyAboveIt() throws IOException, AgencyListException {
    Agencies agencies = read("机关名称,上级\n云岫县人民政府,云岫市人民政府\n云岫县民政局,云岫县\n", StandardCharsets.UTF_8);
    assertEquals(2, agencies.all().size());
  }

  @Test
  void aDividedBodysOldNameTellsOfNone() throws IOException, AgencyListException {
    Agencies agencies = read("机关名称,曾用名\n甲一局,甲局\n甲二局,甲局\n", StandardCharsets.UTF_8);
    assertEquals(Optional.empty(), agencies.find("甲局"));
  }

  @Test
  void tellsFilesAndDaysOfPublication() throws IOException, AgencyListException {
    Agencies agencies =
        read(
            """
            机关名称,文件,公布日期
            云岫县水务局,水务*.docx；水务局/*,2024-01-20
            云岫县教育局,教育.pdf,2024年1月31日；2025/2/3
            """,
            StandardCharsets.UTF_8);
    Agency water = agencies.all().get(0);
    assertEquals(List.of(water), agencies.ofFile("年报/水务2023.docx"));
    assertEquals(List.of(water), agencies.ofFile("水务局/1.doc"));
    assertEquals(List.of(), agencies.ofFile("财政.docx"));
    assertEquals(Optional.of(LocalDate.of(2024, 1, 20)), water.published(2023));
    assertEquals(Optional.empty(), water.published(2022));
    Agency education = agencies.all().get(1);
    assertEquals(Optional.of(LocalDate.of(2025, 2, 3)), education.published(2024));
    assertEquals(
        List.of("第2行：公布日期“2月31日”不是日期，请写成 2025-01-20 的样子"), mistakes("机关名称,公布日期\n甲局,2月31日\n"));
  }

  @Test
  void findsNamesWithAndWithoutTheRegionsInFront() throws IOException, AgencyListException {
    Agencies agencies =
        read("机关名称\n云岫县水务局\n江城市云岫县教育局\n江城市青山区梅园街道办事处\n江城市白水区梅园街道办事处\n", StandardCharsets.UTF_8);
    assertEquals("云岫县水务局", agencies.find("江城市云岫县水务局").orElseThrow().name());
    assertEquals("江城市云岫县教育局", agencies.find("云岫县教育局").orElseThrow().name());
    assertEquals("江城市云岫县教育局", agencies.find("教育局").orElseThrow().name());
    assertEquals(Optional.empty(), agencies.find("梅园街道办事处"), "one of two");
    assertEquals(Optional.empty(), agencies.find("云岫县财政局"));
    assertEquals(Optional.empty(), agencies.find("石坪县水务局"));
  }

  /** A way up that is gone anew for each of its bodies would take minutes. */
  @Test
  @Timeout(30)
  void chainsOfAnyLengthAndParentsOutsideTheListAreReadAtOnce() throws Exception {
    StringBuilder chain = new StringBuilder("机关名称,上级\n");
    StringBuilder strangers = new StringBuilder("机关名称,上级\n");
    for (int i = 0; i < 20_000; i++) {
      chain.append("第%05d站,第%05d站\n".formatted(i, i + 1));
      strangers.append("第%05d站,外%05d府\n".formatted(i, i));
    }
    assertEquals(List.of("第20001行：上级“第20000站”不在名录里，是否指“第00000站”"), mistakes(chain.toString()));
    assertEquals(20_000, read(strangers.toString(), StandardCharsets.UTF_8).all().size());
  }
}
