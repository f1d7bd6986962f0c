package org.nianbao.plugin;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.nianbao.document.DocumentReader;
import org.nianbao.wording.Messages;

/**
 * What a folder of plug-ins holds.
 *
 * @param readers the readers that its jars declare under {@code META-INF/services}
 * @param packs the folders with {@code .drl} files: the folder itself and those directly in it
 */
public record Plugins(List<DocumentReader> readers, List<Path> packs) {

  /** Copies the lists. */
  public Plugins {
    readers = List.copyOf(readers);
    packs = List.copyOf(packs);
  }

  /**
   * Returns the plug-ins in a folder. Its jars share one class loader, so that a reader's libraries
   * may lie beside it.
   *
   * @throws PluginException if the folder cannot be read, or a declared reader cannot be made
   */
  public static Plugins in(Path folder) throws PluginException {
    List<URL> jars = new ArrayList<>();
    List<Path> packs = new ArrayList<>();
    try {
      for (Path entry : entries(folder)) {
        if (entry.toString().endsWith(".jar") && Files.isRegularFile(entry)) {
          jars.add(url(entry));
        } else if (isPack(entry)) {
          packs.add(entry);
        }
      }
      if (isPack(folder)) {
        packs.add(0, folder);
      }
    } catch (IOException e) {
      throw new PluginException(Messages.say("plugin.unreadable", folder), e);
    }
    return new Plugins(jars.isEmpty() ? List.of() : readers(folder, jars), packs);
  }

  private static List<Path> entries(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.sorted().toList();
    }
  }

  private static URL url(Path jar) throws MalformedURLException {
    return jar.toUri().toURL();
  }

  private static boolean isPack(Path folder) throws IOException {
    return Files.isDirectory(folder)
        && entries(folder).stream().anyMatch(file -> file.toString().endsWith(".drl"));
  }

  private static List<DocumentReader> readers(Path folder, List<URL> jars) throws PluginException {
    PluginLoader loader = new PluginLoader(jars.toArray(new URL[0])); // open as long as its readers
    try {
      return ServiceLoader.load(DocumentReader.class, loader).stream()
          .map(ServiceLoader.Provider::get)
          .toList();
    } catch (ServiceConfigurationError | LinkageError e) {
      throw new PluginException(Messages.say("plugin.broken", folder, e.getMessage()), e);
    }
  }
}
