/** The rule catalogue as a page in Markdown: {@code rules/README.md}. */
package org.nianbao.output.markdown;
