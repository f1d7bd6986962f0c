/**
 * How fast the program is, each time against a baseline measured beside it: {@code mvn -B -ntp -q
 * -Pbench verify}. Ratios, not seconds: they are what two machines have in common.
 */
package org.nianbao.bench;
