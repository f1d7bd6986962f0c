/**
 * The published model of results, schema {@code nianbao/1}: what the program says of a run, as
 * immutable records with one writer and one reader of JSON. A result is made from a report that was
 * checked, or read back from a file; whoever shows results need know nothing else.
 *
 * <p>Texts for people are kept in both languages where the result was made in this process; a file
 * holds one of them, and what is read back reads the same in each.
 */
package org.nianbao.result;
