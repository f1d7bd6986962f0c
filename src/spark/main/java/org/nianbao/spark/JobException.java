package org.nianbao.spark;

/** The job cannot be run as it is asked for: one sentence in Chinese says why. */
final class JobException extends Exception {

  private static final long serialVersionUID = 1L;

  JobException(String sentence) {
    super(sentence);
  }

  JobException(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
