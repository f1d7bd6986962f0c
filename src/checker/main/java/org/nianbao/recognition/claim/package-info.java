/**
 * Claims: what the prose says in numbers of the quantities of the form's tables. A sentence becomes
 * {@link org.nianbao.recognition.claim.Lexer tokens}, then {@link
 * org.nianbao.recognition.claim.ClauseCutter clauses} with at most one number each, then {@link
 * org.nianbao.recognition.claim.Statement statements}, which {@link
 * org.nianbao.recognition.claim.Claims} compares with the tables. A clause with a word that the
 * vocabulary does not know claims nothing for sure; {@link
 * org.nianbao.recognition.claim.PlainCounts} warns where its plainest word and its number cannot
 * both be right.
 */
package org.nianbao.recognition.claim;
