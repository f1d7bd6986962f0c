package org.nianbao.document.ofd;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.nianbao.document.DocumentBuilder;
import org.nianbao.document.Limits;
import org.nianbao.document.Refusal;
import org.nianbao.document.UnreadableException;
import org.nianbao.document.ZipDirectory;
import org.nianbao.document.container.GuardedZip;
import org.nianbao.document.xml.Xml;
import org.nianbao.wording.Messages;

/** The parts of an OFD file, which name each other from the root or from where they stand. */
final class OfdPackage {

  /** Where reading begins. */
  static final String ENTRY = "OFD.xml";

  /** By GM/T 0099 this part describes how the others are encrypted. */
  private static final String ENCRYPTIONS = "encryptions.xml";

  private final GuardedZip zip;
  private final Limits limits;
  private final DocumentBuilder builder;
  private final Map<String, byte[]> unpacked = new HashMap<>();

  /**
   * Opens the file.
   *
   * @throws UnreadableException if its parts are encrypted
   */
  OfdPackage(GuardedZip zip, Limits limits, DocumentBuilder builder) throws UnreadableException {
    this.zip = zip;
    this.limits = limits;
    this.builder = builder;
    for (ZipDirectory.PackedEntry part : zip.parts()) {
      String name = part.name().toLowerCase(Locale.ROOT);
      if (name.equals(ENCRYPTIONS) || name.endsWith("/" + ENCRYPTIONS) || part.encrypted()) {
        throw new UnreadableException(Messages.say("document.ofd.encrypted"));
      }
    }
  }

  /**
   * Opens a part.
   *
   * @throws UnreadableException if it is missing: what the file shows would not be whole
   */
  Xml open(String name) throws IOException, UnreadableException {
    return Xml.open(zip.part(name).orElseThrow(() -> Refusal.damaged(null)), limits, builder);
  }

  /** Opens what was composed of parts. */
  Xml open(InputStream in) throws UnreadableException {
    return Xml.open(in, limits, builder);
  }

  /** Returns a part, which is unpacked once however often it is asked for. */
  byte[] whole(String name) throws IOException, UnreadableException {
    byte[] whole = unpacked.get(name);
    if (whole == null) {
      try (InputStream in = zip.part(name).orElseThrow(() -> Refusal.damaged(null))) {
        whole = in.readAllBytes();
      }
      unpacked.put(name, whole);
    }
    return whole;
  }

  /** Returns the first bytes of a part, fewer or none where there are not so many. */
  byte[] head(String name, int length) throws IOException {
    Optional<InputStream> part = zip.part(name);
    if (part.isEmpty()) {
      return new byte[0];
    }
    try (InputStream in = part.get()) {
      return in.readNBytes(length);
    }
  }

  /** Returns whether the part is there. */
  boolean has(String name) {
    return zip.has(name);
  }

  /**
   * Returns the part that another names.
   *
   * @param from the part that names it
   * @param location from the root if it begins with a slash, else from the other's folder; from the
   *     root too where nothing else is there, as some programs write it
   */
  String resolve(String from, String location) {
    String path = location.strip().replace('\\', '/');
    if (path.startsWith("/")) {
      return plain(path);
    }
    String beside = plain(from.substring(0, from.lastIndexOf('/') + 1) + path);
    return !has(beside) && has(plain(path)) ? plain(path) : beside;
  }

  private static String plain(String path) {
    Deque<String> steps = new ArrayDeque<>();
    for (String step : path.split("/", -1)) {
      if (step.equals("..")) {
        steps.pollLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        steps.addLast(step);
      }
    }
    return String.join("/", steps);
  }
}
