package org.nianbao.document.container;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.openxml4j.util.ZipArchiveThresholdInputStream;
import org.nianbao.chinese.TextDecoding;
import org.nianbao.document.Limits;
import org.nianbao.document.Refusal;
import org.nianbao.document.Source;
import org.nianbao.document.UnreadableException;
import org.nianbao.document.ZipDirectory;
import org.nianbao.wording.Messages;

/**
 * A ZIP archive of documents. An entry's path is the archive's, {@code !/} and the entry's name; an
 * archive in an archive goes on in the same way.
 */
public final class Archive implements AutoCloseable {

  /** What parts an archive's path from an entry's name. */
  public static final String IN = "!/";

  /** All entries of an archive together are no larger than this many files of the largest size. */
  private static final int MOST_TOGETHER = 64;

  /** So many times as many entries as may be documents are looked at, folders among them. */
  private static final int LOOKED_AT = 2;

  private final ZipFile zip;

  /** What the entries are read from, by one thread at a time. */
  private final SeekableByteChannel bytes;

  private final Map<String, ZipArchiveEntry> entries;
  private final Set<String> ambiguous;
  private final int size;
  private final Limits limits;

  /**
   * An open archive.
   *
   * @param bytes what it is read from
   * @param entries the files in it by their names
   * @param ambiguous the names that several files of different content have
   * @param size how many entries it has, folders among them
   */
  private Archive(
      ZipFile zip,
      SeekableByteChannel bytes,
      Map<String, ZipArchiveEntry> entries,
      Set<String> ambiguous,
      int size,
      Limits limits) {
    this.zip = zip;
    this.bytes = bytes;
    this.entries = entries;
    this.ambiguous = ambiguous;
    this.size = size;
    this.limits = limits;
  }

