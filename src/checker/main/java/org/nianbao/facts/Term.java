package org.nianbao.facts;

import org.nianbao.form.CellRef;

/**
 * A figure in an identity.
 *
 * @param left whether it stands on the left side
 * @param cell the figure's cell
 * @param value its value (件)
 */
public record Term(boolean left, CellRef cell, long value) {}
