/** What was frozen of a proposal: each version is one document that never changes (M4.5). */
package org.nextlevel.advisor.promotion.proposal.version;
