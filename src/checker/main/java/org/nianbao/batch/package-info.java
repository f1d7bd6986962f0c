/**
 * Many reports: which files there are, which of them are parts of others, what is kept of earlier
 * runs, and all reports judged beside each other.
 */
package org.nianbao.batch;
