package org.nianbao.wording;

/**
 * The languages in which results are worded. Quotations from a report stay in the report's own
 * language.
 */
public enum Language {
  /** Chinese, the default: the people who publish and audit the reports read it. */
  ZH,
  /** English, for those who build on the checker. */
  EN
}
