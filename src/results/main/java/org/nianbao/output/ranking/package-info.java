/** Rankings as a page for a browser, readable on a phone and on paper. */
package org.nianbao.output.ranking;
