/** Readiness and timing in the few words that a first screen has room for. */
package org.nextlevel.advisor.readiness.summary;
