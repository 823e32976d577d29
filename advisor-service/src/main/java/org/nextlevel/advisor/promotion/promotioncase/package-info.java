/** Promotion cases: whose they are, who sees them, and which moves lead from one state to the next (M4 to M8, M9.5). */
package org.nextlevel.advisor.promotion.promotioncase;
