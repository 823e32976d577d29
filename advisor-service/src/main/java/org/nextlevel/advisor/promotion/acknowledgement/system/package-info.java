/** Approved promotions as HR and HR systems read them, and what those say of taking them over. */
package org.nextlevel.advisor.promotion.acknowledgement.system;
