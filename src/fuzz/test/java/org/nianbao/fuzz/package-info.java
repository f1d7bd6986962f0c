/**
 * Files that no program should fall over: guided fuzzing of each reader, and a soak of mutated
 * ones.
 */
package org.nianbao.fuzz;
