/** One renderer per form of result. Uses the core, which knows nothing of it. */
package org.nianbao.output;
