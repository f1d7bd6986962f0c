/** Copies of the reports themselves, with the findings at their places. */
package org.nianbao.output.mark;
