/** How a promotion is asked for, and an answer appealed, each time with what had changed. */
package org.nextlevel.advisor.promotion.promotioncase.request;
