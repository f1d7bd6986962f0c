package org.nianbao.result;

import com.fasterxml.jackson.jr.stree.JrsBoolean;
import com.fasterxml.jackson.jr.stree.JrsNumber;
import com.fasterxml.jackson.jr.stree.JrsString;
import com.fasterxml.jackson.jr.stree.JrsValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.nianbao.json.JsonTree;
import org.nianbao.wording.Wording;

/**
 * Reads the fields of a JSON object. A field that is not there, is null or holds something else is
 * empty: results of older versions lack the newer fields. Fields that nobody asks for are ignored.
 */
final class ReadFields {

  /** Texts that come again and again, such as ids and laws, once each for a whole file. */
  static final class Texts {

    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, Wording> wordings = new HashMap<>();

    private String one(String text) {
      return texts.computeIfAbsent(text, t -> t);
    }

    private Wording wording(String text) {
      return wordings.computeIfAbsent(text, Wording::same);
    }
  }

  private final JrsValue node;
  private final Texts texts;

  ReadFields(JrsValue node, Texts texts) {
    this.node = node;
    this.texts = texts;
  }

  /** A text; empty where there is none. */
  String text(String key) {
    return text(node.path(key));
  }

  private static String text(JrsValue value) {
    return value instanceof JrsString ? value.asText() : "";
  }

  /** A text that many reports have in common; empty where there is none. */
  String id(String key) {
    return texts.one(text(key));
  }

  /** A text for people that many reports have in common; empty where there is none. */
  Wording wording(String key) {
    return texts.wording(text(key));
  }

  /** A whole number; 0 where there is none. */
  int whole(String key) {
    return decimal(key).map(BigDecimal::intValue).orElse(0);
  }

  /** A number; empty where there is none. */
  Optional<BigDecimal> decimal(String key) {
    return node.path(key) instanceof JrsNumber number
        ? Optional.of(new BigDecimal(number.asText()))
        : Optional.empty();
  }

  /** Whether the field is true. */
  boolean flag(String key) {
    return node.path(key) instanceof JrsBoolean flag && flag.booleanValue();
  }

  /** The fields of an object; those of one without any where there is none. */
  ReadFields object(String key) {
    return new ReadFields(node.path(key), texts);
  }

  /** An object; empty where there is none. */
  <T> Optional<T> object(String key, Function<ReadFields, T> read) {
    return node.path(key).isObject() ? Optional.of(read.apply(object(key))) : Optional.empty();
  }

  /** The objects of a list; none where there is no list. */
  <T> List<T> objects(String key, Function<ReadFields, T> read) {
    List<T> objects = new ArrayList<>();
    for (JrsValue element : JsonTree.elements(node.path(key))) {
      objects.add(read.apply(new ReadFields(element, texts)));
    }
    return objects;
  }

  /** The texts for people of a list; none where there is no list. */
  List<Wording> wordings(String key) {
    List<Wording> wordings = new ArrayList<>();
    for (JrsValue element : JsonTree.elements(node.path(key))) {
      wordings.add(texts.wording(text(element)));
    }
    return wordings;
  }

  /** The whole numbers of a list; none where there is no list. */
  List<Integer> wholes(String key) {
    List<Integer> wholes = new ArrayList<>();
    for (JrsValue element : JsonTree.elements(node.path(key))) {
      if (element instanceof JrsNumber number) {
        wholes.add(new BigDecimal(number.asText()).intValue());
      }
    }
    return wholes;
  }
}
