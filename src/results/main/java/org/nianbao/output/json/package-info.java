/** Results as JSON. */
package org.nianbao.output.json;
