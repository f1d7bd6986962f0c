package org.nianbao.variants;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.document.UnreadableException;

/** Right reports on the pages that sites make give the same figures and no finding. */
class SitePagesTest {

  static Stream<Variant> variants() {
    return PageVariants.all().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("variants")
  void saysTheSame(Variant variant) throws IOException, UnreadableException {
    new VariantsTest().saysTheSame(variant);
  }
}
