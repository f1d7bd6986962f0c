package org.nianbao.rules;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

/**
 * What rules must not name. A rule looks at facts and reports: text, numbers, days and collections
 * are all that it needs of Java. The system, processes, threads, files, the network, and ways to
 * reach them by their names are none of its business: {@code System.exit} in a rule would end the
 * run without a word. It is not a wall against malice — who gives a pack trusts its author — but
 * what is named by mistake is told with its place. Looked at is what was compiled, not the text, so
 * that no spelling hides it.
 */
final class OutOfBounds {

  /** Of Java's packages those that hold nothing else than values. */
  private static final Pattern VALUES =
      Pattern.compile(
          "java\\.(?:lang|math|text|time(?:\\.\\w+)?|util(?:\\.(?:function|regex|stream))?)\\.[^.]+");

  /** What stands among the values and is none. */
  private static final Pattern NO_VALUES =
      Pattern.compile(
          "java\\.lang\\.(?:Runtime|Process.*|Thread.*|Class(?:Loader|Value)|Module.*|StackWalker.*"
              + "|SecurityManager|Shutdown|InheritableThreadLocal|Compiler)"
              + "|java\\.util\\.(?:Timer.*|ServiceLoader.*|Scanner|Formatter|ResourceBundle.*)");

  /** What the compiler itself writes, for lambdas, records and what is serializable. */
  private static final Pattern COMPILED =
      Pattern.compile(
          "java\\.lang\\.invoke\\.(?:LambdaMetafactory|StringConcatFactory|SerializedLambda|CallSite"
              + "|MethodHandle|MethodHandles(?:\\$Lookup)?|MethodType|TypeDescriptor)"
              + "|java\\.lang\\.runtime\\..*|java\\.lang\\.annotation\\..*"
              + "|java\\.io\\.(?:Serializable|Externalizable|Object(?:Input|Output)|IOException)");

  private static final Pattern JAVA = Pattern.compile("(?:java|javax|jdk|sun|com\\.sun)\\..*");

  /** The program around the rules. */
  private static final Pattern PROGRAM =
      Pattern.compile("org\\.nianbao\\.(?:Nianbao|(?:batch|check|cli|output|plugin|result)\\.).*");

  /**
   * By these a class that nobody names is reached, or the system; of that the compiler itself uses
   * what copies arrays.
   */
  private static final Pattern MEMBERS =
      Pattern.compile(
          "java\\.lang\\.System\\.(?!arraycopy$|identityHashCode$|lineSeparator$).*"
              + "|java\\.lang\\.Class\\.(?:forName|new.*|get(?:ClassLoader|Module|Resource.*|ProtectionDomain"
              + "|(?:Declared)?(?:Constructor|Field|Method)s?))"
              + "|java\\.lang\\.Object\\.wait|java\\.lang\\.invoke\\.MethodHandles\\..*");

  private OutOfBounds() {}

  /**
   * Returns what a compiled pack names that no rule must, as sentences with its places; empty where
   * all is well.
   *
   * @param texts the text of each file by its name, in order
   */
  static List<Wording> of(InternalKieModule module, Map<String, String> texts) {
    Set<String> named = new TreeSet<>();
    for (String file : module.getFileNames()) {
      if (file.endsWith(".class")) {
        names(module.getBytes(file), named);
      }
    }
    List<Wording> problems = new ArrayList<>();
    for (String name : named) {
      String simple = name.substring(name.lastIndexOf('.') + 1).replaceFirst("\\$.*", "");
      problems.add(Messages.say("rules.pack.out-of-bounds", place(simple, texts), name));
    }
    return problems;
  }

  private static String place(String word, Map<String, String> texts) {
    Pattern whole = Pattern.compile("\\b" + Pattern.quote(word) + "\\b");
    for (Map.Entry<String, String> text : texts.entrySet()) {
      Matcher found = whole.matcher(text.getValue());
      if (found.find()) {
        return CompileErrors.place(text.getKey(), text.getValue(), found.start());
      }
    }
    return "";
  }

  /** Adds what a class names, as its constants tell. */
  private static void names(byte[] code, Set<String> named) {
    try {
      ClassConstants constants =
          ClassConstants.read(new DataInputStream(new ByteArrayInputStream(code)));
      constants.classes().stream().filter(OutOfBounds::isOutOfBounds).forEach(named::add);
      constants.members().stream()
          .filter(member -> MEMBERS.matcher(member).matches())
          .forEach(named::add);
    } catch (IOException e) {
      throw new IllegalStateException("a class of the pack's own cannot be read", e);
    }
  }

  private static boolean isOutOfBounds(String type) {
    if (PROGRAM.matcher(type).matches()) {
      return true;
    }
    return JAVA.matcher(type).matches()
        && !COMPILED.matcher(type).matches()
        && (!VALUES.matcher(type).matches() || NO_VALUES.matcher(type).matches());
  }
}
