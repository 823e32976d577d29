/** Who reads which frozen version of a proposal: the manager, named people, and whoever holds a link (M4.5). */
package org.nextlevel.advisor.promotion.proposal.share;
