package org.nianbao.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.file.Files;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.BytesWritable;
import org.apache.hadoop.io.SequenceFile;
import org.apache.hadoop.io.Text;
import org.apache.spark.util.SerializableConfiguration;
import org.nianbao.batch.SourceLoader;
import org.nianbao.document.Limits;
import org.nianbao.document.Source;
import org.nianbao.document.UnreadableException;
import org.nianbao.document.container.Archive;
import org.nianbao.document.container.LastArchive;
import org.nianbao.output.OwnResults;
import org.nianbao.wording.Messages;

/**
 * The files of a run on a Hadoop file system, loaded by the paths that people see.
 *
 * @param roots where each input is, by its path as the user gave it
 * @param archives the archives among the files, by their paths
 * @param records where the records of sequence files begin, by their paths
 */
record HadoopFiles(
    SerializableConfiguration hadoop,
    Map<String, String> roots,
    Map<String, Long> archives,
    Map<String, Long> records)
    implements SourceLoader, Serializable {

  private static final LastArchive LAST = new LastArchive();

  private Configuration configuration() {
    return hadoop.value();
  }

  @Override
  public Source source(String path) throws UnreadableException {
    try {
      int in = path.indexOf(Archive.IN);
      if (records.containsKey(path)) {
        return record(path, path.substring(0, in));
      }
      if (in > 0 && archives.containsKey(path.substring(0, in))) {
        String archive = path.substring(0, in);
        String local = LocalCopies.of(location(archive), configuration()).toString();
        return new Source(
            path, Archive.load(local + path.substring(in), Limits.DEFAULT, LAST).bytes());
      }
      Path file = location(path);
      FileSystem files = file.getFileSystem(configuration());
      FileStatus status = files.getFileStatus(file);
      if (status.isDirectory()) {
        throw new UnreadableException(Messages.say("document.source.folder"));
      }
      if (status.getLen() > Limits.DEFAULT.bytes()) {
        throw Limits.DEFAULT.tooLarge();
      }
      try (InputStream stream = files.open(file)) {
        return Source.of(path, stream, Limits.DEFAULT);
      }
    } catch (IOException e) {
      throw new UnreadableException(Messages.say("document.source.failed"), e);
    }
  }

  private Source record(String path, String file) throws IOException, UnreadableException {
    try (SequenceFile.Reader reader =
        new SequenceFile.Reader(configuration(), SequenceFile.Reader.file(location(file)))) {
      reader.seek(records.get(path));
      BytesWritable value = new BytesWritable();
      if (!reader.next(new Text(), value)) {
        throw new UnreadableException(Messages.say("document.source.missing"));
      }
      if (value.getLength() > Limits.DEFAULT.bytes()) {
        throw Limits.DEFAULT.tooLarge();
      }
      return new Source(path, value.copyBytes());
    }
  }

  /** Whether a file is one of this program's results; one that cannot be read is none. */
  boolean isResults(String path) {
    try {
      Path file = location(path);
      FileSystem files = file.getFileSystem(configuration());
      if (files.getFileStatus(file).getLen() > Limits.DEFAULT.bytes()) {
        return false;
      }
      java.nio.file.Path folder = Files.createTempDirectory("nianbao-");
      java.nio.file.Path copy = folder.resolve(file.getName());
      try (InputStream stream = files.open(file)) {
        Files.copy(stream, copy);
        return OwnResults.are(copy);
      } finally {
        Files.deleteIfExists(copy);
        Files.delete(folder);
      }
    } catch (IOException e) {
      return false; // told when it is read as a report
    }
  }

  /** Where a file is. */
  private Path location(String path) throws IOException {
    for (int end = path.length(); end > 0; end = path.lastIndexOf('/', end - 1)) {
      String root = roots.get(path.substring(0, end));
      if (root != null) {
        return new Path(root + path.substring(end));
      }
    }
    throw new IOException(path + " is below no input");
  }
}
