/** What people add to the program without building it anew: readers and rule packs in a folder. */
package org.nianbao.plugin;
