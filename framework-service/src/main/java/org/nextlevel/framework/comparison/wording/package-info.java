/** Whether one wording of a demand asks for more than another, or differs in spelling alone (M9.4). */
package org.nextlevel.framework.comparison.wording;
