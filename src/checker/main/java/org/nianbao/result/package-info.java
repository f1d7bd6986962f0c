/** The published model of results, schema {@code nianbao/1}. */
package org.nianbao.result;
