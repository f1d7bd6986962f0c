package org.nianbao.document;

import java.time.Duration;
import org.nianbao.wording.Wording;

/**
 * How much a single input may ask for, in one place for all readers.
 *
 * @param bytes the file's size at most
 * @param characters the text of the whole document at most
 * @param cells table cells at most
 * @param span rows or columns that one merged cell may cover at most
 * @param depth nested elements at most
 * @param pages pages of a fixed layout at most
 * @param time how long reading may take at most
 * @param entries files in an archive at most
 * @param nesting archives within archives at most
 */
public record Limits(
    long bytes,
    int characters,
    int cells,
    int span,
    int depth,
    int pages,
    Duration time,
    int entries,
    int nesting) {

  /** The sentence for an input nested deeper than {@link #depth}. */
  public UnreadableException tooDeep() {
    return new UnreadableException(
        new Wording(
            "文件内容层层嵌套超过" + depth + "层，不是正常的文档；请用 Word 或 WPS 打开后另存为 .docx 再检查。",
            "The content is nested more than "
                + depth
                + " levels deep, which no normal document is; save it as .docx in Word or WPS."));
  }

  /** The sentence for an input larger than {@link #bytes}. */
  public UnreadableException tooLarge() {
    long megabytes = bytes >> 20;
    return new UnreadableException(
        new Wording(
            "文件超过" + megabytes + " MB，不像一份年度报告；请只提供年度报告本身（过大的图片可先删去）。",
            "The file is larger than "
                + megabytes
                + " MB, too large for an annual report; give the report alone, without large"
                + " pictures."));
  }

  /** The sentence for an input with more pages than {@link #pages}. */
  public UnreadableException tooManyPages() {
    return new UnreadableException(
        new Wording(
            "文件超过" + pages + "页，不像一份年度报告；请只提供年度报告本身。",
            "The file has more than "
                + pages
                + " pages, too many for an annual report; give the report alone."));
  }

  /** What a merged cell covers when its source asks for the given number: from 1 to the limit. */
  public int clampSpan(long asked) {
    return (int) Math.max(1, Math.min(span, asked));
  }

  /**
   * Far above any real report (about 50 KB, 8,000 characters and 300 cells), far below what hurts a
   * machine.
   */
  public static final Limits DEFAULT =
      new Limits(32L << 20, 1_000_000, 50_000, 200, 500, 300, Duration.ofSeconds(20), 10_000, 3);
}
