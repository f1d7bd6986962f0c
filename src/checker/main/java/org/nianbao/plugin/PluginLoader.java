package org.nianbao.plugin;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Enumeration;
import org.nianbao.document.DocumentReader;

/** Loads the classes of plug-ins; what these share with the program is the program's. */
final class PluginLoader extends URLClassLoader {

  private static final String READERS = "META-INF/services/" + DocumentReader.class.getName();

  PluginLoader(URL[] jars) {
    super("plugins", jars, DocumentReader.class.getClassLoader());
  }

  /** The plug-ins' own readers alone: those of the program are found without this. */
  @Override
  public Enumeration<URL> getResources(String name) throws IOException {
    return name.equals(READERS) ? findResources(name) : super.getResources(name);
  }
}
