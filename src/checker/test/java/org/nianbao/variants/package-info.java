/** Right reports written again as agencies and extractions write them, and what must come of it. */
package org.nianbao.variants;
