package org.nianbao.document;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.nianbao.chinese.TextDecoding;
import org.nianbao.wording.Messages;
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
      return Optional.of(zip(ZipDirectory.of(source)));
    }
    if (CompoundFile.is(source)) {
      return Optional.of(ole2(source));
    }
    if (within(source, "%PDF-", 1024)) {
      return Optional.of(Messages.say("document.foreign.pdf"));
    }
    if (isImage(source)) {
      return Optional.of(Messages.say("document.foreign.picture"));
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
      return Optional.of(Messages.say("document.foreign.program"));
    }
    return Optional.empty();
  }

  /** The file is nothing that is known. */
  static Wording unknown() {
    return Messages.say("document.foreign.unknown");
  }

  private static Wording zip(ZipDirectory zip) {
    if (zip.hasFolder("ppt/")) {
      return slides();
    }
    if (zip.has("OFD.xml")) {
      return Messages.say("document.foreign.ofd");
    }
    if (!zip.whole()) {
      return Messages.say("document.foreign.incomplete");
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
    return Messages.say("document.foreign.old-office");
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
    return Messages.say("document.foreign.slides");
  }

  private static Wording archive() {
    return Messages.say("document.foreign.archive");
  }

  /** An archive of a kind that is not opened here. */
  private static Wording packed(String kind) {
    return Messages.say("document.foreign.packed", kind);
  }
}
