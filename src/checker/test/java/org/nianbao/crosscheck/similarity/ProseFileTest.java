package org.nianbao.crosscheck.similarity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProseFileTest {

  private static Imprint imprint(int number) {
    String agency = "清溪县第" + number + "水库管理所";
    List<String> sentences = new ArrayList<>();
    for (int i = 0; i <= number; i++) {
      sentences.add("我所在第" + i + "个闸口旁的公告牌上逐日预告" + "灌溉".repeat(i + 1) + "用水调度安排。");
    }
    return Imprint.of(agency, WrittenProse.prose(agency, sentences));
  }

  @Test
  void givesBackTheProseOfEach() throws IOException {
    try (ProseFile file = new ProseFile()) {
      List<Imprint> kept = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        kept.add(file.hold(imprint(i)));
      }
      for (int i = 0; i < 20; i++) {
        assertInstanceOf(PackedProse.InFile.class, kept.get(i).packed());
        assertNotEquals(0, kept.get(i).prose().weight());
        assertEquals(imprint(i).prose(), kept.get(i).prose());
        assertEquals(imprint(i).sketch(), kept.get(i).sketch());
      }
      assertSame(kept.get(3), file.hold(kept.get(3)));
    }
  }

  @Test
  void isGoneOnceClosed() throws IOException {
    Imprint kept;
    try (ProseFile file = new ProseFile()) {
      kept = file.hold(imprint(1));
    }
    assertThrows(UncheckedIOException.class, kept::prose);
  }
}
