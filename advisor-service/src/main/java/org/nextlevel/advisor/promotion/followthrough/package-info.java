/** What comes after a promotion: thanks, the goals of the first 90 days, helping those behind, the next target (M8). */
package org.nextlevel.advisor.promotion.followthrough;
