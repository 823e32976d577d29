/** The agenda of a conversation about a promotion: its course in six parts (M6.2). */
package org.nextlevel.advisor.promotion.conversation.agenda;
