package org.nianbao.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nianbao.json.StrictFields;
import org.nianbao.rules.Dimension;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

/** Reads the dimensions of a profile's file. */
final class DimensionReader {

  private static final Map<String, Dimension> KNOWN =
      Arrays.stream(Dimension.values())
          .collect(Collectors.toMap(Dimension::id, Function.identity()));

  private DimensionReader() {}

  static List<Weight> weights(StrictFields dimensions) {
    List<Weight> weights = new ArrayList<>();
    for (Dimension dimension : Dimension.values()) {
      dimensions.has(dimension.id()); // known, whether the file has it or not
    }
    for (String id : dimensions.keys()) {
      if (KNOWN.containsKey(id) || dimensions.object(id, DimensionReader::isOwn, false)) {
        weights.add(dimensions.object(id, fields -> weight(id, fields)));
      } else {
        List<String> ids = Arrays.stream(Dimension.values()).map(Dimension::id).toList();
        dimensions.mistake(id, PriceReader.noSuchDimension(id, ids));
      }
    }
    if (!dimensions.hasMistakes() && weights.stream().allMatch(w -> w.points().signum() == 0)) {
      dimensions.mistake("", Messages.say("score.profile.no-weight"));
    }
    return weights;
  }

  /** Whether a dimension is the profile's own: it says what it is called. */
  private static boolean isOwn(StrictFields fields) {
    boolean own = fields.has("title");
    fields.keys().forEach(fields::has); // its fields are read when it is taken
    return own;
  }

  private static Weight weight(String id, StrictFields weight) {
    BigDecimal points = weight.number("weight", ProfileReader.MOST);
    return new Weight(
        id,
        weight.object(
            "title",
            ProfileReader::wording,
            Optional.ofNullable(KNOWN.get(id)).map(Dimension::label).orElse(Wording.same(id))),
        points,
        weight.texts("decisive"),
        weight.number("floor", points, BigDecimal.ZERO),
        weight.number("pass", points, null),
        weight.objects("levels", level -> level(level, points)),
        weight.object("why", ProfileReader::wording, Wording.same("")));
  }

  private static ScoreLevel level(StrictFields level, BigDecimal points) {
    return new ScoreLevel(
        level.object("name", ProfileReader::wording),
        level.number("points", points),
        level.number("from", BigDecimal.valueOf(100)));
  }
}
