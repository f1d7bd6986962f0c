package org.nianbao.rules;

import org.nianbao.wording.Wording;

/**
 * A rule that could not be judged on a report, wholly or in part: unread is not wrong, and not
 * judged is not passed.
 *
 * @param rule the rule
 * @param whole whether nothing of it was judged; otherwise only the part that could be read was
 * @param reason why, as a sentence for the user
 */
public record Unassessed(Rule rule, boolean whole, Wording reason) {}
