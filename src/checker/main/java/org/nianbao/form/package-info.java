/**
 * The official form as data, edition by edition, read from {@code rules/forms/}. Uses nothing else
 * of ours.
 */
package org.nianbao.form;
