/** Findings one by one, as lists have them: what each says, and the lists that are plain text. */
package org.nianbao.output.problems;
