/**
 * Reports in several files: which files belong together, and the parts of one put where the form
 * wants them.
 */
package org.nianbao.joining;
