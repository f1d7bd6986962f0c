package org.nianbao.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.BytesWritable;
import org.apache.hadoop.io.SequenceFile;
import org.apache.hadoop.io.Text;
import org.apache.spark.util.SerializableConfiguration;
import org.nianbao.batch.ReportNames;
import org.nianbao.document.Limits;
import org.nianbao.document.UnreadableException;
import org.nianbao.document.container.Archive;
import org.nianbao.output.OwnResults;
import org.nianbao.output.letters.SplitOutput;

/**
 * Finds the files of a run: in the order, and by the names, in which a batch of one process has
 * them. Sequence files are like archives.
 */
final class InputWalk {

  private static final byte[] SEQUENCE = "SEQ".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] PACKAGE = "PK".getBytes(StandardCharsets.US_ASCII);

  private final Configuration hadoop;
  private final List<String> paths = new ArrayList<>();
  private final Map<String, String> roots = new HashMap<>();
  private final Map<String, Long> archives = new HashMap<>();
  private final Map<String, Long> records = new HashMap<>();
  private final Set<String> known = new HashSet<>();
  private final Set<String> askable = new HashSet<>();
  private int passedOver;

  private InputWalk(Configuration hadoop) {
    this.hadoop = hadoop;
  }

  /**
   * Walks through the inputs.
   *
   * @param agencies the list of agencies, which is no report; empty where there is none
   * @throws JobException if there is an input that does not exist, or nothing to check
   */
  static InputWalk through(List<String> inputs, String agencies, Configuration hadoop)
      throws JobException {
    InputWalk walk = new InputWalk(hadoop);
    try {
      if (!agencies.isEmpty()) {
        walk.known.add(walk.status(agencies).getPath().toString());
      }
      for (String input : inputs) {
        FileStatus status = walk.status(input);
        String name = input.replaceAll("(?<=[^/:])/+$", "");
        walk.roots.put(name, status.getPath().toString());
        walk.add(name, status);
      }
    } catch (IOException e) {
      throw new JobException("输入无法列出：" + e.getMessage(), e);
    }
    walk.askable.removeAll(walk.roots.keySet()); // what is named is checked whatever it is
    walk.requireSome();
    return walk;
  }

  private FileStatus status(String name) throws IOException, JobException {
    Path path = new Path(name);
    try {
      return path.getFileSystem(hadoop).getFileStatus(path);
    } catch (FileNotFoundException e) {
      throw new JobException("没有 " + name + " 这个文件或文件夹。", e);
    }
  }

  /** The paths of all files, in order. */
  List<String> paths() {
    return paths;
  }

  /** Those of which only their content tells whether they are results of this program. */
  List<String> askable() {
    return paths.stream().filter(askable::contains).toList();
  }

  /**
   * Passes over what turned out to be results.
   *
   * @throws JobException if nothing is left to check
   */
  void passOver(Set<String> results) throws JobException {
    paths.removeIf(results::contains);
    passedOver += results.size();
    requireSome();
  }

  /** How many files and folders were passed over that this program has written. */
  int passedOver() {
    return passedOver;
  }

  private void requireSome() throws JobException {
    if (paths.isEmpty()) {
      throw new JobException("输入中没有可能是报告的文件。");
    }
  }

  /** Loads them. */
  HadoopFiles files() {
    return new HadoopFiles(new SerializableConfiguration(hadoop), roots, archives, records);
  }

  private void add(String name, FileStatus status) throws IOException {
    if (!known.add(status.getPath().toString())) {
      return;
    }
    if (status.isDirectory()) {
      folder(name, children(status.getPath()));
    } else {
      file(name, status.getPath());
    }
  }

  private List<FileStatus> children(Path folder) throws IOException {
    List<FileStatus> children =
        new ArrayList<>(List.of(folder.getFileSystem(hadoop).listStatus(folder)));
    children.sort(
        Comparator.comparing(
            (FileStatus child) -> child.getPath().getName(), ReportNames::byCodePoint));
    return children;
  }

  private static Set<String> names(List<FileStatus> files) {
    Set<String> names = new HashSet<>();
    files.forEach(file -> names.add(file.getPath().getName()));
    return names;
  }

  private void folder(String name, List<FileStatus> children) throws IOException {
    Set<String> beside = names(children);
    for (FileStatus child : children) {
      String own = child.getPath().getName();
      boolean taken =
          !ReportNames.isHidden(own)
              && (child.isDirectory()
                  ? !ReportNames.isPartsOfPage(own, beside)
                  : ReportNames.otherKind(own).isEmpty());
      if (!taken) {
        continue;
      }
      if (OwnResults.isCopy(own, beside::contains)) {
        passedOver++;
      } else if (child.isDirectory()) {
        folderWithin(name + "/" + own, child);
      } else {
        add(name + "/" + own, child);
        if (OwnResults.mayBe(own)) {
          askable.add(name + "/" + own);
        }
      }
    }
  }

  private void folderWithin(String name, FileStatus folder) throws IOException {
    Path path = folder.getPath();
    List<FileStatus> children = children(path);
    if (isOfLetters(path, children)) {
      passedOver++;
    } else if (known.add(path.toString())) {
      folder(name, children);
    }
  }

  private boolean isOfLetters(Path folder, List<FileStatus> children) throws IOException {
    if (!names(children).contains(SplitOutput.MANIFEST)) {
      return false;
    }
    try (FSDataInputStream in =
        folder.getFileSystem(hadoop).open(new Path(folder, SplitOutput.MANIFEST))) {
      return SplitOutput.isManifest(in);
    }
  }

  private void file(String name, Path file) throws IOException {
    if (!ReportNames.mayBeArchive(file.getName())) {
      paths.add(name);
      return;
    }
    byte[] head;
    try (FSDataInputStream in = file.getFileSystem(hadoop).open(file)) {
      head = in.readNBytes(SEQUENCE.length);
    }
    if (begins(head, SEQUENCE)) {
      sequence(name, file);
    } else if (begins(head, PACKAGE) && Archive.is(LocalCopies.of(file, hadoop))) {
      archive(name, file);
    } else {
      paths.add(name);
    }
  }

  private static boolean begins(byte[] head, byte[] magic) {
    for (int i = 0; i < magic.length; i++) {
      if (i >= head.length || head[i] != magic[i]) {
        return false;
      }
    }
    return true;
  }

  private void archive(String name, Path file) throws IOException {
    String local = LocalCopies.of(file, hadoop).toString();
    List<String> entries = new ArrayList<>();
    try {
      for (String path : Archive.paths(java.nio.file.Path.of(local), Limits.DEFAULT)) {
        entries.add(name + path.substring(local.length()));
      }
    } catch (UnreadableException e) {
      paths.add(name); // told when its turn comes
      return;
    }
    archives.put(name, 0L);
    entries(entries);
  }

  private void entries(List<String> entries) {
    Set<String> beside = new HashSet<>(entries);
    for (String path : entries) {
      String entry = path.substring(path.lastIndexOf(Archive.IN) + Archive.IN.length());
      String own = entry.substring(entry.lastIndexOf('/') + 1);
      if (!entry.startsWith("__MACOSX/")
          && !ReportNames.isPartOfPage(path, beside)
          && !ReportNames.isHidden(own)
          && ReportNames.otherKind(own).isEmpty()) {
        String folder = path.substring(0, path.length() - own.length());
        if (OwnResults.isCopy(own, original -> beside.contains(folder + original))) {
          passedOver++;
        } else {
          paths.add(path);
        }
      }
    }
  }

  /** Only the names are read; a record is read again when its turn comes. */
  private void sequence(String name, Path file) throws IOException {
    List<String> entries = new ArrayList<>();
    try (SequenceFile.Reader reader =
        new SequenceFile.Reader(hadoop, SequenceFile.Reader.file(file))) {
      if (reader.getKeyClass() != Text.class
          || reader.getValueClass() != BytesWritable.class
          || reader.isBlockCompressed()) {
        throw new IOException(name + "：序列文件应为名称（Text）→内容（BytesWritable），且不按块压缩（NONE 或 RECORD）。");
      }
      Text key = new Text();
      long position = reader.getPosition();
      while (reader.next(key)) {
        String path = name + Archive.IN + key;
        if (records.put(path, position) != null) {
          throw new IOException(name + "：名称“" + key + "”出现两次。");
        }
        entries.add(path);
        position = reader.getPosition();
      }
    }
    entries.sort(ReportNames::byCodePoint);
    entries(entries);
  }
}
