/** What became of promotion cases, for HR: numbers of groups that are large enough, and nobody in particular. */
package org.nextlevel.advisor.promotion.promotioncase.outcome;
