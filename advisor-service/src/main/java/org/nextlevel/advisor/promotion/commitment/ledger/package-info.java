/** The ledger of a case, in which the owner and the manager make commitments and say what became of them. */
package org.nextlevel.advisor.promotion.commitment.ledger;
