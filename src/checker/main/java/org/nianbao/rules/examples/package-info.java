/** The bad and the good example of each rule, as edits of a right report. */
package org.nianbao.rules.examples;
