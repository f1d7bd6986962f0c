/**
 * The front door: {@link org.nianbao.Nianbao} checks a report in three lines of code. Uses the
 * whole core, which knows nothing of it.
 */
package org.nianbao;
