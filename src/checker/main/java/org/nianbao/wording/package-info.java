/** Text for people in the languages of the program; the one package that every other may use. */
package org.nianbao.wording;
