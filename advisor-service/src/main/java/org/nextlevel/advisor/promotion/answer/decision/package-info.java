/** HR's decisions on submitted cases, and the promotions that HR systems take over. */
package org.nextlevel.advisor.promotion.answer.decision;
