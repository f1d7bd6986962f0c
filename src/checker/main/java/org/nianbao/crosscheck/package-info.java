/**
 * Reports in the company of others: which report is of the same agency the year before, which are
 * of a government's bodies, and the facts that follow from comparing them.
 */
package org.nianbao.crosscheck;
