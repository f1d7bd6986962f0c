package org.nianbao.spark;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.nianbao.Nianbao;
import org.nianbao.agency.AgencyList;
import org.nianbao.agency.AgencyListException;
import org.nianbao.rules.Rule;
import org.nianbao.score.Profile;
import org.nianbao.score.ProfileException;
import org.nianbao.wording.Wording;

/**
 * How reports are judged, as it goes to every machine: the files themselves, not where they are.
 *
 * @param agencies the name of the list of agencies; empty where there is none
 * @param list what is in it
 * @param profile the scoring profile, a file or a name of the program's; empty for the usual one
 * @param scheme what is in its file; empty where it is a name
 * @param disabled the rules out of use
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record JudgingFiles(
    String agencies, byte[] list, String profile, byte[] scheme, List<String> disabled)
    implements Serializable {

  /**
   * Reads the files.
   *
   * @throws JobException if one cannot be read
   */
  static JudgingFiles read(JobOptions options, Configuration hadoop) throws JobException {
    Optional<String> scheme = options.profile().filter(name -> Profile.named(name).isEmpty());
    return new JudgingFiles(
        options.agencies().orElse(""),
        bytes(options.agencies(), hadoop),
        options.profile().orElse(""),
        bytes(scheme, hadoop),
        options.disabled());
  }

  private static byte[] bytes(Optional<String> file, Configuration hadoop) throws JobException {
    if (file.isEmpty()) {
      return new byte[0];
    }
    org.apache.hadoop.fs.Path path = new org.apache.hadoop.fs.Path(file.get());
    try (FSDataInputStream in = path.getFileSystem(hadoop).open(path)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new JobException("文件 " + file.get() + " 无法读取。", e);
    }
  }

  /**
   * The checker that they ask for.
   *
   * @throws JobException if one of them is not what it should be
   */
  Nianbao nianbao() throws JobException {
    Nianbao.Builder builder = Nianbao.builder().disabling(disabled);
    if (!agencies.isEmpty()) {
      try {
        builder.agencies(AgencyList.read(file(agencies, list)));
      } catch (AgencyListException e) {
        throw unusable(agencies, e.mistakes(), e);
      }
    }
    if (!profile.isEmpty()) {
      try {
        builder.profile(
            scheme.length > 0
                ? Profile.load(file(profile, scheme))
                : Profile.named(profile).orElseGet(Profile::builtIn));
      } catch (ProfileException e) {
        throw unusable(profile, e.mistakes(), e);
      }
    }
    Nianbao nianbao = builder.build();
    List<String> ids = nianbao.rules().stream().map(Rule::id).toList();
    for (String id : disabled) {
      if (!ids.contains(id)) {
        throw new JobException("没有 " + id + " 这条规则。");
      }
    }
    return nianbao;
  }

  /** A file of the same name on this machine. */
  private static Path file(String name, byte[] content) throws JobException {
    try {
      Path folder = Files.createTempDirectory("nianbao-");
      Path file = folder.resolve(new org.apache.hadoop.fs.Path(name).getName());
      folder.toFile().deleteOnExit();
      file.toFile().deleteOnExit();
      return Files.write(file, content);
    } catch (IOException e) {
      throw new JobException("临时文件夹无法写入。", e);
    }
  }

  private static JobException unusable(String file, List<Wording> mistakes, Exception cause) {
    String all = mistakes.stream().map(Wording::zh).collect(Collectors.joining("\n"));
    return new JobException("文件 " + file + " 不能使用：\n" + all, cause);
  }
}
