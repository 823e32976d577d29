/** Who sees which case, and which moves are open to whom in which state (M9.5). */
package org.nextlevel.advisor.promotion.promotioncase.access;
