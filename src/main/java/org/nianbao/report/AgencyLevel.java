package org.nianbao.report;

/** What kind of body reports, as far as its name tells. Each has its own deadline and powers. */
public enum AgencyLevel {
  /** A ministry or another body directly under the State Council. */
  MINISTRY,
  /**
   * The government of a province, an autonomous region or a municipality under the State Council.
   */
  PROVINCE,
  /** The government of a city (地级市, 自治州, 县级市: a name alone does not tell them apart). */
  CITY,
  /** The government of a county or of a district of a city. */
  COUNTY,
  /** The government of a town or township (镇, 乡). */
  TOWNSHIP,
  /** A subdistrict office (街道办事处). */
  SUBDISTRICT,
  /** A department of a government (局, 委, 办…), or any other body. */
  DEPARTMENT,
  /** The report names no agency. */
  UNKNOWN
}
