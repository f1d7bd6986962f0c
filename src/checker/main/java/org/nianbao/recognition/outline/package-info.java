/** The title and the headings of the sections: where each part of a report begins. */
package org.nianbao.recognition.outline;
