/** Cases on the patterns of published reports, labelled by what an auditor would say of them. */
package org.nianbao.patterns;
