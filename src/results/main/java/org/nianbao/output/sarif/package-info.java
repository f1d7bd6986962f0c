/** Findings in the format in which tools of other makers take them over. */
package org.nianbao.output.sarif;
