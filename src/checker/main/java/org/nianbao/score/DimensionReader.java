package org.nianbao.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.nianbao.json.StrictFields;
import org.nianbao.rules.Dimension;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

/** Reads the dimensions of a profile's file. */
final class DimensionReader {

  private DimensionReader() {}

  static List<Weight> weights(StrictFields dimensions) {
    List<Weight> weights = new ArrayList<>();
    for (Dimension dimension : Dimension.values()) {
      dimensions.has(dimension.id()); // known, whether the file has it or not
    }
    for (String id : dimensions.keys()) {
      if (Dimension.of(id).isPresent() || dimensions.object(id, DimensionReader::isOwn, false)) {
        weights.add(dimensions.object(id, fields -> weight(id, fields)));
      } else {
        List<String> ids = Arrays.stream(Dimension.values()).map(Dimension::id).toList();
        dimensions.mistake(id, PriceReader.noSuchDimension(id, ids));
      }
    }
    if (!dimensions.hasMistakes() && !haveWeight(weights)) {
      dimensions.mistake("", Messages.say("score.profile.no-weight"));
    }
    return weights;
  }

  private static boolean haveWeight(List<Weight> weights) {
    for (Weight weight : weights) {
      if (weight.points().signum() != 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether a dimension is the profile's own: it says what it is called. */
  private static boolean isOwn(StrictFields fields) {
    boolean own = fields.has("title");
    for (String key : fields.keys()) {
      fields.has(key); // its fields are read when it is taken
    }
    return own;
  }

  private static Weight weight(String id, StrictFields weight) {
    BigDecimal points = weight.number("weight", ProfileReader.MOST);
    Optional<Dimension> known = Dimension.of(id);
    return new Weight(
        id,
        weight.wording("title", known.isPresent() ? known.get().label() : Wording.same(id)),
        points,
        weight.texts("decisive"),
        weight.number("floor", points, BigDecimal.ZERO),
        weight.number("pass", points, null),
        weight.objects("levels", level -> level(level, points)),
        weight.wording("why", Wording.same("")));
  }

  private static ScoreLevel level(StrictFields level, BigDecimal points) {
    return new ScoreLevel(
        level.wording("name"),
        level.number("points", points),
        level.number("from", BigDecimal.valueOf(100)));
  }
}
