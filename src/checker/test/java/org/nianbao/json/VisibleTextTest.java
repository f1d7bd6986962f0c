package org.nianbao.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class VisibleTextTest {

  private static String written(String text) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JsonGenerator json = JsonFields.begin(out, "s", "1");
    json.writeStringField("text", text);
    JsonFields.end(json);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void whatSteersATerminalIsWrittenInLetters() throws IOException {
    String text = "甲\u009b31m\u007f\u0085乙\u202e丙\u2066丁\u200f\u061c\u2028\ufeff\u001b";
    String json = written(text);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      assertEquals("甲31m乙丙丁".indexOf(c) >= 0, json.indexOf(c) >= 0, "%04x".formatted((int) c));
    }
    assertTrue(json.contains("\\u009B31m"), json);
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      String last = "";
      while (parser.nextToken() != null) {
        last = parser.currentToken().isScalarValue() ? parser.getText() : last;
      }
      assertEquals(text, last);
    }
  }

  @Test
  void otherCharactersStandAsTheyAre() throws IOException {
    String text = "“年报”—　·×";
    assertTrue(written(text).contains(text));
  }
}
