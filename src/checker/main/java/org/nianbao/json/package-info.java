/**
 * JSON as trees, read with Jackson's small sibling jackson-jr: binding objects with databind costs
 * a start more than judging a report does.
 */
package org.nianbao.json;
