/** All that the screen of a case shows, in one answer: each part as far as the caller may see it. */
package org.nextlevel.advisor.promotion.overview;
