/** The levels of a framework: what comes after what, what each requires, and what all of it is called. */
package org.nextlevel.advisor.copy.framework.ladder;
