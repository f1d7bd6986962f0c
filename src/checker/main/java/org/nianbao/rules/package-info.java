/**
 * Drools: rule packs, the catalogue read from the rules' own annotations, and the judge that turns
 * facts into findings.
 */
package org.nianbao.rules;
