package org.nianbao.agency;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Derives the kind and the powers of a body from its name. */
public final class AgencyName {

  private static final Pattern SUBDISTRICT = Pattern.compile("街道(办事处|办)?$|街道党工委|街办$");
  private static final Pattern TOWNSHIP = Pattern.compile("(镇|乡|苏木)(人民政府|政府)?$");
  // a region alone means its government: 某县2024年政府信息公开工作年度报告
  private static final Pattern GOVERNMENT =
      Pattern.compile(
          "(人民政府|行政公署|行署|[省市州县区旗盟]政府)$|(?<=[\\u4e00-\\u9fa5]{2})([省市县旗盟]|自治州|自治区|(?<!街|社|校|园|景|库|矿|辖|关|税|税港|空港|航空港|[^省市州]{2}港|保|片|灌|战|军|院|加工|集聚|商务)区)$");
  // with what such names end: most others need no second look
  private static final String TOWNSHIP_ENDS = "镇乡木府";
  private static final String GOVERNMENT_ENDS = "府署省市州县区旗盟";
  private static final Pattern PROVINCE =
      Pattern.compile("^(.{2,8}省|.{2,8}自治区|北京市|天津市|上海市|重庆市)((人民)?政府)?$");
  private static final Pattern COUNTY = Pattern.compile("(县|区|旗)((人民)?政府)?$");
  private static final Pattern MINISTRY =
      Pattern.compile(
          "^(国务院|国家|中华人民共和国|中国).*(部|委|委员会|局|署|会|院|室|厅|行)$"
              + "|^(?!.*(委|党|宣传|组织|统战|武装|[省市县区旗州镇]|乡(?!建)))[\\u4e00-\\u9fa5]{2,10}部$");
  // a branch in the country, which is named after its head office
  private static final Pattern BRANCH =
      Pattern.compile("^(国家|中国|中华人民共和国)(?>.*?(总局|局|银行|海关|委员会)).{2,}(局|行|队|办|办公室|关|处|中心|组)$");
  // 自治区, 地区 and 新区 make or may make rules of their own; others are no districts at all
  private static final Pattern NO_DISTRICT =
      Pattern.compile(
          "自治区|地区|新区|(关|税|税港|空港|片|灌|战|军|院|加工|集聚|商务|旅游|口岸|自由贸易|生态|开发|示范|试验|实验|合作|保税|综保|自贸|高新|经开|保护|度假|名胜|风景|景|功能|产业|工业|管理|园|社|校|库|市)区|区域");
  private static final Pattern BELOW_CITY =
      Pattern.compile("[^市](县|区|旗)|市.{1,6}区|(?<!城)[镇乡](?![村镇建江市])|街道");

  private static final Pattern REGION = Pattern.compile("[省县区旗州盟]|市(?![场政容])");
  private static final Pattern OWN_OFFICE = Pattern.compile("(?<=.)(办公室|办公厅)$");
  private static final Pattern OFFICE = Pattern.compile("(办|办公室|办公厅|领导小组)$");

  private static final Pattern ZONE_COMMITTEE = Pattern.compile("(?<=区)(管理委员会|管委会)$");
  private static final Pattern REGIONS =
      Pattern.compile("(?:[\\u4e00-\\u9fa5]{1,8}?(?:省|自治区|市|自治州|州|盟|地区|县|区|旗)){1,6}");
  private static final Pattern PLACE =
      Pattern.compile(
          "(?<![\\u4e00-\\u9fa5])[\\u4e00-\\u9fa5]{2,}?(?:省|自治区|市(?![场政容])|州|盟|县|区|旗|海关|总局).");

  private static final String REGION_ENDS = "省区市州盟县旗";

  private AgencyName() {}

  /** Returns the kind of body that has this name. */
  public static AgencyLevel level(String name) {
    if (name.isEmpty()) {
      return AgencyLevel.UNKNOWN;
    }
    if (name.indexOf('街') >= 0 && SUBDISTRICT.matcher(name).find()) {
      return AgencyLevel.SUBDISTRICT;
    }
    char last = name.charAt(name.length() - 1);
    if (TOWNSHIP_ENDS.indexOf(last) >= 0 && TOWNSHIP.matcher(name).find()) {
      return AgencyLevel.TOWNSHIP;
    }
    if (GOVERNMENT_ENDS.indexOf(last) >= 0 && GOVERNMENT.matcher(name).find()) {
      if (PROVINCE.matcher(name).matches()) {
        return AgencyLevel.PROVINCE;
      }
      return governmentLevel(name);
    }
    return MINISTRY.matcher(name).matches() && !BRANCH.matcher(name).matches()
        ? AgencyLevel.MINISTRY
        : AgencyLevel.DEPARTMENT;
  }

  private static AgencyLevel governmentLevel(String name) {
    if (!COUNTY.matcher(name).find()) {
      return AgencyLevel.CITY;
    }
    Matcher none = NO_DISTRICT.matcher(name);
    if (!none.find()) {
      return AgencyLevel.COUNTY;
    }
    boolean region = name.matches(".*(新区|自治区|地区)((人民)?政府)?$") || name.endsWith("政府");
    return region ? AgencyLevel.CITY : AgencyLevel.DEPARTMENT;
  }

