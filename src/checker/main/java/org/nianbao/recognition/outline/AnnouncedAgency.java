package org.nianbao.recognition.outline;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.chinese.Blank;
import org.nianbao.document.Block;
import org.nianbao.document.Paragraph;

/** Whose report a preamble announces, as 现公布某某局2024年政府信息公开工作年度报告 does. */
public final class AnnouncedAgency {

  private static final Pattern ANNOUNCED =
      Pattern.compile(
          "(?:公布|公开|发布|编制)了?[《〈“]?(?![我本各全省市县区州旗])"
              + "([\\u4e00-\\u9fa5]{2,40}(?:政府|局|委|委员会|办公室|办公厅|办事处|街道|镇|乡|厅|署|海关|管委会))"
              + "[》〉”]?20\\d{2}年度?(?:的)?政府信息公开(?:工作)?(?:年度)?报告");

  private AnnouncedAgency() {}

  /** The body whose report some paragraphs announce; empty where they announce none. */
  public static String in(List<Block> preamble) {
    for (Block block : preamble) {
      if (block instanceof Paragraph line && line.text().contains("政府信息公开")) {
        Matcher announced = ANNOUNCED.matcher(Blank.remove(line.text()));
        if (announced.find()) {
          return announced.group(1);
        }
      }
    }
    return "";
  }
}
