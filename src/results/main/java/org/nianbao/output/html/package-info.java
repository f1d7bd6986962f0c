/** Results of a run as a page for a browser that stands in one file. */
package org.nianbao.output.html;
