package org.nianbao.recognition.table;

/** Labels that the form has: those of one table, or of all. */
interface KnownLabels {

  /** Whether a key is one of them. */
  boolean has(String key);
}
