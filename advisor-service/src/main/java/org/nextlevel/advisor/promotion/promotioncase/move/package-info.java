/** The moves of a case from one state to the next, beside asking, answering and deciding (M9.5). */
package org.nextlevel.advisor.promotion.promotioncase.move;
