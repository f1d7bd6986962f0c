/** One report the whole way: file, document, facts, judgement, diagnosis, scorecard. */
package org.nianbao.check;
