/**
 * Two runs side by side: results that were kept as JSON are read back, and their reports and
 * findings matched, so that the effect of other rules or of a corrected report can be seen.
 */
package org.nianbao.difference;
