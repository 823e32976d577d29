/**
 * Whether now is a good time to ask (M5). Everything known is an influence with a window of days: what somebody stated,
 * and what follows from the time in the position. On any day: wait when a blocking influence is in force; else ask now
 * when the weights of the good ones less those of the bad ones reach {@code ASK_FROM}; else prepare. The earliest better
 * date is found by asking the same question on each day on which a known window begins or has ended. No input or output,
 * no clock.
 */
package org.nextlevel.advisor.timing;
