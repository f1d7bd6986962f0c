package org.nianbao.facts;

/**
 * A body whose report a government's summary takes in.
 *
 * @param agency its name as listed
 * @param path its report's path
 */
public record Body(String agency, String path) implements Fact {}
