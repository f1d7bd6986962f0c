package org.nianbao.report;

import java.util.regex.Pattern;

/** What a body's name tells of its kind and powers. */
final class AgencyName {

  private static final Pattern SUBDISTRICT = Pattern.compile("街道(办事处|办)?$|街道党工委|街办$");
  private static final Pattern TOWNSHIP = Pattern.compile("(镇|乡|苏木)(人民政府|政府)?$");
  private static final Pattern GOVERNMENT = Pattern.compile("(人民政府|行政公署|市政府|县政府|区政府|省政府)$");
  private static final Pattern PROVINCE =
      Pattern.compile("^(.{2,8}省|.{2,8}自治区|北京市|天津市|上海市|重庆市)(人民)?政府$");
  private static final Pattern COUNTY = Pattern.compile("(县|区|旗)(人民)?政府$");
  private static final Pattern MINISTRY =
      Pattern.compile("^(国务院|国家|中华人民共和国|中国).*(部|委员会|局|署|会|院|室|行)$|^[\\u4e00-\\u9fa5]{2,8}部$");
  // 自治区, 地区 and 新区 make or may make rules of their own, or are no districts
  private static final Pattern ABOVE_DISTRICT = Pattern.compile("自治区|地区|新区|开发区|示范区|高新区|保税区");
  private static final Pattern BELOW_CITY = Pattern.compile("[^市](县|区|旗)|市.{1,6}区|(镇|乡|街道)");

  private AgencyName() {}

  /** The kind of body that has this name. */
  static AgencyLevel level(String name) {
    if (name.isEmpty()) {
      return AgencyLevel.UNKNOWN;
    }
    if (SUBDISTRICT.matcher(name).find()) {
      return AgencyLevel.SUBDISTRICT;
    }
    if (TOWNSHIP.matcher(name).find()) {
      return AgencyLevel.TOWNSHIP;
    }
    if (GOVERNMENT.matcher(name).find()) {
      if (PROVINCE.matcher(name).matches()) {
        return AgencyLevel.PROVINCE;
      }
      return COUNTY.matcher(name).find() && !ABOVE_DISTRICT.matcher(name).find()
          ? AgencyLevel.COUNTY
          : AgencyLevel.CITY;
    }
    return MINISTRY.matcher(name).matches() ? AgencyLevel.MINISTRY : AgencyLevel.DEPARTMENT;
  }

  /** Whether it is a people's government itself, not an office or department of one. */
  static boolean isGovernment(String name) {
    return switch (level(name)) {
      case PROVINCE, CITY, COUNTY, TOWNSHIP -> true;
      default -> false;
    };
  }

  /**
   * Whether a body of this name certainly cannot make 规章. Only departments of the State Council,
   * provinces and cities divided into districts (and autonomous prefectures) can (Legislation Law
   * of 2023, articles 91 and 93); whether a city is one of those its name does not tell.
   */
  static boolean cannotMakeRegulations(String name) {
    return switch (level(name)) {
      case SUBDISTRICT, TOWNSHIP -> true;
      case COUNTY -> true;
      case DEPARTMENT -> BELOW_CITY.matcher(ABOVE_DISTRICT.matcher(name).replaceAll("")).find();
      default -> false;
    };
  }
}
