/** How a draft is worded: evidence as claims, expectations in the first person, and the sentences around them (M4.1). */
package org.nextlevel.advisor.promotion.proposal.draft.phrase;
