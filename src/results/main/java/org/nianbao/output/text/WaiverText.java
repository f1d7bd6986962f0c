package org.nianbao.output.text;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.nianbao.result.WaiverResult;
import org.nianbao.result.WaiversResult;

/** Waivers in words: who let a finding pass, why and until when, and which were of no use. */
final class WaiverText {

  private final TextPage page;

  WaiverText(TextPage page) {
    this.page = page;
  }

  /** What people decided about a finding; empty where nobody did. */
  String of(Optional<WaiverResult> decided) {
    if (decided.isEmpty()) {
      return "";
    }
    WaiverResult waiver = decided.get();
    String day = waiver.until().map(LocalDate::toString).orElse("");
    if (waiver.expired()) {
      return page.say(
          "已于 " + day + " 到期，恢复计入；原理由：" + waiver.reason() + "（" + waiver.by() + "）",
          "expired on "
              + day
              + ", counts again; it was: "
              + waiver.reason()
              + " ("
              + waiver.by()
              + ")");
    }
    String zh = day.isEmpty() ? "长期有效" : "有效期至 " + day;
    String en = day.isEmpty() ? "for good" : "until " + day;
    return page.say(
        waiver.reason() + "（" + waiver.by() + "，" + zh + "）",
        waiver.reason() + " (" + waiver.by() + ", " + en + ")");
  }

  /** What became of the waivers of a run. */
  void write(WaiversResult use) throws IOException {
    page.line(page.paint().bold(counts(use)));
    list(
        use.unused(),
        page.say(
            "没有用到，对应的问题已改正或内容已变，请删去或重新认定；程序换过版本的，可用 nianbao waive --renew 换成现在的指纹：",
            "Unused, as the finding is gone or its evidence has changed; delete or renew (after a"
                + " change of version: nianbao waive --renew):"));
    list(
        use.expired(),
        page.say(
            "已经到期，问题仍在，请整改或重新认定：",
            "Expired while the finding is still there; correct it or renew:"));
  }

  private String counts(WaiversResult use) {
    int used = use.used();
    int expired = use.expired().size();
    int unused = use.unused().size();
    int elsewhere = use.elsewhere();
    return page.say(
        "人工认定：用到 "
            + used
            + " 条，到期 "
            + expired
            + " 条，没有用到 "
            + unused
            + " 条"
            + (elsewhere == 0 ? "" : "，另有 " + elsewhere + " 条与本次检查的报告或规则无关")
            + "。",
        "Waivers: "
            + used
            + " in use, "
            + expired
            + " expired, "
            + unused
            + " unused"
            + (elsewhere == 0 ? "" : ", " + elsewhere + " about other reports or rules")
            + ".");
  }

  private void list(List<WaiversResult.ListedWaiver> waivers, String heading) throws IOException {
    if (waivers.isEmpty()) {
      return;
    }
    page.paragraph("  ", heading);
    for (WaiversResult.ListedWaiver waiver : waivers) {
      String lead = "    " + page.say("第" + waiver.line() + "行  ", "line " + waiver.line() + "  ");
      String what =
          waiver.isKnown()
              ? waiver.agency()
                  + (waiver.year() == 0 ? "" : page.say(waiver.year() + "年度", " " + waiver.year()))
                  + page.say("：", ": ")
                  + Columns.shorten(waiver.message(), 60)
                  + " ["
                  + waiver.rule()
                  + "]"
              : waiver.fingerprint();
      page.paragraph(
          lead, what + page.say("；", "; ") + waiver.by() + page.say("：", ": ") + waiver.reason());
    }
  }
}
