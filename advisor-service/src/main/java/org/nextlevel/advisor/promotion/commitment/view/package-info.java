/** How commitments are shown to each party of their case, with what can be done next. */
package org.nextlevel.advisor.promotion.commitment.view;
