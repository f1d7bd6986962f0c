package org.nianbao.document.layout;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.document.UnreadableException;
import org.nianbao.wording.Wording;

/**
 * Whether the text of a file is what its pages show. Pictures of pages have no text, text behind a
 * picture is a machine's guess, and fonts may not say, or say wrongly, which characters they have:
 * none of it can be judged, and to judge it would blame the agency for its file.
 */
final class Legibility {

  /** So many characters that say nothing are no dots and ornaments any more. */
  private static final int UNKNOWN = 5;

  private static final double UNKNOWN_SHARE = 0.005;

  /** From so many characters on the language can be told. */
  private static final int ENOUGH = 200;

  /** In any Chinese text about a third of the characters are of these. */
  private static final String COMMON =
      "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面"
          + "而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合"
          + "政府信息公开申请办处务市区县委局情况报告依条例件数项关强制许罚收费新增結国對時會開個們為來後發動經過進現實機當從業應";

  private static final double COMMON_SHARE = 0.12;

  private final String name;
  private final List<Integer> pictures = new ArrayList<>();
  private long shown;
  private long unknown;
  private long hidden;
  private long ideographs;
  private long common;
  private long strange;
  private boolean pictured;

  /** For a file of the given kind, as people call it. */
  Legibility(String name) {
    this.name = name;
  }

  /** Takes a page into account. */
  void add(PageContent page) {
    hidden += page.hidden();
    pictured |= page.pictures() > 0;
    if (page.isPicture()) {
      pictures.add(page.number());
    }
    for (Glyph glyph : page.glyphs()) {
      if (!glyph.isSpace()) {
        shown++;
        count(glyph);
      }
    }
  }

  private void count(Glyph glyph) {
    int c = glyph.text().codePointAt(0);
    if (glyph.isUnknown()) {
      unknown++;
    } else if (Character.isIdeographic(c)) {
      ideographs++;
      common += COMMON.indexOf(c) >= 0 ? 1 : 0;
    } else if (c > 0x7F && Character.isLetter(c)) {
      strange++;
    }
  }

  /**
   * Lets files pass whose text can be judged.
   *
   * @throws UnreadableException for others, with what is the matter and what to do
   */
  void require() throws UnreadableException {
    if (hidden > shown && pictured) {
      throw refusal(
          "是扫描件，其中的文字是软件识别出来的，可能认错字、认错数，不能据以核对",
          " is a scan whose text was recognised by software and may be wrong");
    }
    if (shown == 0) {
      throw refusal(
          pictures.isEmpty() ? "里没有可以复制的文字（可能是图片，或文字已转为图形），无法核对" : "是扫描件或图片，没有可以复制的文字，无法核对",
          pictures.isEmpty()
              ? " has no text that can be copied (pictures, or text turned into shapes)"
              : " is a scan or a picture without text that can be copied");
    }
    if (!pictures.isEmpty()) {
      String numbers = String.join("、", pictures.stream().map(String::valueOf).toList());
      throw refusal(
          "的第" + numbers + "页只有图片（可能是扫描件），里面的文字和数字读不出来，无法核对",
          ": page "
              + numbers.replace("、", ", ")
              + " is only a picture (perhaps a scan), whose text cannot be read");
    }
    if (isGarbled()) {
      throw refusal(
          "的字体没有说明每个字是什么字（复制出来是乱码），无法核对",
          " has fonts that do not say which characters they show (copied text is garbled)");
    }
  }

  private boolean isGarbled() {
    if (unknown > Math.max(UNKNOWN, UNKNOWN_SHARE * shown)) {
      return true;
    }
    long letters = ideographs + strange;
    if (letters < ENOUGH) {
      return false;
    }
    return strange > letters / 2 || common < COMMON_SHARE * ideographs;
  }

  private UnreadableException refusal(String zh, String en) {
    return new UnreadableException(
        new Wording(
            "这个 " + name + " " + zh + "；请提供原来的 Word 文档（.docx）、网页，或由 Word、WPS 直接“另存为 PDF”的文件。",
            "This "
                + name
                + en
                + "; it cannot be checked: give the Word document (.docx), the web page, or a PDF"
                + " saved from Word or WPS itself."));
  }
}
