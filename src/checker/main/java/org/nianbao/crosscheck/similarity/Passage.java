package org.nianbao.crosscheck.similarity;

/**
 * A sentence that two reports share.
 *
 * @param here as the report in question has it
 * @param there as the other one has it
 */
public record Passage(Sentence here, Sentence there) {}
