package org.nianbao.rules;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a compiled class names: its constants (JVM specification, section 4.4).
 *
 * @param classes the classes, arrays as what they are of
 * @param members the methods and fields, each behind its class and a dot
 */
record ClassConstants(List<String> classes, List<String> members) {

  private static final int UTF8 = 1;
  private static final int LONG = 5;
  private static final int DOUBLE = 6;
  private static final int CLASS = 7;
  private static final int FIELD = 9;
  private static final int METHOD = 10;
  private static final int INTERFACE_METHOD = 11;
  private static final int NAME_AND_TYPE = 12;
  private static final int METHOD_HANDLE = 15;

  /** Reads the constants of a class, which stand at its beginning. */
  static ClassConstants read(DataInputStream in) throws IOException {
    in.readInt(); // the sign of a class
    in.readInt(); // its version
    int count = in.readUnsignedShort();
    Map<Integer, String> texts = new HashMap<>();
    Map<Integer, Integer> classes = new HashMap<>();
    Map<Integer, Integer> names = new HashMap<>();
    List<int[]> members = new ArrayList<>();
    for (int i = 1; i < count; i++) {
      int tag = in.readUnsignedByte();
      switch (tag) {
        case UTF8 -> texts.put(i, in.readUTF());
        case CLASS -> classes.put(i, in.readUnsignedShort());
        case FIELD, METHOD, INTERFACE_METHOD ->
            members.add(new int[] {in.readUnsignedShort(), in.readUnsignedShort()});
        case NAME_AND_TYPE -> {
          names.put(i, in.readUnsignedShort());
          in.readUnsignedShort();
        }
        case LONG, DOUBLE -> {
          in.readLong();
          i++; // takes the room of two
        }
        case METHOD_HANDLE -> in.skipBytes(3);
        case 8, 16, 19, 20 -> in.skipBytes(2); // string, type of a method, module, package
        case 3, 4, 17, 18 -> in.skipBytes(4); // int, float, dynamic constants
        default -> throw new IOException("no such constant: " + tag);
      }
    }
    Map<Integer, String> types = new HashMap<>();
    classes.forEach((at, name) -> types.put(at, type(texts.get(name))));
    return new ClassConstants(
        types.values().stream().distinct().toList(),
        members.stream()
            .map(member -> types.get(member[0]) + "." + texts.get(names.get(member[1])))
            .distinct()
            .toList());
  }

  /** The name of a class; of an array that of its elements. */
  private static String type(String name) {
    String element = name.replaceFirst("^\\[+", "");
    String type =
        name.startsWith("[") && element.startsWith("L")
            ? element.substring(1, element.length() - 1)
            : element;
    return type.replace('/', '.');
  }
}
