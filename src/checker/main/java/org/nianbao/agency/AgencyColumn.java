package org.nianbao.agency;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The columns of the list with what they may be called. */
enum AgencyColumn {
  NAME("机关名称 name agency 机关 名称 单位 单位名称 部门 部门名称"),
  ALIASES("别名 aliases alias 简称 其他名称"),
  FORMER("曾用名 former-names former-name former 原名 原名称 更名前"),
  PARENT("上级 parent 上级机关 上级单位 所属政府 主管机关"),
  LEVEL("层级 level 级别 类别 机关类别"),
  REGION("地区 region 区域 行政区划 所在地区"),
  FILES("文件 files file 文件名 报告文件"),
  PUBLISHED("公布日期 published 公开日期 发布日期 公布时间 发布时间"),
  DEADLINE("期限 deadline 公布期限 报送期限 截止日期 公开期限");

  private final String headings;

  AgencyColumn(String headings) {
    this.headings = headings;
  }

  static Optional<AgencyColumn> of(String heading) {
    String plain = heading.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "-");
    return Arrays.stream(values())
        .filter(c -> Arrays.asList(c.headings.split(" ", -1)).contains(plain))
        .findFirst();
  }
}
