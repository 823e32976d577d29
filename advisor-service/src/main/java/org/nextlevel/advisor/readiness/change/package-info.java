/**
 * What would change a verdict: the smallest sets of changes that reach a better one. Each is verified by applying it to the
 * facts and assessing them again, so that none is a guess.
 */
package org.nextlevel.advisor.readiness.change;
