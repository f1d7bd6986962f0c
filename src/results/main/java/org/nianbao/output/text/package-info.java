/** Results for people at a terminal. */
package org.nianbao.output.text;
