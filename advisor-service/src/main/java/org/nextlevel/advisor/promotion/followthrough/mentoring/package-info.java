/** Who agreed to be suggested to people who can help, and who is suggested (M8.3). */
package org.nextlevel.advisor.promotion.followthrough.mentoring;
