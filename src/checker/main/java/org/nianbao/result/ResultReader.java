package org.nianbao.result;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nianbao.wording.Wording;

/**
 * Reads the results of {@code check --format json} back, token by token: of a run over thousands of
 * reports only the findings are kept. Fields that it does not know are passed over.
 */
public final class ResultReader {

  private static final String SCHEMA = "nianbao/1";

  /** Texts that come again and again, such as ids, are kept once. */
  private final Map<String, String> known = new HashMap<>();

  private final JsonParser json;
  private final List<KeptReport> reports = new ArrayList<>();
  private final List<String> unreadable = new ArrayList<>();
  private String schema = "";

  private ResultReader(JsonParser json) {
    this.json = json;
  }

  /**
   * Reads a file.
   *
   * @throws PastRunException where it cannot be read or holds something else
   */
  public static KeptRun read(Path file) throws PastRunException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        JsonParser json = new JsonFactory().createParser(in)) {
      ResultReader reader = new ResultReader(json);
      reader.run(file);
      return new KeptRun(file.toString(), reader.reports, reader.unreadable);
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      throw new PastRunException(
          new Wording(
              file + "：第" + line + "行不是有效的JSON，文件可能不完整。请重新用 check --format json --output 生成。",
              file
                  + ": line "
                  + line
                  + " is not valid JSON, the file may be cut off. Make it again with check --format"
                  + " json --output."));
    } catch (IOException e) {
      throw new PastRunException(
          new Wording(file + "：找不到或没有读取权限。", file + ": it does not exist or may not be read."));
    }
  }

  private static PastRunException foreign(Path file) {
    return new PastRunException(
        new Wording(
            file + "：不是 nianbao check --format json 的结果。",
            file + ": this is no result of nianbao check --format json."));
  }

  /** What is done with the field that comes next; its value is the current token. */
  private interface Field {
    void read(String name) throws IOException;
  }

  private void run(Path file) throws IOException, PastRunException {
    if (json.nextToken() != JsonToken.START_OBJECT) {
      throw foreign(file);
    }
    Set<String> met = new HashSet<>();
    fields(
        name -> {
          met.add(name);
          switch (name) {
            case "schema" -> schema = text();
            case "reports" -> each(this::report);
            case "unreadable" -> each(this::unreadable);
            default -> json.skipChildren();
          }
        });
    if (!schema.equals(SCHEMA) || !met.contains("reports")) {
      throw foreign(file);
    }
  }

  private void report() throws IOException {
    String[] source = {"", ""};
    String[] agency = {""};
    int[] year = {0};
    List<KeptFinding> findings = new ArrayList<>();
    Set<String> unassessed = new HashSet<>();
    BigDecimal[] total = {null};
    fields(
        name -> {
          switch (name) {
            case "source" ->
                fields(
                    field -> {
                      switch (field) {
                        case "path" -> source[0] = text();
                        case "sha256" -> source[1] = text();
                        default -> json.skipChildren();
                      }
                    });
            case "report" ->
                fields(
                    field -> {
                      switch (field) {
                        case "agency" -> agency[0] = text();
                        case "year" -> year[0] = json.getValueAsInt();
                        default -> json.skipChildren();
                      }
                    });
            case "findings" -> each(() -> findings.add(finding()));
            case "unassessed" ->
                each(
                    () ->
                        fields(
                            field -> {
                              if (field.equals("rule")) {
                                unassessed.add(once(text()));
                              } else {
                                json.skipChildren();
                              }
                            }));
            case "score" ->
                fields(
                    field -> {
                      if (field.equals("total") && json.currentToken().isNumeric()) {
                        total[0] = json.getDecimalValue();
                      } else {
                        json.skipChildren();
                      }
                    });
            default -> json.skipChildren();
          }
        });
    reports.add(
        new KeptReport(
            source[0],
            source[1],
            agency[0],
            year[0],
            findings,
            unassessed,
            Optional.ofNullable(total[0])));
  }

  private KeptFinding finding() throws IOException {
    Map<String, String> texts = new HashMap<>();
    List<String> cells = new ArrayList<>();
    int[] section = {0};
    boolean[] waived = {false};
    fields(
        name -> {
          switch (name) {
            case "rule", "severity", "message", "expected", "actual", "fingerprint" ->
                texts.put(name, text());
            case "cells" -> each(() -> cells.add(cell()));
            case "place" ->
                fields(
                    field -> {
                      switch (field) {
                        case "section" -> section[0] = json.getValueAsInt();
                        case "quote" -> texts.put("quote", text());
                        default -> json.skipChildren();
                      }
                    });
            case "waived" -> {
              waived[0] = json.currentToken() == JsonToken.START_OBJECT;
              json.skipChildren();
            }
            default -> json.skipChildren();
          }
        });
    return new KeptFinding(
        once(texts.getOrDefault("rule", "")),
        once(texts.getOrDefault("severity", "")),
        texts.getOrDefault("message", ""),
        once(texts.getOrDefault("expected", "")),
        once(texts.getOrDefault("actual", "")),
        cells,
        section[0],
        texts.getOrDefault("quote", ""),
        texts.getOrDefault("fingerprint", ""),
        waived[0]);
  }

  private String cell() throws IOException {
    Map<String, String> parts = new HashMap<>();
    fields(name -> parts.put(name, text()));
    return once(parts.get("table") + "/" + parts.get("row") + "/" + parts.get("column"));
  }

  private void unreadable() throws IOException {
    fields(
        name -> {
          if (name.equals("path")) {
            unreadable.add(text());
          } else {
            json.skipChildren();
          }
        });
  }

  /** Reads the fields of the object that begins here; passes over what is no object. */
  private void fields(Field field) throws IOException {
    if (json.currentToken() != JsonToken.START_OBJECT) {
      json.skipChildren();
      return;
    }
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      json.nextToken();
      field.read(name);
    }
  }

  /** What is done with the element that comes next. */
  private interface Element {
    void read() throws IOException;
  }

  private void each(Element element) throws IOException {
    if (json.currentToken() != JsonToken.START_ARRAY) {
      json.skipChildren();
      return;
    }
    while (json.nextToken() != JsonToken.END_ARRAY) {
      element.read();
    }
  }

  /** The text that stands here; empty for what is none. */
  private String text() throws IOException {
    if (json.currentToken() == JsonToken.VALUE_STRING) {
      return json.getText();
    }
    json.skipChildren();
    return "";
  }

  private String once(String text) {
    return known.computeIfAbsent(text, t -> t);
  }
}
