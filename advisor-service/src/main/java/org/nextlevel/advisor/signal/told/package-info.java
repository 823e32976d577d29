/** Signals that the company's other systems state by ids of their own, one by one or many at once: the same id is the same signal. */
package org.nextlevel.advisor.signal.told;
