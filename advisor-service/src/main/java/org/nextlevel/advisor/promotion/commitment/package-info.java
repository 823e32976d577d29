/** Commitments of the owner and the manager of a case: who will do what until when, and what became of it (M6.6). */
package org.nextlevel.advisor.promotion.commitment;
