/** The command line: the only place that knows it. */
package org.nianbao.cli;
