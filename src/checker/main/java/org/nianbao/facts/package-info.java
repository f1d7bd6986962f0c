/**
 * The vocabulary of the rules: what a report says in the form's terms, as immutable records. A fact
 * holds what was read, never what is wrong.
 */
package org.nianbao.facts;
