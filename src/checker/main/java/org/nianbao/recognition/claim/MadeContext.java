package org.nianbao.recognition.claim;

/**
 * What the clauses of a sentence have said of decisions and documents, and leave open for the next.
 */
final class MadeContext {

  /** Whether it gives decisions made (作出). */
  boolean decides;

  /** Whether perhaps only some of the body's decisions or documents are counted. */
  boolean ofSome;

  /** Whether a unit of the body did what is counted. */
  boolean ofUnit;

  /** Whether papers of all kinds were counted that were made. */
  boolean papersMade;

  /** The last verb of making or abolishing documents; empty where there is none. */
  String documentsVerb = "";

  /**
   * The last of these verbs that stands with what was made: in 制发规章2件、废止1件，规范性文件9件 the nine were
   * made.
   */
  String verbOfNamed = "";
}