  /** Returns whether it is a people's government itself, not an office or department of one. */
  public static boolean isGovernment(String name) {
    return switch (level(name)) {
      case PROVINCE, CITY, COUNTY, TOWNSHIP -> true;
      default -> false;
    };
  }

  /**
   * Returns whether two names may be one body's: shortened (人社局, 人力资源和社会保障局), with the region
   * around it or without, or a government's and that of the office that acts for it.
   */
  public static boolean mayBeSame(String one, String other) {
    if ((isGovernment(one) && OFFICE.matcher(other).find())
        || (isGovernment(other) && OFFICE.matcher(one).find())) {
      return true;
    }
    String first = own(one);
    String second = own(other);
    return isShortFor(first, second)
        || isShortFor(second, first)
        || isShortFor(AgencyKey.of(first), AgencyKey.of(second))
        || isShortFor(AgencyKey.of(second), AgencyKey.of(first));
  }

  /** A name without the office or the committee that acts for the body. */
  private static String own(String name) {
    String office = OWN_OFFICE.matcher(name).replaceFirst("");
    return ZONE_COMMITTEE.matcher(office).replaceFirst("");
  }

  /** Returns whether a body of the one name may sign what a government with another publishes. */
  public static boolean mayActForGovernment(String name) {
    return isGovernment(name) || OFFICE.matcher(name).find();
  }

  /**
   * Returns whether one of two names is the other with the regions above it in front, and nothing
   * else: 某区人民政府 and 某市某区人民政府.
   */
  public static boolean isSameUnderRegion(String one, String other) {
    String first = AgencyKey.of(one);
    String second = AgencyKey.of(other);
    return isUnderRegion(first, second) || isUnderRegion(second, first);
  }

  /**
   * Returns whether two names are of like bodies of a region and of one within it: 某市水务局 and
   * 某市某区水务局.
   */
  public static boolean isOfInnerRegion(String one, String other) {
    return isWithin(one, other) || isWithin(other, one);
  }

  private static boolean isWithin(String outer, String inner) {
    Matcher regions = REGIONS.matcher(outer);
    if (!regions.lookingAt() || !inner.startsWith(regions.group())) {
      return false;
    }
    String body = outer.substring(regions.end());
    String within = inner.substring(regions.end());
    return !body.isEmpty()
        && within.length() > body.length()
        && within.endsWith(body)
        && REGIONS.matcher(within.substring(0, within.length() - body.length())).matches();
  }

  /** Whether the key of a name is another with regions in front. */
  static boolean isUnderRegion(String key, String bare) {
    return !bare.isEmpty()
        && key.length() > bare.length()
        && key.endsWith(bare)
        && REGIONS.matcher(key.substring(0, key.length() - bare.length())).matches();
  }

  /** The key of a name without one, two… of the regions in front of it: the longest first. */
  static List<String> withoutRegions(String key) {
    List<String> bare = new ArrayList<>();
    for (int from = 2; from < key.length() - 1; from++) {
      if (REGION_ENDS.indexOf(key.charAt(from - 1)) >= 0
          && isUnderRegion(key, key.substring(from))) {
        bare.add(key.substring(from));
      }
    }
    return bare;
  }

  /**
   * Returns whether a name tells of which place its body is: a subdistrict, a town or a department
   * without its region in front may be that of any.
   */
  public static boolean isPlaced(String name) {
    return switch (level(name)) {
      case SUBDISTRICT, TOWNSHIP, DEPARTMENT -> PLACE.matcher(name).find();
      case UNKNOWN -> false;
      default -> true;
    };
  }

  /**
   * Returns whether the letters of a name, outer regions left out, stand in the other in this
   * order.
   */
  private static boolean isShortFor(String name, String other) {
    Matcher region = REGION.matcher(name);
    int inner = 0;
    while (true) {
      String words = REGION.matcher(name.substring(inner)).replaceAll("");
      if (isSubsequence(words, other)) {
        return true;
      }
      int next = region.find() ? region.end() : name.length();
      if (!REGION.matcher(name.substring(next)).find()) {
        return false; // without its own region a 财政局 would be any other
      }
      inner = next;
    }
  }

  /** Returns whether all letters of some words stand in a text in this order, others between. */
  public static boolean isSubsequence(String words, String text) {
    int at = -1;
    for (int i = 0; i < words.length(); i++) {
      at = text.indexOf(words.charAt(i), at + 1);
      if (at < 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns whether a name places its body in a county, a district of a city, a town or a
   * subdistrict.
   */
  public static boolean isBelowCity(String name) {
    return switch (level(name)) {
      case SUBDISTRICT, TOWNSHIP, COUNTY -> true;
      case DEPARTMENT -> BELOW_CITY.matcher(NO_DISTRICT.matcher(name).replaceAll("")).find();
      default -> false;
    };
  }
}
