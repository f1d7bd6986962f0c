package org.nianbao.recognition.claim;

import java.util.List;
import java.util.regex.Pattern;
import org.nianbao.wording.PhraseFinder;

/** Tells where a count of documents is of all there are: 全年共制作规范性文件3件, 现行有效规范性文件12件. */
final class AllDocuments {

  private static final Pattern OF_YEAR =
      Pattern.compile("(?:全年|本年度?|年内|20\\d{2}年度?)[,，]?[^,，;；。]{0,8}共|共(?:制发|制定|出台|印发|制作)");

  /** A government reports on its whole region, but makes documents under its own name. */
  private static final PhraseFinder OF_ONE_BODY =
      new PhraseFinder(List.of("政府", "名义", "本级", "部门", "单位", "专栏", "栏目"));

  private static final Pattern AMENDED = Pattern.compile("修[改订](?:了)?\\d");

  private AllDocuments() {}

  /**
   * Whether the words of a count are of all documents.
   *
   * @param column what became of them
   * @param words all words between the count before it and its own, with those behind it
   */
  static boolean areMeant(String column, String words) {
    boolean all = column.equals("in-force") || OF_YEAR.matcher(words).find();
    return all && !OF_ONE_BODY.isIn(words);
  }

  /** Whether a sentence gives those apart that were amended, which count as made, too. */
  static boolean areAmended(String sentence) {
    return AMENDED.matcher(sentence).find();
  }
}
