package org.nianbao.agency;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** The key by which agency names are compared: the name without differences of no meaning. */
public final class AgencyKey {

  private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]");
  // a region alone means its government, a subdistrict its office
  private static final Pattern GOVERNMENT = Pattern.compile("(?<=[省市县区旗州盟镇乡])政府$");
  private static final Pattern SUBDISTRICT = Pattern.compile("街道?(办事处|办)$");
  private static final Pattern COMMITTEE = Pattern.compile("管理委员会$");

  private AgencyKey() {}

  /**
   * Returns the key of a name; empty for a name without letters. 某县人民政府, 某县政府 and 某县 have one key,
   * and so have 某街道 and 某街道办事处; a name with its city in front and one without have two.
   */
  public static String of(String name) {
    String key = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC)).replaceAll("");
    key = key.replace("人民政府", "政府");
    key = GOVERNMENT.matcher(key).replaceFirst("");
    key = SUBDISTRICT.matcher(key).replaceFirst("街道");
    return COMMITTEE.matcher(key).replaceFirst("管委会");
  }
}
