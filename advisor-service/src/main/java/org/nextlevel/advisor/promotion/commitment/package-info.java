/** The ledger of a case: who promised what until when, and what became of it (M6.6). */
package org.nextlevel.advisor.promotion.commitment;
