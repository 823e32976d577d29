/** Offers of help with a need, between whoever offers and its author alone (M3.4). */
package org.nextlevel.advisor.growth.help.offer;
