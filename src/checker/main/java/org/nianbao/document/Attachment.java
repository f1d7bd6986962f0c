package org.nianbao.document;

import java.util.List;
import org.nianbao.chinese.WholeCharacters;

/**
 * A document that is offered beside the content. It is named, never fetched.
 *
 * @param name how the content calls it
 * @param files what its file may be called, likeliest first: paths from the folder of the document,
 *     parts divided by {@code /}
 * @param within whether the content itself offers it, and not the page around an article
 */
public record Attachment(String name, List<String> files, boolean within) {

  /** Copies the list, and replaces what is no whole character. */
  public Attachment {
    name = WholeCharacters.of(name);
    files = List.copyOf(files);
  }
}
