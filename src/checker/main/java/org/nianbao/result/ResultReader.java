package org.nianbao.result;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.jr.stree.JacksonJrsTreeCodec;
import com.fasterxml.jackson.jr.stree.JrsObject;
import com.fasterxml.jackson.jr.stree.JrsValue;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.nianbao.wording.Wording;

/**
 * Reads results in JSON of the schema {@code nianbao/1}, such as {@code check --format json}
 * writes, one report at a time. Fields that it does not know are passed over, those that older
 * versions did not write are empty.
 */
public final class ResultReader {

  private final ReadFields.Texts texts = new ReadFields.Texts();
  private final JacksonJrsTreeCodec codec = new JacksonJrsTreeCodec();

  private ResultReader() {
    codec.setUseBigDecimalForDouble(true);
  }

  /**
   * Reads a file.
   *
   * @throws ResultException where it cannot be read or holds something else
   */
  public static RunResult read(Path file) throws ResultException {
    List<ReportResult> reports = new ArrayList<>();
    RunResult run = read(file, reports::add);
    return new RunResult(
        run.version(), reports, run.unreadable(), run.missing(), run.duplicates(), run.waivers());
  }

  /**
   * Reads a file and hands on its reports as they come, so that a run over thousands of them need
   * not be held.
   *
   * @param each takes the reports, in their order
   * @return the run without its reports
   * @throws ResultException where the file cannot be read or holds something else
   */
  public static RunResult read(Path file, Consumer<ReportResult> each) throws ResultException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        JsonParser json = new JsonFactory().createParser(in)) {
      return new ResultReader().run(json, each);
    } catch (JsonProcessingException e) {
      throw ResultException.broken(file, e.getLocation() == null ? 0 : e.getLocation().getLineNr());
    } catch (IOException e) {
      throw ResultException.unreadable(file);
    } catch (IllegalArgumentException e) {
      throw ResultException.foreign(file);
    }
  }

  private RunResult run(JsonParser json, Consumer<ReportResult> each) throws IOException {
    if (json.nextToken() != JsonToken.START_OBJECT) {
      throw new IllegalArgumentException("no object");
    }
    Map<String, JrsValue> rest = new LinkedHashMap<>();
    boolean hasReports = false;
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      JsonToken value = json.nextToken();
      if (field.equals("reports") && value == JsonToken.START_ARRAY) {
        hasReports = true;
        while (json.nextToken() != JsonToken.END_ARRAY) {
          each.accept(ReportJson.read(fields(tree(json))));
        }
      } else {
        rest.put(field, tree(json));
      }
    }
    ReadFields run = fields(new JrsObject(rest));
    if (!hasReports || !run.text("schema").equals(ResultWriter.SCHEMA)) {
      throw new IllegalArgumentException("another schema");
    }
    return new RunResult(
        run.object("program").text("version"),
        List.of(),
        run.objects(
            "unreadable",
            in ->
                new UnreadableResult(
                    in.text("path"), in.wording("reason"), in.text("agency"), in.whole("year"))),
        run.objects(
            "missing",
            in -> new MissingResult(in.text("agency"), in.whole("year"), !in.flag("uncertain"))),
        run.objects(
            "duplicates",
            in ->
                new DuplicateResult(
                    in.text("agency"),
                    in.whole("year"),
                    in.wordings("paths").stream().map(Wording::zh).toList(),
                    in.flag("same"),
                    Optional.of(in.text("counted")).filter(path -> !path.isEmpty()))),
        run.object("waivers", WaiverJson::use));
  }

  private JrsValue tree(JsonParser json) throws IOException {
    return codec.readTree(json);
  }

  private ReadFields fields(JrsValue value) {
    return new ReadFields(value, texts);
  }
}
