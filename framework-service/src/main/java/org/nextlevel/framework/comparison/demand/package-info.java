/** What a demand says of how much it asks, by the words of {@code bar-words.yaml}. */
package org.nextlevel.framework.comparison.demand;
