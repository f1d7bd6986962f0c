package org.nianbao.document.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CharactersTest {

  @Test
  void charactersAsTheyAreCommonlyWritten() {
    assertEquals("一", Characters.common("\u2F00"));
    assertEquals("行", Characters.common("\u2F8F"));
    assertEquals("西", Characters.common("\u2EC4"));
    assertEquals("民", Characters.common("\u2EA0"));
    assertEquals("年", Characters.common("\uF98E"));
    assertEquals("fi", Characters.common("\uFB01"));
    assertEquals("２", Characters.common("２"));
    assertEquals(" ", Characters.common("\u00A0"));
    assertEquals("", Characters.common("\u00AD"));
    assertEquals(Glyph.UNKNOWN, Characters.common(null));
    assertEquals(Glyph.UNKNOWN, Characters.common("\uE123"));
  }
}
