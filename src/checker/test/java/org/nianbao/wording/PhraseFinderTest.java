package org.nianbao.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseFinderTest {

  private final PhraseFinder finder = new PhraseFinder(List.of("机构改革", "机构调整", "口径"));

  @ParameterizedTest
  @CsvSource({
    "因机构改革，职能划出, true",
    "统计口径, true",
    "机构, false",
    "机构改变，调整机构, false",
    "口头答复，直径, false",
    "'', false"
  })
  void findsAPhraseWhereverItStands(String text, boolean there) {
    assertEquals(there, finder.isIn(text));
  }

  @Test
  void saysTheSameAsAnExpressionOfTheList() {
    Phrases list = Phrases.parse("list", List.of("[cause]", "机构改革", "机构", "a.b", "口径"));
    PhraseFinder found = list.finder("cause");
    Pattern expression = Pattern.compile(list.anyOf("cause"));
    for (String text : List.of("机构", "改革", "axb", "看a.b看", "口", "径口径")) {
      assertEquals(expression.matcher(text).find(), found.isIn(text), text);
    }
  }

  @Test
  void takesNoEmptyPhrase() {
    assertThrows(IllegalArgumentException.class, () -> new PhraseFinder(List.of("甲", "")));
  }
}
