/**
 * From broken identities back to the figures that are wrong: the smallest corrections after which
 * every identity of the report holds.
 */
package org.nianbao.diagnosis;
