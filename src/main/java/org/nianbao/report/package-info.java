/**
 * The facts: what a document says in the form's terms, and the recognition that finds it, anchored
 * on labels and on the grid of merged cells. Uses documents and forms; knows nothing of rules.
 */
package org.nianbao.report;
