/** Frozen versions of a proposal for those who may read them, signed in or by a link (M4.5). */
package org.nextlevel.advisor.promotion.proposal.reading;
