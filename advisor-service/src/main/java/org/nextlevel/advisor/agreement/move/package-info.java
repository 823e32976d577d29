/** The moves of an agreement: which there are, who makes them in which state, and how long a question waits. */
package org.nextlevel.advisor.agreement.move;
