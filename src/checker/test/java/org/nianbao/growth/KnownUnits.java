package org.nianbao.growth;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Texts that recognizers know, out of which long ones are made: the alphabet of hostile files. */
public final class KnownUnits {

  /** Of each group of words some are enough: recognizers treat those of a group alike. */
  private static final int MOST_OF_A_GROUP = 2;

  private static final Pattern NAME =
      Pattern.compile("\"(?:heading|label|name|title|chinese)\"\\s*:\\s*\"([^\"]+)\"");

  /** Marks, numerals and figures as they stand in reports, and what is left of others by damage. */
  private static final List<String> MARKS =
      List.of(
          " ",
          "\u3000",
          "-",
          "—",
          "_",
          "=",
          ".",
          "…",
          "·",
          "、",
          "，",
          "。",
          "；",
          "：",
          "！",
          "？",
          "*",
          "#",
          "|",
          "/",
          "\\",
          "~",
          "^",
          "<",
          ">",
          "《",
          "》",
          "（",
          "）",
          "(",
          ")",
          "[",
          "]",
          "【",
          "】",
          "“",
          "”",
          "'",
          "\"",
          "{",
          "}",
          "%",
          "％",
          "‰",
          "+",
          "@",
          "&",
          "$",
          "￥",
          "x",
          "X",
          "×",
          "○",
          "□",
          "√",
          "0",
          "1",
          "１",
          "一",
          "十",
          "百",
          "〇",
          "零",
          "两",
          "第",
          "其中",
          "一是",
          "首先",
          "1.",
          "1.1",
          "1、",
          "（1）",
          "(1)",
          "①",
          "一、",
          "（一）",
          "(一)",
          "第一，",
          "第一章",
          "Ⅰ、",
          "a.",
          "1 ",
          "1,",
          "1，",
          "1,000",
          "3.5%",
          "占比3.5%，",
          "增长3.5%，",
          "同比下降3.5个百分点，",
          "约3件",
          "3余件",
          "3件",
          "3件，",
          "3件。",
          "3件、",
          "3条；",
          "0件，",
          "无。",
          "1万元",
          "1.5万元。",
          "2021",
          "2021年",
          "2021年度",
          "2021年，",
          "2021年1月1日",
          "2021年1月1日至2021年12月31日",
          "2021-01-01",
          "1月",
          "12月31日止",
          "〔2021〕30号",
          "国办公开办函〔2021〕30号",
          "第50条",
          "第五十条",
          "《条例》",
          "《关于",
          "（XX",
          "XX",
          "××局",
          "20XX年",
          "此处填写",
          "[bookmark: ",
          "（文字描述",
          "（此处",
          "http://www.a.cn/",
          "www.",
          "a@163.com",
          "@qq.com",
          "0512-12345678",
          "13800000000",
          "13800000000、",
          "320102199001011234",
          "电话：",
          "本局",
          "我镇",
          "某市水利局",
          "水利局",
          "某县人民政府办公室",
          "街道办事处",
          "收到申请3件，",
          "收到申请3件。",
          "办结3件，",
          "其中自然人3件，",
          "共收到政府信息公开申请3件，其中",
          "主动公开信息3条，",
          "行政复议3件，",
          "行政诉讼3起，",
          "结果维持3件，",
          "较上年增加3件，",
          "比2020年增长3件，",
          "分别为3件、4件，",
          "结转下年度继续办理3件，",
          "未收到申请，",
          "没有收到。",
          "将继续",
          "2022年，我局将",
          "政府信息公开",
          "政府信息公开工作年度报告",
          "年度报告",
          "年度",
          "公开公开",
          "的的",
          "甲",
          "的",
          "a",
          "a ",
          "不",
          "存在的问题：",
          "改进措施：",
          "一方面，",
          "的问题；",
          "不够",
          "有待提高，");

  private KnownUnits() {}

  /** All of them, each once. */
  public static List<String> all() {
    Set<String> units = new LinkedHashSet<>(MARKS);
    forEach("rules/forms", ".json", file -> names(file, units));
    forEach("rules/phrases", ".txt", file -> phrases(file, units));
    return List.copyOf(units);
  }

  private interface FileUse {
    void of(Path file) throws IOException;
  }

  private static void forEach(String folder, String ending, FileUse use) {
    try (Stream<Path> files = Files.list(Path.of(folder))) {
      List<Path> sorted = files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
      for (Path file : sorted) {
        use.of(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void names(Path form, Set<String> units) throws IOException {
    Matcher names = NAME.matcher(Files.readString(form));
    while (names.find()) {
      units.add(names.group(1));
    }
  }

  /** The first words of each group, which a blank line or a name in brackets begins. */
  private static void phrases(Path file, Set<String> units) throws IOException {
    int left = 0;
    for (String line : Files.readAllLines(file)) {
      if (line.isBlank() || line.startsWith("[")) {
        left = MOST_OF_A_GROUP;
      } else if (!line.startsWith("#") && left > 0) {
        left--;
        units.add(words(line).get(0));
      }
    }
  }

  private static List<String> words(String line) {
    List<String> words = new ArrayList<>();
    for (String word : line.split("[ =]+", 0)) {
      words.add(word.replace("…", "").replace("20YY", "2021"));
    }
    return words;
  }
}
