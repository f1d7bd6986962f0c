package org.nianbao.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.jr.stree.JacksonJrsTreeCodec;
import com.fasterxml.jackson.jr.stree.JrsArray;
import com.fasterxml.jackson.jr.stree.JrsObject;
import com.fasterxml.jackson.jr.stree.JrsValue;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads JSON strictly: one value, no key twice, nothing behind it. */
public final class JsonTree {

  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private JsonTree() {}

  /**
   * Returns the value that a stream holds; the stream is closed.
   *
   * @throws com.fasterxml.jackson.core.JsonProcessingException if it is no valid JSON, with the
   *     place
   * @throws IOException if it cannot be read
   */
  public static JrsValue read(InputStream in) throws IOException {
    try (JsonParser parser = FACTORY.createParser(in)) {
      JacksonJrsTreeCodec codec = new JacksonJrsTreeCodec();
      codec.setUseBigDecimalForDouble(true);
      if (parser.nextToken() == null) {
        throw new JsonParseException(parser, "there is nothing in it");
      }
      JrsValue value = codec.readTree(parser);
      if (parser.nextToken() != null) {
        throw new JsonParseException(parser, "something stands behind its end");
      }
      return value;
    }
  }

  /** Returns the fields of an object in their order; none if it is no object. */
  public static Map<String, JrsValue> fields(JrsValue value) {
    Map<String, JrsValue> fields = new LinkedHashMap<>();
    if (value instanceof JrsObject object) {
      for (Iterator<Map.Entry<String, JrsValue>> all = object.fields(); all.hasNext(); ) {
        Map.Entry<String, JrsValue> field = all.next();
        fields.put(field.getKey(), field.getValue());
      }
    }
    return fields;
  }

  /** Returns the elements of an array; none if it is no array. */
  public static List<JrsValue> elements(JrsValue value) {
    List<JrsValue> elements = new ArrayList<>();
    if (value instanceof JrsArray array) {
      for (Iterator<JrsValue> all = array.elements(); all.hasNext(); ) {
        elements.add(all.next());
      }
    }
    return elements;
  }
}
