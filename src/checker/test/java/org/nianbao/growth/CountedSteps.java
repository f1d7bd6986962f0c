package org.nianbao.growth;

import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The steps that counted classes take: each begin of a method and each turn of a loop is one, and
 * what the platform does for them as many as it looks at characters or elements. A method here
 * stands for the one of its name of the type of its first parameter; {@link CountingLoader} puts it
 * in its place. CountedSteps are the same in each run, unlike time. One thread at a time.
 */
public final class CountedSteps {

  /** How many steps were taken since it was last set. */
  public static long taken;

  private CountedSteps() {}

  /** A text that counts how often it is looked at, such as by an expression. */
  private record CountedText(CharSequence text) implements CharSequence {

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      taken++;
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      taken += end - start;
      return text.subSequence(start, end);
    }

    @Override
    public String toString() {
      taken += text.length();
      return text.toString();
    }
  }

  public static Matcher matcher(Pattern pattern, CharSequence text) {
    return pattern.matcher(new CountedText(text));
  }

  public static Matcher reset(Matcher matcher, CharSequence text) {
    return matcher.reset(new CountedText(text));
  }

  public static String[] split(Pattern pattern, CharSequence text) {
    return pattern.split(new CountedText(text));
  }

  public static String[] split(Pattern pattern, CharSequence text, int limit) {
    return pattern.split(new CountedText(text), limit);
  }

  public static boolean matches(String text, String regex) {
    return matcher(Pattern.compile(regex), text).matches();
  }

  public static String replaceAll(String text, String regex, String replacement) {
    return matcher(Pattern.compile(regex), text).replaceAll(replacement);
  }

  public static String replaceFirst(String text, String regex, String replacement) {
    return matcher(Pattern.compile(regex), text).replaceFirst(replacement);
  }

  public static String[] split(String text, String regex) {
    return split(Pattern.compile(regex), text);
  }

  public static String[] split(String text, String regex, int limit) {
    return split(Pattern.compile(regex), text, limit);
  }

  private static int looked(String text, int from, int found) {
    taken += found < 0 ? Math.max(0, text.length() - from) : found - from + 1;
    return found;
  }

  public static int indexOf(String text, int character) {
    return looked(text, 0, text.indexOf(character));
  }

  public static int indexOf(String text, int character, int from) {
    return looked(text, from, text.indexOf(character, from));
  }

  public static int indexOf(String text, String part) {
    return looked(text, 0, text.indexOf(part));
  }

  public static int indexOf(String text, String part, int from) {
    return looked(text, from, text.indexOf(part, from));
  }

  public static int lastIndexOf(String text, int character) {
    return fromEnd(text, text.length(), text.lastIndexOf(character));
  }

  public static int lastIndexOf(String text, int character, int from) {
    return fromEnd(text, from, text.lastIndexOf(character, from));
  }

  public static int lastIndexOf(String text, String part) {
    return fromEnd(text, text.length(), text.lastIndexOf(part));
  }

  public static int lastIndexOf(String text, String part, int from) {
    return fromEnd(text, from, text.lastIndexOf(part, from));
  }

  private static int fromEnd(String text, int from, int found) {
    taken += Math.max(0, Math.min(from, text.length()) - Math.max(0, found)) + 1;
    return found;
  }

  public static boolean contains(String text, CharSequence part) {
    return looked(text, 0, text.indexOf(part.toString())) >= 0;
  }

  public static String substring(String text, int from) {
    taken += Math.max(0, text.length() - from);
    return text.substring(from);
  }

  public static String substring(String text, int from, int to) {
    taken += to - from == text.length() ? 1 : Math.max(0, to - from);
    return text.substring(from, to);
  }

  public static String replace(String text, char old, char now) {
    taken += text.length();
    return text.replace(old, now);
  }

  public static String replace(String text, CharSequence old, CharSequence now) {
    taken += text.length();
    return text.replace(old, now);
  }

  public static String strip(String text) {
    String stripped = text.strip();
    taken += stripped.length() == text.length() ? 1 : text.length();
    return stripped;
  }

  public static String trim(String text) {
    String trimmed = text.trim();
    taken += trimmed.length() == text.length() ? 1 : text.length();
    return trimmed;
  }

  public static boolean equals(String text, Object other) {
    taken += other instanceof String s && s.length() == text.length() ? s.length() : 1;
    return text.equals(other);
  }

  public static boolean startsWith(String text, String part) {
    taken += part.length();
    return text.startsWith(part);
  }

  public static boolean endsWith(String text, String part) {
    taken += part.length();
    return text.endsWith(part);
  }

  public static String concat(String text, String other) {
    taken += text.length() + other.length();
    return text.concat(other);
  }

  public static String repeat(String text, int times) {
    taken += (long) text.length() * times;
    return text.repeat(times);
  }

  public static char[] toCharArray(String text) {
    taken += text.length();
    return text.toCharArray();
  }

  public static String toLowerCase(String text, java.util.Locale locale) {
    taken += text.length();
    return text.toLowerCase(locale);
  }

  public static int codePointCount(String text, int from, int to) {
    taken += to - from;
    return text.codePointCount(from, to);
  }

  public static StringBuilder append(StringBuilder builder, String more) {
    taken += more == null ? 4 : more.length();
    return builder.append(more);
  }

  public static StringBuilder append(StringBuilder builder, CharSequence more) {
    taken += more == null ? 4 : more.length();
    return builder.append(more);
  }

  public static StringBuilder append(StringBuilder builder, CharSequence more, int from, int to) {
    taken += to - from;
    return builder.append(more, from, to);
  }

  public static StringBuilder insert(StringBuilder builder, int at, String more) {
    taken += builder.length() - at + more.length();
    return builder.insert(at, more);
  }

  public static StringBuilder insert(StringBuilder builder, int at, char more) {
    taken += builder.length() - at;
    return builder.insert(at, more);
  }

  public static StringBuilder deleteCharAt(StringBuilder builder, int at) {
    taken += builder.length() - at;
    return builder.deleteCharAt(at);
  }

  public static StringBuilder delete(StringBuilder builder, int from, int to) {
    taken += Math.max(0, builder.length() - to);
    return builder.delete(from, to);
  }

  public static StringBuilder reverse(StringBuilder builder) {
    taken += builder.length();
    return builder.reverse();
  }

  public static int indexOf(StringBuilder builder, String part) {
    taken += builder.length();
    return builder.indexOf(part);
  }

  public static String toString(StringBuilder builder) {
    taken += builder.length();
    return builder.toString();
  }

  public static String substring(StringBuilder builder, int from, int to) {
    taken += to - from;
    return builder.substring(from, to);
  }

  public static boolean contains(List<?> list, Object element) {
    return indexOf(list, element) >= 0;
  }

  public static int indexOf(List<?> list, Object element) {
    int index = list.indexOf(element);
    taken += index < 0 ? list.size() : index + 1;
    return index;
  }

  public static int lastIndexOf(List<?> list, Object element) {
    int index = list.lastIndexOf(element);
    taken += list.size() - index;
    return index;
  }

  public static boolean contains(Collection<?> collection, Object element) {
    taken += collection instanceof List<?> list ? list.size() : 1;
    return collection.contains(element);
  }

  public static Object remove(List<?> list, int index) {
    taken += list.size() - index;
    return list.remove(index);
  }

  public static boolean remove(List<?> list, Object element) {
    taken += list.size();
    return list.remove(element);
  }

  public static <T> void add(List<T> list, int index, T element) {
    taken += list.size() - index + 1;
    list.add(index, element);
  }

  public static <T> boolean addAll(List<T> list, Collection<? extends T> more) {
    taken += more.size();
    return list.addAll(more);
  }

  public static boolean equals(List<?> list, Object other) {
    taken += list.size();
    return list.equals(other);
  }

  /** Stands for the static method of {@link List}; what is immutable is not copied. */
  public static <T> List<T> copyOfInList(Collection<? extends T> elements) {
    List<T> copy = List.copyOf(elements);
    taken += copy == elements ? 1 : copy.size();
    return copy;
  }

  /** A collection is about to be copied. */
  public static void copied(Collection<?> elements) {
    taken += elements.size();
  }

  /** Stands for the static method of {@link String}. */
  public static String joinInString(CharSequence between, Iterable<? extends CharSequence> parts) {
    String joined = String.join(between, parts);
    taken += joined.length();
    return joined;
  }
}
