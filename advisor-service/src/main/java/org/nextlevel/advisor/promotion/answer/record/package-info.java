/** Answers as each side recorded them; they never change. */
package org.nextlevel.advisor.promotion.answer.record;
