/** How a case is shown to each of its parties: in words and names, with what can be done next. */
package org.nextlevel.advisor.promotion.promotioncase.view;
