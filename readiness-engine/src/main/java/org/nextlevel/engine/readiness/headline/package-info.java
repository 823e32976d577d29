/** An assessment in a few sentences for people, with the names that they use for verdicts. */
package org.nextlevel.engine.readiness.headline;
