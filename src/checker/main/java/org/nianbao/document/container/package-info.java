/**
 * Files that hold files: ZIP packages and archives, their names in whatever encoding, read within
 * the limits.
 */
package org.nianbao.document.container;
