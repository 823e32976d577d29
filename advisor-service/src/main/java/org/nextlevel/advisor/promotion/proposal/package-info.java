/** The promotion proposal of a case: drafted from evidence, edited by its owner, looked through, shown in any format (M4). */
package org.nextlevel.advisor.promotion.proposal;
