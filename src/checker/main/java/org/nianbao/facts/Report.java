package org.nianbao.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.nianbao.form.CellRef;
import org.nianbao.form.Form;

/**
 * What a report says, in the form's terms: the facts that rules judge.
 *
 * @param facts every fact, in a stable order; rules see nothing else
 * @param form the edition in force for the report's year, or the nearest where that is unknown
 * @param published the day on which its page says it was published, if it does
 */
public record Report(List<Fact> facts, Form form, Optional<LocalDate> published) {

  /** Copies the facts. */
  public Report {
    facts = facts instanceof BriefFacts ? facts : List.copyOf(facts);
  }

  /** The same report with further facts. */
  public Report with(List<? extends Fact> more) {
    if (more.isEmpty()) {
      return this;
    }
    List<Fact> all = new ArrayList<>(facts);
    all.addAll(more);
    return new Report(all, form, published);
  }

  /** The facts of one type, in their order. */
  public <T> List<T> every(Class<T> type) {
    List<T> every = new ArrayList<>();
    for (Fact fact : among(type)) {
      if (type.isInstance(fact)) {
        every.add(type.cast(fact));
      }
    }
    return Collections.unmodifiableList(every);
  }

  /** The same as a stream. */
  public <T> Stream<T> all(Class<T> type) {
    return every(type).stream();
  }

  /** The facts among which those of a type are. */
  private List<Fact> among(Class<?> type) {
    return facts instanceof BriefFacts brief ? brief.among(type) : facts;
  }

  /** The first fact of one type. */
  public <T> Optional<T> first(Class<T> type) {
    for (Fact fact : among(type)) {
      if (type.isInstance(fact)) {
        return Optional.of(type.cast(fact));
      }
    }
    return Optional.empty();
  }

  /** All cells that hold something, in the form's order. */
  public Map<CellRef, Figure> figures() {
    Map<CellRef, Figure> figures = new LinkedHashMap<>();
    for (Figure figure : every(Figure.class)) {
      figures.put(figure.cell(), figure);
    }
    return figures;
  }

  /** The agency's name; empty where the report names none. */
  public String agency() {
    Optional<Subject> subject = first(Subject.class);
    return subject.isPresent() ? subject.get().agency() : "";
  }

  /** The year reported on; 0 where nothing tells it. */
  public int year() {
    Optional<Subject> subject = first(Subject.class);
    return subject.isPresent() ? subject.get().year() : 0;
  }
}
