/** What would make a proposal stronger, by fixed rules; each finding names the place and what to do (M4.2, M4.4). */
package org.nextlevel.advisor.promotion.proposal.lint;
