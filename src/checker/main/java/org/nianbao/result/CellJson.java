package org.nianbao.result;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;

/** Cells of the form. */
final class CellJson {

  private CellJson() {}

  static void fields(JsonGenerator json, CellResult cell) throws IOException {
    json.writeStringField("table", cell.table());
    json.writeStringField("row", cell.row());
    json.writeStringField("column", cell.column());
  }

  static void list(JsonGenerator json, List<CellResult> cells) throws IOException {
    json.writeArrayFieldStart("cells");
    for (CellResult cell : cells) {
      json.writeStartObject();
      fields(json, cell);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  static CellResult read(ReadFields in) {
    return new CellResult(in.id("table"), in.id("row"), in.id("column"));
  }
}
