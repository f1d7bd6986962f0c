package org.nianbao.report;

import org.nianbao.document.Place;

/**
 * Words with which the report speaks of its own body as a kind of body that it is not: 我镇 in a
 * subdistrict's report.
 *
 * @param kind the kind of body that speaks: 镇
 * @param own the kind of body that reports: 街道
 * @param count how often
 * @param section the section in which it speaks so first; 0 for the preamble
 * @param quote the first sentence
 * @param place where that stands
 */
public record Voice(String kind, String own, int count, int section, String quote, Place place)
    implements Evidence {}
