/** Answers to the question for a promotion, as each side recorded them, and what follows from each (M6.4, M6.5). */
package org.nextlevel.advisor.promotion.answer;
