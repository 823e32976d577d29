/** When the conversation about a promotion takes place, and how that looks in a calendar (M6.1). */
package org.nextlevel.advisor.promotion.conversation.meeting;
