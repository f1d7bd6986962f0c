package org.nianbao.document;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.nianbao.chinese.TextDecoding;
import org.nianbao.wording.Wording;

/**
 * Names the files that no reader reads, by their content, and says what to do with them. A reader
 * that is installed for one of these formats comes first, so this is asked only where none fits.
 */
final class ForeignFile {

  private ForeignFile() {}

  /** What the file is and what to do, if it is a kind of file that is known by its first bytes. */
  static Optional<Wording> name(Source source) {
    if (source.startsWith("PK\3\4") || source.startsWith("PK\5\6")) {
      return Optional.of(zip(ZipNames.of(source)));
    }
    if (CompoundFile.is(source)) {
      return Optional.of(ole2(source));
    }
    if (within(source, "%PDF-", 1024)) {
      return Optional.of(
          saveAs(
              "这是一个 PDF 文件",
              "请提供原来的 Word 文档（.docx）或网页",
              "This is a PDF file",
              "give the Word document"));
    }
    if (isImage(source)) {
      return Optional.of(
          saveAs(
              "这是一张图片（无论文件名是什么）",
              "图片里的文字和数字无法核对，请提供原来的 Word 文档（.docx）或网页",
              "This is a picture, whatever its name",
              "its text cannot be checked: give the Word document (.docx) or the web page"));
    }
    if (source.startsWith("Rar!")) {
      return Optional.of(packed("RAR"));
    }
    if (source.startsWith("7z\u00BC\u00AF")) {
      return Optional.of(packed("7z"));
    }
    if (source.startsWith("\u001F\u008B")) {
      return Optional.of(archive());
    }
    if (source.startsWith("\u007FELF") || source.startsWith("MZ")) {
      return Optional.of(
          saveAs(
              "这是一个程序，不是文档",
              "请勿打开来历不明的程序，并核对是否选错了文件",
              "This is a program, not a document",
              "check whether the right file was chosen"));
    }
    return Optional.empty();
  }

  /** The file is nothing that is known. */
  static Wording unknown() {
    return new Wording(
        "这不是可以识别的文档（既不是 Word 文档、网页，也不是文本文件），文件也可能已损坏；请核对是否选错了文件，" + "或用 Word 或 WPS 打开后另存为 .docx。",
        "This is no document that can be recognised (neither Word document nor web page nor text),"
            + " or it is damaged; check whether the right file was chosen, or save it as .docx.");
  }

  private static Wording zip(ZipNames zip) {
    if (zip.hasFolder("ppt/")) {
      return slides();
    }
    if (zip.has("OFD.xml")) {
      return saveAs(
          "这是一个 OFD 版式文件",
          "请提供原来的 Word 文档（.docx）或网页",
          "This is an OFD file",
          "give the Word document (.docx) or the web page");
    }
    if (!zip.whole()) {
      return new Wording(
          "这个文件不完整或已损坏（可能没有下载完）；请重新下载，或用 Word 或 WPS 打开修复后另存为 .docx。",
          "This file is incomplete or damaged (perhaps the download broke off); fetch it again, or"
              + " repair it in Word or WPS and save it as .docx.");
    }
    return archive();
  }

  private static Wording ole2(Source source) {
    if (CompoundFile.hasStream(source, "EncryptedPackage")) {
      return Refusal.locked().reason();
    }
    if (CompoundFile.hasStream(source, "PowerPoint Document")) {
      return slides();
    }
    if (CompoundFile.isCutOff(source)) {
      return Refusal.damaged(null).reason();
    }
    return openInWord("这是一个旧版 Office 文件", "This is a file of an old Office version");
  }

  private static boolean isImage(Source source) {
    return source.startsWith("\u0089PNG")
        || source.startsWith("\u00FF\u00D8\u00FF")
        || source.startsWith("GIF8")
        || (source.startsWith("BM") && TextDecoding.of(source.bytes()).isEmpty())
        || source.startsWith("II*\0")
        || source.startsWith("MM\0*")
        || (source.startsWith("RIFF") && within(source, "WEBP", 16));
  }

  private static boolean within(Source source, String wanted, int bytes) {
    String head =
        new String(
            source.bytes(), 0, Math.min(bytes, source.bytes().length), StandardCharsets.ISO_8859_1);
    return head.toLowerCase(Locale.ROOT).contains(wanted.toLowerCase(Locale.ROOT));
  }

  private static Wording slides() {
    return saveAs(
        "这是一个演示文稿（PPT）",
        "年度报告应是 Word 文档（.docx）或网页，请提供报告全文",
        "This is a slide show",
        "give the whole report as a Word document (.docx) or web page");
  }

  private static Wording archive() {
    return saveAs(
        "这是一个压缩包",
        "请先解压，再检查里面的文档",
        "This is an archive",
        "unpack it first and check the documents in it");
  }

  /** An archive of a kind that is not opened here. */
  private static Wording packed(String kind) {
    return saveAs(
        "这是一个 " + kind + " 压缩包",
        "请先解压，再检查解压出来的文件夹，或者改压成 .zip",
        "This is a " + kind + " archive",
        "unpack it first and check the folder that it gives, or pack it as .zip");
  }

  private static Wording openInWord(String zh, String en) {
    return saveAs(
        zh, "请用 Word 或 WPS 打开，另存为 .docx 后再检查", en, "open it in Word or WPS and save it as .docx");
  }

  private static Wording saveAs(String zh, String zhAdvice, String en, String enAdvice) {
    return new Wording(
        zh + "，无法直接检查；" + zhAdvice + "。", en + ", which cannot be checked; " + enAdvice + ".");
  }
}
