/** Proposals in every format that a reader may ask for (M4.5). */
package org.nextlevel.advisor.promotion.proposal.document;
