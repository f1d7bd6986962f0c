package org.nianbao.plugin;

import org.nianbao.wording.Language;
import org.nianbao.wording.Wording;

/** A folder of plug-ins that cannot be used. */
public final class PluginException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Wording reason;

  PluginException(Wording reason, Throwable cause) {
    super(reason.in(Language.EN), cause);
    this.reason = reason;
  }

  /** Returns what is wrong and what to do, as one sentence. */
  public Wording reason() {
    return reason;
  }
}
