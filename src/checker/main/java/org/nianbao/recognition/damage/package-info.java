/** What an extraction damages in tables and dates, and how it may be repaired. */
package org.nianbao.recognition.damage;
