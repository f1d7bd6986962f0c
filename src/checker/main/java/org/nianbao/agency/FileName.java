package org.nianbao.agency;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the name of a file tells of the report in it: weak evidence, for whoever saved the file
 * chose the name.
 *
 * @param name the file's name without folders and ending
 */
public record FileName(String name) {

  /** Longer names of agencies are none; it also bounds the search. */
  private static final int LONGEST = 40;

  private static final int SHORTEST = 3;

  private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z0-9]{1,5}$");
  private static final Pattern YEAR =
      Pattern.compile("(?<!\\d)(20[0-4]\\d)(?!\\d)(?!年?[-._]?\\d{1,2}(?:[-._月]|(?!\\d)))");

  /** A body by how its name ends, with nothing behind it but what such files are called. */
  private static final Pattern BODY =
      Pattern.compile(
          "^(?:关于)?([\\u4e00-\\u9fa5]{1,34}?(?:政府|委员会|管委会|办公室|办公厅|办事处|研究院|监管局|总局|海关|银行|大学|学院"
              + "|支队|大队|中心|街道|[局委厅镇乡县区市省旗州署院]))"
              + "(?:的|关于)?(?:20\\d{2}.*|年度.*|政府信息.*|信息公开.*|政务公开.*|年报.*|报告.*)?$");

  private static final Pattern LETTERS = Pattern.compile("[\\u4e00-\\u9fa5][\\u4e00-\\u9fa5\\d]*");

  /** What stands before a name: a number, a year, what was done with the file. */
  private static final Pattern BEFORE =
      Pattern.compile("^(?:20\\d{2}(?:年度|年|度)?|年度|[\\d年月日]+|附件|扫描件|盖章|定稿|终稿|上报|报送|公开版|最终)++");

  /** Returns the name of the file at a path, in a folder or in an archive. */
  public static FileName of(String path) {
    String file = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    return new FileName(ENDING.matcher(file).replaceFirst("").strip());
  }

  /** The year that it names, if it names one and no other; a day of the year is none. */
  public Optional<Integer> year() {
    Matcher found = YEAR.matcher(name);
    Optional<Integer> year = Optional.empty();
    while (found.find()) {
      int one = Integer.parseInt(found.group(1));
      if (year.isPresent() && year.get() != one) {
        return Optional.empty();
      }
      year = Optional.of(one);
    }
    return year;
  }

  /**
   * The agency that it names: the listed one with the longest name in it; without a list, what ends
   * like the name of a body.
   */
  public Optional<String> agency(Agencies agencies) {
    return agencies.all().isEmpty() ? body() : listed(agencies);
  }

  private Optional<String> listed(Agencies agencies) {
    for (int length = Math.min(LONGEST, name.length()); length >= SHORTEST; length--) {
      for (int from = 0; from + length <= name.length(); from++) {
        Optional<Agency> agency = agencies.find(name.substring(from, from + length));
        if (agency.isPresent()) {
          return agency.map(Agency::name);
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> body() {
    Matcher letters = LETTERS.matcher(name);
    while (letters.find()) {
      String words = BEFORE.matcher(letters.group()).replaceFirst("");
      Matcher body = BODY.matcher(words);
      if (body.matches() && body.group(1).length() >= SHORTEST) {
        return Optional.of(body.group(1));
      }
    }
    return Optional.empty();
  }
}
