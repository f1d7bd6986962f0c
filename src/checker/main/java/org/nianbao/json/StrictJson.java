package org.nianbao.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.jr.stree.JrsValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

/**
 * Reads the JSON files that people edit: forms, profiles, examples. An unknown key or a wrong value
 * is a mistake, reported with file and key; all mistakes of a file are reported at once.
 */
public final class StrictJson {

  private StrictJson() {}

  /**
   * Returns what the object in a file stands for.
   *
   * @param file the file's name, for messages
   * @param json its bytes
   * @param shape asks the fields of the object and makes the result of them; it may be handed
   *     harmless values in place of wrong ones
   * @throws StrictJsonException if it is not valid JSON, is no object, or has a mistake
   */
  public static <T> T read(String file, byte[] json, Function<StrictFields, T> shape)
      throws StrictJsonException {
    JrsValue root;
    try {
      root = JsonTree.read(new ByteArrayInputStream(json));
    } catch (JsonProcessingException e) {
      throw new StrictJsonException(List.of(notJson(file, e)));
    } catch (IOException e) {
      throw new StrictJsonException(List.of(Messages.say("json.unreadable", file)));
    }
    List<Wording> mistakes = new ArrayList<>();
    T value = StrictFields.read(file, "", root, mistakes, shape);
    if (!mistakes.isEmpty()) {
      throw new StrictJsonException(mistakes);
    }
    return value;
  }

  private static Wording notJson(String file, JsonProcessingException e) {
    int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
    int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
    String why = e.getOriginalMessage().lines().findFirst().orElse("");
    return Messages.say("json.invalid", file, line, column, why);
  }
}
