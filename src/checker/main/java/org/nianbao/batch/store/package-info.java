/**
 * What was worked out about files in earlier runs, so that a long run that was stopped goes on
 * where it was. Uses the core, which knows nothing of it.
 */
package org.nianbao.batch.store;
