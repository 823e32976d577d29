/** What a promotion proposal says, in its four parts, and how its owner's edits keep what it cites (M4.1, M4.3). */
package org.nextlevel.advisor.promotion.proposal.content;
