/**
 * From a document to the facts: one room for each thing that is read, from words to claims. No
 * verdicts.
 */
package org.nianbao.recognition;
