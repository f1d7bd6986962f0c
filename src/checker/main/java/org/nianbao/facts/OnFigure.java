package org.nianbao.facts;

import java.util.List;
import org.nianbao.document.Place;
import org.nianbao.form.CellRef;

/** What other reports tell about a figure: it stands where the figure does. */
sealed interface OnFigure extends Evidence permits FigureSwing, RegionTotal, ThisYear {

  /** The figure in the report that is judged. */
  Figure figure();

  @Override
  default Place place() {
    return figure().place();
  }

  @Override
  default int section() {
    return figure().section();
  }

  @Override
  default String quote() {
    return figure().text();
  }

  @Override
  default List<CellRef> cells() {
    return figure().cells();
  }
}
