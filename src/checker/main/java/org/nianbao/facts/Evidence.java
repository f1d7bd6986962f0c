package org.nianbao.facts;

import java.util.List;
import org.nianbao.document.Place;
import org.nianbao.form.CellRef;

/**
 * What a finding can point at: something in the report with its place. Every fact that a rule
 * reports on is evidence.
 */
public sealed interface Evidence extends Fact
    permits BodySign,
        BlankCell,
        Citation,
        Claim,
        ClaimList,
        ClaimRatio,
        DraftMark,
        DueSection,
        DueTable,
        Explanation,
        FeeClaim,
        Figure,
        FoundTable,
        GroupFigure,
        Heading,
        Identity,
        Label,
        NoForm,
        NotAReport,
        OnFigure,
        Period,
        PersonalDatum,
        Placeholder,
        Preamble,
        Publication,
        Repetition,
        Section,
        Signature,
        Subheading,
        Subject,
        TextPattern,
        Title,
        TitleOutOfStep,
        ToldDay,
        Topic,
        UnchangedTable,
        YearStatement {

  /** Where it stands in the source. */
  Place place();

  /**
   * The number of the section in which it stands, from 1; 0 before the first section or where
   * unknown.
   */
  int section();

  /** The words of the report that it was read from; empty where it is about something absent. */
  String quote();

  /** The cells of the form that it is about; empty where it is not about figures. */
  default List<CellRef> cells() {
    return List.of();
  }
}
