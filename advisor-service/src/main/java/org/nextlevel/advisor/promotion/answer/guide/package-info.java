/** What each answer leads to, and which questions make a vague one specific (M6.4, M6.5). */
package org.nextlevel.advisor.promotion.answer.guide;
