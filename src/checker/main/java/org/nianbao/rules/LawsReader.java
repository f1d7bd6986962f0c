package org.nianbao.rules;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.jr.stree.JrsValue;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nianbao.json.JsonTree;
import org.nianbao.json.StrictFields;
import org.nianbao.wording.Wording;

/** Reads a file of laws strictly: whatever is not understood is a mistake, and all are told. */
final class LawsReader {

  private final StrictFields fields;
  private final Map<String, Law> laws;
  private final Map<String, String> places = new LinkedHashMap<>();

  private LawsReader(String file, Map<String, Law> known) {
    fields = new StrictFields(file);
    laws = new LinkedHashMap<>(known);
  }

  /**
   * Returns the laws that a file adds to the known ones, and these.
   *
   * @throws RulePackException if the file cannot be used; it tells every mistake with its place
   */
  static Map<String, Law> read(String file, InputStream json, Map<String, Law> known)
      throws RulePackException {
    LawsReader reader = new LawsReader(file, known);
    try {
      reader.read(JsonTree.read(json));
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      throw new RulePackException(
          List.of(
              new Wording(
                  file + "：第" + line + "行不是有效的JSON，请检查引号、逗号和括号（" + e.getOriginalMessage() + "）。",
                  file + ": not valid JSON at line " + line + ": " + e.getOriginalMessage())));
    } catch (IOException e) {
      throw new RulePackException(
          List.of(new Wording(file + "：无法读取。", file + ": cannot be read.")));
    }
    if (!reader.fields.mistakes.isEmpty()) {
      throw new RulePackException(reader.fields.mistakes);
    }
    return reader.laws;
  }

  private void read(JrsValue root) {
    fields.only(root, "", "laws");
    JrsValue list = fields.array(root, "", "laws");
    for (int i = 0; i < list.size(); i++) {
      law(list.get(i), "laws[" + (i + 1) + "]");
    }
    places.forEach((id, at) -> succession(laws.get(id), at));
  }

  private void law(JrsValue json, String at) {
    fields.only(json, at, "id", "zh", "en", "from", "to", "successor", "articles");
    String id = fields.text(json, at, "id");
    if (!id.matches(Citations.ID)) {
      fields.mistake(
          at + ".id", "编号用小写英文字母、数字和连字符", "an id has lower-case letters, digits and hyphens");
    }
    Law law =
        new Law(
            id,
            wording(json, at),
            year(json, at, "from"),
            year(json, at, "to"),
            has(json, "successor") ? fields.text(json, at, "successor") : "",
            articles(json, at));
    if (law.lastYear() != 0 && law.lastYear() < law.firstYear()) {
      fields.mistake(at + ".to", "不能早于 from", "must not be before from");
    }
    if (laws.putIfAbsent(id, law) == null) {
      places.put(id, at);
    } else {
      fields.mistake(at + ".id", "已有编号“" + id + "”", "the id " + id + " is taken");
    }
  }

  private Map<String, Wording> articles(JrsValue json, String at) {
    Map<String, Wording> articles = new LinkedHashMap<>();
    String inside = at + ".articles";
    for (Map.Entry<String, JrsValue> article :
        JsonTree.fields(fields.objectOrNone(json.path("articles"), inside)).entrySet()) {
      String here = inside + "." + article.getKey();
      if (!article.getKey().matches(Citations.ARTICLE)) {
        fields.mistake(here, "条款编号以数字开头，例如 50.4", "an article's number begins with a digit, such as 50.4");
      }
      fields.only(article.getValue(), here, "zh", "en");
      articles.put(article.getKey(), wording(article.getValue(), here));
    }
    return articles;
  }

  private void succession(Law law, String at) {
    if (law.successor().isEmpty()) {
      return;
    }
    Law next = laws.get(law.successor());
    if (next == null) {
      fields.mistake(
          at + ".successor",
          "没有编号为“" + law.successor() + "”的依据",
          "there is no law " + law.successor());
    } else if (law.lastYear() == 0 || next.firstYear() != law.lastYear() + 1) {
      fields.mistake(
          at + ".successor",
          "后继“" + next.id() + "”的 from 应为本项 to 的下一年",
          "the successor " + next.id() + " must be from the year after this one's to");
    }
  }

  private int year(JrsValue json, String at, String key) {
    return has(json, key) ? fields.whole(json, at, key, 1949) : 0;
  }

  private Wording wording(JrsValue json, String at) {
    return new Wording(fields.text(json, at, "zh"), fields.text(json, at, "en"));
  }

  private static boolean has(JrsValue json, String key) {
    return !json.path(key).isMissingNode();
  }
}
