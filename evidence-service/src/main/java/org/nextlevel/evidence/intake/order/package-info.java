/** How the people of one file stand to each other: who is named twice, who is above whom, and whose line is a circle. */
package org.nextlevel.evidence.intake.order;
