package org.nianbao.variants;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.nianbao.document.Block;
import org.nianbao.document.Source;

/**
 * Another way of writing a right report.
 *
 * @param name what is different
 * @param change the change to the report
 * @param formats the formats in which it is tried
 * @param raw the change to the file's text
 * @param due the findings that it truly deserves, as {@code rule@section}
 */
record Variant(
    String name,
    Consumer<Draft> change,
    Set<Format> formats,
    UnaryOperator<String> raw,
    List<String> due) {

  /** The formats in which reports are written. */
  enum Format {
    TEXT,
    HTML,
    DOCX;

    Source write(List<Block> blocks, UnaryOperator<String> raw) {
      return switch (this) {
        case TEXT -> WrittenTable.text(blocks, raw);
        case HTML -> WrittenTable.html(blocks, raw);
        case DOCX -> WrittenTable.docx(blocks, raw);
      };
    }
  }

  /** A report changed, in all formats. */
  static Variant changed(String name, Consumer<Draft> change) {
    return new Variant(
        name, change, EnumSet.allOf(Format.class), UnaryOperator.identity(), List.of());
  }

  /** A file changed, of the given format. */
  static Variant file(String name, Format format, UnaryOperator<String> raw) {
    return new Variant(name, d -> {}, EnumSet.of(format), raw, List.of());
  }

  /** The same in the given formats only. */
  Variant in(Format first, Format... more) {
    return new Variant(name, change, EnumSet.of(first, more), raw, due);
  }

  /** The same, which deserves these findings. */
  Variant deserving(String... findings) {
    return new Variant(name, change, formats, raw, List.of(findings));
  }

  @Override
  public String toString() {
    return name;
  }

  /** Collects variants. */
  static final class VariantCatalogue {
    final List<Variant> variants = new ArrayList<>();

    VariantCatalogue add(Variant variant) {
      variants.add(variant);
      return this;
    }
  }
}
