package org.nianbao.document.layout;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.document.UnreadableException;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

/**
 * Whether the text of a file is what its pages show. Pictures of pages have no text, text behind a
 * picture is a machine's guess, and fonts may not say, or say wrongly, which characters they have:
 * none of it can be judged, and to judge it would blame the agency for its file.
 */
final class Legibility {

  /** Bounds the characters of unknown meaning that may be dots and ornaments. */
  private static final int UNKNOWN = 5;

  /** The same for long texts, as a share of the characters that are shown. */
  private static final double UNKNOWN_SHARE = 0.005;

  /** The number of characters from which on a text shows its language. */
  private static final int LETTERS_THAT_SHOW = 200;

  /** In any Chinese text about a third of the characters are of these. */
  private static final String COMMON =
      "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面"
          + "而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合"
          + "政府信息公开申请办处务市区县委局情况报告依条例件数项关强制许罚收费新增結国對時會開個們為來後發動經過進現實機當從業應";

  /**
   * The share of {@link #COMMON} below which the characters are not those that the page shows: well
   * under the third that Chinese text has.
   */
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
      throw refusal(Messages.say("document.illegible.scan", name));
    }
    if (shown == 0) {
      throw refusal(
          pictures.isEmpty()
              ? Messages.say("document.illegible.shapes", name)
              : Messages.say("document.illegible.only-pictures", name));
    }
    if (!pictures.isEmpty()) {
      List<String> numbers = pictures.stream().map(String::valueOf).toList();
      throw refusal(Messages.say("document.illegible.picture", name, Wording.list(numbers)));
    }
    if (isGarbled()) {
      throw refusal(Messages.say("document.illegible.fonts", name));
    }
  }

  private boolean isGarbled() {
    if (unknown > Math.max(UNKNOWN, UNKNOWN_SHARE * shown)) {
      return true;
    }
    long letters = ideographs + strange;
    if (letters < LETTERS_THAT_SHOW) {
      return false;
    }
    return strange > letters / 2 || common < COMMON_SHARE * ideographs;
  }

  private static UnreadableException refusal(Wording why) {
    return new UnreadableException(Messages.say("document.illegible.advice", why));
  }
}
