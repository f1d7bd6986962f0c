package org.nianbao.json;

import com.fasterxml.jackson.jr.stree.JrsArray;
import com.fasterxml.jackson.jr.stree.JrsBoolean;
import com.fasterxml.jackson.jr.stree.JrsNumber;
import com.fasterxml.jackson.jr.stree.JrsObject;
import com.fasterxml.jackson.jr.stree.JrsString;
import com.fasterxml.jackson.jr.stree.JrsValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.nianbao.wording.Wording;

/**
 * Reads the fields of a JSON object and notes what is wrong with them. Where a field cannot be used
 * it answers something harmless, so that the reading goes on to the next mistake.
 */
public final class StrictFields {

  public final List<Wording> mistakes = new ArrayList<>();
  private final String file;

  public StrictFields(String file) {
    this.file = file;
  }

  /** Notes a mistake; {@code at} names the field, such as {@code rules.timing/late.cap}. */
  public void mistake(String at, String zh, String en) {
    mistakes.add(new Wording(file + "：" + at + "：" + zh + "。", file + ": " + at + ": " + en + "."));
  }

  private static String join(String at, String key) {
    return at.isEmpty() ? key : at + "." + key;
  }

  /** Notes every key that is not one of these. */
  public void only(JrsValue node, String at, String... keys) {
    if (!node.isObject()) {
      if (!node.isMissingNode()) {
        mistake(at.isEmpty() ? "{ }" : at, "这里要写{ }", "an object { } belongs here");
      }
      return;
    }
    String known = String.join(", ", keys);
    for (String key : JsonTree.fields(node).keySet()) {
      if (!List.of(keys).contains(key)) {
        mistake(join(at, key), "没有这个字段，只能写：" + known, "no such key; write one of: " + known);
      }
    }
  }

  public String text(JrsValue node, String at, String key) {
    JrsValue value = node.path(key);
    if (value instanceof JrsString && !value.asText().isBlank()) {
      return value.asText();
    }
    mistake(join(at, key), "这里要写一段文字（加引号）", "write a text in quotation marks here");
    return "?";
  }

  public int whole(JrsValue node, String at, String key, int least) {
    JrsValue value = node.path(key);
    if (value instanceof JrsNumber number
        && number.getValue() instanceof Integer whole
        && whole >= least) {
      return whole;
    }
    mistake(join(at, key), "这里要写不小于" + least + "的整数", "write a whole number of at least " + least);
    return least;
  }

  public BigDecimal number(JrsValue node, String at, String key, BigDecimal most) {
    JrsValue value = node.path(key);
    if (value instanceof JrsNumber) {
      BigDecimal number = new BigDecimal(value.asText());
      if (number.signum() >= 0 && number.compareTo(most) <= 0) {
        return number;
      }
    }
    mistake(join(at, key), "这里要写0到" + most + "的数", "write a number from 0 to " + most);
    return BigDecimal.ZERO;
  }

  public boolean flag(JrsValue node, String at, String key) {
    if (node.path(key) instanceof JrsBoolean flag) {
      return flag.booleanValue();
    }
    mistake(join(at, key), "这里要写true或false", "write true or false");
    return false;
  }

  public JrsValue object(JrsValue node, String at, String key) {
    JrsValue value = node.path(key);
    if (!value.isObject()) {
      mistake(join(at, key), "缺少这一项，这里要写{ }", "write an object { } here");
    }
    return value;
  }

  public JrsValue array(JrsValue node, String at, String key) {
    JrsValue value = node.path(key);
    if (!value.isArray()) {
      mistake(join(at, key), "缺少这一项，这里要写[ ]", "write a list [ ] here");
    }
    return value;
  }

  /** A field that may be left out. */
  public JrsValue objectOrNone(JrsValue value, String at) {
    if (!value.isObject() && !value.isMissingNode()) {
      mistake(at, "这里要写{ }", "write an object { } here");
    }
    return value.isObject() ? value : new JrsObject();
  }

  /** A field that may be left out. */
  public JrsValue arrayOrNone(JrsValue value, String at) {
    if (!value.isArray() && !value.isMissingNode()) {
      mistake(at, "这里要写[ ]", "write a list [ ] here");
    }
    return value.isArray() ? value : new JrsArray();
  }

  /** A list of texts that may be left out. */
  public List<String> texts(JrsValue node, String at, String key) {
    List<String> texts = new ArrayList<>();
    for (JrsValue value : JsonTree.elements(arrayOrNone(node.path(key), join(at, key)))) {
      if (value instanceof JrsString) {
        texts.add(value.asText());
      } else {
        mistake(join(at, key), "列表里要写文字（加引号）", "write texts in quotation marks in this list");
      }
    }
    return texts;
  }

  /** A list of whole numbers that may be left out. */
  public List<Integer> wholes(JrsValue node, String at, String key) {
    List<Integer> wholes = new ArrayList<>();
    for (JrsValue value : JsonTree.elements(arrayOrNone(node.path(key), join(at, key)))) {
      if (value instanceof JrsNumber number && number.getValue() instanceof Integer whole) {
        wholes.add(whole);
      } else {
        mistake(join(at, key), "列表里要写整数", "write whole numbers in this list");
      }
    }
    return wholes;
  }
}
