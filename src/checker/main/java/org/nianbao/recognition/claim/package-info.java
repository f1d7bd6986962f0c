/**
 * Claims: what the prose says in numbers of the quantities of the form's tables. A sentence becomes
 * {@link org.nianbao.recognition.claim.Lexer tokens}, then {@link
 * org.nianbao.recognition.claim.ClauseCutter clauses} with at most one number each, then {@link
 * org.nianbao.recognition.claim.Statement statements}, which {@link
 * org.nianbao.recognition.claim.Claims} compares with the tables. A clause with a word that the
 * vocabulary does not know claims nothing: where the reading is uncertain nothing is reported.
 */
package org.nianbao.recognition.claim;
