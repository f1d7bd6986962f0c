package org.nianbao.form;

/**
 * What a report on this form has and what stands around it, on the page of a web site, has not.
 *
 * @param pattern a regular expression, found in the text without white space
 * @param longest how many characters a heading has at most in which it counts; 0 where it counts
 *     within tables instead
 */
public record FormSign(String pattern, int longest) {}
