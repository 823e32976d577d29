/** The goals of the first 90 days in the new role (M8.2). */
package org.nextlevel.advisor.promotion.followthrough.goal;
