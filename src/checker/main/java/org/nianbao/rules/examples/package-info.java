/** The bad and the good example of each rule, told as edits of a right report. */
package org.nianbao.rules.examples;
