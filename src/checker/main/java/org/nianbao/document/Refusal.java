package org.nianbao.document;

import org.nianbao.wording.Wording;

/** The sentences that readers of several formats need when an input cannot be read. */
public final class Refusal {

  private Refusal() {}

  /** The document asks for a password. */
  public static UnreadableException locked() {
    return new UnreadableException(
        new Wording(
            "这个文档设有打开密码，无法读取；请在 Word 或 WPS 中取消密码后另存为 .docx。",
            "This document is protected by a password; remove the password in Word or WPS and save"
                + " it as .docx."));
  }

  /** The document is not whole; the failure that showed it may be null. */
  public static UnreadableException damaged(Throwable cause) {
    return new UnreadableException(
        new Wording(
            "这个文档不完整或已损坏（可能没有下载完）；请重新下载，或用 Word 或 WPS 打开修复后另存为 .docx。",
            "This document is incomplete or damaged (perhaps the download broke off); fetch it"
                + " again, or repair it in Word or WPS and save it as .docx."),
        cause);
  }

  /** The document unpacks to far more than a document holds. */
  public static UnreadableException bomb() {
    return new UnreadableException(
        new Wording(
            "文件解开后异常庞大，可能是恶意文件，已停止读取；请核对文件来源，并用 Word 或 WPS 另存为 .docx。",
            "The file unpacks to an abnormal size and may be malicious; reading stopped: check"
                + " where it comes from and save it as .docx in Word or WPS."));
  }
}
