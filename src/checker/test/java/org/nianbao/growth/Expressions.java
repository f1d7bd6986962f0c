package org.nianbao.growth;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * All regular expressions of the program's classes: those that static fields hold, however deep,
 * and those that stand in the code.
 */
final class Expressions {

  /** Methods that take an expression in words, and how they look for it. */
  private static final Map<String, Use> OF_TEXTS =
      Map.of(
          "matches", Use.WHOLE,
          "replaceAll", Use.ANYWHERE,
          "replaceFirst", Use.ANYWHERE,
          "split", Use.ANYWHERE);

  /** Methods of matchers that look, and how. */
  private static final Map<String, Use> OF_MATCHERS =
      Map.of("matches", Use.WHOLE, "lookingAt", Use.BEGIN);

  /** How an expression is looked for. */
  enum Use {
    /** The whole text is to match. */
    WHOLE,
    /** The text is to begin with it. */
    BEGIN,
    /** It may stand anywhere. */
    ANYWHERE
  }

  private final Map<String, Pattern> found = new TreeMap<>();
  private final Map<String, Set<Use>> uses = new HashMap<>();
  private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  private Expressions() {}

  /** An expression, where it stands, and how it is looked for. */
  record Expression(String where, Pattern pattern, Use use) {}

  /**
   * Those of a module.
   *
   * @param any one of its types
   */
  static List<Expression> of(Class<?> any) throws IOException, ReflectiveOperationException {
    Path place;
    try {
      place = Path.of(any.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
    if (Files.isDirectory(place)) {
      return below(place);
    }
    try (FileSystem jar = FileSystems.newFileSystem(place)) {
      return below(jar.getPath("/"));
    }
  }

  private static List<Expression> below(Path root)
      throws IOException, ReflectiveOperationException {
    Expressions expressions = new Expressions();
    List<String> classes;
    try (Stream<Path> files = Files.walk(root.resolve("org/nianbao"))) {
      classes =
          files
              .map(file -> root.relativize(file).toString().replace('\\', '/'))
              .filter(file -> file.endsWith(".class") && !file.contains("/pack/"))
              .map(file -> file.substring(0, file.length() - ".class".length()))
              .sorted()
              .toList();
    }
    for (String name : classes) {
      try (InputStream in = Files.newInputStream(root.resolve(name + ".class"))) {
        new ClassReader(in).accept(expressions.new InCode(name), ClassReader.SKIP_DEBUG);
      }
    }
    for (String name : classes) {
      expressions.inFields(Class.forName(name.replace('/', '.')));
    }
    return expressions.found.entrySet().stream()
        .map(e -> new Expression(e.getKey(), e.getValue(), expressions.use(e.getKey())))
        .toList();
  }

  private Use use(String where) {
    Set<Use> known = uses.getOrDefault(where, Set.of());
    return known.size() == 1 ? known.iterator().next() : Use.ANYWHERE;
  }

  private void inFields(Class<?> type) throws ReflectiveOperationException {
    for (Field field : type.getDeclaredFields()) {
      if (Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
        field.setAccessible(true);
        reachable(type.getName().replace('.', '/') + "." + field.getName(), field.get(null));
      }
    }
  }

  private void reachable(String where, Object from) throws ReflectiveOperationException {
    Deque<Object> left = new ArrayDeque<>();
    add(left, from);
    while (!left.isEmpty()) {
      Object one = left.remove();
      if (one instanceof Pattern pattern) {
        found.put(one == from ? where : where + " " + found.size(), pattern);
      } else if (one instanceof Collection<?> many) {
        many.forEach(each -> add(left, each));
      } else if (one instanceof Map<?, ?> map) {
        map.keySet().forEach(each -> add(left, each));
        map.values().forEach(each -> add(left, each));
      } else if (one instanceof Object[] array) {
        List.of(array).forEach(each -> add(left, each));
      } else if (one.getClass().getName().startsWith("org.nianbao.")
          && !one.getClass().isHidden()) {
        for (Class<?> type = one.getClass(); type != Object.class; type = type.getSuperclass()) {
          for (Field field : type.getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers())
                && !field.getType().isPrimitive()
                && type.getName().startsWith("org.nianbao.")) {
              field.setAccessible(true);
              add(left, field.get(one));
            }
          }
        }
      }
    }
  }

  private void add(Deque<Object> left, Object one) {
    if (one != null && !(one instanceof String) && seen.add(one)) {
      left.add(one);
    }
  }

  /** What the code of a class has, and how it looks for what fields hold. */
  private final class InCode extends ClassVisitor {
    private final String owner;

    InCode(String owner) {
      super(Opcodes.ASM9);
      this.owner = owner;
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String method, String descriptor, String signature, String[] exceptions) {
      return new InMethod(owner, method);
    }
  }

  private final class InMethod extends MethodVisitor {
    private final String where;
    private final Set<String> fields = new HashSet<>();
    private final Set<String> texts = new HashSet<>();
    private final Set<Use> looks = new HashSet<>();
    private final Set<Use> ofTexts = new HashSet<>();

    InMethod(String owner, String method) {
      super(Opcodes.ASM9);
      where = owner + "." + method;
    }

    @Override
    public void visitLdcInsn(Object value) {
      if (value instanceof String text) {
        texts.add(text);
      }
    }

    @Override
    public void visitFieldInsn(int opcode, String type, String field, String descriptor) {
      if (opcode == Opcodes.GETSTATIC && descriptor.equals("Ljava/util/regex/Pattern;")) {
        fields.add(type + "." + field);
      }
    }

    @Override
    public void visitMethodInsn(
        int opcode, String type, String method, String descriptor, boolean isInterface) {
      if (type.equals("java/util/regex/Matcher")
          && !List.of("group", "start", "end", "groupCount", "reset", "region", "hitEnd")
              .contains(method)) {
        looks.add(OF_MATCHERS.getOrDefault(method, Use.ANYWHERE));
      } else if (type.equals("java/util/regex/Pattern") && !method.equals("matcher")) {
        looks.add(Use.ANYWHERE);
      } else if (type.equals("java/lang/String")
          && OF_TEXTS.containsKey(method)
          && descriptor.startsWith("(Ljava/lang/String;")) {
        ofTexts.add(OF_TEXTS.get(method));
      }
    }

    @Override
    public void visitEnd() {
      for (String field : fields) {
        uses.computeIfAbsent(field, f -> new HashSet<>())
            .addAll(looks.isEmpty() ? Set.of(Use.ANYWHERE) : looks);
      }
      for (String text : ofTexts.isEmpty() ? Set.<String>of() : texts) {
        try {
          String name = where + " \"" + text + "\"";
          found.put(name, Pattern.compile(text));
          uses.put(name, ofTexts);
        } catch (PatternSyntaxException e) {
          // a text that is no expression
        }
      }
    }
  }
}
