/** One difference between two states of a framework: what changed, how, and what that does to what is asked of people. */
package org.nextlevel.framework.comparison.change;
