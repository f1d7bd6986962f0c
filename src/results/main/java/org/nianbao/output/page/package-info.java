/** What all pages for a browser share: their frame, and text in markup. */
package org.nianbao.output.page;
