package org.nianbao.spark;

import java.io.Serializable;

/**
 * A report that another one is held against.
 *
 * @param from the index of the one that has to be there
 * @param to the index of the one in question
 * @param needed whether it is of the year before, or of a body; otherwise its prose may be the same
 * @param prose whether its prose is compared
 */
record Link(int from, int to, boolean needed, boolean prose) implements Serializable {}
