/** ZIP archives of reports: their names, in whatever encoding, and one entry at a time. */
package org.nianbao.document.archive;
