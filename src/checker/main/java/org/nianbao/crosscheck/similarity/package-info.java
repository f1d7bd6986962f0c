/**
 * How alike the prose of reports is: to the agency's own report of the year before, and to those of
 * other agencies in a set of any size.
 */
package org.nianbao.crosscheck.similarity;
