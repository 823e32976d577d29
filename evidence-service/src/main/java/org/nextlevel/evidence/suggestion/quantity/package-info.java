/** Which amounts a sentence of somebody's work names (M4.4): money, shares, times, counts, and what they were before. */
package org.nextlevel.evidence.suggestion.quantity;
