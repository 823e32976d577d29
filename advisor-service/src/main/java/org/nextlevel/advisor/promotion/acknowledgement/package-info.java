/** Whether the HR system took over what HR approved: it acknowledges, refuses with a reason, or sends the new position (ADR 0061). */
package org.nextlevel.advisor.promotion.acknowledgement;
