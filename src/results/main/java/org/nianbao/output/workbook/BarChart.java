package org.nianbao.output.workbook;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.PresetColor;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFColorRgbBinary;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * A bar chart of the spreadsheet's own over cells of a sheet. LibreOffice draws no bars unless a
 * series has a fill, the axis begins at 0 and crosses between the categories.
 *
 * @param title what it shows
 * @param categories what each bar is called
 * @param series the lengths of the bars, one list for each colour
 * @param shares whether they are shares of a whole
 * @param lying whether the bars lie, which leaves room for long names
 */
record BarChart(
    String title, List<String> categories, List<Series> series, boolean lying, boolean shares) {

  private static final byte[][] COLOURS = {
    {(byte) 0x2F, (byte) 0x75, (byte) 0xB5},
    {(byte) 0xED, (byte) 0x7D, (byte) 0x31},
    {(byte) 0x70, (byte) 0xAD, (byte) 0x47},
    {(byte) 0x7F, (byte) 0x7F, (byte) 0x7F}
  };

  private static final int GAP = 60;

  /** Bars of one colour. */
  record Series(String name, List<? extends Number> values, CellRangeAddress cells) {}

  /**
   * Draws it.
   *
   * @param names the cells that hold the categories
   * @param place left and right column, upper and lower row
   */
  void draw(XSSFSheet sheet, CellRangeAddress names, int[] place) {
    XSSFDrawing drawing = sheet.createDrawingPatriarch();
    XSSFChart chart =
        drawing.createChart(
            new XSSFClientAnchor(0, 0, 0, 0, place[0], place[2], place[1], place[3]));
    chart.setTitleText(title);
    chart.setTitleOverlay(false);
    XDDFCategoryAxis axis =
        chart.createCategoryAxis(lying ? AxisPosition.LEFT : AxisPosition.BOTTOM);
    XDDFValueAxis values = chart.createValueAxis(lying ? AxisPosition.BOTTOM : AxisPosition.LEFT);
    values.setMinimum(0);
    if (shares) {
      values.setMaximum(1);
    }
    values.setCrosses(AxisCrosses.AUTO_ZERO);
    values.setCrossBetween(AxisCrossBetween.BETWEEN);
    values
        .getOrAddMajorGridProperties()
        .setLineProperties(
            new XDDFLineProperties(
                new XDDFSolidFillProperties(XDDFColor.from(PresetColor.LIGHT_GRAY))));
    if (lying) {
      axis.setOrientation(AxisOrientation.MAX_MIN);
      values.setCrosses(AxisCrosses.MAX);
    }
    XDDFBarChartData bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, axis, values);
    bars.setBarDirection(lying ? BarDirection.BAR : BarDirection.COL);
    bars.setVaryColors(false);
    bars.setGapWidth(GAP);
    XDDFCategoryDataSource called =
        XDDFDataSourcesFactory.fromArray(
            categories.toArray(String[]::new), names.formatAsString(sheet.getSheetName(), true));
    for (int i = 0; i < series.size(); i++) {
      Series one = series.get(i);
      XDDFChartData.Series drawn =
          bars.addSeries(
              called,
              XDDFDataSourcesFactory.fromArray(
                  one.values().toArray(Number[]::new),
                  one.cells().formatAsString(sheet.getSheetName(), true)));
      drawn.setTitle(one.name(), null);
      drawn.setFillProperties(
          new XDDFSolidFillProperties(new XDDFColorRgbBinary(COLOURS[i % COLOURS.length])));
    }
    if (series.size() > 1) {
      chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
    }
    chart.plot(bars);
  }
}
