/**
 * From broken identities back to the figures that are wrong: the smallest corrections after which
 * every identity of the report holds.
 *
 * <p>The bounds of the search are counts, never times, so that every machine gives the same answer.
 */
package org.nianbao.diagnosis;
