/** The cases that somebody sees in one role, and how many of them are in which state. */
package org.nextlevel.advisor.promotion.promotioncase.list;
