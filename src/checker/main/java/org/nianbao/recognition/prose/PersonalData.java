package org.nianbao.recognition.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.document.Paragraph;
import org.nianbao.facts.PersonalDatum;
import org.nianbao.facts.PersonalDatum.Kind;
import org.nianbao.wording.Phrases;

/** Finds personal data by their form and their check digits. */
final class PersonalData {

  private static final Pattern IDENTITY =
      Pattern.compile(
          "(?<![0-9A-Za-z])[1-9]\\d{5}(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3}[0-9Xx](?![0-9A-Za-z])");
  private static final Pattern CARD =
      Pattern.compile("(?<![0-9A-Za-z])(?:62\\d{14,17}|4\\d{15}|5[1-5]\\d{14})(?![0-9A-Za-z])");
  private static final Pattern MOBILE =
      Pattern.compile("(?<![0-9A-Za-z.-])1[3-9]\\d{9}(?![0-9A-Za-z])");
  private static final Pattern MAIL =
      Pattern.compile(
          "[A-Za-z0-9._+-]{1,64}@(?:vip\\.)?"
              + Phrases.read("mail-providers").anyOf("")
              + "\\.(?:com|net|cn)(?:\\.cn)?",
          Pattern.CASE_INSENSITIVE);
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

  /** The digits of the shortest number that belongs to a person: a mobile phone's. */
  private static final int SHORTEST = 11;

  private static final String CHECK = "10X98765432";

  private PersonalData() {}

  /** The personal data in a paragraph of the given section. */
  static List<PersonalDatum> in(Paragraph line, int section) {
    String text = line.text();
    List<PersonalDatum> data = new ArrayList<>();
    if (text.indexOf('@') >= 0) {
      find(MAIL, Kind.MAIL, line, section, data);
    }
    if (mostDigits(text) >= SHORTEST) {
      find(IDENTITY, Kind.IDENTITY, line, section, data);
      find(CARD, Kind.BANK_CARD, line, section, data);
      find(MOBILE, Kind.MOBILE, line, section, data);
    }
    return data;
  }

  /** The digits of the longest number in a text. */
  private static int mostDigits(String text) {
    int most = 0;
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      digits = c >= '0' && c <= '9' ? digits + 1 : 0;
      most = Math.max(most, digits);
    }
    return most;
  }

  private static void find(
      Pattern form, Kind kind, Paragraph line, int section, List<PersonalDatum> data) {
    Matcher m = form.matcher(line.text());
    while (m.find()) {
      String datum = m.group();
      boolean checked =
          switch (kind) {
            case IDENTITY -> hasIdentityCheck(datum);
            case BANK_CARD -> hasLuhnCheck(datum);
            case MOBILE, MAIL -> true;
          };
      String masked = masked(datum, kind);
      data.add(new PersonalDatum(kind, checked, masked, section, masked, line.place()));
    }
  }

  private static String masked(String datum, Kind kind) {
    if (kind == Kind.MAIL) {
      return datum; // a published contact; its owner has to know which
    }
    int hidden = datum.length() - 7;
    return datum.substring(0, 3) + "*".repeat(hidden) + datum.substring(datum.length() - 4);
  }

  /** GB 11643—1999: the last digit follows from the others, modulo 11. */
  private static boolean hasIdentityCheck(String number) {
    int sum = 0;
    for (int i = 0; i < 17; i++) {
      sum += (number.charAt(i) - '0') * WEIGHTS[i];
    }
    return CHECK.charAt(sum % 11) == Character.toUpperCase(number.charAt(17));
  }

  private static boolean hasLuhnCheck(String number) {
    int sum = 0;
    for (int i = 0; i < number.length(); i++) {
      int digit = number.charAt(number.length() - 1 - i) - '0';
      int twice = digit * 2;
      sum += i % 2 == 0 ? digit : twice > 9 ? twice - 9 : twice;
    }
    return sum % 10 == 0;
  }
}
