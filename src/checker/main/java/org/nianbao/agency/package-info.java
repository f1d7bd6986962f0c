/**
 * The list of agencies that an auditor is responsible for: what they are called, what they were
 * called before, whose bodies they are, by when they report.
 */
package org.nianbao.agency;
