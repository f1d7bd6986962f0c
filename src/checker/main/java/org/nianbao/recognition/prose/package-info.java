/**
 * What the prose says besides figures: year, signature, publication, slips of the pen, personal
 * data.
 */
package org.nianbao.recognition.prose;
