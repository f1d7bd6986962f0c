package org.nianbao.bench;

/** The least that a Java process can do. */
final class Hello {

  private Hello() {}

  public static void main(String[] arguments) {
    System.out.println("hello");
  }
}
