/** HR's decisions on submitted cases. */
package org.nextlevel.advisor.promotion.answer.decision;
