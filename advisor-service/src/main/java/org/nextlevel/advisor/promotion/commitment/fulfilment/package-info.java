/** How commitments are kept by evidence, and both sides reminded of those that are not. */
package org.nextlevel.advisor.promotion.commitment.fulfilment;
