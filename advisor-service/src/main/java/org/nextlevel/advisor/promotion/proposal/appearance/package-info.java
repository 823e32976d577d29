/** Where the words of a piece of evidence are shown in proposals, also after the piece was erased (ADR 0035). */
package org.nextlevel.advisor.promotion.proposal.appearance;
