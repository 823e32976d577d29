/** The first draft of a proposal, from the strongest evidence (M4.1): the same facts and words give the same draft. */
package org.nextlevel.advisor.promotion.proposal.draft;
