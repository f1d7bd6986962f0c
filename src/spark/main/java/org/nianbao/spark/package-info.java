/**
 * The steps of a batch on a Spark cluster: the same results as of one process, for any number of
 * reports.
 */
package org.nianbao.spark;
