/** XML as the formats made of it need it: streamed, within limits, nothing external resolved. */
package org.nianbao.document.xml;
