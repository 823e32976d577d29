/** What is sent before and after a conversation about a promotion (M6.1, M6.3). */
package org.nextlevel.advisor.promotion.conversation.letter;
