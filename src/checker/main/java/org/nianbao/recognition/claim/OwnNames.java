package org.nianbao.recognition.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.agency.AgencyName;

/**
 * The names by which a body speaks of itself, derived from its full name: 霁州市淞陵区人力资源和社会保障局 is 区人社局,
 * 淞陵区人社局 and 人社局 too, but not 市人社局, which is another body.
 */
final class OwnNames {

  private static final Pattern REGION =
      Pattern.compile(
          "\\G.{1,12}?(?:自治[州县区旗]|街道|省|(?<!城)市|州(?![市县区镇乡])|盟|县|区|旗|(?<!城)镇|(?<![城街])乡)");

  /** What a region's type may be called by itself. */
  private static final String TYPES = "省市州盟县区旗镇乡";

  private static final Pattern GOVERNMENT = Pattern.compile("(?:人民)?政府|行政公署|行署");
  private static final Pattern STREET = Pattern.compile("街道(?:办事处|办)?$");
  private static final Pattern OFFICE = Pattern.compile("办(?:公[室厅])?$");
  private static final Pattern DIVISION = Pattern.compile("(?:分局|支队|大队|总队|中心|分中心)$");

  /** The longest name that is looked for in a text. */
  private static final int LONGEST = 24;

  /** How names end. */
  private static final String ENDS = "局办室厅委会院署府处镇乡街道队心站所关部省市州盟县区旗行";

  private final List<Name> names;

  /** A full name in parts: 霁州市淞陵区 and 民政局. */
  private record Name(String regions, String body) {

    static Name of(String full) {
      Matcher region = REGION.matcher(full);
      int end = 0;
      while (region.find()) {
        end = region.end();
      }
      return new Name(full.substring(0, end), full.substring(end));
    }

    boolean isGovernment() {
      return !regions.isEmpty() && (body.isEmpty() || GOVERNMENT.matcher(body).matches());
    }

    boolean isOffice() {
      return OFFICE.matcher(body).find();
    }

    boolean isMeantBy(String text) {
      if (isOwn(text)) {
        return true;
      }
      Matcher office = OFFICE.matcher(text);
      return !isOffice()
          && !isGovernment()
          && office.find()
          && (isOwn(text.substring(0, office.start()))
              || body.endsWith(text.substring(0, office.start())));
    }

    private boolean isOwn(String text) {
      for (int i = 0; i <= text.length(); i++) {
        if (isRegion(text.substring(0, i)) && isBody(text.substring(i), i)) {
          return true;
        }
      }
      return false;
    }

    /** 淞陵区, 霁州市淞陵区, 淞陵, 区, 我区, or nothing. */
    private boolean isRegion(String text) {
      if (text.isEmpty()) {
        return true;
      }
      if (text.length() == 2 && (text.charAt(0) == '我' || text.charAt(0) == '本')) {
        return isRegion(text.substring(1));
      }
      if (text.length() == 1) {
        return TYPES.contains(text) && (regions.isEmpty() || regions.endsWith(text));
      }
      return regions.endsWith(text)
          || (!regions.isEmpty() && regions.substring(0, regions.length() - 1).endsWith(text));
    }

    private boolean isBody(String text, int region) {
      if (isGovernment()) {
        return text.isEmpty() ? region > 2 : region > 0 && GOVERNMENT.matcher(text).matches();
      }
      if (STREET.matcher(regions + body).find() && regions.endsWith("街道")) {
        return text.isEmpty() ? region > 2 : text.equals("办") || text.equals("办事处");
      }
      if (text.length() < 2 && region != 1) {
        return false;
      }
      Matcher division = DIVISION.matcher(body);
      return endsLike(text)
          && (!division.find() || text.endsWith(division.group()))
          && AgencyName.isSubsequence(text, body);
    }

    private boolean endsLike(String text) {
      if (text.isEmpty()) {
        return false;
      }
      char last = text.charAt(text.length() - 1);
      return body.endsWith(String.valueOf(last))
          || (last == '委' && body.endsWith("委员会"))
          || (last == '办' && isOffice());
    }
  }

  /** Of a body with these full names, such as those of its title and its signature. */
  OwnNames(List<String> full) {
    Set<String> plain = new LinkedHashSet<>();
    for (String name : full) {
      plain.add(NormalText.of(name));
    }
    List<Name> found = new ArrayList<>();
    for (String name : plain) {
      if (name.length() > 2) {
        found.add(Name.of(name));
      }
    }
    this.names = List.copyOf(found);
  }

  /** The length of the longest own name that begins at the place; 0 where none does. */
  int at(String text, int from) {
    for (Name name : names) {
      char first = text.charAt(from);
      if (first != '我'
          && first != '本'
          && TYPES.indexOf(first) < 0
          && name.regions().indexOf(first) < 0
          && name.body().indexOf(first) < 0) {
        continue;
      }
      for (int end = Math.min(text.length(), from + LONGEST); end >= from + 2; end--) {
        if (ENDS.indexOf(text.charAt(end - 1)) >= 0 && name.isMeantBy(text.substring(from, end))) {
          return end - from;
        }
      }
    }
    return 0;
  }
}
