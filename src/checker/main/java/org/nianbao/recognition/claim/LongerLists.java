package org.nianbao.recognition.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Lists that go on behind a semicolon: 公开60条，其中规章2条、文件8条；动态40条、其他10条. Where all that follow the
 * total are together just as many, the first ones alone are not what is set against it.
 */
final class LongerLists {

  private LongerLists() {}

  /** The same lists without the parts of those that come out where they are read to their end. */
  static List<WrittenItems> settled(List<WrittenItems> lists, String text) {
    List<WrittenCount> counts = WrittenCount.in(text);
    List<WrittenItems> settled = new ArrayList<>();
    for (WrittenItems list : lists) {
      if (list.parts().isEmpty() || !comesOut(list, counts)) {
        settled.add(list);
      } else if (list.ofAll() || list.isOfOneWay()) {
        settled.add(
            new WrittenItems(
                list.id(),
                list.total(),
                list.shown(),
                list.ofAll(),
                list.isOfOneWay(),
                List.of(),
                false));
      }
    }
    return settled;
  }

  /** Whether the counts from a list's parts on, more than these, are together its total. */
  private static boolean comesOut(WrittenItems list, List<WrittenCount> counts) {
    int whole = 0;
    while (whole < counts.size() && counts.get(whole).value().compareTo(list.total()) != 0) {
      whole++;
    }
    BigDecimal sum = BigDecimal.ZERO;
    int parts = 0;
    for (int i = whole + 1; i < counts.size(); i++) {
      WrittenCount part = counts.get(i);
      if (part.depth() > counts.get(whole).depth()) {
        continue;
      }
      if (part.rough() || !part.hasUnitOf(counts.get(whole))) {
        return false;
      }
      if (parts < list.parts().size() && part.value().compareTo(list.parts().get(parts)) != 0) {
        return false;
      }
      sum = sum.add(part.value());
      parts++;
    }
    return parts > list.parts().size() && sum.compareTo(list.total()) == 0;
  }
}
