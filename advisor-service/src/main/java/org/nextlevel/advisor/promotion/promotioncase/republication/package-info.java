/** Cases told again to the services that keep copies of them, when HR asks for it. */
package org.nextlevel.advisor.promotion.promotioncase.republication;
