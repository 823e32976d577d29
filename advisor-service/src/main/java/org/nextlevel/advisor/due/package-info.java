/**
 * Whose readiness has to be looked at again, and why. Whoever learns something new about a person notes it here, in the
 * same transaction; what is noted twice before anybody looked is looked at once.
 */
package org.nextlevel.advisor.due;
