package org.nianbao.recognition.claim;

/** What names, marks and what leads them say of the parts of a list. */
enum ListSign {
  /** Not all is listed, or it is counted in another way. */
  SOME,
  /** The list says that it gives the main ones only, which are no more than all. */
  MAINLY,
  /** The last is all the rest. */
  REST,
  DONE,
  TO_DO,
  /** One number for each of several. */
  EACH,
  /** What leads the list, or ends it, says that it is of all. */
  CLOSING,
  /** A way of publishing, which another part may be, too. */
  WAY,
  /** The list was left at a count that may be of something else. */
  CUT,
  /** Some first parts are all there is. */
  BALANCED,
  /** A word leads the list. */
  LED,
  /** They stand in a bracket behind the whole. */
  BRACKET,
  /** One thing may be in several parts. */
  OVERLAP,
  /** Two parts beside which there is nothing else. */
  PAIR,
  /** All their names begin with the same word: 面向学生、面向居民. */
  ALIKE,
  /** Some have another measure word. */
  MIXED
}
