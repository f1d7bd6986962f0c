/**
 * Human verdicts: which findings somebody has looked at and let pass, with reason and date. A
 * waiver is about one finding and its evidence; where the evidence changes, the finding is back.
 */
package org.nianbao.waiver;
