package org.nianbao.crosscheck;

/**
 * A file that was handed in and cannot be read.
 *
 * @param path its path as the user gave it
 * @param agency the agency that it is likely to be of; empty where nothing tells
 * @param year the year that it is likely to be of; 0 where nothing tells
 */
public record UnreadFile(String path, String agency, int year) {}