  /**
   * Returns whether the file is an archive, not a document that is a package like most of today.
   */
  public static boolean is(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] magic = in.readNBytes(4);
      if (!new Source("", magic).startsWith("PK\3\4")) {
        return false;
      }
    } catch (IOException e) {
      return false; // told when its turn comes
    }
    if (EntryCount.isMoreThan(file, Limits.DEFAULT.entries())) {
      return true; // no document has so many parts
    }
    try (ZipFile zip = ZipFile.builder().setPath(file).setIgnoreLocalFileHeader(true).get()) {
      return isArchive(Collections.list(zip.getEntries()).stream().map(e -> e.getName()).toList());
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }

  private static boolean isArchive(List<String> names) {
    return !names.contains("[Content_Types].xml")
        && !names.contains("OFD.xml")
        && !(names.contains("mimetype") && names.contains("content.xml"));
  }

  private static boolean isArchive(Source source) {
    ZipDirectory names = ZipDirectory.of(source);
    return names.whole() && isArchive(names.names());
  }

  /**
   * Returns the documents in an archive by their whole paths, in the order of their names, those in
   * archives within it too.
   *
   * @throws UnreadableException if it is damaged, or goes beyond a limit
   */
  public static List<String> paths(Path file, Limits limits) throws UnreadableException {
    Listing listing = new Listing(limits);
    try (Archive archive = open(file, limits)) {
      archive.collect(file.toString(), 1, listing);
    }
    return listing.paths;
  }

  /** What was found so far, and what was looked at for it: folders and what lies deeper too. */
  private static final class Listing {
    private final List<String> paths = new ArrayList<>();
    private final Limits limits;
    private int looked;

    Listing(Limits limits) {
      this.limits = limits;
    }

    void look(int entries) throws UnreadableException {
      looked += entries;
      if (looked > LOOKED_AT * limits.entries() || paths.size() > limits.entries()) {
        throw tooMany(limits);
      }
    }
  }

  private void collect(String path, int nesting, Listing listing) throws UnreadableException {
    listing.look(size);
    for (Map.Entry<String, ZipArchiveEntry> entry : entries.entrySet()) {
      String inner = path + IN + entry.getKey();
      if (entry.getKey().toLowerCase(Locale.ROOT).endsWith(".zip") && nesting < limits.nesting()) {
        nested(entry.getKey(), inner, nesting, listing);
      } else {
        listing.paths.add(inner);
      }
      listing.look(0);
    }
  }

  /** An archive within that cannot be opened is named when its turn comes. */
  private void nested(String name, String inner, int nesting, Listing listing)
      throws UnreadableException {
    int before = listing.paths.size();
    try {
      Source source = read(name, inner);
      if (isArchive(source)) {
        try (Archive archive = open(source, limits)) {
          archive.collect(inner, nesting + 1, listing);
        }
      } else {
        listing.paths.add(inner);
      }
    } catch (UnreadableException e) {
      listing.look(0); // where there is too much, it is not this archive alone
      listing.paths.subList(before, listing.paths.size()).clear();
      listing.paths.add(inner);
    }
  }

  /** Returns whether the path is one of an entry in a file that is there. */
  public static boolean isEntry(String path) {
    int in = path.indexOf(IN);
    return in > 0 && Files.isRegularFile(Path.of(path.substring(0, in)));
  }

  /**
   * Loads the entry of the given whole path.
   *
   * @throws UnreadableException if it cannot be unpacked, or goes beyond a limit
   */
  public static Source load(String path, Limits limits) throws UnreadableException {
    return load(path, limits, new LastArchive());
  }

  /**
   * The same where several entries are loaded one after the other.
   *
   * @param last what was listed and unpacked for the last one
   */
  public static Source load(String path, Limits limits, LastArchive last)
      throws UnreadableException {
    int end = path.lastIndexOf(IN);
    String outer = path.substring(0, end);
    String name = path.substring(end + IN.length());
    Optional<Archive> known = last.find(outer);
    if (outer.contains(IN)) {
      Archive archive = known.isPresent() ? known.get() : open(load(outer, limits, last), limits);
      last.keep(outer, archive);
      return archive.read(name, path);
    }
    try (Archive archive = known.isPresent() ? known.get() : open(Path.of(outer), limits)) {
      last.keep(outer, archive);
      return archive.read(name, path); // the file is closed until it is read again
    }
  }

  /** Whether what it is read from is still what it was. */
  boolean isUnchanged() {
    return !(bytes instanceof ReopenedFile file) || file.isUnchanged();
  }

  private static Archive open(Path file, Limits limits) throws UnreadableException {
    try {
      if (EntryCount.isMoreThan(file, limits.entries())) {
        throw tooMany(limits);
      }
      return open(new ReopenedFile(file), limits);
    } catch (IOException | RuntimeException e) {
      throw Refusal.damaged(e);
    }
  }

  private static Archive open(Source source, Limits limits) throws UnreadableException {
    try {
      return open(new SeekableInMemoryByteChannel(source.bytes()), limits);
    } catch (IOException | RuntimeException e) {
      throw Refusal.damaged(e);
    }
  }

  private static Archive open(SeekableByteChannel bytes, Limits limits)
      throws IOException, UnreadableException {
    try {
      ZipFile zip =
          ZipFile.builder().setSeekableByteChannel(bytes).setIgnoreLocalFileHeader(true).get();
      return of(zip, bytes, limits);
    } catch (IOException | RuntimeException e) {
      bytes.close();
      throw e;
    }
  }

  private static Archive of(ZipFile zip, SeekableByteChannel bytes, Limits limits)
      throws IOException, UnreadableException {
    Map<String, ZipArchiveEntry> entries = new LinkedHashMap<>();
    Set<String> ambiguous = new HashSet<>();
    long together = 0;
    List<ZipArchiveEntry> all = Collections.list(zip.getEntries());
    if (all.size() > limits.entries()) {
      zip.close();
      throw tooMany(limits);
    }
    for (ZipArchiveEntry entry : all) {
      together += Math.max(0, entry.getSize());
      if (!entry.isDirectory()) {
        ZipArchiveEntry other = entries.putIfAbsent(name(entry), entry);
        if (other != null
            && (other.getCrc() != entry.getCrc() || other.getSize() != entry.getSize())) {
          ambiguous.add(name(entry));
        }
      }
    }
    if (together > MOST_TOGETHER * limits.bytes()) {
      zip.close();
      throw Refusal.bomb();
    }
    Map<String, ZipArchiveEntry> ordered = new LinkedHashMap<>();
    entries.keySet().stream().sorted().forEach(name -> ordered.put(name, entries.get(name)));
    return new Archive(zip, bytes, ordered, ambiguous, all.size(), limits);
  }

  /** Returns an entry's name: Chinese Windows writes GBK and does not say so. */
  private static String name(ZipArchiveEntry entry) {
    byte[] raw = entry.getRawName();
    String name =
        raw == null || entry.getGeneralPurposeBit().usesUTF8ForNames()
            ? entry.getName()
            : TextDecoding.of(raw)
                .map(decoding -> decoding.text(raw))
                .orElseGet(() -> new String(raw, StandardCharsets.ISO_8859_1));
    return name.replace('\\', '/');
  }

  private Source read(String name, String path) throws UnreadableException {
    ZipArchiveEntry entry = entries.get(name);
    if (entry == null) {
      throw Refusal.damaged(null);
    }
    if (ambiguous.contains(name)) {
      throw new UnreadableException(Messages.say("document.archive.ambiguous"));
    }
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      throw new UnreadableException(Messages.say("document.archive.password"));
    }
    if (entry.getMethod() != ZipEntry.STORED && entry.getMethod() != ZipEntry.DEFLATED) {
      throw new UnreadableException(Messages.say("document.archive.method"));
    }
    try (InputStream in = new ZipArchiveThresholdInputStream(content(entry))) {
      byte[] bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, limits.bytes() + 1));
      if (bytes.length > limits.bytes()) {
        throw limits.tooLarge();
      }
      return new Source(path, bytes);
    } catch (IOException | RuntimeException e) {
      throw GuardedZip.explain(e);
    }
  }

  /** Where the entry begins is read here; what reads on locks for itself. */
  private InputStream content(ZipArchiveEntry entry) throws IOException {
    synchronized (bytes) {
      return zip.getInputStream(entry);
    }
  }

  private static UnreadableException tooMany(Limits limits) {
    return new UnreadableException(Messages.say("document.archive.entries", limits.entries()));
  }

  @Override
  public void close() throws UnreadableException {
    try {
      bytes.close();
    } catch (IOException e) {
      throw Refusal.damaged(e);
    }
  }
}
