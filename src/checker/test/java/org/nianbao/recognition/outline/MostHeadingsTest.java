package org.nianbao.recognition.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nianbao.document.Block;
import org.nianbao.document.Document;
import org.nianbao.document.Document.Metadata;
import org.nianbao.document.Paragraph;
import org.nianbao.document.Place;
import org.nianbao.form.Forms;
import org.nianbao.recognition.outline.Outline.OutlinePart;
import org.nianbao.recognition.table.FormIndex;

/** A text of headings alone is no outline of thousands of parts, which rules would compare. */
class MostHeadingsTest {

  private static List<OutlinePart> parts(int headings) {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < headings; i++) {
      blocks.add(new Paragraph("三、其他工作", Place.paragraph(i + 1)));
    }
    Forms forms = Forms.builtIn();
    return new Outline(forms.newest(), new FormIndex(forms))
        .parts(new Document("text", blocks, Metadata.NONE));
  }

  @Test
  void whatStandsBehindTheLastHeadingIsItsText() {
    assertEquals(151, parts(150).size());
    List<OutlinePart> most = parts(1_000);
    assertEquals(201, most.size());
    assertEquals(800, most.get(200).blocks().size());
  }
}
