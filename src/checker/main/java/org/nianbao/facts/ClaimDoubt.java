package org.nianbao.facts;

import org.nianbao.wording.Wording;

/**
 * Why it is not sure that a claim means what it seems to mean, though none of its readings fits.
 *
 * @param claim the claim's key
 * @param why the reason, a clause
 */
public record ClaimDoubt(String claim, Wording why) implements Fact {}
