/** Points and grades: scoring profiles, a report's scorecard, and rankings of many. */
package org.nianbao.score;
