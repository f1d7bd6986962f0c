package org.nianbao.agency;

import org.nianbao.wording.Wording;

/** The kind of body, derived from its name. Each has its own deadline and powers. */
public enum AgencyLevel {
  /** A ministry or another body directly under the State Council. */
  MINISTRY("部委", "ministry"),
  /**
   * The government of a province, an autonomous region or a municipality under the State Council.
   */
  PROVINCE("省级政府", "province"),
  /** The government of a city (地级市, 自治州, 县级市: a name alone does not tell them apart). */
  CITY("市级政府", "city"),
  /** The government of a county or of a district of a city. */
  COUNTY("县级政府", "county"),
  /** The government of a town or township (镇, 乡). */
  TOWNSHIP("乡镇政府", "township"),
  /** A subdistrict office (街道办事处). */
  SUBDISTRICT("街道办事处", "subdistrict"),
  /** A department of a government (局, 委, 办…), or any other body. */
  DEPARTMENT("政府部门", "department"),
  /** The report names no agency. */
  UNKNOWN("机关不明", "unknown");

  private final String zh;
  private final String en;

  AgencyLevel(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  /** Returns the kind in words. */
  public Wording label() {
    return new Wording(zh, en);
  }

  /** Returns the kind of body that has this name. */
  public static AgencyLevel of(String name) {
    return AgencyName.level(name);
  }

  /**
   * Returns whether it is a government whose report sums up those of all bodies of its region
   * (Regulations, article 49); towns and subdistricts report on themselves, as departments do.
   */
  public boolean isSummary() {
    return this == PROVINCE || this == CITY || this == COUNTY;
  }
}
